/**
 * What a language must say. Every key is required, so that a missing sentence fails the type check
 * of that language instead of showing up as a hole in an answer.
 */
import type { InputPointer, NumberUnit } from "../inputs.ts";
import type { FrameworkTags, LineId, SalesId } from "../lines.ts";
import type {
	FormulaVariables,
	HeadlineCode,
	HeadlineVariables,
	WarningVariables,
} from "../phrases.ts";
import type { PeriodName, WarningCode } from "../result.ts";
import type { ContextMetric, Grade, InputErrorCode } from "../types.ts";
import type { Format } from "./format.ts";

/** What the page's first screen can be told: what an estimate refuses, and what no text may hold. */
export type AnswerErrorCode = InputErrorCode | "too-long" | "unsafe-text";

/** Faults of a request that only an analysis can have. */
export type AnalysisErrorCode =
	| "no-such-input"
	| "names-nothing"
	| "not-a-figure"
	| "value-unknown"
	| "values-differ"
	| "likely-outside"
	| "low-above-high"
	| "pointer-or-pointers"
	| "varied-twice"
	| "too-much-work"
	| "other-currency"
	| "not-compared";

/** Faults of a request beyond those: of single values, which the schema finds, and of analyses. */
export type RequestErrorCode =
	| "unknown-key"
	| "wrong-type"
	| "not-a-number"
	| "too-small"
	| "too-large"
	| "not-whole"
	| "not-a-choice"
	| "not-a-currency"
	| "too-few-items"
	| "too-many-items"
	| "sent-twice"
	| "weak-key"
	| "key-reused"
	| "unknown-parameter"
	| AnalysisErrorCode;
export type ErrorCode = AnswerErrorCode | RequestErrorCode;
export type ErrorVariables = Record<string, string | number>;
/** What a value of the wrong type should have been: `expected` of the code wrong-type. */
export type Expected = "object" | "list" | "text" | "boolean" | "pointer";

type Say<V> = (variables: V, format: Format) => string;
type Heading = { [F in keyof FrameworkTags]: FrameworkTags[F] }[keyof FrameworkTags];

/**
 * Of every input a few words for its field's label; or one or two sentences: what it is, in which unit,
 * and what it does. No answer says those, and a page loads them later.
 */
export type InputTexts = Record<InputPointer, string>;

/** Names of the lines that a warning speaks of. */
export type SalesNames = Record<SalesId, string>;

type SayError = (variables: ErrorVariables) => string;

/** What the answer is worded with: all that a page needs for its first screen. */
export interface AnswerWords {
	/** BCP 47 tag that numbers and lists are formatted by. */
	locale: string;
	warnings: { [K in WarningCode]: Say<WarningVariables[K]> };
	headlines: { [K in HeadlineCode]: Say<HeadlineVariables[K]> };
}

/** Why the model refuses an input: a page loads it once something may be refused. */
export type RefusalWords = Record<AnswerErrorCode, SayError>;

/** What the rest of an estimate is worded with: a page may want it later. */
export interface LineWords {
	formulas: { [K in LineId]: Say<FormulaVariables[K]> };
	/** Puts a formula, its result and its month together. */
	formula: (words: string, result: string, month: number) => string;
	lines: Record<LineId, string>;
	frameworks: Record<keyof FrameworkTags, string>;
	headings: Record<Heading, string>;
	periods: Record<PeriodName, string>;
	context: Record<ContextMetric, string>;
	grades: Record<Grade, string>;
	units: Record<NumberUnit, string>;
}

/** All faults of a request in a line: how many there are, how many are listed, and the first of them. */
export interface FaultSummary {
	total: number;
	listed: number;
	/** A pointer or a parameter; empty where the whole body is at fault. */
	place: string;
	/** What is wrong there, as a sentence. */
	detail: string;
}

export interface RequestErrorWords {
	faults: Record<RequestErrorCode, SayError>;
	summary: (summary: FaultSummary) => string;
}
