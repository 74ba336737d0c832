/** Break-even of what somebody would type into a field: what follows from it follows. */
import { deriveInvolvement, fillIn } from "../resolve.ts";
import { modelFaults } from "../rules.ts";
import { copyOf } from "../tree.ts";
import type { EstimateInput, PresetData, ResolvedInput } from "../types.ts";
import { type BreakEvenRequest, type BrokenEven, breakEvenBy } from "./break-even.ts";
import { createMeter } from "./meter.ts";
import { type Place, placesOf } from "./places.ts";

/**
 * The value that, sent in the caller's own input, makes a metric equal a target: like `breakEven`,
 * but the input is resolved with the value in it. A preset's involvement rate then follows the
 * deflection rate, and of two ways to say the same thing the value drops the preset's other one.
 * `current`, `base` and `resolvedInput` are of the input as it was sent.
 *
 * @returns the value, or the nearest there is, or all that is wrong with the request
 */
export const breakEvenOfEntry = (request: BreakEvenRequest, data: PresetData): BrokenEven =>
	breakEvenBy(request, data, ({ input: before, preset }, places) => {
		const sent = withEntries(request.input, before, places);
		// The model's rules are asked of each value; what else resolving does hangs on what was sent.
		const input = copyOf(fillIn(sent, data).input);
		const own = placesOf(input, request.pointer);
		if (!Array.isArray(own)) return () => null;
		const measure = createMeter(input, [
			...own.map(({ pointer }) => pointer),
			...input.workflows.map((_, i) => `/workflows/${i}/automation/involvementRate`),
		]);
		return (x) => {
			for (const { holder, key } of own) holder[key] = x;
			deriveInvolvement(sent, input, preset);
			return modelFaults(sent, input).length > 0 ? null : measure();
		};
	});

/**
 * A copy of an input in which the caller has a say of their own in some places. A list is sent whole
 * or not at all, and a null over an object says every value in it: there, what is in force is sent.
 */
function withEntries(
	sent: EstimateInput,
	resolved: ResolvedInput,
	places: readonly Place[],
): EstimateInput {
	const copy = copyOf(sent);
	for (const { pointer, key, value } of places) {
		// Arrays too are read by their keys; the way is that of a place that there is.
		let holder = copy as Record<string, unknown>;
		let inForce = resolved as unknown as Record<string, unknown>;
		for (const step of pointer.split("/").slice(1, -1)) {
			inForce = inForce[step] as Record<string, unknown>;
			const own = holder[step];
			const whole = own === null || (own === undefined && Array.isArray(inForce));
			if (whole || own === undefined) holder[step] = whole ? copyOf(inForce) : {};
			holder = holder[step] as Record<string, unknown>;
		}
		holder[key] = value;
	}
	return copy;
}
