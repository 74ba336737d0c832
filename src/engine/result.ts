/**
 * The shape of an estimate (methodology section 7). Money is in the input's currency, rates are
 * fractions, months count from 1 with 0 for the one-time costs. A figure that does not exist is
 * null. `Words` is what sentences are, `Formulas` what says how a line is calculated: phrases (code and
 * variables) from the explainer, plain strings once the text module has spoken.
 */
import type { PaybackStatus } from "./finance.ts";
import type { IrrStatus } from "./irr.ts";
import type { FrameworkTags, LineId } from "./lines.ts";
import type { Benchmark, ContextMetric, Origin, ResolvedInput } from "./types.ts";

export interface Summary {
	benefits: number;
	aiFees: number;
	netBenefits: number;
	investment: number;
	costs: number;
	net: number;
	roi: number | null;
	roiOnAllCosts: number | null;
	returnPerUnit: number | null;
	returnPerUnitOnAllCosts: number | null;
	npv: number;
	irr: number | null;
	irrStatus: IrrStatus;
	paybackMonths: number | null;
	paybackStatus: PaybackStatus;
	discountedPaybackMonths: number | null;
	peakFunding: number;
	peakFundingMonth: number;
}

/** All figures of merit but the internal rate of return, which takes longer than the others. */
export type Merits = Omit<Summary, "irr" | "irrStatus">;

export interface YearResult {
	year: number;
	benefits: number;
	aiFees: number;
	investment: number;
	costs: number;
	net: number;
	roi: number | null;
	roiOnAllCosts: number | null;
	cumulative: number;
}

/** Month M's amounts; annual items count a twelfth in it. */
export interface SteadyState {
	benefits: number;
	aiFees: number;
	netBenefits: number;
	costs: number;
	net: number;
}

/** Counts of contacts, hours and labour amounts: of month M, or summed over all months. */
export interface OperationCounts {
	contacts: number;
	aiInvolved: number;
	deflected: number;
	contained: number;
	recontacts: number;
	handoffs: number;
	induced: number;
	aiConversations: number;
	humanHandled: number;
	hoursFreed: number | null;
	fteFreed: number | null;
	laborFreed: number;
	laborFreedAsCash: number;
	uncountedCapacity: number;
}

export interface Operations extends OperationCounts {
	costPerContactBefore: number | null;
	costPerContactAfter: number | null;
	cashCostPerContactAfter: number | null;
	valuePerConversation: number | null;
}

export interface LineResult<Formula> {
	id: LineId;
	kind: "benefit" | "investment" | "fee";
	total: number;
	yearOne: number;
	steadyState: number;
	formula: Formula;
	/** Null for costs, which the frameworks do not cut up. */
	frameworks: FrameworkTags | null;
}

export type Frameworks = { [F in keyof FrameworkTags]: Record<FrameworkTags[F], number> };

export interface NetAnnualValue {
	laborSavings: number;
	avoidedRework: number;
	capacityValue: number;
	experienceValue: number;
	otherValue: number;
	implementationCost: number;
	operatingCost: number;
	reviewCost: number;
	net: number;
}

export type PeriodName = "early" | "mid" | "long";
export interface PeriodResult {
	name: PeriodName;
	fromMonth: number;
	toMonth: number;
	benefits: number;
	costs: number;
	net: number;
	cumulative: number;
}

/** A published range beside our own figure; the seller's claim, without a verdict. */
export interface ContextEntry {
	metric: ContextMetric;
	value: number | null;
	benchmark: BenchmarkRange;
}

/** As much of a benchmark as a reader needs beside a figure. */
export type BenchmarkRange = Omit<Benchmark, "checked" | "note">;

export interface Assumption {
	pointer: string;
	value: number | string;
	/** The input's unit (share, money, minutes, …); "text" where the value is a word. */
	unit: string;
	origin: Extract<Origin, "preset" | "derived">;
	benchmark: BenchmarkRange;
	/** Why this value, where the benchmark alone does not say. */
	reason: string | null;
}

export interface Warning<Words> {
	code: WarningCode;
	pointer: string;
	message: Words;
}

export type WarningCode =
	| "outside-benchmark"
	| "gross-margin-full"
	| "cashable-share-full"
	| "containment-full"
	| "deflection-without-cost"
	| "ai-priced-twice"
	| "involvement-not-above-deflection"
	| "sales-lines-overlap"
	| "mostly-revenue"
	| "people-savings-beside-freed-labor"
	| "payback-beyond-horizon"
	| "roi-flattered-by-netting"
	| "outsourced-without-attrition"
	| "several-years-valued"
	| "volume-far-from-preset";

/** One month of the cash flow; position 0 holds the one-time costs. */
export interface TimelineMonth {
	month: number;
	benefits: number;
	aiFees: number;
	investment: number;
	net: number;
	cumulative: number;
	discounted: number;
	cumulativeDiscounted: number;
}

export interface Estimate<Words, Formulas = Words> {
	modelVersion: string;
	dataVersion: string;
	currency: string;
	horizonMonths: number;
	headline: Words;
	summary: Summary;
	years: YearResult[];
	steadyState: SteadyState;
	operations: Operations;
	operationsTotal: OperationCounts;
	lines: LineResult<Formulas>[];
	frameworks: Frameworks;
	netAnnualValue: NetAnnualValue;
	periods: PeriodResult[];
	context: ContextEntry[];
	assumptions: Assumption[];
	warnings: Warning<Words>[];
	timeline: TimelineMonth[];
	resolvedInput: ResolvedInput;
}
