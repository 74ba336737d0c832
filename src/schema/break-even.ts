/** What must be true: which value may be looked for. */
import * as z from "zod/mini";
import { MODEL_DATA } from "../data/index.ts";
import {
	type BreakEvenRequest,
	breakEvenFaults,
	crossed,
	isRecord,
	lostPointers,
} from "../engine/index.ts";
import { EstimateInputSchema } from "./input.ts";
import { numberLeaf } from "./leaf.ts";
import { endLeaf, metricLeaf, pointerLeaf } from "./variable.ts";
import { failedPlaces, hasFailed, refuse } from "./variable-faults.ts";

const FARTHEST_TARGET = 1e15;
const optional = { required: false };

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		pointer: pointerLeaf({ required: true }),
		metric: z.optional(metricLeaf()),
		target: z.optional(
			numberLeaf({
				min: -FARTHEST_TARGET,
				max: FARTHEST_TARGET,
				unit: "factor",
				integer: false,
				required: false,
				exclusiveMin: false,
			}),
		),
		low: z.optional(endLeaf(optional)),
		high: z.optional(endLeaf(optional)),
	})
	.check(
		z.superRefine(
			({ low, high, ...request }, context) => {
				const failed = failedPlaces(context);
				const sound = {
					low: hasFailed("/low", failed) ? null : low,
					high: hasFailed("/high", failed) ? null : high,
				};
				const answerable = !hasFailed("/input", failed) && !hasFailed("/pointer", failed);
				// The check is made only with an input and a pointer that parsed as such.
				const whole = { ...request, ...sound } as BreakEvenRequest;
				if (answerable) return refuse(context, breakEvenFaults(whole, MODEL_DATA));
				const lost = hasFailed("/pointer", failed) ? [] : lostPointers(whole, "");
				refuse(context, [...lost, ...crossed(sound)]);
			},
			// Also when values have failed already: a caller hears of everything at once.
			{ when: ({ value }) => isRecord(value) },
		),
	);

/** A request to find a value. */
// zod does not know that a leaf let pass only what has its engine's type.
export const BreakEvenInputSchema = withRules as unknown as z.ZodMiniType<BreakEvenRequest>;
