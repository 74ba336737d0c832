/**
 * What is wrong with a request for an analysis, in words. Apart from the other sentences, because
 * the page's fields never say these and its first load should not carry them.
 */
import type { ErrorCode, ErrorVariables } from "./dictionary.ts";
import { type Locale, RESULT_WORDS, sayError } from "./index.ts";

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
export type AnyErrorCode = ErrorCode | AnalysisErrorCode;

type Sentences = Record<AnalysisErrorCode, (variables: ErrorVariables) => string>;

const en: Sentences = {
	"no-such-input": (v) =>
		`${v.pointer} is no input: expected a JSON Pointer to a number of the input, such as /labor/cashableShare or /workflows/*/automation/deflectionRate.`,
	"names-nothing": (v) => `${v.pointer} names nothing here: this input has no such item.`,
	"not-a-figure": (v) => `${v.pointer} names ${v.place}, which is not a number.`,
	"value-unknown": (v) => `${v.pointer} names ${v.place}, which has no value here to vary.`,
	"values-differ": (v) =>
		`The values named differ (${v.one} and ${v.other}), so that no single range fits: use mode “scale”, or one variable for each.`,
	"likely-outside": (v) =>
		`The range from ${v.low} to ${v.high} leaves out the likely value ${v.likely}.`,
	"low-above-high": (v) => `low (${v.low}) must not be above high (${v.high}).`,
	"pointer-or-pointers": () => "Expected either pointer or pointers, not both or neither.",
	"varied-twice": (v) => `${v.place} is varied already: each place may be named once.`,
	"too-much-work": (v) =>
		`samples × workflows × months may be ${v.most} at most: with ${v.workflows} workflows and ${v.months} months the largest number of samples is ${v.allowed}.`,
	"other-currency": (v) =>
		`This plan is in ${v.currency}, the first one in ${v.first}; amounts are never converted, so plans must share a currency.`,
	"not-compared": () => "Prices are given for a vendor that is not among those compared.",
};

const WORDS: Record<Locale, Sentences> = { en };

/** Every code that a fault of a request can have. */
export const ERROR_CODES = [...Object.keys(RESULT_WORDS.en.errors), ...Object.keys(en)] as [
	AnyErrorCode,
	...AnyErrorCode[],
]; // Object.keys loses the key type; both records are closed

/** What is wrong with a request, of whatever kind, and what would be right, as a sentence. */
export function sayAnyError(
	{ code, variables }: { code: AnyErrorCode; variables: ErrorVariables },
	locale: Locale,
): string {
	const own: Partial<Record<AnyErrorCode, Sentences[AnalysisErrorCode]>> = WORDS[locale];
	const sentence = own[code];
	// What is not an analysis's own is one of the others.
	return sentence ? sentence(variables) : sayError({ code: code as ErrorCode, variables }, locale);
}
