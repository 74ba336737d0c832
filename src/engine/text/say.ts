/** Phrases in words: the one place where the engine's codes become sentences. */
import type { AnswerPhrase, LinePhrase } from "../phrases.ts";
import type {
	AnswerErrorCode,
	AnswerWords,
	ErrorCode,
	ErrorVariables,
	LineWords,
	RefusalWords,
	RequestErrorWords,
} from "./dictionary.ts";
import type { Format } from "./format.ts";

// Each phrase's variables belong to its code (phrases.ts); a lookup by a union of codes cannot keep
// the two together, so the variables are handed over untyped.

/** A headline or a warning as a sentence. */
export function say(phrase: AnswerPhrase, words: AnswerWords, format: Format): string {
	const variables = phrase.variables as never; // as above
	return phrase.kind === "warning"
		? words.warnings[phrase.code](variables, format)
		: words.headlines[phrase.code](variables, format);
}

/** How a line is calculated, with its numbers and its result. */
export function sayFormula(phrase: LinePhrase, words: LineWords, format: Format): string {
	const body = words.formulas[phrase.code](phrase.variables as never, format); // as above
	return words.formula(body, format.money(phrase.result), phrase.month);
}

/** What is wrong with a value and what would be right, as a sentence. */
export function wordError(
	{ code, variables }: { code: AnswerErrorCode; variables: ErrorVariables },
	words: RefusalWords,
): string {
	return words[code](variables);
}

/** The same of a request of whatever kind, with the faults of single values and of analyses. */
export function wordAnyError(
	{ code, variables }: { code: ErrorCode; variables: ErrorVariables },
	words: RefusalWords,
	request: RequestErrorWords,
): string {
	return { ...words, ...request.faults }[code](variables);
}
