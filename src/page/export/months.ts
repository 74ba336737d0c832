/** Tables with one row a month: where their cells are, and how they are laid out. */
import type { Cell, NumberLook, Sheet, Value } from "./cells.ts";
import { fixed, formula, text } from "./cells.ts";
import { letters, rangeDown, sheetRef } from "./refs.ts";

/** Zero-based rows that all these tables share, so that a month has the same row on every sheet. */
const TITLE_ROW = 0;
const LEAD_ROW = 1;
export const EXTRA_ROW = 2;
export const HEADER_ROW = 3;
const TOTAL_ROW = 4;
const MONTH_ZERO_ROW = 5;

/** Where the columns of a table of months are. */
export interface Place<K extends string> {
	sheet: string;
	/** A month's cell as seen from another sheet. */
	at: (key: K, month: number) => string;
	/** The same as seen from its own sheet. */
	own: (key: K, month: number) => string;
	/** Neighbouring columns of a month as seen from another sheet. */
	across: (from: K, to: K, month: number) => string;
	/** A column from one month to another, both included, with absolute references. */
	down: (key: K, from: number, to: number) => string;
	/** The sum of a column over all its months. */
	total: (key: K) => string;
	/** Zero-based position of a column. */
	column: (key: K) => number;
}

/** Finds the cells of a table whose columns are `keys`; the month itself stands before them. */
export function placeOf<K extends string>(sheet: string, keys: readonly K[]): Place<K> {
	const positions = new Map(keys.map((key, i) => [key, i + 1]));
	const column = (key: K): number => {
		const position = positions.get(key);
		if (position === undefined) throw new Error(`no column ${key}`);
		return position;
	};
	const own = (key: K, month: number) => `${letters(column(key))}${MONTH_ZERO_ROW + month + 1}`;
	const prefix = `${sheetRef(sheet)}!`;
	return {
		sheet,
		column,
		own,
		at: (key, month) => prefix + own(key, month),
		across: (from, to, month) => `${prefix}${own(from, month)}:${own(to, month)}`,
		down: (key, from, to) =>
			rangeDown(sheet, column(key), MONTH_ZERO_ROW + from, MONTH_ZERO_ROW + to),
		total: (key) => `${prefix}${letters(column(key))}${TOTAL_ROW + 1}`,
	};
}

/** The month's own cell, in the first column. */
export const monthCell = (month: number): string => `$A${MONTH_ZERO_ROW + month + 1}`;

/** One column of a table of months. */
export interface MonthColumn<K extends string> {
	key: K;
	head: string;
	/** The letter it has in the published methodology, if any. */
	symbol: string | null;
	as: NumberLook;
	/** Its sum over the months, if that means anything; `known`: months may have no figure. */
	total: "sum" | "known" | null;
	/** The formula of a month; null where there is a plain 0, as for most lines in month 0. */
	formula: (month: number) => string | null;
	value: (month: number) => Value;
}

export interface MonthTable<K extends string> {
	place: Place<K>;
	title: string;
	lead: string;
	/** Single figures between lead and table: label, formula, label, formula, … */
	extra?: (Cell | null)[];
	words: { month: string; total: string; symbol: string };
	columns: readonly MonthColumn<K>[];
	/** 0 where the one-time costs have a row; else that row holds the symbols. */
	first: 0 | 1;
	months: number;
}

/** Lays a table of months out as a sheet: heading, sums, then a row for each month. */
export function monthSheet<K extends string>(table: MonthTable<K>): Sheet {
	const { place, columns, first, months, words } = table;
	const misplaced = columns.find(({ key }, i) => place.column(key) !== i + 1);
	if (misplaced) throw new Error(`column ${misplaced.key} is not where formulas look for it`);
	const rows: (Cell | null)[][] = [];
	rows[TITLE_ROW] = [text(table.title, "title")];
	rows[LEAD_ROW] = [text(table.lead, "soft")];
	rows[EXTRA_ROW] = table.extra ?? [];
	rows[HEADER_ROW] = [
		text(words.month, "header"),
		...columns.map(({ head }) => text(head, "header")),
	];
	rows[TOTAL_ROW] = [
		text(words.total, "total"),
		...columns.map((column) => (column.total === null ? null : totalOf(column, table))),
	];
	if (first === 1)
		rows[MONTH_ZERO_ROW] = [
			text(words.symbol, "soft"),
			...columns.map(({ symbol }) => (symbol === null ? null : text(symbol, "soft"))),
		];
	for (let month = first; month <= months; month++)
		rows[MONTH_ZERO_ROW + month] = [
			fixed(month),
			...columns.map((column) => {
				const code = column.formula(month);
				return code === null ? fixed(0, column.as) : formula(code, column.value(month), column.as);
			}),
		];
	return {
		name: place.sheet,
		rows,
		widths: [10, ...columns.map(() => 15)],
		heights: new Map([[HEADER_ROW, 48]]),
		frozen: { rows: TOTAL_ROW + 1, columns: 1 },
		checks: [],
	};
}

/** The sum of a column; where a month has no figure, neither has the sum. */
function totalOf<K extends string>(
	{ key, as, value, total }: MonthColumn<K>,
	{ place, first, months }: MonthTable<K>,
): Cell {
	const range = `${place.own(key, first)}:${place.own(key, months)}`;
	let sum = 0;
	let known = true;
	for (let month = first; month <= months; month++) {
		const amount = value(month);
		if (typeof amount === "number") sum += amount;
		else known = false;
	}
	const code =
		total === "sum"
			? `SUM(${range})`
			: `IF(COUNT(${range})=${months - first + 1},SUM(${range}),"")`;
	return formula(code, known ? sum : "", as, "total");
}
