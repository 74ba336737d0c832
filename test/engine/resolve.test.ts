import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	type EstimateInput,
	MODEL_VERSION,
	type ResolvedInput,
	resolve,
} from "../../src/engine/index.ts";

function resolved(input: EstimateInput): ResolvedInput {
	const resolution = resolve(input, MODEL_DATA);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
	return resolution.input;
}
const refusals = (input: EstimateInput): [string, string][] => {
	const resolution = resolve(input, MODEL_DATA);
	return resolution.ok ? [] : resolution.errors.map(({ pointer, code }) => [pointer, code]);
};
const shop = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
const priced = { monthlyContacts: 100, costPerContact: 5 };

describe("what fills an input", () => {
	it("neutral values, where nobody says anything", () => {
		const input = resolved({ workflows: [priced] });
		expect(input.horizonMonths).toBe(36);
		expect(input.currency).toBe("USD");
		expect(input.modelVersion).toBe(MODEL_VERSION);
		expect(input.dataVersion).toBe(MODEL_DATA.dataVersion);
		expect(input.labor.annualAttritionRate).toBeNull();
		expect(input.rollout).toEqual([
			{ stage: "live", startMonth: 1, deflection: 1, assist: 1, review: 0, benefits: 1 },
		]);
		expect(input.workflows[0]?.name).toBe("All contacts");
		expect(input.workflows[0]?.automation.containmentRate).toBe(1);
	});

	it("the preset's values under every workflow, the caller's above them, leaf by leaf", () => {
		const input = resolved({
			...shop,
			workflows: [
				{ monthlyContacts: 5000 },
				{ monthlyContacts: 10, automation: { deflectionRate: 0.1 } },
			],
			costs: { oneTime: { integration: 1 } },
		});
		expect(input.workflows.map(({ automation }) => automation.deflectionRate)).toEqual([0.4, 0.1]);
		expect(input.workflows.map(({ automation }) => automation.containmentRate)).toEqual([
			0.84, 0.84,
		]);
		expect(input.costs.oneTime).toMatchObject({ platformSetup: 2000, integration: 1 });
	});

	it("lists whole: a stage of one's own replaces all four of the preset", () => {
		expect(resolved({ ...shop, rollout: [{ stage: "all", startMonth: 2 }] }).rollout).toHaveLength(
			1,
		);
		expect(resolved(shop).rollout).toHaveLength(4);
	});

	it("null restores the neutral value, on a leaf, an object or a list", () => {
		const input = resolved({
			...shop,
			labor: null,
			rollout: null,
			costs: { usage: null, monthly: null, review: { minutesPerReview: null } },
			workflows: [{ monthlyContacts: 5, automation: { containmentRate: null } }],
		});
		expect(input.labor).toEqual(resolved({ workflows: [priced] }).labor);
		expect(input.rollout).toHaveLength(1);
		expect(input.costs.usage).toEqual([]);
		expect(input.costs.monthly.teamTime).toBe(0);
		expect(input.costs.oneTime.integration).toBe(4000);
		expect(input.costs.review).toEqual({ minutesPerReview: 0, reviewerHourlyCost: 30 });
		expect(input.workflows[0]?.automation.containmentRate).toBe(1);
	});

	it("involvement follows the deflection in force, unless it is sent", () => {
		const involvement = (automation: object | null) =>
			resolved({ ...shop, workflows: [{ monthlyContacts: 5, automation }] } as EstimateInput)
				.workflows[0]?.automation.involvementRate;
		expect(involvement({})).toBeCloseTo(0.4 / 0.67, 12);
		expect(involvement({ deflectionRate: 0.2 })).toBeCloseTo(0.2 / 0.67, 12);
		expect(involvement({ deflectionRate: 0.9 })).toBe(1);
		expect(involvement({ involvementRate: 0.5 })).toBe(0.5);
		expect(involvement({ involvementRate: null })).toBe(0);
		expect(involvement(null)).toBe(0);
	});

	it("of two ways to say one thing, the caller's drops the preset's", () => {
		const first = (workflow: object, preset = "ecommerce") =>
			resolved({ preset, workflows: [{ monthlyContacts: 5, ...workflow }] } as EstimateInput)
				.workflows[0];
		expect(first({ agentHourlyCost: 30 })?.costPerContact).toBeNull();
		expect(first({ handleMinutes: 9 })?.costPerContact).toBe(6);
		const activities = [{ name: "lookup", minutes: 2, reduction: 0.5 }];
		expect(first({ assist: { activities } }, "saas")?.assist.handleTimeReduction).toBe(0);
		expect(first({ assist: { activities: [] } }, "saas")?.assist.handleTimeReduction).toBe(0.1);
		expect(first({ assist: { activities: null } }, "saas")?.assist.handleTimeReduction).toBe(0.1);
	});

	it("a reduction of handling time drops activities that a preset may list", () => {
		const { saas } = MODEL_DATA.presets;
		if (!saas) throw new Error("no such preset");
		const assist = { share: 0.5, activities: [{ name: "lookup", minutes: 2, reduction: 0.5 }] };
		const listing = { ...saas, workflowDefaults: { handleMinutes: 9, costPerContact: 6, assist } };
		const data = { ...MODEL_DATA, presets: { ...MODEL_DATA.presets, listing } };
		const listed = (own: object) => {
			const workflows = [{ monthlyContacts: 5, assist: own }];
			const resolution = resolve({ preset: "listing", workflows }, data);
			return resolution.ok ? resolution.input.workflows[0]?.assist.activities : null;
		};
		expect(listed({})).toEqual(assist.activities);
		expect(listed({ handleTimeReduction: 0.2 })).toEqual([]);
		expect(listed({ activities: null })).toEqual([]);
	});

	it("a price per AI contact in every workflow drops the preset's usage price", () => {
		const own = { monthlyContacts: 5, automation: { aiCostPerContact: 0.5 } };
		expect(resolved({ ...shop, workflows: [own, own] }).costs.usage).toEqual([]);
		expect(
			resolved({ ...shop, workflows: [own, { monthlyContacts: 5 }] }).costs.usage,
		).toHaveLength(1);
	});

	it("is fully resolved already when it is sent again", () => {
		for (const preset of Object.keys(MODEL_DATA.presets)) {
			const once = resolved({ preset, workflows: [priced] });
			expect(resolved(once)).toEqual(once);
		}
	});
});

describe("what is refused, all at once", () => {
	it("every amount of a preset in a currency it is not in", () => {
		const found = refusals({ ...shop, currency: "EUR" });
		expect(found.map(([pointer]) => pointer).sort()).toEqual([
			"/benefits/aiErrors/costPerError",
			"/costs/monthly/knowledgeMaintenance",
			"/costs/monthly/teamTime",
			"/costs/oneTime/dataPreparation",
			"/costs/oneTime/integration",
			"/costs/oneTime/platformSetup",
			"/costs/oneTime/trainingAndChange",
			"/costs/review/reviewerHourlyCost",
			"/costs/usage/0/price",
			"/workflows/0/costPerContact",
		]);
		expect(new Set(found.map(([, code]) => code))).toEqual(new Set(["preset-currency"]));
		expect(refusals({ currency: "EUR", workflows: [priced] })).toEqual([]);
	});

	it.each<[string, EstimateInput, [string, string][]]>([
		[
			"no price for a contact",
			{ workflows: [{ monthlyContacts: 1, handleMinutes: 5 }] },
			[["/workflows/0/costPerContact", "no-contact-price"]],
		],
		[
			"a price by time without the time",
			{ workflows: [{ monthlyContacts: 1, agentHourlyCost: 20, afterContactMinutes: 1 }] },
			[["/workflows/0/costPerContact", "no-contact-price"]],
		],
		[
			"a ceiling below the rate",
			{ workflows: [{ ...priced, automation: { deflectionRate: 0.5, deflectionCeiling: 0.4 } }] },
			[["/workflows/0/automation/deflectionCeiling", "ceiling-below-rate"]],
		],
		[
			"more labour removed than there is",
			{ workflows: [{ ...priced, automation: { deflectionRate: 0.8, relativeEffort: 1.5 } }] },
			[["/workflows/0/automation/relativeEffort", "labor-removed-twice"]],
		],
		[
			"the same, once learning is done",
			{
				workflows: [
					{
						...priced,
						automation: { deflectionRate: 0.1, deflectionCeiling: 0.8, relativeEffort: 1.5 },
					},
				],
			},
			[["/workflows/0/automation/relativeEffort", "labor-removed-twice"]],
		],
		[
			"activities without minutes",
			{
				workflows: [
					{ ...priced, assist: { activities: [{ name: "a", minutes: 1, reduction: 1 }] } },
				],
			},
			[["/workflows/0/handleMinutes", "minutes-required"]],
		],
		[
			"activities longer than the contact",
			{
				workflows: [
					{
						...priced,
						handleMinutes: 2,
						assist: { activities: [{ name: "a", minutes: 3, reduction: 0.1 }] },
					},
				],
			},
			[["/workflows/0/assist/activities", "activities-too-long"]],
		],
		[
			"stages out of order",
			{
				workflows: [priced],
				rollout: [
					{ stage: "a", startMonth: 3 },
					{ stage: "b", startMonth: 3 },
				],
			},
			[["/rollout/1/startMonth", "stages-out-of-order"]],
		],
		[
			"one effect twice",
			{ workflows: [priced], benefits: { retention: { annualChurnBefore: 0.1, csatAfter: 0.9 } } },
			[["/benefits/retention/csatAfter", "retention-twice"]],
		],
		[
			"messages nobody counted",
			{ workflows: [priced], costs: { usage: [{ name: "m", unit: "message", price: 0.1 }] } },
			[["/costs/usage/0/quantityPerEvent", "message-quantity-required"]],
		],
		[
			"a preset that is none, and nothing that it may have filled in",
			{ preset: "constructor", workflows: [{ monthlyContacts: 1 }] },
			[["/preset", "unknown-preset"]],
		],
		[
			"versions that are not known",
			{ modelVersion: "2020-01", dataVersion: "x", workflows: [priced] },
			[
				["/modelVersion", "unknown-version"],
				["/dataVersion", "unknown-version"],
			],
		],
		[
			"several at once",
			{
				modelVersion: "2020-01",
				workflows: [{ monthlyContacts: 1 }],
				rollout: [
					{ stage: "a", startMonth: 3 },
					{ stage: "b", startMonth: 1 },
				],
			},
			[
				["/modelVersion", "unknown-version"],
				["/workflows/0/costPerContact", "no-contact-price"],
				["/rollout/1/startMonth", "stages-out-of-order"],
			],
		],
	])("%s", (_, input, expected) => {
		expect(refusals(input)).toEqual(expected);
	});

	it("with the figures that do not fit, and every input that they rest on", () => {
		const activities = [{ name: "a", minutes: 3, reduction: 0.1 }];
		const outcome = resolve(
			{
				modelVersion: "2020-01",
				workflows: [
					{ monthlyContacts: 1, handleMinutes: 5 },
					{ ...priced, automation: { deflectionRate: 0.5, deflectionCeiling: 0.4 } },
					{ ...priced, automation: { deflectionRate: 0.75, relativeEffort: 1.5 } },
					{ ...priced, assist: { activities } },
					{ ...priced, handleMinutes: 1, afterContactMinutes: 0.5, assist: { activities } },
				],
				rollout: [
					{ stage: "a", startMonth: 3 },
					{ stage: "b", startMonth: 1 },
				],
				benefits: { retention: { annualChurnBefore: 0.1, csatAfter: 0.9 } },
				costs: { usage: [{ name: "m", unit: "message", price: 0.1 }] },
			},
			MODEL_DATA,
		);
		const workflow = (i: number, ...keys: string[]) => keys.map((key) => `/workflows/${i}/${key}`);
		const removing = ["relativeEffort", "containmentRate", "deflectionRate", "deflectionCeiling"];
		const churn = ["csatAfter", "csatBefore", "annualChurnBefore", "annualChurnAfter"];
		expect(outcome.ok ? [] : outcome.errors).toEqual([
			{
				pointer: "/modelVersion",
				code: "unknown-version",
				variables: { allowed: MODEL_VERSION },
				involves: ["/modelVersion"],
			},
			{
				pointer: "/workflows/0/costPerContact",
				code: "no-contact-price",
				variables: {},
				involves: [...workflow(0, "costPerContact", "handleMinutes", "agentHourlyCost"), "/preset"],
			},
			{
				pointer: "/workflows/1/automation/deflectionCeiling",
				code: "ceiling-below-rate",
				variables: { deflectionCeiling: 0.4, deflectionRate: 0.5 },
				involves: workflow(1, "automation/deflectionCeiling", "automation/deflectionRate"),
			},
			{
				pointer: "/workflows/2/automation/relativeEffort",
				code: "labor-removed-twice",
				variables: { share: 1.125 },
				involves: workflow(2, ...removing.map((key) => `automation/${key}`)),
			},
			{
				pointer: "/workflows/3/handleMinutes",
				code: "minutes-required",
				variables: {},
				involves: workflow(3, "handleMinutes", "assist/activities"),
			},
			{
				pointer: "/workflows/4/assist/activities",
				code: "activities-too-long",
				variables: { listed: 3, contact: 1.5 },
				involves: workflow(4, "assist/activities", "handleMinutes", "afterContactMinutes"),
			},
			{
				pointer: "/rollout/1/startMonth",
				code: "stages-out-of-order",
				variables: { startMonth: 1, before: 3 },
				involves: ["/rollout/1/startMonth", "/rollout/0/startMonth"],
			},
			{
				pointer: "/benefits/retention/csatAfter",
				code: "retention-twice",
				variables: {},
				involves: churn.map((key) => `/benefits/retention/${key}`),
			},
			{
				pointer: "/costs/usage/0/quantityPerEvent",
				code: "message-quantity-required",
				variables: {},
				involves: ["/costs/usage/0/quantityPerEvent", "/costs/usage/0/unit"],
			},
		]);
		const abroad = resolve({ preset: "none", currency: "EUR", workflows: [priced] }, MODEL_DATA);
		expect(abroad.ok ? [] : abroad.errors).toEqual([
			{
				pointer: "/preset",
				code: "unknown-preset",
				variables: { allowed: Object.keys(MODEL_DATA.presets).join(", ") },
				involves: ["/preset"],
			},
		]);
		const dollars = resolve({ ...shop, currency: "EUR", costs: null }, MODEL_DATA);
		expect(dollars.ok ? [] : dollars.errors).toContainEqual({
			pointer: "/workflows/0/costPerContact",
			code: "preset-currency",
			variables: { currency: "EUR", presetCurrency: "USD" },
			involves: ["/currency", "/preset", "/workflows/0/costPerContact"],
		});
	});

	it("but not a pin of null, which says nothing", () => {
		expect(refusals({ modelVersion: null, dataVersion: null, workflows: [priced] })).toEqual([]);
	});

	it("and not what only looks like it: sums that rounding pushes over the edge", () => {
		const activity = (minutes: number) => ({ name: "a", minutes, reduction: 1 });
		expect(
			refusals({
				workflows: [
					{ ...priced, handleMinutes: 0.3, assist: { activities: [activity(0.1), activity(0.2)] } },
					{
						...priced,
						automation: { deflectionRate: 0.7, containmentRate: 1, relativeEffort: 1 / 0.7 },
					},
				],
			}),
		).toEqual([]);
	});
});
