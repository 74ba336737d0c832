/** Plans side by side: what may be compared, and what comes back. */
import * as z from "zod";
import { currencyFaults, isRecord, PLAN_LIMITS, type Plan } from "../engine/index.ts";
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
import { EstimateInputSchema } from "./input.ts";
import { textLeaf } from "./leaf.ts";
import { isWithin, pathOf } from "./pointer.ts";
import { EstimateSummarySchema } from "./result.ts";
import { failedPlaces } from "./variable-faults.ts";

const PlanInputSchema = z
	.strictObject({
		label: textLeaf(
			{ required: true },
			{
				description:
					"What the plan is called in the answer. Plain text of at most 80 characters, without web addresses. Required.",
				examples: ["As the vendor promises"],
			},
		),
		input: EstimateInputSchema,
	})
	.meta({ id: "PlanInput", description: "One plan: an estimate's input under a label." });

const withRules = z
	.strictObject({
		plans: z.array(PlanInputSchema).min(PLAN_LIMITS.min).max(PLAN_LIMITS.max).meta({
			description:
				"The plans, all in one currency; differences are taken from the first. Required.",
		}),
	})
	.superRefine(
		({ plans }, context) => {
			const failed = failedPlaces(context);
			// Of a plan whose currency is refused, or that has none, nothing can be said.
			const inputs = plans.map((plan: unknown, i) => {
				const input = isRecord(plan) && isRecord(plan.input) ? plan.input : null;
				const place = `/plans/${i}/input/currency`;
				return failed.some((pointer) => isWithin(place, pointer)) ? null : input;
			});
			for (const { pointer, code, variables } of currencyFaults(inputs))
				context.addIssue({ code: "custom", path: pathOf(pointer), params: { code, variables } });
		},
		// Also when values have failed already: a caller hears of everything at once.
		{ when: ({ value }) => isRecord(value) && Array.isArray(value.plans) },
	)
	.meta({ id: "ComparisonInput", description: "Two to eight plans to be put side by side." });

/** Plans to compare: every fault of every plan, and those that only several have together. */
// zod knows neither that a label is there once its leaf let it pass nor the input's type.
export const CompareInputSchema = withRules as unknown as z.ZodType<{ plans: Plan[] }>;

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
