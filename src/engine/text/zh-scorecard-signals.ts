/** Simplified Chinese for the reasons of a scorecard's signals. */
import type { MeasurementKey, SampledKey } from "../scorecard/measurements.ts";
import type { Missing, ScorecardCode, ScorecardVariables } from "../scorecard/types.ts";
import type { Format } from "./format.ts";
import { countOf, percentOf } from "./scorecard-figures.ts";
import type { ScorecardWords } from "./scorecard-words.ts";
import { course, figure, shareOf } from "./zh-scorecard-figures.ts";
import { CONTROLLED, MEASURED } from "./zh-scorecard-labels.ts";

export const named = (key: MeasurementKey): string => MEASURED[key];

/** What is missing before, in the pilot, and on both sides. */
function missingIn(items: readonly Missing[], { list }: Format): string {
	const on = (side: Missing["side"]) =>
		items.flatMap((item) => (item.side === side ? [item.measurement] : []));
	const [before, after] = [on("baseline"), on("pilot")];
	const told = [
		[before.filter((key) => after.includes(key)), "试点前和试点中"],
		[before.filter((key) => !after.includes(key)), "试点前"],
		[after.filter((key) => !before.includes(key)), "试点中"],
	] as const;
	return told
		.filter(([keys]) => keys.length > 0)
		.map(([keys, where]) => `${list(keys.map(named))}（${where}）`)
		.join("；");
}

/** Who had no bot before has nothing to ask for a person by; it counts all the same. */
const NO_BOT_BEFORE = "；以前没有机器人就无从比较，而缺少这一项会使决定停在维持";

type Rate = ScorecardVariables["rate-held"];

/** The cases that something was measured on: what they are, and the word they are counted by. */
const casesOf = (metric: MeasurementKey): [noun: string, counter: string] =>
	metric === "csat" ? ["问卷答复", "份"] : ["会话", "次"];

function rateChange({ metric, baseline, pilot, baselineCases, pilotCases }: Rate, f: Format) {
	const label = MEASURED[metric];
	const [noun, counter] = casesOf(metric);
	const [from, to] = [percentOf(baseline, f, pilot), percentOf(pilot, f, baseline)];
	const before = `${f.count(baselineCases)}${counter}${noun}`;
	const after = `${f.count(pilotCases)}${counter}`;
	return from === to
		? `${label}保持在${to}（试点前${before}，试点中${after}）`
		: `${label}从${from}（${before}）${pilot > baseline ? "升" : "降"}至${to}（${after}）`;
}

/** How much worse a rate may have become, and how much worse it may become. */
function atWorst({ worst, allowed }: Rate, format: Format): string {
	const points = countOf(100 * worst, format, 100 * allowed);
	if (worst <= 0 || points === "0") return "没有变差";
	return `变差${points}个百分点，而允许的是${countOf(100 * allowed, format)}个`;
}

type Amount = ScorecardVariables["amount-held"];

/** The change of a time or a cost, what it is held against, and the percentage of that. */
function amountChange(v: Amount, f: Format): { told: string; than: string; change: string | null } {
	const { metric, baseline, pilot, expected, effort, change, allowed } = v;
	const limit = expected * (1 + allowed);
	const told = `${MEASURED[metric]}${course(metric, v, f, expected, limit)}`;
	// Nobody reads a percentage of next to nothing.
	const size = change === null || change > 100 ? null : percentOf(Math.abs(change), f, allowed);
	const awaited = figure(metric, expected, f, baseline, pilot);
	if (effort === null || effort === 1 || awaited === figure(metric, baseline, f, expected, pilot))
		return { told, than: "试点前", change: size };
	const which = effort < 1 ? "简单" : "较费时";
	return {
		told: `${told}，而AI接走了${which}的咨询，预期应为${awaited}`,
		than: "预期",
		change: size,
	};
}

type Guardrail = ScorecardVariables["guardrail-held"];

/** How the cases behind a guardrail are spoken of. */
interface Cases {
	/** The cases with what says that they were looked at, and without. */
	checkedOnes: string;
	kind: string;
	check: string;
	/** What goes wrong in one. */
	fault: string;
	/** What the rate counts, and what one case is where it is not counted. */
	found: string;
	notFound: string;
	limit: "most" | "least";
}
const REVIEWED = { checkedOnes: "经复核的会话", kind: "会话", check: "复核" };
const CASES: Record<SampledKey, Cases> = {
	hallucinationRate: {
		...REVIEWED,
		fault: "编造的答复",
		found: "出现编造的答复",
		notFound: "没有编造的答复",
		limit: "most",
	},
	wrongCommitmentRate: {
		...REVIEWED,
		fault: "错误承诺",
		found: "出现错误承诺",
		notFound: "没有错误承诺",
		limit: "most",
	},
	evidenceCompleteness: {
		...REVIEWED,
		fault: "证据缺口",
		found: "证据完整",
		notFound: "证据有缺口",
		limit: "least",
	},
	escalationPrecision: {
		checkedOnes: "转人工",
		kind: "转人工",
		check: "查看",
		fault: "不必要的转人工",
		found: "是必要的",
		notFound: "是不必要的",
		limit: "least",
	},
};

const limitOf = ({ metric, threshold }: Guardrail, f: Format): string =>
	`${CASES[metric].limit === "most" ? "最多允许" : "至少需要"}${percentOf(threshold, f)}`;

const noneChecked = ({ kind, check }: Cases): string => `没有${check}过任何${kind}`;

/** What was seen, as a clause: none, all, or the share of the cases; of one case what it was. */
function seen({ metric, rate, cases, threshold }: Guardrail, f: Format): string {
	const { checkedOnes, found, notFound } = CASES[metric];
	const shown = countOf(cases, f, 0);
	if (shown === "0") return noneChecked(CASES[metric]);
	if (shown === "1" && (rate === 0 || rate === 1))
		return `唯一一次${checkedOnes}${rate === 1 ? found : notFound}`;
	return `${shown}次${checkedOnes}中，${shareOf(rate, f, threshold)}${found}`;
}

/** The rate at which nothing at all went wrong. */
const spotless = ({ metric, rate }: Guardrail): boolean =>
	rate === (CASES[metric].limit === "most" ? 0 : 1);

/** The end of the interval that is nearest to the limit, from the wrong side. */
function broken(v: Guardrail, f: Format): string {
	const { kind, limit } = CASES[v.metric];
	const cases = f.count(v.cases);
	const these = cases === "1" ? `这一次${kind}` : `这${cases}次${kind}`;
	const [end, bound, side] =
		limit === "most" ? (["下限", v.low, "高于"] as const) : (["上限", v.high, "低于"] as const);
	return `即使取${these}所容许的${end}（${percentOf(bound, f, v.threshold)}），也${side}${percentOf(v.threshold, f, bound)}`;
}

function open(v: Guardrail, f: Format): string {
	const { metric, rate, threshold, cases, settledBy } = v;
	const { checkedOnes, check, fault, limit } = CASES[metric];
	// Were it the harmless end, nothing would be open.
	if (rate === threshold && (rate === 0 || rate === 1))
		return `${seen(v, f)}，而${limitOf(v, f)}：任何样本都不能证明某件事绝不发生，所以只有${limit === "most" ? "比它高" : "比它低"}的限值才有可能达到。`;
	const shown = countOf(cases, f, 0, ...(settledBy === null ? [] : [settledBy]));
	const told =
		shown === "0"
			? noneChecked(CASES[metric])
			: spotless(v)
				? `${check}了${shown}次，没有发现${fault}`
				: `${seen(v, f)}，而${limitOf(v, f)}`;
	const rated = shown === "0" ? `比例为${percentOf(rate, f, threshold)}时，` : "按这一比例，";
	const enough =
		settledBy === null
			? "离限值太近，再多次数也无法定论"
			: `${spotless(v) ? "" : rated}需要${countOf(settledBy, f, cases)}次才能定论`;
	return `${checkedOnes}太少，还不能判断：${told}；${enough}。`;
}

type SignalCode = Exclude<ScorecardCode, `standard-${string}` | `headline-${string}` | "note">;

export const SIGNAL_REASONS: Pick<ScorecardWords["sentences"], SignalCode> = {
	missing: ({ items }, f) => {
		const [first, second] = items;
		const lone = first?.measurement === "agentRequestRate" && first.side === "baseline" && !second;
		return `没有测量：${missingIn(items, f)}${lone ? NO_BOT_BEFORE : ""}。`;
	},
	"too-few": ({ metric, baselineCases, pilotCases }, f) => {
		const [noun, counter] = casesOf(metric);
		const some = (cases: number) => {
			const shown = countOf(cases, f, 0, 100);
			return shown === "0" ? "没有" : `有${shown}${counter}`;
		};
		return `${noun}太少，无法比较${named(metric)}：试点前${some(baselineCases)}，试点中${some(pilotCases)}，而两边都至少要有100${counter}。`;
	},
	"rate-held": (v, f) => `${rateChange(v, f)}；取区间中最不利的一端，${atWorst(v, f)}。`,
	"rate-worse": (v, f) =>
		`${rateChange(v, f)}；这么大的${v.pilot > v.baseline ? "升" : "降"}幅不大可能是偶然，因此试点暂停。`,
	"rate-open": (v, f) =>
		`${rateChange(v, f)}；数量太少，还不能判断，因为最多可能${atWorst(v, f)}。`,
	"amount-held": (v, f) => {
		const { told, than, change } = amountChange(v, f);
		if (change === null || change === f.percent(0)) return `${told}：没有超过${than}。`;
		return v.pilot < v.expected
			? `${told}：比${than}少${change}。`
			: `${told}：比${than}多${change}，在允许的${f.percent(v.allowed)}以内。`;
	},
	"amount-worse": (v, f) => {
		const { told, than, change } = amountChange(v, f);
		return change === null
			? `${told}：超过了允许的${f.percent(v.allowed)}，因此试点暂停。`
			: `${told}：比${than}多${change}，而只允许${f.percent(v.allowed)}，因此试点暂停。`;
	},
	"nothing-left": ({ contained, effort }, f) => {
		const solved = `按测得的比例，AI真正解决了${percentOf(contained, f)}的咨询`;
		return contained === 1
			? `${solved}：不论其相对工作量（${f.count(effort)}）如何，都没有剩下的人工处理可以用来比较处理时长。`
			: `${solved}，以相对工作量${f.count(effort)}计，原有的人工处理已全部减去：没有剩下的可以用来比较处理时长。`;
	},
	"guardrail-held": (v, f) =>
		`${seen(v, f)}：在${f.percent(0.95)}的置信度下${CASES[v.metric].limit === "most" ? `不高于${percentOf(v.high, f, v.threshold)}` : `不低于${percentOf(v.low, f, v.threshold)}`}，而${limitOf(v, f)}。`,
	"guardrail-broken": (v, f) =>
		`${seen(v, f)}，而${limitOf(v, f)}；${broken(v, f)}，因此试点暂停。`,
	"guardrail-open": open,
	"census-held": ({ share, threshold }, f) =>
		`高风险操作${shareOf(share, f, threshold)}经人批准，而至少需要${percentOf(threshold, f)}。`,
	"census-broken": ({ share, threshold }, f) => {
		const few = share === 0 ? "没有一次" : `只有${percentOf(share, f, threshold)}`;
		return `高风险操作${few}经人批准，而至少需要${percentOf(threshold, f, share)}，因此试点暂停。`;
	},
	"no-high-risk-action": () => "没有需要批准的高风险操作。",
	"not-in-draft": () => "在起草阶段，AI不独自答复任何人，所以还无法测量。",
	"control-there": ({ control }) => `已到位：${CONTROLLED[control]}。`,
	"control-absent": ({ control }) => `未到位：${CONTROLLED[control]}，因此试点暂停。`,
	"control-unanswered": ({ control }) => `还没有人说明是否到位：${CONTROLLED[control]}。`,
};
