/** What matters most: whose sensitivities may be asked for. */
import * as z from "zod/mini";
import { MODEL_DATA } from "../data/index.ts";
import { isRecord, type SensitivityRequest, variableFaults } from "../engine/index.ts";
import { EstimateInputSchema } from "./input.ts";
import { metricLeaf, variablesField } from "./variable.ts";
import { failedPlaces, faultsOfVariables, refuse } from "./variable-faults.ts";

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		variables: variablesField,
		metric: z.optional(metricLeaf()),
	})
	.check(
		z.superRefine(
			({ input, variables }, context) => {
				const found = faultsOfVariables(variables, failedPlaces(context), (sound) =>
					// The check is made only with an input that parsed as one.
					variableFaults(
						{ input: input as SensitivityRequest["input"], variables: sound },
						MODEL_DATA,
					),
				);
				refuse(context, found);
			},
			// Also when values have failed already: a caller hears of everything at once.
			{ when: ({ value }) => isRecord(value) },
		),
	);

/** A request to rank variables. */
// zod does not know that a leaf let pass only what has its engine's type.
export const SensitivityInputSchema = withRules as unknown as z.ZodMiniType<SensitivityRequest>;
