/**
 * Named starting points, in USD, without their texts (words/ has those). Benefits stand at or below the middle of what was published, costs
 * at or above it; anything else has a reason in the words. There is no contingency in them (overrun
 * belongs to the simulated range) and no revenue, retention, coverage or incident amount, which no
 * source supports for a stranger. Values equal to the neutral ones are left out.
 */
import type { Preset } from "../engine/types.ts";

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

/** A preset apart from language. Names of usage items are part of what is hashed, so they stay here. */
export type PresetFigures = Omit<Preset, "name" | "description" | "evidence">;

const neutral: PresetFigures = {
	id: "neutral",
	typicalVolume: 5000,
	values: {},
	workflowDefaults: {},
	resolutionRateOfInvolved: null,
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
