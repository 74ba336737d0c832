/** Phrases in words: the one place where the engine's codes become sentences. */
import type { Phrase } from "../phrases.ts";
import type { Estimate } from "../result.ts";
import type { InputError } from "../types.ts";
import type { ErrorCode, ErrorVariables, ResultWords } from "./dictionary.ts";
import { en } from "./en.ts";
import { type Format, formatOf } from "./format.ts";

/** Languages that a result can be worded in. */
export const RESULT_WORDS = { en } as const satisfies Record<string, ResultWords>;
export type Locale = keyof typeof RESULT_WORDS;
export const LOCALES = Object.keys(RESULT_WORDS) as [Locale, ...Locale[]]; // non-empty: en is there

/** One phrase as a sentence. */
export function say(phrase: Phrase, words: ResultWords, format: Format): string {
	// Each phrase's variables belong to its code (phrases.ts); a lookup by a union of codes cannot
	// keep the two together, so the variables are handed over untyped.
	const variables = phrase.variables as never;
	switch (phrase.kind) {
		case "formula": {
			const body = words.formulas[phrase.code](variables, format);
			return words.formula(body, format.money(phrase.result), phrase.month);
		}
		case "warning":
			return words.warnings[phrase.code](variables, format);
		case "headline":
			return words.headlines[phrase.code](variables, format);
	}
}

/** A whole estimate in words: the same figures, with every phrase said in the language given. */
export function inWords(estimate: Estimate<Phrase>, locale: Locale): Estimate<string> {
	const words: ResultWords = RESULT_WORDS[locale];
	const format = formatOf(words.locale, estimate.currency);
	return {
		...estimate,
		headline: say(estimate.headline, words, format),
		lines: estimate.lines.map((line) => ({ ...line, formula: say(line.formula, words, format) })),
		warnings: estimate.warnings.map((warning) => ({
			...warning,
			message: say(warning.message, words, format),
		})),
	};
}

/** What is wrong with a value and what would be right, as a sentence. */
export function sayError(
	error: { code: ErrorCode; variables: ErrorVariables } | InputError,
	locale: Locale,
): string {
	const words: ResultWords = RESULT_WORDS[locale];
	return words.errors[error.code](error.variables, formatOf(words.locale, "USD"));
}
