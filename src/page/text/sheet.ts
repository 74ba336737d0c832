/** The language of the report on paper, which comes along with the sections below. */
import { computed } from "@preact/signals";
import type { PilotWords } from "../../data/words/words.ts";
import type { ScorecardHelps, ScorecardWords } from "../../engine/index.ts";
import type { enSheet } from "./en-sheet.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type SheetWords = typeof enSheet;

/** The names that the engine and the data give to what a pilot is measured by. */
export interface PilotNames
	extends Pick<ScorecardWords, "measurements" | "controls" | "evidence" | "stages"> {
	stageHelps: ScorecardHelps["stages"];
	phases: PilotWords["phases"];
}

const sheet = packOf<{ page: SheetWords; pilot: PilotNames }>({
	en: async () => (await import("./pack-sheet-en.ts")).sheet,
	"zh-CN": async () => (await import("./pack-sheet-zh.ts")).sheet,
});

/** Fetches the report's words. */
export const loadSheetWords = sheet.load;
export const sheetWords = computed(() => sheet.words.value.page);
export const pilotNames = computed(() => sheet.words.value.pilot);
