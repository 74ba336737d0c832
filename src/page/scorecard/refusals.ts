/** Why the model refuses a plan, in the names that the page has for its inputs. */
import { INPUTS, type InputError, wordError } from "../../engine/index.ts";
import { words } from "../text/index.ts";
import { inputLabels, refusalWords, scorecardWords } from "../text/scorecard.ts";

/** A key of the API within a sentence. */
const KEY = /[a-z]+[A-Z]\w*/g;

/** An error as a sentence that calls inputs what their fields are called, not what the API does. */
export function refusalOf(error: InputError): string {
	const { inputNamed } = scorecardWords.value.calibration;
	return wordError(error, refusalWords.value).replace(KEY, (key) => {
		const pointer = INPUTS.find((one) => one.pointer.endsWith(`/${key}`))?.pointer;
		if (!pointer) return key;
		return inputNamed(words.value.labels[pointer] ?? inputLabels.value[pointer]);
	});
}
