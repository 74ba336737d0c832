/** The language of the sections below the first screen, which load after it. */
import { computed } from "@preact/signals";
import type { InputPointer, InputTexts, LineWords, RefusalWords } from "../../engine/index.ts";
import type { enBelow } from "./en-below.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type BelowWords = typeof enBelow;

const below = packOf<{
	page: BelowWords;
	inputs: InputTexts;
	lines: LineWords;
	refusals: RefusalWords;
}>({
	en: async () => (await import("./pack-below-en.ts")).below,
	"zh-CN": async () => (await import("./pack-below-zh.ts")).below,
});

/** Fetches the words of the sections below the first screen. */
export const loadBelowWords = below.load;
export const belowWords = computed(() => below.words.value.page);
/** The engine's words for lines, frameworks and sources. */
export const lineWords = computed(() => below.words.value.lines);
/** The engine's words for what the model refuses. */
export const refusalWords = computed(() => below.words.value.refusals);

/** What an input is called, in the engine's words. */
export const inputLabel = (pointer: InputPointer): string => below.words.value.inputs[pointer];
