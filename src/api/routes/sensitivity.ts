/** What matters most. */
import { MODEL_DATA } from "../../data/index.ts";
import { saySensitivity, sensitivity } from "../../engine/index.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { SensitivityInputSchema, SensitivitySchema } from "../../schema/sensitivity.ts";
import { identityOf, roundedVariables } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerSensitivity(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/sensitivity",
			operationId: "rankDrivers",
			tag: "Analyses",
			summary: "Rank what moves an estimate most",
			description:
				"Takes each variable to both of its ends while all others stay as they are, and sorts them by how far the figure swings: a tornado chart. Without variables of your own, the model varies what nobody knows for sure. Nothing is stored.",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: {
				schema: SensitivityInputSchema,
				description: "The input; what varies and which figure to look at, both optional.",
			},
			answer: {
				schema: SensitivitySchema,
				description: "The variables, the widest swing first.",
			},
			examples: [
				{
					name: "preset",
					summary: "What moves an online shop's net present value most",
					body: { input: { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] } },
				},
				{
					name: "payback",
					summary: "What moves a software company's payback: its volume, its wages or the price",
					body: {
						input: { preset: "saas", workflows: [{ monthlyContacts: 3000 }] },
						metric: "paybackMonths",
						variables: [
							{ pointer: "/workflows/0/monthlyContacts", low: 2000, high: 4500 },
							{ pointer: "/workflows/*/costPerContact", low: 0.8, high: 1.25, mode: "scale" },
							{ pointer: "/costs/usage/0/price", low: 0.7, high: 1.5 },
						],
					},
				},
			],
		},
		async (c, { query, body }) => {
			const outcome = sensitivity(body, MODEL_DATA);
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			const { resolvedInput, ...ranked } = outcome.sensitivity;
			const { currency } = resolvedInput;
			return {
				...(await identityOf(resolvedInput, body.input, c.req.url)),
				headline: saySensitivity(outcome.sensitivity, query.locale ?? "en", currency),
				...roundedDeep(ranked),
				variables: roundedVariables(ranked.variables),
			};
		},
	);
}
