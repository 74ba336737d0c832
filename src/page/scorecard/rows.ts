/**
 * The measurements as the form asks for them: in the groups that the tables below show, each with the
 * count it is measured on. What no decision, no buying standard and no estimate rests on is folded.
 */
import type { MeasurementKey, MetricGroupId } from "../../engine/index.ts";

interface RowGroup {
	id: MetricGroupId;
	shown: readonly MeasurementKey[];
	folded: readonly MeasurementKey[];
}

export const ROW_GROUPS: readonly RowGroup[] = [
	{
		id: "efficiency",
		shown: [
			"conversations",
			"handleMinutes",
			"resolutionMinutes",
			"costPerResolution",
			"firstResponseMinutes",
		],
		folded: ["queueMinutes", "backlog"],
	},
	{
		id: "resolution",
		shown: [
			"deflectionRate",
			"containmentRate",
			"reopenRate",
			"repeatContactRate",
			"agentRequestRate",
			"escalationRate",
		],
		folded: ["firstContactResolution", "turnsPerConversation", "transferRate", "abandonmentRate"],
	},
	{
		id: "quality",
		shown: [
			"csat",
			"csatResponses",
			"reviewedConversations",
			"hallucinationRate",
			"knowledgeHitRate",
		],
		folded: ["customerEffortScore", "nps", "humanCorrectionRate"],
	},
	{
		id: "risk",
		shown: [
			"wrongCommitmentRate",
			"evidenceCompleteness",
			"highRiskActions",
			"highRiskReviewedShare",
			"escalations",
			"escalationPrecision",
		],
		folded: ["reviewInterceptionRate"],
	},
	{
		id: "operations",
		shown: ["newKnowledgeItems"],
		folded: ["missingKnowledgeItems", "stalePolicyIncidents", "workflowImprovements"],
	},
];
