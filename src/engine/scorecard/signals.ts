/** The signals of a scorecard: one judgement for each measure that decides (methodology section 11). */
import { expectedHandling, type Facts, figureOf, missingOf } from "./facts.ts";
import {
	AMOUNTS,
	type AmountKey,
	CONTROLS,
	type ControlKey,
	GUARDRAILS,
	MEASUREMENTS,
	RATES,
	type RateKey,
	type SampledKey,
	type SignalKey,
} from "./measurements.ts";
import {
	differenceInterval,
	pooledZ,
	settlingSize,
	sideOf,
	wilson,
	Z_90,
	Z_95,
} from "./statistics.ts";
import { phrase, type ScorecardPhrase, type Signal, type SignalStatus } from "./types.ts";

type Found = Signal<ScorecardPhrase>;

/** Cases on each side below which a comparison says nothing. */
export const LEAST_CASES = 100;
/** Worsening of a rate (fraction) that is still put up with. */
export const RATE_MARGIN = 0.02;
/** Worsening of a time or a cost (relative) that is still put up with. */
export const AMOUNT_MARGIN = 0.05;
/** Rounding must not decide: 1.05 × 10.2 is a little less than 10.71. */
const DUST = 1e-9;

const isIn = <K extends string>(keys: readonly K[], key: string): key is K =>
	keys.some((one) => one === key);
const isRate = (key: SignalKey): key is RateKey => Object.hasOwn(RATES, key);

/** The judgement of one signal. */
export function signalOf(metric: SignalKey, facts: Facts): Found {
	if (isIn(CONTROLS, metric)) return controlSignal(metric, facts);
	if (isIn(AMOUNTS, metric)) return amountSignal(metric, facts);
	if (isRate(metric)) return rateSignal(metric, facts);
	if (metric === "highRiskReviewedShare") return censusSignal(metric, facts);
	return guardrailSignal(metric, facts);
}

type Judgement = Pick<Found, "status" | "reason"> &
	Partial<Pick<Found, "reference" | "tested" | "settledBy">>;

const judged = (status: SignalStatus, reason: ScorecardPhrase, more = {}): Judgement => ({
	status,
	reason,
	...more,
});

const signal = (
	metric: SignalKey,
	kind: Found["kind"],
	sides: Pick<Found, "baseline" | "pilot">,
	{ status, reason, reference = null, tested = false, settledBy = null }: Judgement,
): Found => ({ metric, kind, ...sides, reference, status, tested, settledBy, reason });

/** A rate that both sides have: it must not have become worse by more than the margin. */
function rateSignal(metric: RateKey, facts: Facts): Found {
	const of = RATES[metric];
	const baseline = figureOf(facts.baseline, metric);
	const pilot = figureOf(facts.pilot, metric);
	const answer = (judgement: Judgement) => signal(metric, "rate", { baseline, pilot }, judgement);
	if (metric === "agentRequestRate" && facts.stage === "draft")
		return answer(judged("not-applicable", phrase("not-in-draft", {})));
	const baselineCases = figureOf(facts.baseline, of);
	const pilotCases = figureOf(facts.pilot, of);
	if (baseline === null || pilot === null || baselineCases === null || pilotCases === null) {
		const items = [
			...missingOf(facts, "baseline", metric, of),
			...missingOf(facts, "pilot", metric, of),
		];
		return answer(judged("insufficient", phrase("missing", { items })));
	}
	if (Math.min(baselineCases, pilotCases) < LEAST_CASES)
		return answer(judged("insufficient", phrase("too-few", { metric, baselineCases, pilotCases })));
	const before = { share: baseline, n: baselineCases };
	const after = { share: pilot, n: pilotCases };
	// The side that is larger when things got worse comes first.
	const [one, other] = MEASUREMENTS[metric].better === "lower" ? [after, before] : [before, after];
	const { high: worst } = differenceInterval(one, other, Z_90);
	const finding = {
		metric,
		baseline,
		pilot,
		baselineCases,
		pilotCases,
		worst,
		allowed: RATE_MARGIN,
	};
	const tested = { tested: true };
	if (worst <= RATE_MARGIN) return answer(judged("pass", phrase("rate-held", finding), tested));
	if (pooledZ(one, other) > Z_90)
		return answer(judged("pause", phrase("rate-worse", finding), tested));
	return answer(judged("insufficient", phrase("rate-open", finding), tested));
}

/** A time or a cost: no more than the margin above what it was, or what it would be. */
function amountSignal(metric: AmountKey, facts: Facts): Found {
	const baseline = figureOf(facts.baseline, metric);
	const pilot = figureOf(facts.pilot, metric);
	const baselineCases = figureOf(facts.baseline, "conversations");
	const pilotCases = figureOf(facts.pilot, "conversations");
	const handling = metric === "handleMinutes" ? expectedHandling(facts) : null;
	const reference = handling ? handling.minutes : baseline;
	const answer = (judgement: Judgement) =>
		signal(metric, "amount", { baseline, pilot }, { reference, ...judgement });
	const items = [
		...missingOf(facts, "baseline", metric, "conversations"),
		...missingOf(facts, "pilot", metric, "conversations"),
		...(handling?.missing.filter(({ measurement }) => measurement !== metric) ?? []),
	];
	const measured = baseline !== null && pilot !== null;
	if (items.length > 0 || !measured || baselineCases === null || pilotCases === null)
		return answer(judged("insufficient", phrase("missing", { items })));
	if (Math.min(baselineCases, pilotCases) < LEAST_CASES)
		return answer(judged("insufficient", phrase("too-few", { metric, baselineCases, pilotCases })));
	if (reference === null) {
		const contained = handling?.contained ?? 0;
		const nothing = { contained, effort: facts.relativeEffort };
		return answer(judged("insufficient", phrase("nothing-left", nothing)));
	}
	// Against nothing, or next to nothing, there is no percentage.
	const relative = pilot / reference - 1;
	const change = Number.isFinite(relative) ? relative : null;
	const finding = {
		metric,
		baseline,
		pilot,
		expected: reference,
		effort: handling ? facts.relativeEffort : null,
		change,
		allowed: AMOUNT_MARGIN,
	};
	return pilot > reference * (1 + AMOUNT_MARGIN) * (1 + DUST)
		? answer(judged("pause", phrase("amount-worse", finding)))
		: answer(judged("pass", phrase("amount-held", finding)));
}

/** A rate of the pilot that the cases looked at must show to be on the right side of its limit. */
function guardrailSignal(metric: SampledKey, facts: Facts): Found {
	const { of } = GUARDRAILS[metric];
	const rate = figureOf(facts.pilot, metric);
	const cases = figureOf(facts.pilot, of);
	const threshold = facts.thresholds[metric];
	const good = MEASUREMENTS[metric].better === "lower" ? "below" : "above";
	const settledBy = rate === null ? null : settlingSize(rate, threshold, Z_95, good);
	const answer = (judgement: Judgement) =>
		signal(
			metric,
			"guardrail",
			{ baseline: null, pilot: rate },
			{ reference: threshold, ...judgement },
		);
	if (metric === "escalationPrecision" && facts.stage === "draft")
		return answer(judged("not-applicable", phrase("not-in-draft", {})));
	if (rate === null || cases === null)
		return answer(
			judged("insufficient", phrase("missing", { items: missingOf(facts, "pilot", metric, of) }), {
				settledBy,
			}),
		);
	const sample = { share: rate, n: cases };
	const tested = cases > 0;
	const side = sideOf(sample, threshold, Z_95, good);
	const finding = { metric, rate, threshold, cases, ...wilson(sample, Z_95), settledBy };
	if (side === "across")
		return answer(judged("insufficient", phrase("guardrail-open", finding), { tested, settledBy }));
	return side === good
		? answer(judged("pass", phrase("guardrail-held", finding), { tested }))
		: answer(judged("pause", phrase("guardrail-broken", finding), { tested }));
}

/** Every high-risk action is on record, so the share is what it is. */
function censusSignal(metric: "highRiskReviewedShare", facts: Facts): Found {
	const share = figureOf(facts.pilot, metric);
	const threshold = facts.thresholds[metric];
	const answer = (judgement: Judgement) =>
		signal(
			metric,
			"census",
			{ baseline: null, pilot: share },
			{ reference: threshold, ...judgement },
		);
	if (facts.pilot.highRiskActions === 0)
		return answer(judged("not-applicable", phrase("no-high-risk-action", {})));
	if (share === null) {
		const items = missingOf(facts, "pilot", metric, "highRiskActions");
		return answer(judged("insufficient", phrase("missing", { items })));
	}
	return share >= threshold
		? answer(judged("pass", phrase("census-held", { share, threshold })))
		: answer(judged("pause", phrase("census-broken", { share, threshold })));
}

function controlSignal(control: ControlKey, { controls }: Facts): Found {
	const there = controls[control] ?? null;
	const sides = { baseline: null, pilot: null };
	if (there === null)
		return signal(
			control,
			"control",
			sides,
			judged("insufficient", phrase("control-unanswered", { control })),
		);
	return signal(
		control,
		"control",
		sides,
		there
			? judged("pass", phrase("control-there", { control }))
			: judged("pause", phrase("control-absent", { control })),
	);
}
