/** The range of a result: what may be simulated. */
import * as z from "zod/mini";
import { MODEL_DATA } from "../data/index.ts";
import {
	FEWEST_SAMPLES,
	HIGHEST_SEED,
	isRecord,
	MOST_SAMPLES,
	type SimulateRequest,
	simulationFaults,
} from "../engine/index.ts";
import { EstimateInputSchema } from "./input.ts";
import { numberLeaf } from "./leaf.ts";
import { variablesField } from "./variable.ts";
import { failedPlaces, faultsOfVariables, hasFailed, refuse } from "./variable-faults.ts";

const wholeNumber = (min: number, max: number) =>
	z.optional(
		numberLeaf({ min, max, unit: "count", integer: true, required: false, exclusiveMin: false }),
	);

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		variables: variablesField,
		samples: wholeNumber(FEWEST_SAMPLES, MOST_SAMPLES),
		seed: wholeNumber(0, HIGHEST_SEED),
	})
	.check(
		z.superRefine(
			({ input, variables, samples }, context) => {
				const failed = failedPlaces(context);
				const request = {
					// The check is made only with an input that parsed as one.
					input: input as SimulateRequest["input"],
					samples: hasFailed("/samples", failed) ? null : samples,
				};
				const check = (sound: NonNullable<SimulateRequest["variables"]>) =>
					simulationFaults({ ...request, variables: sound }, MODEL_DATA);
				refuse(context, faultsOfVariables(variables, failed, check));
			},
			// Also when values have failed already: a caller hears of everything at once.
			{ when: ({ value }) => isRecord(value) },
		),
	);

/** A request to simulate. */
// zod does not know that a leaf let pass only what has its engine's type.
export const SimulateInputSchema = withRules as unknown as z.ZodMiniType<SimulateRequest>;
