/** Random numbers, quantiles and what samples say together, each against an outside source. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantiles, DISTRIBUTIONS, quantiles } from "../../src/engine/analysis/quantile.ts";
import { fraction, randomOf, shuffled, xoshiro } from "../../src/engine/analysis/random.ts";
import {
	correlation,
	orderOf,
	percentile,
	ranksOf,
	spreadOf,
} from "../../src/engine/analysis/spread.ts";

describe("the generator", () => {
	// Seed and outputs of the C reference, as recorded by github.com/edorfaus/xoshiro-6502.
	it("is xoshiro128** 1.1", () => {
		const random = xoshiro(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0);
		const drawn = Array.from({ length: 4 }, random);
		expect(drawn).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
	});

	it("gives every seed a sequence of its own, from end to end of its range", () => {
		const first = (seed: number) => Array.from({ length: 3 }, randomOf(seed)).join();
		const seeds = [0, 1, 2, 3, 2 ** 31, 2 ** 32 - 1];
		expect(new Set(seeds.map(first)).size).toBe(seeds.length);
		expect(first(7)).toBe(first(7));
	});

	it("draws fractions that are evenly spread and never 0 or 1", () => {
		const random = randomOf(5);
		const counts = new Array<number>(20).fill(0);
		for (let i = 0; i < 20_000; i++) {
			const drawn = fraction(random);
			expect(drawn > 0 && drawn < 1).toBe(true);
			const bin = Math.floor(drawn * 20);
			counts[bin] = (counts[bin] ?? 0) + 1;
		}
		// χ² with 19 degrees of freedom: 43.8 is passed once in a thousand.
		const chi = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		expect(chi).toBeLessThan(43.8);
		expect([fraction(() => 0), fraction(() => 2 ** 32 - 1)].every((u) => u > 0 && u < 1)).toBe(
			true,
		);
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
			const x = quantiles({ low: 0, likely, high: 1, distribution: "pert" }, even(20_001));
			const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
			const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
			const [alpha, beta] = [1 + 4 * likely, 5 - 4 * likely];
			expect(mean).toBeCloseTo((0 + 4 * likely + 1) / 6, 6);
			expect(variance).toBeCloseTo((alpha * beta) / (36 * 7), 6);
		}
	});

	it("of the other shapes are theirs", () => {
		const half = Float64Array.of(0.25, 0.5, 0.75);
		const at = (distribution: "uniform" | "triangular", likely: number) => [
			...quantiles({ low: 10, likely, high: 20, distribution }, half),
		];
		expect(at("uniform", 12)).toEqual([12.5, 15, 17.5]);
		const triangular = at("triangular", 15);
		expect(triangular[0]).toBeCloseTo(10 + Math.sqrt(0.25 * 10 * 5), 12);
		expect(triangular[1]).toBeCloseTo(15, 12);
		expect(triangular[2]).toBeCloseTo(20 - Math.sqrt(0.25 * 10 * 5), 12);
		expect(at("triangular", 20)[1]).toBeCloseTo(10 + Math.sqrt(50), 12);
	});

	it("ascend within the range, whatever the range", () => {
		fc.assert(
			fc.property(
				fc.tuple(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.nat(), fc.nat()),
				fc.constantFrom(...DISTRIBUTIONS),
				([low, below, above], distribution) => {
					const range = { low, likely: low + below, high: low + below + above, distribution };
					const values = quantiles(range, even(257));
					values.forEach((value, i) => {
						const slack = 1e-9 * (below + above) + 1e-15 * Math.abs(low);
						expect(value).toBeGreaterThanOrEqual(Math.max(low, values[i - 1] ?? low) - slack);
						expect(value).toBeLessThanOrEqual(range.high + slack);
					});
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe("samples together", () => {
	it("have percentiles of type 7", () => {
		// R: quantile(1:10, c(.25, .9), type = 7); numpy: percentile([1, 2, 3, 4, 7, 10], 50).
		const ten = Array.from({ length: 10 }, (_, i) => i + 1);
		expect([percentile(ten, 0.25), percentile(ten, 0.9)]).toEqual([3.25, 9.1]);
		expect(percentile([1, 2, 3, 4, 7, 10], 0.5)).toBe(3.5);
		expect(percentile([10, 20, 30, 40], 0.25)).toBe(17.5);
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
