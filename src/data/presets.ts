/**
 * Named starting points, in USD, without their texts (words/ has those). Benefits stand at or below the middle of what was published, costs
 * at or above it; anything else has a reason in the words. There is no contingency in them (overrun
 * belongs to the simulated range) and no revenue, retention, coverage or incident amount, which no
 * source supports for a stranger. Values equal to the neutral ones are left out.
 */
import type { InputPointer } from "../engine/inputs.ts";
import type { Preset } from "../engine/types.ts";
import type { BenchmarkId } from "./benchmarks.ts";

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

/** The benchmark behind each value that a preset sets, in groups: of two for one value the later counts. */
export const EVIDENCE = {
	common: {
		"/horizonMonths": "horizon-months",
		"/discountRate": "discount-rate",
		"/workflows/*/utilization": "utilization",
		"/workflows/*/automation/containmentRate": "containment-rate",
		"/workflows/*/automation/involvementRate": "involvement-resolution",
		"/workflows/*/automation/relativeEffort": "relative-effort",
		"/workflows/*/automation/recontactPenalty": "recontact-penalty",
		"/workflows/*/automation/inducedContactRate": "induced-contact-rate",
		"/labor/cashableShare": "cash-share",
		"/labor/annualAttritionRate": "turnover",
		"/rollout/*/startMonth": "rollout-start-month",
		"/rollout/*/deflection": "rollout-effect",
		"/rollout/*/assist": "rollout-effect",
		"/rollout/*/review": "rollout-review",
		"/rollout/*/benefits": "rollout-effect",
		"/benefits/grossMargin": "gross-margin",
		"/benefits/incrementality": "incrementality",
		"/benefits/aiErrors/perThousandConversations": "ai-errors",
		"/costs/review/minutesPerReview": "minutes-per-review",
		"/costs/transition/launchDisruption/productivityLoss": "launch-productivity-loss",
	},
	// A small team's project; the three presets for it differ in size only.
	"small-project": {
		"/costs/oneTime/platformSetup": "platform-setup-small",
		"/costs/oneTime/dataPreparation": "data-preparation-small",
		"/costs/oneTime/integration": "integration-small",
		"/costs/oneTime/trainingAndChange": "training-and-change-small",
		"/costs/monthly/knowledgeMaintenance": "knowledge-maintenance-small",
		"/costs/monthly/teamTime": "team-time-small",
		"/costs/transition/launchDisruption/months": "launch-disruption-months",
	},
	assist: {
		"/workflows/*/assist/share": "assist-share",
		"/workflows/*/assist/handleTimeReduction": "handle-time-reduction-measured",
	},
	"resolution-price": {
		"/costs/usage/*/price": "ai-price-per-resolution",
		"/costs/usage/*/unit": "ai-price-per-resolution",
	},
	ecommerce: {
		"/workflows/*/costPerContact": "human-cost-per-ticket-ecommerce",
		"/workflows/*/handleMinutes": "handle-minutes",
		"/workflows/*/automation/deflectionRate": "deflection-target-general",
		"/benefits/aiErrors/costPerError": "cost-per-error",
		"/costs/review/reviewerHourlyCost": "reviewer-hourly-cost",
	},
	"cross-border": {
		"/workflows/*/costPerContact": "human-cost-per-contact",
		"/workflows/*/handleMinutes": "handle-minutes",
		"/workflows/*/automation/deflectionRate": "deflection-target-general",
		"/benefits/aiErrors/costPerError": "cost-per-error",
		"/costs/seats/count": "seat-count",
		"/costs/seats/monthlyPrice": "seat-price",
		"/costs/usage/*/price": "ai-cost-per-contact",
		"/costs/usage/*/unit": "ai-cost-per-contact",
		"/costs/review/reviewerHourlyCost": "reviewer-hourly-cost",
	},
	saas: {
		"/workflows/*/costPerContact": "human-cost-per-contact",
		"/workflows/*/handleMinutes": "handle-minutes",
		"/workflows/*/automation/deflectionRate": "deflection-enterprise",
		"/benefits/aiErrors/costPerError": "cost-per-error",
		"/costs/seats/count": "seat-count",
		"/costs/seats/monthlyPrice": "seat-price",
		"/costs/review/reviewerHourlyCost": "reviewer-hourly-cost",
	},
	"contact-center": {
		"/workflows/*/automation/containmentRate": "containment-rate",
		"/costs/usage/*/price": "ai-price-per-resolution",
		"/workflows/*/costPerContact": "human-cost-per-contact",
		"/workflows/*/handleMinutes": "handle-minutes-phone",
		"/workflows/*/automation/deflectionRate": "deflection-enterprise",
		"/benefits/aiErrors/costPerError": "cost-per-error",
		"/costs/oneTime/platformSetup": "platform-setup-large",
		"/costs/oneTime/dataPreparation": "data-preparation-large",
		"/costs/oneTime/integration": "integration-large",
		"/costs/oneTime/trainingAndChange": "training-and-change-large",
		"/costs/monthly/knowledgeMaintenance": "knowledge-maintenance-large",
		"/costs/monthly/monitoring": "monitoring-large",
		"/costs/monthly/teamTime": "team-time-large",
		"/costs/seats/count": "seat-count",
		"/costs/seats/monthlyPrice": "seat-price",
		"/costs/review/reviewerHourlyCost": "reviewer-hourly-cost",
		"/costs/transition/launchDisruption/months": "launch-disruption-months",
	},
} satisfies Record<string, Partial<Record<InputPointer, BenchmarkId>>>;

export type EvidenceGroup = keyof typeof EVIDENCE;

/** A preset apart from language. Names of usage items are part of what is hashed, so they stay here. */
export interface PresetFigures extends Omit<Preset, "name" | "description" | "evidence"> {
	evidence: readonly EvidenceGroup[];
}

const neutral: PresetFigures = {
	id: "neutral",
	typicalVolume: 5000,
	values: {},
	workflowDefaults: {},
	resolutionRateOfInvolved: null,
	evidence: [],
};

const ecommerce: PresetFigures = {
	id: "ecommerce",
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
	evidence: ["common", "small-project", "resolution-price", "ecommerce"],
};

const crossBorder: PresetFigures = {
	id: "cross-border",
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
	evidence: ["common", "small-project", "assist", "cross-border"],
};

const saas: PresetFigures = {
	id: "saas",
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
	evidence: ["common", "small-project", "assist", "resolution-price", "saas"],
};

const contactCenter: PresetFigures = {
	id: "contact-center",
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
	evidence: ["common", "assist", "resolution-price", "contact-center"],
};

/** Every preset by its id, the default first. */
export const PRESET_FIGURES = {
	neutral,
	ecommerce,
	"cross-border": crossBorder,
	saas,
	"contact-center": contactCenter,
} satisfies Record<string, PresetFigures>;

export type PresetId = keyof typeof PRESET_FIGURES;
