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
