/** What the document says of the analyses of one input. */
import { BreakEvenSchema } from "../../schema/document/break-even.ts";
import { SensitivitySchema } from "../../schema/document/sensitivity.ts";
import { SimulationSchema } from "../../schema/document/simulate.ts";
import type { SaidOf } from "./operation.ts";

const tag = "Analyses";

export const ANALYSES: SaidOf = {
	"post /v1/simulate": {
		operationId: "simulateEstimate",
		tag,
		summary: "Simulate the range of an estimate",
		description:
			"Draws what is uncertain thousands of times (Latin hypercube), runs each draw through the model and says how the figures are spread: percentiles, a histogram, how often it pays, and which variables the result follows. Without variables of your own, the model varies what nobody knows for sure. The same request with the same seed gives the same answer. Nothing is stored.",
		body: "The input; what varies, how many samples and which seed, all optional.",
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
	"post /v1/sensitivity": {
		operationId: "rankDrivers",
		tag,
		summary: "Rank what moves an estimate most",
		description:
			"Takes each variable to both of its ends while all others stay as they are, and sorts them by how far the figure swings: a tornado chart. Without variables of your own, the model varies what nobody knows for sure. Nothing is stored.",
		body: "The input; what varies and which figure to look at, both optional.",
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
	"post /v1/break-even": {
		operationId: "findBreakEven",
		tag,
		summary: "Find the value at which a figure hits a target",
		description:
			"Looks for the value of one input, or of several at once, at which a figure equals a target: how much AI must answer to break even, which price leaves an ROI of 50 %, from how many contacts on it pays back within a year. Of several such values it answers the nearest to the current one; where there is none, the value that comes nearest. Values that the model would refuse are passed over. Nothing is stored.",
		body: "The input and the place of the value; figure, target and range are optional: by default, where net is 0.",
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
};
