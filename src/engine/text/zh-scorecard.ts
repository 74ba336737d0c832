/** Simplified Chinese for the scorecard of a pilot: the decision and what it rests on. */
import {
	CONTROLS,
	type ControlKey,
	type MeasurementKey,
	type SignalKey,
} from "../scorecard/measurements.ts";
import type { SignalStatus } from "../scorecard/types.ts";
import type { Format } from "./format.ts";
import { countOf, percentOf } from "./scorecard-figures.ts";
import type { ScorecardWords } from "./scorecard-words.ts";
import { course, shareOf } from "./zh-scorecard-figures.ts";
import { CONTROLLED, GROUPS, MEASURED, RECORDED, STAGES } from "./zh-scorecard-labels.ts";
import { named, SIGNAL_REASONS } from "./zh-scorecard-signals.ts";

/** What speaks against a pilot where a measure fails. */
const FAILED: Record<Exclude<SignalKey, ControlKey>, string> = {
	costPerResolution: "单次解决成本上升",
	handleMinutes: "处理时长过长",
	csat: "满意度下降",
	reopenRate: "重开增多",
	repeatContactRate: "再次来询增多",
	agentRequestRate: "要求人工的增多",
	resolutionMinutes: "解决时间变长",
	escalationPrecision: "不必要的转人工",
	hallucinationRate: "编造的答复",
	wrongCommitmentRate: "错误承诺",
	evidenceCompleteness: "证据缺口",
	highRiskReviewedShare: "未经批准的高风险操作",
};

/** Reasons in one list: all of up to four, else the first three and how many more. */
function some(reasons: readonly { words: string; count: number }[], { list }: Format): string {
	const shown = reasons.length <= 4 ? reasons : reasons.slice(0, 3);
	const more = reasons.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
	return list([...shown.map(({ words }) => words), ...(more > 0 ? [`另外${more}项`] : [])]);
}

const isControl = (key: SignalKey): key is ControlKey => CONTROLS.some((one) => one === key);

/** Failed signals in their order; the controls together, where the first of them stands. */
function failed(signals: readonly SignalKey[], format: Format): string {
	const controls = signals.filter(isControl);
	const reasons = signals.flatMap((key) => {
		if (!isControl(key)) return [{ words: FAILED[key], count: 1 }];
		if (key !== controls[0]) return [];
		const words =
			controls.length === 1
				? `缺少控制措施（${CONTROLLED[key]}）`
				: `缺少${controls.length}项控制措施`;
		return [{ words, count: controls.length }];
	});
	return some(reasons, format);
}

const REOPENED: Record<SignalStatus, string> = {
	pass: "重开率的变化在允许范围内",
	pause: "重开率变差了",
	insufficient: "重开率是否变差还不能确定",
	"not-applicable": "重开率不适用",
};

const went = (
	what: MeasurementKey,
	{ baseline, pilot }: { baseline: number | null; pilot: number | null },
	format: Format,
): string =>
	baseline === null || pilot === null
		? `${named(what)}没有在试点前和试点中都测过`
		: `${named(what)}${course(what, { baseline, pilot }, format)}`;

/** Whether one of the four things that a platform must show is shown. */
const shown = (what: string, met: boolean): string => `${what}${met ? "已" : "尚未"}得到证明`;

/** For how many questions there is an approved source. */
function found(hitRate: number, least: number, f: Format): string {
	if (hitRate === 0) return "没有一个问题能找到经批准的来源";
	return hitRate === 1
		? "全部问题都能找到经批准的来源"
		: `${percentOf(hitRate, f, least)}的问题能找到经批准的来源`;
}

const CHANCE =
	"即使一切正常，前后对比的检验中约每二十次、护栏的检验中约每四十次，也会有一次仅因偶然而暂停";

export const zhScorecard: ScorecardWords = {
	sentences: {
		...SIGNAL_REASONS,
		"standard-verification": ({ met, alone, containmentRate, least, reopened }, f) => {
			const unknown = alone
				? "没有人测量过AI答复的咨询有多少真正解决"
				: "AI不独自答复，也就谈不上真正解决";
			const stays =
				containmentRate === null
					? unknown
					: `AI答复的咨询${shareOf(containmentRate, f, least)}真正解决（需要${percentOf(least, f)}）`;
			return `${shown("更可靠的核实", met)}：${stays}，${REOPENED[reopened]}。`;
		},
		"standard-resolution": ({ met, ...pair }, f) =>
			`${shown("更快的解决", met)}：${went("resolutionMinutes", pair, f)}。`,
		"standard-risk": ({ met, status }) =>
			`${shown("更低的风险", met)}：${
				{
					pass: "每一项风险护栏都守住了",
					pause: "有风险护栏被突破",
					insufficient: "部分风险护栏还没有得到证明",
				}[status]
			}。`,
		"standard-knowledge": ({ met, items, hitRate, least }, f) => {
			const added =
				items === null
					? "没有人统计新增的知识条目"
					: items === 0
						? "没有新增知识条目"
						: `新增知识条目${countOf(items, f, 0)}条`;
			const hits =
				hitRate === null
					? "没有人测量过知识库能回答多少问题"
					: `${found(hitRate, least, f)}（需要${percentOf(least, f)}）`;
			return `${shown("更强的知识", met)}：${added}，${hits}。`;
		},
		"standard-first-response": ({ met, ...pair }, f) =>
			met
				? `${went("firstResponseMinutes", pair, f)}：仅仅答得更快，一份好的常见问题解答也做得到。`
				: `连答得更快也没有得到证明：${went("firstResponseMinutes", pair, f)}。`,
		"headline-expand": ({ workflow, stage, nextStage }) =>
			stage === nextStage
				? `扩大：四组指标全部通过，证据完整；“${workflow}”已在最后的“${STAGES[stage]}”阶段，可以承担更多工作。`
				: `扩大：四组指标全部通过，证据完整，因此“${workflow}”可以从“${STAGES[stage]}”阶段进入“${STAGES[nextStage]}”阶段。`,
		"headline-pause": ({ workflow, stage, nextStage, signals }, f) =>
			stage === nextStage
				? `暂停，原因是${failed(signals, f)}：“${workflow}”留在最初的“${STAGES[stage]}”阶段，在改正之前不再承担更多工作。`
				: `暂停，原因是${failed(signals, f)}：“${workflow}”从“${STAGES[stage]}”阶段退回“${STAGES[nextStage]}”阶段。`,
		"headline-hold": ({ workflow, stage, groups, signals, evidence }, f) => {
			const stays = `“${workflow}”留在“${STAGES[stage]}”阶段`;
			const lacking = some(
				evidence.map((key) => ({ words: RECORDED[key], count: 1 })),
				f,
			);
			if (groups.length === 0)
				return `维持：四组指标全部通过，但证据不完整（缺少：${lacking}），因此${stays}。`;
			const open = f.list(groups.map((id) => GROUPS[id]));
			const records = evidence.length > 0 ? "，证据也不完整" : "";
			return `维持：没有不利于试点的情况，但对${open}的了解还不够（${signals.length}项指标未定）${records}，因此${stays}。`;
		},
		note: ({ tests }) =>
			tests === 0
				? `没有做任何统计检验：需要检验的指标都没有在足够多的样本上测量。做检验时，${CHANCE}。`
				: `做了${tests}次统计检验；${CHANCE}，所以若只有一项暂停，请再核对一遍。`,
	},
	measurements: MEASURED,
	controls: CONTROLLED,
	evidence: RECORDED,
	stages: STAGES,
	groups: GROUPS,
	metricGroups: {
		efficiency: "效率",
		resolution: "解决",
		quality: "质量",
		risk: "风险",
		operations: "运营",
	},
	units: {
		share: "比例（0.4 = 40%）",
		count: "数量",
		minutes: "分钟",
		money: "以估算的货币计的金额",
		score: "其自身量表上的分数",
	},
};
