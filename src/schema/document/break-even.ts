/** What must be true: what a request means, and what comes back. */
import * as z from "zod";
import { BreakEvenInputSchema } from "../break-even.ts";
import { documented } from "./documented.ts";
import { count, countOrNull, oneOf, text } from "./fields.ts";
import { identityFields } from "./identity.ts";
import { metricField, metricNote, POINTER, pointerNote } from "./variable.ts";

const OWN = "the input's own";
const OF_METRIC = "that of `metric`";

documented(BreakEvenInputSchema, {
	"": {
		id: "BreakEvenInput",
		description: "An estimate's input, and which of its values is to be found.",
	},
	"/pointer": pointerNote(`${POINTER} All that it names take one value. Required.`),
	"/metric": metricNote("net", "The figure that shall hit the target."),
	"/target": {
		description: `What the figure shall be. null or nothing: 0. Unit: ${OF_METRIC}.`,
		examples: [0],
	},
	"/low": {
		description: `Where the search begins, within the input's bounds. null or nothing: the lower one. Unit: ${OWN}.`,
		examples: [0],
	},
	"/high": {
		description: `Where the search ends, within the input's bounds. null or nothing: the upper one. Unit: ${OWN}.`,
		examples: [1],
	},
});

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

export type BreakEvenAnswer = z.output<typeof BreakEvenSchema>;
