/** Random numbers, quantiles and what samples say together, each against an outside source. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	betaQuantiles,
	DISTRIBUTIONS,
	quantiles,
	shapeQuantiles,
} from "../../src/engine/analysis/quantile.ts";
import { next, randomOf, shuffled } from "../../src/engine/analysis/random.ts";
import { correlation, orderOf, ranksOf } from "../../src/engine/analysis/ranks.ts";
import { percentile, spreadOf } from "../../src/engine/analysis/spread.ts";

describe("the generator", () => {
	// Seed and outputs of the C reference, as recorded by github.com/edorfaus/xoshiro-6502.
	it("is xoshiro128** 1.1", () => {
		const random = Int32Array.of(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0);
		const drawn = Array.from({ length: 4 }, () => next(random));
		expect(drawn).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
	});

	it("gives every seed a sequence of its own, from end to end of its range", () => {
		const first = (seed: number) => {
			const random = randomOf(seed);
			return [next(random), next(random), next(random)].join();
		};
		const seeds = [0, 1, 2, 3, 2 ** 31, 2 ** 32 - 1];
		expect(new Set(seeds.map(first)).size).toBe(seeds.length);
		expect(first(7)).toBe(first(7));
	});

	it("shuffles every order as often as any other", () => {
		const random = randomOf(9);
		const seen = new Map<string, number>();
		for (let i = 0; i < 12_000; i++) {
			const order = shuffled(4, random).join("");
			seen.set(order, (seen.get(order) ?? 0) + 1);
		}
		expect(seen.size).toBe(24);
		// χ² with 23 degrees of freedom: 49.7 is passed once in a thousand.
		const chi = [...seen.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
		expect(chi).toBeLessThan(49.7);
	});
});

const even = (count: number) => Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);

describe("quantiles", () => {
	// With whole α the beta distribution function is a polynomial, see any textbook.
	const polynomials: Record<number, (x: number) => number> = {
		1: (x) => 1 - (1 - x) ** 5,
		2: (x) => 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4,
		3: (x) => x ** 3 * (10 - 15 * x + 6 * x * x),
		4: (x) => x ** 4 * (5 - 4 * x),
		5: (x) => x ** 5,
	};
	it.each(Object.entries(polynomials))("of PERT with α = %s invert its polynomial", (alpha, of) => {
		const u = even(3001);
		const x = betaQuantiles(Number(alpha), u);
		const worst = Math.max(...x.map((value, i) => Math.abs(of(value) - (u[i] ?? 0))));
		expect(worst).toBeLessThan(1e-9);
	});

	it("of PERT have its mean and its variance, wherever the likely value lies", () => {
		for (let likely = 0; likely <= 1; likely += 0.05) {
			const x = quantiles({ low: 0, likely, high: 1, distribution: "pert" }, 20_001);
			const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
			const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
			const [alpha, beta] = [1 + 4 * likely, 5 - 4 * likely];
			expect(mean).toBeCloseTo((0 + 4 * likely + 1) / 6, 6);
			expect(variance).toBeCloseTo((alpha * beta) / (36 * 7), 6);
		}
	});

	it("of the other shapes are theirs", () => {
		const at = (distribution: "uniform" | "triangular", peak: number) => [
			...shapeQuantiles(distribution, peak, Float64Array.of(0.25, 0.5, 0.75)),
		];
		expect(at("uniform", 0.2)).toEqual([0.25, 0.5, 0.75]);
		// On half a unit: 2x² below the peak.
		const triangular = at("triangular", 0.5);
		expect(triangular[0]).toBeCloseTo(Math.sqrt(0.125), 12);
		expect(triangular[1]).toBeCloseTo(0.5, 12);
		expect(triangular[2]).toBeCloseTo(1 - Math.sqrt(0.125), 12);
		expect(at("triangular", 1)[1]).toBeCloseTo(Math.sqrt(0.5), 12);
		expect([...quantiles({ low: 10, likely: 12, high: 20, distribution: "uniform" }, 4)]).toEqual([
			11.25, 13.75, 16.25, 18.75,
		]);
		expect([...quantiles({ low: 3, likely: 3, high: 3, distribution: "pert" }, 2)]).toEqual([3, 3]);
	});

	it("ascend within the range, whatever the range", () => {
		fc.assert(
			fc.property(
				fc.tuple(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.nat(), fc.nat()),
				fc.constantFrom(...DISTRIBUTIONS),
				([low, below, above], distribution) => {
					const range = { low, likely: low + below, high: low + below + above, distribution };
					const values = quantiles(range, 257);
					const slack = 1e-9 * (below + above) + 1e-15 * Math.abs(low);
					const wrong = values.findIndex(
						(value, i) =>
							value < Math.max(low, values[i - 1] ?? low) - slack || value > range.high + slack,
					);
					expect(wrong).toBe(-1);
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe("samples together", () => {
	it("have percentiles of type 7", () => {
		// R: quantile(1:10, c(.25, .9), type = 7); numpy: percentile([1, 2, 3, 4, 7, 10], 50).
		const ten = Array.from({ length: 10 }, (_, i) => i + 1);
		const of = (sorted: number[], share: number) =>
			percentile((rank) => sorted[rank] ?? Number.NaN, sorted.length, share);
		expect([of(ten, 0.25), of(ten, 0.9)]).toEqual([3.25, 9.1]);
		expect(of([1, 2, 3, 4, 7, 10], 0.5)).toBe(3.5);
		expect(of([10, 20, 30, 40], 0.25)).toBe(17.5);
	});

	it("are ordered like any sort would, ties and missing ones included", () => {
		const value = fc.oneof(
			fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
			fc.integer({ min: -3, max: 3 }),
			fc.constant(Number.POSITIVE_INFINITY),
			fc.constantFrom(-0, 0, 5e-324, 1e12),
		);
		fc.assert(
			fc.property(fc.array(value, { maxLength: 300 }), (values) => {
				const order = [...orderOf(values)];
				const expected = values
					.map((_, i) => i)
					.sort((a, b) =>
						values[a] === values[b] ? a - b : (values[a] ?? 0) < (values[b] ?? 0) ? -1 : 1,
					);
				expect(order).toEqual(expected);
			}),
			{ numRuns: 500 },
		);
	});

	it("have the percentiles of their sorted list, and bins that count them all", () => {
		const value = fc.oneof(
			fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
			fc.integer({ min: -3, max: 3 }),
			fc.constant(Number.POSITIVE_INFINITY),
			fc.constantFrom(5e-324, 1e-300, 1, 1 + 2 ** -52),
		);
		fc.assert(
			fc.property(fc.array(value, { minLength: 2, maxLength: 300 }), (drawn) => {
				// −0 and 0 are one value.
				const values = drawn.map((one) => one + 0);
				const spread = spreadOf(Float64Array.from(values));
				const sorted = Float64Array.from(values).sort();
				const at = (share: number) =>
					percentile((rank) => sorted[rank] ?? Number.NaN, sorted.length, share);
				expect([spread.p5, spread.p10, spread.p25, spread.p50]).toEqual(
					[0.05, 0.1, 0.25, 0.5].map(at),
				);
				expect([spread.p75, spread.p90, spread.p95]).toEqual([0.75, 0.9, 0.95].map(at));
				const counted = spread.histogram?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
				expect(counted + spread.none).toBe(values.length);
			}),
			{ numRuns: 500 },
		);
	});

	it("are ordered in one crowd as well", () => {
		const values = Float64Array.from({ length: 2000 }, (_, i) => Math.sin(i) * 1e-9);
		values[1000] = 1e9;
		const order = orderOf(values);
		for (let i = 1; i < order.length; i++)
			expect(values[order[i] ?? 0]).toBeGreaterThanOrEqual(values[order[i - 1] ?? 0] ?? 0);
	});

	it("have ranks that share a tie", () => {
		// scipy.stats.rankdata([0, 2, 3, 2]) is [1, 2.5, 4, 2.5]; ours count from 0.
		const values = [0, 2, 3, 2];
		expect([...(ranksOf(values, orderOf(values)) ?? [])]).toEqual([0, 1.5, 3, 1.5]);
		expect(ranksOf([7, 7, 7], orderOf([7, 7, 7]))).toBeNull();
	});

	it("correlate as Spearman's published example does", () => {
		// IQ and hours of television of ten people: ρ = −29/165 (Wikipedia, Spearman's rank correlation).
		const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
		const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
		const ranks = (values: number[]) => ranksOf(values, orderOf(values)) ?? [];
		expect(correlation(ranks(iq), ranks(hours))).toBeCloseTo(-29 / 165, 12);
	});

	it("lose mean and deviation as soon as one has no figure, and count it", () => {
		const values = Float64Array.of(3, 1, Number.POSITIVE_INFINITY, 2);
		const spread = spreadOf(values);
		expect([spread.mean, spread.sd, spread.none]).toEqual([null, null, 1]);
		expect([spread.p5, spread.p50, spread.p90]).toEqual([1.15, 2.5, null]);
		expect(spread.histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
		expect(spread.histogram?.edges).toHaveLength(31);
		expect(spreadOf(new Float64Array(100).fill(Number.POSITIVE_INFINITY)).histogram).toBeNull();
		const alike = spreadOf(new Float64Array(100).fill(5));
		expect([alike.mean, alike.sd, alike.p50, alike.none]).toEqual([5, 0, 5, 0]);
		expect(alike.histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(100);
		// Mean 5 and sample deviation √(32/7) of the textbook's eight values.
		const eight = spreadOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
		expect(eight.mean).toBe(5);
		expect(eight.sd).toBeCloseTo(Math.sqrt(32 / 7), 12);
	});
});
