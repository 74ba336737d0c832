/** Every language whole, with the texts of the inputs; apart from index.ts so that a page may load them later. */
import type { Dictionary } from "./dictionary.ts";
import { inputs as enInputs } from "./en-inputs.ts";
import { type Locale, RESULT_WORDS } from "./index.ts";

export const DICTIONARIES = {
	en: { ...RESULT_WORDS.en, inputs: enInputs },
} as const satisfies Record<Locale, Dictionary>;
