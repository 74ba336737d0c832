/** Plans side by side: what may be compared. */
import * as z from "zod/mini";
import { currencyFaults, isRecord, PLAN_LIMITS, type Plan } from "../engine/index.ts";
import { EstimateInputSchema } from "./input.ts";
import { listOf, textLeaf } from "./leaf.ts";
import { isWithin, pathOf } from "./pointer.ts";
import { failedPlaces } from "./variable-faults.ts";

const PlanInputSchema = z.strictObject({
	label: textLeaf({ required: true }),
	input: EstimateInputSchema,
});

const withRules = z
	.strictObject({ plans: listOf(PlanInputSchema, PLAN_LIMITS.min, PLAN_LIMITS.max) })
	.check(
		z.superRefine(
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
		),
	);

/** Plans to compare: every fault of every plan, and those that only several have together. */
// zod knows neither that a label is there once its leaf let it pass nor the input's type.
export const CompareInputSchema = withRules as unknown as z.ZodMiniType<{ plans: Plan[] }>;
