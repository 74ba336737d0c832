/** What a scorecard's measurements, controls, evidence, stages and groups are called in English. */
import type { ScorecardWords } from "./scorecard-words.ts";

export const MEASURED: ScorecardWords["measurements"] = {
	conversations: {
		label: "Conversations",
		help: "Conversations that the side's figures were measured on; comparisons need at least 100 on each side.",
	},
	handleMinutes: {
		label: "Handle time",
		help: "Working time of people for a contact that people handle, on average. In the pilot it is compared with what it would be if AI only took the easy contacts away.",
	},
	firstResponseMinutes: {
		label: "First response time",
		help: "From a customer's first message to the first answer, on average.",
	},
	queueMinutes: {
		label: "Queue time",
		help: "Time that a contact waits for a person, on average.",
	},
	resolutionMinutes: {
		label: "Resolution time",
		help: "From a customer's first message until the matter is closed, on average.",
	},
	firstContactResolution: {
		label: "First-contact resolution",
		help: "Share of contacts solved in the first conversation.",
	},
	turnsPerConversation: {
		label: "Turns per conversation",
		help: "Messages back and forth until a conversation ends, on average.",
	},
	reopenRate: {
		label: "Reopened contacts",
		help: "Share of closed contacts that were opened again.",
	},
	repeatContactRate: {
		label: "Repeat contacts",
		help: "Share of conversations whose customer came back with the same matter.",
	},
	escalationRate: {
		label: "Escalated contacts",
		help: "Share of contacts that go on to a senior, another team or management.",
	},
	transferRate: {
		label: "Transferred contacts",
		help: "Share of contacts passed from one person to another.",
	},
	abandonmentRate: {
		label: "Abandoned contacts",
		help: "Share of contacts that the customer gave up before an answer.",
	},
	agentRequestRate: {
		label: "Requests for a person",
		help: "Share of conversations in which the customer asks for a person.",
	},
	csat: {
		label: "Satisfaction (CSAT)",
		help: "Share of the answers to your survey that are satisfied.",
	},
	csatResponses: {
		label: "Survey answers",
		help: "Answers that the satisfaction was measured on; a comparison needs at least 100 on each side.",
	},
	customerEffortScore: {
		label: "Customer effort",
		help: "Mean effort on a scale where less is better. Leave it out if your survey asks how easy it was.",
	},
	nps: { label: "Net promoter score", help: "Promoters less detractors, from −100 to 100." },
	backlog: { label: "Backlog", help: "Contacts waiting for an answer, on average." },
	costPerResolution: {
		label: "Cost per resolution",
		help: "Everything spent on contacts divided by the contacts solved, in the estimate's currency; in the pilot AI's fees and review included.",
	},
	deflectionRate: {
		label: "Contacts answered by AI",
		help: "Share of conversations that AI answers without a person's ticket.",
	},
	containmentRate: {
		label: "Contacts that stay solved",
		help: "Share of the contacts answered by AI that do not come back to a person.",
	},
	escalations: {
		label: "Hand-offs",
		help: "Conversations that AI handed over to a person and that were looked at to see whether it had to.",
	},
	escalationPrecision: {
		label: "Justified hand-offs",
		help: "Share of AI's hand-offs that needed a person.",
	},
	reviewedConversations: {
		label: "Reviewed conversations",
		help: "Conversations that people read in full to count invented answers, wrong commitments and gaps in the evidence. Pick them at random.",
	},
	humanCorrectionRate: {
		label: "Corrected drafts",
		help: "Share of AI's drafts that people change before they are sent.",
	},
	knowledgeHitRate: {
		label: "Questions the knowledge base answers",
		help: "Share of questions for which an approved source was found.",
	},
	hallucinationRate: {
		label: "Invented answers",
		help: "Share of the reviewed conversations with a statement that no source supports.",
	},
	wrongCommitmentRate: {
		label: "Wrong commitments",
		help: "Share of the reviewed conversations with a promise that may not be made, such as a refund against the policy.",
	},
	reviewInterceptionRate: {
		label: "Errors caught in review",
		help: "Share of AI's errors that review stopped before they reached the customer.",
	},
	evidenceCompleteness: {
		label: "Complete evidence",
		help: "Share of the reviewed conversations whose record shows everything that the answer rests on.",
	},
	highRiskActions: {
		label: "High-risk actions",
		help: "Refunds, cancellations, changes of an account and the like that AI took or prepared. 0 if there were none.",
	},
	highRiskReviewedShare: {
		label: "High-risk actions reviewed",
		help: "Share of all high-risk actions that a person approved; every one is counted, not a sample.",
	},
	newKnowledgeItems: {
		label: "New knowledge items",
		help: "Articles, answers or rules added to the knowledge base because of the pilot.",
	},
	missingKnowledgeItems: {
		label: "Missing knowledge items",
		help: "Questions that turned out to have no approved answer and still have none.",
	},
	stalePolicyIncidents: {
		label: "Outdated answers",
		help: "Answers given from a policy that was no longer in force.",
	},
	workflowImprovements: {
		label: "Workflow improvements",
		help: "Changes of process or product that the pilot's findings led to.",
	},
};

export const CONTROLLED: ScorecardWords["controls"] = {
	clearHandoffRules: {
		label: "Clear hand-off rules",
		help: "It is written down when AI hands over to a person, and AI keeps to it.",
	},
	readableAuditTrail: {
		label: "Readable audit trail",
		help: "Anybody in the team can read afterwards what AI saw, said and did.",
	},
	reliableTagging: {
		label: "Reliable tagging",
		help: "Contacts are labelled by issue well enough to count by.",
	},
	monitoredExceptions: {
		label: "Monitored exceptions",
		help: "Somebody is told of failures and odd cases, and looks at them.",
	},
	approvedKnowledgeSources: {
		label: "Approved knowledge sources",
		help: "AI answers only from sources that somebody has released.",
	},
	approvedPublicWording: {
		label: "Approved public wording",
		help: "What AI may say in public has been released by who answers for it.",
	},
	retrievalFreshnessChecks: {
		label: "Freshness checks",
		help: "Sources that are out of date are found and taken out.",
	},
	confidenceThresholds: {
		label: "Confidence thresholds",
		help: "Below a set confidence AI asks or hands over rather than answers.",
	},
	roleBasedPermissions: {
		label: "Role-based permissions",
		help: "AI can see and do only what its task needs.",
	},
	humanReviewForHighRisk: {
		label: "Human review for high risk",
		help: "A person approves every high-risk action before it happens.",
	},
	refundApproval: {
		label: "Refund approval",
		help: "No money goes out without an approval by the rules.",
	},
	redTeamTested: {
		label: "Red-team test",
		help: "People have tried to make AI misbehave, and what they found is mended.",
	},
	rollbackPath: {
		label: "Rollback path",
		help: "There is a tried way back to how it was before.",
	},
	canPauseAutomation: {
		label: "Pause switch",
		help: "Somebody on duty can stop AI at once.",
	},
};

export const RECORDED: ScorecardWords["evidence"] = {
	ticketIds: { label: "Ticket numbers", help: "Every case can be found again by its number." },
	customerContext: {
		label: "Customer context",
		help: "What was known of the customer and the order at the time.",
	},
	knowledgeVersion: {
		label: "Knowledge version",
		help: "Which version of which source an answer came from.",
	},
	automationPath: { label: "Automation path", help: "Which steps AI took, and with what result." },
	escalationReason: { label: "Reason of hand-off", help: "Why a case went to a person." },
	humanOverride: { label: "Human overrides", help: "Where a person changed or stopped AI." },
	csatOutcome: { label: "Satisfaction", help: "What the customer said about the case." },
	reopenStatus: { label: "Reopening", help: "Whether the case was opened again." },
	costPerResolution: { label: "Cost per resolution", help: "What the case cost in the end." },
};

export const STAGES: ScorecardWords["stages"] = {
	draft: { label: "draft", help: "AI suggests, people send." },
	verification: {
		label: "verification",
		help: "AI checks orders, policies and evidence; people decide.",
	},
	reviewed: {
		label: "reviewed automation",
		help: "AI prepares the whole case, a person approves it.",
	},
	automated: { label: "automation", help: "AI handles frequent low-risk work alone." },
};

export const GROUPS: ScorecardWords["groups"] = {
	financial: "Financial result",
	"customer-experience": "Customer experience",
	"operational-control": "Operational control",
	"risk-guardrails": "Risk guardrails",
};
