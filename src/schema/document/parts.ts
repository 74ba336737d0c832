/** Names and descriptions of the input's groups; those of single inputs come from the dictionary. */

interface Part {
	/** Component name in the API's document, and so a type's name in generated clients. */
	id: string;
	description: string;
}

/** Every object of the input by its pattern in the engine's tree. */
export const PARTS: Record<string, Part> = {
	"": {
		id: "EstimateInput",
		description:
			"Everything an estimate rests on. Only `workflows` is required; what is left out takes the preset's value or else its neutral value, which switches the effect off. `null` restores the neutral value.",
	},
	"/workflows/*": {
		id: "Workflow",
		description:
			"One kind of contact: a channel, an issue type, or both. Its cost is `costPerContact`, or `handleMinutes` and `agentHourlyCost`.",
	},
	"/workflows/*/automation": {
		id: "Automation",
		description: "What AI answers by itself, and what becomes of those contacts.",
	},
	"/workflows/*/assist": {
		id: "Assist",
		description: "AI that helps people with the contacts they still handle.",
	},
	"/workflows/*/assist/activities/*": {
		id: "Activity",
		description: "One activity within a contact that AI shortens, such as looking up an order.",
	},
	"/workflows/*/quality": {
		id: "Quality",
		description: "Reopened and escalated contacts, before and after.",
	},
	"/labor": {
		id: "Labor",
		description: "How freed working time becomes money, and what it costs.",
	},
	"/rollout/*": {
		id: "RolloutStage",
		description:
			"A stage of the rollout. It holds from `startMonth` until the next stage; before the first one nothing is live.",
	},
	"/benefits": {
		id: "Benefits",
		description: "Benefits beside freed working time: sales, retention, coverage, risk and others.",
	},
	"/benefits/guidedSelling": {
		id: "GuidedSelling",
		description: "Sales conversations that AI leads or supports.",
	},
	"/benefits/cartRecovery": { id: "CartRecovery", description: "Abandoned carts won back." },
	"/benefits/attributedSales": {
		id: "AttributedSales",
		description:
			"Revenue that a shop's own attribution credits to AI. Only what the two lines above have not counted is added.",
	},
	"/benefits/retention": {
		id: "Retention",
		description:
			"Customers who stay: by churn before and after, or by satisfaction before and after, not by both.",
	},
	"/benefits/training": { id: "Training", description: "Shorter training of new agents." },
	"/benefits/turnover": { id: "Turnover", description: "Agents who stay and need no replacement." },
	"/benefits/coverage": {
		id: "Coverage",
		description: "Contacts that nobody answers today: at night, abandoned or in the backlog.",
	},
	"/benefits/incidents/*": {
		id: "Incident",
		description:
			"A kind of costly incident, such as a wrong commitment, and how much is prevented.",
	},
	"/benefits/compliance": { id: "Compliance", description: "Savings in compliance work." },
	"/benefits/other/*": {
		id: "OtherBenefit",
		description: "Any other monthly saving, such as a tool that is retired.",
	},
	"/benefits/aiErrors": {
		id: "AiErrors",
		description: "Damage by wrong answers of AI; it is taken from the benefits.",
	},
	"/costs": {
		id: "Costs",
		description: "What AI costs: set-up, running costs, fees, review and the transition.",
	},
	"/costs/oneTime": { id: "OneTimeCosts", description: "Paid once, in month 0." },
	"/costs/monthly": { id: "MonthlyCosts", description: "Paid every month, live or not." },
	"/costs/seats": { id: "Seats", description: "Licences by seat." },
	"/costs/annual/*": {
		id: "AnnualItem",
		description: "An amount paid ahead for a year, in months 1, 13, 25 and so on.",
	},
	"/costs/usage/*": {
		id: "UsageItem",
		description:
			"A price per event. What an event is differs between vendors and matters more than the price.",
	},
	"/costs/review": { id: "Review", description: "People who read what AI answered." },
	"/costs/transition": { id: "Transition", description: "Costs of the change itself." },
	"/costs/transition/adaptation": {
		id: "Adaptation",
		description: "Paid hours in which agents learn the new way of working.",
	},
	"/costs/transition/launchDisruption": {
		id: "LaunchDisruption",
		description: "The dip in productivity after go-live.",
	},
};

/** The part of a pattern; throws for an object of the table that has no name here. */
export function partOf(pattern: string): Part {
	const part = PARTS[pattern];
	if (!part) throw new Error(`no name for the inputs at ${pattern}`);
	return part;
}
