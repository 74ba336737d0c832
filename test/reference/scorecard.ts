/**
 * Section 11 of the methodology, line by line, from a request to the verdicts and figures of the
 * scorecard. Plain on purpose: it exists to be compared with. No sentences, only codes and numbers.
 */

import { newcombeUpper, pooledZ, settledFrom, wilson, z90, z95 } from "./scorecard-statistics.ts";

type Numbers = Record<string, number | null | undefined>;
type Answers = Record<string, boolean | null | undefined>;
export type Status = "pass" | "insufficient" | "pause" | "not-applicable";

export type ScorecardRequest = {
	workflow: { name?: string; stage: string };
	baseline: Numbers;
	pilot: Numbers;
	controls?: Answers;
	evidence?: Answers;
	thresholds?: Numbers;
	/** Of the estimate's workflow; undefined without an estimate. */
	relativeEffort?: number;
	/** The estimate's stages in their order. */
	rollout?: { stage?: string; review?: number; benefits?: number }[];
};

const words = (...lines: string[]) => lines.flatMap((line) => line.split(" "));
const stages = words("draft verification reviewed automated");

const groups = {
	financial: words("costPerResolution handleMinutes"),
	"customer-experience": words(
		"csat reopenRate repeatContactRate agentRequestRate resolutionMinutes",
	),
	"operational-control": words(
		"clearHandoffRules readableAuditTrail reliableTagging monitoredExceptions",
		"escalationPrecision",
	),
	"risk-guardrails": words(
		"hallucinationRate wrongCommitmentRate evidenceCompleteness highRiskReviewedShare",
		"approvedKnowledgeSources approvedPublicWording retrievalFreshnessChecks",
		"confidenceThresholds roleBasedPermissions humanReviewForHighRisk refundApproval",
		"redTeamTested rollbackPath canPauseAutomation",
	),
};

const metricGroups = {
	efficiency: words(
		"firstResponseMinutes queueMinutes handleMinutes resolutionMinutes costPerResolution backlog",
	),
	resolution: words(
		"firstContactResolution turnsPerConversation reopenRate repeatContactRate escalationRate",
		"transferRate abandonmentRate agentRequestRate deflectionRate containmentRate",
	),
	quality: words(
		"csat customerEffortScore nps humanCorrectionRate knowledgeHitRate hallucinationRate",
	),
	risk: words(
		"wrongCommitmentRate reviewInterceptionRate evidenceCompleteness highRiskReviewedShare",
		"escalationPrecision",
	),
	operations: words(
		"newKnowledgeItems missingKnowledgeItems stalePolicyIncidents workflowImprovements",
	),
};

const evidenceFields = words(
	"ticketIds customerContext knowledgeVersion automationPath escalationReason humanOverride",
	"csatOutcome reopenStatus costPerResolution",
);

// Of the metrics that have a before and an after, these are better when higher. Reading: the
// methodology leaves customerEffortScore open; effort is taken as something to have less of.
const higherIsBetter = ["firstContactResolution", "csat", "nps"];

const beforeAfterRates = ["csat", "reopenRate", "repeatContactRate", "agentRequestRate"];
const timesAndCosts = ["costPerResolution", "handleMinutes", "resolutionMinutes"];
const guardrails: Record<string, { below: boolean; limit: number; n: string }> = {
	escalationPrecision: { below: false, limit: 0.9, n: "escalations" },
	hallucinationRate: { below: true, limit: 0.01, n: "reviewedConversations" },
	wrongCommitmentRate: { below: true, limit: 0.002, n: "reviewedConversations" },
	evidenceCompleteness: { below: false, limit: 0.95, n: "reviewedConversations" },
};

export function referenceScorecard(request: ScorecardRequest) {
	const { controls = {}, evidence = {}, thresholds = {} } = request;
	const before = (metric: string) => request.baseline[metric] ?? null;
	const after = (metric: string) => request.pilot[metric] ?? null;
	const { stage } = request.workflow;
	const draft = stage === "draft";

	/** What handleMinutes would be if AI only took the easy contacts away. */
	function expectedHandleMinutes(): number | null {
		const minutes = before("handleMinutes");
		if (minutes === null || draft) return minutes;
		const [d, k] = [after("deflectionRate"), after("containmentRate")];
		// Reading: of nothing answered alone nothing stays resolved, whatever the other rate is.
		const contained = d === 0 || k === 0 ? 0 : d !== null && k !== null ? d * k : null;
		if (contained === null) return null;
		// Reading: an expectation that is not above 0 is none: AI took more than there was.
		const left = 1 - contained * (request.relativeEffort ?? 0.8);
		return contained < 1 && left > 0 ? (minutes * left) / (1 - contained) : null;
	}

	let testsMade = 0;

	function rateSignal(metric: string): Status {
		const count = metric === "csat" ? "csatResponses" : "conversations";
		const [p1, n1, p2, n2] = [after(metric), after(count), before(metric), before(count)];
		if (p1 === null || n1 === null || p2 === null || n2 === null) return "insufficient";
		if (n1 < 100 || n2 < 100) return "insufficient";
		testsMade++;
		// Worse is a lower csat, but a higher reopen rate: for csat the shares of the unsatisfied.
		const [bad1, bad2] = metric === "csat" ? [1 - p1, 1 - p2] : [p1, p2];
		if (newcombeUpper(bad1, n1, bad2, n2, z90) <= 0.02) return "pass";
		return pooledZ(bad1, n1, bad2, n2) > z90 ? "pause" : "insufficient";
	}

	function guardrailSignal(metric: string): Status {
		const rule = guardrails[metric];
		if (!rule) return "insufficient";
		const [p, n, limit] = [after(metric), after(rule.n), thresholds[metric] ?? rule.limit];
		// Reading: a rate of nothing (n = 0) is a missing rate.
		if (p === null || n === null || n === 0) return "insufficient";
		testsMade++;
		const { low, high } = wilson(p, n, z95);
		// Reading: the threshold itself is on the good side (≤ 0.01, ≥ 0.9).
		if (rule.below ? high <= limit : low >= limit) return "pass";
		return (rule.below ? low > limit : high < limit) ? "pause" : "insufficient";
	}

	function timeSignal(metric: string): Status {
		const [n1, n2, minutes] = [after("conversations"), before("conversations"), after(metric)];
		const expected = metric === "handleMinutes" ? expectedHandleMinutes() : before(metric);
		if (n1 === null || n2 === null || n1 < 100 || n2 < 100) return "insufficient";
		if (minutes === null || expected === null) return "insufficient";
		// Reading: floating-point dust does not decide at exactly 5 %.
		return minutes > 1.05 * expected * (1 + 1e-9) ? "pause" : "pass";
	}

	function censusSignal(metric: string): Status {
		const share = after(metric);
		if (after("highRiskActions") === 0) return "not-applicable";
		if (share === null) return "insufficient";
		return share >= (thresholds[metric] ?? 0.99) ? "pass" : "pause";
	}

	const controlSignal = (name: string): Status =>
		controls[name] === true ? "pass" : controls[name] === false ? "pause" : "insufficient";

	function signal(metric: string): Status {
		if (draft && (metric === "escalationPrecision" || metric === "agentRequestRate")) {
			return "not-applicable";
		}
		if (metric === "highRiskReviewedShare") return censusSignal(metric);
		if (beforeAfterRates.includes(metric)) return rateSignal(metric);
		if (timesAndCosts.includes(metric)) return timeSignal(metric);
		if (metric in guardrails) return guardrailSignal(metric);
		return controlSignal(metric);
	}

	/** The cases that would settle an open guardrail at the rate seen. */
	function settledByOf(metric: string): number | null {
		const [rule, p] = [guardrails[metric], after(metric)];
		if (!rule || p === null) return null;
		return settledFrom(p, thresholds[metric] ?? rule.limit, rule.below);
	}

	const groupResults = Object.entries(groups).map(([id, metrics]) => {
		const signals = metrics.map((metric) => {
			const status = signal(metric);
			const settledBy = status === "insufficient" ? settledByOf(metric) : null;
			const compared = [...beforeAfterRates, ...timesAndCosts].includes(metric);
			const measured = compared || metric in guardrails || metric === "highRiskReviewedShare";
			const baseline = compared ? before(metric) : null;
			return { metric, status, settledBy, baseline, pilot: measured ? after(metric) : null };
		});
		const has = (status: Status) => signals.some((one) => one.status === status);
		const status: Status = has("pause") ? "pause" : has("insufficient") ? "insufficient" : "pass";
		return { id, status, signals };
	});
	const statusOf = (metric: string) =>
		groupResults.flatMap((group) => group.signals).find((one) => one.metric === metric)?.status;
	const metricResults = Object.entries(metricGroups).map(([id, metrics]) => ({
		id,
		metrics: metrics.map((metric) => {
			const [b, a] = [before(metric), after(metric)];
			const both = { metric, baseline: b, pilot: a };
			if (b === null || a === null) return { ...both, change: null, verdict: "unknown" };
			const better = higherIsBetter.includes(metric) ? a > b : a < b;
			return { ...both, change: a - b, verdict: a === b ? "same" : better ? "better" : "worse" };
		}),
	}));
	const missing = evidenceFields.filter((field) => evidence[field] !== true);
	const ready = missing.length === 0;
	const allPass = groupResults.every((group) => group.status === "pass");
	const anyPause = groupResults.some((group) => group.status === "pause");
	const decision = allPass && ready ? "expand" : anyPause ? "pause" : "hold";
	const at = stages.indexOf(stage);
	const to = decision === "expand" ? at + 1 : decision === "pause" ? at - 1 : at;
	const nextStage = stages[Math.min(Math.max(to, 0), stages.length - 1)];

	// A metric that was not measured on both sides did not fall.
	const fell = (metric: string) => (after(metric) ?? Number.NaN) < (before(metric) ?? Number.NaN);
	const kept = after("containmentRate");
	const betterVerification = kept !== null && kept >= 0.85 && statusOf("reopenRate") === "pass";
	const lowerRisk = groupResults.at(-1)?.status === "pass";
	const strongerKnowledge =
		(after("newKnowledgeItems") ?? 0) > 0 && (after("knowledgeHitRate") ?? 0) >= 0.8;
	const four = betterVerification && fell("resolutionMinutes") && lowerRisk && strongerKnowledge;
	const faq = fell("firstResponseMinutes") ? "faq-replacement" : "unproven";
	const buyingStandard = four ? "execution-platform" : faq;

	const [expected, minutes] = [expectedHandleMinutes(), after("handleMinutes")];
	// Reading: against an expectation of no minutes there is no reduction to speak of.
	const reducible = expected !== null && minutes !== null && expected > 0;
	const interval = (p: number | null, n: number | null) =>
		p === null || n === null || n === 0 ? null : wilson(p, n, z95);
	const [n1, n2] = [after("conversations"), before("conversations")];
	const deflected = after("deflectionRate");
	// What was not measured is not in the patch.
	const known = (values: Record<string, number | null>) =>
		Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
	// Reading: a change needs both of its sides.
	const both = (metric: string) => before(metric) !== null && after(metric) !== null;
	const reopened = both("reopenRate");
	const escalated = both("escalationRate");
	const quality = {
		reopenRateBefore: reopened ? before("reopenRate") : null,
		reopenRateAfter: reopened ? after("reopenRate") : null,
		escalationRateBefore: escalated ? before("escalationRate") : null,
		escalationRateAfter: escalated ? after("escalationRate") : null,
	};
	// Reading: in draft nothing is answered alone, whatever is reported, so nothing stays resolved.
	const [deflectionRate, containmentRate] = draft ? [0, null] : [deflected, kept];
	// Reading: the plan's ceiling belongs to the plan's deflection, and goes when that goes.
	const deflectionCeiling = deflectionRate === null ? null : 0;
	const intervals = {
		deflectionRate: draft ? null : interval(deflectionRate, n1),
		containmentRate: interval(containmentRate, n1 && deflected && n1 * deflected),
		reopenRateBefore: interval(quality.reopenRateBefore, n2),
		reopenRateAfter: interval(quality.reopenRateAfter, n1),
		escalationRateBefore: interval(quality.escalationRateBefore, n2),
		escalationRateAfter: interval(quality.escalationRateAfter, n1),
	};
	// Reading: review and benefits, which no pilot measures, stay those of the plan's stage or its last.
	const { rollout = [] } = request;
	const planned = rollout.find((one) => one.stage === stage) ?? rollout.at(-1);
	const live = { deflection: 1, assist: 1, review: planned?.review ?? 0 };
	// Reading: where nothing was measured nothing is patched, not even what draft lets know.
	const measured = draft ? [] : [deflected, kept];
	const any = reducible || [...measured, ...Object.values(quality)].some((one) => one !== null);
	// Reading: where nothing is answered alone nobody misses how much of it stayed solved.
	const asked = [
		...(draft ? [] : ["pilot deflectionRate"]),
		...(draft || deflected === 0 ? [] : ["pilot containmentRate"]),
		...words("handleMinutes reopenRate escalationRate").flatMap((metric) => [
			`baseline ${metric}`,
			`pilot ${metric}`,
		]),
	];
	const there = (one: string) => {
		const [side, metric = ""] = one.split(" ");
		return (side === "pilot" ? after(metric) : before(metric)) !== null;
	};
	const calibration = {
		missing: asked.filter((one) => !there(one)),
		automation: any ? known({ deflectionRate, containmentRate, deflectionCeiling }) : {},
		assist: reducible
			? { share: 1, handleTimeReduction: Math.max(0, 1 - minutes / expected), activities: [] }
			: {},
		quality: known(quality),
		rollout: any ? [{ stage, startMonth: 1, ...live, benefits: planned?.benefits ?? 1 }] : [],
		intervals,
		variables: Object.values(intervals).filter((one) => one !== null).length,
	};

	return {
		groups: groupResults,
		metricGroups: metricResults,
		readiness: { ready, missing },
		decision,
		nextStage,
		buyingStandard,
		calibration,
		testsMade,
		expectedHandleMinutes: expected,
	};
}
