/** What matters most: what a request means, and what comes back. */
import * as z from "zod";
import { SensitivityInputSchema } from "../sensitivity.ts";
import { documented } from "./documented.ts";
import { countOrNull } from "./fields.ts";
import { identityFields } from "./identity.ts";
import { metricField, metricNote, variableFields } from "./variable.ts";

documented(SensitivityInputSchema, {
	"": {
		id: "SensitivityInput",
		description: "An estimate's input, which of its values vary, and the figure to look at.",
	},
	"/metric": metricNote("npv", "The figure to look at."),
});

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

export type SensitivityAnswer = z.output<typeof SensitivitySchema>;
