/** The shapes of a scorecard: what is asked, what is found, and what is said about it in codes. */
import type { EstimateInput, InputError } from "../types.ts";
import type {
	AmountKey,
	ControlKey,
	EvidenceKey,
	GuardrailKey,
	MeasurementKey,
	MeasurementUnit,
	MetricGroupId,
	MetricKey,
	PilotStage,
	RateKey,
	SampledKey,
	SharedKey,
	SignalGroupId,
	SignalKey,
} from "./measurements.ts";

/** Values that may be left out; null is the same as not being there. */
type Partly<K extends string, V> = { [Key in K]?: V | null | undefined };

export type Measured<K extends MeasurementKey = MeasurementKey> = Partly<K, number>;

export interface ScorecardRequest {
	workflow: { name: string; stage: PilotStage };
	baseline: Measured<SharedKey>;
	pilot: Measured;
	controls?: Partly<ControlKey, boolean> | null | undefined;
	evidence?: Partly<EvidenceKey, boolean> | null | undefined;
	thresholds?: Measured<GuardrailKey> | null | undefined;
	/** An estimate to hold against what was measured. */
	input?: EstimateInput | null | undefined;
}

/** A measurement that is not there. */
export interface Missing {
	side: "baseline" | "pilot";
	measurement: MeasurementKey;
}

export const SIGNAL_STATUSES = ["pass", "pause", "insufficient", "not-applicable"] as const;
export type SignalStatus = (typeof SIGNAL_STATUSES)[number];

/** By which rule a signal is judged. */
export const SIGNAL_KINDS = ["rate", "amount", "guardrail", "census", "control"] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export interface Signal<Words> {
	metric: SignalKey;
	kind: SignalKind;
	baseline: number | null;
	pilot: number | null;
	/** What the pilot's figure is held against: the limit of a guardrail, the expected time or cost. */
	reference: number | null;
	status: SignalStatus;
	/** Whether a statistical test was made. */
	tested: boolean;
	/** Cases that would settle an open guardrail at the rate seen; null where nothing is open or none would. */
	settledBy: number | null;
	reason: Words;
}

export interface SignalGroup<Words> {
	id: SignalGroupId;
	status: Exclude<SignalStatus, "not-applicable">;
	signals: Signal<Words>[];
}

export const VERDICTS = ["better", "worse", "same", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Metric {
	metric: MetricKey;
	unit: MeasurementUnit;
	baseline: number | null;
	pilot: number | null;
	/** pilot − baseline. */
	change: number | null;
	verdict: Verdict;
}

export interface MetricGroup {
	id: MetricGroupId;
	metrics: Metric[];
}

export const DECISIONS = ["expand", "pause", "hold"] as const;
export type Decision = (typeof DECISIONS)[number];

export const STANDARDS = ["execution-platform", "faq-replacement", "unproven"] as const;
export type Standard = (typeof STANDARDS)[number];

/** A measured rate's 95 % interval, as a variable of a simulation. */
export interface CalibrationVariable {
	pointer: string;
	low: number;
	high: number;
	mode: "absolute";
	distribution: "pert";
}

export interface Calibration<Refusal> {
	/** JSON merge patch (RFC 7386) of the estimate's input; not complete when none came along. */
	patch: Record<string, unknown>;
	variables: CalibrationVariable[];
	/** What could not be measured, so that the plan's own value stays. */
	missing: Missing[];
	/** Why the model refuses the patched input; empty when it does not. */
	refused: Refusal[];
}

/**
 * A whole scorecard. `Words` is what sentences are: phrases from the engine, plain strings once the
 * text module has spoken; `Refusal` likewise.
 */
export interface Scorecard<Words, Refusal> {
	headline: Words;
	note: Words;
	groups: SignalGroup<Words>[];
	metricGroups: MetricGroup[];
	readiness: { ready: boolean; missing: EvidenceKey[] };
	decision: Decision;
	nextStage: PilotStage;
	buyingStandard: { verdict: Standard; reasons: Words[] };
	calibration: Calibration<Refusal>;
	testsMade: number;
	/** ISO 4217 code of the estimate's currency; null without an estimate. */
	currency: string | null;
}

/** What the engine makes of a request; `patched` is the input to estimate again, null if there is none. */
export type ScorecardOutcome =
	| { ok: true; scorecard: Scorecard<ScorecardPhrase, InputError>; patched: EstimateInput | null }
	| { ok: false; errors: InputError[] };

interface RateFinding {
	metric: RateKey;
	baseline: number;
	pilot: number;
	baselineCases: number;
	pilotCases: number;
	/** Upper end of the worsening's interval (fraction), and how much of it is allowed. */
	worst: number;
	allowed: number;
}

interface AmountFinding {
	metric: AmountKey;
	baseline: number;
	pilot: number;
	expected: number;
	/** Labour of the contacts that AI takes away against the average one; null where it plays no part. */
	effort: number | null;
	/** Relative to `expected`; null where that is nothing to speak of. */
	change: number | null;
	allowed: number;
}

interface GuardrailFinding {
	metric: SampledKey;
	rate: number;
	threshold: number;
	cases: number;
	low: number;
	high: number;
	settledBy: number | null;
}

/** Every sentence of a scorecard by its code, with its variables. */
export interface ScorecardVariables {
	missing: { items: Missing[] };
	"too-few": { metric: RateKey | AmountKey; baselineCases: number; pilotCases: number };
	"rate-held": RateFinding;
	"rate-worse": RateFinding;
	"rate-open": RateFinding;
	"amount-held": AmountFinding;
	"amount-worse": AmountFinding;
	"nothing-left": { contained: number; effort: number };
	"guardrail-held": GuardrailFinding;
	"guardrail-broken": GuardrailFinding;
	"guardrail-open": GuardrailFinding;
	"census-held": { share: number; threshold: number };
	"census-broken": { share: number; threshold: number };
	"no-high-risk-action": Record<string, never>;
	"not-in-draft": Record<string, never>;
	"control-there": { control: ControlKey };
	"control-absent": { control: ControlKey };
	"control-unanswered": { control: ControlKey };
	"standard-verification": {
		met: boolean;
		/** Whether AI answers anything at all without a person. */
		alone: boolean;
		containmentRate: number | null;
		least: number;
		reopened: SignalStatus;
	};
	"standard-resolution": { met: boolean; baseline: number | null; pilot: number | null };
	"standard-risk": { met: boolean; status: SignalGroup<never>["status"] };
	"standard-knowledge": {
		met: boolean;
		items: number | null;
		hitRate: number | null;
		least: number;
	};
	"standard-first-response": { met: boolean; baseline: number | null; pilot: number | null };
	"headline-expand": { workflow: string; stage: PilotStage; nextStage: PilotStage };
	"headline-pause": {
		workflow: string;
		stage: PilotStage;
		nextStage: PilotStage;
		signals: SignalKey[];
	};
	"headline-hold": {
		workflow: string;
		stage: PilotStage;
		groups: SignalGroupId[];
		signals: SignalKey[];
		evidence: EvidenceKey[];
	};
	note: { tests: number };
}
export type ScorecardCode = keyof ScorecardVariables;

/** Any sentence of a scorecard; distributes over the codes so that variables follow the code. */
export type ScorecardPhrase = {
	[K in ScorecardCode]: { code: K; variables: ScorecardVariables[K] };
}[ScorecardCode];

export function phrase<K extends ScorecardCode>(
	code: K,
	variables: ScorecardVariables[K],
): ScorecardPhrase {
	// `variables` are those of `code`; the union of phrases cannot express that for a generic K.
	return { code, variables } as ScorecardPhrase;
}
