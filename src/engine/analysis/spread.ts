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
 * @param samples in any order; +Infinity where the figure does not exist
 */
export function spreadOf(samples: Float64Array): Spread {
	const order = orderOf(samples);
	const values = new Float64Array(samples.length);
	for (let i = 0; i < values.length; i++) values[i] = samples[order[i] ?? 0] ?? 0;
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

/** A bucket that holds more than this is worth sorting properly. */
const CROWD = 32;

/**
 * Positions in ascending order of their values. Into as many buckets as there are values, then each
 * by itself: samples are spread out, so that most buckets hold one or two.
 *
 * @param values +Infinity last
 * @example orderOf([30, 10, 20]) // [1, 2, 0]
 */
export function orderOf(values: ArrayLike<number>): Uint32Array {
	const size = values.length;
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < size; i++) {
		const value = values[i] ?? 0;
		if (value < low) low = value;
		if (value > high && value < Number.POSITIVE_INFINITY) high = value;
	}
	const density = (size - 1) / (high - low);
	// Values closer together than numbers can tell apart share one bucket.
	const scale = Number.isFinite(density) ? density : 0;
	const bucketOf = new Uint32Array(size);
	const ends = new Uint32Array(size + 1);
	for (let i = 0; i < size; i++) {
		const value = values[i] ?? 0;
		const bucket = value <= high ? Math.floor((value - low) * scale) : size;
		bucketOf[i] = bucket;
		ends[bucket] = (ends[bucket] ?? 0) + 1;
	}
	for (let b = 1; b <= size; b++) ends[b] = (ends[b] ?? 0) + (ends[b - 1] ?? 0);
	const order = new Uint32Array(size);
	// From the back, so that equal values keep their order; `ends` become beginnings.
	for (let i = size - 1; i >= 0; i--) {
		const bucket = bucketOf[i] ?? 0;
		const at = (ends[bucket] ?? 0) - 1;
		ends[bucket] = at;
		order[at] = i;
	}
	for (let b = 0; b < size; b++) {
		const from = ends[b] ?? 0;
		const to = ends[b + 1] ?? size;
		if (to - from > CROWD)
			order.subarray(from, to).sort((a, c) => (values[a] ?? 0) - (values[c] ?? 0));
		else if (to - from > 1) insert(order, values, from, to);
	}
	return order;
}

/** Insertion sort of a few positions by their values. */
function insert(order: Uint32Array, values: ArrayLike<number>, from: number, to: number): void {
	for (let i = from + 1; i < to; i++) {
		const position = order[i] ?? 0;
		const value = values[position] ?? 0;
		let at = i;
		while (at > from && (values[order[at - 1] ?? 0] ?? 0) > value) {
			order[at] = order[at - 1] ?? 0;
			at--;
		}
		order[at] = position;
	}
}

/**
 * Ranks from 0, ties sharing their average; null when all values are the same.
 *
 * @example ranksOf([30, 10, 20, 20], [1, 2, 3, 0]) // [3, 0, 1.5, 1.5]
 * @param order positions in ascending order of their values
 */
export function ranksOf(values: ArrayLike<number>, order: Uint32Array): Float64Array | null {
	const size = order.length;
	const at = (rank: number) => values[order[rank] ?? 0] ?? 0;
	if (size === 0 || at(0) === at(size - 1)) return null;
	const ranks = new Float64Array(size);
	for (let first = 0; first < size; ) {
		let after = first + 1;
		while (after < size && at(after) === at(first)) after++;
		for (let rank = first; rank < after; rank++) ranks[order[rank] ?? 0] = (first + after - 1) / 2;
		first = after;
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
