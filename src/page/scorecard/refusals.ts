/** Why the model refuses a plan, in the names that the page has for its inputs. */
import { type InputError, wordError } from "../../engine/index.ts";
import { words } from "../text/index.ts";
import { inOwnNames } from "../text/own-names.ts";
import { inputLabels, refusalWords } from "../text/scorecard.ts";

/** An error as a sentence, in the calculator's own questions where it asks one. */
export const refusalOf = (error: InputError): string =>
	inOwnNames(
		wordError(error, refusalWords.value),
		(pointer) => words.value.labels[pointer] ?? inputLabels.value[pointer],
	);
