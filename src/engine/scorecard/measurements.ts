/**
 * The one table of what a pilot's scorecard takes (methodology section 11): measurements with unit,
 * bounds, direction and sides, the yes/no questions, and which of them each group is made of. Rules,
 * request schema, answers and page derive from it.
 */

/** How far a workflow is automated; in draft AI only suggests and people send. */
export const PILOT_STAGES = ["draft", "verification", "reviewed", "automated"] as const;
export type PilotStage = (typeof PILOT_STAGES)[number];

/** `share` is a fraction (0.4 = 40 %), `score` a figure on a scale of its own. */
export type MeasurementUnit = "share" | "count" | "minutes" | "money" | "score";

export interface Measurement {
	unit: MeasurementUnit;
	/** Which way is better; null for the counts that others are measured on. */
	better: "lower" | "higher" | null;
	/** Whether it exists without AI too; if not, only the pilot has it. */
	before: boolean;
	min: number;
	max: number;
}

const LARGEST = 1e12;

type Better = Measurement["better"];

// Generic in the direction, so that a measurement that has one is known to have one.
const row = <B extends Better>(
	unit: MeasurementUnit,
	better: B,
	before: boolean,
	min = 0,
	max = unit === "share" ? 1 : LARGEST,
): Measurement & { better: B } => ({ unit, better, before, min, max });
const both = <B extends Better>(unit: MeasurementUnit, better: B, min?: number, max?: number) =>
	row(unit, better, true, min, max);
const pilot = <B extends Better>(unit: MeasurementUnit, better: B) => row(unit, better, false);

/** What may be measured before the pilot and in it. */
export const SHARED_MEASUREMENTS = {
	conversations: both("count", null),
	handleMinutes: both("minutes", "lower"),
	firstResponseMinutes: both("minutes", "lower"),
	queueMinutes: both("minutes", "lower"),
	resolutionMinutes: both("minutes", "lower"),
	firstContactResolution: both("share", "higher"),
	turnsPerConversation: both("count", "lower"),
	reopenRate: both("share", "lower"),
	repeatContactRate: both("share", "lower"),
	escalationRate: both("share", "lower"),
	transferRate: both("share", "lower"),
	abandonmentRate: both("share", "lower"),
	agentRequestRate: both("share", "lower"),
	csat: both("share", "higher"),
	csatResponses: both("count", null),
	// Effort as its name says: who asks how easy it was has the opposite scale.
	customerEffortScore: both("score", "lower", 0, 100),
	nps: both("score", "higher", -100, 100),
	backlog: both("count", "lower"),
	costPerResolution: both("money", "lower"),
} as const satisfies Record<string, Measurement>;
export type SharedKey = keyof typeof SHARED_MEASUREMENTS;

/** What exists only where AI is at work. */
export const PILOT_MEASUREMENTS = {
	deflectionRate: pilot("share", "higher"),
	containmentRate: pilot("share", "higher"),
	escalations: pilot("count", null),
	escalationPrecision: pilot("share", "higher"),
	reviewedConversations: pilot("count", null),
	humanCorrectionRate: pilot("share", "lower"),
	knowledgeHitRate: pilot("share", "higher"),
	hallucinationRate: pilot("share", "lower"),
	wrongCommitmentRate: pilot("share", "lower"),
	reviewInterceptionRate: pilot("share", "higher"),
	evidenceCompleteness: pilot("share", "higher"),
	highRiskActions: pilot("count", null),
	highRiskReviewedShare: pilot("share", "higher"),
	newKnowledgeItems: pilot("count", "higher"),
	missingKnowledgeItems: pilot("count", "lower"),
	stalePolicyIncidents: pilot("count", "lower"),
	workflowImprovements: pilot("count", "higher"),
} as const satisfies Record<string, Measurement>;

export const MEASUREMENTS = { ...SHARED_MEASUREMENTS, ...PILOT_MEASUREMENTS };
export type MeasurementKey = keyof typeof MEASUREMENTS;

/** Whether a measurement may be had before the pilot as well. */
export const isShared = (key: MeasurementKey): key is SharedKey => MEASUREMENTS[key].before;

/** Controls of operation, and those that guard against risk; each is there or not. */
export const OPERATIONAL_CONTROLS = [
	"clearHandoffRules",
	"readableAuditTrail",
	"reliableTagging",
	"monitoredExceptions",
] as const;
export const RISK_CONTROLS = [
	"approvedKnowledgeSources",
	"approvedPublicWording",
	"retrievalFreshnessChecks",
	"confidenceThresholds",
	"roleBasedPermissions",
	"humanReviewForHighRisk",
	"refundApproval",
	"redTeamTested",
	"rollbackPath",
	"canPauseAutomation",
] as const;
export const CONTROLS = [...OPERATIONAL_CONTROLS, ...RISK_CONTROLS] as const;
export type ControlKey = (typeof CONTROLS)[number];

/** What must be on record of each case before a pilot may grow. */
export const EVIDENCE = [
	"ticketIds",
	"customerContext",
	"knowledgeVersion",
	"automationPath",
	"escalationReason",
	"humanOverride",
	"csatOutcome",
	"reopenStatus",
	"costPerResolution",
] as const;
export type EvidenceKey = (typeof EVIDENCE)[number];

/** Rates compared before and after, each with the count it was measured on. */
export const RATES = {
	csat: "csatResponses",
	reopenRate: "conversations",
	repeatContactRate: "conversations",
	agentRequestRate: "conversations",
} as const satisfies Partial<Record<SharedKey, SharedKey>>;
export type RateKey = keyof typeof RATES;

/** Times and costs compared before and after. */
export const AMOUNTS = ["costPerResolution", "handleMinutes", "resolutionMinutes"] as const;
export type AmountKey = (typeof AMOUNTS)[number];

/**
 * Rates held against a limit: the usual limit, and the count each was measured on; null where every
 * case is looked at, so that there is nothing to infer.
 */
export const GUARDRAILS = {
	hallucinationRate: { threshold: 0.01, of: "reviewedConversations" },
	wrongCommitmentRate: { threshold: 0.002, of: "reviewedConversations" },
	evidenceCompleteness: { threshold: 0.95, of: "reviewedConversations" },
	highRiskReviewedShare: { threshold: 0.99, of: null },
	escalationPrecision: { threshold: 0.9, of: "escalations" },
} as const satisfies Partial<
	Record<MeasurementKey, { threshold: number; of: MeasurementKey | null }>
>;
export type GuardrailKey = keyof typeof GUARDRAILS;
/** Guardrails that a part of the cases must speak for. */
export type SampledKey = Exclude<GuardrailKey, "highRiskReviewedShare">;

export type SignalKey = RateKey | AmountKey | GuardrailKey | ControlKey;

/** The four groups that decide, and their signals in reading order. */
export const SIGNAL_GROUPS = {
	financial: ["costPerResolution", "handleMinutes"],
	"customer-experience": [
		"csat",
		"reopenRate",
		"repeatContactRate",
		"agentRequestRate",
		"resolutionMinutes",
	],
	"operational-control": [...OPERATIONAL_CONTROLS, "escalationPrecision"],
	"risk-guardrails": [
		"hallucinationRate",
		"wrongCommitmentRate",
		"evidenceCompleteness",
		"highRiskReviewedShare",
		...RISK_CONTROLS,
	],
} as const satisfies Record<string, readonly SignalKey[]>;
export type SignalGroupId = keyof typeof SIGNAL_GROUPS;

/** The five groups of metrics, shown before and after. */
export const METRIC_GROUPS = {
	efficiency: [
		"firstResponseMinutes",
		"queueMinutes",
		"handleMinutes",
		"resolutionMinutes",
		"costPerResolution",
		"backlog",
	],
	resolution: [
		"firstContactResolution",
		"turnsPerConversation",
		"reopenRate",
		"repeatContactRate",
		"escalationRate",
		"transferRate",
		"abandonmentRate",
		"agentRequestRate",
		"deflectionRate",
		"containmentRate",
	],
	quality: [
		"csat",
		"customerEffortScore",
		"nps",
		"humanCorrectionRate",
		"knowledgeHitRate",
		"hallucinationRate",
	],
	risk: [
		"wrongCommitmentRate",
		"reviewInterceptionRate",
		"evidenceCompleteness",
		"highRiskReviewedShare",
		"escalationPrecision",
	],
	operations: [
		"newKnowledgeItems",
		"missingKnowledgeItems",
		"stalePolicyIncidents",
		"workflowImprovements",
	],
} as const satisfies Record<string, readonly MeasurementKey[]>;
export type MetricGroupId = keyof typeof METRIC_GROUPS;
export type MetricKey = (typeof METRIC_GROUPS)[MetricGroupId][number];
