/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (prng.di.unimi.it/xoshiro128starstar.c):
 * 32-bit arithmetic only, so that every machine draws the same numbers. Its state is spread from the
 * seed by the finalizer of MurmurHash3 over a Weyl sequence (SplitMix32).
 */

/** The state of a generator: four words, not all 0. */
export type Random = Int32Array;

/** The generator for a seed, 0…2^32 − 1: the same seed, the same numbers, everywhere. */
export function randomOf(seed: number): Random {
	let counter = seed | 0;
	return new Int32Array(4).map(() => {
		counter = (counter + 0x9e3779b9) | 0;
		let mixed = counter ^ (counter >>> 16);
		mixed = Math.imul(mixed, 0x85ebca6b);
		mixed ^= mixed >>> 13;
		mixed = Math.imul(mixed, 0xc2b2ae35);
		return mixed ^ (mixed >>> 16);
	});
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Draws the next number: a whole one, 0…2^32 − 1. */
export function next(random: Random): number {
	const a = random[0] ?? 0;
	const b = random[1] ?? 0;
	const c = random[2] ?? 0;
	const d = random[3] ?? 0;
	random[0] = a ^ d ^ b;
	random[1] = b ^ c ^ a;
	random[2] = c ^ a ^ (b << 9);
	random[3] = rotated(d ^ b, 11);
	return Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
}

/**
 * The whole numbers below `size` in random order (Fisher–Yates, from the end). A size below 2^21
 * keeps the product exact that a position is taken from.
 */
export function shuffled(size: number, random: Random): Uint32Array {
	const order = new Uint32Array(size);
	for (let i = 0; i < size; i++) order[i] = i;
	for (let last = size - 1; last > 0; last--) {
		const other = Math.floor((next(random) * (last + 1)) / 2 ** 32);
		const kept = order[last] ?? 0;
		order[last] = order[other] ?? 0;
		order[other] = kept;
	}
	return order;
}
