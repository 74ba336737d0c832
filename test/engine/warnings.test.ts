import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	type EstimateInput,
	enAnswer,
	enInputs,
	estimate,
	formatOf,
	inWords,
	say,
	type WarningCode,
} from "../../src/engine/index.ts";

function warningsOf(input: EstimateInput) {
	const outcome = estimate(input, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.estimate.warnings;
}

describe("warnings", () => {
	const codes = (input: EstimateInput) =>
		warningsOf(input).map(({ code, pointer }) => [code, pointer]);
	const workflow = { monthlyContacts: 1000, costPerContact: 5 };
	const ai = { deflectionRate: 0.4, containmentRate: 0.8, involvementRate: 0.6 };
	const sober: EstimateInput = {
		workflows: [{ ...workflow, automation: ai }],
		labor: { cashableShare: 0.5 },
		costs: { monthly: { subscription: 100 } },
	};
	const usage = [{ name: "AI", unit: "conversation" as const, price: 0.5 }];
	const guidedSelling = {
		monthlyConversations: 10,
		conversionBefore: 0.01,
		conversionAfter: 0.02,
		averageOrderValue: 50,
	};
	const cartRecovery = { monthlyAbandonedCarts: 10, recoveryRate: 0.1, averageOrderValue: 50 };

	it("are silent about a sober input", () => expect(codes(sober)).toEqual([]));

	it.each<[WarningCode, string, EstimateInput]>([
		[
			"outside-benchmark",
			"/workflows/0/costPerContact",
			{ ...sober, workflows: [{ ...workflow, costPerContact: 20, automation: ai }] },
		],
		["gross-margin-full", "/benefits/grossMargin", { ...sober, benefits: { guidedSelling } }],
		["cashable-share-full", "/labor/cashableShare", { ...sober, labor: null }],
		[
			"containment-full",
			"/workflows/0/automation/containmentRate",
			{ ...sober, workflows: [{ ...workflow, automation: { ...ai, containmentRate: 1 } }] },
		],
		["deflection-without-cost", "/costs", { ...sober, costs: null }],
		[
			"ai-priced-twice",
			"/workflows/0/automation/aiCostPerContact",
			{
				...sober,
				workflows: [{ ...workflow, automation: { ...ai, aiCostPerContact: 0.5 } }],
				costs: { usage },
			},
		],
		[
			"involvement-not-above-deflection",
			"/workflows/0/automation/involvementRate",
			{
				...sober,
				workflows: [{ ...workflow, automation: { ...ai, involvementRate: 0.4 } }],
				costs: { usage },
			},
		],
		[
			"sales-lines-overlap",
			"/benefits",
			{ ...sober, benefits: { grossMargin: 0.4, guidedSelling, cartRecovery } },
		],
		[
			"mostly-revenue",
			"/benefits",
			{
				...sober,
				benefits: {
					grossMargin: 0.4,
					guidedSelling: { ...guidedSelling, monthlyConversations: 100_000 },
				},
			},
		],
		[
			"people-savings-beside-freed-labor",
			"/benefits/training",
			{ ...sober, benefits: { training: { hiresPerYear: 1, weeksSaved: 1, weeklyCost: 900 } } },
		],
		[
			"people-savings-beside-freed-labor",
			"/benefits/turnover",
			{ ...sober, benefits: { turnover: { leaversAvoidedPerYear: 1, replacementCost: 900 } } },
		],
		[
			"payback-beyond-horizon",
			"/horizonMonths",
			{ ...sober, costs: { oneTime: { development: 1e6 } } },
		],
		[
			"roi-flattered-by-netting",
			"/costs",
			{ ...sober, costs: { usage, monthly: { subscription: 10 } } },
		],
		[
			"outsourced-without-attrition",
			"/labor/outsourcedShare",
			{ ...sober, labor: { cashableShare: 0.5, outsourcedShare: 0.2 } },
		],
		[
			"several-years-valued",
			"/benefits/retention/valuedYears",
			{
				...sober,
				benefits: {
					retention: {
						customers: 100,
						annualChurnBefore: 0.1,
						annualRevenuePerCustomer: 10,
						valuedYears: 3,
					},
				},
			},
		],
		[
			"volume-far-from-preset",
			"/costs",
			{ preset: "ecommerce", workflows: [{ monthlyContacts: 15_000 }] },
		],
		[
			"volume-far-from-preset",
			"/costs",
			{ preset: "ecommerce", workflows: [{ monthlyContacts: 1600 }] },
		],
	])("%s at %s", (code, pointer, input) => {
		expect(codes(input)).toContainEqual([code, pointer]);
		expect(codes(sober).map(([found]) => found)).not.toContain(code);
	});

	it("see AI that is still to learn, that only joins, and that has a minimum fee", () => {
		const learning = { deflectionCeiling: 0.4, monthlyLearningRate: 0.1 };
		const cost = { monthlyContacts: 1000, costPerContact: 5 };
		expect(
			codes({ workflows: [{ ...cost, automation: learning }], labor: { cashableShare: 0.5 } }),
		).toEqual([
			["containment-full", "/workflows/0/automation/containmentRate"],
			["deflection-without-cost", "/costs"],
		]);
		const joins = { involvementRate: 0.5, aiCostPerContact: 0.5 };
		const minimum = [{ name: "AI", unit: "handoff" as const, price: 0, minimumPerMonth: 500 }];
		for (const bill of [usage, minimum])
			expect(
				codes({ workflows: [{ ...cost, automation: joins }], costs: { usage: bill } }),
			).toContainEqual(["ai-priced-twice", "/workflows/0/automation/aiCostPerContact"]);
	});

	it("say a range in the units of its input, and whose range it is", () => {
		const said = (workflow: object) => {
			const outcome = estimate(
				{
					...sober,
					workflows: [{ monthlyContacts: 1000, costPerContact: 5, ...workflow }],
				},
				MODEL_DATA,
			);
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
			return inWords(outcome.estimate, "en").warnings.map(({ message }) => message);
		};
		expect(said({ costPerContact: 20, automation: ai })[0]).toMatch(
			/^\$20\.00 lies outside the published \$3\.00 to \$12\.00 \(/,
		);
		expect(said({ handleMinutes: 1, automation: ai })[0]).toMatch(
			/^1 minute lies outside .* minutes/,
		);
		expect(said({ automation: { ...ai, deflectionRate: 0.9, involvementRate: 1 } })[0]).toBe(
			"90% lies outside the 20% to 60% that we find plausible; no study settles it.",
		);
	});

	it("call an input what its field is called", () => {
		const format = formatOf("en", "USD");
		const { warnings } = enAnswer;
		const labelOf = (pointer: keyof typeof enInputs) => enInputs[pointer].toLowerCase();
		const shop = { workflow: "Shop", involvementRate: 0.4, deflectionRate: 0.4 };
		expect(warnings["containment-full"](shop, format)).toContain(
			labelOf("/workflows/*/automation/containmentRate"),
		);
		expect(warnings["involvement-not-above-deflection"](shop, format).toLowerCase()).toContain(
			labelOf("/workflows/*/automation/involvementRate"),
		);
		expect(warnings["outsourced-without-attrition"]({}, format)).toMatch(/agents leave a year/);
	});

	it("name a published range's source where it is known", () => {
		const sentence = (population: string, publisher: string) => {
			const range = { value: 0.9, low: 0.2, high: 0.6, unit: "share", judged: false } as const;
			const variables = { ...range, population, publisher };
			const phrase = { kind: "warning", code: "outside-benchmark", variables } as const;
			return say(phrase, enAnswer, formatOf("en", "USD"));
		};
		const range = "90% lies outside the published 20% to 60%";
		expect(sentence("120 firms", "A paper")).toBe(`${range} (120 firms; A paper).`);
		expect(sentence("", "A paper")).toBe(`${range} (A paper).`);
		expect(sentence("", "")).toBe(`${range}.`);
	});

	it("say nothing of another currency's prices, or of fixed costs that are the caller's own", () => {
		const euros: EstimateInput = {
			...sober,
			currency: "EUR",
			workflows: [{ ...workflow, costPerContact: 20, automation: ai }],
		};
		expect(codes(euros).map(([code]) => code)).not.toContain("outside-benchmark");
		const own: EstimateInput = {
			preset: "ecommerce",
			workflows: [{ monthlyContacts: 15_000 }],
			costs: { oneTime: null, monthly: null },
		};
		expect(codes(own).map(([code]) => code)).not.toContain("volume-far-from-preset");
	});

	it("do not call a loss flattered when there are no fees to net", () => {
		const loss: EstimateInput = { ...sober, costs: { oneTime: { development: 1e6 } } };
		expect(codes(loss).map(([code]) => code)).not.toContain("roi-flattered-by-netting");
	});
});
