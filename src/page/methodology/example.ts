/**
 * The two plans that the methodology page works out: one small enough to follow by hand in which every
 * line is in use, and the one that the calculator opens on. Inputs only; every figure is the engine's.
 */
import { dataOf } from "../../data/languages.ts";
import { type EstimateInput, estimate, type PhrasedEstimate } from "../../engine/index.ts";

/** Every line in use, round figures, two years: month 24 is the month that is shown. */
export const EVERY_LINE = {
	horizonMonths: 24,
	discountRate: 0.1,
	workflows: [
		{
			monthlyContacts: 10000,
			handleMinutes: 7,
			afterContactMinutes: 0.5,
			agentHourlyCost: 27,
			utilization: 0.75,
			automation: {
				deflectionRate: 0.4,
				containmentRate: 0.8,
				involvementRate: 0.6,
				relativeEffort: 0.8,
				recontactPenalty: 0.25,
				inducedContactRate: 0.05,
				aiCostPerContact: 0.05,
				deflectionCeiling: 0.5,
				monthlyLearningRate: 0.1,
			},
			assist: { share: 0.5, handleTimeReduction: 0.14 },
			quality: {
				reopenRateBefore: 0.08,
				reopenRateAfter: 0.06,
				escalationRateBefore: 0.1,
				escalationRateAfter: 0.08,
				costPerEscalation: 10,
			},
		},
	],
	labor: {
		cashableShare: 0.7,
		capacityValueShare: 0.25,
		annualAttritionRate: 0.06,
		outsourcedShare: 0.1,
		annualWageIncrease: 0.04,
	},
	rollout: [{ stage: "live", startMonth: 1, review: 0.1 }],
	benefits: {
		grossMargin: 0.4,
		incrementality: 0.5,
		guidedSelling: {
			monthlyConversations: 2000,
			conversionBefore: 0.02,
			conversionAfter: 0.025,
			averageOrderValue: 60,
		},
		cartRecovery: { monthlyAbandonedCarts: 3000, recoveryRate: 0.02, averageOrderValue: 50 },
		attributedSales: {
			monthlyDirectRevenue: 4000,
			monthlyInfluencedRevenue: 10000,
			influencedWeight: 0.2,
		},
		retention: {
			customers: 20000,
			annualChurnBefore: 0.12,
			annualChurnAfter: 0.119,
			annualRevenuePerCustomer: 120,
			margin: 0.4,
		},
		training: { hiresPerYear: 6, weeksSaved: 1, weeklyCost: 900 },
		turnover: { leaversAvoidedPerYear: 1, replacementCost: 9000 },
		coverage: { monthlyUnservedContacts: 500, servedShare: 0.8, valuePerContact: 1.5 },
		incidents: [
			{
				name: "Refunds without evidence",
				monthlyIncidents: 20,
				preventedShare: 0.5,
				costPerIncident: 40,
			},
		],
		compliance: { annualSavings: 6000 },
		other: [{ name: "Retired tool", monthlyAmount: 300 }],
		aiErrors: { perThousandConversations: 2, costPerError: 20 },
	},
	costs: {
		oneTime: { development: 10000, integration: 20000, trainingAndChange: 5000 },
		monthly: { subscription: 1000, knowledgeMaintenance: 800 },
		seats: { count: 20, monthlyPrice: 30 },
		annual: [{ name: "Security audit", amount: 6000 }],
		usage: [{ name: "Resolutions", unit: "resolution", price: 0.5, includedPerMonth: 500 }],
		review: { minutesPerReview: 2, reviewerHourlyCost: 30 },
		transition: {
			migration: 3000,
			severance: 4000,
			adaptation: { agents: 20, hoursPerAgent: 4, hourlyCost: 27 },
			launchDisruption: { months: 2, productivityLoss: 0.04 },
		},
		contingency: 0.1,
		annualPriceIncrease: 0.05,
	},
} satisfies EstimateInput;

/** The same with activities in place of one reduction of handling time. */
export const WITH_ACTIVITIES = {
	...EVERY_LINE,
	workflows: EVERY_LINE.workflows.map((workflow) => ({
		...workflow,
		assist: {
			...workflow.assist,
			activities: [{ name: "Order lookup", minutes: 2, reduction: 0.5 }],
		},
	})),
} satisfies EstimateInput;

/** What the calculator opens on. */
export const OPENING = {
	preset: "ecommerce",
	workflows: [{ monthlyContacts: 5000 }],
} satisfies EstimateInput;

/** A plan's estimate, with phrases in place of sentences. */
export function estimateOf(input: EstimateInput): PhrasedEstimate {
	const outcome = estimate(input, dataOf("en"));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.estimate;
}
