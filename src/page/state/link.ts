/** The input of a link: what can be used of it, and the figures that cannot. */
import {
	type EstimateInput,
	fromFragment,
	INPUTS,
	type InputSpec,
	numberFault,
	PRESET_CURRENCY,
	specOf,
	textFault,
	toFragment,
} from "../../engine/index.ts";
import { fieldText } from "../numbers/scale.ts";
import { isCurrency } from "./currencies.ts";
import { withCurrency } from "./edit.ts";
import { leavesOf, valueAt, without, withValue } from "./paths.ts";
import { FIRST_PRESET, PRESET_IDS, startingInput } from "./presets.ts";

export interface Opened {
	input: EstimateInput;
	/** Values that no field would accept, as the text to show in it, by pointer. */
	refused: Map<string, string>;
}

/** The input's fragment with the keys that stand beside it, as far as there are any. */
export const fullLink = (input: EstimateInput, ...beside: string[]): string =>
	[toFragment(input), ...beside].filter(Boolean).join("&");

/** The same, but empty for what a first visit opens on, so that its address stays clean. */
export function linkOf(input: EstimateInput, ...beside: string[]): string {
	const fragment = fullLink(input, ...beside);
	return fragment === toFragment(startingInput(FIRST_PRESET)) ? "" : fragment;
}

/** Text that was in the link under an input's key; a number that is none arrives here as NaN. */
function rawText(fragment: string, pointer: string): string {
	const key = pointer.slice(1).replaceAll("/", ".");
	return new URLSearchParams(fragment.replace(/^#/, "")).get(key) ?? "";
}

/** Whether a leaf may stand in an input; whether a list does is judged as a whole. */
function isUsable(pointer: string, value: unknown): boolean {
	const spec = specOf(pointer);
	if (value === null || spec?.kind === "list") return true;
	if (spec?.kind === "number") return typeof value === "number" && !numberFault(spec, value);
	if (spec?.kind !== "text" || typeof value !== "string") return false;
	if (pointer === "/preset") return PRESET_IDS.some((id) => id === value);
	if (pointer === "/currency") return isCurrency(value);
	return spec.choices ? spec.choices.includes(value) : textFault(value) === null;
}

/** Opens a link's fragment; null when there is none or it is not one of ours. */
export function openLink(fragment: string): Opened | null {
	const read = fromFragment(fragment);
	if (!read) return null;
	const refused = new Map<string, string>();
	let input = read;
	for (const { pointer, value } of leavesOf(read)) {
		if (isUsable(pointer, value)) continue;
		const spec = specOf(pointer);
		const finite = typeof value === "number" && Number.isFinite(value);
		const text =
			finite && spec?.kind === "number"
				? fieldText(
						spec,
						value,
						read.currency && isCurrency(read.currency) ? read.currency : PRESET_CURRENCY,
					)
				: rawText(fragment, pointer);
		refused.set(pointer, text);
		input = without(input, pointer);
	}
	const whole = withWholeItems(withoutShortLists(input));
	// A preset's dollars under another currency's name are kept as figures to be checked.
	return { input: whole.currency ? withCurrency(whole, whole.currency) : whole, refused };
}

/** Drops lists with fewer items than they need, so that the preset's stand. */
function withoutShortLists(input: EstimateInput): EstimateInput {
	let next = input;
	for (const spec of INPUTS as readonly InputSpec[]) {
		const items = spec.kind === "list" ? valueAt(next, spec.pointer) : undefined;
		if (spec.kind === "list" && Array.isArray(items) && items.length < spec.minItems)
			next = without(next, spec.pointer);
	}
	return next;
}

/** A list item without a key it needs says nothing; one workflow there always is. */
function withWholeItems(input: EstimateInput): EstimateInput {
	const workflows = input.workflows?.length ? input.workflows.map((item) => item ?? {}) : [{}];
	const next = { ...input, workflows };
	const sent = input.costs?.usage;
	const usage = sent?.filter((item) => item?.unit !== undefined && item.price !== undefined);
	if (!sent || !usage || usage.length === sent.length) return next;
	// Nothing usable is no word about prices; only a list sent empty says that there are none.
	return usage.length > 0 ? withValue(next, "/costs/usage", usage) : without(next, "/costs/usage");
}
