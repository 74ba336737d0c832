/** Writes a workbook of cells as an XLSX file: formulas, and their results for whoever only looks. */
import {
	type CellStyle,
	type DataValidation,
	type Cell as FileCell,
	type WriteSheet,
	writeXlsx,
} from "hucre/xlsx";
import type { ExportWords } from "../text/en-export.ts";
import type { Book, Cell, Check, Look, NumberLook, Role, Sheet } from "./cells.ts";

interface FileRequest {
	words: ExportWords;
	/** ISO 4217 code and BCP 47 tag: how the file shows amounts. */
	currency: string;
	locale: string;
	/** The day of the export, ISO 8601. */
	date: string;
}

/** The bytes of an XLSX file. */
export function xlsxOf(book: Book, request: FileRequest): Promise<Uint8Array> {
	const day = new Date(`${request.date}T00:00:00Z`);
	return writeXlsx({
		sheets: book.sheets.map((sheet) => writeSheet(sheet, request)),
		namedRanges: [...book.names].map(([name, range]) => ({ name, range })),
		properties: { title: book.title, creator: "Support ROI", created: day, modified: day },
		defaultFont: FONT,
	});
}

function writeSheet(sheet: Sheet, request: FileRequest): WriteSheet {
	const styles = stylesOf(request);
	const cells = new Map<string, Partial<FileCell>>();
	sheet.rows.forEach((row, r) => {
		row.forEach((cell, c) => {
			if (cell) cells.set(`${r},${c}`, fileCell(cell, styles));
		});
	});
	const heights = [...(sheet.heights ?? [])].map(([row, height]) => [row, { height }] as const);
	return {
		name: sheet.name,
		rows: sheet.rows.map(() => []),
		cells,
		columns: sheet.widths.map((width) => ({ width })),
		rowDefs: new Map(heights),
		freezePane: sheet.frozen,
		dataValidations: sheet.checks.map((check) => validation(check, request.words)),
		pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
	};
}

function fileCell(cell: Cell, styles: (look: Look) => CellStyle): Partial<FileCell> {
	const style = styles(cell.look);
	if (cell.kind === "formula")
		return { type: "formula", formula: cell.formula, formulaResult: cell.value, style };
	if (cell.kind === "value") return { value: cell.value, style };
	const shown = { value: cell.text, style };
	return cell.link === null ? shown : { ...shown, hyperlink: { target: cell.link } };
}

const FONT: NonNullable<CellStyle["font"]> = { name: "Calibri", size: 11 };
const INK = { rgb: "1A1A1A" };
const SOFT = { rgb: "5C5C5C" };
const LINE = { style: "thin", color: { rgb: "9AA0A6" } } as const;
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

const ROLES: Record<Role, CellStyle> = {
	title: { font: { ...FONT, bold: true, size: 16, color: INK } },
	section: { font: { ...FONT, bold: true, size: 12, color: INK }, border: { bottom: LINE } },
	header: {
		font: { ...FONT, bold: true, color: INK },
		border: { bottom: LINE },
		alignment: { wrapText: true, vertical: "bottom" },
	},
	label: { alignment: { vertical: "top" } },
	input: {
		fill: fill("FFF4CC"),
		border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
		alignment: { vertical: "top", horizontal: "right" },
	},
	result: { alignment: { horizontal: "right", vertical: "top" } },
	total: { font: { ...FONT, bold: true }, alignment: { horizontal: "right" } },
	soft: { font: { ...FONT, color: SOFT }, alignment: { vertical: "top" } },
	prose: { alignment: { wrapText: true, vertical: "top" } },
	link: { font: { ...FONT, underline: true, color: { rgb: "0B57D0" } } },
};

/** Styles by look; amounts are shown as the language writes the currency. */
function stylesOf({ currency, locale }: FileRequest): (look: Look) => CellStyle {
	const money = moneyFormat(currency, locale);
	const formats: Record<NumberLook, string | null> = {
		money: money(""),
		// A price of 0.004 is none of 0.00.
		price: money("####"),
		amount: "#,##0.00",
		percent: "0.0%",
		factor: "0.00",
		count: "#,##0.0",
		general: null,
	};
	return ({ as, role }) => {
		const numFmt = as && formats[as];
		return { font: FONT, ...(role && ROLES[role]), ...(numFmt ? { numFmt } : {}) };
	};
}

/** How a spreadsheet shows amounts of a currency, with room for `more` decimals. */
function moneyFormat(currency: string, locale: string): (more: string) => string {
	const format = new Intl.NumberFormat(locale, { style: "currency", currency });
	const parts = format.formatToParts(1);
	const digit = parts.findIndex(({ type }) => type === "integer");
	const literal = (some: typeof parts) => {
		const text = some
			.filter(({ type }) => type === "currency" || type === "literal")
			.map(({ value }) => value.replaceAll('"', ""))
			.join("");
		return text === "" ? "" : `"${text}"`;
	};
	const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
	const [before, after] = [literal(parts.slice(0, digit)), literal(parts.slice(digit))];
	return (more) => {
		// A point that may have nothing behind it would stay: such a currency's prices come as they are.
		if (more !== "" && decimals === 0) return `${before}General${after}`;
		const tail = "0".repeat(decimals) + more;
		return `${before}#,##0${tail === "" ? "" : `.${tail}`}${after}`;
	};
}

function validation(check: Check, { inputs: said }: ExportWords): DataValidation {
	const strict = { allowBlank: true, showErrorMessage: true, errorStyle: "stop" } as const;
	if (check.kind === "choice")
		return {
			...strict,
			type: "list",
			range: check.range,
			formula1: check.from,
			errorMessage: said.choice,
		};
	const { range, whole, above, min, max } = check;
	const say = whole ? said.wholeNumber : above ? said.numberAbove : said.number;
	return {
		...strict,
		type: whole ? "whole" : "decimal",
		range,
		// Far below anything that is meant.
		formula1: above ? "0.000001" : String(min),
		formula2: String(max),
		operator: "between",
		errorMessage: say(String(min), String(max)),
	};
}
