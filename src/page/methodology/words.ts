/**
 * What a language must say on the methodology page beside what the model and the data say already. Every
 * key is required, so that a text that is missing fails the type check of that language. In sentences
 * `code` and [a link](#place) may stand.
 */
import type {
	FrameworkTags,
	InputPointer,
	LineId,
	NumberUnit,
	UsageUnit,
	WarningCode,
} from "../../engine/index.ts";
import type { ResultId, StepGroup, StepId, UnitCostId } from "./formulas.ts";

/** The parts of the page, in order. */
export const SECTIONS = [
	"principles",
	"completion",
	"inputs",
	"model",
	"results",
	"analyses",
	"readings",
	"presets",
	"data",
	"limits",
	"versions",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Where in the input tree a table of inputs begins. */
export const INPUT_GROUPS = ["top", "workflows", "labor", "rollout", "benefits", "costs"] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

/** The analyses on top of an estimate. */
export const ANALYSES = [
	"simulate",
	"sensitivity",
	"break-even",
	"compare",
	"vendors",
	"scorecard",
] as const;
export type AnalysisId = (typeof ANALYSES)[number];

/** Where the model can be read two ways, in the order of the model. */
export const READINGS = [
	"null-is-sent",
	"involvement-derived",
	"nothing-to-free",
	"rules-forgive-rounding",
	"no-minutes",
	"balance-dust",
	"touching-npv",
	"steady-state",
	"netting-warning",
	"unrounded",
	"analyses-vary-resolved",
	"drawn-values-stop",
	"strata",
	"generator",
	"varied-horizon",
	"break-even-jumps",
	"break-even-typed",
	"range-of-the-page",
	"vendor-fees",
	"scorecard-patch",
	"scorecard-limits",
	"today-differs",
	"keeping-time",
	"repeated-requests",
	"replaced-links",
] as const;
export type ReadingId = (typeof READINGS)[number];

/** A heading with what stands under it. */
export interface Part {
	title: string;
	text: readonly string[];
}

/** A figure's name and what it is, in a sentence. */
interface Named {
	name: string;
	text: string;
}

/** What a calibration writes of an estimate's input. */
export const CALIBRATED = [
	"/workflows/*/automation/deflectionRate",
	"/workflows/*/automation/deflectionCeiling",
	"/workflows/*/automation/containmentRate",
	"/workflows/*/assist/share",
	"/workflows/*/assist/handleTimeReduction",
	"/workflows/*/assist/activities",
	"/workflows/*/quality/reopenRateBefore",
	"/workflows/*/quality/reopenRateAfter",
	"/workflows/*/quality/escalationRateBefore",
	"/workflows/*/quality/escalationRateAfter",
	"/rollout",
] as const satisfies readonly InputPointer[];

interface ScorecardParts {
	groups: Part & Record<"group" | "signals", string>;
	/** By which rule each signal is judged. */
	judged: Part & {
		columns: Record<"signal" | "cases" | "limit" | "settled", string>;
		/** Of what handle time is compared with. */
		effort: (usual: string) => string;
		least: (cases: string) => string;
		points: (margin: string) => string;
		worse: (margin: string) => string;
		atMost: (limit: string) => string;
		atLeast: (limit: string) => string;
		everyCase: string;
		/** Before the signals that a stage, or a pilot without high-risk actions, cannot have. */
		notApplicable: string;
		inDraft: string;
		noAction: string;
	};
	metrics: Part & Record<"group" | "lower" | "higher", string>;
	evidence: Part & Record<"field" | "meaning", string>;
	stages: Part & Record<"stage", string>;
	standard: Part & {
		/** What must hold for the best verdict. */
		all: (containment: string, hitRate: string) => readonly string[];
		otherwise: string;
	};
	calibration: Part & {
		columns: Record<"input" | "value" | "cases", string>;
		/** What each input becomes, and of a rate the cases of its interval. */
		values: Record<(typeof CALIBRATED)[number], readonly [value: string, cases?: string]>;
	};
}

export interface MethodologyWords {
	title: string;
	tab: string;
	/** For search engines and previews. */
	description: string;
	lead: string;
	skip: string;
	/** Names of the navigation: links to the other pages, languages, contents. */
	nav: Record<
		"links" | "language" | "contents" | "calculator" | "scorecard" | "docs" | "openapi" | "llms",
		string
	>;
	versions: (model: string, data: string) => string;
	sections: Record<SectionId, Part>;
	/** What the model insists on, and why. */
	principles: readonly Part[];
	/** How an input becomes complete, step by step. */
	completion: readonly string[];
	inputs: {
		groups: Record<InputGroup, string>;
		columns: Record<"input" | "value" | "feeds" | "benchmark", string>;
		units: Record<NumberUnit, string>;
		text: string;
		list: (min: number, max: number) => string;
		choices: (choices: string) => string;
		free: (limit: number) => string;
		range: (min: string, max: string) => string;
		above: (min: string, max: string) => string;
		whole: string;
		neutral: (value: string) => string;
		unknown: string;
		required: string;
		/** Around the few lines that an input does not move. */
		everyLineBut: Record<"before" | "after", string>;
		/** Inputs that change no figure. */
		noLine: string;
		/** Before the figures of an input that moves no line. */
		noLineBut: string;
		noBenchmark: string;
	};
	/** Between a formula, the same with numbers, and a line's own sentence. */
	formulas: Record<"example" | "reads" | "where" | "inputs" | "frameworks", string>;
	/** What the example is, and where it can be opened. */
	example: Record<"every" | "total" | "opening" | "open" | "request", string>;
	steps: Record<StepGroup, Part>;
	stepTexts: Record<StepId, string>;
	linesTitle: Record<"benefit" | "cost", Part>;
	kinds: Record<"benefit" | "investment" | "fee", string>;
	lines: Record<LineId, string>;
	events: Part & { columns: Record<"unit" | "count" | "example", string> };
	eventNames: Record<UsageUnit, string>;
	results: Record<ResultId, Named>;
	merits: Part;
	unitCosts: Part & { texts: Record<UnitCostId, Named> };
	/** Parts of the answer that are tables or lists of the figures above. */
	views: Record<"years" | "operations" | "annual" | "periods" | "context", Part>;
	frameworks: Part & { columns: Record<"line" | "example", string> } & {
		texts: Record<keyof FrameworkTags, string>;
	};
	warnings: Part & { texts: Record<WarningCode, string> };
	/** Columns of the tables by year and by period. */
	tables: Record<"year" | "period" | "cumulative", string>;
	analyses: Record<AnalysisId, Part>;
	range: Record<
		"figure" | "variables" | "low" | "high" | "gain" | "within12" | "within",
		string
	> & {
		intro: string;
		varied: string;
	};
	/** What a request for an analysis may set, and what stands where it is left out. */
	settings: Record<"setting" | "values" | "leftOut", string> & {
		work: (most: string) => string;
		/** Fewer where not so many are allowed. */
		fewer: (usual: string) => string;
		anyNumber: string;
		/** What the input itself may be. */
		bounds: string;
	};
	scorecard: ScorecardParts;
	methods: Part;
	readings: Record<ReadingId, string>;
	presets: Record<"input" | "value" | "benchmark" | "nothing" | "resolution", string> & {
		volume: (contacts: string) => string;
	};
	data: Record<
		| "benchmark"
		| "range"
		| "source"
		| "grade"
		| "count"
		| "vendors"
		| "vendorsIntro"
		| "plan"
		| "price"
		| "unpublished"
		| "colon"
		| "grades",
		string
	>;
	checked: (day: string) => string;
	asOf: (day: string) => string;
	perYear: (amount: string) => string;
	/** What the three figures of a record count, by the data's own names. */
	benchmarkUnits: Record<string, string>;
	vendorPrice: (price: string, quantity: number) => string;
	limits: readonly Part[];
	history: Record<"model" | "data" | "current", string>;
}
