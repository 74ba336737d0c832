import { parseCsv } from "hucre/csv";
import { describe, expect, it } from "vitest";
import type { EstimateInput } from "../../src/engine/index.ts";
import { csvOf } from "../../src/page/export/csv.ts";
import { enExport } from "../../src/page/text/en-export.ts";
import { estimateOf, requestOf } from "./support.ts";

const INPUT: EstimateInput = {
	preset: "ecommerce",
	horizonMonths: 18,
	workflows: [
		{ name: '=HYPERLINK("https://example.com","Orders")', monthlyContacts: 5000 },
		{ name: "Returns, refunds", monthlyContacts: 1234.5 },
	],
};

/** Rows of a section, by an independent reader of CSV. */
function sectionsOf(input: EstimateInput) {
	const text = csvOf(requestOf(input));
	const rows = parseCsv(text, { delimiter: "," }).map((row) => row.map(String));
	return { text, rows, of: (section: string) => rows.filter(([first]) => first === section) };
}

describe("CSV", () => {
	const { text, rows, of } = sectionsOf(INPUT);
	const result = estimateOf(INPUT);
	const { csv, figures } = enExport;

	it("is RFC 4180 behind a byte order mark: as many fields in every row, ended by CRLF", () => {
		expect(text.startsWith("\uFEFF")).toBe(true);
		expect(text.endsWith("\r\n")).toBe(true);
		expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
		expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
	});

	it("has every figure with all its digits and a decimal point", () => {
		const summary = new Map(of(csv.summary).map(([, label, value]) => [label, value]));
		expect(summary.get(figures.net.label)).toBe(String(result?.summary.net));
		expect(Number(summary.get(figures.irr.label))).toBe(result?.summary.irr);
		expect(summary.get(enExport.summary.date)).toBe("2026-11-22");
		const lines = of(csv.lines);
		expect(lines.map((row) => Number(row[3]))).toEqual(result?.lines.map(({ total }) => total));
		const months = of(csv.months);
		expect(months.map((row) => Number(row[6]))).toEqual(
			result?.timeline.map(({ cumulative }) => cumulative),
		);
		expect(months).toHaveLength(19);
	});

	it("says of every input whose it is and where it comes from", () => {
		const inputs = new Map(of(csv.inputs).map((row) => [row[2], row]));
		expect(inputs.get("/workflows/1/monthlyContacts")?.slice(3, 6)).toEqual([
			"1234.5",
			"number",
			"yours",
		]);
		const rate = inputs.get("/workflows/0/automation/deflectionRate");
		expect(rate?.slice(3, 6)).toEqual(["0.4", "fraction (0.4 is 40 %)", "default"]);
		expect(rate?.[9]).not.toBe("");
		expect(inputs.get("/rollout/1/startMonth")?.[3]).toBe("3");
	});

	it("computes nothing that somebody wrote", () => {
		const name = of(csv.inputs).find((row) => row[2] === "/workflows/0/name")?.[3];
		expect(name).toBe('\'=HYPERLINK("https://example.com","Orders")');
		for (const field of rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field)))
			expect(Number.isFinite(Number(field)), field).toBe(true);
	});

	it("holds any number of kinds of contacts", () => {
		const workflows = Array.from({ length: 30 }, () => ({ monthlyContacts: 10 }));
		const many = sectionsOf({ ...INPUT, workflows });
		const volumes = many.of(csv.inputs).filter((row) => row[2]?.endsWith("/monthlyContacts"));
		expect(volumes).toHaveLength(30);
	});
});
