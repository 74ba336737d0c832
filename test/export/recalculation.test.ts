/**
 * A spreadsheet engine that knows nothing of the model computes each workbook from its inputs; every
 * formula must come to the engine's own figure, which stands beside it in the file.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import type { EstimateInput } from "../../src/engine/index.ts";
import { enExport } from "../../src/page/text/en-export.ts";
import { EXAMPLES } from "../support/examples.ts";
import { soundInputs } from "../support/inputs.ts";
import { Recalculated, workbook } from "./support.ts";

const { figures } = enExport;
const isFigure = (key: string): key is keyof typeof figures => Object.hasOwn(figures, key);

describe("published and independently computed examples", { timeout: 30_000 }, () => {
	it.each(EXAMPLES.map((example) => [example.id, example] as const))("%s", (_, example) => {
		const book = workbook(example.input);
		using sheets = new Recalculated(book);
		expect(sheets.differences(book)).toEqual([]);
		// What was published, without the engine in between.
		for (const [pointer, figure] of Object.entries({ ...example.published, ...example.computed })) {
			const key = /^\/summary\/(\w+)$/.exec(pointer)?.[1] ?? "";
			if (!isFigure(key) || typeof figure === "string") continue;
			const found = Number(sheets.beside("Summary", figures[key].label));
			const tolerance = (key === "irr" ? 1e-7 : 1e-9) * Math.max(1, Math.abs(figure));
			expect(Math.abs(found - figure), pointer).toBeLessThanOrEqual(tolerance);
		}
	});
});

describe("generated plans", { timeout: 30_000 }, () => {
	const presets = Object.keys(MODEL_DATA.presets);
	// The same plans every time: two roots of a present value may hide between the sheet's rates.
	const plans = [4, 0.4].flatMap((fullness) =>
		fc.sample(fc.tuple(soundInputs(fullness), fc.constantFrom(...presets)), {
			numRuns: 4,
			seed: 2026,
		}),
	);
	// Longer plans have more of the same rows.
	const months = (input: EstimateInput) => Math.min(input.horizonMonths ?? 36, 40);
	it.each(
		plans.map(
			([input, preset], i) => [i, { ...input, preset, horizonMonths: months(input) }] as const,
		),
	)("plan %i", (_, input) => {
		const book = workbook(input);
		using sheets = new Recalculated(book);
		expect(sheets.differences(book)).toEqual([]);
	});
});

/** A plan whose months are as said: paid once, earned every month, paid at the start of each year. */
const flowing = (once: number, monthly: number, yearly: number, rise: number): EstimateInput => ({
	horizonMonths: 13,
	discountRate: 0.1,
	workflows: [{ monthlyContacts: 0, costPerContact: 1 }],
	benefits: { other: [{ name: "saving", monthlyAmount: monthly }] },
	costs: {
		oneTime: { other: once },
		annual: [{ name: "licence", amount: yearly }],
		annualPriceIncrease: rise,
	},
});

describe("internal rates of return", { timeout: 30_000 }, () => {
	const { ok, none, multiple, "above-range": above } = enExport.irrStatus;
	it.each([
		["one below 0", flowing(600, 40, 0, 0), ok],
		["a high one", flowing(60, 50, 0, 0), ok],
		["one although licences turn months negative", flowing(600, 100, 150, 0), ok],
		[
			"two, for costs that double every year",
			{ ...flowing(600, 60, 60, 1), horizonMonths: 49 },
			multiple,
		],
		["none, for a plan that only costs", flowing(600, 0, 100, 0), none],
		["one beyond what is looked for", flowing(1, 50, 0, 0), above],
	])("%s", (_, input, status) => {
		const book = workbook(input);
		using sheets = new Recalculated(book);
		expect(sheets.beside("Summary", figures.irrStatus.label)).toBe(status);
		expect(sheets.differences(book)).toEqual([]);
	});
});

it("recalculates in Chinese, whose sheets have Chinese names", { timeout: 30_000 }, () => {
	const input = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
	const book = workbook(input, "zh-CN");
	using sheets = new Recalculated(book);
	expect(sheets.differences(book)).toEqual([]);
	expect(sheets.beside("汇总", "净收益")).toBeGreaterThan(0);
});
