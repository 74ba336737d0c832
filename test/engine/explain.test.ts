import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EstimateInput, enLines, formatOf, inWords } from "../../src/engine/index.ts";
import type { FormulaVariables } from "../../src/engine/phrases.ts";
import { estimated } from "../support/analyses.ts";
import { EXAMPLES } from "../support/examples.ts";
import { soundInputs } from "../support/inputs.ts";

const example = (id: string): EstimateInput => {
	const found = EXAMPLES.find((candidate) => candidate.id === id);
	if (!found) throw new Error(id);
	return found.input;
};

/** Each formula once more, from nothing but the numbers that its sentence shows. */
const FORMULAS: { [K in keyof FormulaVariables]: (v: FormulaVariables[K]) => number } = {
	deflection: (v) => v.contacts * v.costEach * v.cashShare,
	knowledge: (v) => v.contacts * v.costEach * v.cashShare,
	assist: (v) => v.labor * v.share * v.cashShare,
	rework: (v) => v.labor * v.share * v.cashShare,
	recontact: (v) => -v.labor * v.cashShare,
	escalation: (v) => v.contacts * v.savedEach * v.cashShare,
	capacity: (v) => v.labor * v.restShare * v.valueShare,
	coverage: (v) => v.conversations * v.valueEach,
	training: (v) => (v.hires * v.weeks * v.weeklyCost * v.live) / 12,
	turnover: (v) => (v.leavers * v.replacementCost * v.live) / 12,
	"guided-selling": (v) => v.revenue * v.margin * v.incrementality * v.live,
	"cart-recovery": (v) => v.revenue * v.margin * v.incrementality * v.live,
	"attributed-sales": (v) => v.revenue * v.margin * v.incrementality * v.live,
	retention: (v) => (v.customers * v.churnAvoided * v.revenue * v.years * v.margin * v.live) / 12,
	incidents: (v) => v.prevented * v.live,
	compliance: (v) => (v.annual * v.live) / 12,
	other: (v) => v.amount * v.live,
	"ai-errors": (v) => (-v.conversations * v.perThousand * v.costEach) / 1000,
	implementation: (v) => v.amount * (1 + v.contingency),
	transition: (v) => v.amount * (1 + v.contingency),
	"launch-disruption": (v) => v.labor * v.loss * v.months * (1 + v.contingency),
	operating: (v) => (v.monthly + v.annual / 12) * v.prices * (1 + v.contingency),
	review: (v) =>
		((v.answered * v.share * v.minutes) / 60) * v.hourly * v.wages * (1 + v.contingency),
	"ai-fees": (v) => (v.price ? v.billed * v.price : v.fees) * v.prices * (1 + v.contingency),
};

describe("a line's formula", () => {
	it("comes to what the line says, from its own numbers", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const { lines, horizonMonths } = estimated(input);
				for (const { id, formula, total, steadyState } of lines) {
					if (formula.kind !== "formula") throw new Error(id);
					const once = ["implementation", "transition", "launch-disruption"].includes(id);
					const tolerance = 1e-7 * Math.max(1, Math.abs(total));
					expect(formula.result, id).toBe(once ? total : steadyState);
					expect(formula.month, id).toBe(once ? 0 : horizonMonths);
					// Each code's variables are its own; the union cannot say so.
					const compute = FORMULAS[id] as (v: unknown) => number;
					expect(Math.abs(compute(formula.variables) - formula.result), id).toBeLessThan(tolerance);
				}
			}),
		);
	});

	it("shows the caller's own numbers in words", () => {
		const words = inWords(estimated(example("deflection-100k")), "en");
		const said = (id: string) => words.lines.find((line) => line.id === id)?.formula;
		expect(said("deflection")).toBe(
			"Month 12: 40,000 contacts that AI keeps solved × $4.00 of handling each × 100 % turned into cash = $160,000".replace(
				"100 %",
				"100%",
			),
		);
		expect(said("ai-fees")).toBe("Month 12: 40,000 AI conversations × $0.50 = $20,000");
		expect(words.headline).toContain("$3.00 for every $1.00");
		expect(words.headline).toContain("320%");
	});

	it("shows the price of AI where there is one, and what it is charged for", () => {
		const price = { name: "AI", unit: "resolution", price: 0.99 } as const;
		const fees = (usage: object[], ...kinds: object[]) => {
			const workflows = (kinds.length > 0 ? kinds : [{}]).map((more, _, { length }) => ({
				monthlyContacts: 1000 / length,
				costPerContact: 5,
				automation: { deflectionRate: 0.4, involvementRate: 0.6, ...more },
			}));
			const { lines } = inWords(estimated({ horizonMonths: 1, workflows, costs: { usage } }), "en");
			return lines.find((line) => line.id === "ai-fees")?.formula;
		};
		expect(fees([price])).toBe("Month 1: 400 billed for 600 AI conversations × $0.99 = $396.00");
		expect(fees([{ ...price, unit: "conversation" }])).toBe(
			"Month 1: 600 AI conversations × $0.99 = $594.00",
		);
		expect(fees([{ ...price, unit: "message", price: 0.1, quantityPerEvent: 5 }])).toBe(
			"Month 1: 3,000 billed for 600 AI conversations × $0.10 = $300.00",
		);
		expect(fees([{ ...price, includedPerMonth: 100 }])).toBe(
			"Month 1: 300 billed for 600 AI conversations × $0.99 = $297.00",
		);
		const each = { aiCostPerContact: 0.5 };
		expect(fees([], each, each)).toBe("Month 1: 600 AI conversations × $0.50 = $300.00");
		// A price of nothing beside it changes nothing.
		expect(fees([price, { ...price, price: 0 }])).toContain("× $0.99 =");
		for (const several of [
			fees([{ ...price, minimumPerMonth: 500 }]),
			fees([price, { ...price, price: 0.01 }]),
			fees([price], { aiCostPerContact: 0.5 }),
			fees([], { aiCostPerContact: 0.5 }, { aiCostPerContact: 0.2 }),
		])
			expect(several).toMatch(/^Month 1: \$[\d.]+ of fees for 600 AI conversations = /);
	});

	it("counts a launch dip no longer than the horizon, and annual items as a twelfth", () => {
		const said = (input: EstimateInput, id: string) =>
			inWords(estimated(input), "en").lines.find((line) => line.id === id)?.formula;
		const workflows = [{ monthlyContacts: 1000, costPerContact: 25 }];
		const launchDisruption = { months: 6, productivityLoss: 0.1 };
		const dip = (startMonth: number): EstimateInput => ({
			horizonMonths: 3,
			workflows,
			rollout: [{ stage: "live", startMonth }],
			costs: { transition: { launchDisruption } },
		});
		expect(said(dip(2), "launch-disruption")).toBe(
			"Once: $25,000 of handling a month × 10% lost while people adapt × 2 months = $5,000",
		);
		expect(said(dip(6), "launch-disruption")).toMatch(/ × 0 months = \$0\.00$/);
		const licence = { annual: [{ name: "licence", amount: 12_000 }], monthly: { other: 100 } };
		expect(said({ workflows, costs: licence }, "operating")).toBe(
			"Month 36: ($100.00 of running costs + $12,000 of annual items ÷ 12) = $1,100",
		);
	});

	it("says one of a thing as one", () => {
		const { formulas } = enLines;
		const format = formatOf("en", "USD");
		const one = {
			costEach: 1,
			cashShare: 1,
			live: 1,
			margin: 1,
			wages: 1,
			prices: 1,
			contingency: 0,
		};
		const review = { ...one, answered: 1, share: 0.05, minutes: 1, hourly: 30 };
		expect(formulas.review(review, format)).toBe(
			"1 AI answer × 5% reviewed × 1 minute × $30.00 an hour",
		);
		expect(formulas.training({ ...one, hires: 1, weeks: 1, weeklyCost: 600 }, format)).toBe(
			"1 hire a year × 1 week saved × $600.00 a week ÷ 12",
		);
		expect(formulas.turnover({ ...one, leavers: 1, replacementCost: 9000 }, format)).toBe(
			"1 leaver avoided a year × $9,000 to replace one ÷ 12",
		);
		const said = [
			formulas.deflection({ ...one, contacts: 1 }, format),
			formulas.knowledge({ ...one, contacts: 1 }, format),
			formulas.recontact({ ...one, labor: 5, returned: 1, induced: 0 }, format),
			formulas.escalation({ ...one, contacts: 1, savedEach: 2 }, format),
			formulas.coverage({ conversations: 1, valueEach: 3 }, format),
			formulas.retention(
				{ ...one, customers: 1, churnAvoided: 0.1, revenue: 90, years: 1 },
				format,
			),
			formulas["ai-errors"]({ ...one, conversations: 1, perThousand: 1 }, format),
			formulas["ai-fees"]({ ...one, fees: 1, conversations: 1, billed: 0, price: 0 }, format),
			formulas["ai-fees"]({ ...one, fees: 9, conversations: 1, billed: 2, price: 4.5 }, format),
			formulas["launch-disruption"]({ ...one, labor: 9, loss: 0.1, months: 1 }, format),
			formulas.incidents({ ...one, prevented: 4, kinds: 1 }, format),
		].join("; ");
		expect(said).not.toMatch(
			/\b1 (AI |more )?(contacts|customers|conversations|errors|months|kinds)/,
		);
		expect(formulas.review({ ...review, minutes: 1.5 }, format)).toContain("× 1.5 minutes ×");
	});

	it("is said for every line of the example that uses all of them", () => {
		const words = inWords(estimated(example("everything-on")), "en");
		for (const { id, formula } of words.lines) {
			expect(formula, id).toMatch(/€/);
			expect(formula, id).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
		}
	});
});

describe("the headline", () => {
	const headline = (input: EstimateInput) => inWords(estimated(input), "en").headline;
	const workflow = {
		monthlyContacts: 1000,
		costPerContact: 5,
		automation: { deflectionRate: 0.5 },
	};

	it.each<[string, EstimateInput, RegExp]>([
		[
			"names the month of payback",
			{ workflows: [workflow], costs: { oneTime: { development: 25_000 } } },
			/^Over 3 years you would get back about \$3\.60 for every \$1\.00, and break even in month 10\. By the usual formula.* 260%\.$/,
		],
		[
			"says when it never pays back",
			{ horizonMonths: 12, workflows: [workflow], costs: { oneTime: { development: 100_000 } } },
			/^It does not pay back within 1 year; it costs \$70,000 more than it returns\./,
		],
		[
			"says when it pays from the first month",
			{ horizonMonths: 18, workflows: [workflow], costs: { monthly: { subscription: 500 } } },
			/^Over 18 months you would get back about \$5\.00 .* ahead from the first month\./,
		],
		["does not divide by no cost", { workflows: [workflow] }, /no cost is entered/],
		[
			"says when there is nothing",
			{ workflows: [{ monthlyContacts: 0, costPerContact: 0 }] },
			/^No benefits and no costs yet\.$/,
		],
		[
			"speaks of a pure loss",
			{ workflows: [{ ...workflow, automation: null }], costs: { monthly: { other: 10 } } },
			/^It does not pay back within 3 years; it costs \$360\.00 more/,
		],
	])("%s", (_, input, expected) => expect(headline(input)).toMatch(expected));
});

describe("what a preset put in", () => {
	it("is named with its source, as far as a line depends on it", () => {
		const { assumptions } = estimated({
			preset: "ecommerce",
			workflows: [{ monthlyContacts: 5000 }],
		});
		const at = (pointer: string) => assumptions.find((found) => found.pointer === pointer);
		expect(at("/workflows/0/automation/deflectionRate")).toMatchObject({
			value: 0.4,
			unit: "share",
			origin: "preset",
		});
		expect(at("/workflows/0/automation/involvementRate")).toMatchObject({ origin: "derived" });
		expect(at("/costs/usage/0/price")?.benchmark.source.publisher).not.toBe("");
		// No sales, no margin; the horizon is the neutral one; names are no assumptions.
		expect(at("/benefits/grossMargin")).toBeUndefined();
		expect(at("/horizonMonths")).toBeUndefined();
		expect(at("/costs/usage/0/name")).toBeUndefined();
	});

	it("is not what the caller sent", () => {
		const { assumptions } = estimated({
			preset: "ecommerce",
			workflows: [{ monthlyContacts: 5000, costPerContact: 6 }],
		});
		expect(assumptions.map(({ pointer }) => pointer)).not.toContain("/workflows/0/costPerContact");
	});
});
