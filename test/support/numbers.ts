import fc from "fast-check";

const STEPS = 2 ** 31 - 1;

/**
 * Numbers from `min` to `max`, both included, about as many in each part of the range; the ends come
 * up too. Of all doubles half lie below 1: drawn from those, nearly every share would be next to 0.
 */
export const evenly = (min: number, max: number): fc.Arbitrary<number> =>
	fc
		.oneof(
			{ weight: 8, arbitrary: fc.integer({ min: 0, max: STEPS }) },
			{ weight: 1, arbitrary: fc.constantFrom(0, STEPS) },
		)
		.map((step) => (step === STEPS ? max : min + (step / STEPS) * (max - min)));
