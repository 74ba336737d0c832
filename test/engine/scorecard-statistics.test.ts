import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	differenceInterval,
	pooledZ,
	settlingSize,
	sideOf,
	wilson,
	Z_90,
	Z_95,
} from "../../src/engine/scorecard/statistics.ts";
import { evenly } from "../support/numbers.ts";

const sample = (events: number, n: number) => ({ share: events / n, n });

/** Abramowitz and Stegun 26.2.17: the normal distribution function, to 7.5e-8. */
function phi(x: number): number {
	const t = 1 / (1 + 0.2316419 * x);
	const tail =
		t *
		(0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

describe("one share", () => {
	// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
	// methods", Statistics in Medicine 17 (1998), 857–872, Table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])("%i of %i: the published Wilson limits", (events, n, low, high) => {
		const limits = wilson(sample(events, n), Z_95);
		expect(limits.low).toBeCloseTo(low, 4);
		expect(limits.high).toBeCloseTo(high, 4);
	});

	it("has quantiles of the normal distribution behind it", () => {
		expect(phi(Z_90)).toBeCloseTo(0.95, 6);
		expect(phi(Z_95)).toBeCloseTo(0.975, 6);
	});

	it("lies within 0 and 1, holds the share, and is exact at the ends", () => {
		const shares = fc.oneof(evenly(0, 1), fc.constantFrom(0, 1));
		fc.assert(
			fc.property(shares, evenly(0, 1e12), (share, n) => {
				const { low, high } = wilson({ share, n }, Z_95);
				expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
			}),
		);
		expect(wilson({ share: 0, n: 7 }, Z_95).low).toBe(0);
		expect(wilson({ share: 1, n: 7 }, Z_95).high).toBe(1);
	});
});

describe("the difference of two shares", () => {
	// R. G. Newcombe, "Interval estimation for the difference between independent proportions:
	// comparison of eleven methods", Statistics in Medicine 17 (1998), 873–890, Table II, method 10.
	it.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[0, 10, 0, 10, -0.2775, 0.2775],
		[10, 10, 0, 20, 0.6791, 1],
		[10, 10, 0, 10, 0.6075, 1],
	])("%i of %i against %i of %i: the published limits", (a, m, b, n, low, high) => {
		const limits = differenceInterval(sample(a, m), sample(b, n), Z_95);
		expect(limits.low).toBeCloseTo(low, 4);
		expect(limits.high).toBeCloseTo(high, 4);
		const turned = differenceInterval(sample(b, n), sample(a, m), Z_95);
		expect(turned.low).toBeCloseTo(-limits.high, 12);
		expect(turned.high).toBeCloseTo(-limits.low, 12);
	});
});

describe("the pooled test", () => {
	// Penn State, STAT 415, lesson 9.4: a tax on cigarettes, 351 of 605 non-smokers for it, 41 of 195
	// smokers; z = 8.99.
	it("gives a textbook's z", () => {
		expect(pooledZ(sample(351, 605), sample(41, 195))).toBeCloseTo(8.99, 2);
		expect(pooledZ(sample(41, 195), sample(351, 605))).toBeCloseTo(-8.99, 2);
	});
	// The square of the pooled z is Pearson's chi-square of the 2 × 2 table.
	it("agrees with chi-square", () => {
		const count = fc.integer({ min: 1, max: 500 });
		fc.assert(
			fc.property(count, count, count, count, (a, b, c, d) => {
				const n = a + b + c + d;
				const chi = (n * (a * d - b * c) ** 2) / ((a + b) * (c + d) * (a + c) * (b + d));
				expect(pooledZ(sample(a, a + b), sample(c, c + d)) ** 2).toBeCloseTo(chi, 6);
			}),
		);
	});
	it("is 0 where nothing varies", () => {
		expect(pooledZ(sample(0, 100), sample(0, 200))).toBe(0);
		expect(pooledZ(sample(100, 100), sample(200, 200))).toBe(0);
	});
});

describe("the number of cases that settles a limit", () => {
	it.each([
		[0, 0.01, 381],
		[0, 0.002, 1917],
		[0.01, 0, 1],
		[1, 0.95, 73],
	])("seen %f against %f: %i", (share, threshold, cases) => {
		expect(settlingSize(share, threshold, Z_95, "below")).toBe(cases);
	});

	it("does not exist at the limit itself, nor too close to it to count", () => {
		for (const good of ["below", "above"] as const) {
			expect(settlingSize(0.01, 0.01, Z_95, good)).toBeNull();
			expect(settlingSize(0.01 + 1e-12, 0.01, Z_95, good)).toBeNull();
		}
		// That something never, or always, happens is what no sample shows.
		expect(settlingSize(0, 0, Z_95, "below")).toBeNull();
		expect(settlingSize(1, 1, Z_95, "above")).toBeNull();
		expect(sideOf({ share: 0, n: 1e12 }, 0, Z_95, "below")).toBe("across");
		expect(sideOf({ share: 1, n: 1e12 }, 1, Z_95, "above")).toBe("across");
	});

	it("is 1 where the limit is the end of the scale, on the good side of which everything is", () => {
		for (const share of [0, 0.3, 1]) {
			expect(settlingSize(share, 1, Z_95, "below")).toBe(1);
			expect(settlingSize(share, 0, Z_95, "above")).toBe(1);
			expect(sideOf({ share, n: 0.5 }, 1, Z_95, "below")).toBe("below");
			expect(sideOf({ share, n: 0.5 }, 0, Z_95, "above")).toBe("above");
		}
	});

	it("is the first at which the whole Wilson interval is on one side", () => {
		const rates = evenly(0, 1);
		const limits = evenly(0.001, 0.999);
		fc.assert(
			fc.property(rates, limits, (share, threshold) => {
				fc.pre(Math.abs(share - threshold) > 1e-4);
				const n = settlingSize(share, threshold, Z_95, "below") ?? Number.NaN;
				const below = share < threshold;
				for (const good of ["below", "above"] as const) {
					expect(settlingSize(share, threshold, Z_95, good)).toBe(n);
					expect(sideOf({ share, n }, threshold, Z_95, good)).toBe(below ? "below" : "above");
					expect(sideOf({ share, n: n - 1 }, threshold, Z_95, good)).toBe("across");
				}
				// The same by the limits themselves, but for rounding.
				const { low, high } = wilson({ share, n }, Z_95);
				expect(below ? high - threshold : threshold - low).toBeLessThan(1e-9);
				if (n === 1) return;
				const before = wilson({ share, n: n - 1 }, Z_95);
				expect(below ? before.high - threshold : threshold - before.low).toBeGreaterThan(-1e-9);
			}),
		);
	});

	it("says nothing of no cases at all", () => {
		expect(sideOf({ share: 0.5, n: 0 }, 0, Z_95, "above")).toBe("across");
	});
});
