/**
 * The model's formulas as the methodology page shows them, in the names of the API (an input by the
 * end of its pointer). Every record is closed: a line, a figure or an event without its formula fails
 * the type check, and one that does not come to the engine's figure fails the build (worked.ts).
 */
import type { LineId, Summary, UsageUnit } from "../../engine/index.ts";

/** What happens in a month to the contacts of one kind, in the order in which it is worked out. */
export const STEPS = {
	time: {
		prices: "(1 + costs.annualPriceIncrease)^⌊(m − 1)/12⌋",
		wages: "(1 + labor.annualWageIncrease)^⌊(m − 1)/12⌋",
		contactCost:
			"costPerContact · wages if costPerContact ≠ null else (handleMinutes + afterContactMinutes)/60 · agentHourlyCost/utilization · wages",
		contactMinutes:
			"handleMinutes + afterContactMinutes if handleMinutes ≠ null else 60 · contactCost/wages · utilization/agentHourlyCost",
	},
	contacts: {
		contacts: "monthlyContacts · (1 + annualGrowth)^((m − 1)/12)",
		monthsLearnt: "Σ earlierMonths(rollout.deflection)",
		reach:
			"automation.deflectionRate + (max(automation.deflectionCeiling, automation.deflectionRate) − automation.deflectionRate) · (1 − (1 − automation.monthlyLearningRate)^monthsLearnt)",
		deflected: "contacts · rollout.deflection · reach",
		contained: "deflected · automation.containmentRate",
		recontacts: "deflected − contained",
		aiInvolved: "max(deflected, contacts · rollout.deflection · automation.involvementRate)",
		handoffs: "aiInvolved − deflected",
		induced: "deflected · automation.inducedContactRate",
		inducedToHuman: "induced · (1 − automation.containmentRate)",
		humanHandled: "contacts − contained + inducedToHuman",
		covered: "rollout.benefits · coverage.monthlyUnservedContacts · coverage.servedShare",
		aiConversations: "Σ aiInvolved + Σ induced + covered",
	},
	labor: {
		laborBefore: "contacts · contactCost",
		laborRemoved: "contained · automation.relativeEffort · contactCost",
		laborRemovedAtFirst:
			"contacts · rollout.deflection · automation.deflectionRate · automation.containmentRate · automation.relativeEffort · contactCost",
		laborAdded: "(recontacts · automation.recontactPenalty + inducedToHuman) · contactCost",
		laborLeft: "laborBefore − laborRemoved + laborAdded",
		assistReduction: "rollout.assist · assist.share · assist.handleTimeReduction",
		assistSaved: "laborLeft · assistReduction",
		reopenSaved:
			"laborLeft · rollout.assist · (quality.reopenRateBefore − quality.reopenRateAfter) · (1 − assistReduction)",
		laborFreed: "laborRemoved + assistSaved + reopenSaved − laborAdded",
		escalationBefore: "contacts · quality.escalationRateBefore · quality.costPerEscalation · wages",
		escalationSaved:
			"humanHandled · rollout.assist · (quality.escalationRateBefore − quality.escalationRateAfter) · quality.costPerEscalation · wages",
		hoursFreed: "laborFreed/contactCost · contactMinutes/60",
		fteFreed: "hoursFreed/utilization/labor.paidHoursPerMonth",
	},
	cash: {
		avoidableLabor:
			"max(0, Σ laborBefore − wages/wagesAtStart · Σ laborAtStart · (1 − labor.outsourcedShare) · (1 − labor.annualAttritionRate)^(max(0, m − s + 1)/12))",
		cashShare: "1 if Σ laborFreed ≤ 0 else min(labor.cashableShare, avoidableLabor/Σ laborFreed)",
		escalationCashShare: "1 if Σ escalationSaved ≤ 0 else labor.cashableShare",
		laborFreedAsCash: "cashShare · Σ laborFreed",
		uncountedCapacity: "(1 − cashShare) · Σ laborFreed · (1 − labor.capacityValueShare)",
	},
} as const satisfies Record<string, Record<string, string>>;

export type StepGroup = keyof typeof STEPS;
export type StepId = { [G in StepGroup]: keyof (typeof STEPS)[G] }[StepGroup];

/** A line's formula, and what it uses that no step has worked out. */
export interface LineFormula {
	formula: string;
	where?: Record<string, string>;
}

const GUIDED =
	"guidedSelling.monthlyConversations · (guidedSelling.conversionAfter · guidedSelling.averageOrderValue · (1 + guidedSelling.orderValueLift) − guidedSelling.conversionBefore · guidedSelling.averageOrderValue)";
const CARTS =
	"cartRecovery.monthlyAbandonedCarts · cartRecovery.recoveryRate · cartRecovery.averageOrderValue";
const sold = (revenue: string) => `rollout.benefits · ${revenue} · grossMargin · incrementality`;
const padded = (amount: string) => `(1 + costs.contingency) · ${amount}`;

export const LINES: Record<LineId, LineFormula> = {
	deflection: { formula: "cashShare · Σ laborRemovedAtFirst" },
	knowledge: { formula: "cashShare · (Σ laborRemoved − Σ laborRemovedAtFirst)" },
	assist: { formula: "cashShare · Σ assistSaved" },
	rework: { formula: "cashShare · Σ reopenSaved" },
	recontact: { formula: "−cashShare · Σ laborAdded" },
	escalation: { formula: "escalationCashShare · Σ escalationSaved" },
	capacity: { formula: "(1 − cashShare) · Σ laborFreed · labor.capacityValueShare" },
	coverage: { formula: "covered · coverage.valuePerContact" },
	training: {
		formula:
			"rollout.benefits · training.hiresPerYear · training.weeksSaved · training.weeklyCost/12",
	},
	turnover: {
		formula: "rollout.benefits · turnover.leaversAvoidedPerYear · turnover.replacementCost/12",
	},
	"guided-selling": { formula: sold("guidedRevenue"), where: { guidedRevenue: GUIDED } },
	"cart-recovery": { formula: sold("cartRevenue"), where: { cartRevenue: CARTS } },
	"attributed-sales": {
		formula: sold("attributedRevenue"),
		where: {
			guidedRevenue: GUIDED,
			cartRevenue: CARTS,
			attributedRevenue:
				"max(0, attributedSales.monthlyDirectRevenue + attributedSales.monthlyInfluencedRevenue · attributedSales.influencedWeight − max(0, guidedRevenue) − cartRevenue)",
		},
	},
	retention: {
		formula:
			"rollout.benefits · retention.customers · churnAvoided · retention.annualRevenuePerCustomer · retention.valuedYears · retention.margin/12",
		where: {
			churnAvoided:
				"retention.annualChurnBefore − retention.annualChurnAfter + 100 · (retention.csatAfter − retention.csatBefore) · retention.churnReductionPerCsatPoint",
		},
	},
	incidents: {
		formula: "rollout.benefits · Σ incidents(monthlyIncidents · preventedShare · costPerIncident)",
	},
	compliance: { formula: "rollout.benefits · compliance.annualSavings/12" },
	other: { formula: "rollout.benefits · Σ other(monthlyAmount)" },
	"ai-errors": {
		formula: "−aiConversations · aiErrors.perThousandConversations/1000 · aiErrors.costPerError",
	},
	implementation: { formula: padded("Σ costs.oneTime") },
	transition: {
		formula: padded(
			"(transition.migration + transition.severance + adaptation.agents · adaptation.hoursPerAgent · adaptation.hourlyCost)",
		),
	},
	"launch-disruption": { formula: padded("Σ laborBefore · launchDisruption.productivityLoss") },
	operating: {
		formula: padded(
			"prices · (Σ costs.monthly + seats.count · seats.monthlyPrice + Σ annual(amount)/12)",
		),
	},
	review: {
		formula: padded(
			"(Σ deflected + Σ induced + covered) · rollout.review · review.minutesPerReview/60 · review.reviewerHourlyCost · wages",
		),
	},
	"ai-fees": {
		formula: padded(
			"prices · (contactFees + covered · averageFee + Σ usage(max(minimumPerMonth, max(0, events · quantityPerEvent − includedPerMonth) · price)))",
		),
		where: {
			contactFees: "Σ((aiInvolved + induced) · automation.aiCostPerContact)",
			averageFee: "contactFees/(Σ aiInvolved + Σ induced) if Σ aiInvolved + Σ induced > 0 else 0",
		},
	},
};

/** How often a vendor's event happens in a month. */
export const EVENTS: Record<UsageUnit, string> = {
	conversation: "Σ aiInvolved + Σ induced + covered",
	resolution: "Σ deflected + Σ induced + covered",
	"verified-resolution": "Σ contained + Σ induced − Σ inducedToHuman + covered",
	handoff: "Σ handoffs",
	contact: "Σ contacts",
	message: "Σ aiInvolved + Σ induced + covered",
	assisted: "Σ(humanHandled · rollout.assist · assist.share)",
};

/** The figures of `summary`; null for what a sentence says better. */
export const RESULTS: Record<keyof Summary, string | null> = {
	benefits: "Σ benefitLines(total)",
	aiFees: "Σ feeLines(total)",
	netBenefits: "benefits − aiFees",
	investment: "Σ investmentLines(total)",
	costs: "investment + aiFees",
	net: "benefits − costs",
	roi: "net/investment",
	roiOnAllCosts: "net/costs",
	returnPerUnit: "netBenefits/investment",
	returnPerUnitOnAllCosts: "benefits/costs",
	npv: "Σ timeline(net/(1 + discountRate)^(month/12))",
	irr: "Σ timeline(net/(1 + irr)^(month/12))",
	irrStatus: null,
	paybackMonths: "last − cumulative/(cumulativeNext − cumulative)",
	paybackStatus: null,
	discountedPaybackMonths:
		"lastDiscounted − cumulativeDiscounted/(cumulativeDiscountedNext − cumulativeDiscounted)",
	peakFunding: "max(0, −lowestCumulative)",
	peakFundingMonth: null,
};
export type ResultId = keyof typeof RESULTS;

/** Figures of `operations` that are a quotient. */
export const UNIT_COSTS = {
	costPerContactBefore: "(Σ laborBefore + Σ escalationBefore)/Σ contacts",
	costPerContactAfter:
		"(Σ laborBefore + Σ escalationBefore − Σ laborFreed − Σ escalationSaved − steady.aiErrors + steady.aiFees + steady.operating + steady.review)/Σ contacts",
	cashCostPerContactAfter:
		"(Σ laborBefore + Σ escalationBefore − cashShare · Σ laborFreed − escalationCashShare · Σ escalationSaved − steady.aiErrors + steady.aiFees + steady.operating + steady.review)/Σ contacts",
	valuePerConversation: "steady.benefits/aiConversations",
} as const;
export type UnitCostId = keyof typeof UNIT_COSTS;
