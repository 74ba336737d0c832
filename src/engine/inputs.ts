/**
 * The one table of inputs: pattern, unit, bounds, neutral value and the lines each one feeds.
 * Resolution, the request schema, the page's fields and the link codec all derive from it; the
 * figures are those of methodology section 3. `*` in a pattern stands for a list position.
 */
import {
	BENEFIT_IDS,
	type BenefitLineId,
	COST_IDS,
	LABOR_IDS,
	type LineId,
	SALES_IDS,
} from "./lines.ts";
import { CHANNELS, USAGE_UNITS } from "./types.ts";

/** What a number means. `share` is a fraction (0.4 = 40 %), `rate` a yearly or relative change. */
export type NumberUnit =
	| "share"
	| "rate"
	| "factor"
	| "money"
	| "count"
	| "minutes"
	| "hours"
	| "weeks"
	/** How many. */
	| "months"
	/** Which one: 1 is the first after set-up. */
	| "month"
	| "years";

export interface NumberSpec<P extends string = string> {
	kind: "number";
	pointer: P;
	unit: NumberUnit;
	min: number;
	max: number;
	/** Bounds are included, unless the lower one is not (paid hours must be above 0). */
	exclusiveMin: boolean;
	integer: boolean;
	/** The value that switches the effect off; null where it means "not known". */
	neutral: number | null;
	required: boolean;
	feeds: readonly LineId[];
}

export interface TextSpec<P extends string = string> {
	kind: "text";
	pointer: P;
	/** The only values allowed; null for free text of at most TEXT_LIMIT characters. */
	choices: readonly string[] | null;
	neutral: string | null;
	required: boolean;
	feeds: readonly LineId[];
}

export interface ListSpec<P extends string = string> {
	kind: "list";
	pointer: P;
	minItems: number;
	maxItems: number;
	/** Items that stand when nobody sends any, as sparse objects. */
	neutral: readonly Record<string, string | number>[];
	required: boolean;
	feeds: readonly LineId[];
}

export type InputSpec<P extends string = string> = NumberSpec<P> | TextSpec<P> | ListSpec<P>;

export const LIST_LIMIT = 50;
const LARGEST = 1e12;

const ALL: readonly LineId[] = [...BENEFIT_IDS, ...COST_IDS];
/** What changes when contacts are answered by AI. */
const AI: readonly LineId[] = [
	...LABOR_IDS,
	"escalation",
	"capacity",
	"ai-errors",
	"review",
	"ai-fees",
];
/** What starts at the pace of a stage's benefits factor. */
const OTHER_BENEFITS: readonly LineId[] = [
	"coverage",
	"training",
	"turnover",
	...SALES_IDS,
	"retention",
	"incidents",
	"compliance",
	"other",
];
const LABOR: readonly LineId[] = [...LABOR_IDS, "capacity"];
const LABOR_COST: readonly LineId[] = [...LABOR, "launch-disruption"];

type Bounds = Partial<Pick<NumberSpec, "min" | "max" | "exclusiveMin" | "integer" | "required">>;

const number = <const P extends string>(
	pointer: P,
	unit: NumberUnit,
	neutral: number | null,
	feeds: readonly LineId[],
	bounds: Bounds = {},
): NumberSpec<P> => ({
	kind: "number",
	pointer,
	unit,
	min: 0,
	max: unit === "share" ? 1 : LARGEST,
	exclusiveMin: false,
	integer: unit === "months" || unit === "month",
	required: false,
	neutral,
	feeds,
	...bounds,
});
const needed = { required: true } as const;

const text = <const P extends string>(
	pointer: P,
	neutral: string | null,
	choices: readonly string[] | null = null,
	feeds: readonly LineId[] = [],
): TextSpec<P> => ({
	kind: "text",
	pointer,
	choices,
	neutral,
	required: neutral === null,
	feeds,
});

const list = <const P extends string>(
	pointer: P,
	neutral: ListSpec["neutral"],
	feeds: readonly LineId[],
	minItems = 0,
): ListSpec<P> => ({
	kind: "list",
	pointer,
	minItems,
	maxItems: LIST_LIMIT,
	neutral,
	required: pointer === "/workflows",
	feeds,
});

const guided: readonly BenefitLineId[] = ["guided-selling", "attributed-sales"];
const cart: readonly BenefitLineId[] = ["cart-recovery", "attributed-sales"];
const wf = "/workflows/*" as const;
const auto = "/workflows/*/automation" as const;
const assist = "/workflows/*/assist" as const;
const quality = "/workflows/*/quality" as const;
const shop = "/benefits" as const;
const retention = "/benefits/retention" as const;
const once = "/costs/oneTime" as const;
const monthly = "/costs/monthly" as const;
const usage = "/costs/usage/*" as const;
const transition = "/costs/transition" as const;

export const INPUTS = [
	text("/preset", "neutral"),
	text("/currency", "USD"),
	number("/horizonMonths", "months", 36, ALL, { min: 1, max: 120 }),
	number("/discountRate", "rate", 0, ALL, { max: 1 }),
	text("/modelVersion", ""),
	text("/dataVersion", ""),

	list("/workflows", [], ALL, 1),
	text(`${wf}/name`, "All contacts"),
	text(`${wf}/channel`, "any", CHANNELS),
	number(`${wf}/monthlyContacts`, "count", null, ALL, { max: 1e9, required: true }),
	number(`${wf}/annualGrowth`, "rate", 0, ALL, { min: -0.9, max: 5 }),
	number(`${wf}/costPerContact`, "money", null, LABOR_COST),
	number(`${wf}/handleMinutes`, "minutes", null, LABOR_COST),
	number(`${wf}/agentHourlyCost`, "money", null, LABOR_COST),
	number(`${wf}/afterContactMinutes`, "minutes", 0, LABOR_COST),
	number(`${wf}/utilization`, "share", 1, LABOR_COST, { min: 0.1 }),
	number(`${auto}/deflectionRate`, "share", 0, AI),
	number(`${auto}/containmentRate`, "share", 1, AI),
	number(`${auto}/involvementRate`, "share", 0, ["ai-errors", "ai-fees"]),
	number(`${auto}/relativeEffort`, "factor", 1, LABOR, { max: 2 }),
	number(`${auto}/recontactPenalty`, "factor", 0, ["recontact"], { max: 3 }),
	number(`${auto}/inducedContactRate`, "share", 0, ["recontact", "ai-errors", "review", "ai-fees"]),
	number(`${auto}/aiCostPerContact`, "money", 0, ["ai-fees"]),
	number(`${auto}/deflectionCeiling`, "share", 0, ["knowledge"]),
	number(`${auto}/monthlyLearningRate`, "share", 0, ["knowledge"]),
	number(`${assist}/share`, "share", 0, ["assist", "ai-fees"]),
	number(`${assist}/handleTimeReduction`, "share", 0, ["assist"]),
	list(`${assist}/activities`, [], ["assist"]),
	text(`${assist}/activities/*/name`, null),
	number(`${assist}/activities/*/minutes`, "minutes", null, ["assist"], needed),
	number(`${assist}/activities/*/reduction`, "share", null, ["assist"], needed),
	number(`${quality}/reopenRateBefore`, "share", 0, ["rework"]),
	number(`${quality}/reopenRateAfter`, "share", 0, ["rework"]),
	number(`${quality}/escalationRateBefore`, "share", 0, ["escalation"]),
	number(`${quality}/escalationRateAfter`, "share", 0, ["escalation"]),
	number(`${quality}/costPerEscalation`, "money", 0, ["escalation"]),

	number("/labor/cashableShare", "share", 1, [...LABOR, "escalation"]),
	number("/labor/capacityValueShare", "share", 0, ["capacity"]),
	number("/labor/annualAttritionRate", "share", null, LABOR),
	number("/labor/outsourcedShare", "share", 0, LABOR),
	number("/labor/annualWageIncrease", "rate", 0, [...LABOR_COST, "escalation", "review"], {
		min: -0.5,
		max: 1,
	}),
	number("/labor/paidHoursPerMonth", "hours", 160, LABOR, { exclusiveMin: true }),

	list("/rollout", [{ stage: "live", startMonth: 1 }], ALL, 1),
	text("/rollout/*/stage", null),
	number("/rollout/*/startMonth", "month", null, ALL, { min: 1, required: true }),
	number("/rollout/*/deflection", "share", 1, ALL),
	number("/rollout/*/assist", "share", 1, ["assist", "rework", "escalation", "ai-fees"]),
	number("/rollout/*/review", "share", 0, ["review"]),
	number("/rollout/*/benefits", "share", 1, OTHER_BENEFITS),

	number(`${shop}/grossMargin`, "share", 1, SALES_IDS),
	number(`${shop}/incrementality`, "share", 1, SALES_IDS),
	number(`${shop}/guidedSelling/monthlyConversations`, "count", 0, guided),
	number(`${shop}/guidedSelling/conversionBefore`, "share", 0, guided),
	number(`${shop}/guidedSelling/conversionAfter`, "share", 0, guided),
	number(`${shop}/guidedSelling/averageOrderValue`, "money", 0, guided),
	number(`${shop}/guidedSelling/orderValueLift`, "share", 0, guided, { min: -1, max: 10 }),
	number(`${shop}/cartRecovery/monthlyAbandonedCarts`, "count", 0, cart),
	number(`${shop}/cartRecovery/recoveryRate`, "share", 0, cart),
	number(`${shop}/cartRecovery/averageOrderValue`, "money", 0, cart),
	number(`${shop}/attributedSales/monthlyDirectRevenue`, "money", 0, ["attributed-sales"]),
	number(`${shop}/attributedSales/monthlyInfluencedRevenue`, "money", 0, ["attributed-sales"]),
	number(`${shop}/attributedSales/influencedWeight`, "share", 0, ["attributed-sales"]),
	number(`${retention}/customers`, "count", 0, ["retention"]),
	number(`${retention}/annualChurnBefore`, "share", 0, ["retention"]),
	number(`${retention}/annualChurnAfter`, "share", 0, ["retention"]),
	number(`${retention}/annualRevenuePerCustomer`, "money", 0, ["retention"]),
	number(`${retention}/valuedYears`, "years", 1, ["retention"]),
	number(`${retention}/margin`, "share", 1, ["retention"]),
	number(`${retention}/csatBefore`, "share", 0, ["retention"]),
	number(`${retention}/csatAfter`, "share", 0, ["retention"]),
	number(`${retention}/churnReductionPerCsatPoint`, "share", 0, ["retention"]),
	number(`${shop}/training/hiresPerYear`, "count", 0, ["training"]),
	number(`${shop}/training/weeksSaved`, "weeks", 0, ["training"]),
	number(`${shop}/training/weeklyCost`, "money", 0, ["training"]),
	number(`${shop}/turnover/leaversAvoidedPerYear`, "count", 0, ["turnover"]),
	number(`${shop}/turnover/replacementCost`, "money", 0, ["turnover"]),
	number(`${shop}/coverage/monthlyUnservedContacts`, "count", 0, [
		"coverage",
		"ai-errors",
		"review",
		"ai-fees",
	]),
	number(`${shop}/coverage/servedShare`, "share", 1, [
		"coverage",
		"ai-errors",
		"review",
		"ai-fees",
	]),
	number(`${shop}/coverage/valuePerContact`, "money", 0, ["coverage"]),
	list(`${shop}/incidents`, [], ["incidents"]),
	text(`${shop}/incidents/*/name`, null),
	number(`${shop}/incidents/*/monthlyIncidents`, "count", null, ["incidents"], needed),
	number(`${shop}/incidents/*/preventedShare`, "share", null, ["incidents"], needed),
	number(`${shop}/incidents/*/costPerIncident`, "money", null, ["incidents"], needed),
	number(`${shop}/compliance/annualSavings`, "money", 0, ["compliance"]),
	list(`${shop}/other`, [], ["other"]),
	text(`${shop}/other/*/name`, null),
	number(`${shop}/other/*/monthlyAmount`, "money", null, ["other"], needed),
	number(`${shop}/aiErrors/perThousandConversations`, "count", 0, ["ai-errors"]),
	number(`${shop}/aiErrors/costPerError`, "money", 0, ["ai-errors"]),

	number(`${once}/development`, "money", 0, ["implementation"]),
	number(`${once}/platformSetup`, "money", 0, ["implementation"]),
	number(`${once}/dataPreparation`, "money", 0, ["implementation"]),
	number(`${once}/integration`, "money", 0, ["implementation"]),
	number(`${once}/trainingAndChange`, "money", 0, ["implementation"]),
	number(`${once}/other`, "money", 0, ["implementation"]),
	number(`${monthly}/subscription`, "money", 0, ["operating"]),
	number(`${monthly}/infrastructure`, "money", 0, ["operating"]),
	number(`${monthly}/dataLabelingAndTuning`, "money", 0, ["operating"]),
	number(`${monthly}/knowledgeMaintenance`, "money", 0, ["operating"]),
	number(`${monthly}/monitoring`, "money", 0, ["operating"]),
	number(`${monthly}/securityAndCompliance`, "money", 0, ["operating"]),
	number(`${monthly}/teamTime`, "money", 0, ["operating"]),
	number(`${monthly}/other`, "money", 0, ["operating"]),
	number("/costs/seats/count", "count", 0, ["operating"]),
	number("/costs/seats/monthlyPrice", "money", 0, ["operating"]),
	list("/costs/annual", [], ["operating"]),
	text("/costs/annual/*/name", null),
	number("/costs/annual/*/amount", "money", null, ["operating"], needed),
	list("/costs/usage", [], ["ai-fees"]),
	text(`${usage}/name`, null),
	text(`${usage}/unit`, null, USAGE_UNITS, ["ai-fees"]),
	number(`${usage}/price`, "money", null, ["ai-fees"], needed),
	number(`${usage}/quantityPerEvent`, "count", 1, ["ai-fees"]),
	number(`${usage}/includedPerMonth`, "count", 0, ["ai-fees"]),
	number(`${usage}/minimumPerMonth`, "money", 0, ["ai-fees"]),
	number("/costs/review/minutesPerReview", "minutes", 0, ["review"]),
	number("/costs/review/reviewerHourlyCost", "money", 0, ["review"]),
	number(`${transition}/migration`, "money", 0, ["transition"]),
	number(`${transition}/severance`, "money", 0, ["transition"]),
	number(`${transition}/adaptation/agents`, "count", 0, ["transition"]),
	number(`${transition}/adaptation/hoursPerAgent`, "hours", 0, ["transition"]),
	number(`${transition}/adaptation/hourlyCost`, "money", 0, ["transition"]),
	number(`${transition}/launchDisruption/months`, "months", 0, ["launch-disruption"]),
	number(`${transition}/launchDisruption/productivityLoss`, "share", 0, ["launch-disruption"]),
	number("/costs/contingency", "factor", 0, COST_IDS, { max: 2 }),
	number("/costs/annualPriceIncrease", "rate", 0, ["operating", "ai-fees"], { min: -0.5, max: 1 }),
] as const satisfies readonly InputSpec[];

/** The pattern of an input, e.g. `/costs/monthly/other`; list positions stand as `*`. */
export type InputPointer = (typeof INPUTS)[number]["pointer"];

const BY_POINTER = new Map<string, InputSpec>(INPUTS.map((spec) => [spec.pointer, spec]));

/** The pattern of a concrete pointer: list positions become `*`. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

/** The table's row for a concrete pointer or a pattern; undefined when it names no input. */
export const specOf = (pointer: string): InputSpec | undefined =>
	BY_POINTER.get(pointer) ?? BY_POINTER.get(patternOf(pointer));

/** Why a single number is refused: not finite, out of bounds, or not whole; null when it is fine. */
export function numberFault(
	spec: NumberSpec,
	value: number,
): "not-a-number" | "too-small" | "too-large" | "not-whole" | null {
	if (!Number.isFinite(value)) return "not-a-number";
	if (value < spec.min || (spec.exclusiveMin && value === spec.min)) return "too-small";
	if (value > spec.max) return "too-large";
	return spec.integer && !Number.isInteger(value) ? "not-whole" : null;
}
