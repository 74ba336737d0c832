/**
 * The flat keys of a GET estimate and the input that they stand for: one workflow and its few most
 * telling values. The API reads them by this, and the page writes the same request as a body.
 */
import { type EstimateInput, specOf } from "../engine/index.ts";
import { PRESET_FIGURES } from "./presets.ts";

/** The input that each flat key stands for. */
export const PLACES = {
	preset: "/preset",
	currency: "/currency",
	horizonMonths: "/horizonMonths",
	discountRate: "/discountRate",
	monthlyContacts: "/workflows/0/monthlyContacts",
	costPerContact: "/workflows/0/costPerContact",
	handleMinutes: "/workflows/0/handleMinutes",
	agentHourlyCost: "/workflows/0/agentHourlyCost",
	channel: "/workflows/0/channel",
	deflectionRate: "/workflows/0/automation/deflectionRate",
	containmentRate: "/workflows/0/automation/containmentRate",
	cashableShare: "/labor/cashableShare",
	aiPrice: "/costs/usage/0/price",
	aiPriceUnit: "/costs/usage/0/unit",
	monthlyOperatingCost: "/costs/monthly/other",
	oneTimeCost: "/costs/oneTime/other",
} as const;
export type FlatKey = keyof typeof PLACES;
export type Flat = { [K in FlatKey]?: string | undefined };

export const FLAT_KEYS = Object.keys(PLACES) as FlatKey[]; // a closed literal

// JSON's way to write a number, and .5 or 5. as people do; no hexadecimal, no blanks, no "NaN".
// No digit can be read in two ways, so that even a very long text is judged at once.
const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** The number that a text says; NaN where it says none. */
export const numberOf = (text: string): number => (NUMBER.test(text) ? Number(text) : Number.NaN);

/** Puts a value at a place of the input, and makes the lists and objects that lead there. */
function put(input: Record<string, unknown>, place: string, value: unknown): void {
	const path = place.split("/").slice(1);
	const last = path.pop() ?? "";
	let holder = input;
	path.forEach((key, i) => {
		holder[key] ??= (path[i + 1] ?? last) === "0" ? [] : {};
		// Made by the line above, here or for an earlier key.
		holder = holder[key] as Record<string, unknown>;
	});
	holder[last] = value;
}

/** A flat cost replaces everything that the preset has in its group. */
function clear(input: Record<string, unknown>, preset: string | undefined, group: CostGroup): void {
	const known = Object.entries(PRESET_FIGURES).find(([id]) => id === preset)?.[1];
	for (const item of Object.keys(known?.values.costs?.[group] ?? {}))
		put(input, `/costs/${group}/${item}`, 0);
}
type CostGroup = "oneTime" | "monthly";

/**
 * The input that flat keys stand for; its values are as they were sent, so they need not be sound.
 *
 * @param read what becomes of the text of a number; what is none becomes NaN, for the schema to refuse
 */
export function inputOfFlat(flat: Flat, read: (text: string) => unknown = numberOf): EstimateInput {
	const input: Record<string, unknown> = { workflows: [{}] };
	if (flat.monthlyOperatingCost !== undefined) clear(input, flat.preset, "monthly");
	if (flat.oneTimeCost !== undefined) clear(input, flat.preset, "oneTime");
	if (flat.aiPrice !== undefined || flat.aiPriceUnit !== undefined)
		put(input, "/costs/usage/0", { name: "AI", unit: "resolution" });
	for (const key of FLAT_KEYS) {
		const text = flat[key];
		const place = PLACES[key];
		if (text !== undefined) put(input, place, specOf(place)?.kind === "number" ? read(text) : text);
	}
	// Its values are for the schema to judge; its keys are the table's own.
	return input as EstimateInput;
}
