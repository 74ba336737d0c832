/**
 * Statistics of shares: what a share measured on n cases allows to say. A share needs no whole number
 * of cases; `z` is a quantile of the normal distribution and sets the confidence.
 */

/** Normal quantile 0.95: two-sided 90 % intervals, one-sided tests at 5 %. */
export const Z_90 = 1.6448536269514722;
/** Normal quantile 0.975: two-sided 95 % intervals. */
export const Z_95 = 1.959963984540054;

/** A share (fraction) and the number of cases it was measured on. */
export interface Sample {
	share: number;
	n: number;
}

export interface Interval {
	low: number;
	high: number;
}

/**
 * Score interval of one share: (n·p + z²/2 ± z·√(n·p(1 − p) + z²/4)) / (n + z²); everything from 0 to 1
 * when n is 0.
 *
 * @source E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * J. Am. Stat. Assoc. 22 (1927), 209–212
 * @example 15 of 148 at 95 %: 0.0624 to 0.1605
 */
export function wilson({ share, n }: Sample, z: number): Interval {
	const square = z * z;
	const middle = n * share + square / 2;
	const half = z * Math.sqrt(n * share * (1 - share) + square / 4);
	// Rounding must not push a limit past the share itself, nor off 0 and 1 where it is exactly there.
	return {
		low: share === 0 ? 0 : Math.max(0, Math.min(share, (middle - half) / (n + square))),
		high: share === 1 ? 1 : Math.min(1, Math.max(share, (middle + half) / (n + square))),
	};
}

/**
 * Score interval of the difference of two independent shares, `one` − `other`, without continuity
 * correction: (p₁ − p₂) − √((p₁ − l₁)² + (u₂ − p₂)²) to (p₁ − p₂) + √((u₁ − p₁)² + (p₂ − l₂)²), with
 * l and u the Wilson limits of each.
 *
 * @source R. G. Newcombe, "Interval estimation for the difference between independent proportions:
 * comparison of eleven methods", Statistics in Medicine 17 (1998), 873–890, method 10
 * @example 56 of 70 against 48 of 80 at 95 %: 0.0524 to 0.3339
 */
export function differenceInterval(one: Sample, other: Sample, z: number): Interval {
	const first = wilson(one, z);
	const second = wilson(other, z);
	const difference = one.share - other.share;
	return {
		low: difference - Math.hypot(one.share - first.low, second.high - other.share),
		high: difference + Math.hypot(first.high - one.share, other.share - second.low),
	};
}

/**
 * Test statistic of the pooled two-proportion z-test of `one` − `other`; 0 where nothing varies.
 * One-sided at 5 %, `one` is the larger when it exceeds `Z_90`.
 *
 * @example 351 of 605 against 41 of 195: 8.99
 */
export function pooledZ(one: Sample, other: Sample): number {
	const pooled = (one.share * one.n + other.share * other.n) / (one.n + other.n);
	const variance = pooled * (1 - pooled) * (1 / one.n + 1 / other.n);
	return variance > 0 ? (one.share - other.share) / Math.sqrt(variance) : 0;
}

/** A side of a threshold on the scale from 0 to 1. */
export type Side = "below" | "above";

/** Cases from which on the Wilson limit of a share lies at a threshold; infinite where it never does. */
function casesNeeded(share: number, threshold: number, z: number, good: Side): number {
	// No limit lies beyond the end of the scale: a threshold there has everything on its good side.
	if (threshold === (good === "below" ? 1 : 0)) return 0;
	if (share === threshold) return Number.POSITIVE_INFINITY;
	return (z * z * threshold * (1 - threshold)) / (share - threshold) ** 2;
}

/**
 * On which side of a threshold the whole Wilson interval of a share lies; the threshold itself is on the
 * good one. Solved for n, so that it agrees with `settlingSize` to the last case: the limit is the
 * threshold when (p − t)² = z²·t(1 − t)/n.
 */
export function sideOf(
	{ share, n }: Sample,
	threshold: number,
	z: number,
	good: Side,
): Side | "across" {
	if (n === 0 || n < casesNeeded(share, threshold, z, good)) return "across";
	if (share === threshold) return good;
	return share < threshold ? "below" : "above";
}

/**
 * The smallest number of cases at which, at this share, the whole Wilson interval lies on one side of
 * the threshold; null when no number a double can count does that.
 *
 * @example no event seen, at 95 %: 381 for a threshold of 0.01, 1,917 for 0.002
 */
export function settlingSize(
	share: number,
	threshold: number,
	z: number,
	good: Side,
): number | null {
	const cases = Math.max(1, Math.ceil(casesNeeded(share, threshold, z, good)));
	return cases <= Number.MAX_SAFE_INTEGER ? cases : null;
}
