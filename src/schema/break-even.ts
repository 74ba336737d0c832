/** What must be true: which value may be looked for, and what comes back. */
import * as z from "zod";
import { MODEL_DATA } from "../data/index.ts";
import {
	type BreakEvenRequest,
	breakEvenFaults,
	crossed,
	isRecord,
	lostPointers,
} from "../engine/index.ts";
import { count, countOrNull, oneOf, text } from "./fields.ts";
import { identityFields } from "./identity.ts";
import { EstimateInputSchema } from "./input.ts";
import { numberLeaf } from "./leaf.ts";
import { endLeaf, metricField, metricLeaf, POINTER, pointerLeaf } from "./variable.ts";
import { failedPlaces, hasFailed, refuse } from "./variable-faults.ts";

const OWN = "the input's own";
const OF_METRIC = "that of `metric`";
const FARTHEST_TARGET = 1e15;
const optional = { required: false };

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		pointer: pointerLeaf(
			{ required: true },
			`${POINTER} All that it names take one value. Required.`,
		),
		metric: metricLeaf("net", "The figure that shall hit the target.").optional(),
		target: numberLeaf(
			{
				min: -FARTHEST_TARGET,
				max: FARTHEST_TARGET,
				unit: "factor",
				integer: false,
				required: false,
				exclusiveMin: false,
			},
			{
				description: `What the figure shall be. null or nothing: 0. Unit: ${OF_METRIC}.`,
				examples: [0],
			},
		).optional(),
		low: endLeaf(optional, {
			description: `Where the search begins, within the input's bounds. null or nothing: the lower one. Unit: ${OWN}.`,
			examples: [0],
		}).optional(),
		high: endLeaf(optional, {
			description: `Where the search ends, within the input's bounds. null or nothing: the upper one. Unit: ${OWN}.`,
			examples: [1],
		}).optional(),
	})
	.superRefine(
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
	)
	.meta({
		id: "BreakEvenInput",
		description: "An estimate's input, and which of its values is to be found.",
	});

/** A request to find a value. */
// zod does not know that a leaf let pass only what has its engine's type.
export const BreakEvenInputSchema = withRules as unknown as z.ZodType<BreakEvenRequest>;

const NearestSchema = z
	.object({
		value: countOrNull(
			"The value that comes nearest to the target, with all its decimals; null when the figure exists at none.",
			OWN,
		),
		metric: countOrNull("The figure at that value; null as above.", OF_METRIC),
	})
	.meta({
		id: "NearestValue",
		description: "How near the target can be brought; where it is hit, that is the value itself.",
	});

export const BreakEvenSchema = z
	.object({
		...identityFields("The value that was found, or how near it comes"),
		pointer: text("JSON Pointer of the inputs that take the value, as it was sent."),
		metric: metricField(),
		target: count("What the figure shall be.", OF_METRIC),
		current: countOrNull(
			"The input's value now; null when it has none, or when several are named that differ.",
			OWN,
		),
		base: countOrNull("The figure now; null where it is none.", OF_METRIC),
		low: count("Where the search began.", OWN),
		high: count("Where the search ended.", OWN),
		status: oneOf(
			["found", "unreachable"],
			"`found`: see value. `unreachable`: no value of the range hits the target; see nearest.",
		),
		value: countOrNull(
			"Where the figure hits the target, of several the nearest to the current value; null when unreachable. With all its decimals, so that the estimate of `resolvedInput` with this value really hits the target; what a preset derived from the input (involvementRate) stays as it is.",
			OWN,
		),
		nearest: NearestSchema,
	})
	.meta({ id: "BreakEven", description: "What one input must be for a figure to hit a target." });
