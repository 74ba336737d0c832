/** What must be true for a target to be hit. */
import { MODEL_DATA } from "../../data/index.ts";
import { breakEven, sayBreakEven } from "../../engine/index.ts";
import { BreakEvenInputSchema, BreakEvenSchema } from "../../schema/break-even.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { identityOf } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerBreakEven(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/break-even",
			operationId: "findBreakEven",
			tag: "Analyses",
			summary: "Find the value at which a figure hits a target",
			description:
				"Looks for the value of one input, or of several at once, at which a figure equals a target: how much AI must answer to break even, which price leaves an ROI of 50 %, from how many contacts on it pays back within a year. Of several such values it answers the nearest to the current one; where there is none, the value that comes nearest. Values that the model would refuse are passed over. Nothing is stored.",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: {
				schema: BreakEvenInputSchema,
				description:
					"The input and the place of the value; figure, target and range are optional: by default, where net is 0.",
			},
			answer: { schema: BreakEvenSchema, description: "The value, or how near it comes." },
			examples: [
				{
					name: "deflection",
					summary: "How many of an online shop's contacts AI must answer to break even",
					body: {
						input: { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] },
						pointer: "/workflows/0/automation/deflectionRate",
					},
				},
				{
					name: "price",
					summary: "Which price for each resolution still returns 50 % on all costs",
					body: {
						input: { preset: "saas", workflows: [{ monthlyContacts: 3000 }] },
						pointer: "/costs/usage/0/price",
						metric: "roiOnAllCosts",
						target: 0.5,
					},
				},
				{
					name: "unreachable",
					summary: "A shop so small that no share of its contacts makes it pay",
					body: {
						input: { preset: "ecommerce", workflows: [{ monthlyContacts: 500 }] },
						pointer: "/workflows/0/automation/deflectionRate",
					},
				},
			],
		},
		async (c, { query, body }) => {
			const outcome = breakEven(body, MODEL_DATA);
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			const { resolvedInput, current, low, high, value, nearest, ...figures } = outcome.breakEven;
			const { currency } = resolvedInput;
			return {
				...(await identityOf(resolvedInput, body.input, c.req.url)),
				headline: sayBreakEven(outcome.breakEven, query.locale ?? "en", currency),
				...roundedDeep(figures),
				// Inputs as they were computed, so that posting them gives the figure they stand for.
				current,
				low,
				high,
				value,
				nearest: { value: nearest.value, metric: roundedDeep(nearest.metric) },
			};
		},
	);
}
