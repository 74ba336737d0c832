/** The language of the first screen: the page's own words, and the engine's for results. */
import { computed, signal } from "@preact/signals";
import {
	type AnswerErrorCode,
	type AnswerWords,
	type ErrorVariables,
	type InputPointer,
	specOf,
} from "../../engine/index.ts";
import type { en } from "./en.ts";
import { packOf } from "./packs.ts";

export { locale } from "./packs.ts";

/** What a language must say: a key that one misses fails the type check. */
export type Words = typeof en;

const first = packOf<{ page: Words; engine: AnswerWords }>({
	// What is taken is named, as in main.ts.
	en: async () => {
		const { first } = await import("./pack-first-en.ts");
		return first;
	},
	"zh-CN": async () => {
		const { first } = await import("./pack-first-zh.ts");
		return first;
	},
});

/** Fetches the first screen's words. */
export const loadWords = first.load;
export const words = computed(() => first.words.value.page);
/** The engine's words for a result. */
export const answerWords = computed(() => first.words.value.engine);

/** The engine's label of any input; it comes with the sections below the first screen. */
export const inputLabels = signal<((pointer: InputPointer) => string) | null>(null);

interface Refusal {
	code: AnswerErrorCode;
	variables: ErrorVariables;
}
/** Why the model refuses something, as a sentence; it comes with the sections below as well. */
export const refusal = signal<((why: Refusal) => string) | null>(null);

/** What is said where a part of the page did not come; pages that differ say so themselves. */
export const notLoaded = signal(() => words.value.save.failed);

/** How the way of a part that was asked for is told. */
export const onItsWay = (way: string): string =>
	way === "failed" ? notLoaded.value() : words.value.save.loading;

/** What an input is called: the page's own question where it asks one, else the engine's label. */
export function labelOf(pointer: string): string {
	// A spec's pointer is one of the table's; its look-up by a string has lost that.
	const known = specOf(pointer)?.pointer as InputPointer | undefined;
	if (!known) return pointer;
	return words.value.labels[known] ?? inputLabels.value?.(known) ?? pointer;
}

/** The name of an item of a plan: in the page's language where it was given, else as it was entered. */
export function givenName(name: string): string {
	const { names } = words.value;
	// An item may have any name, also one that every object has a property of.
	return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}
