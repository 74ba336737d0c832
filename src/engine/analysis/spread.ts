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
/** Buckets that samples are counted in: as many to each bin, fine enough to hold a few samples. */
const BUCKETS = BINS * 128;

const SHARES = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 };

/**
 * Quantile by linear interpolation between order statistics, type 7 of Hyndman and Fan, The American
 * Statistician 50 (1996); null where it reaches into samples without the figure.
 *
 * @param at the value of each rank from 0, ascending, Infinity last
 * @example percentile((rank) => [10, 20, 30, 40][rank] ?? 0, 4, 0.25) // 17.5
 */
export function percentile(
	at: (rank: number) => number,
	size: number,
	share: number,
): number | null {
	const place = (size - 1) * share;
	const low = at(Math.floor(place));
	const high = at(Math.ceil(place));
	const value = low === high ? low : low + (place - Math.floor(place)) * (high - low);
	return Number.isFinite(value) ? value : null;
}

/**
 * Mean, standard deviation (n − 1), percentiles and histogram of samples. Mean and deviation are
 * null as soon as one sample lacks the figure: without it they would flatter. The histogram has
 * thirty bins of equal width from the lowest to the highest value. Samples are counted in buckets
 * and only the buckets that a percentile falls in are sorted.
 *
 * @param samples in any order; +Infinity where the figure does not exist
 */
export function spreadOf(samples: Float64Array): Spread {
	const size = samples.length;
	const tally = tallyOf(samples);
	const { existing, none } = tally;
	const mean = tally.sum / existing;
	let squares = 0;
	for (let i = 0; i < size; i++) {
		const value = samples[i] ?? 0;
		if (value !== Number.POSITIVE_INFINITY) squares += (value - mean) * (value - mean);
	}
	const at = ranksIn(samples, tally, Object.values(SHARES));
	const shares = Object.entries(SHARES).map(([key, share]) => [key, percentile(at, size, share)]);
	return {
		mean: none === 0 ? mean : null,
		sd: none === 0 ? Math.sqrt(squares / (size - 1)) : null,
		// One entry for each share.
		...(Object.fromEntries(shares) as Record<keyof typeof SHARES, number | null>),
		histogram: existing === 0 ? null : histogramOf(tally),
		none,
	};
}

/**
 * Percentiles alone, by the same definition.
 *
 * @param samples in any order; +Infinity where the figure does not exist
 * @param shares 0…1
 * @returns one for each share
 */
export function percentilesOf(samples: Float64Array, shares: readonly number[]) {
	const at = ranksIn(samples, tallyOf(samples), shares);
	return shares.map((share) => percentile(at, samples.length, share));
}

/** Samples counted in buckets of equal width; `none` are those without the figure. */
interface Tally {
	counts: Uint32Array;
	from: number;
	to: number;
	/** Buckets to a unit of the figure. */
	scale: number;
	sum: number;
	existing: number;
	none: number;
}

function tallyOf(samples: Float64Array): Tally {
	const size = samples.length;
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	let sum = 0;
	let existing = 0;
	for (let i = 0; i < size; i++) {
		const value = samples[i] ?? 0;
		if (value === Number.POSITIVE_INFINITY) continue;
		if (value < low) low = value;
		if (value > high) high = value;
		sum += value;
		existing++;
	}
	// All alike, or closer than can be told apart: a bin needs some width to be drawn.
	const alike = high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high), 1e-200);
	const from = alike ? low - 0.5 : low;
	const to = alike ? high + 0.5 : high;
	const scale = BUCKETS / (to - from);
	const counts = new Uint32Array(BUCKETS);
	for (let i = 0; i < size; i++) {
		const value = samples[i] ?? 0;
		if (value === Number.POSITIVE_INFINITY) continue;
		const bucket = bucketOf(value, from, scale);
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	}
	return { counts, from, to, scale, sum, existing, none: size - existing };
}

const bucketOf = (value: number, from: number, scale: number): number => {
	const bucket = Math.floor((value - from) * scale);
	return bucket < BUCKETS ? bucket : BUCKETS - 1;
};

/** A reader of ranks: the value that so many others are not above; Infinity beyond the last. */
function ranksIn(samples: Float64Array, { counts, from, scale }: Tally, shares: readonly number[]) {
	const size = samples.length;
	const sorted = new Map<number, number[]>();
	const found = new Map<number, { bucket: number; first: number }>();
	const wanted = shares.flatMap((share) => [
		Math.floor((size - 1) * share),
		Math.ceil((size - 1) * share),
	]);
	let first = 0;
	let bucket = -1;
	let next = 0;
	for (const rank of [...new Set(wanted)].sort((a, b) => a - b)) {
		while (next <= rank && bucket < BUCKETS - 1) {
			first = next;
			next += counts[++bucket] ?? 0;
		}
		if (rank >= next) continue;
		found.set(rank, { bucket, first });
		sorted.set(bucket, []);
	}
	const marked = new Uint8Array(BUCKETS);
	for (const crowded of sorted.keys()) marked[crowded] = 1;
	for (let i = 0; i < size; i++) {
		const value = samples[i] ?? 0;
		if (value === Number.POSITIVE_INFINITY) continue;
		const own = bucketOf(value, from, scale);
		if (marked[own] === 1) sorted.get(own)?.push(value);
	}
	for (const values of sorted.values()) values.sort((a, b) => a - b);
	return (rank: number): number => {
		const place = found.get(rank);
		const value = place && sorted.get(place.bucket)?.[rank - place.first];
		return value ?? Number.POSITIVE_INFINITY;
	};
}

function histogramOf({ counts: buckets, from, to }: Tally) {
	const width = (to - from) / BINS;
	const edges = Array.from({ length: BINS + 1 }, (_, i) => (i === BINS ? to : from + i * width));
	const counts = new Array<number>(BINS).fill(0);
	for (let bin = 0, bucket = 0; bin < BINS; bin++) {
		let count = 0;
		for (const end = bucket + BUCKETS / BINS; bucket < end; bucket++) count += buckets[bucket] ?? 0;
		counts[bin] = count;
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
