/** Which entries of plans differ, and how each reads. */
import {
	type InputPointer,
	type NumberUnit,
	patternOf,
	type ResolvedInput,
	specOf,
	type UsageItem,
} from "../../engine/index.ts";
import { shown } from "../influence/values.ts";
import { pageFormat } from "../numbers/format.ts";
import { inTableOrder } from "../state/groups.ts";
import { leavesOf, listAround, valueAt } from "../state/paths.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { compareWords } from "../text/compare.ts";
import { words } from "../text/index.ts";
import { itemName } from "../text/item-name.ts";
import { priceText } from "../vendors/prices.ts";

/** An entry in which plans differ. */
export interface InputDifference {
	pointer: string;
	/** As text, one for each plan; null for a plan without figures. */
	values: (string | null)[];
}

/** Neither a choice nor a figure: what a thing is called. */
const isName = (pointer: string): boolean => /\/(name|stage)$/.test(pointer);

const USAGE_ITEM = /^\/costs\/usage\/\d+(?=\/)/;

/** The part of an input that is told as one: a usage price is nothing without its unit. */
const toldAs = (pointer: string): string => USAGE_ITEM.exec(pointer)?.[0] ?? pointer;

/**
 * The entries that are not the same in all plans, in the order of the table of inputs. Of a kind of
 * contacts that a plan does not have, only how many there are is told.
 *
 * @param inputs null for plans without figures
 */
export function inputDifferences(
	inputs: readonly (ResolvedInput | null)[],
	currency: string,
): InputDifference[] {
	const known = inputs.filter((input) => input !== null);
	const pointers = new Set(
		known
			.flatMap((input) => leavesOf(input))
			.map(({ pointer }) => pointer)
			.filter((pointer) => !isName(pointer)),
	);
	const differing = [...pointers].filter((pointer) => {
		const [first, ...rest] = known.map((input) => valueAt(input, pointer));
		if (rest.every((value) => value === first)) return false;
		const workflow = /^\/workflows\/\d+/.exec(pointer)?.[0];
		const everywhere = !workflow || known.every((input) => valueAt(input, workflow) !== undefined);
		return everywhere || pointer.endsWith("/monthlyContacts");
	});
	return [...new Set(differing.sort(inTableOrder).map(toldAs))].map((pointer) => ({
		pointer,
		values: inputs.map((input) => input && entryText(pointer, valueAt(input, pointer), currency)),
	}));
}

const isTime = (unit: NumberUnit): boolean =>
	unit === "minutes" ||
	unit === "hours" ||
	unit === "weeks" ||
	unit === "months" ||
	unit === "years";

function entryText(pointer: string, value: unknown, currency: string): string {
	const { unset, absent } = compareWords.value.table;
	if (value === undefined) return absent;
	if (value === null) return unset;
	// The pointer is of an item of the usage list.
	if (typeof value === "object") return priceText(value as UsageItem, currency);
	if (typeof value === "string") return choiceText(pointer, value);
	const spec = specOf(pointer);
	const figure = shown(pointer, Number(value), pageFormat(currency));
	if (spec?.kind !== "number" || !isTime(spec.unit)) return figure;
	return `${figure} ${words.value.after[spec.unit]}`;
}

/** A choice by its name on the page; anything else as it was entered. */
function choiceText(pointer: string, value: string): string {
	const named: Record<string, { name: string }> =
		pointer === "/preset" ? words.value.presets : words.value.units;
	if (pointer.endsWith("/channel")) {
		const channels: Record<string, string> = belowWords.value.channels;
		return channels[value] ?? value;
	}
	return named[value]?.name ?? value;
}

/** What an entry is called, with its list item's name where a plan has several. */
export function entryLabel(pointer: string, inputs: readonly (ResolvedInput | null)[]): string {
	// A difference is in an input of the table; its look-up by a string has lost that.
	const known = patternOf(pointer) as InputPointer;
	const label = inputLabel(pointer.startsWith("/costs/usage/") ? "/costs/usage" : known);
	const list = listAround(pointer) ?? /^(\/workflows)\//.exec(pointer)?.[1];
	const items = inputs.map((input) => input && list && valueAt(input, list));
	const several = items.some((one) => Array.isArray(one) && one.length > 1);
	if (!list || !several) return label;
	const position = Number(pointer.slice(list.length + 1).split("/")[0]);
	const own = items.find((one) => valueAt(one, `/${position}`));
	return belowWords.value.assumptions.at(label, itemName(Array.isArray(own) ? own : [], position));
}
