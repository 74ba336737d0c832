import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	compare,
	type EstimateInput,
	estimate,
	type Plan,
	sayComparison,
} from "../../src/engine/index.ts";
import { soundInputs } from "../support/inputs.ts";

/** 100,000 contacts at 4.00, answered at 0.50 each; 33,333.33 a month unless told otherwise. */
const plan = (label: string, deflectionRate: number, monthly = 400_000 / 12): Plan => ({
	label,
	input: {
		horizonMonths: 12,
		workflows: [
			{
				monthlyContacts: 100_000,
				costPerContact: 4,
				automation: { deflectionRate, aiCostPerContact: 0.5 },
			},
		],
		costs: { monthly: { subscription: monthly } },
	},
});
const compared = (...plans: Plan[]) => {
	const outcome = compare(plans, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.comparison;
};
const refused = (...plans: Plan[]) => {
	const outcome = compare(plans, MODEL_DATA);
	if (outcome.ok) throw new Error("accepted");
	return outcome.errors;
};
const said = (...plans: Plan[]) => {
	const { plans: done, headline } = compared(...plans);
	return sayComparison(headline, "en", done[0].currency);
};
const longer = ({ label, input }: Plan, horizonMonths: number): Plan => ({
	label,
	input: { ...input, horizonMonths },
});

describe("differences from the first plan", () => {
	const claim = plan("Claim", 0.4);

	it("of half the claim, by hand", () => {
		// Benefits 960,000, fees 120,000, investment 400,000: net 440,000 against 1,280,000.
		const { differences } = compared(claim, plan("Half", 0.2));
		expect(differences).toEqual([
			{
				label: "Half",
				net: expect.closeTo(440_000 - 1_280_000, 5),
				roi: expect.closeTo(1.1 - 3.2, 9),
				roiOnAllCosts: expect.closeTo(440 / 520 - 2, 9),
				npv: expect.closeTo(-840_000, 5),
				costs: expect.closeTo(-120_000, 5),
				paybackMonths: 0,
			},
		]);
	});

	it("are null where either plan has no such figure", () => {
		// Without investment no usual ROI; a plan that never pays back has no payback.
		const { differences } = compared(claim, plan("No fixed cost", 0.4, 0), plan("Nothing", 0));
		expect(differences.map(({ roi }) => roi)).toEqual([null, expect.closeTo(-1 - 3.2, 9)]);
		expect(differences[0]?.roiOnAllCosts).toBeCloseTo(7 - 2, 9);
		expect(differences.map(({ paybackMonths }) => paybackMonths)).toEqual([0, null]);
		const reversed = compared(plan("Nothing", 0), claim);
		expect(reversed.differences[0]?.paybackMonths).toBeNull();
	});

	it("come one for each other plan, in order, and turn with it", () => {
		fc.assert(
			fc.property(soundInputs(), soundInputs(), (one, other) => {
				const a = { label: "a", input: { ...one, currency: "USD" } };
				const b = { label: "b", input: { ...other, currency: "USD" } };
				const there = compared(a, b, a).differences;
				const back = compared(b, a).differences[0];
				expect(there.map(({ label }) => label)).toEqual(["b", "a"]);
				expect(there[1]).toMatchObject({ net: 0, npv: 0, costs: 0 });
				for (const key of ["net", "npv", "costs"] as const)
					expect((there[0]?.[key] ?? Number.NaN) + (back?.[key] ?? Number.NaN)).toBe(0);
			}),
			{ numRuns: 15 },
		);
	});
});

describe("each plan", () => {
	it("is the estimate that its input gives alone, beside what was sent", () => {
		const input: EstimateInput = { preset: "saas", workflows: [{ monthlyContacts: 3000 }] };
		const alone = estimate(input, MODEL_DATA);
		if (!alone.ok) throw new Error("refused");
		const { plans } = compared(plan("A", 0.1), { label: "B", input });
		expect(plans[1]).toEqual({ label: "B", input, ...alone.estimate });
	});

	it("is refused with its own place, all at once", () => {
		const unsound: Plan = { label: "B", input: { workflows: [{ monthlyContacts: 1 }] } };
		const { label, input } = plan("C", 0.4);
		const euros: Plan = { label, input: { ...input, currency: "EUR", modelVersion: "1999-01" } };
		const errors = refused(plan("A", 0.4), unsound, euros);
		expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
			"/plans/2/input/currency other-currency",
			"/plans/1/input/workflows/0/costPerContact no-contact-price",
			"/plans/2/input/modelVersion unknown-version",
		]);
		expect(errors[0]?.variables).toEqual({ currency: "EUR", first: "USD" });
		expect(errors[1]?.involves).toContain("/plans/1/input/preset");
	});

	it("may be in any currency that all share, said or not", () => {
		const { label, input } = plan("B", 0.4);
		const dollars = { label, input: { ...input, currency: "USD" } };
		expect(compared(plan("A", 0.4), dollars).differences).toHaveLength(1);
		const none = { label, input: { ...input, currency: null } };
		expect(compared(dollars, none).differences).toHaveLength(1);
	});

	it("needs another", () => expect(() => compared(plan("A", 0.4))).toThrow("two plans"));
});

describe("the headline", () => {
	const [dear, cheap, half] = [plan("Build", 0.4), plan("Buy", 0.4, 1000), plan("Half", 0.2)];

	it.each<[string, string, Plan[]]>([
		[
			"a later plan against the first",
			"“Buy” returns $388,000 more than “Build” over 1 year, for $388,000 less.",
			[dear, cheap],
		],
		[
			"the first against the next best",
			"“Build” returns $840,000 more than “Half” over 1 year, for $120,000 more.",
			[dear, half],
		],
		[
			"the best of many against the first",
			"Of 3 plans “Buy” returns the most over 1 year: $1,228,000 more than “Half”, for $268,000 less.",
			[half, dear, cheap],
		],
		[
			"the first of many against the next best",
			"Of 3 plans “Buy” returns the most over 1 year: $388,000 more than “Build”, for $388,000 less.",
			[cheap, half, dear],
		],
		[
			"the same plan twice",
			"“Build” returns the same as “Build” over 1 year, at the same cost.",
			[dear, dear],
		],
		[
			"plans that all lose",
			"“Build” returns $10,000 more than “None” over 1 year, for $10,000 less. Neither covers its own costs.",
			[plan("None", 0, 2500), plan("Build", 0, 20_000 / 12)],
		],
		[
			"another horizon",
			// A month nets 160,000 − 20,000 − 40,000 at a cost of 60,000.
			"“Build” returns $2,300,000 more than “Buy” over 2 years, for $1,380,000 more. The time is not the same: “Buy” runs over 1 month.",
			[longer(plan("Build", 0.4, 40_000), 24), longer(plan("Buy", 0.4, 40_000), 1)],
		],
	])("tells %s", (_, sentence, plans) => expect(said(...plans)).toBe(sentence));

	it("takes no rounding dust for a lead", () => {
		// Of amounts in the millions the last digits lie below a ten-thousandth, not below a cent.
		const { headline } = compared(plan("A", 0.4, 2000.000001), plan("B", 0.4, 2000));
		expect(headline).toMatchObject({ leader: { label: "A" }, net: 0, costs: 0 });
		const { headline: led } = compared(plan("A", 0.4, 2000.01), plan("B", 0.4, 2000));
		expect(led.leader.label).toBe("B");
		expect(led.net).toBeCloseTo(0.12, 6);
		expect(led.costs).toBeCloseTo(-0.12, 6);
	});

	it("counts a plan that breaks even to the last digit as covering its costs", () => {
		// A monthly fee at which 0.1 of the contacts at 3.50 saved bring what they cost, and dust on top.
		const even = (dust: number) => plan("Even", 0.1, 35_000 + dust);
		const losing = plan("Losing", 0.05, 40_000);
		expect(compared(losing, even(1e-6)).headline.coversCosts).toBe(true);
		expect(compared(losing, even(0.01)).headline.coversCosts).toBe(false);
	});

	it("speaks in the plans' currency", () => {
		const inYen = ({ label, input }: Plan) => ({ label, input: { ...input, currency: "JPY" } });
		expect(said(inYen(dear), inYen(half))).toContain("¥840,000 more");
	});
});
