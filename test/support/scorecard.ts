/** A pilot that may expand, and what is found of it with changes. */
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	CONTROLS,
	type EstimateInput,
	EVIDENCE,
	isRecord,
	type ScorecardRequest,
	type SignalKey,
	scorecard,
	scorecardInWords,
} from "../../src/engine/index.ts";

const allOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));

const baseline = {
	conversations: 4000,
	handleMinutes: 7,
	firstResponseMinutes: 12,
	resolutionMinutes: 190,
	reopenRate: 0.09,
	repeatContactRate: 0.15,
	agentRequestRate: 0.12,
	escalationRate: 0.06,
	csat: 0.86,
	csatResponses: 900,
	costPerResolution: 6.4,
};
const pilot = {
	conversations: 3000,
	handleMinutes: 7.1,
	firstResponseMinutes: 1,
	resolutionMinutes: 120,
	reopenRate: 0.08,
	repeatContactRate: 0.13,
	agentRequestRate: 0.11,
	escalationRate: 0.05,
	csat: 0.89,
	csatResponses: 800,
	costPerResolution: 5.1,
	deflectionRate: 0.3,
	containmentRate: 0.9,
	escalations: 300,
	escalationPrecision: 0.95,
	reviewedConversations: 2000,
	hallucinationRate: 0.003,
	wrongCommitmentRate: 0,
	evidenceCompleteness: 0.98,
	highRiskActions: 140,
	highRiskReviewedShare: 1,
	knowledgeHitRate: 0.87,
	newKnowledgeItems: 14,
};

type Side = ScorecardRequest["pilot"];
export interface Changes {
	stage?: ScorecardRequest["workflow"]["stage"];
	baseline?: Side;
	pilot?: Side;
	controls?: ScorecardRequest["controls"];
	evidence?: ScorecardRequest["evidence"];
	thresholds?: ScorecardRequest["thresholds"];
	input?: EstimateInput;
}

/** A pilot that may expand, with changes. */
export const request = (changes: Changes = {}): ScorecardRequest => ({
	workflow: { name: "Order status", stage: changes.stage ?? "verification" },
	baseline: { ...baseline, ...changes.baseline },
	pilot: { ...pilot, ...changes.pilot },
	controls: { ...allOf(CONTROLS), ...changes.controls },
	evidence: { ...allOf(EVIDENCE), ...changes.evidence },
	thresholds: changes.thresholds,
	input: changes.input,
});

export function outcomeOf(asked: ScorecardRequest) {
	const outcome = scorecard(asked, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome;
}
export const found = (changes: Changes = {}) =>
	scorecardInWords(outcomeOf(request(changes)).scorecard, "en");

export function signal(metric: SignalKey, changes: Changes = {}) {
	const one = found(changes)
		.groups.flatMap(({ signals }) => signals)
		.find((any) => any.metric === metric);
	if (!one) throw new Error(`no signal ${metric}`);
	return one;
}
export const status = (metric: SignalKey, changes: Changes = {}) => signal(metric, changes).status;

/** RFC 7386, section 2. */
export function mergePatch(target: unknown, patch: unknown): unknown {
	if (!isRecord(patch)) return patch;
	const merged: Record<string, unknown> = isRecord(target) ? { ...target } : {};
	for (const [key, value] of Object.entries(patch))
		if (value === null) delete merged[key];
		else merged[key] = mergePatch(merged[key], value);
	return merged;
}
