/**
 * What a language must say. Every key is required, so that a missing sentence fails the type check
 * of that language instead of showing up as a hole in an answer.
 */
import type { InputPointer, NumberUnit } from "../inputs.ts";
import type { FrameworkTags, LineId } from "../lines.ts";
import type {
	FormulaVariables,
	HeadlineCode,
	HeadlineVariables,
	WarningVariables,
} from "../phrases.ts";
import type { PeriodName, WarningCode } from "../result.ts";
import type { ContextMetric, Grade, InputErrorCode } from "../types.ts";
import type { Format } from "./format.ts";

/** Faults of a single value, found by the schema or by the page's own fields. */
export type ValueFaultCode =
	| "unknown-key"
	| "wrong-type"
	| "not-a-number"
	| "too-small"
	| "too-large"
	| "not-whole"
	| "not-a-choice"
	| "not-a-currency"
	| "too-long"
	| "unsafe-text"
	| "too-few-items"
	| "too-many-items"
	| "sent-twice"
	| "weak-key"
	| "key-reused"
	| "unknown-parameter";
export type ErrorCode = InputErrorCode | ValueFaultCode;
export type ErrorVariables = Record<string, string | number>;

type Say<V> = (variables: V, format: Format) => string;
type Heading = { [F in keyof FrameworkTags]: FrameworkTags[F] }[keyof FrameworkTags];

export interface InputText {
	/** A few words for a field's label. */
	label: string;
	/** One or two sentences: what it is, in which unit, and what it does. */
	help: string;
}

/** What results are worded with. */
export interface ResultWords {
	/** BCP 47 tag that numbers and lists are formatted by. */
	locale: string;
	formulas: { [K in LineId]: Say<FormulaVariables[K]> };
	/** Puts a formula, its result and its month together. */
	formula: (words: string, result: string, month: number) => string;
	warnings: { [K in WarningCode]: Say<WarningVariables[K]> };
	headlines: { [K in HeadlineCode]: Say<HeadlineVariables[K]> };
	errors: { [K in ErrorCode]: Say<ErrorVariables> };
	lines: Record<LineId, string>;
	frameworks: Record<keyof FrameworkTags, string>;
	headings: Record<Heading, string>;
	periods: Record<PeriodName, string>;
	context: Record<ContextMetric, string>;
	grades: Record<Grade, string>;
	units: Record<NumberUnit, string>;
}

/** The same with the texts of every input, which are as much again: a page may want them later. */
export interface Dictionary extends ResultWords {
	inputs: Record<InputPointer, InputText>;
}
