/**
 * A workbook as plain data: sheets of cells, each a text, a value or a formula with its result. What
 * writes a file reads this, and so does whatever recalculates it.
 */

/** How a number is shown. */
export type NumberLook = "money" | "price" | "amount" | "percent" | "factor" | "count" | "general";

/** What a cell is on its sheet. */
export type Role =
	| "title"
	| "section"
	| "header"
	| "label"
	| "input"
	| "result"
	| "total"
	| "soft"
	| "prose"
	| "link";

export interface Look {
	as: NumberLook | null;
	role: Role | null;
}

/** What a formula comes to; an empty text shows as nothing. */
export type Value = number | string;

export type Cell =
	| { kind: "text"; text: string; look: Look; link: string | null }
	/** `null` is an empty cell that may be filled in. */
	| { kind: "value"; value: number | null; look: Look }
	| { kind: "formula"; formula: string; value: Value; look: Look };

/** What may be entered in a range of input cells. */
export type Check =
	| { kind: "number"; range: string; whole: boolean; above: boolean; min: number; max: number }
	| { kind: "choice"; range: string; from: string };

export interface Sheet {
	name: string;
	rows: (Cell | null)[][];
	/** Column widths in characters. */
	widths: number[];
	/** Rows and columns that stay in sight. */
	frozen: { rows: number; columns: number };
	checks: Check[];
	/** Heights in points of rows that need more than a line, by zero-based row. */
	heights?: Map<number, number>;
}

/** A cell or range that formulas know by name, as an absolute address with its sheet. */
export type Names = Map<string, string>;

export interface Book {
	title: string;
	sheets: Sheet[];
	names: Names;
	/** Where each input stands: the sheet's name and the zero-based row and column, by pointer. */
	inputs: Map<string, { sheet: string; row: number; column: number }>;
}

/** What a spreadsheet program would take for a formula, also after spaces and in full width. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** The name of an error, which a file would carry as that error. */
const ERROR_LIKE = /^#[A-Z0-9_/]+[!?]?$/;

/**
 * A text that no spreadsheet program computes: an apostrophe stands before what would begin a formula.
 *
 * @example neutral("=1+1") // "'=1+1"
 */
export const neutral = (text: string): string =>
	FORMULA_LIKE.test(text) || ERROR_LIKE.test(text) ? `'${text}` : text;

/** A longer address makes Excel call the file damaged. */
const LONGEST_LINK = 2000;

const isLink = (link: string): boolean => link.length <= LONGEST_LINK && /^https?:\/\//.test(link);

/** A cell of text, harmless whoever wrote it; a link leads to a plain web page or nowhere. */
export const text = (
	words: string,
	role: Role | null = null,
	link: string | null = null,
): Cell => ({
	kind: "text",
	text: neutral(words),
	look: { as: null, role },
	link: link !== null && isLink(link) ? link : null,
});

/** A number that is the same whatever is changed. */
export const fixed = (
	value: number,
	as: NumberLook = "general",
	role: Role | null = null,
): Cell => ({
	kind: "value",
	value,
	look: { as, role },
});

/** A number to be changed by whoever has the file. */
export const input = (value: number | null, as: NumberLook): Cell => ({
	kind: "value",
	value,
	look: { as, role: "input" },
});

/** A formula without its equals sign, and what it comes to for the inputs in the file. */
export const formula = (
	code: string,
	value: Value,
	as: NumberLook,
	role: Role | null = null,
	// The engine's −0 is a plain 0 to everybody else.
): Cell => ({ kind: "formula", formula: code, value: value === 0 ? 0 : value, look: { as, role } });
