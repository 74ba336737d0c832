/** Changes to what the visitor sent: every function takes an input and gives back the next one. */
import { BARE_DATA } from "../../data/bare.ts";
import {
	type EstimateInput,
	nodeAt,
	PRESET_CURRENCY,
	patternOf,
	resolve,
	specOf,
} from "../../engine/index.ts";
import { leavesOf, listAround, valueAt, without, withValue } from "./paths.ts";
import { presetLeaf } from "./presets.ts";

/** Whether an input is an amount of money. */
export function isMoney(pointer: string): boolean {
	const spec = specOf(pointer);
	return spec?.kind === "number" && spec.unit === "money";
}

/** Items as a link should carry them: without the optional keys that are neutral anyway. */
export function sparseItems(list: string, items: unknown): unknown[] {
	const node = nodeAt(patternOf(list));
	if (node.kind !== "list" || !Array.isArray(items)) return [];
	return items.map((item) => {
		const sparse: Record<string, unknown> = {};
		for (const [key, child] of node.item.children) {
			const value = valueAt(item, `/${key}`);
			if (value === undefined || value === null || child.kind !== "leaf") continue;
			if (child.spec.required || value !== child.spec.neutral) sparse[key] = value;
		}
		return sparse;
	});
}

/** Lists are replaced whole, so a change inside one starts from a copy of the one in force. */
function withOwnList(input: EstimateInput, pointer: string): EstimateInput {
	const list = listAround(pointer);
	if (list === null || Array.isArray(valueAt(input, list))) return input;
	const resolution = resolve(input, BARE_DATA);
	const inForce = resolution.ok ? valueAt(resolution.input, list) : presetLeaf(input, list);
	return withValue(input, list, sparseItems(list, inForce));
}

/** The part that is sent as one: the list around a pointer, or the leaf itself. */
const unitOf = (pointer: string): string => listAround(pointer) ?? pointer;

/** Whether the estimate would be the same without this part of the input. */
function isRedundant(input: EstimateInput, unit: string): boolean {
	if (unit === "/preset" || unit.endsWith("/monthlyContacts")) return false;
	const full = resolve(input, BARE_DATA);
	const bare = resolve(without(input, unit), BARE_DATA);
	return full.ok && bare.ok && JSON.stringify(full.input) === JSON.stringify(bare.input);
}

const pruned = (input: EstimateInput, unit: string): EstimateInput =>
	isRedundant(input, unit) ? without(input, unit) : input;

/** One value of the visitor's own; a value that the preset has anyway is not kept as theirs. */
export function withEdit(
	input: EstimateInput,
	pointer: string,
	value: number | string,
): EstimateInput {
	return pruned(withValue(withOwnList(input, pointer), pointer, value), unitOf(pointer));
}

/** Back to what holds when the visitor says nothing about this value. */
export function withReset(input: EstimateInput, pointer: string): EstimateInput {
	const list = listAround(pointer);
	if (list === null) return without(input, pointer);
	const items = valueAt(input, list);
	if (!Array.isArray(items)) return input;
	const original = presetLeaf(input, pointer);
	if (original !== undefined) return pruned(withValue(input, pointer, original), list);
	if (specOf(pointer)?.required !== true) return pruned(without(input, pointer), list);
	// An item means nothing without the key it needs.
	const position = Number(pointer.slice(list.length + 1).split("/")[0]);
	return withItems(input, list, items.toSpliced(position, 1));
}

/** The items of a list as the visitor's own; no item and none from the preset means no list. */
export function withItems(input: EstimateInput, list: string, items: unknown[]): EstimateInput {
	if (items.length === 0 && presetLeaf(input, list) === undefined) return without(input, list);
	return pruned(withValue(input, list, items), list);
}

/** The items in force in a list, as a link would carry them. */
export function itemsOf(input: EstimateInput, list: string): unknown[] {
	const items = valueAt(withOwnList(input, `${list}/0`), list);
	return Array.isArray(items) ? items : [];
}

/** The value that would hold if the visitor had not set this one; undefined if there is none. */
export function defaultOf(input: EstimateInput, pointer: string): unknown {
	const resolution = resolve(withReset(input, pointer), BARE_DATA);
	return resolution.ok ? valueAt(resolution.input, pointer) : undefined;
}

/** Drops everything that the preset says anyway. */
export function prunedWhole(input: EstimateInput): EstimateInput {
	const units = new Set(leavesOf(input).map(({ pointer }) => unitOf(pointer)));
	return [...units].reduce(pruned, input);
}

/**
 * Another currency changes formatting only. A preset's amounts are dollars and never converted, so
 * those in force are kept as the visitor's own, to be checked.
 */
export function withCurrency(input: EstimateInput, currency: string): EstimateInput {
	let next = withValue(input, "/currency", currency);
	if (currency === PRESET_CURRENCY) return prunedWhole(next);
	const resolution = resolve(next, BARE_DATA);
	if (resolution.ok) return next;
	for (const { code, pointer } of resolution.errors) {
		if (code !== "preset-currency") continue;
		next = withValue(withOwnList(next, pointer), pointer, presetLeaf(next, pointer));
	}
	return next;
}
