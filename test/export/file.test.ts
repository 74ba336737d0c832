/** The XLSX file itself: read back, it carries the formulas, their results, and nothing that runs. */
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { EstimateInput } from "../../src/engine/index.ts";
import { bookOf } from "../../src/page/export/book.ts";
import type { Book } from "../../src/page/export/cells.ts";
import { xlsxOf } from "../../src/page/export/xlsx.ts";
import { enExport } from "../../src/page/text/en-export.ts";
import { type Contents, formulasOf, Recalculated, requestOf, workbook } from "./support.ts";

const INPUT: EstimateInput = {
	preset: "ecommerce",
	workflows: [
		{ name: "=cmd|' /C calc'!A0", monthlyContacts: 5000 },
		{ name: "#REF!", monthlyContacts: 800, assist: { share: 0.5, handleTimeReduction: 0.1 } },
	],
	costs: { usage: [{ name: "+1", unit: "conversation", price: 0.004 }] },
};

const FILE = { words: enExport, currency: "USD", locale: "en", date: "2026-11-22" };

describe("the XLSX file", { timeout: 30_000 }, () => {
	let book: Book;
	let file: Awaited<ReturnType<typeof readXlsx>>;
	beforeAll(async () => {
		book = workbook(INPUT);
		file = await readXlsx(await xlsxOf(book, FILE), { readStyles: true });
	});
	const sheet = (name: string) => {
		const found = file.sheets.find((one) => one.name === name);
		if (!found) throw new Error(`no sheet ${name}`);
		return found;
	};
	const cellAt = (name: string, row: number, column: number) =>
		sheet(name).cells?.get(`${row},${column}`);

	it("carries formulas and names that recalculate to the engine's figures", () => {
		const contents: Contents = {
			sheets: Object.fromEntries(
				file.sheets.map(({ name, rows }) => [
					name,
					rows.map((row, r) =>
						row.map((value, c) => {
							const formula = cellAt(name, r, c)?.formula;
							// Texts and numbers are all that the file holds besides.
							return formula === undefined ? (value as string | number | null) : `=${formula}`;
						}),
					),
				]),
			),
			names: (file.namedRanges ?? []).map(({ name, range }) => [name, range] as const),
		};
		using sheets = new Recalculated(book, contents);
		expect(sheets.differences(book)).toEqual([]);
	});

	it("shows the engine's figures before anything is recalculated", () => {
		const formulas = formulasOf(book);
		expect(formulas.length).toBeGreaterThan(5000);
		for (const { sheet: name, row, column, cell } of formulas) {
			const found = cellAt(name, row, column);
			expect(found?.formula, `${name} ${row + 1}:${column + 1}`).toBe(cell.formula);
			expect(found?.formulaResult ?? found?.value ?? "").toBe(cell.value);
		}
	});

	it("computes nothing that somebody wrote, and runs nothing", () => {
		const texts = file.sheets.flatMap(({ rows }) => rows.flat());
		const dangerous = texts.filter((text) => typeof text === "string" && /^[=+\-@\t\r]/.test(text));
		expect(dangerous).toEqual([]);
		expect(texts).toContain("'=cmd|' /C calc'!A0");
		expect(texts).toContain("'#REF!");
		expect(texts).toContain("'+1");
		const cells = file.sheets.flatMap(({ cells }) => [...(cells ?? []).values()]);
		expect(cells.filter(({ type }) => type === "error")).toEqual([]);
		const links = cells.flatMap(({ hyperlink }) => hyperlink?.target ?? []);
		expect(links.length).toBeGreaterThan(5);
		expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
	});

	it("marks what may be changed, and keeps headings in sight", () => {
		for (const { sheet: name, row, column } of book.inputs.values())
			expect(cellAt(name, row, column)?.style?.fill).toMatchObject({ pattern: "solid" });
		for (const name of ["Summary", "Inputs", "Months", "Workings", "Contacts 1"])
			expect(sheet(name).freezePane?.rows, name).toBeGreaterThan(0);
		const place = book.inputs.get("/workflows/0/automation/deflectionRate");
		expect(place && cellAt(place.sheet, place.row, place.column)?.style?.numFmt).toBe("0.0%");
		expect(sheet("Inputs").dataValidations?.length).toBeGreaterThan(80);
		expect(sheet("Lists").dataValidations?.some(({ type }) => type === "list")).toBe(true);
	});

	it("says what it is of: day, link, versions, sources", () => {
		const texts = (name: string) => sheet(name).rows.flat().map(String);
		expect(texts("Summary")).toContain("2026-11-22");
		expect(texts("Summary")).toContain("https://example.com/#v=1");
		expect(texts("Notes").join(" ")).toContain("Intercom");
		expect(file.properties?.created?.toISOString().slice(0, 10)).toBe("2026-11-22");
	});
});

describe("the workbook", { timeout: 30_000 }, () => {
	const many = (length: number): EstimateInput => ({
		preset: "saas",
		horizonMonths: 2,
		workflows: Array.from({ length }, () => ({ monthlyContacts: 10 })),
	});
	it("holds ten kinds of contacts, and refuses eleven", () => {
		expect(bookOf(requestOf(many(10)))?.sheets).toHaveLength(20);
		expect(bookOf(requestOf(many(11)))).toBeNull();
	});
	it("shows amounts as the currency is written", async () => {
		const yen: EstimateInput = {
			currency: "JPY",
			horizonMonths: 1,
			workflows: [{ monthlyContacts: 100, costPerContact: 500 }],
			costs: { usage: [{ name: "AI", unit: "contact", price: 1.25 }] },
		};
		const book = workbook(yen);
		const file = await readXlsx(await xlsxOf(book, { ...FILE, currency: "JPY" }), {
			readStyles: true,
		});
		const cells = file.sheets.flatMap(({ cells }) => [...(cells ?? []).values()]);
		const formats = new Set(cells.map(({ style }) => style?.numFmt));
		expect(formats).toContain('"¥"#,##0');
		// A whole price would be followed by a point.
		expect(formats).toContain('"¥"General');
		expect([...formats].filter((one) => one?.includes(".####"))).toEqual([]);
	});
});
