/** What the visitor has entered and what follows from it. Everything on the page reads from here. */
import { computed, signal } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import {
	type Brief,
	briefOf,
	type InputError,
	type ModelData,
	PRESET_CURRENCY,
	resolve,
	type Workings,
} from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { isMoney } from "./edit.ts";
import { BLANK, FIRST_PRESET, presetOf, startingInput, uncheckedAmounts } from "./presets.ts";

/** What the figures rest on; its texts come with the sections that show them, in their language. */
export const data = signal<ModelData>(BARE_DATA);

/** Only what differs from the preset, as a link or a request would carry it. */
export const sent = signal(startingInput(FIRST_PRESET));

/** Texts that are no usable value, by pointer: they stay in their fields and change nothing else. */
export const drafts = signal<ReadonlyMap<string, string>>(new Map());

/** The workflow that the form shows; a link may bring several. */
export const workflow = signal(0);

/** Asked for minutes before any of them is entered, so that nothing in the input says so yet. */
export const wantsMinutes = signal(false);

export const currency = computed(() => sent.value.currency ?? PRESET_CURRENCY);
export const format = computed(() => pageFormat(currency.value));
// What is compared by value stands before what is made of it: then a keystroke only reaches those
// parts of the page that it changes.
const presetId = computed(() => presetOf(sent.value).id);
export const preset = computed(() => presetOf({ preset: presetId.value }));
export const isBlank = computed(() => presetId.value === BLANK);

/** Own amounts that were entered in another currency, by pointer; for carried.ts to set. */
export const carried = signal("");
const uncheckedList = computed(() =>
	[...uncheckedAmounts(sent.value, isMoney), carried.value].join(" "),
);
/** Amounts carried over from another currency that nobody has looked at. */
export const unchecked = computed(() => new Set(uncheckedList.value.split(" ").filter(Boolean)));

export const resolution = computed(() => resolve(sent.value, BARE_DATA));

/** What an estimate cannot do without and nobody has said yet. */
export const missing = computed((): string[] => {
	const pointers = (sent.value.workflows ?? []).flatMap((item, i) =>
		typeof item?.monthlyContacts !== "number" ? [`/workflows/${i}/monthlyContacts`] : [],
	);
	if (!resolution.value.ok)
		for (const { code, pointer } of resolution.value.errors)
			if (code === "no-contact-price") pointers.push(pointer);
	return pointers;
});

export interface Shown {
	/** The last good estimate; null as long as there has been none. */
	estimate: Brief | null;
	/** Whether the entries have moved on from it. */
	stale: boolean;
	/** Why, as far as the model's rules say so. */
	errors: InputError[];
}

let lastGood: Brief | null = null;
/** What each answer was worked out from, for those who ask for the rest of it. */
const workings = new WeakMap<Brief, Workings>();

export const shown = computed((): Shown => {
	const open = missing.value.filter((pointer) => !drafts.value.has(pointer));
	// Nothing entered is no mistake: the page says what it needs instead of an old result.
	if (open.length > 0) {
		lastGood = null;
		return { estimate: null, stale: drafts.value.size > 0, errors: [] };
	}
	const outcome = missing.value.length === 0 ? briefOf(sent.value, data.value) : null;
	if (outcome?.ok) {
		lastGood = outcome.brief;
		workings.set(lastGood, outcome.workings);
		return { estimate: lastGood, stale: drafts.value.size > 0, errors: [] };
	}
	return { estimate: lastGood, stale: true, errors: outcome ? outcome.errors : [] };
});

/** The answer, if anything in it saves or costs money; the sections below show nothing else. */
export const figures = computed(() => {
	const { estimate: last } = shown.value;
	return last?.headline.code === "empty" ? null : last;
});

/** What an answer on the page was worked out from. */
export const workingsOf = (brief: Brief): Workings | undefined => workings.get(brief);
