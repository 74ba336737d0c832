/** English for the scorecard of a pilot: the decision and what it rests on. */
import {
	CONTROLS,
	type ControlKey,
	type MeasurementKey,
	type SignalKey,
} from "../scorecard/measurements.ts";
import type { SignalStatus } from "../scorecard/types.ts";
import { counted } from "./en-duration.ts";
import { course, shareOf } from "./en-scorecard-figures.ts";
import { CONTROLLED, GROUPS, MEASURED, RECORDED, STAGES } from "./en-scorecard-labels.ts";
import { capital, inner, named, SIGNAL_REASONS } from "./en-scorecard-signals.ts";
import type { Format } from "./format.ts";
import { countOf, percentOf } from "./scorecard-figures.ts";
import type { ScorecardWords } from "./scorecard-words.ts";

/** What speaks against a pilot where a measure fails. */
const FAILED: Record<Exclude<SignalKey, ControlKey>, string> = {
	costPerResolution: "a higher cost per resolution",
	handleMinutes: "too long a handle time",
	csat: "lower satisfaction",
	reopenRate: "more reopened contacts",
	repeatContactRate: "more repeat contacts",
	agentRequestRate: "more requests for a person",
	resolutionMinutes: "a longer resolution time",
	escalationPrecision: "needless hand-offs",
	hallucinationRate: "invented answers",
	wrongCommitmentRate: "wrong commitments",
	evidenceCompleteness: "gaps in the evidence",
	highRiskReviewedShare: "unreviewed high-risk actions",
};

/** Reasons in one list: all of up to four, else the first three and how many more. */
function some(reasons: readonly { words: string; count: number }[], { list }: Format): string {
	const shown = reasons.length <= 4 ? reasons : reasons.slice(0, 3);
	const more = reasons.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
	return list([...shown.map(({ words }) => words), ...(more > 0 ? [`${more} more`] : [])]);
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
				? `a missing control (${inner(CONTROLLED[key])})`
				: `${controls.length} missing controls`;
		return [{ words, count: controls.length }];
	});
	return some(reasons, format);
}

const REOPENED: Record<SignalStatus, string> = {
	pass: "reopened contacts are no worse than allowed",
	pause: "reopened contacts got worse",
	insufficient: "it is open whether reopened contacts got worse",
	"not-applicable": "reopened contacts do not apply",
};

const went = (
	what: MeasurementKey,
	{ baseline, pilot }: { baseline: number | null; pilot: number | null },
	format: Format,
): string =>
	baseline === null || pilot === null
		? `${named(what)} was not measured on both sides`
		: `${named(what)} ${course(what, { baseline, pilot }, format)}`;

const CHANCE =
	"about one in twenty pauses by chance alone among the before/after tests, and about one in forty among the guardrails, even where nothing is wrong";

export const enScorecard: ScorecardWords = {
	sentences: {
		...SIGNAL_REASONS,
		"standard-verification": ({ met, alone, containmentRate, least, reopened }, f) => {
			const unknown = alone
				? "nobody measured how much of what AI answered stayed solved"
				: "AI answers nothing alone, so there is nothing that could stay solved";
			const stays =
				containmentRate === null
					? unknown
					: `${shareOf(containmentRate, f, least)} of what AI answered stayed solved (${percentOf(least, f)} is needed)`;
			return `Better verification is ${met ? "" : "not "}shown: ${stays}, and ${REOPENED[reopened]}.`;
		},
		"standard-resolution": ({ met, ...pair }, f) =>
			`Faster resolution is ${met ? "" : "not "}shown: ${went("resolutionMinutes", pair, f)}.`,
		"standard-risk": ({ met, status }) =>
			`Lower risk is ${met ? "" : "not "}shown: ${
				{
					pass: "every risk guardrail holds",
					pause: "a risk guardrail is broken",
					insufficient: "some of the risk guardrails are not proven",
				}[status]
			}.`,
		"standard-knowledge": ({ met, items, hitRate, least }, f) => {
			const shown = items === 0 ? "no" : countOf(items ?? 0, f, 0);
			const added =
				items === null
					? "nobody counted new knowledge items"
					: counted(shown, "new knowledge item", "new knowledge items");
			const hits =
				hitRate === null
					? "nobody measured how many questions the knowledge base answers"
					: `an approved source for ${shareOf(hitRate, f, least)} of the questions (${percentOf(least, f)} is needed)`;
			return `Stronger knowledge is ${met ? "" : "not "}shown: ${added}, and ${hits}.`;
		},
		"standard-first-response": ({ met, ...pair }, f) =>
			met
				? `${capital(went("firstResponseMinutes", pair, f))}: faster answers alone are what a good FAQ gives too.`
				: `Not even faster answers are shown: ${went("firstResponseMinutes", pair, f)}.`,
		"headline-expand": ({ workflow, stage, nextStage }) =>
			stage === nextStage
				? `Expand: all four groups pass and the evidence is complete; “${workflow}” is at the last stage, ${STAGES[stage]}, and may take more of the work.`
				: `Expand: all four groups pass and the evidence is complete, so “${workflow}” may go on from ${STAGES[stage]} to ${STAGES[nextStage]}.`,
		"headline-pause": ({ workflow, stage, nextStage, signals }, f) =>
			stage === nextStage
				? `Pause because of ${failed(signals, f)}: “${workflow}” stays at the first stage, ${STAGES[stage]}, and takes no more work until that is mended.`
				: `Pause because of ${failed(signals, f)}: “${workflow}” goes back from ${STAGES[stage]} to ${STAGES[nextStage]}.`,
		"headline-hold": ({ workflow, stage, groups, signals, evidence }, f) => {
			const stays = `“${workflow}” stays in ${STAGES[stage]}`;
			const lacking = some(
				evidence.map((key) => ({ words: inner(RECORDED[key]), count: 1 })),
				f,
			);
			if (groups.length === 0)
				return `Hold: all four groups pass, but the evidence is not complete (missing: ${lacking}), so ${stays}.`;
			const open = f.list(groups.map((id) => `the ${inner(GROUPS[id])}`));
			const count = signals.length === 1 ? "1 signal is" : `${signals.length} signals are`;
			const records = evidence.length > 0 ? ", and the evidence is not complete" : "";
			return `Hold: nothing speaks against the pilot, but too little is known yet of ${open} (${count} open)${records}, so ${stays}.`;
		},
		note: ({ tests }) =>
			tests === 0
				? `No statistical test was made: nothing that is tested was measured on enough cases. When tests are made, ${CHANCE}.`
				: `${counted(String(tests), "statistical test was", "statistical tests were")} made; ${CHANCE}, so look twice at a single pause.`,
	},
	measurements: MEASURED,
	controls: CONTROLLED,
	evidence: RECORDED,
	stages: STAGES,
	groups: GROUPS,
	metricGroups: {
		efficiency: "Efficiency",
		resolution: "Resolution",
		quality: "Quality",
		risk: "Risk",
		operations: "Operations",
	},
	units: {
		share: "fraction (0.4 = 40 %)",
		count: "number",
		minutes: "minutes",
		money: "money in the estimate's currency",
		score: "points on its own scale",
	},
};
