/**
 * Net present value and internal rate of return of monthly flows (methodology section 7), in a module
 * of its own: only a whole estimate has them at any rate. Position is the month, 0 being the day of the decision; money received is
 * positive.
 */

import { discount } from "./finance.ts";

/**
 * Net present value: Σ flow(m) / (1 + rate)^(m/12), in money of month 0.
 *
 * @param flows monthly amounts, position = month, money in is positive
 * @param rate effective annual discount rate as a fraction, above −1
 * @example npv([-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110], 0.1) // 0: 110 in a year is worth 100
 * Source: any finance textbook; `NPV(rate)` of spreadsheets with month 0 taken out of the sum.
 */
export const npv = (flows: ArrayLike<number>, rate: number): number =>
	discount(flows, rate).reduce((sum, present) => sum + present, 0);

export type IrrStatus = "ok" | "none" | "multiple" | "above-range";
const LOWEST_RATE = -0.9999;
const HIGHEST_RATE = 10_000;
/** x = (1 + i)^(−1/12), the discount factor of one month, at both ends of the rates searched. */
const X_MIN = (1 + HIGHEST_RATE) ** (-1 / 12);
const X_MAX = (1 + LOWEST_RATE) ** (-1 / 12);

/**
 * Internal rate of return: the effective annual rate i at which Σ flow(m)/(1 + i)^(m/12) is 0,
 * looked for from −99.99 % to +1,000,000 %.
 *
 * With x = (1 + i)^(−1/12) the sum is a polynomial in x. Descartes' rule settles the usual case of
 * one change of sign in the flows; otherwise the roots are isolated in Bernstein form, whose sign
 * changes bound the number of roots, so that two close roots are not taken for none.
 *
 * @param flows monthly amounts; those that are only rounding dust must already be 0
 * @returns `ok` with the rate when the sum changes sign exactly once and the first amount that is
 * not 0 is negative; `multiple` when it changes sign more than once; `above-range` when flows of
 * both signs leave no root in the range and a positive sum at its upper end; else `none`
 * @example irr([-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110]) // { rate: 0.1, status: "ok" }
 */
export function irr(flows: ArrayLike<number>): { rate: number | null; status: IrrStatus } {
	let variations = 0;
	let first = 0;
	let last = 0;
	for (let month = 0; month < flows.length; month++) {
		const sign = Math.sign(flows[month] ?? 0);
		if (sign === 0) continue;
		if (first === 0) first = sign;
		else if (sign !== last) variations++;
		last = sign;
	}
	if (variations === 0) return { rate: null, status: "none" };
	const brackets: Bracket[] =
		variations === 1 ? [[X_MIN, X_MAX]] : isolateRoots(flows, X_MIN, X_MAX);
	const roots = brackets.flatMap(([low, high]) => rootBetween(flows, low, high));
	if (roots.length > 1) return { rate: null, status: "multiple" };
	const x = roots[0];
	if (x !== undefined)
		return first < 0 ? { rate: x ** -12 - 1, status: "ok" } : { rate: null, status: "none" };
	return { rate: null, status: valueAt(flows, X_MIN) > 0 ? "above-range" : "none" };
}

/** Σ flow(m)·x^m by Horner's rule. */
function valueAt(flows: ArrayLike<number>, x: number): number {
	let value = 0;
	for (let month = flows.length - 1; month >= 0; month--) value = value * x + (flows[month] ?? 0);
	return value;
}

/**
 * The root in [low, high] by Newton's method, kept inside the bracket by bisection; empty without a
 * change of sign. The bracket holds one change of sign, so every start converges to it.
 */
function rootBetween(flows: ArrayLike<number>, low: number, high: number): number[] {
	const atLow = valueAt(flows, low);
	if (atLow === 0) return [low];
	const atHigh = valueAt(flows, high);
	if (atHigh === 0) return [high];
	if (atLow > 0 === atHigh > 0) return [];
	let a = low;
	let b = high;
	// A rate of 0 is near most answers; x = 1 is where it lies.
	let x = a < 1 && b > 1 ? 1 : a + (b - a) / 2;
	let last = b - a;
	for (let step = 0; step < 200; step++) {
		let value = 0;
		let slope = 0;
		for (let month = flows.length - 1; month >= 0; month--) {
			slope = slope * x + value;
			value = value * x + (flows[month] ?? 0);
		}
		if (value === 0) return [x];
		if (value > 0 === atLow > 0) a = x;
		else b = x;
		const newton = x - value / slope;
		// Newton may crawl where the curve is flat: a step that is not half the one before halves the
		// bracket instead.
		const quick = newton > a && newton < b && Math.abs(newton - x) <= last / 2;
		const next = quick ? newton : a + (b - a) / 2;
		last = Math.abs(next - x);
		if (last <= 2 * Number.EPSILON * x || next <= a || next >= b) return [next];
		x = next;
	}
	return [x];
}

/** Two discount factors with exactly one change of sign of the sum between them. */
type Bracket = readonly [low: number, high: number];

/**
 * Brackets of all roots in [low, high]. Works on Bernstein coefficients: no change of sign among
 * them, no root; one change, one root; else halve. A sum that only touches 0 has no bracket.
 */
function isolateRoots(flows: ArrayLike<number>, low: number, high: number): Bracket[] {
	const degree = flows.length - 1;
	// Bernstein coefficients on [0, high]: b_j = Σ_i C(j,i)/C(degree,i) · flow_i · high^i.
	const whole = new Array<number>(degree + 1).fill(0);
	for (let j = 0; j <= degree; j++) {
		let weight = 1;
		for (let i = 0; i <= j; i++) {
			whole[j] = (whole[j] ?? 0) + weight * (flows[i] ?? 0);
			weight *= ((j - i) / (degree - i)) * high;
		}
	}
	const found: Bracket[] = [];
	const search = (coefficients: number[], a: number, b: number) => {
		const changes = signChanges(coefficients);
		if (changes === 0) return;
		const ends = [coefficients[0] ?? 0, coefficients[degree] ?? 0] as const;
		if (changes === 1 || b - a < 1e-12 * b) {
			// An even cluster narrower than we can tell apart touches 0 without crossing it.
			if (ends[0] > 0 !== ends[1] > 0) found.push([a, b]);
			return;
		}
		const [left, right] = split(coefficients, 0.5);
		const middle = a + (b - a) / 2;
		search(left, a, middle);
		search(right, middle, b);
	};
	search(split(whole, low / high)[1], low, high);
	return found;
}

function signChanges(coefficients: number[]): number {
	let changes = 0;
	let last = 0;
	for (const value of coefficients) {
		const sign = Math.sign(value);
		if (sign !== 0 && last !== 0 && sign !== last) changes++;
		if (sign !== 0) last = sign;
	}
	return changes;
}

/** De Casteljau's subdivision at t in (0, 1): coefficients on both parts. */
function split(coefficients: number[], t: number): [number[], number[]] {
	const right = coefficients.slice();
	const left = new Array<number>(coefficients.length).fill(0);
	const degree = coefficients.length - 1;
	for (let level = 0; level <= degree; level++) {
		left[level] = right[0] ?? 0;
		for (let j = 0; j < degree - level; j++)
			right[j] = (1 - t) * (right[j] ?? 0) + t * (right[j + 1] ?? 0);
	}
	return [left, right];
}
