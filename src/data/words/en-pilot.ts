/** What the guidance on pilots says in English. */
import type { PilotWords } from "./words.ts";

export const enPilot: PilotWords = {
	phases: {
		baseline: {
			goal: "Measure the workflow as people run it today, before anything is switched on: afterwards nobody can.",
			output:
				"Every measurement of the baseline on at least 100 conversations, with the same definitions that the pilot will use; several hundred where a change of two percentage points should show.",
		},
		scope: {
			goal: "Choose one workflow, the stage to begin at, and the limits at which the pilot is paused.",
			output:
				"A written list of what AI may do and what it hands over, the thresholds of the guardrails, the person who may stop it, and the number of conversations to review.",
		},
		build: {
			goal: "Connect approved knowledge and the systems behind it, with controls and records from the first day.",
			output:
				"Answers from released sources only, permissions by role, a tried way back, and a record that holds every kind of evidence the scorecard asks for.",
		},
		measure: {
			goal: "Run long enough for the figures to say something, and read a random part of the conversations in full.",
			output:
				"A scorecard without open signals: with no invented answer seen, 381 reviewed conversations settle a limit of 1 %, and with no wrong commitment 1,917 settle 0.2 %.",
		},
		expand: {
			goal: "Go on by one stage at a time, and put what was measured in the estimate's place of what was promised.",
			output:
				"An estimate calibrated with the pilot's figures, the next stage, and the date of its own scorecard.",
		},
	},
	costDrivers: {
		"/costs/oneTime/integration": {
			name: "Integrations",
			why: "Each system that AI reads from or acts in has its own access, tests and failures; doing costs more than looking up.",
		},
		"/costs/oneTime/dataPreparation": {
			name: "State of the knowledge",
			why: "Sources that contradict each other or are out of date must be sorted out before AI may answer from them.",
		},
		"/costs/monthly/knowledgeMaintenance": {
			name: "Upkeep of the knowledge",
			why: "Products and policies change; somebody has to release, date and withdraw what AI answers from, every month.",
		},
		"/costs/review/minutesPerReview": {
			name: "Review by people",
			why: "Early stages have everything read by a person; the cost falls only as fast as the share that is reviewed.",
		},
		"/costs/usage/*/unit": {
			name: "What the vendor bills",
			why: "Conversations, resolutions and hand-offs are different counts, so the same price per event can be twice the bill.",
		},
		"/costs/oneTime/platformSetup": {
			name: "Channels and languages",
			why: "Each has wording to be released and mistakes of its own to be looked for.",
		},
		"/costs/monthly/securityAndCompliance": {
			name: "Permissions and records",
			why: "Refunds, accounts and personal data need approvals, access by role and a trail that an auditor can follow.",
		},
		"/costs/monthly/monitoring": {
			name: "Watching it run",
			why: "Exceptions, drift and outdated sources are found only by somebody who looks.",
		},
		"/costs/oneTime/trainingAndChange": {
			name: "People's change of work",
			why: "What is left for people is harder; training and the dip after launch come before the saving.",
		},
	},
	goodFirst: {
		"order-status": {
			workflow: "Order and delivery status",
			why: "Frequent, alike, and answered by a look into one system; a wrong answer is seen at once and mended cheaply.",
		},
		"approved-policies": {
			workflow: "Questions on policies with one approved answer",
			why: "The source exists and is dated, so an answer can be checked against it word by word.",
		},
		intake: {
			workflow: "Collecting what a case needs before a person takes over",
			why: "AI decides nothing, people get complete cases, and the time saved shows in their handle time.",
		},
		drafts: {
			workflow: "Drafts for frequent replies",
			why: "A person sends every answer, and each correction tells what is missing in the knowledge.",
		},
		routing: {
			workflow: "Labelling and routing of incoming contacts",
			why: "Errors cost a transfer rather than a customer, and reliable labels are what later stages are counted by.",
		},
	},
	avoidFirst: {
		refunds: {
			workflow: "Refunds and compensation without approval",
			why: "Each error is money gone, and it takes almost 2,000 reviewed conversations to show that they are rare enough.",
		},
		"public-complaints": {
			workflow: "Complaints in public and threats of legal action",
			why: "Rare, all different, and one wrong commitment outweighs everything the pilot could save.",
		},
		"account-changes": {
			workflow: "Changes of account, payment or identity",
			why: "A mistake is a security incident; permissions and review must have proven themselves before.",
		},
		advice: {
			workflow: "Medical, legal or financial advice",
			why: "An invented answer can do harm that no later review undoes.",
		},
		"rare-issues": {
			workflow: "Issues with a few dozen contacts a month",
			why: "Below 100 conversations on each side nothing can be compared, so such a pilot never gets beyond “not enough to say”.",
		},
		"disputed-policies": {
			workflow: "Workflows whose policy is in dispute",
			why: "AI would repeat one side's reading with confidence; settle the policy first.",
		},
	},
};
