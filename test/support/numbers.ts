import fc from "fast-check";

const STEPS = 2 ** 31 - 1;
const steps = fc.integer({ min: 0, max: STEPS });

/**
 * Numbers from `min` to `max`, both included, about as many in each part of the range; the ends and any
 * doubles come up too. Of the doubles from 0 to 1 half lie below 1e-154: if all were drawn from those,
 * nearly every share would be next to 0.
 */
export const evenly = (min: number, max: number): fc.Arbitrary<number> =>
	fc.oneof(
		{ weight: 8, arbitrary: steps.map((step) => min + (step / STEPS) * (max - min)) },
		{ weight: 1, arbitrary: fc.constantFrom(min, max) },
		{ weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
	);
