/** The range of a result: what a request means, and what comes back. */
import * as z from "zod";
import { METRICS, type Metric } from "../../engine/index.ts";
import { SimulateInputSchema } from "../simulate.ts";
import { documented } from "./documented.ts";
import { count, countOrNull, fraction, whole } from "./fields.ts";
import { identityFields } from "./identity.ts";
import { EstimateSummarySchema } from "./result.ts";
import { METRICS_IN_WORDS, pointersField, variableFields } from "./variable.ts";

documented(SimulateInputSchema, {
	"": {
		id: "SimulationInput",
		description: "An estimate's input, and which of its values are uncertain by how much.",
	},
	"/samples": {
		description:
			"How many samples are drawn. samples × workflows × months may be 2,000,000 at most. null or nothing: 5,000, or as many as are allowed if that is less. Unit: number.",
		examples: [2000],
	},
	"/seed": {
		description:
			"Where the draws begin: the same request with the same seed gives the same answer, everywhere. null or nothing: 1. Unit: none.",
		examples: [1],
	},
});

const VariableSchema = z.object(variableFields).meta({
	id: "Variable",
	description: "An input that varied, or several that varied together.",
});

const OF_METRIC = "that of the metric";
const LACKING = "null where it falls among samples without the figure.";
const percentile = (share: number) =>
	countOrNull(`${share} % of the samples lie at or below; ${LACKING}`, OF_METRIC);

const HistogramSchema = z
	.object({
		edges: z.array(z.number()).meta({
			description: `Bounds of the bins, ascending, one more than bins: from the lowest to the highest figure. Unit: ${OF_METRIC}.`,
		}),
		counts: z.array(z.int()).meta({
			description:
				"Samples in each bin; a figure on a bound belongs to the bin above, the highest to the last bin. Unit: samples.",
		}),
	})
	.nullable()
	.meta({
		id: "Histogram",
		description:
			"How often which figures came out, in thirty bins of equal width; samples without the figure are in no bin. null when no sample has the figure.",
	});

const SpreadSchema = z
	.object({
		mean: countOrNull("Average; null when any sample lacks the figure.", OF_METRIC),
		sd: countOrNull(
			"Standard deviation (n − 1); null when any sample lacks the figure.",
			OF_METRIC,
		),
		p5: percentile(5),
		p10: percentile(10),
		p25: percentile(25),
		p50: percentile(50),
		p75: percentile(75),
		p90: percentile(90),
		p95: percentile(95),
		histogram: HistogramSchema,
		none: whole(
			"Samples without the figure: no investment, no costs, or money that does not come back within the horizon.",
			"samples",
		),
	})
	.meta({
		id: "Spread",
		description:
			"How one figure is spread over the samples. Percentiles are interpolated linearly between samples (type 7); samples without the figure count as higher than all others.",
	});

const MetricSpreadsSchema = z
	.object(
		// fromEntries loses the key type.
		Object.fromEntries(METRICS.map((metric) => [metric, SpreadSchema])) as Record<
			Metric,
			typeof SpreadSchema
		>,
	)
	.meta({ id: "MetricSpreads", description: `Each figure over all samples. ${METRICS_IN_WORDS}` });

const ProbabilitiesSchema = z
	.object({
		netPositive: fraction("Share of samples in which benefits exceed costs; 0 is no gain."),
		paybackWithin12Months: fraction(
			"Share of samples in which the money is back for good within 12 months.",
		),
		paybackWithinHorizon: fraction(
			"Share of samples in which the money is back for good within the horizon.",
		),
	})
	.meta({
		id: "Probabilities",
		description: "How often it turns out well, if the variables are what they are said to be.",
	});

const DriverSchema = z
	.object({
		pointers: pointersField,
		rankCorrelation: countOrNull(
			"Spearman's rank correlation of the values that were set with npv; null when either is constant.",
			"−1…1",
		),
	})
	.meta({ id: "Driver", description: "How closely net present value follows a variable." });

const { summary } = EstimateSummarySchema.shape;

export const SimulationSchema = z
	.object({
		...identityFields("The range of net value and how often it is no gain"),
		metrics: MetricSpreadsSchema,
		probabilities: ProbabilitiesSchema,
		drivers: z.array(DriverSchema).meta({
			description: "The variables, the closest correlation first; those without one last.",
		}),
		variables: z.array(VariableSchema).meta({ description: "What varied, in the order it came." }),
		samples: whole("Samples that were drawn.", "samples"),
		seed: count("Seed of the draws: send it to get the same answer again.", "none"),
		base: summary,
	})
	.meta({
		id: "Simulation",
		description:
			"The range of an estimate. `base` is the estimate at likely values: neither the mean nor the median of the samples.",
	});

export type SimulationAnswer = z.output<typeof SimulationSchema>;
