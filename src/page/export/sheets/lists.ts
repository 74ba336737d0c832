/** Rollout stages, prices and other lists: one row for each item. */
import { INPUTS, type InputPointer, type NumberSpec, USAGE_UNITS } from "../../../engine/index.ts";
import { valueAt } from "../../state/paths.ts";
import type { Book, Cell, Check, Sheet } from "../cells.ts";
import { input, text } from "../cells.ts";
import type { Plan } from "../plan.ts";
import { address, letters, nameOf, rangeDown, sheetRef } from "../refs.ts";
import { checkOf, lookOf } from "./inputs.ts";
import { eventHeaders } from "./shared-fees.ts";
import { originText, sourceCells } from "./sources.ts";

/** Most values that an item of any list has: a stage's factors, a usage price's terms. */
const VALUES = 5;

/** A list of the input: its items' rows, and what its columns are called in formulas. */
interface List {
	heading: string;
	/** Patterns of the values, behind the name. */
	values: readonly InputPointer[];
	items: { name: string; pointer: string }[];
	/** What the names of its columns begin with; usage prices have a name for every cell instead. */
	range: string | null;
	/** Ends those names: the kind of contacts, where each has its own. */
	suffix: string;
}

/** Lays the lists out and notes where each value stands, and its name, in the book. */
export function listsSheet(plan: Plan, book: Pick<Book, "names" | "inputs">): Sheet {
	const { words } = plan;
	const rows: (Cell | null)[][] = [
		[text(words.lists.heading, "title")],
		[text(words.lists.lead, "soft")],
	];
	const checks: Check[] = [];
	for (const list of listsOf(plan)) {
		if (list.items.length === 0) continue;
		rows.push([], headerOf(plan, list));
		const first = rows.length;
		for (const item of list.items) {
			noteItem(plan, list, item.pointer, rows.length, book);
			rows.push(itemRow(plan, list, item));
		}
		const last = rows.length - 1;
		list.values.forEach((pattern, i) => {
			const column = i + 1;
			if (list.range !== null)
				book.names.set(
					`${list.range}_${keyOf(pattern)}${list.suffix}`,
					rangeDown(words.sheets.lists, column, first, last),
				);
			const range = `${letters(column)}${first + 1}:${letters(column)}${last + 1}`;
			const spec = specOf(pattern);
			const from = `${sheetRef(words.sheets.shared)}!${eventHeaders(plan)}`;
			checks.push(spec ? checkOf(spec, range) : { kind: "choice", range, from });
		});
	}
	return {
		name: words.sheets.lists,
		rows,
		widths: [38, ...new Array<number>(VALUES).fill(16), 18, 64, 64],
		frozen: { rows: 2, columns: 1 },
		checks,
	};
}

const keyOf = (pattern: string): string => pattern.slice(pattern.lastIndexOf("/") + 1);

/** The row of a number in the table of inputs; the unit of a price is a word. */
function specOf(pattern: InputPointer): NumberSpec | null {
	const spec = INPUTS.find(({ pointer }) => pointer === pattern);
	return spec?.kind === "number" ? spec : null;
}

/** Values of a list's items in the table of inputs, names and stages aside. */
const valuesOf = (list: string): InputPointer[] =>
	INPUTS.filter(
		({ pointer, kind }) =>
			pointer.startsWith(`${list}/*/`) && (kind === "number" || pointer.endsWith("/unit")),
	).map(({ pointer }) => pointer);

function listsOf({ input: resolved, labels }: Plan): List[] {
	const { workflows, rollout, costs, benefits } = resolved;
	const plain = (
		pointer:
			| "/rollout"
			| "/costs/usage"
			| "/costs/annual"
			| "/benefits/incidents"
			| "/benefits/other",
		names: readonly string[],
	): List => ({
		heading: labels.input(pointer),
		values: valuesOf(pointer),
		items: names.map((name, i) => ({ name, pointer: `${pointer}/${i}` })),
		range: pointer === "/costs/usage" ? null : keyOf(pointer),
		suffix: "",
	});
	const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
	return [
		plain(
			"/rollout",
			rollout.map(({ stage }) => labels.stage(stage)),
		),
		plain("/costs/usage", names(costs.usage)),
		plain("/costs/annual", names(costs.annual)),
		...workflows.map(({ name, assist }, i) => ({
			heading:
				workflows.length > 1
					? `${labels.input("/workflows/*/assist/activities")}: ${name}`
					: labels.input("/workflows/*/assist/activities"),
			values: valuesOf("/workflows/*/assist/activities"),
			items: assist.activities.map((activity, j) => ({
				name: activity.name,
				pointer: `/workflows/${i}/assist/activities/${j}`,
			})),
			range: "activities",
			suffix: `_${i + 1}`,
		})),
		plain("/benefits/incidents", names(benefits.incidents)),
		plain("/benefits/other", names(benefits.other)),
	];
}

const padding = (list: List): null[] =>
	new Array<null>(Math.max(0, VALUES - list.values.length)).fill(null);

function headerOf({ labels, words }: Plan, list: List): (Cell | null)[] {
	return [
		text(list.heading, "header"),
		...list.values.map((pattern) => text(labels.input(pattern), "header")),
		...padding(list),
		text(words.inputs.origin, "header"),
		text(words.inputs.source, "header"),
		text(words.inputs.note, "header"),
	];
}

function itemRow(plan: Plan, list: List, item: List["items"][number]): (Cell | null)[] {
	const { originOf } = plan;
	const pointers = list.values.map((pattern) => `${item.pointer}/${keyOf(pattern)}`);
	// Beside what somebody set, what nobody did is nothing to mention.
	const set = pointers.filter((pointer) => originOf(pointer) !== "neutral");
	const spec = list.values.map(specOf).find((found) => found !== null);
	return [
		text(item.name, "label"),
		...list.values.map((pattern) => valueCell(plan, `${item.pointer}/${keyOf(pattern)}`, pattern)),
		...padding(list),
		text(originText(plan, set.length > 0 ? set : pointers), "soft"),
		...sourceCells(plan, set[0] ?? item.pointer, spec?.unit ?? "count"),
	];
}

function valueCell(
	{ input: resolved, labels }: Plan,
	pointer: string,
	pattern: InputPointer,
): Cell {
	const spec = specOf(pattern);
	const value = valueAt(resolved, pointer);
	if (spec) return input(typeof value === "number" ? value : null, lookOf(spec));
	const unit = USAGE_UNITS.find((known) => known === value);
	return text(unit ? labels.billing(unit) : "", "input");
}

/** Where the values of an item are. */
function noteItem(
	{ words }: Plan,
	list: List,
	item: string,
	row: number,
	book: Pick<Book, "names" | "inputs">,
): void {
	list.values.forEach((pattern, i) => {
		const pointer = `${item}/${keyOf(pattern)}`;
		const sheet = words.sheets.lists;
		book.inputs.set(pointer, { sheet, row, column: i + 1 });
		if (list.range === null) book.names.set(nameOf(pointer), address(sheet, row, i + 1));
	});
}
