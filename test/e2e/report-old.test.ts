/** Snapshots of other times: what they lack is left out, never made up. */
import { expect, test } from "vitest";
import { formatOf } from "../../src/engine/index.ts";
import { gives, openReport, SHOP, scenarioOf } from "./report.ts";

const { money } = formatOf("en-US", "USD");

type Row = Record<string, unknown>;

/** The same rows without some of their keys. */
const without = (rows: unknown, ...keys: string[]): Row[] =>
	(rows as Row[]).map((row) =>
		Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key))),
	);

test("keys that an old snapshot lacks are not printed as if they were values", async () => {
	const saved = await scenarioOf();
	const result: Row = { ...saved.result };
	const resolved = saved.resolvedInput as Row; // the API's document says so
	const [summary] = without([result.summary], "peakFundingMonth");
	const old = {
		...saved,
		modelVersion: null,
		result: {
			...result,
			summary: { ...summary, peakFunding: 5000 },
			years: without(result.years, "year", "costs"),
			assumptions: without(result.assumptions, "value").map((row) => ({
				...row,
				benchmark: { ...(row.benchmark as Row), low: undefined, population: undefined },
			})),
			context: without(result.context, "value"),
		},
		resolvedInput: { ...resolved, rollout: without(resolved.rollout, "review", "assist") },
	};
	await using visit = await openReport(gives(old));
	const { page } = visit;
	await page.getByRole("button", { name: "Show the months as a table" }).click();
	const text = await page.locator("body").innerText();
	expect(text).not.toMatch(/undefined|NaN|null/);
	expect(text).not.toContain("cannot be shown");
	expect(await page.locator("[data-figure=peak]").count()).toBe(0);
	const assumed = page.getByRole("region", { name: "What was assumed" });
	const row = assumed.getByRole("row").filter({ hasText: "Stay solved" });
	expect(await row.innerText()).toContain("–");
	const stages = assumed.getByRole("table", { name: "Rollout stages" });
	expect(await stages.innerText()).toContain("–");
	expect(await visit.problems()).toEqual([]);
});

test("months that lack a figure are no curve", async () => {
	const saved = await scenarioOf();
	const result: Row = { ...saved.result };
	const old = { ...saved, result: { ...result, timeline: without(result.timeline, "aiFees") } };
	await using visit = await openReport(gives(old));
	const { page } = visit;
	await page.locator("[data-figure=net]").waitFor();
	expect(await page.getByRole("img").count()).toBe(0);
	expect(await page.locator("body").innerText()).not.toMatch(/undefined|NaN/);
	expect(await visit.problems()).toEqual([]);
});

test("an old snapshot with parts missing or in another shape still shows its sum", async () => {
	const saved = await scenarioOf();
	const { summary, currency, horizonMonths, headline } = saved.result;
	const result = {
		summary,
		currency,
		horizonMonths,
		headline,
		lines: [{ id: "no-longer-known", kind: "cost", total: 5, formula: null }, null],
		assumptions: [{ pointer: "/costs/gone", value: 3 }],
		context: [{ metric: "paybackMonths", value: 5 }],
		timeline: [{ month: 0 }],
	};
	const input = { ...SHOP, gone: { too: 5 } };
	const old = { ...saved, input, result, resolvedInput: null, updatedAt: null };
	await using visit = await openReport(gives(old));
	const { page } = visit;
	expect(await page.locator("[data-figure=net]").innerText()).toBe(money(summary.net));
	expect(await page.getByRole("img").count()).toBe(0);
	const text = await page.getByRole("main").innerText();
	expect(text).toContain("/gone/too\t5");
	expect(text).toContain("/costs/gone");
	expect(text).toContain("This part of the saved calculation cannot be shown.");
	expect(await visit.problems()).toEqual([]);
});
