/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (prng.di.unimi.it/xoshiro128starstar.c):
 * 32-bit arithmetic only, so that every machine draws the same numbers. Its state is spread from the
 * seed by the finalizer of MurmurHash3 over a Weyl sequence (SplitMix32).
 */

/** Draws the next number: a whole one, 0…2^32 − 1. */
export type Random = () => number;

/** SplitMix32: well-mixed words from a counter. */
function seeder(seed: number): Random {
	let counter = seed | 0;
	return () => {
		counter = (counter + 0x9e3779b9) | 0;
		let mixed = counter ^ (counter >>> 16);
		mixed = Math.imul(mixed, 0x85ebca6b);
		mixed ^= mixed >>> 13;
		mixed = Math.imul(mixed, 0xc2b2ae35);
		return (mixed ^ (mixed >>> 16)) >>> 0;
	};
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The generator from a given state of four words, not all 0. */
export function xoshiro(...words: [number, number, number, number]): Random {
	// In an array of words: a plain variable would make a new object for each number it holds.
	const state = Int32Array.from(words);
	return () => {
		const a = state[0] ?? 0;
		const b = state[1] ?? 0;
		const c = state[2] ?? 0;
		const d = state[3] ?? 0;
		const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
		state[0] = a ^ d ^ b;
		state[1] = b ^ c ^ a;
		state[2] = c ^ a ^ (b << 9);
		state[3] = rotated(d ^ b, 11);
		return result;
	};
}

/** The generator for a seed, 0…2^32 − 1: the same seed, the same numbers, everywhere. */
export function randomOf(seed: number): Random {
	const next = seeder(seed);
	return xoshiro(next(), next(), next(), next());
}

/** A whole number from 0 to `below` − 1; `below` stays under 2^21, so that the product is exact. */
export const index = (random: Random, below: number): number =>
	Math.floor((random() * below) / 2 ** 32);

/** The whole numbers below `size` in random order (Fisher–Yates, from the end). */
export function shuffled(size: number, random: Random): Uint32Array {
	const order = new Uint32Array(size);
	for (let i = 0; i < size; i++) order[i] = i;
	for (let last = size - 1; last > 0; last--) {
		const other = index(random, last + 1);
		const kept = order[last] ?? 0;
		order[last] = order[other] ?? 0;
		order[other] = kept;
	}
	return order;
}
