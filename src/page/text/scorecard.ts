/** The language of a pilot's scorecard: the page's own words, and the engine's and the data's. */
import { computed } from "@preact/signals";
import type { PilotWords } from "../../data/words/words.ts";
import type {
	InputTexts,
	RefusalWords,
	ScorecardHelps,
	ScorecardWords,
} from "../../engine/index.ts";
import type { enScorecardPage } from "./en-scorecard.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type ScorecardPageWords = typeof enScorecardPage;

const scorecard = packOf<{
	page: ScorecardPageWords;
	engine: ScorecardWords;
	helps: ScorecardHelps;
	inputs: InputTexts;
	refusals: RefusalWords;
	pilot: PilotWords;
}>({
	en: async () => (await import("./pack-scorecard-en.ts")).scorecard,
	"zh-CN": async () => (await import("./pack-scorecard-zh.ts")).scorecard,
});

/** Fetches the scorecard's words. */
export const loadScorecardWords = scorecard.load;
export const scorecardWords = computed(() => scorecard.words.value.page);
/** The engine's words for measurements, controls, evidence, stages and reasons. */
export const pilotWords = computed(() => scorecard.words.value.engine);
/** How the engine explains measurements, controls, evidence and stages. */
export const pilotHelps = computed(() => scorecard.words.value.helps);
/** Labels of an estimate's inputs. */
export const inputLabels = computed(() => scorecard.words.value.inputs);
/** Why a plan is refused. */
export const refusalWords = computed(() => scorecard.words.value.refusals);
/** How to run a pilot. */
export const guidanceWords = computed(() => scorecard.words.value.pilot);
