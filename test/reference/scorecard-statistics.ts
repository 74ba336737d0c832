/** The statistics of section 11, written apart from the engine's: plain, to be compared with. */

// Quantiles of the normal distribution: 95 % and 97.5 %.
export const z90 = 1.6448536269514722;
export const z95 = 1.959963984540054;

/**
 * Wilson (1927): the interval's ends are the two t with (p − t)² = z²·t(1 − t)/n, that is
 * (1 + e)t² − (2p + e)t + p² = 0 with e = z²/n. Above a half the mirror image is solved.
 */
export function wilson(p: number, n: number, z: number): { low: number; high: number } {
	if (p > 0.5) {
		const mirror = wilson(1 - p, n, z);
		return { low: 1 - mirror.high, high: 1 - mirror.low };
	}
	const e = (z * z) / n;
	const [a, b, c] = [1 + e, 2 * p + e, p * p];
	const high = (b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
	return { low: c / (a * high), high };
}

/** Newcombe (1998), method 10: the upper end of the interval of p1 − p2. */
export function newcombeUpper(p1: number, n1: number, p2: number, n2: number, z: number): number {
	const up = wilson(p1, n1, z).high - p1;
	const down = p2 - wilson(p2, n2, z).low;
	return p1 - p2 + Math.sqrt(up * up + down * down);
}

/** The pooled two-proportion z of p1 − p2; 0 when there is no variance. */
export function pooledZ(p1: number, n1: number, p2: number, n2: number): number {
	const pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
	const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
	return variance > 0 ? (p1 - p2) / Math.sqrt(variance) : 0;
}

/**
 * From how many cases on the rate p would settle on one side of a threshold t: by Wilson's equation
 * t leaves the interval when (p − t)² ≥ z²·t(1 − t)/n. Never when p is t; at once when t excludes nothing.
 */
export function settledFrom(p: number, t: number, below: boolean): number | null {
	if (below ? t === 1 : t === 0) return 1;
	return p === t ? null : Math.max(1, Math.ceil((z95 * z95 * t * (1 - t)) / (p - t) ** 2));
}
