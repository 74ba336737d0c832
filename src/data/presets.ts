/**
 * Named starting points, in USD. Benefits stand at or below the middle of what was published, costs
 * at or above it; anything else says why in its evidence. There is no contingency in them (overrun
 * belongs to the simulated range) and no revenue, retention, coverage or incident amount, which no
 * source supports for a stranger. Values equal to the neutral ones are left out.
 */
import type { Preset } from "../engine/types.ts";
import type { BenchmarkId } from "./benchmarks.ts";

type Evidence = Record<string, { benchmark: BenchmarkId; reason: string | null }>;

/** AI suggests, then checks, then prepares, then answers: each stage earns the next one's trust. */
const ROLLOUT = [
	{ stage: "draft", startMonth: 1, deflection: 0, assist: 0.5, review: 1, benefits: 0 },
	{
		stage: "verification",
		startMonth: 3,
		deflection: 0.3,
		assist: 0.8,
		review: 0.5,
		benefits: 0.25,
	},
	{ stage: "reviewed", startMonth: 5, deflection: 0.6, assist: 1, review: 0.25, benefits: 0.5 },
	{ stage: "automated", startMonth: 7, deflection: 1, assist: 1, review: 0.05, benefits: 1 },
];

/** Vendors' lower rate of what the AI is involved in and resolves: it means more involvement. */
const RESOLUTION_RATE_OF_INVOLVED = 0.67;

// What the four business presets share.
const COMMON_VALUES = { horizonMonths: 36, discountRate: 0.1, rollout: ROLLOUT };
const COMMON_LABOR = { cashableShare: 0.7, annualAttritionRate: 0.35 };
const COMMON_SALES = { grossMargin: 0.4, incrementality: 0.5 };
const COMMON_AUTOMATION = { relativeEffort: 0.8, recontactPenalty: 0.25, inducedContactRate: 0.05 };
const UTILIZATION = 0.54;
const ERRORS_PER_THOUSAND = 2;
const MINUTES_PER_REVIEW = 2;
const PRODUCTIVITY_LOSS = 0.03;

const COMMON_EVIDENCE: Evidence = {
	"/horizonMonths": {
		benchmark: "horizon-months",
		reason: "three years, as finance usually asks of software",
	},
	"/discountRate": {
		benchmark: "discount-rate",
		reason: "a usual hurdle rate; yours may differ",
	},
	"/workflows/*/utilization": {
		benchmark: "utilization",
		reason: "derived: occupancy 0.706 × (1 − shrinkage 0.24)",
	},
	"/workflows/*/automation/containmentRate": {
		benchmark: "containment-rate",
		reason: "one-contact resolution 0.59 against claimed first-contact resolution 0.70",
	},
	"/workflows/*/automation/involvementRate": {
		benchmark: "involvement-resolution",
		reason:
			"derived: the share that AI answers ÷ 0.67, the lower published share resolved of what AI joins",
	},
	"/workflows/*/automation/relativeEffort": {
		benchmark: "relative-effort",
		reason: "AI takes the easier contacts, so each one saves less than the average",
	},
	"/workflows/*/automation/recontactPenalty": {
		benchmark: "recontact-penalty",
		reason: "a contact that comes back from AI takes longer than a fresh one",
	},
	"/workflows/*/automation/inducedContactRate": {
		benchmark: "induced-contact-rate",
		reason: "some people ask only because asking became easy",
	},
	"/labor/cashableShare": {
		benchmark: "cash-share",
		reason: "above the survey, which counts organisations: here leavers are not replaced",
	},
	"/labor/annualAttritionRate": { benchmark: "turnover", reason: null },
	"/rollout/*/startMonth": {
		benchmark: "rollout-start-month",
		reason: "two months a stage",
	},
	"/rollout/*/deflection": {
		benchmark: "rollout-effect",
		reason: "no answer without a person in draft, all that qualifies in automated",
	},
	"/rollout/*/assist": {
		benchmark: "rollout-effect",
		reason: "agents need a few months to use suggestions fully",
	},
	"/rollout/*/review": {
		benchmark: "rollout-review",
		reason: "people read less as the measured quality allows it",
	},
	"/rollout/*/benefits": {
		benchmark: "rollout-effect",
		reason: "other benefits follow what AI answers, a step behind",
	},
	"/benefits/grossMargin": {
		benchmark: "gross-margin",
		reason: "stands ready for sales lines, which a preset never fills",
	},
	"/benefits/incrementality": {
		benchmark: "incrementality",
		reason: "stands ready for sales lines, which a preset never fills",
	},
	"/benefits/aiErrors/perThousandConversations": {
		benchmark: "ai-errors",
		reason: "nobody publishes costly errors; two in a thousand get through review",
	},
	"/costs/review/minutesPerReview": {
		benchmark: "minutes-per-review",
		reason: "a short conversation read and marked",
	},
	"/costs/transition/launchDisruption/productivityLoss": {
		benchmark: "launch-productivity-loss",
		reason: "training and double work at launch",
	},
};

// What a small team's project costs; the three presets differ in size only.
const SMALL_PROJECT_EVIDENCE: Evidence = {
	"/costs/oneTime/platformSetup": {
		benchmark: "platform-setup-small",
		reason: "a hosted product for a small team; no price list covers set-up",
	},
	"/costs/oneTime/dataPreparation": {
		benchmark: "data-preparation-small",
		reason: "depends on the state of the articles; no price list covers it",
	},
	"/costs/oneTime/integration": {
		benchmark: "integration-small",
		reason: "one or two connections, more marketplaces cost more",
	},
	"/costs/oneTime/trainingAndChange": {
		benchmark: "training-and-change-small",
		reason: "a day for each agent",
	},
	"/costs/monthly/knowledgeMaintenance": {
		benchmark: "knowledge-maintenance-small",
		reason: "two working days a month, a little more for a changing product",
	},
	"/costs/monthly/teamTime": {
		benchmark: "team-time-small",
		reason: "an owner's two days a month",
	},
	"/costs/transition/launchDisruption/months": {
		benchmark: "launch-disruption-months",
		reason: "a small team settles within two months",
	},
};

const ASSIST_EVIDENCE: Evidence = {
	"/workflows/*/assist/share": {
		benchmark: "assist-share",
		reason: "about half of what people handle",
	},
	"/workflows/*/assist/handleTimeReduction": {
		benchmark: "handle-time-reduction-measured",
		reason: null,
	},
};

const RESOLUTION_PRICE_EVIDENCE: Evidence = {
	"/costs/usage/*/price": { benchmark: "ai-price-per-resolution", reason: null },
	"/costs/usage/*/unit": { benchmark: "ai-price-per-resolution", reason: null },
};

const neutral: Preset = {
	id: "neutral",
	name: "Neutral",
	description: "For anybody who brings every figure: all effects are off until you set them.",
	typicalVolume: 5000,
	values: {},
	workflowDefaults: {},
	resolutionRateOfInvolved: null,
	evidence: {},
};

const ecommerce: Preset = {
	id: "ecommerce",
	name: "E-commerce",
	description: "For an online shop with its own help desk, mostly chat and e-mail about orders.",
	typicalVolume: 5000,
	values: {
		...COMMON_VALUES,
		labor: COMMON_LABOR,
		benefits: {
			...COMMON_SALES,
			aiErrors: { perThousandConversations: ERRORS_PER_THOUSAND, costPerError: 20 },
		},
		costs: {
			oneTime: {
				platformSetup: 2000,
				dataPreparation: 2000,
				integration: 4000,
				trainingAndChange: 2000,
			},
			monthly: { knowledgeMaintenance: 400, teamTime: 400 },
			usage: [{ name: "AI resolutions", unit: "resolution", price: 0.99 }],
			review: { minutesPerReview: MINUTES_PER_REVIEW, reviewerHourlyCost: 30 },
			transition: { launchDisruption: { months: 2, productivityLoss: PRODUCTIVITY_LOSS } },
		},
	},
	workflowDefaults: {
		costPerContact: 6,
		handleMinutes: 7,
		utilization: UTILIZATION,
		automation: { ...COMMON_AUTOMATION, deflectionRate: 0.4, containmentRate: 0.84 },
	},
	resolutionRateOfInvolved: RESOLUTION_RATE_OF_INVOLVED,
	evidence: {
		...COMMON_EVIDENCE,
		...SMALL_PROJECT_EVIDENCE,
		...RESOLUTION_PRICE_EVIDENCE,
		"/workflows/*/costPerContact": {
			benchmark: "human-cost-per-ticket-ecommerce",
			reason: null,
		},
		"/workflows/*/handleMinutes": { benchmark: "handle-minutes", reason: null },
		"/workflows/*/automation/deflectionRate": {
			benchmark: "deflection-target-general",
			reason: null,
		},
		"/benefits/aiErrors/costPerError": {
			benchmark: "cost-per-error",
			reason: "a small credit or a free shipment",
		},
		"/costs/review/reviewerHourlyCost": {
			benchmark: "reviewer-hourly-cost",
			reason: "a senior agent's loaded hour",
		},
	},
};

const crossBorder: Preset = {
	id: "cross-border",
	name: "Cross-border commerce",
	description:
		"For sellers on marketplaces and social commerce who answer buyers abroad in several languages.",
	typicalVolume: 8000,
	values: {
		...COMMON_VALUES,
		labor: COMMON_LABOR,
		benefits: {
			...COMMON_SALES,
			aiErrors: { perThousandConversations: ERRORS_PER_THOUSAND, costPerError: 15 },
		},
		costs: {
			oneTime: {
				platformSetup: 2000,
				dataPreparation: 3000,
				integration: 5000,
				trainingAndChange: 2000,
			},
			monthly: { knowledgeMaintenance: 400, teamTime: 400 },
			seats: { count: 13, monthlyPrice: 20 },
			usage: [{ name: "AI conversations", unit: "conversation", price: 0.3 }],
			review: { minutesPerReview: MINUTES_PER_REVIEW, reviewerHourlyCost: 12 },
			transition: { launchDisruption: { months: 2, productivityLoss: PRODUCTIVITY_LOSS } },
		},
	},
	workflowDefaults: {
		costPerContact: 3,
		handleMinutes: 8,
		utilization: UTILIZATION,
		automation: { ...COMMON_AUTOMATION, deflectionRate: 0.3, containmentRate: 0.84 },
		assist: { share: 0.5, handleTimeReduction: 0.14 },
	},
	resolutionRateOfInvolved: RESOLUTION_RATE_OF_INVOLVED,
	evidence: {
		...COMMON_EVIDENCE,
		...SMALL_PROJECT_EVIDENCE,
		...ASSIST_EVIDENCE,
		"/workflows/*/costPerContact": { benchmark: "human-cost-per-contact", reason: null },
		"/workflows/*/handleMinutes": { benchmark: "handle-minutes", reason: null },
		"/workflows/*/automation/deflectionRate": {
			benchmark: "deflection-target-general",
			reason: null,
		},
		"/benefits/aiErrors/costPerError": {
			benchmark: "cost-per-error",
			reason: "orders are smaller than a domestic shop's",
		},
		"/costs/seats/count": {
			benchmark: "seat-count",
			reason: "8,000 contacts of 8 minutes keep 13 agents busy",
		},
		"/costs/seats/monthlyPrice": {
			benchmark: "seat-price",
			reason: "tools for marketplace sellers stand at the low end",
		},
		"/costs/usage/*/price": {
			benchmark: "ai-cost-per-contact",
			reason: "below the middle: short messages, and tools for sellers are priced by the message",
		},
		"/costs/usage/*/unit": {
			benchmark: "ai-cost-per-contact",
			reason: "the figure is for every contact AI handles, solved or not",
		},
		"/costs/review/reviewerHourlyCost": {
			benchmark: "reviewer-hourly-cost",
			reason: "a senior agent's loaded hour where such teams mostly sit",
		},
	},
};

const saas: Preset = {
	id: "saas",
	name: "SaaS",
	description: "For a software company whose customers write in with questions about the product.",
	typicalVolume: 3000,
	values: {
		...COMMON_VALUES,
		labor: COMMON_LABOR,
		benefits: {
			...COMMON_SALES,
			aiErrors: { perThousandConversations: ERRORS_PER_THOUSAND, costPerError: 40 },
		},
		costs: {
			oneTime: {
				platformSetup: 2000,
				dataPreparation: 3000,
				integration: 4000,
				trainingAndChange: 2000,
			},
			monthly: { knowledgeMaintenance: 500, teamTime: 400 },
			seats: { count: 7, monthlyPrice: 30 },
			usage: [{ name: "AI resolutions", unit: "resolution", price: 0.99 }],
			review: { minutesPerReview: MINUTES_PER_REVIEW, reviewerHourlyCost: 35 },
			transition: { launchDisruption: { months: 2, productivityLoss: PRODUCTIVITY_LOSS } },
		},
	},
	workflowDefaults: {
		costPerContact: 7.5,
		handleMinutes: 12,
		utilization: UTILIZATION,
		automation: { ...COMMON_AUTOMATION, deflectionRate: 0.3, containmentRate: 0.84 },
		assist: { share: 0.5, handleTimeReduction: 0.1 },
	},
	resolutionRateOfInvolved: RESOLUTION_RATE_OF_INVOLVED,
	evidence: {
		...COMMON_EVIDENCE,
		...SMALL_PROJECT_EVIDENCE,
		...ASSIST_EVIDENCE,
		...RESOLUTION_PRICE_EVIDENCE,
		"/workflows/*/costPerContact": {
			benchmark: "human-cost-per-contact",
			reason: "above typical, at the midpoint of the range: technical cases take longer",
		},
		"/workflows/*/handleMinutes": {
			benchmark: "handle-minutes",
			reason: "top of the range: technical cases take longer; it sets hours, not money",
		},
		"/workflows/*/automation/deflectionRate": {
			benchmark: "deflection-enterprise",
			reason: null,
		},
		"/benefits/aiErrors/costPerError": {
			benchmark: "cost-per-error",
			reason: "a wrong instruction costs an engineer's time",
		},
		"/costs/seats/count": {
			benchmark: "seat-count",
			reason: "3,000 contacts of 12 minutes keep 7 agents busy",
		},
		"/costs/seats/monthlyPrice": {
			benchmark: "seat-price",
			reason: "a usual add-on price",
		},
		"/costs/review/reviewerHourlyCost": {
			benchmark: "reviewer-hourly-cost",
			reason: "reviewers must know the product",
		},
	},
};

const contactCenter: Preset = {
	id: "contact-center",
	name: "Contact center",
	description: "For a contact center of about 60 agents that starts with messaging before voice.",
	typicalVolume: 40000,
	values: {
		...COMMON_VALUES,
		labor: COMMON_LABOR,
		benefits: {
			...COMMON_SALES,
			aiErrors: { perThousandConversations: ERRORS_PER_THOUSAND, costPerError: 40 },
		},
		costs: {
			oneTime: {
				platformSetup: 15000,
				dataPreparation: 15000,
				integration: 40000,
				trainingAndChange: 20000,
			},
			monthly: { knowledgeMaintenance: 2000, monitoring: 1000, teamTime: 3000 },
			seats: { count: 58, monthlyPrice: 40 },
			usage: [{ name: "AI resolutions", unit: "resolution", price: 0.99 }],
			review: { minutesPerReview: MINUTES_PER_REVIEW, reviewerHourlyCost: 30 },
			transition: { launchDisruption: { months: 3, productivityLoss: PRODUCTIVITY_LOSS } },
		},
	},
	workflowDefaults: {
		costPerContact: 6,
		handleMinutes: 7.5,
		utilization: UTILIZATION,
		automation: { ...COMMON_AUTOMATION, deflectionRate: 0.2, containmentRate: 0.8 },
		assist: { share: 0.5, handleTimeReduction: 0.14 },
	},
	resolutionRateOfInvolved: RESOLUTION_RATE_OF_INVOLVED,
	evidence: {
		...COMMON_EVIDENCE,
		...ASSIST_EVIDENCE,
		...RESOLUTION_PRICE_EVIDENCE,
		"/workflows/*/costPerContact": {
			benchmark: "human-cost-per-contact",
			reason: "above typical, below the midpoint of the range: most contacts are calls today",
		},
		"/workflows/*/handleMinutes": { benchmark: "handle-minutes-phone", reason: null },
		"/workflows/*/automation/deflectionRate": {
			benchmark: "deflection-enterprise",
			reason: null,
		},
		"/workflows/*/automation/containmentRate": {
			benchmark: "containment-rate",
			reason: "a little below 0.59 ÷ 0.70: more channels to come back through",
		},
		"/benefits/aiErrors/costPerError": {
			benchmark: "cost-per-error",
			reason: "errors reach regulated or contractual matters more often",
		},
		"/costs/oneTime/platformSetup": {
			benchmark: "platform-setup-large",
			reason: "several queues and channels; no price list covers set-up",
		},
		"/costs/oneTime/dataPreparation": {
			benchmark: "data-preparation-large",
			reason: "depends on the state of the articles; no price list covers it",
		},
		"/costs/oneTime/integration": {
			benchmark: "integration-large",
			reason: "telephony, customer records and back office",
		},
		"/costs/oneTime/trainingAndChange": {
			benchmark: "training-and-change-large",
			reason: "a day for each agent and a change lead",
		},
		"/costs/monthly/knowledgeMaintenance": {
			benchmark: "knowledge-maintenance-large",
			reason: "a third of a knowledge specialist",
		},
		"/costs/monthly/monitoring": {
			benchmark: "monitoring-large",
			reason: "quality sampling at this size needs tools",
		},
		"/costs/monthly/teamTime": {
			benchmark: "team-time-large",
			reason: "half of a product owner",
		},
		"/costs/seats/count": {
			benchmark: "seat-count",
			reason: "40,000 contacts of 7.5 minutes keep 58 agents busy",
		},
		"/costs/seats/monthlyPrice": {
			benchmark: "seat-price",
			reason: "contact center suites ask more than help desks",
		},
		"/costs/usage/*/price": {
			benchmark: "ai-price-per-resolution",
			reason: "messaging first; voice costs about twice",
		},
		"/costs/review/reviewerHourlyCost": {
			benchmark: "reviewer-hourly-cost",
			reason: "a senior agent's loaded hour",
		},
		"/costs/transition/launchDisruption/months": {
			benchmark: "launch-disruption-months",
			reason: "a large team settles within a quarter",
		},
	},
};

/** Every preset by its id, the default first. */
export const PRESETS = {
	neutral,
	ecommerce,
	"cross-border": crossBorder,
	saas,
	"contact-center": contactCenter,
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof PRESETS;
