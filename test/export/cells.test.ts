import { describe, expect, it } from "vitest";
import { neutral, text } from "../../src/page/export/cells.ts";
import { address, letters, nameOf, quoted, sheetRef } from "../../src/page/export/refs.ts";
import { workbook } from "./support.ts";

describe("text from people", () => {
	// OWASP's list of what begins a formula somewhere, in full width and behind spaces too.
	it.each([
		"=1+1",
		"+1",
		"-1",
		"@SUM(1)",
		"\t=1",
		"\r=1",
		"\n=1",
		" =1",
		"＝1",
		"－1",
		"#REF!",
		"#N/A",
	])("%j stays text", (words) => {
		expect(neutral(words)).toBe(`'${words}`);
		expect(text(words)).toMatchObject({ kind: "text", text: `'${words}` });
	});
	it.each(["Orders", "A=B", "1-2", "退款", "#1 shop", ""])("%j stays as it is", (words) => {
		expect(neutral(words)).toBe(words);
	});
	it("leads to web pages only", () => {
		expect(text("a", null, "https://example.com/a")).toMatchObject({
			link: "https://example.com/a",
		});
		for (const link of [
			"javascript:alert(1)",
			"file:///etc/passwd",
			"//example.com",
			"mailto:a@b.c",
		])
			expect(text("a", null, link)).toMatchObject({ link: null });
	});
});

describe("references", () => {
	it("count columns as spreadsheets do", () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual([
			"A",
			"Z",
			"AA",
			"AZ",
			"BA",
			"ZZ",
			"AAA",
		]);
	});
	it("quote sheets and texts", () => {
		expect(sheetRef("O'Brien")).toBe("'O''Brien'");
		expect(quoted('say "yes"')).toBe('"say ""yes"""');
		expect(address("Inputs", 4, 1)).toBe("'Inputs'!$B$5");
	});
	it("name inputs by what tells them apart", () => {
		expect(nameOf("/workflows/2/automation/deflectionRate")).toBe("deflectionRate_3");
		expect(nameOf("/costs/oneTime/other")).toBe("oneTime_other");
		expect(nameOf("/costs/contingency")).toBe("contingency");
		expect(nameOf("/costs/transition/launchDisruption/months")).toBe("launchDisruption_months");
	});
});

describe("names in formulas", () => {
	const workflows = Array.from({ length: 10 }, (_, i) => ({ monthlyContacts: 100 + i }));
	const book = workbook({ preset: "saas", workflows });
	const places = [...book.names.values()];

	it("are different, and so are the cells they stand for", () => {
		// Spreadsheet programs do not tell capital letters from small ones.
		const names = [...book.names.keys()].map((name) => name.toLowerCase());
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(places).size).toBe(places.length);
		expect(names.length).toBeGreaterThan(300);
	});
	it("are names to every spreadsheet program, not cells or functions", () => {
		for (const name of book.names.keys()) {
			expect(name).toMatch(/^[A-Za-z][A-Za-z_]*(_\d+)?$/);
			expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/i);
		}
	});
	it("stand in cells that are there", () => {
		for (const { sheet, row, column } of book.inputs.values()) {
			const cell = book.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
			expect(cell?.look.role).toBe("input");
		}
	});
});
