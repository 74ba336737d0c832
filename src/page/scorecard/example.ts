/** A pilot of nobody's: good figures, a guardrail without enough cases, a control without an answer. */
import type { ScorecardRequest } from "../../engine/index.ts";
import {
	ANSWER_PATHS,
	type AnswerPath,
	type Entries,
	type FigurePath,
	MEASUREMENT_KEYS,
	SHARED_KEYS,
} from "./entries.ts";

const baseline: ScorecardRequest["baseline"] = {
	conversations: 4200,
	handleMinutes: 7.4,
	resolutionMinutes: 340,
	costPerResolution: 6.1,
	firstResponseMinutes: 42,
	reopenRate: 0.08,
	repeatContactRate: 0.14,
	agentRequestRate: 0.12,
	escalationRate: 0.05,
	csatResponses: 610,
	csat: 0.84,
	firstContactResolution: 0.71,
};

const pilot: ScorecardRequest["pilot"] = {
	conversations: 3600,
	handleMinutes: 7.6,
	resolutionMinutes: 205,
	costPerResolution: 4.9,
	firstResponseMinutes: 3,
	deflectionRate: 0.32,
	containmentRate: 0.87,
	reopenRate: 0.075,
	repeatContactRate: 0.135,
	agentRequestRate: 0.11,
	escalationRate: 0.05,
	csatResponses: 540,
	csat: 0.86,
	firstContactResolution: 0.76,
	reviewedConversations: 600,
	hallucinationRate: 0,
	knowledgeHitRate: 0.83,
	wrongCommitmentRate: 0,
	evidenceCompleteness: 0.98,
	escalations: 420,
	escalationPrecision: 0.94,
	highRiskActions: 95,
	highRiskReviewedShare: 1,
	newKnowledgeItems: 22,
};

/** Every question answered with yes, but for these two, to which there is no answer. */
const OPEN: readonly AnswerPath[] = ["controls.redTeamTested", "evidence.costPerResolution"];

const measured = (path: FigurePath, value: number | null | undefined): [FigurePath, number][] =>
	typeof value === "number" ? [[path, value]] : [];

export const EXAMPLE: Omit<Entries, "name"> = {
	stage: "verification",
	figures: new Map([
		...SHARED_KEYS.flatMap((key) => measured(`baseline.${key}`, baseline[key])),
		...MEASUREMENT_KEYS.flatMap((key) => measured(`pilot.${key}`, pilot[key])),
	]),
	answers: new Map(ANSWER_PATHS.filter((path) => !OPEN.includes(path)).map((path) => [path, true])),
	costsIn: new Map(),
	example: true,
};
