/** What a scorecard's measurements, controls, evidence and stages mean, in English; no answer says it. */
import type { ScorecardHelps } from "./scorecard-words.ts";

export const enScorecardHelps: ScorecardHelps = {
	measurements: {
		conversations:
			"Conversations that the side's figures were measured on; comparisons need at least 100 on each side.",
		handleMinutes:
			"Working time of people for a contact that people handle, on average. In the pilot it is compared with what it would be if AI only took the easy contacts away.",
		firstResponseMinutes: "From a customer's first message to the first answer, on average.",
		queueMinutes: "Time that a contact waits for a person, on average.",
		resolutionMinutes: "From a customer's first message until the matter is closed, on average.",
		firstContactResolution: "Share of contacts solved in the first conversation.",
		turnsPerConversation: "Messages back and forth until a conversation ends, on average.",
		reopenRate: "Share of closed contacts that were opened again.",
		repeatContactRate: "Share of conversations whose customer came back with the same matter.",
		escalationRate: "Share of contacts that go on to a senior, another team or management.",
		transferRate: "Share of contacts passed from one person to another.",
		abandonmentRate: "Share of contacts that the customer gave up before an answer.",
		agentRequestRate: "Share of conversations in which the customer asks for a person.",
		csat: "Share of the answers to your survey that are satisfied.",
		csatResponses:
			"Answers that the satisfaction was measured on; a comparison needs at least 100 on each side.",
		customerEffortScore:
			"Mean effort on a scale where less is better. Leave it out if your survey asks how easy it was.",
		nps: "Promoters less detractors, from −100 to 100.",
		backlog: "Contacts waiting for an answer, on average.",
		costPerResolution:
			"Everything spent on contacts divided by the contacts solved, in the estimate's currency; in the pilot AI's fees and review included.",
		deflectionRate: "Share of conversations that AI answers without a person's ticket.",
		containmentRate: "Share of the contacts answered by AI that do not come back to a person.",
		escalations:
			"Conversations that AI handed over to a person and that were looked at to see whether it had to.",
		escalationPrecision: "Share of AI's hand-offs that needed a person.",
		reviewedConversations:
			"Conversations that people read in full to count invented answers, wrong commitments and gaps in the evidence. Pick them at random.",
		humanCorrectionRate: "Share of AI's drafts that people change before they are sent.",
		knowledgeHitRate: "Share of questions for which an approved source was found.",
		hallucinationRate:
			"Share of the reviewed conversations with a statement that no source supports.",
		wrongCommitmentRate:
			"Share of the reviewed conversations with a promise that may not be made, such as a refund against the policy.",
		reviewInterceptionRate:
			"Share of AI's errors that review stopped before they reached the customer.",
		evidenceCompleteness:
			"Share of the reviewed conversations whose record shows everything that the answer rests on.",
		highRiskActions:
			"Refunds, cancellations, changes of an account and the like that AI took or prepared. 0 if there were none.",
		highRiskReviewedShare:
			"Share of all high-risk actions that a person approved; every one is counted, not a sample.",
		newKnowledgeItems:
			"Articles, answers or rules added to the knowledge base because of the pilot.",
		missingKnowledgeItems:
			"Questions that turned out to have no approved answer and still have none.",
		stalePolicyIncidents: "Answers given from a policy that was no longer in force.",
		workflowImprovements: "Changes of process or product that the pilot's findings led to.",
	},
	controls: {
		clearHandoffRules: "It is written down when AI hands over to a person, and AI keeps to it.",
		readableAuditTrail: "Anybody in the team can read afterwards what AI saw, said and did.",
		reliableTagging: "Contacts are labelled by issue well enough to count by.",
		monitoredExceptions: "Somebody is told of failures and odd cases, and looks at them.",
		approvedKnowledgeSources: "AI answers only from sources that somebody has released.",
		approvedPublicWording: "What AI may say in public has been released by who answers for it.",
		retrievalFreshnessChecks: "Sources that are out of date are found and taken out.",
		confidenceThresholds: "Below a set confidence AI asks or hands over rather than answers.",
		roleBasedPermissions: "AI can see and do only what its task needs.",
		humanReviewForHighRisk: "A person approves every high-risk action before it happens.",
		refundApproval: "No money goes out without an approval by the rules.",
		redTeamTested: "People have tried to make AI misbehave, and what they found is mended.",
		rollbackPath: "There is a tried way back to how it was before.",
		canPauseAutomation: "Somebody on duty can stop AI at once.",
	},
	evidence: {
		ticketIds: "Every case can be found again by its number.",
		customerContext: "What was known of the customer and the order at the time.",
		knowledgeVersion: "Which version of which source an answer came from.",
		automationPath: "Which steps AI took, and with what result.",
		escalationReason: "Why a case went to a person.",
		humanOverride: "Where a person changed or stopped AI.",
		csatOutcome: "What the customer said about the case.",
		reopenStatus: "Whether the case was opened again.",
		costPerResolution: "What the case cost in the end.",
	},
	stages: {
		draft: "AI suggests, people send.",
		verification: "AI checks orders, policies and evidence; people decide.",
		reviewed: "AI prepares the whole case, a person approves it.",
		automated: "AI handles frequent low-risk work alone.",
	},
};
