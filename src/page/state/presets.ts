/** Starting points: what each preset begins with, and what happens when another one is chosen. */
import { BARE_PRESETS as PRESETS } from "../../data/bare.ts";
import type { PresetId } from "../../data/presets.ts";
import { type EstimateInput, PRESET_CURRENCY, type Preset } from "../../engine/index.ts";
import { leavesOf, listAround, valueAt, without, withValue } from "./paths.ts";

/** The preset that a first visit opens on. */
export const FIRST_PRESET: PresetId = "ecommerce";
/** The preset without assumptions: every figure is the visitor's own. */
export const BLANK: PresetId = "neutral";

export const PRESET_IDS = Object.keys(PRESETS) as PresetId[]; // a closed literal

/** The preset an input rests on; an unknown name falls back like the engine does. */
export function presetOf(input: EstimateInput): Preset & { id: PresetId } {
	const id = input.preset ?? BLANK;
	const found = PRESET_IDS.find((known) => known === id) ?? BLANK;
	return { ...PRESETS[found], id: found };
}

/** A preset at its typical volume; the blank one without any figure. */
export function startingInput(id: PresetId): EstimateInput {
	const monthlyContacts = PRESETS[id].typicalVolume;
	return { preset: id, workflows: [id === BLANK ? {} : { monthlyContacts }] };
}

/** What a preset itself says about an input; undefined where it says nothing. */
export function presetLeaf(input: EstimateInput, pointer: string): unknown {
	const preset = presetOf(input);
	const inWorkflow = /^\/workflows\/\d+(\/.*)$/.exec(pointer)?.[1];
	return inWorkflow === undefined
		? valueAt(preset.values, pointer)
		: valueAt(preset.workflowDefaults, inWorkflow);
}

/** Amounts that are a preset's dollars under another currency's name: nobody has checked them yet. */
export function uncheckedAmounts(input: EstimateInput, isMoney: (pointer: string) => boolean) {
	if ((input.currency ?? PRESET_CURRENCY) === PRESET_CURRENCY) return [];
	return leavesOf(input)
		.filter(({ pointer, value }) => isMoney(pointer) && value === presetLeaf(input, pointer))
		.map(({ pointer }) => pointer);
}

/**
 * The input under another preset. The visitor's own figures stay; the volume and carried-over
 * amounts that were the old preset's give way to the new one's.
 */
export function underPreset(
	input: EstimateInput,
	id: PresetId,
	isMoney: (pointer: string) => boolean,
): EstimateInput {
	let next = input;
	for (const pointer of uncheckedAmounts(input, isMoney)) {
		// A list stands or falls as one: an item left without its price would price nothing.
		next = without(next, listAround(pointer) ?? pointer);
	}
	const old = presetOf(input).id;
	// The blank preset never entered a volume, so any that stands there is the visitor's.
	const typical = old === BLANK ? undefined : PRESETS[old].typicalVolume;
	(input.workflows ?? []).forEach((workflow, i) => {
		const pointer = `/workflows/${i}/monthlyContacts`;
		const contacts = workflow?.monthlyContacts;
		if (contacts !== undefined && contacts !== typical) return;
		next =
			id === BLANK ? without(next, pointer) : withValue(next, pointer, PRESETS[id].typicalVolume);
	});
	return { ...next, preset: id };
}
