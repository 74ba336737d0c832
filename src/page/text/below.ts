/** The language of the sections below the first screen, which load after it. */
import { computed } from "@preact/signals";
import {
	DICTIONARIES,
	type InputPointer,
	type InputText,
	type Locale,
} from "../../engine/index.ts";
import { enBelow } from "./en-below.ts";
import { locale } from "./index.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type BelowWords = typeof enBelow;

const WORDS: Record<Locale, BelowWords> = { en: enBelow };

export const belowWords = computed(() => WORDS[locale.value]);

/** Label and help of an input, in the engine's words. */
export const textOf = (pointer: InputPointer): InputText =>
	DICTIONARIES[locale.value].inputs[pointer];

/** Labels of every input, for the first screen's few uses of one that it does not ask about. */
export const inputLabel = (pointer: InputPointer): string => textOf(pointer).label;
