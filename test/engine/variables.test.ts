import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { chosen, type VariableRequest } from "../../src/engine/analysis/requested.ts";
import { type EstimateInput, type ResolvedInput, resolve } from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";

function resolved(input: EstimateInput): ResolvedInput {
	const resolution = resolve(input, MODEL_DATA);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
	return resolution.input;
}
const read = (input: ResolvedInput, sent?: VariableRequest[]) =>
	chosen(sent)(input, computeFlows(input));
const faults = (input: EstimateInput, ...sent: VariableRequest[]) =>
	read(resolved(input), sent).errors.map(({ pointer, code }) => `${pointer} ${code}`);

const shop: EstimateInput = {
	preset: "ecommerce",
	workflows: [
		{ name: "Orders", monthlyContacts: 3000 },
		{ name: "Returns", monthlyContacts: 1000, automation: { deflectionRate: 0.2 } },
	],
};

describe("the defaults", () => {
	const named = (input: EstimateInput) =>
		read(resolved(input)).variations.map(({ variable: { pointers, low, high } }) => [
			pointers,
			low,
			high,
		]);
	const auto = (...keys: string[]) => keys.map((key) => `/workflows/*/automation/${key}`);

	it("are those whose line is in use, shared across workflows, each from its own value", () => {
		expect(named(shop)).toEqual([
			[auto("deflectionRate", "involvementRate"), 0.6, 1.3],
			[auto("containmentRate"), 0.83, 1.1],
			[auto("relativeEffort"), 0.75, 1.25],
			[["/labor/cashableShare"], 0.55, 1.3],
			[["/costs/oneTime/*"], 0.9, 1.6],
		]);
		for (const { variable } of read(resolved(shop)).variations)
			expect(variable).toMatchObject({
				likely: 1,
				mode: "scale",
				distribution: "pert",
				origin: "default",
			});
	});

	it("name assist and learning where these are in use", () => {
		const all = named({
			...shop,
			workflows: [
				{
					monthlyContacts: 3000,
					handleMinutes: 6,
					automation: { deflectionCeiling: 0.6, monthlyLearningRate: 0.05 },
					assist: { share: 0.5, activities: [{ name: "look-up", minutes: 2, reduction: 0.5 }] },
				},
				{ monthlyContacts: 500, assist: { share: 0.5, handleTimeReduction: 0.1 } },
			],
		});
		expect(all[0]?.[0]).toEqual(auto("deflectionRate", "involvementRate", "deflectionCeiling"));
		expect(all[3]).toEqual([
			["/workflows/*/assist/handleTimeReduction", "/workflows/*/assist/activities/*/reduction"],
			0,
			2,
		]);
	});

	it("are none where nothing is automated and nothing paid", () => {
		expect(named({ workflows: [{ monthlyContacts: 100, costPerContact: 5 }] })).toEqual([]);
		// Involvement alone is billed: that is all that is in use here.
		const billed = named({
			workflows: [
				{ monthlyContacts: 100, costPerContact: 5, automation: { involvementRate: 0.5 } },
			],
			costs: { usage: [{ name: "AI", unit: "conversation", price: 1 }] },
		});
		expect(billed).toEqual([[auto("involvementRate"), 0.6, 1.3]]);
	});

	it("can be sent back as they were answered", () => {
		const input = resolved(shop);
		const answered = read(input).variations.map(({ variable: { origin: _, ...rest } }) => rest);
		const { variations, errors } = read(input, answered);
		expect(errors).toEqual([]);
		expect(variations.map(({ variable }) => ({ ...variable, origin: "default" }))).toEqual(
			read(input).variations.map(({ variable }) => variable),
		);
	});
});

describe("pointers", () => {
	const range = { low: 0, high: 1 };
	it.each([
		["/labor/cashableShare", undefined],
		["/workflows/1/automation/deflectionRate", undefined],
		["/workflows/*/automation/containmentRate", undefined],
		["/costs/usage/*/price", undefined],
		["", "no-such-input"],
		["labor/cashableShare", "no-such-input"],
		["/labor/cashableshare", "no-such-input"],
		["/labor/cashableShare/x", "no-such-input"],
		["/__proto__/x", "no-such-input"],
		["/labor/constructor", "no-such-input"],
		["/workflows/2/automation/deflectionRate", "names-nothing"],
		["/workflows/01/automation/deflectionRate", "names-nothing"],
		["/workflows/-/automation/deflectionRate", "no-such-input"],
		["/benefits/incidents/*/preventedShare", "names-nothing"],
		["/costs/annual/0/amount", "names-nothing"],
		["/costs/annual/*/*", "names-nothing"],
		["/currency", "not-a-figure"],
		["/workflows/*/name", "not-a-figure"],
		["/workflows/0/automation", "not-a-figure"],
		["/workflows/0/*", "not-a-figure"],
		["/workflows/*/handleMinutes", undefined],
		["/workflows/*/agentHourlyCost", "value-unknown"],
	])("%s: %s", (pointer, code) => {
		const found = faults(shop, { pointer, ...range, low: -1e6, high: 1e6 });
		const expected = code === undefined ? [] : [`/variables/0/pointer ${code}`];
		// Several places of one value each: only then an absolute range fits them.
		expect(found.filter((fault) => !fault.includes("values-differ"))).toEqual(expected);
	});

	it("of several variables are all judged, each at its place", () => {
		const found = faults(
			shop,
			{ pointer: "/labor/cashableShare", low: 0.8, high: 0.9 },
			{ pointer: "/labor/cashableShare", low: 0.5, high: 0.9 },
			{ pointers: ["/discountRate", "/nowhere"], low: 0.2, high: 0.1 },
			{ pointer: "/discountRate", pointers: ["/discountRate"], low: 0, high: 1 },
			{ low: 0, high: 1 },
			{ pointer: "/workflows/*/automation/deflectionRate", low: 0.1, high: 0.9 },
			{ pointer: "/workflows/*/monthlyContacts", low: 1.1, high: 2, mode: "scale" },
			{ pointer: "/workflows/*/automation/relativeEffort", low: 0.1, high: 0.5 },
			{ pointers: ["/costs/contingency", "/costs/*/contingency"], low: 0, high: 1 },
		);
		expect(found).toEqual([
			"/variables/0/low likely-outside",
			"/variables/1/pointer varied-twice",
			"/variables/2/low low-above-high",
			"/variables/2/pointers/1 no-such-input",
			"/variables/3 pointer-or-pointers",
			"/variables/4 pointer-or-pointers",
			"/variables/5/pointer values-differ",
			"/variables/6/low likely-outside",
			"/variables/7/high likely-outside",
			"/variables/8/pointers/1 no-such-input",
		]);
	});
});
