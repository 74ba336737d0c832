/** The band of the running total against whole estimates of every sample, one by one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { quantiles } from "../../src/engine/analysis/quantile.ts";
import { randomOf, shuffled } from "../../src/engine/analysis/random.ts";
import type { Band, EstimateInput, VariableRequest } from "../../src/engine/index.ts";
import { percentile, put, variableOf } from "../reference/analyses.ts";
import { estimated, simulated, usualVariables } from "../support/analyses.ts";
import { EXAMPLES } from "../support/examples.ts";
import { soundInputs } from "../support/inputs.ts";

const everything: EstimateInput = EXAMPLES.find(({ id }) => id === "everything-on")?.input ?? {};
const shop: EstimateInput = {
	preset: "ecommerce",
	workflows: [
		{ name: "Orders", monthlyContacts: 3000 },
		{ name: "Returns", monthlyContacts: 1500, annualGrowth: 0.1 },
	],
};
const LEVELS = [
	["p10", 0.1],
	["p50", 0.5],
	["p90", 0.9],
] as const;

/** The band of a simulation that was asked for it. */
function bandOf(request: { input: EstimateInput; variables?: VariableRequest[] }) {
	const simulation = simulated({ samples: 100, seed: 5, months: true, ...request });
	const { band } = simulation;
	if (!band) throw new Error("no band");
	return { band, simulation };
}

/** The same from whole estimates of inputs, and how large the amounts are. */
function bruteForce(inputs: EstimateInput[]) {
	const totals = inputs.map((input) =>
		estimated(input).timeline.map(({ cumulative }) => cumulative),
	);
	const months = totals[0]?.map((_, month) =>
		totals.map((row) => row[month] ?? Number.NaN).sort((a, b) => a - b),
	);
	const at = (share: number) => months?.map((sorted) => percentile(sorted, share) ?? Number.NaN);
	return {
		p10: at(0.1),
		p50: at(0.5),
		p90: at(0.9),
		size: Math.max(...totals.flat().map(Math.abs)),
	};
}

function expectSame(band: Band, { size, ...brute }: ReturnType<typeof bruteForce>) {
	for (const [key] of LEVELS) {
		const apart = brute[key]?.map((total, month) =>
			Math.abs(total - (band[key][month] ?? Number.NaN)),
		);
		expect(band[key].length, key).toBe(brute[key]?.length);
		expect(Math.max(...(apart ?? [])), key).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
	}
}

describe("the band of the running total", () => {
	it.each<[string, EstimateInput]>([
		["a shop", shop],
		["a contact centre", { ...shop, preset: "contact-center", horizonMonths: 20 }],
		["everything on", everything],
	])("is what whole estimates of the same draws say: %s", (_, input) => {
		const { resolvedInput } = estimated(input);
		const variables = usualVariables(input);
		const random = randomOf(5);
		const draws = variables.map((variable) => {
			const order = shuffled(100, random);
			const values = quantiles(variable, 100);
			return Array.from(order, (stratum) => values[stratum] ?? Number.NaN);
		});
		const inputs = Array.from({ length: 100 }, (_, i) =>
			put(
				resolvedInput,
				variables,
				draws.map((column) => column[i] ?? Number.NaN),
			),
		);
		expectSame(bandOf({ input }).band, bruteForce(inputs));
	});

	it("holds the middles of one range's strata, in whatever order they are drawn", () => {
		const pointer = "/labor/cashableShare";
		const sent = { pointer, low: 0.4, high: 0.9, distribution: "uniform" } as const;
		const { resolvedInput } = estimated(shop);
		const variables = [variableOf(resolvedInput, sent)];
		const inputs = Array.from({ length: 100 }, (_, i) =>
			put(resolvedInput, variables, [0.4 + (0.5 * (i + 0.5)) / 100]),
		);
		expectSame(bandOf({ input: shop, variables: [sent] }).band, bruteForce(inputs));
	});

	it("rises from low to high and ends where net value does", () => {
		const presets = Object.keys(MODEL_DATA.presets);
		fc.assert(
			fc.property(soundInputs(), fc.constantFrom(...presets), (input, preset) => {
				const { band, simulation } = bandOf({ input: { ...input, preset } });
				const { metrics, resolvedInput } = simulation;
				const disorder = band.p50.filter(
					(middle, month) =>
						!(
							middle >= (band.p10[month] ?? Number.NaN) && middle <= (band.p90[month] ?? Number.NaN)
						),
				);
				expect(disorder).toEqual([]);
				for (const [key] of LEVELS) {
					expect(band[key].length).toBe(resolvedInput.horizonMonths + 1);
					expect((band[key].at(-1) ?? Number.NaN) - (metrics.net[key] ?? Number.NaN)).toBe(0);
				}
			}),
			{ numRuns: 40, seed: 2 },
		);
	});

	it("starts at the one-time costs, as they vary", () => {
		const costs = { oneTime: { integration: 1000 } };
		const pointer = "/costs/oneTime/integration";
		const varied = { pointer, low: 500, high: 1500, distribution: "uniform" } as const;
		const input = { ...shop, preset: "neutral", costs };
		input.workflows = [{ monthlyContacts: 100, costPerContact: 5 }];
		const { band } = bandOf({ input, variables: [varied] });
		// Values 505, 515, …, 1,495: type 7 lies 9.9, 49.5 and 89.1 steps up.
		expect(LEVELS.map(([key]) => band[key][0])).toEqual(
			[1396, 1000, 604].map((cost) => expect.closeTo(-cost, 9)),
		);
	});

	it("is one line where nothing varies", () => {
		const { timeline } = estimated(shop);
		const { band } = bandOf({ input: shop, variables: [] });
		for (const [key] of LEVELS)
			for (const [month, { cumulative }] of timeline.entries())
				expect(band[key][month]).toBeCloseTo(cumulative, 6);
	});

	it("is only there when asked for and when all samples last equally long", () => {
		const request = { input: shop, samples: 100, seed: 5 };
		const { band, ...rest } = simulated({ ...request, months: true });
		expect(band?.p50.length).toBe(37);
		expect(simulated(request)).toEqual({ band: null, ...rest });
		const variables = [{ pointer: "/horizonMonths", low: 24, high: 48 }];
		expect(simulated({ ...request, months: true, variables }).band).toBeNull();
	});
});
