/** What the document says of the estimate. */
import * as z from "zod";
import { EstimateResultSchema, EstimateSummarySchema } from "../../schema/document/result.ts";
import type { SaidOf } from "./operation.ts";

const answer = {
	// The full form has every key of the short one, so both match it: anyOf, not oneOf.
	schema: z.union([EstimateResultSchema, EstimateSummarySchema]),
	description:
		"The estimate; with `view=summary` its short form, which has no `lines`: that key tells the two apart.",
};

export const ESTIMATE: SaidOf = {
	"post /v1/estimate": {
		operationId: "createEstimate",
		tag: "Estimates",
		summary: "Estimate the return of an input",
		description:
			"Computes benefits, costs, ROI, payback, cash flow and operations of one input. Nothing is stored. Use this rather than GET for confidential figures: a body reaches no log, an address may.",
		body: "The input; only `workflows` with their `monthlyContacts` is required, and some way to price a contact.",
		answer,
		examples: [
			{
				name: "own-figures",
				summary: "100,000 contacts a month at 4.00, of which AI answers 40 % at 0.50 each",
				body: {
					horizonMonths: 12,
					workflows: [
						{
							monthlyContacts: 100_000,
							costPerContact: 4,
							automation: { deflectionRate: 0.4, aiCostPerContact: 0.5 },
						},
					],
					costs: { monthly: { subscription: 33_333.333333333336 } },
				},
			},
			{
				name: "preset",
				summary: "An online shop with 5,000 contacts a month, in the short form",
				at: "/v1/estimate?view=summary",
				body: { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] },
			},
		],
	},
	"get /v1/estimate": {
		operationId: "getEstimate",
		tag: "Estimates",
		summary: "Estimate the return of one workflow, by query",
		description:
			"The same estimate as by POST, for one workflow and its few most telling inputs as flat keys: made for a form on your own page, without a preflight, and cacheable. The same figures give the same result and the same `inputHash`. Figures in an address may be logged on their way: use POST for confidential ones.",
		answer,
		examples: [
			{
				name: "preset",
				summary: "An online shop with 5,000 contacts a month, in the short form",
				at: "/v1/estimate?preset=ecommerce&monthlyContacts=5000&view=summary",
			},
		],
	},
};
