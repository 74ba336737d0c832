/** Exports of plans for tests, and their recalculation by a spreadsheet engine. */
import { HyperFormula } from "hyperformula";
import { dataInWords } from "../../src/data/in-words.ts";
import { MODEL_DATA } from "../../src/data/index.ts";
import { zh } from "../../src/data/words/zh.ts";
import {
	type Estimate,
	type EstimateInput,
	estimate,
	inWords,
	LANGUAGES,
	type Locale,
	type ModelData,
	patternOf,
	resolve,
	type UsageUnit,
} from "../../src/engine/index.ts";
import { bookOf } from "../../src/page/export/book.ts";
import type { Book, Cell } from "../../src/page/export/cells.ts";
import type { ExportLabels, ExportRequest } from "../../src/page/export/plan.ts";
import { valueAt } from "../../src/page/state/paths.ts";
import { type ExportWords, enExport } from "../../src/page/text/en-export.ts";
import { zhExport } from "../../src/page/text/zh-export.ts";

const DATA: Record<Locale, ModelData> = { en: MODEL_DATA, "zh-CN": dataInWords(zh) };
const WORDS: Record<Locale, ExportWords> = { en: enExport, "zh-CN": zhExport };

/** The engine's estimate of an input, or null where it refuses. */
export function estimateOf(input: EstimateInput, locale: Locale = "en"): Estimate<string> | null {
	const outcome = estimate(input, DATA[locale]);
	return outcome.ok ? inWords(outcome.estimate, locale) : null;
}

export const billing = (unit: UsageUnit): string => `per ${unit}`;

function labelsOf(locale: Locale): ExportLabels {
	const { inputs, lines } = LANGUAGES[locale];
	return {
		locale,
		input: (pointer) => inputs[pointer],
		inputAt: (pointer) => pointer,
		line: (id) => lines.lines[id],
		grade: (grade) => lines.grades[grade],
		context: (metric) => lines.context[metric],
		group: (group) => `[${group}]`,
		billing,
		stage: (name) => name,
		preset: (id) => id,
	};
}

/** What is exported of an input, with its origins and sources as the data has them. */
export function requestOf(input: EstimateInput, locale: Locale = "en"): ExportRequest {
	const data = DATA[locale];
	const [resolution, result] = [resolve(input, data), estimateOf(input, locale)];
	if (!resolution.ok || !result) throw new Error("refused");
	const { fromPreset, preset } = resolution;
	const origins = new Map(fromPreset.map(({ pointer, origin }) => [pointer, origin]));
	return {
		estimate: result,
		words: WORDS[locale],
		labels: labelsOf(locale),
		originOf: (pointer) => {
			const own = valueAt(input, pointer);
			return own === undefined || own === null ? (origins.get(pointer) ?? "neutral") : "input";
		},
		evidenceOf: (pointer) => {
			const { benchmark, reason } = preset.evidence[patternOf(pointer)] ?? {};
			const record = data.benchmarks[benchmark ?? ""];
			return record ? { benchmark: record, reason: reason ?? null } : null;
		},
		resolutionRateOfInvolved: preset.resolutionRateOfInvolved,
		link: "https://example.com/#v=1",
		date: "2026-11-22",
	};
}

/** The workbook of an input. */
export function workbook(input: EstimateInput, locale: Locale = "en"): Book {
	const book = bookOf(requestOf(input, locale));
	if (!book) throw new Error("no workbook");
	return book;
}

/** What a spreadsheet program is given: what stands in each cell, and names of cells. */
export interface Contents {
	sheets: Record<string, (string | number | null)[][]>;
	names: Iterable<readonly [name: string, range: string]>;
}

function contentOf(cell: Cell | null): string | number | null {
	if (!cell) return null;
	if (cell.kind === "formula") return `=${cell.formula}`;
	return cell.kind === "value" ? cell.value : cell.text;
}

export const contentsOf = ({ sheets, names }: Book): Contents => ({
	sheets: Object.fromEntries(
		sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(contentOf))]),
	),
	names,
});

/** A workbook in a spreadsheet engine that knows nothing of ours; ends with its variable. */
export class Recalculated implements Disposable {
	readonly #sheets: HyperFormula;
	readonly #book: Book;

	constructor(book: Book, contents = contentsOf(book)) {
		this.#book = book;
		const names = [...contents.names].map(([name, range]) => ({ name, expression: `=${range}` }));
		const options = { licenseKey: "gpl-v3", smartRounding: false };
		this.#sheets = HyperFormula.buildFromSheets(contents.sheets, options, names);
	}

	/** What a cell comes to, by zero-based position. */
	at(sheet: string, row: number, column: number): unknown {
		const id = this.#sheets.getSheetId(sheet);
		if (id === undefined) throw new Error(`no sheet ${sheet}`);
		return this.#sheets.getCellValue({ sheet: id, row, col: column });
	}

	/** Types values into the cells of inputs, by pointer. */
	enter(values: Record<string, number | string | null>): void {
		this.#sheets.batch(() => {
			for (const [pointer, value] of Object.entries(values)) {
				const place = this.#book.inputs.get(pointer);
				const sheet = place && this.#sheets.getSheetId(place.sheet);
				if (!place || sheet === undefined) throw new Error(`no cell for ${pointer}`);
				this.#sheets.setCellContents({ sheet, row: place.row, col: place.column }, [[value]]);
			}
		});
	}

	/** What stands beside a text in the first column of a sheet. */
	beside(sheet: string, label: string): unknown {
		const rows = this.#book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
		const row = rows.findIndex(([cell]) => cell?.kind === "text" && cell.text === label);
		if (row < 0) throw new Error(`no ${label} on ${sheet}`);
		return this.at(sheet, row, 1);
	}

	/** Every formula of a workbook of the same layout whose result is another one here. */
	differences(expected: Book): string[] {
		const gross = grossOf(expected);
		const values = this.#sheets.getAllSheetsValues();
		return formulasOf(expected).flatMap(({ sheet, row, column, cell }) => {
			const actual = values[sheet]?.[row]?.[column];
			if (isSame(actual, cell.value, sheet, gross)) return [];
			return [`${sheet} ${row + 1}:${column + 1} ${actual} ≠ ${cell.value} = ${cell.formula}`];
		});
	}

	[Symbol.dispose](): void {
		this.#sheets.destroy();
	}
}

/** Every formula of a workbook, with its place. */
export const formulasOf = ({ sheets }: Book) =>
	sheets.flatMap(({ name, rows }) =>
		rows.flatMap((cells, row) =>
			cells.flatMap((cell, column) =>
				cell?.kind === "formula" ? [{ sheet: name, row, column, cell }] : [],
			),
		),
	);

const { months, rates, summary } = enExport.sheets;

/** The largest amount in a workbook's monthly lines: what its differences may be the dust of. */
const grossOf = (book: Book): number =>
	formulasOf(book)
		.filter(({ sheet }) => sheet === months)
		.reduce((most, { cell }) => Math.max(most, Math.abs(Number(cell.value))), 1);

/**
 * Whether two results are the same to 1e-9, or to the last digits of the amounts that they are the
 * difference of. What is searched for is as exact as in the engine's own tests.
 */
function isSame(actual: unknown, expected: number | string, sheet: string, gross: number): boolean {
	if (typeof expected === "string" || typeof actual !== "number") return actual === expected;
	// At absurd rates present values are differences of astronomic amounts: only their sign counts,
	// and what is read off it stands on the summary.
	if (sheet === rates) return Number.isFinite(actual);
	const digits = sheet === summary ? 1e-7 : 1e-9;
	return Math.abs(actual - expected) <= digits * Math.max(1, Math.abs(expected)) + 1e-14 * gross;
}
