/** How well stratified samples do, and what a simulation says of samples without a figure. */
import { describe, expect, it } from "vitest";
import type { EstimateInput, SimulateRequest } from "../../src/engine/index.ts";
import { meanOf, momentOf, percentile, type Variable, variableOf } from "../reference/analyses.ts";
import { estimated, plainSamples, simulated, usualVariables } from "../support/analyses.ts";

describe("stratified samples", () => {
	const sizes = [125, 500, 2000];
	const seeds = Array.from({ length: 32 }, (_, i) => i + 1);
	const rootMeanSquare = (errors: number[]) => Math.sqrt(meanOf(errors.map((e) => e * e)));
	/** Of log error over log n. */
	const slope = (errors: number[]) => {
		const x = sizes.map(Math.log);
		const dx = x.map((one) => one - meanOf(x));
		return meanOf(errors.map((error, i) => Math.log(error) * (dx[i] ?? 0))) / momentOf(x, 2);
	};
	/** Errors of the mean and the median of net for each size, stratified and plain. */
	function errorsOf(request: SimulateRequest, variables: Variable[], mean: number, median: number) {
		const { resolvedInput } = estimated(request.input);
		return sizes.map((samples) => {
			const stratified = seeds.map((seed) => simulated({ ...request, samples, seed }).metrics.net);
			const plain = seeds.map((seed) => {
				const { figures } = plainSamples(resolvedInput, variables, { samples, seed });
				return figures.map(({ net }) => net ?? 0).sort((a, b) => a - b);
			});
			return {
				mean: rootMeanSquare(stratified.map((net) => (net.mean ?? 0) - mean)),
				plainMean: rootMeanSquare(plain.map((nets) => meanOf(nets) - mean)),
				median: rootMeanSquare(stratified.map((net) => (net.p50 ?? 0) - median)),
				plainMedian: rootMeanSquare(plain.map((nets) => (percentile(nets, 0.5) ?? 0) - median)),
			};
		});
	}

	it("know the mean and the median better than plain ones of the same number", () => {
		const input = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
		const large = Array.from({ length: 6 }, (_, i) => {
			return simulated({ input, samples: 20_000, seed: 1000 + i }).metrics.net;
		});
		const [mean, median] = [large.map((net) => net.mean ?? 0), large.map((net) => net.p50 ?? 0)];
		const variables = usualVariables(input);
		for (const errors of errorsOf({ input }, variables, meanOf(mean), meanOf(median))) {
			expect(errors.mean).toBeLessThan(errors.plainMean / 4);
			expect(errors.median).toBeLessThan(errors.plainMedian);
		}
	});

	// Where effects add up, only what is left within the strata errs: n^−1.5, or n^−1.2 where a PERT
	// distribution runs out thinnest, instead of n^−0.5. What is due to products of variables
	// shrinks like plain sampling's.
	it("err less and less of what adds up, around means that are known", () => {
		const one = (
			pointer: string,
			low: number,
			high: number,
			distribution: Variable["distribution"],
		) => ({ pointer, low, high, distribution }) as const;
		const input: EstimateInput = {
			horizonMonths: 4,
			workflows: [{ monthlyContacts: 0, costPerContact: 1 }],
			benefits: { other: [{ name: "a", monthlyAmount: 500 }] },
			costs: { oneTime: { other: 900 }, monthly: { other: 100, teamTime: 60 } },
		};
		const sent = [
			one("/benefits/other/0/monthlyAmount", 300, 900, "pert"),
			one("/costs/oneTime/other", 600, 1500, "triangular"),
			one("/costs/monthly/other", 50, 200, "uniform"),
			one("/costs/monthly/teamTime", 60, 120, "pert"),
		];
		const { resolvedInput } = estimated(input);
		const variables = sent.map((variable) => variableOf(resolvedInput, variable));
		const pert = (low: number, likely: number, high: number) => (low + 4 * likely + high) / 6;
		const known =
			4 * pert(300, 500, 900) - (600 + 900 + 1500) / 3 - 4 * 125 - 4 * pert(60, 60, 120);
		const errors = errorsOf({ input, variables: sent }, variables, known, known);
		const steep = slope(errors.map(({ mean }) => mean));
		const flat = slope(errors.map(({ plainMean }) => plainMean));
		expect(steep).toBeLessThan(-1.1);
		expect(steep).toBeGreaterThan(-1.6);
		expect(flat).toBeGreaterThan(-0.7);
		for (const { mean, plainMean } of errors) expect(mean).toBeLessThan(plainMean / 50);
	});
});

describe("the samples of one variable", () => {
	/** A range from 100 to 300: where its quantiles are, as shares of the width, and its spread. */
	const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
	const beta33 = (x: number) => 6 * x ** 5 - 15 * x ** 4 + 10 * x ** 3;
	it.each<[Variable["distribution"], peak: number, below: (x: number) => number, sd: number]>([
		["uniform", 0.25, (x) => x, Math.sqrt(1 / 12)],
		["triangular", 0, (x) => 1 - (1 - x) ** 2, Math.sqrt(1 / 18)],
		[
			"triangular",
			0.25,
			(x) => (x < 0.25 ? 4 * x * x : 1 - (1 - x) ** 2 / 0.75),
			Math.sqrt(0.8125 / 18),
		],
		["pert", 0, (x) => 1 - (1 - x) ** 5, Math.sqrt(5 / 252)],
		["pert", 1, (x) => x ** 5, Math.sqrt(5 / 252)],
		["pert", 0.5, beta33, Math.sqrt(9 / 252)],
	])("%s with its peak at %d lie as its distribution says", (distribution, peak, below, sd) => {
		const input: EstimateInput = {
			horizonMonths: 1,
			workflows: [{ monthlyContacts: 0, costPerContact: 1 }],
			benefits: { other: [{ name: "a", monthlyAmount: 100 + 200 * peak }] },
		};
		const pointer = "/benefits/other/*/monthlyAmount";
		const variables = [{ pointer, low: 100, high: 300, distribution }];
		const { net } = simulated({ input, variables, samples: 5000, seed: 3 }).metrics;
		const mean = { uniform: 1 / 2, triangular: (1 + peak) / 3, pert: (1 + 4 * peak) / 6 };
		expect(net.mean).toBeCloseTo(100 + 200 * mean[distribution], 1);
		expect((net.sd ?? 0) / 200 / sd).toBeCloseTo(1, 2);
		const found = [net.p5, net.p10, net.p25, net.p50, net.p75, net.p90, net.p95];
		for (const [i, share] of shares.entries())
			expect(below(((found[i] ?? 0) - 100) / 200)).toBeCloseTo(share, 3);
		const edges = net.histogram?.edges ?? [];
		for (const [i, count] of (net.histogram?.counts ?? []).entries()) {
			const [from, to] = [edges[i], edges[i + 1]].map((edge) => below(((edge ?? 0) - 100) / 200));
			expect(Math.abs(count - 5000 * ((to ?? 0) - (from ?? 0)))).toBeLessThan(2.5);
		}
		expect([edges.length, net.histogram?.counts.length]).toEqual([31, 30]);
	});
});

describe("a simulation", () => {
	const input = { preset: "ecommerce", workflows: [{ monthlyContacts: 4000 }] };

	it("answers the same to the same seed and otherwise to another", () => {
		const request = { input, samples: 300, seed: 42 };
		expect(simulated(request)).toEqual(simulated(structuredClone(request)));
		expect(simulated({ input, samples: 300 })).toEqual(simulated({ input, samples: 300, seed: 1 }));
		const means = [0, 1, 2, 41, 43, 2 ** 31, 2 ** 32 - 1].map(
			(seed) => simulated({ ...request, seed }).metrics.net.mean,
		);
		expect(new Set(means).size).toBe(means.length);
	});

	it("knows no correlation of what is constant", () => {
		const fixed = { pointer: "/costs/oneTime/other", low: 0, high: 0 };
		const varying = { pointer: "/labor/cashableShare", low: 0.4, high: 0.8 };
		const { drivers } = simulated({ input, variables: [fixed, varying], samples: 200 });
		expect(drivers.map(({ pointers }) => pointers[0])).toEqual([varying.pointer, fixed.pointer]);
		expect(drivers[0]?.rankCorrelation).toBeCloseTo(1, 9);
		expect(drivers[1]?.rankCorrelation).toBeNull();
		const still = simulated({ input, variables: [fixed], samples: 200 });
		expect(still.drivers).toEqual([{ pointers: [fixed.pointer], rankCorrelation: null }]);
		expect(still.metrics.npv.sd).toBeCloseTo(0, 6);
	});

	it.each([
		["clamped", "/workflows/*/utilization", 1, 1.4],
		["rounded", "/horizonMonths", 11.6, 12.4],
		["a multiple of nothing", "/costs/oneTime/other", 0.5, 2],
	])("takes what is %s for the constant that it is", (what, pointer, low, high) => {
		const workflow = {
			monthlyContacts: 100,
			handleMinutes: 6,
			agentHourlyCost: 20,
			utilization: 1,
		};
		const automation = { deflectionRate: 0.5 };
		const { drivers } = simulated({
			input: { horizonMonths: 12, workflows: [{ ...workflow, automation }] },
			variables: [
				{ pointer, low, high, mode: what.startsWith("a ") ? "scale" : "absolute" },
				{ pointer: "/workflows/0/agentHourlyCost", low: 15, high: 25 },
			],
			samples: 200,
		});
		expect(drivers.map(({ rankCorrelation }) => rankCorrelation)).toEqual([
			expect.closeTo(1, 9),
			null,
		]);
	});

	it("counts a payback that never comes, sorts it last and gives no mean", () => {
		const samples = 400;
		const { metrics: spreads, probabilities } = simulated({ input, samples });
		const { none, mean, sd, histogram, ...percentiles } = spreads.paybackMonths;
		expect(none).toBeGreaterThan(0);
		expect(none).toBe(samples - Math.round(samples * probabilities.paybackWithinHorizon));
		expect([mean, sd]).toEqual([null, null]);
		expect(histogram?.counts.reduce((sum, count) => sum + count)).toBe(samples - none);
		let before = 0;
		for (const [key, value] of Object.entries(percentiles)) {
			const exists = Math.ceil((Number(key.slice(1)) / 100) * (samples - 1)) < samples - none;
			expect(value !== null, key).toBe(exists);
			if (value !== null) expect(value).toBeGreaterThanOrEqual(before);
			before = value ?? before;
		}
		expect(spreads.npv.none).toBe(0);
		const lost = simulated({
			input: {
				workflows: [{ monthlyContacts: 1, costPerContact: 1 }],
				costs: { oneTime: { other: 9 } },
			},
			variables: [{ pointer: "/costs/oneTime/other", low: 5, high: 12 }],
			samples: 100,
		});
		const certain = simulated({
			input: {
				workflows: [
					{ monthlyContacts: 1000, costPerContact: 1, automation: { deflectionRate: 1 } },
				],
				costs: { oneTime: { other: 12_000 } },
			},
			variables: [{ pointer: "/benefits/incrementality", low: 0.5, high: 1 }],
			samples: 100,
		});
		// Twelve months are within twelve months.
		expect(certain.probabilities.paybackWithin12Months).toBe(1);
		expect(lost.metrics.paybackMonths).toMatchObject({
			none: 100,
			mean: null,
			p5: null,
			p95: null,
		});
		expect(lost.probabilities).toEqual({
			netPositive: 0,
			paybackWithin12Months: 0,
			paybackWithinHorizon: 0,
		});
	});
});
