import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VENDORS } from "../../src/data/index.ts";
import type { EstimateInput, VendorTerms } from "../../src/engine/index.ts";
import { estimated } from "../support/analyses.ts";
import { soundInputs } from "../support/inputs.ts";
import { automation, compared, INPUT, item, RECORDS, vendor } from "../support/vendors.ts";

const only = (terms: Partial<VendorTerms>, input = INPUT) => {
	const [result] = compared({ input }, [vendor("a", terms)]).vendors;
	if (!result) throw new Error("no vendor");
	return result;
};
/** The input with a vendor's terms put in by hand. */
const edited = (input: EstimateInput, terms: VendorTerms): EstimateInput => ({
	...input,
	workflows: (input.workflows ?? []).map((workflow) => ({
		...workflow,
		automation: { ...workflow?.automation, aiCostPerContact: 0 },
	})),
	costs: {
		...input.costs,
		usage: terms.usage,
		monthly: { ...input.costs?.monthly, subscription: terms.monthlySubscription },
		seats: terms.seats,
		annual: terms.annual,
	},
});

describe("published prices", () => {
	it("put 5,000 contacts in this order, by hand", () => {
		const { vendors, conversations, verifiedResolutions } = compared({});
		expect([conversations, verifiedResolutions]).toEqual([36_000, expect.closeTo(19_200, 6)]);
		const figures = vendors.map(
			({ id, annualCost, costPerConversation, costPerVerifiedResolution }) => [
				id,
				annualCost,
				costPerConversation,
				costPerVerifiedResolution,
			],
		);
		const near = (value: number) => expect.closeTo(value, 6);
		expect(figures).toEqual([
			["hubspot-customer-agent", near(12_000), near(1 / 3), near(0.625)],
			["freshworks-freddy", near(17_640), near(0.49), near(0.91875)],
			["intercom-fin", near(23_760), near(0.66), near(1.2375)],
			// The same cost twice: 1.50 × 1,600 = 8 × 0.10 × 3,000. The data's order stays.
			["zendesk-ai-agents-committed", near(28_800), near(0.8), near(1.5)],
			["salesforce-agentforce-action", near(28_800), near(0.8), near(1.5)],
			["zendesk-ai-agents-pay-as-you-go", near(38_400), near(3.2 / 3), near(2)],
			["intercom-fin-voice", near(47_760), near(3.98 / 3), near(2.4875)],
			["salesforce-agentforce-conversation", near(72_000), near(2), near(3.75)],
			["3chat", null, null, null],
			["gorgias", null, null, null],
			["own-build", null, null, null],
		]);
	});

	it.each([12, 36])("give the estimate that the same input has over %i months", (horizon) => {
		const input: EstimateInput = {
			preset: "ecommerce",
			horizonMonths: horizon,
			currency: "USD",
			workflows: [
				{ monthlyContacts: 5000, automation: { aiCostPerContact: 0.4 } },
				{ monthlyContacts: 800, annualGrowth: 0.2 },
			],
			costs: { contingency: 0.2, annualPriceIncrease: 0.05, seats: { count: 9, monthlyPrice: 9 } },
		};
		for (const { id, summary, annualFees } of compared({ input }).vendors) {
			const record = VENDORS[id];
			if (!record || annualFees === null) continue;
			const { lines, ...expected } = estimated(edited(input, record));
			expect(summary, id).toEqual(expected.summary);
			const fees = lines.find((line) => line.id === "ai-fees")?.yearOne;
			expect(annualFees, id).toBeCloseTo(fees ?? Number.NaN, 6);
		}
	});
});

describe("any input", () => {
	const terms = vendor("a", {
		usage: [item("resolution", 0.9, { includedPerMonth: 30 }), item("conversation", 0.2)],
		monthlySubscription: 120,
		seats: { count: 3, monthlyPrice: 40 },
		annual: [{ name: "Licence", amount: 5000 }],
	});

	it("has the figures of a plain estimate with the vendor's terms put in by hand", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const [result] = compared({ input }, [terms]).vendors;
				expect(result?.summary).toEqual(estimated(edited(input, terms)).summary);
			}),
			{ numRuns: 40 },
		);
	});

	it("ranks vendors the same when every price is doubled", () => {
		const doubled = RECORDS.map((record) => ({
			...record,
			usage: record.usage.map((one) => ({ ...one, price: 2 * one.price })),
			annual: record.annual.map((one) => ({ ...one, amount: 2 * one.amount })),
		}));
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const [once, twice] = [compared({ input }), compared({ input }, doubled)];
				expect(twice.vendors.map(({ id }) => id)).toEqual(once.vendors.map(({ id }) => id));
				for (const [i, { annualCost }] of once.vendors.entries())
					expect(twice.vendors[i]?.annualCost).toBe(annualCost && 2 * annualCost);
			}),
			{ numRuns: 20 },
		);
	});

	it("leaves records and request as they were", () => {
		const [records, input] = [structuredClone(RECORDS), structuredClone(INPUT)];
		compared({ prices: { gorgias: [item("contact", 1)] } });
		expect([RECORDS, INPUT]).toEqual([records, input]);
	});
});

describe("the first twelve months", () => {
	it("count what is included and the minimum", () => {
		const included = { includedPerMonth: 500 };
		expect(only({ usage: [item("resolution", 1, included)] }).annualCost).toBe(18_000);
		const least = { ...included, minimumPerMonth: 1700 };
		expect(only({ usage: [item("resolution", 1, least)] }).annualCost).toBe(20_400);
	});

	it("hold fixed amounts, annual ones as a twelfth a month", () => {
		const fixed = {
			monthlySubscription: 100,
			seats: { count: 5, monthlyPrice: 30 },
			annual: [
				{ name: "Licence", amount: 6000 },
				{ name: "Support", amount: 600 },
			],
			usage: [item("handoff", 0.5)],
		};
		// 12 × (100 + 150) + 6,600, and 1,000 hand-offs a month at 0.50.
		const figures = { annualFixedCost: 9600, annualFees: 6000, annualCost: 15_600 };
		expect(only(fixed)).toMatchObject(figures);
		for (const horizonMonths of [1, 6, 13, 36])
			expect(only(fixed, { ...INPUT, horizonMonths }), `${horizonMonths}`).toMatchObject({
				annualFixedCost: 9600,
				annualFees: expect.closeTo(6000, 6),
				costPerVerifiedResolution: expect.closeTo(15_600 / 19_200, 9),
			});
		const padded = { ...INPUT, costs: { contingency: 0.1 } };
		expect(only(fixed, padded).annualCost).toBeCloseTo(17_160, 6);
		// Half a year's estimate has the whole amount of the year in it all the same.
		const half = only(fixed, { ...INPUT, horizonMonths: 6 }).summary;
		expect(half?.costs).toBeCloseTo(6 * 750 + 6600, 6);
	});

	it("come before any price increase, which the summary has", () => {
		const usage = [item("resolution", 1)];
		const dearer = { ...INPUT, horizonMonths: 24, costs: { annualPriceIncrease: 0.5 } };
		expect(only({ usage }, dearer)).toMatchObject({ annualCost: 24_000 });
		expect(only({ usage }, dearer).summary?.aiFees).toBeCloseTo(24_000 + 36_000, 6);
	});

	it("hold what happens in them: a late start halves costs and counts alike", () => {
		const rollout = [{ stage: "live", startMonth: 7 }];
		const late = only({ usage: [item("conversation", 2)] }, { ...INPUT, rollout });
		expect(late).toMatchObject({ annualCost: 36_000, costPerConversation: 2 });
	});

	it("know no unit cost without such events", () => {
		const none = { ...automation, containmentRate: 0 };
		const workflows = [{ monthlyContacts: 5000, costPerContact: 6, automation: none }];
		const { vendors, headline } = compared({ input: { horizonMonths: 12, workflows } });
		expect(vendors.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id));
		expect(vendors.every((one) => one.costPerVerifiedResolution === null)).toBe(true);
		expect(vendors[0]?.costPerConversation).toBeCloseTo(0.66, 9);
		expect(headline.code).toBe("nothing-resolved");
	});
});
