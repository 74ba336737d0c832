/** What a request says, laid out for the rules: thresholds filled in, what is missing listed. */
import {
	GUARDRAILS,
	type GuardrailKey,
	type MeasurementKey,
	type PilotStage,
	type SharedKey,
} from "./measurements.ts";
import type { Measured, Missing, ScorecardRequest } from "./types.ts";

/** Labour of an easy contact against the average one, where no estimate says otherwise. */
export const USUAL_EFFORT = 0.8;

export interface Facts {
	stage: PilotStage;
	baseline: Measured<SharedKey>;
	pilot: Measured;
	controls: NonNullable<ScorecardRequest["controls"]>;
	evidence: NonNullable<ScorecardRequest["evidence"]>;
	thresholds: Record<GuardrailKey, number>;
	/** Factor: labour of the contacts that AI takes away against the average one. */
	relativeEffort: number;
}

export function factsOf(request: ScorecardRequest, relativeEffort: number | null): Facts {
	const { workflow, baseline, pilot, controls, evidence, thresholds } = request;
	const limit = (key: GuardrailKey) => thresholds?.[key] ?? GUARDRAILS[key].threshold;
	return {
		stage: workflow.stage,
		baseline,
		pilot,
		controls: controls ?? {},
		evidence: evidence ?? {},
		thresholds: {
			hallucinationRate: limit("hallucinationRate"),
			wrongCommitmentRate: limit("wrongCommitmentRate"),
			evidenceCompleteness: limit("evidenceCompleteness"),
			highRiskReviewedShare: limit("highRiskReviewedShare"),
			escalationPrecision: limit("escalationPrecision"),
		},
		relativeEffort: relativeEffort ?? USUAL_EFFORT,
	};
}

/** A measurement of a side; null when it was not made. */
export const figureOf = (side: Measured, key: MeasurementKey): number | null => side[key] ?? null;

/** Those of a side's measurements that were not made. */
export const missingOf = (
	{ baseline, pilot }: Pick<Facts, "baseline" | "pilot">,
	side: Missing["side"],
	...keys: MeasurementKey[]
): Missing[] =>
	keys
		.filter((key) => figureOf(side === "baseline" ? baseline : pilot, key) === null)
		.map((measurement) => ({ side, measurement }));

/** Whether AI answers anything without a person; it is taken to as long as nothing says otherwise. */
export const answersAlone = ({ stage, pilot }: Facts): boolean =>
	stage !== "draft" && pilot.deflectionRate !== 0;

/** What people would need for a contact if AI did nothing but take the easy ones away. */
export interface Expectation {
	/** Minutes; null when something is missing, or when nothing would be left for people to do. */
	minutes: number | null;
	/** Share of contacts that AI solved for good. */
	contained: number | null;
	missing: Missing[];
}

/**
 * Expected handling time: baseline·(1 − c·ρ)/(1 − c), c the share of contacts that AI solved, ρ their
 * labour against the average contact's. It is longer than before, because what is left is harder.
 *
 * @example 8 minutes before, c = 0.3, ρ = 0.8: 8.69 minutes
 */
export function expectedHandling(facts: Facts): Expectation {
	const { baseline, pilot, relativeEffort } = facts;
	const before = figureOf(baseline, "handleMinutes");
	const missing = missingOf(facts, "baseline", "handleMinutes");
	const { deflectionRate, containmentRate } = pilot;
	// Nobody needs to know how much stayed solved where nothing was answered, or the reverse.
	const none = !answersAlone(facts) || containmentRate === 0;
	if (!none) missing.push(...missingOf(facts, "pilot", "deflectionRate", "containmentRate"));
	if (before === null || missing.length > 0) return { minutes: null, contained: null, missing };
	const contained = none ? 0 : (deflectionRate ?? 0) * (containmentRate ?? 0);
	const left = 1 - contained * relativeEffort;
	const minutes = contained < 1 && left > 0 ? (before * left) / (1 - contained) : null;
	return { minutes, contained, missing };
}
