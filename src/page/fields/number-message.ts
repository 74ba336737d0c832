/** What is wrong with a text that should be a number, in the field's own numbers. */
import { type NumberSpec, numberFault } from "../../engine/index.ts";
import { parseNumber } from "../numbers/parse.ts";
import { fieldText, toStored } from "../numbers/scale.ts";
import { words } from "../text/index.ts";

/** The sentence under a number's field that holds this unusable text. */
export function numberMessage(spec: NumberSpec, text: string, currency: string): string {
	const say = words.value.errors;
	const parsed = parseNumber(text);
	const shown = (value: number) => fieldText(spec, value, currency);
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
