/** What the visitor has entered about a pilot, and what follows from it. */
import { computed, signal } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import {
	briefOf,
	type EstimateInput,
	formatOf,
	type InputError,
	PRESET_CURRENCY,
	resolve,
	type Scorecard,
	type ScorecardPhrase,
	sayScorecard,
	scorecard,
} from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { linkOf } from "../state/link.ts";
import { FIRST_PRESET, startingInput } from "../state/presets.ts";
import { locale } from "../text/index.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { type Entries, NOTHING, requestOf } from "./entries.ts";
import type { DraftPath } from "./fragment.ts";

export const entries = signal<Entries>(NOTHING);

/** Texts that are no usable value: they stay in their fields and change nothing else. */
export const drafts = signal<ReadonlyMap<DraftPath, string>>(new Map());

/** The visitor's plan; null as long as the starting point stands for it. */
export const plan = signal<EstimateInput | null>(null);
/** What its link had beside the figures, for the way back. */
export const beside = signal("");
/** Inputs of the plan's link that could not be used. */
export const leftOut = signal<readonly string[]>([]);

/** The plan to hold against the pilot. */
export const input = computed(() => plan.value ?? startingInput(FIRST_PRESET));
/** The way back to the calculator, which takes the plan along in the fragment. */
export const calculatorLink = computed(() => {
	const fragment = linkOf(input.value, beside.value);
	return fragment === "" ? "/" : `/#${fragment}`;
});
export const currency = computed(() => input.value.currency ?? PRESET_CURRENCY);
/** The costs that were entered in another currency than the plan's, with that: nothing was converted. */
export const unchecked = computed(() =>
	[...entries.value.costsIn].filter(([, enteredIn]) => enteredIn !== currency.value),
);
/** Numbers as the visitor writes them, lists as the page's language does. */
export const format = computed(() => ({
	...pageFormat(currency.value),
	list: formatOf(locale.value, currency.value).list,
}));

const resolution = computed(() => resolve(input.value, BARE_DATA));
/** Every value of the plan in force; null when the model refuses it. */
export const planned = computed(() => (resolution.value.ok ? resolution.value.input : null));

/** The entries as the API would take them; null as long as there is nothing to judge. */
const request = computed(() =>
	requestOf(entries.value, scorecardWords.value.form.unnamed, planned.value && input.value),
);

export interface Judged {
	card: Scorecard<ScorecardPhrase, InputError>;
	/** The plan with what was measured in it; null when the model refuses that. */
	patched: EstimateInput | null;
}

/** The scorecard of all entries that can be used; null as long as there is nothing to judge. */
export const judged = computed((): Judged | null => {
	const outcome = request.value && scorecard(request.value, BARE_DATA);
	// Only a plan can be refused, and one that is was left out.
	return outcome?.ok ? { card: outcome.scorecard, patched: outcome.patched } : null;
});

/** The plan's own estimate, or why it has none. */
export const before = computed(() => briefOf(input.value, BARE_DATA));

/** The estimate with what was measured. */
export const after = computed(() => {
	const patched = judged.value?.patched;
	const outcome = patched ? briefOf(patched, BARE_DATA) : null;
	return outcome?.ok ? outcome.brief : null;
});

/** A phrase of the scorecard as a sentence, in the page's language and the visitor's numbers. */
export const said = (phrase: ScorecardPhrase): string =>
	sayScorecard(phrase, pilotWords.value, format.value);
