/** What matters most: whose sensitivities may be asked for, and what comes back. */
import * as z from "zod";
import { MODEL_DATA } from "../data/index.ts";
import { isRecord, type SensitivityRequest, variableFaults } from "../engine/index.ts";
import { countOrNull } from "./fields.ts";
import { identityFields } from "./identity.ts";
import { EstimateInputSchema } from "./input.ts";
import { metricField, metricLeaf, variableFields, variablesField } from "./variable.ts";
import { failedPlaces, faultsOfVariables, refuse } from "./variable-faults.ts";

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		variables: variablesField,
		metric: metricLeaf("npv", "The figure to look at.").optional(),
	})
	.superRefine(
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
	)
	.meta({
		id: "SensitivityInput",
		description: "An estimate's input, which of its values vary, and the figure to look at.",
	});

/** A request to rank variables. */
// zod does not know that a leaf let pass only what has its engine's type.
export const SensitivityInputSchema = withRules as unknown as z.ZodType<SensitivityRequest>;

const OF_METRIC = "that of `metric`";

const SwingSchema = z
	.object({
		...variableFields,
		atLow: countOrNull("The figure at the variable's low end; null where it is none.", OF_METRIC),
		atHigh: countOrNull("The figure at its high end; null where it is none.", OF_METRIC),
		swing: countOrNull("|atHigh − atLow|; null when either is.", OF_METRIC),
	})
	.meta({
		id: "Swing",
		description: "One bar of a tornado chart: a variable at both ends, all others as they are.",
	});

export const SensitivitySchema = z
	.object({
		...identityFields("The variable that moves the figure most"),
		metric: metricField(),
		base: countOrNull("The figure as the input stands; null where it is none.", OF_METRIC),
		variables: z.array(SwingSchema).meta({
			description: "What varied, the widest swing first; those without a swing last.",
		}),
	})
	.meta({ id: "Sensitivity", description: "What moves an estimate most." });
