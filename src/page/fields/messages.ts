/** What is wrong with a text in a field, in the page's words and in the field's own numbers. */
import { specOf, TEXT_LIMIT, textFault } from "../../engine/index.ts";
import { currency } from "../state/store.ts";
import { refusal, words } from "../text/index.ts";
import { numberMessage } from "./number-message.ts";

/** The sentence under a field that holds this unusable text. */
export function faultMessage(pointer: string, text: string): string {
	const spec = specOf(pointer);
	if (spec?.kind !== "number") {
		// What is wrong with a text may also be wrong with a sentence that repeats it.
		const code = textFault(text);
		if (code === null) return words.value.errors.notAChoice(text);
		return refusal.value?.({ code, variables: { max: TEXT_LIMIT } }) ?? "";
	}
	return numberMessage(spec, text, currency.value);
}
