import { describe, expect, it } from "vitest";
import { enExport } from "../../src/page/text/en-export.ts";
import { zhExport } from "../../src/page/text/zh-export.ts";
import { workbook } from "./support.ts";

/** Every text of a record of words; what takes figures is given some. */
function textsOf(words: unknown, key = ""): string[] {
	if (typeof words === "string") return key === "" ? [words] : [`${key}: ${words}`];
	if (typeof words === "function") return textsOf(words(18, 6), key);
	if (Array.isArray(words)) return words.flatMap((item) => textsOf(item, key));
	return Object.entries(words ?? {}).flatMap(([name, value]) => textsOf(value, `${key}/${name}`));
}

describe.each([
	["en", enExport],
	["zh-CN", zhExport],
] as const)("the words of files in %s", (locale, words) => {
	it("name sheets as every spreadsheet program allows, each once", () => {
		const { sheets } = workbook({ workflows: [{ monthlyContacts: 1, costPerContact: 1 }] }, locale);
		for (const { name } of sheets) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
		const names = sheets.map(({ name }) => name.toLowerCase());
		expect(new Set(names).size).toBe(names.length);
		expect(names[0]).toBe(words.sheets.summary.toLowerCase());
	});
	it("tell apart what a formula looks for by its text", () => {
		const statuses = Object.values(words.irrStatus);
		expect(new Set(statuses).size).toBe(statuses.length);
		expect(words.none).not.toBe(words.never);
	});
});

it("Chinese is Chinese, but for names in formulas", () => {
	const plain = textsOf(zhExport).map((text) => text.replace(/^\S*: /, ""));
	const allowed = /\b(AI|ROI|NPV|IRR|deflectionRate_1|ln)\b/g;
	expect(plain.filter((text) => /[A-Za-z]{2,}/.test(text.replace(allowed, "")))).toEqual([]);
	// Half-width marks belong between digits only.
	expect(plain.filter((text) => /[\u4e00-\u9fff][,;:!?()]/.test(text))).toEqual([]);
});
