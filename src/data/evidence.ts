/** What the values of presets rest on; apart from the presets, because a first screen does not ask. */
import type { InputPointer } from "../engine/inputs.ts";
import type { BenchmarkId } from "./benchmarks.ts";
import type { PresetId } from "./presets.ts";

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

/** The groups that each preset's values rest on. */
export const PRESET_EVIDENCE: Record<PresetId, readonly EvidenceGroup[]> = {
	neutral: [],
	ecommerce: ["common", "small-project", "resolution-price", "ecommerce"],
	"cross-border": ["common", "small-project", "assist", "cross-border"],
	saas: ["common", "small-project", "assist", "resolution-price", "saas"],
	"contact-center": ["common", "assist", "resolution-price", "contact-center"],
};
