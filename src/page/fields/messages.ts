/** What is wrong with a text in a field, in the page's words and in the field's own numbers. */
import {
	type NumberSpec,
	numberFault,
	specOf,
	TEXT_LIMIT,
	textFault,
	wordError,
} from "../../engine/index.ts";
import { parseNumber } from "../numbers/parse.ts";
import { fieldText, toStored } from "../numbers/scale.ts";
import { currency } from "../state/store.ts";
import { answerWords, words } from "../text/index.ts";

/** The sentence under a field that holds this unusable text. */
export function faultMessage(pointer: string, text: string): string {
	const spec = specOf(pointer);
	const say = words.value.errors;
	if (spec?.kind !== "number") {
		// What is wrong with a text may also be wrong with a sentence that repeats it.
		const code = textFault(text);
		if (code === null) return say.notAChoice(text);
		return wordError({ code, variables: { max: TEXT_LIMIT } }, answerWords.value);
	}
	const parsed = parseNumber(text);
	const shown = (value: number) => fieldText(spec, value, currency.value);
	if (!parsed.ok) {
		if (parsed.fault === "empty") return say.empty;
		if (parsed.fault === "separator") return say.separator(parsed.suggestion);
		return say.notANumber(shown(exampleOf(spec)));
	}
	switch (numberFault(spec, toStored(spec.unit, parsed.value))) {
		case "too-small":
			return spec.exclusiveMin ? say.aboveMin(shown(spec.min)) : say.tooSmall(shown(spec.min));
		case "too-large":
			return say.tooLarge(shown(spec.max));
		case "not-whole":
			return say.notWhole;
		default:
			return say.notANumber(shown(exampleOf(spec)));
	}
}

/** A number that shows the visitor's own separators where the input may have them. */
function exampleOf(spec: NumberSpec): number {
	if (spec.integer) return Math.min(12, spec.max);
	if (spec.max <= 10) return 0.125;
	return Math.min(1000.5, spec.max);
}
