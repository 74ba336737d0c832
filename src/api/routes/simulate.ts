/** The range of a result. */
import { MODEL_DATA } from "../../data/index.ts";
import { saySimulation, simulate } from "../../engine/index.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { SimulateInputSchema, SimulationSchema } from "../../schema/simulate.ts";
import { identityOf, roundedVariables } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerSimulate(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/simulate",
			operationId: "simulateEstimate",
			tag: "Analyses",
			summary: "Simulate the range of an estimate",
			description:
				"Draws what is uncertain thousands of times (Latin hypercube), runs each draw through the model and says how the figures are spread: percentiles, a histogram, how often it pays, and which variables the result follows. Without variables of your own, the model varies what nobody knows for sure. The same request with the same seed gives the same answer. Nothing is stored.",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: {
				schema: SimulateInputSchema,
				description: "The input; what varies, how many samples and which seed, all optional.",
			},
			answer: { schema: SimulationSchema, description: "The range of the estimate." },
			examples: [
				{
					name: "preset",
					summary: "An online shop with 5,000 contacts a month and the model's own variables",
					body: {
						input: { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] },
						samples: 200,
					},
				},
				{
					name: "own-variables",
					summary: "Two doubts of one's own: how much AI answers, and what it costs to set up",
					body: {
						input: {
							workflows: [
								{
									monthlyContacts: 20_000,
									costPerContact: 5,
									automation: { deflectionRate: 0.3, containmentRate: 0.85 },
								},
							],
							labor: { cashableShare: 0.6 },
							costs: {
								oneTime: { integration: 60_000, trainingAndChange: 20_000 },
								usage: [{ name: "Resolutions", unit: "resolution", price: 0.99 }],
							},
						},
						variables: [
							{ pointer: "/workflows/0/automation/deflectionRate", low: 0.12, high: 0.4 },
							{
								pointer: "/costs/oneTime/*",
								mode: "scale",
								low: 0.8,
								high: 2.5,
								distribution: "triangular",
							},
						],
						samples: 100,
						seed: 7,
					},
				},
			],
		},
		async (c, { query, body }) => {
			const outcome = simulate(body, MODEL_DATA);
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			// The band is the calculator's: the API does not offer it.
			const { resolvedInput, band: _, ...simulation } = outcome.simulation;
			const { currency } = resolvedInput;
			return {
				...(await identityOf(resolvedInput, body.input, c.req.url)),
				headline: saySimulation(outcome.simulation, query.locale ?? "en", currency),
				...roundedDeep(simulation),
				variables: roundedVariables(simulation.variables),
			};
		},
	);
}
