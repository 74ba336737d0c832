/**
 * How to run a pilot whose scorecard means something: phases, what drives the cost, and which
 * workflows to begin with. Our own reading of the method behind the scorecard, not a published
 * source. Here is what there is and in which order; words/ says it.
 */
import type { InputPointer } from "../engine/inputs.ts";

export const PHASES = ["baseline", "scope", "build", "measure", "expand"] as const;
export type PhaseId = (typeof PHASES)[number];

/** What drives the cost, by the estimate's input that it belongs in. */
export const COST_DRIVERS = [
	"/costs/oneTime/integration",
	"/costs/oneTime/dataPreparation",
	"/costs/monthly/knowledgeMaintenance",
	"/costs/review/minutesPerReview",
	"/costs/usage/*/unit",
	"/costs/oneTime/platformSetup",
	"/costs/monthly/securityAndCompliance",
	"/costs/monthly/monitoring",
	"/costs/oneTime/trainingAndChange",
] as const satisfies InputPointer[];
export type CostDriverPointer = (typeof COST_DRIVERS)[number];

export const GOOD_FIRST = [
	"order-status",
	"approved-policies",
	"intake",
	"drafts",
	"routing",
] as const;
export type GoodFirst = (typeof GOOD_FIRST)[number];

export const AVOID_FIRST = [
	"refunds",
	"public-complaints",
	"account-changes",
	"advice",
	"rare-issues",
	"disputed-policies",
] as const;
export type AvoidFirst = (typeof AVOID_FIRST)[number];

export interface PilotPhase {
	id: PhaseId;
	/** What the phase is for. */
	goal: string;
	/** What must be there at its end. */
	output: string;
}

export interface CostDriver {
	name: string;
	/** Why it drives the cost. */
	why: string;
	/** The estimate's input that it belongs in. */
	pointer: InputPointer;
}

/** A workflow to begin with, or not. */
export interface Candidate {
	workflow: string;
	why: string;
}

export interface PilotGuidance {
	phases: PilotPhase[];
	costDrivers: CostDriver[];
	goodFirst: Candidate[];
	avoidFirst: Candidate[];
}
