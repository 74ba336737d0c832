/** What was entered, as rows of a table: each value with its label, in the groups a reader thinks in. */
import {
	type EstimateInput,
	INPUTS,
	type InputPointer,
	isRecord,
	patternOf,
	specOf,
} from "../../engine/index.ts";
import { GROUPS, type Group, groupOf, inTableOrder } from "../state/groups.ts";
import { valueAt } from "../state/paths.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { itemName } from "../text/item-name.ts";
import type { Saved } from "./saved.ts";

export interface Entry {
	pointer: string;
	/** A number, a word, null for "not set", or an empty list. */
	value: unknown;
}

export interface EntryGroup {
	group: Group;
	entries: Entry[];
}

/** The group of an input; what is no assumption (starting point, currency) frames the plan too. */
export const shownGroup = (pointer: string): Group => groupOf(pointer) ?? "plan";

/** Every value that was sent; a list sent empty and a null above values say something too. */
function entriesOf(value: unknown, pointer = ""): Entry[] {
	if (Array.isArray(value) && value.length > 0)
		return value.flatMap((item, i) => entriesOf(item, `${pointer}/${i}`));
	if (isRecord(value))
		return Object.entries(value).flatMap(([key, child]) => entriesOf(child, `${pointer}/${key}`));
	return value === undefined ? [] : [{ pointer, value }];
}

/** Rollout stages have a table of their own. */
const isStage = (pointer: string): boolean => /^\/rollout\/\d/.test(pointer);

/** What was entered, in reading order. */
export function enteredGroups(input: EstimateInput): EntryGroup[] {
	const entries = entriesOf(input)
		.filter(({ pointer }) => !isStage(pointer))
		.sort((a, b) => inTableOrder(a.pointer, b.pointer));
	return GROUPS.map((group) => ({
		group,
		entries: entries.filter(({ pointer }) => shownGroup(pointer) === group),
	})).filter((found) => found.entries.length > 0);
}

/** What an input or a part of them is called; what is neither any more has its pointer only. */
function nameOf(pointer: string): string {
	// A spec's pointer is one of the table's; its look-up by a string has lost that.
	const known = specOf(pointer)?.pointer as InputPointer | undefined;
	if (known) return inputLabel(known);
	const isPart = INPUTS.some((spec) => spec.pointer.startsWith(`${patternOf(pointer)}/`));
	return isPart ? belowWords.value.groups[shownGroup(pointer)] : pointer;
}

/** What an input is called, with its list item's name where there are several items. */
export function labelOf(pointer: string, { resolvedInput }: Saved["result"]): string {
	const label = nameOf(pointer);
	const list = /^(.*)\/(\d+)\//.exec(pointer);
	const items = list && valueAt(resolvedInput, list[1] ?? "");
	if (!list || !Array.isArray(items) || items.length < 2) return label;
	return belowWords.value.assumptions.at(label, itemName(items, Number(list[2])));
}
