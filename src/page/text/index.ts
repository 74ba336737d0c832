/** The language of the page: its own words, and the engine's for results. */
import { computed, signal } from "@preact/signals";
import {
	type InputPointer,
	type Locale,
	RESULT_WORDS,
	type ResultWords,
	specOf,
} from "../../engine/index.ts";
import { en } from "./en.ts";

/** What a language must say: a key that one misses fails the type check. */
export type Words = typeof en;

const WORDS: Record<Locale, Words> = { en };

export const locale = signal<Locale>("en");
export const words = computed(() => WORDS[locale.value]);
export const dictionary = computed((): ResultWords => RESULT_WORDS[locale.value]);

/** The engine's label of any input; it comes with the sections below the first screen. */
export const inputLabels = signal<((pointer: InputPointer) => string) | null>(null);

/** What an input is called: the page's own question where it asks one, else the engine's label. */
export function labelOf(pointer: string): string {
	// A spec's pointer is one of the table's; its look-up by a string has lost that.
	const known = specOf(pointer)?.pointer as InputPointer | undefined;
	if (!known) return pointer;
	return words.value.labels[known] ?? inputLabels.value?.(known) ?? pointer;
}
