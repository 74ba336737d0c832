/** What many samples of one figure say together. A sample without the figure is +Infinity. */

/** How one figure of merit is spread over the samples; null where it does not exist. */
export interface Spread {
	mean: number | null;
	sd: number | null;
	p5: number | null;
	p10: number | null;
	p25: number | null;
	p50: number | null;
	p75: number | null;
	p90: number | null;
	p95: number | null;
	histogram: { edges: number[]; counts: number[] } | null;
	none: number;
}

const BINS = 30;

/**
 * Quantile by linear interpolation between order statistics, type 7 of Hyndman and Fan, The American
 * Statistician 50 (1996); null where it reaches into samples without the figure.
 *
 * @param sorted ascending, Infinity last
 * @example percentile([10, 20, 30, 40], 0.25) // 17.5
 */
export function percentile(sorted: ArrayLike<number>, share: number): number | null {
	const place = (sorted.length - 1) * share;
	const below = Math.floor(place);
	const low = sorted[below] ?? Number.NaN;
	const high = sorted[Math.ceil(place)] ?? Number.NaN;
	const value = low === high ? low : low + (place - below) * (high - low);
	return Number.isFinite(value) ? value : null;
}

/**
 * Mean, standard deviation (n − 1), percentiles and histogram of samples. Mean and deviation are
 * null as soon as one sample lacks the figure: without it they would flatter.
 *
 * @param values ascending, +Infinity where the figure does not exist
 */
export function spreadOf(values: Float64Array): Spread {
	let existing = values.length;
	while (existing > 0 && values[existing - 1] === Number.POSITIVE_INFINITY) existing--;
	const none = values.length - existing;
	let sum = 0;
	for (let i = 0; i < existing; i++) sum += values[i] ?? 0;
	const mean = sum / values.length;
	let squares = 0;
	for (let i = 0; i < existing; i++) squares += ((values[i] ?? 0) - mean) ** 2;
	const at = (share: number) => percentile(values, share);
	return {
		mean: none === 0 ? mean : null,
		sd: none === 0 ? Math.sqrt(squares / (values.length - 1)) : null,
		p5: at(0.05),
		p10: at(0.1),
		p25: at(0.25),
		p50: at(0.5),
		p75: at(0.75),
		p90: at(0.9),
		p95: at(0.95),
		histogram: existing === 0 ? null : histogramOf(values.subarray(0, existing)),
		none,
	};
}

/** Thirty bins of equal width from the lowest to the highest value, both included. */
function histogramOf(sorted: Float64Array) {
	let low = sorted[0] ?? 0;
	let high = sorted[sorted.length - 1] ?? 0;
	// All alike: a bin needs some width to be drawn.
	if (high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high))) {
		low -= 0.5;
		high += 0.5;
	}
	const width = (high - low) / BINS;
	const edges = Array.from({ length: BINS + 1 }, (_, i) => (i === BINS ? high : low + i * width));
	const counts = new Array<number>(BINS).fill(0);
	for (let i = 0; i < sorted.length; i++) {
		const bin = Math.min(BINS - 1, Math.floor(((sorted[i] ?? 0) - low) / width));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return { edges, counts };
}

/**
 * Ranks from 0, ties sharing their average; null when all values are the same.
 *
 * @example ranksOf([30, 10, 20, 20], [10, 20, 20, 30]) // [3, 0, 1.5, 1.5]
 * @param sorted the same values, ascending
 */
export function ranksOf(values: ArrayLike<number>, sorted: ArrayLike<number>): Float64Array | null {
	const size = values.length;
	if (sorted[0] === sorted[size - 1]) return null;
	const ranks = new Float64Array(size);
	const bound = (value: number, above: boolean): number => {
		let [from, to] = [0, size];
		while (from < to) {
			const middle = (from + to) >> 1;
			const found = sorted[middle] ?? 0;
			if (found < value || (above && found === value)) from = middle + 1;
			else to = middle;
		}
		return from;
	};
	for (let i = 0; i < size; i++) {
		const value = values[i] ?? 0;
		const first = bound(value, false);
		const tied = sorted[first + 1] === value ? bound(value, true) : first + 1;
		ranks[i] = (first + tied - 1) / 2;
	}
	return ranks;
}

/** Pearson's correlation of two lists, −1…1; Spearman's when they are ranks. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const size = a.length;
	let meanA = 0;
	let meanB = 0;
	for (let i = 0; i < size; i++) {
		meanA += a[i] ?? 0;
		meanB += b[i] ?? 0;
	}
	meanA /= size;
	meanB /= size;
	let both = 0;
	let ofA = 0;
	let ofB = 0;
	for (let i = 0; i < size; i++) {
		const x = (a[i] ?? 0) - meanA;
		const y = (b[i] ?? 0) - meanB;
		both += x * y;
		ofA += x * x;
		ofB += y * y;
	}
	return both / Math.sqrt(ofA * ofB);
}
