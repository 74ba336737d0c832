/** Whoever changes an input's cell gets what the engine makes of the changed input. */
import { describe, expect, it } from "vitest";
import { type EstimateInput, type NumberSpec, specOf } from "../../src/engine/index.ts";
import { leavesOf, valueAt, withValue } from "../../src/page/state/paths.ts";
import { EXAMPLES } from "../support/examples.ts";
import { billing, estimateOf, Recalculated, workbook } from "./support.ts";

type Values = Record<string, number | string | null>;

/** A resolved input with all lists and lines in use, and its workbook. */
function full() {
	const example = EXAMPLES.find(({ id }) => id === "everything-on");
	// Into the third year, for what happens in its first month.
	const input = example && estimateOf({ ...example.input, horizonMonths: 26 })?.resolvedInput;
	if (!input) throw new Error("no example");
	return { input: input as EstimateInput, book: workbook(input) }; // every value of it is filled in
}

const changed = (input: EstimateInput, values: Values): EstimateInput =>
	Object.entries(values).reduce((next, [pointer, value]) => withValue(next, pointer, value), input);

/** The words that stand in a cell for a choice. */
const typed = (values: Values): Values =>
	Object.fromEntries(
		Object.entries(values).map(([pointer, value]) => [
			pointer,
			pointer.endsWith("/unit") ? billing(value as Parameters<typeof billing>[0]) : value,
		]),
	);

/** Another value that an input may have, in the same plan. */
function another({ unit, pointer }: NumberSpec, value: number): number {
	if (pointer.endsWith("/deflectionCeiling")) return 0.7;
	if (unit === "share" || unit === "rate") return value < 0.5 ? value + 0.03 : value - 0.03;
	if (unit === "factor") return value * 0.9 + 0.02;
	if (unit === "months" || unit === "month") return value + 1;
	return unit === "minutes" ? value + 0.1 : value * 1.1 + 1;
}

describe("a workbook with every line in use", { timeout: 30_000 }, () => {
	const { input, book } = full();

	it("has a cell for every number of the input, but for the months that it has rows for", () => {
		const numbers = leavesOf(input).filter(({ pointer }) => specOf(pointer)?.kind === "number");
		const cells = [...book.inputs.keys()].filter((pointer) => specOf(pointer)?.kind === "number");
		expect(new Set([...cells, "/horizonMonths"])).toEqual(
			new Set(numbers.map(({ pointer }) => pointer)),
		);
	});

	it("follows a change in every one of them", () => {
		using sheets = new Recalculated(book);
		const values = [...book.inputs.keys()].flatMap((pointer) => {
			const [spec, value] = [specOf(pointer), valueAt(input, pointer)];
			return spec?.kind === "number" && typeof value === "number"
				? [[pointer, another(spec, value)] as const]
				: [];
		});
		expect(values.length).toBeGreaterThan(120);
		expect(values.filter(([pointer, value]) => value === valueAt(input, pointer))).toEqual([]);
		let now = input;
		// A few at a time, each time on top of those before, so that no change hides another one.
		for (let from = 0; from < values.length; from += 18) {
			const step: Values = Object.fromEntries(values.slice(from, from + 18));
			sheets.enter(step);
			now = changed(now, step);
			expect(sheets.differences(workbook(now)), JSON.stringify(step)).toEqual([]);
		}
	});

	const cases: [string, Values][] = [
		["more contacts", { "/workflows/0/monthlyContacts": 61_000 }],
		[
			"no contacts at all",
			{ "/workflows/0/monthlyContacts": 0, "/workflows/1/monthlyContacts": 0 },
		],
		["shrinking", { "/workflows/0/annualGrowth": -0.5, "/workflows/1/annualGrowth": -0.2 }],
		["less answered", { "/workflows/0/automation/deflectionRate": 0.1 }],
		["all learnt at once", { "/workflows/0/automation/monthlyLearningRate": 1 }],
		["an amount in the minutes' place", { "/workflows/0/costPerContact": 9 }],
		[
			"minutes for the amount",
			{ "/workflows/1/costPerContact": null, "/workflows/1/handleMinutes": 5 },
		],
		["hours that nobody knows", { "/workflows/1/agentHourlyCost": null }],
		["a price change", { "/costs/usage/0/price": 1.4, "/costs/usage/0/minimumPerMonth": 50_000 }],
		["another billed event", { "/costs/usage/0/unit": "verified-resolution" }],
		["a late start", { "/rollout/3/startMonth": 20 }],
		["a start after the end", { "/rollout/2/startMonth": 25, "/rollout/3/startMonth": 99 }],
		[
			"never live",
			{
				"/rollout/0/startMonth": 27,
				"/rollout/1/startMonth": 28,
				"/rollout/2/startMonth": 29,
				"/rollout/3/startMonth": 30,
			},
		],
		["contingency", { "/costs/contingency": 0.4 }],
		["nobody leaves", { "/labor/annualAttritionRate": 0 }],
		["everybody leaves", { "/labor/annualAttritionRate": 1 }],
		["turnover unknown", { "/labor/annualAttritionRate": null, "/labor/cashableShare": 0.9 }],
		["no discounting", { "/discountRate": 0 }],
		[
			"falling wages and prices",
			{ "/labor/annualWageIncrease": -0.3, "/costs/annualPriceIncrease": -0.2 },
		],
		[
			"by churn",
			{
				"/benefits/retention/csatAfter": 0.81,
				"/benefits/retention/annualChurnBefore": 0.2,
				"/benefits/retention/annualChurnAfter": 0.19,
			},
		],
		[
			"worse with AI",
			{
				"/workflows/0/automation/containmentRate": 0,
				"/workflows/1/quality/reopenRateAfter": 0.5,
				"/workflows/1/quality/escalationRateAfter": 0.9,
				"/workflows/1/quality/costPerEscalation": 30,
			},
		],
		["a long launch dip", { "/costs/transition/launchDisruption/months": 60 }],
		["licences that turn months negative", { "/costs/annual/0/amount": 900_000 }],
		["all for nothing", { "/labor/cashableShare": 0, "/labor/capacityValueShare": 0 }],
	];
	it("follows what changes a plan's course", () => {
		using sheets = new Recalculated(book);
		let back: Values = {};
		const found = cases.map(([what, values]) => {
			sheets.enter(typed({ ...back, ...values }));
			// What is read from the input is a number, a word or null.
			back = Object.fromEntries(
				Object.keys(values).map((pointer) => [pointer, valueAt(input, pointer)]),
			) as Values;
			return [what, sheets.differences(workbook(changed(input, values)))] as const;
		});
		expect(found).toEqual(cases.map(([what]) => [what, []]));
	});
});

it("works out what a preset would, until somebody enters it", { timeout: 30_000 }, () => {
	const plan = (automation: object): EstimateInput => ({
		preset: "cross-border",
		workflows: [{ monthlyContacts: 5000, automation }],
	});
	using sheets = new Recalculated(workbook(plan({})));
	sheets.enter({ "/workflows/0/automation/deflectionRate": 0.5 });
	expect(sheets.differences(workbook(plan({ deflectionRate: 0.5 })))).toEqual([]);
	sheets.enter({ "/workflows/0/automation/involvementRate": 0.9 });
	const entered = plan({ deflectionRate: 0.5, involvementRate: 0.9 });
	expect(sheets.differences(workbook(entered))).toEqual([]);
});

it("says where inputs do not fit together", { timeout: 30_000 }, () => {
	const { book } = full();
	using sheets = new Recalculated(book);
	const rules: [string, Values][] = [
		["Stages start one after the other", { "/rollout/1/startMonth": 2 }],
		["AI removes no more work than there is", { "/workflows/0/automation/relativeEffort": 2 }],
		[
			"No goal of learning below the share answered today",
			{ "/workflows/0/automation/deflectionCeiling": 0.2 },
		],
		["Listed activities fit into the contact", { "/workflows/0/assist/activities/0/minutes": 9 }],
		["Every kind of contact has a price", { "/workflows/1/costPerContact": null }],
		[
			"Customers who stay: by churn or by satisfaction, not both",
			{ "/benefits/retention/annualChurnBefore": 0.3 },
		],
	];
	for (const [rule, values] of rules) {
		expect(sheets.beside("Summary", rule), rule).toBe("yes");
		sheets.enter(values);
		expect(sheets.beside("Summary", rule), rule).toBe("no");
	}
});
