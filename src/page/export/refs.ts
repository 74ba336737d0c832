/** How formulas point at cells: letters of columns, quoted sheets, and names of inputs. */

/** The letters of a column: 0 is A, 26 is AA. */
export function letters(column: number): string {
	const rest = column % 26;
	const last = String.fromCharCode(65 + rest);
	return column < 26 ? last : letters((column - rest) / 26 - 1) + last;
}

/** A sheet's name in a formula; quoted always, which is right for any name. */
export const sheetRef = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An absolute address with its sheet, from zero-based positions. */
export const address = (sheet: string, row: number, column: number): string =>
	`${sheetRef(sheet)}!$${letters(column)}$${row + 1}`;

/** An absolute range of one column with its sheet, from zero-based positions, both ends included. */
export const rangeDown = (sheet: string, column: number, from: number, to: number): string =>
	`${address(sheet, from, column)}:$${letters(column)}$${to + 1}`;

/** Parts of a pointer that a name reads better without. */
const PLAIN = new Set(["workflows", "automation", "quality", "labor", "benefits", "costs"]);

/**
 * The name of an input in formulas: its last two keys where the first of them tells something, and its
 * list position from 1.
 *
 * @example nameOf("/workflows/0/automation/deflectionRate") // "deflectionRate_1"
 * @example nameOf("/costs/oneTime/other") // "oneTime_other"
 */
export function nameOf(pointer: string): string {
	const parts = pointer.split("/").slice(1);
	const position = parts.find((part) => /^\d+$/.test(part));
	const keys = parts.filter((part) => !/^\d+$/.test(part)).slice(-2);
	const told = keys.filter((key, i) => i === keys.length - 1 || !PLAIN.has(key));
	const number = position === undefined ? "" : `_${Number(position) + 1}`;
	return told.join("_") + number;
}
