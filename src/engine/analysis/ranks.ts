/** Samples in order, and how two lists of them go together. */

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
