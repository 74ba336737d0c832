/**
 * The scorecard against a second implementation of section 11, written apart from it and for
 * obviousness alone (test/reference), over random pilots.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { scorecard } from "../../src/engine/scorecard/scorecard.ts";
import type { ScorecardRequest } from "../../src/engine/scorecard/types.ts";
import { referenceScorecard } from "../reference/scorecard.ts";

// Nobody's rate is 1e-300: six decimals. Bounds and limits themselves come up often.
const decimal = (min: number, max: number) =>
	fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
const rate = fc.oneof(
	fc.constantFrom(0, 1, 0.001, 0.002, 0.01, 0.02, 0.5, 0.8, 0.85, 0.9, 0.95, 0.99, 0.999),
	decimal(0, 1),
	decimal(0, 0.03),
	decimal(0.9, 1),
	fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);
const count = fc.oneof(
	fc.constantFrom(0, 1, 2, 99, 99.9, 100, 133, 380, 381, 1916, 1917, 1e6, 1e12),
	fc.integer({ min: 0, max: 300 }),
	fc.integer({ min: 100, max: 20_000 }),
);
// Among them pairs that are 5 % apart.
const amount = fc.oneof(
	fc.constantFrom(0, 0.1, 0.105, 4.2, 4.41, 7, 7.35, 10, 10.5, 10.500001, 1e12),
	decimal(4, 12),
);

const shared = {
	conversations: count,
	handleMinutes: amount,
	firstResponseMinutes: amount,
	queueMinutes: amount,
	resolutionMinutes: amount,
	firstContactResolution: rate,
	turnsPerConversation: amount,
	reopenRate: rate,
	repeatContactRate: rate,
	escalationRate: rate,
	transferRate: rate,
	abandonmentRate: rate,
	agentRequestRate: rate,
	csat: rate,
	csatResponses: count,
	customerEffortScore: amount,
	nps: fc.integer({ min: -100, max: 100 }),
	backlog: count,
	costPerResolution: amount,
};
const pilotOnly = {
	deflectionRate: rate,
	containmentRate: rate,
	escalations: count,
	escalationPrecision: rate,
	reviewedConversations: count,
	humanCorrectionRate: rate,
	knowledgeHitRate: rate,
	hallucinationRate: rate,
	wrongCommitmentRate: rate,
	reviewInterceptionRate: rate,
	evidenceCompleteness: rate,
	highRiskActions: count,
	highRiskReviewedShare: rate,
	newKnowledgeItems: count,
	missingKnowledgeItems: count,
	stalePolicyIncidents: count,
	workflowImprovements: count,
};
const words = (...lines: string[]) => lines.flatMap((line) => line.split(" "));
const controls = words(
	"clearHandoffRules readableAuditTrail reliableTagging monitoredExceptions",
	"approvedKnowledgeSources approvedPublicWording retrievalFreshnessChecks",
	"confidenceThresholds roleBasedPermissions humanReviewForHighRisk refundApproval",
	"redTeamTested rollbackPath canPauseAutomation",
);
const evidence = words(
	"ticketIds customerContext knowledgeVersion automationPath escalationReason",
	"humanOverride csatOutcome reopenStatus costPerResolution",
);
const thresholds = {
	hallucinationRate: rate,
	wrongCommitmentRate: rate,
	evidenceCompleteness: rate,
	highRiskReviewedShare: rate,
	escalationPrecision: rate,
};

/** A pilot at which nothing is wrong or missing, to take away from. */
const before = {
	conversations: 5000,
	handleMinutes: 10,
	firstResponseMinutes: 10,
	resolutionMinutes: 10,
	reopenRate: 0.1,
	repeatContactRate: 0.1,
	agentRequestRate: 0.1,
	csat: 0.8,
	csatResponses: 5000,
	costPerResolution: 10,
};
const after = {
	...before,
	firstResponseMinutes: 5,
	resolutionMinutes: 5,
	deflectionRate: 0.3,
	containmentRate: 0.9,
	escalations: 5000,
	escalationPrecision: 0.95,
	reviewedConversations: 5000,
	knowledgeHitRate: 0.9,
	hallucinationRate: 0,
	wrongCommitmentRate: 0,
	evidenceCompleteness: 1,
	highRiskActions: 50,
	highRiskReviewedShare: 1,
	newKnowledgeItems: 3,
};
const allYes = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, true]));

type Values = Record<string, unknown>;
type Arbitraries = Record<string, fc.Arbitrary<unknown>>;

/** All of the keys, or some of them, or null for them. */
const any = (values: Arbitraries): fc.Arbitrary<Values> => {
	const orNull = Object.entries(values).map(([key, value]) => [key, fc.option(value)] as const);
	return fc.oneof(fc.record(values), fc.record(Object.fromEntries(orNull), { requiredKeys: [] }));
};
/** At most two keys other than in a good pilot. */
const near = (good: Values, values: Arbitraries): fc.Arbitrary<Values> =>
	fc
		.uniqueArray(fc.constantFrom(...Object.entries(values)), {
			maxLength: 2,
			selector: ([key]) => key,
		})
		.chain((few) => fc.record(Object.fromEntries(few)))
		.map((changes) => ({ ...good, ...changes }));

const answersTo = (keys: string[]): Arbitraries =>
	Object.fromEntries(keys.map((key) => [key, fc.constantFrom(true, true, true, null, false)]));

const estimate = fc
	.record({
		names: fc.constantFrom(["Chat"], ["Other", "Chat"], ["Other"]),
		rollout: fc.constantFrom<Values[]>(
			[],
			[{ stage: "live", startMonth: 1, review: 0.3 }],
			[
				{ stage: "draft", startMonth: 1, deflection: 0, review: 1, benefits: 0 },
				{ stage: "reviewed", startMonth: 4, review: 0.25 },
				{ stage: "automated", startMonth: 9, benefits: 0.5 },
			],
		),
		efforts: fc.tuple(...[0, 1].map(() => fc.constantFrom(undefined, 0, 0.5, 1, 1.7, 2))),
	})
	.map(({ names, efforts, rollout }) => ({
		...(rollout.length === 0 ? {} : { rollout }),
		workflows: names.map((name, i) => ({
			name,
			monthlyContacts: 1000,
			costPerContact: 5,
			automation: efforts[i] === undefined ? {} : { relativeEffort: efforts[i] },
		})),
	}));

const workflow = fc.record({
	name: fc.constant("Chat"),
	stage: fc.constantFrom("draft", "verification", "reviewed", "automated"),
});
const input = fc.option(estimate);
const anyPilot = fc.record({
	workflow,
	baseline: any(shared),
	pilot: any({ ...shared, ...pilotOnly }),
	controls: fc.option(any(answersTo(controls))),
	evidence: fc.option(any(answersTo(evidence))),
	thresholds: fc.option(any(thresholds)),
	input,
});
const nearlyGoodPilot = fc.record({
	workflow,
	baseline: near(before, shared),
	pilot: near(after, { ...shared, ...pilotOnly }),
	controls: near(allYes(controls), answersTo(controls)),
	evidence: near(allYes(evidence), answersTo(evidence)),
	thresholds: near({}, thresholds),
	input,
});
// The cast: fast-check's records forget which keys they have.
const request = fc.oneof(anyPilot, nearlyGoodPilot) as unknown as fc.Arbitrary<ScorecardRequest>;

/** Pointers at which two results differ, figures by more than 1e-9. */
function differences(actual: unknown, expected: unknown, pointer = ""): string[] {
	if (typeof expected === "number" && typeof actual === "number") {
		const near = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
		return near ? [] : [`${pointer} ${actual} ≠ ${expected}`];
	}
	if (typeof expected === "object" && expected !== null) {
		if (typeof actual !== "object" || actual === null) return [`${pointer} ${actual}`];
		const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
		return keys.flatMap((key) =>
			differences((actual as Values)[key], (expected as Values)[key], `${pointer}/${key}`),
		);
	}
	return Object.is(actual, expected) ? [] : [`${pointer} ${actual} ≠ ${expected}`];
}

/** What the engine says, in the reference's shape. */
function actualOf(sent: ScorecardRequest) {
	const outcome = scorecard(sent, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	const { groups, metricGroups, readiness, ...rest } = outcome.scorecard;
	const { patch, variables, missing } = rest.calibration;
	// A merge patch has any shape; what is not in it is undefined, here null.
	const { workflows = [], rollout = [] } = patch as { workflows?: Values[]; rollout?: Values[] };
	const at = Math.max(
		0,
		workflows.findIndex((one) => one.name === "Chat"),
	);
	const { automation, assist, quality } = (workflows[at] ?? {}) as Record<string, Values>;
	const interval = (path: string) => {
		const found = variables.find(({ pointer }) => pointer === `/workflows/${at}/${path}`);
		return found ? { low: found.low, high: found.high } : null;
	};
	return {
		groups: groups.map(({ id, status, signals }) => ({
			id,
			status,
			signals: signals.map(({ metric, status, settledBy, baseline, pilot }) => ({
				metric,
				status,
				settledBy,
				baseline,
				pilot,
			})),
		})),
		metricGroups: metricGroups.map(({ id, metrics }) => ({
			id,
			metrics: metrics.map(({ unit: _, ...metric }) => metric),
		})),
		readiness,
		decision: rest.decision,
		nextStage: rest.nextStage,
		buyingStandard: rest.buyingStandard.verdict,
		testsMade: rest.testsMade,
		expectedHandleMinutes:
			groups.flatMap(({ signals }) => signals).find(({ metric }) => metric === "handleMinutes")
				?.reference ?? null,
		calibration: {
			missing: missing.map(({ side, measurement }) => `${side} ${measurement}`),
			automation: { ...automation, relativeEffort: undefined },
			assist: assist ?? {},
			quality: quality ?? {},
			rollout,
			intervals: {
				deflectionRate: interval("automation/deflectionRate"),
				containmentRate: interval("automation/containmentRate"),
				reopenRateBefore: interval("quality/reopenRateBefore"),
				reopenRateAfter: interval("quality/reopenRateAfter"),
				escalationRateBefore: interval("quality/escalationRateBefore"),
				escalationRateAfter: interval("quality/escalationRateAfter"),
			},
			variables: variables.length,
		},
	};
}

function expectedOf(sent: ScorecardRequest) {
	const { input, controls, evidence, thresholds, ...rest } = sent;
	const workflows = input?.workflows ?? [];
	const planned = workflows.find((one) => one?.name === "Chat") ?? workflows[0];
	const effort = input ? (planned?.automation?.relativeEffort ?? 1) : undefined;
	return referenceScorecard({
		...rest,
		controls: controls ?? {},
		evidence: evidence ?? {},
		thresholds: thresholds ?? {},
		...(effort === undefined ? {} : { relativeEffort: effort }),
		rollout: (input?.rollout ?? []) as { stage: string; review?: number; benefits?: number }[],
	});
}

describe("an independent scorecard agrees", () => {
	it("on random pilots", () => {
		fc.assert(
			fc.property(request, (sent) => {
				expect(differences(actualOf(sent), expectedOf(sent))).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});
});
