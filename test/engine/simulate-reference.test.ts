/**
 * The simulation against plain random sampling of the same variables by a second implementation
 * (test/reference/analyses.ts): other generator, other way to draw, nothing stratified.
 */
import { describe, expect, it } from "vitest";
import type { Simulation } from "../../src/engine/analysis/simulate.ts";
import type { EstimateInput } from "../../src/engine/index.ts";
import {
	asSet,
	type Figures,
	meanOf,
	metrics,
	momentOf,
	percentile,
	put,
	ranksOf,
	type Sent,
	spearman,
	variableOf,
} from "../reference/analyses.ts";
import { estimated, plainSamples, simulated, usualVariables } from "../support/analyses.ts";
import { EXAMPLES } from "../support/examples.ts";

/** Standard errors that chance may come to. */
const Z = 4.5;

const everything: EstimateInput = EXAMPLES.find(({ id }) => id === "everything-on")?.input ?? {};
const workflows = [
	{ name: "Orders", monthlyContacts: 6000 },
	{
		name: "Returns",
		monthlyContacts: 2500,
		annualGrowth: 0.1,
		automation: { deflectionRate: 0.25, aiCostPerContact: 0.05 },
		assist: { share: 0.6, handleTimeReduction: 0.2 },
	},
];
const byTheHour: EstimateInput = {
	horizonMonths: 24,
	discountRate: 0.08,
	workflows: [
		{
			monthlyContacts: 4000,
			handleMinutes: 9,
			agentHourlyCost: 22,
			automation: { deflectionRate: 0.35, containmentRate: 0.9, recontactPenalty: 0.4 },
		},
	],
	labor: { cashableShare: 0.8 },
	costs: {
		oneTime: { development: 5000 },
		monthly: { subscription: 500 },
		usage: [{ name: "AI", unit: "conversation", price: 0.7, includedPerMonth: 500 }],
	},
};
const wf = "/workflows/0";
/** How many samples: what learns is worked out month by month. */
const MANY = { samples: 20_000, plain: 30_000 };
const FEWER = { samples: 6000, plain: 8000 };
const cases: Record<
	string,
	{ input: EstimateInput; variables?: Sent[]; samples: number; plain: number }
> = {
	ecommerce: { ...MANY, input: { preset: "ecommerce", workflows } },
	"cross-border": { ...MANY, input: { preset: "cross-border", workflows } },
	saas: { ...MANY, input: { preset: "saas", workflows } },
	"contact-center": { ...MANY, input: { preset: "contact-center", workflows } },
	"everything on": { ...FEWER, input: everything },
	"own variables of every distribution": {
		...{ samples: 15_000, plain: 18_000 },
		input: byTheHour,
		variables: [
			{ pointer: `${wf}/automation/deflectionRate`, low: 0.2, high: 0.45 },
			{ pointer: `${wf}/handleMinutes`, low: 6, high: 14, distribution: "triangular" },
			{ pointer: `${wf}/agentHourlyCost`, low: 18, high: 25, distribution: "uniform" },
			{ pointer: "/costs/usage/0/price", low: 0.5, high: 1.6, distribution: "triangular" },
			{ pointer: "/costs/monthly/*", low: 0.5, high: 2.5, distribution: "uniform", mode: "scale" },
			{ pointer: "/discountRate", low: 0.08, high: 0.15 },
			// Clamped: nobody can keep more than everything.
			{ pointer: `${wf}/automation/containmentRate`, low: 0.6, high: 1.3, distribution: "uniform" },
		],
	},
	"whole numbers, wages, prices, growth": {
		...FEWER,
		input: everything,
		variables: [
			{ pointer: "/rollout/0/startMonth", low: 1, high: 3, distribution: "uniform" },
			{ pointer: "/rollout/3/startMonth", low: 7, high: 15, distribution: "triangular" },
			{ pointer: "/horizonMonths", low: 24, high: 48 },
			{ pointer: "/costs/transition/launchDisruption/months", low: 0, high: 6 },
			{ pointer: "/labor/annualWageIncrease", low: -0.02, high: 0.1, distribution: "uniform" },
			{ pointer: "/labor/annualAttritionRate", low: 0.1, high: 0.6 },
			{ pointer: "/costs/annualPriceIncrease", low: 0, high: 2, mode: "scale" },
			{ pointer: `${wf}/annualGrowth`, low: -0.1, high: 0.3 },
			{ pointer: `${wf}/automation/monthlyLearningRate`, low: 0, high: 0.2 },
			{ pointer: `${wf}/assist/activities/*/minutes`, low: 0.5, high: 1.2, mode: "scale" },
		],
	},
};

const infinite = (value: number | null) => value ?? Number.POSITIVE_INFINITY;

/** Where a simulation and plain samples differ by more than chance explains. */
function disagreements(simulation: Simulation, draws: number[][], figures: Figures[]): string[] {
	const [m, n] = [simulation.samples, figures.length];
	const error = Math.sqrt(1 / m + 1 / n);
	const found: string[] = [];
	const compare = (what: string, a: number | null, b: number | null, tolerance: number) => {
		const near = a === null || b === null ? a === b : Math.abs(a - b) <= tolerance;
		if (!near) found.push(`${what} ${a} ≠ ${b} ± ${tolerance}`);
	};
	const compareShares = (what: string, a: number, b: number) => {
		const both = (a * m + b * n) / (m + n);
		compare(what, a, b, Z * Math.sqrt(both * (1 - both)) * error);
	};
	for (const metric of metrics) {
		const spread = simulation.metrics[metric];
		const all = figures.map((one) => infinite(one[metric])).sort((a, b) => a - b);
		compareShares(`${metric} none`, spread.none / m, all.filter((v) => v === Infinity).length / n);
		for (const p of [5, 10, 25, 50, 75, 90, 95] as const) {
			const share = p / 100;
			const reach = Z * Math.sqrt(share * (1 - share)) * error;
			const [low, high] = [share - reach, share + reach].map((s) => infinite(percentile(all, s)));
			const value = infinite(spread[`p${p}`]);
			const slack = 1e-9 * Math.abs(value === Infinity ? 0 : value);
			if (!(value >= (low ?? 0) - slack && value <= (high ?? 0) + slack))
				found.push(`${metric} p${p} ${value} not within ${low}…${high}`);
		}
		if (spread.none > 0) {
			if (spread.mean !== null || spread.sd !== null) found.push(`${metric} has a mean`);
		} else if (all.at(-1) !== Infinity) {
			const sd = Math.sqrt(momentOf(all, 2));
			// Of the mean, stratified samples know at least twice as much (see below).
			compare(`${metric} mean`, spread.mean, meanOf(all), Z * sd * Math.sqrt(1 / (4 * m) + 1 / n));
			const kurtosis = momentOf(all, 4) / sd ** 4;
			compare(`${metric} sd`, spread.sd, sd, (Z * sd * error * Math.sqrt(kurtosis - 1)) / 2);
		}
	}
	const share = (is: (one: Figures) => boolean) => figures.filter(is).length / n;
	const { netPositive, paybackWithin12Months, paybackWithinHorizon } = simulation.probabilities;
	compareShares(
		"net > 0",
		netPositive,
		share(({ net }) => infinite(net) > 0),
	);
	compareShares(
		"payback within a year",
		paybackWithin12Months,
		share(({ paybackMonths }) => infinite(paybackMonths) <= 12),
	);
	compareShares(
		"payback",
		paybackWithinHorizon,
		share(({ paybackMonths }) => paybackMonths !== null),
	);
	const npv = ranksOf(figures.map((one) => infinite(one.npv)));
	simulation.variables.forEach((variable, v) => {
		const { pointers } = variable;
		const driver = simulation.drivers.find((one) => `${one.pointers}` === `${pointers}`);
		const drawn = draws.map((values) => values[v] ?? 0);
		const rho = spearman(ranksOf(asSet(simulation.resolvedInput, variable, drawn)), npv);
		// Fisher's z with Bonett and Wright's standard error.
		const z = (r: number | null | undefined) => (typeof r === "number" ? Math.atanh(r) : null);
		const width = Z * Math.sqrt(1 + (rho ?? 0) ** 2 / 2) * error;
		compare(`driver ${pointers}`, z(driver?.rankCorrelation), z(rho), width);
	});
	return found;
}

describe("the simulation agrees with plain random sampling", () => {
	it.each(Object.entries(cases))("%s", (_, { input, samples, plain, ...own }) => {
		const simulation = simulated({ input, samples, seed: 7, ...own });
		const { resolvedInput, summary } = estimated(input);
		const variables =
			own.variables?.map((sent) => variableOf(resolvedInput, sent)) ?? usualVariables(input);
		const found = simulation.variables.map(({ origin: _, ...variable }) => variable);
		expect(found).toEqual(variables);
		expect(simulation.base).toEqual(summary);
		const { draws, figures } = plainSamples(resolvedInput, variables, {
			samples: plain,
			seed: 11,
		});
		expect(disagreements(simulation, draws, figures)).toEqual([]);
		// The quick evaluation of the plain samples is the whole one.
		for (const [i, values] of draws.slice(0, 20).entries()) {
			const whole = estimated(put(resolvedInput, variables, values)).summary;
			for (const metric of metrics) {
				const [a, b] = [infinite(figures[i]?.[metric] ?? null), infinite(whole[metric])];
				if (a !== b) expect(Math.abs(a - b)).toBeLessThan(1e-7 * Math.max(1, Math.abs(b)));
			}
		}
	});
});
