import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { estimate } from "../../src/engine/index.ts";
import { EXAMPLES, figureAt } from "../support/examples.ts";

describe("published and independently computed examples", () => {
	it.each(EXAMPLES.map((example) => [example.id, example] as const))("%s", (_, example) => {
		const outcome = estimate(example.input, MODEL_DATA);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
		const expected = Object.entries({ ...example.published, ...example.computed });
		expect(expected.length).toBeGreaterThan(0);
		for (const [pointer, figure] of expected) {
			const actual = figureAt(outcome.estimate, pointer);
			if (typeof figure === "string") expect(actual, pointer).toBe(figure);
			else {
				const tolerance = 1e-9 * Math.max(1, Math.abs(figure));
				expect(typeof actual, pointer).toBe("number");
				expect(Math.abs(Number(actual) - figure), pointer).toBeLessThanOrEqual(tolerance);
			}
		}
	});

	const shared = new URL("../../../shared/examples/estimates.json", import.meta.url);
	it.skipIf(!existsSync(shared))("the copy in test/ is the contract's file", () => {
		const copy = new URL("../examples/estimates.json", import.meta.url);
		expect(readFileSync(copy, "utf8")).toBe(readFileSync(shared, "utf8"));
	});
});

describe("presets at their typical volume", () => {
	it.each(["ecommerce", "cross-border", "saas", "contact-center"] as const)(
		"%s returns 1.2 to 1.7 per 1 on all costs, after about a year",
		(preset) => {
			const monthlyContacts = MODEL_DATA.presets[preset]?.typicalVolume ?? 0;
			const outcome = estimate({ preset, workflows: [{ monthlyContacts }] }, MODEL_DATA);
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
			const { returnPerUnitOnAllCosts, paybackMonths } = outcome.estimate.summary;
			expect(returnPerUnitOnAllCosts).toBeGreaterThan(1.2);
			expect(returnPerUnitOnAllCosts).toBeLessThan(1.7);
			expect(paybackMonths).toBeGreaterThan(9);
			expect(paybackMonths).toBeLessThan(18);
			// Nothing that a preset put in goes unnamed: every value has a benchmark with a source.
			expect(outcome.estimate.assumptions.length).toBeGreaterThan(30);
			for (const { benchmark } of outcome.estimate.assumptions)
				expect(benchmark.source.title).not.toBe("");
		},
	);
});
