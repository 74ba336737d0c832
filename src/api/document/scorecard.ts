/** What the document says of a pilot's scorecard. */
import { CONTROLS, EVIDENCE } from "../../engine/index.ts";
import "../../schema/document/scorecard.ts";
import { ScorecardSchema } from "../../schema/document/scorecard-answer.ts";
import type { SaidOf } from "./operation.ts";

const allOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));

const proven = {
	workflow: { name: "Order status, chat", stage: "verification" },
	baseline: {
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
	},
	pilot: {
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
	},
	controls: allOf(CONTROLS),
	evidence: allOf(EVIDENCE),
	input: {
		preset: "ecommerce",
		workflows: [{ name: "Order status, chat", monthlyContacts: 5000 }],
	},
};

const thin = {
	workflow: { name: "Returns, e-mail", stage: "draft" },
	baseline: { conversations: 400, csat: 0.84, csatResponses: 60, handleMinutes: 11 },
	pilot: {
		conversations: 80,
		csat: 0.9,
		csatResponses: 20,
		handleMinutes: 8,
		reviewedConversations: 80,
		hallucinationRate: 0,
	},
	controls: { canPauseAutomation: true, rollbackPath: true },
};

export const SCORECARD: SaidOf = {
	"post /v1/scorecard": {
		operationId: "createScorecard",
		tag: "Analyses",
		summary: "Tell whether a pilot is real",
		description:
			"Judges what a pilot measured against what was before it and against limits: expand, pause or hold, with every reason. Too few cases never pass. With an estimate's input it also says what that estimate becomes with the measurements in the place of the assumptions. Nothing is stored.",
		body: "The workflow and what was measured of it; only its name and stage are required, `baseline` and `pilot` may be empty.",
		answer: { schema: ScorecardSchema, description: "The scorecard." },
		examples: [
			{
				name: "may-expand",
				summary: "A pilot that may go on to the next stage, and the estimate with it",
				body: proven,
			},
			{
				name: "too-thin",
				summary: "Good figures from too few conversations: hold",
				body: thin,
			},
		],
	},
};
