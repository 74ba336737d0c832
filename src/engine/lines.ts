/**
 * The benefit and cost lines of the model and how four published frameworks group the benefits
 * (methodology sections 5 to 7). Order here is the order of every answer.
 */

type Pillars = "cost" | "revenue" | "experience";
type Layers =
	| "responseEfficiency"
	| "knowledgeOperations"
	| "firstContactResolution"
	| "growth"
	| "riskReduction";
type Areas =
	| "costReduction"
	| "operationalEfficiency"
	| "customerExperience"
	| "revenueGrowth"
	| "riskAndQuality";
type Dimensions = "financial" | "operational" | "customerExperience" | "riskAndCompliance";

/** Under which heading each framework puts a benefit line. */
export interface FrameworkTags {
	threePillars: Pillars;
	fourLayers: Layers;
	fiveAreas: Areas;
	fourDimensions: Dimensions;
}

/** Each framework's headings, in reading order. A heading without a line in use sums to 0. */
export const FRAMEWORKS = {
	threePillars: ["cost", "revenue", "experience"],
	fourLayers: [
		"responseEfficiency",
		"knowledgeOperations",
		"firstContactResolution",
		"growth",
		"riskReduction",
	],
	fiveAreas: [
		"costReduction",
		"operationalEfficiency",
		"customerExperience",
		"revenueGrowth",
		"riskAndQuality",
	],
	fourDimensions: ["financial", "operational", "customerExperience", "riskAndCompliance"],
} as const satisfies { [F in keyof FrameworkTags]: readonly FrameworkTags[F][] };

const tag = (
	threePillars: Pillars,
	fourLayers: Layers,
	fiveAreas: Areas,
	fourDimensions: Dimensions,
): Readonly<FrameworkTags> =>
	Object.freeze({ threePillars, fourLayers, fiveAreas, fourDimensions });

const sales = tag("revenue", "growth", "revenueGrowth", "financial");
const people = tag("cost", "knowledgeOperations", "costReduction", "financial");
const risk = tag("cost", "riskReduction", "riskAndQuality", "riskAndCompliance");

/** Benefit lines with their framework tags; the table of methodology section 7. */
export const BENEFIT_LINES = {
	deflection: tag("cost", "responseEfficiency", "costReduction", "financial"),
	knowledge: tag("cost", "knowledgeOperations", "operationalEfficiency", "operational"),
	assist: tag("cost", "responseEfficiency", "operationalEfficiency", "operational"),
	rework: tag("cost", "firstContactResolution", "operationalEfficiency", "operational"),
	recontact: tag("cost", "firstContactResolution", "customerExperience", "customerExperience"),
	escalation: tag("cost", "firstContactResolution", "costReduction", "operational"),
	capacity: tag("cost", "responseEfficiency", "operationalEfficiency", "operational"),
	coverage: tag("experience", "responseEfficiency", "customerExperience", "customerExperience"),
	training: Object.freeze({ ...people, fiveAreas: "operationalEfficiency" }),
	turnover: people,
	"guided-selling": sales,
	"cart-recovery": sales,
	"attributed-sales": sales,
	retention: tag(
		"experience",
		"firstContactResolution",
		"customerExperience",
		"customerExperience",
	),
	incidents: risk,
	compliance: risk,
	other: tag("cost", "growth", "costReduction", "financial"),
	"ai-errors": tag("experience", "riskReduction", "riskAndQuality", "riskAndCompliance"),
} as const satisfies Record<string, FrameworkTags>;

/** Cost lines: money spent to get the benefit (`investment`), and AI fees (`fee`). */
export const COST_LINES = {
	implementation: "investment",
	transition: "investment",
	"launch-disruption": "investment",
	operating: "investment",
	review: "investment",
	"ai-fees": "fee",
} as const;

export type BenefitLineId = keyof typeof BENEFIT_LINES;
export type CostLineId = keyof typeof COST_LINES;
export type LineId = BenefitLineId | CostLineId;

// Object.keys loses the key type; both objects above are closed literals.
export const BENEFIT_IDS = Object.keys(BENEFIT_LINES) as BenefitLineId[];
export const COST_IDS = Object.keys(COST_LINES) as CostLineId[];

/** Labour lines: what freed (or added) handling work is worth at the cash share. */
export const LABOR_IDS = ["deflection", "knowledge", "assist", "rework", "recontact"] as const;
/** Sales lines, counted at margin and increment. */
export const SALES_IDS = ["guided-selling", "cart-recovery", "attributed-sales"] as const;
export type SalesId = (typeof SALES_IDS)[number];
