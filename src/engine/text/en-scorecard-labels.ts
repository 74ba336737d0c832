/** What a scorecard's measurements, controls, evidence, stages and groups are called in English. */
import type { ScorecardWords } from "./scorecard-words.ts";

export const MEASURED: ScorecardWords["measurements"] = {
	conversations: "Conversations",
	handleMinutes: "Handle time",
	firstResponseMinutes: "First response time",
	queueMinutes: "Queue time",
	resolutionMinutes: "Resolution time",
	firstContactResolution: "First-contact resolution",
	turnsPerConversation: "Turns per conversation",
	reopenRate: "Reopened contacts",
	repeatContactRate: "Repeat contacts",
	escalationRate: "Escalated contacts",
	transferRate: "Transferred contacts",
	abandonmentRate: "Abandoned contacts",
	agentRequestRate: "Requests for a person",
	csat: "Satisfaction (CSAT)",
	csatResponses: "Survey answers",
	customerEffortScore: "Customer effort",
	nps: "Net promoter score",
	backlog: "Backlog",
	costPerResolution: "Cost per resolution",
	deflectionRate: "Contacts answered by AI",
	containmentRate: "Contacts that stay solved",
	escalations: "Hand-offs",
	escalationPrecision: "Justified hand-offs",
	reviewedConversations: "Reviewed conversations",
	humanCorrectionRate: "Corrected drafts",
	knowledgeHitRate: "Questions the knowledge base answers",
	hallucinationRate: "Invented answers",
	wrongCommitmentRate: "Wrong commitments",
	reviewInterceptionRate: "Errors caught in review",
	evidenceCompleteness: "Complete evidence",
	highRiskActions: "High-risk actions",
	highRiskReviewedShare: "High-risk actions reviewed",
	newKnowledgeItems: "New knowledge items",
	missingKnowledgeItems: "Missing knowledge items",
	stalePolicyIncidents: "Outdated answers",
	workflowImprovements: "Workflow improvements",
};

export const CONTROLLED: ScorecardWords["controls"] = {
	clearHandoffRules: "Clear hand-off rules",
	readableAuditTrail: "Readable audit trail",
	reliableTagging: "Reliable tagging",
	monitoredExceptions: "Monitored exceptions",
	approvedKnowledgeSources: "Approved knowledge sources",
	approvedPublicWording: "Approved public wording",
	retrievalFreshnessChecks: "Freshness checks",
	confidenceThresholds: "Confidence thresholds",
	roleBasedPermissions: "Role-based permissions",
	humanReviewForHighRisk: "Human review for high risk",
	refundApproval: "Refund approval",
	redTeamTested: "Red-team test",
	rollbackPath: "Rollback path",
	canPauseAutomation: "Pause switch",
};

export const RECORDED: ScorecardWords["evidence"] = {
	ticketIds: "Ticket numbers",
	customerContext: "Customer context",
	knowledgeVersion: "Knowledge version",
	automationPath: "Automation path",
	escalationReason: "Reason of hand-off",
	humanOverride: "Human overrides",
	csatOutcome: "Satisfaction",
	reopenStatus: "Reopening",
	costPerResolution: "Cost per resolution",
};

export const STAGES: ScorecardWords["stages"] = {
	draft: "draft",
	verification: "verification",
	reviewed: "reviewed automation",
	automated: "automation",
};

export const GROUPS: ScorecardWords["groups"] = {
	financial: "Financial result",
	"customer-experience": "Customer experience",
	"operational-control": "Operational control",
	"risk-guardrails": "Risk guardrails",
};
