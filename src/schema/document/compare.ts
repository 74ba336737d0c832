/** Plans side by side: what a request means, and what comes back. */
import * as z from "zod";
import { CompareInputSchema } from "../compare.ts";
import { documented } from "./documented.ts";
import {
	countOrNull,
	currency,
	dataVersion,
	fractionOrNull,
	modelVersion,
	money,
	text,
	whole,
} from "./fields.ts";
import { EstimateSummarySchema } from "./result.ts";

documented(CompareInputSchema, {
	"": { id: "ComparisonInput", description: "Two to eight plans to be put side by side." },
	"/plans": {
		description: "The plans, all in one currency; differences are taken from the first. Required.",
	},
	"/plans/*": { id: "PlanInput", description: "One plan: an estimate's input under a label." },
	"/plans/*/label": {
		description:
			"What the plan is called in the answer. Plain text of at most 80 characters, without web addresses. Required.",
		examples: ["As the vendor promises"],
	},
});

const { inputHash, headline, links, summary, operations, warnings } = EstimateSummarySchema.shape;

const ComparedPlanSchema = z
	.object({
		label: text("The plan's label."),
		horizonMonths: whole("Months that were added up, after month 0.", "months"),
		inputHash,
		headline,
		links,
		summary,
		operations,
		warnings,
	})
	.meta({
		id: "ComparedPlan",
		description: "One plan's estimate in its short form, the same as an estimate of its own gives.",
	});

const PlanDifferenceSchema = z
	.object({
		label: text("The plan's label."),
		net: money("More, or below 0 less, net than the first plan."),
		roi: fractionOrNull("ROI less the first plan's; null when either has none."),
		roiOnAllCosts: fractionOrNull("ROI on all costs less the first plan's; null as above."),
		npv: money("Net present value less the first plan's."),
		costs: money("All costs less the first plan's."),
		paybackMonths: countOrNull(
			"Payback less the first plan's, below 0 for sooner; null when either never pays back.",
			"months",
		),
	})
	.meta({
		id: "PlanDifference",
		description: "What another plan has more than the first one; less is below 0.",
	});

export const ComparisonSchema = z
	.object({
		modelVersion: modelVersion(),
		dataVersion: dataVersion(),
		currency: currency(),
		headline: text("Which plan leaves most, in one sentence, in the language asked for."),
		plans: z.array(ComparedPlanSchema).meta({ description: "The plans, in the order they came." }),
		differences: z.array(PlanDifferenceSchema).meta({
			description: "Every other plan's figures less the first plan's, in the order they came.",
		}),
	})
	.meta({ id: "Comparison", description: "Plans side by side." });

export type ComparisonAnswer = z.output<typeof ComparisonSchema>;
