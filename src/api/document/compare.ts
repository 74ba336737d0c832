/** What the document says of plans and vendors side by side. */
import { ComparisonSchema } from "../../schema/document/compare.ts";
import { VendorComparisonSchema } from "../../schema/document/vendor-compare.ts";
import type { SaidOf } from "./operation.ts";

const promised = {
	preset: "ecommerce",
	workflows: [
		{
			monthlyContacts: 5000,
			automation: { deflectionRate: 0.7, containmentRate: 0.95 },
		},
	],
};
const halved = {
	preset: "ecommerce",
	workflows: [
		{
			monthlyContacts: 5000,
			automation: { deflectionRate: 0.35, containmentRate: 0.95 },
		},
	],
};
const workflows = [
	{
		monthlyContacts: 50_000,
		costPerContact: 6,
		automation: { deflectionRate: 0.3, containmentRate: 0.84, involvementRate: 0.45 },
	},
];
const labor = { cashableShare: 0.7 };
const discountRate = 0.1;

export const COMPARISONS: SaidOf = {
	"post /v1/compare": {
		operationId: "comparePlans",
		tag: "Analyses",
		summary: "Put plans side by side",
		description:
			"Estimates two to eight plans and says how each differs from the first: build against buy, vendor against vendor, or a plan against half of what it claims. Plans must share a currency; they may differ in everything else, horizon included. Nothing is stored.",
		body: "The plans, each an estimate's input under a label.",
		answer: { schema: ComparisonSchema, description: "The plans and their differences." },
		examples: [
			{
				name: "halve-the-claim",
				summary: "A vendor's promise of 70 % against half of it",
				body: {
					plans: [
						{ label: "As the vendor promises", input: promised },
						{ label: "Half the claim", input: halved },
					],
				},
			},
			{
				name: "build-or-buy",
				summary: "A bot of one's own against 0.99 for each resolution",
				body: {
					plans: [
						{
							label: "Buy",
							input: {
								workflows,
								labor,
								discountRate,
								costs: {
									oneTime: { integration: 15_000 },
									monthly: { teamTime: 3000 },
									usage: [{ name: "Resolutions", unit: "resolution", price: 0.99 }],
								},
							},
						},
						{
							label: "Build",
							input: {
								workflows,
								labor,
								discountRate,
								costs: {
									oneTime: { development: 180_000, integration: 15_000 },
									monthly: { infrastructure: 1500, teamTime: 9000 },
									usage: [
										{
											name: "Language model",
											unit: "message",
											price: 0.01,
											quantityPerEvent: 6,
										},
									],
								},
							},
						},
					],
				},
			},
		],
	},
	"post /v1/vendors/compare": {
		operationId: "compareVendors",
		tag: "Analyses",
		summary: "Price the same workflows with each vendor",
		description:
			"Puts every vendor's own billing into the same input: its prices replace the input's usage, aiCostPerContact, subscription, seats and annual items; all other costs stay, development included, so weigh building against buying with POST /v1/compare. Vendors bill different events, so compare costPerVerifiedResolution, not prices. Amounts are never converted: a vendor priced in another currency is listed without figures. Nothing is stored.",
		body: "The input; which vendors, and your own prices where you have them.",
		answer: {
			schema: VendorComparisonSchema,
			description: "The vendors, the cheapest per verified resolution first.",
		},
		examples: [
			{
				name: "shop",
				summary:
					"An online shop with 5,000 contacts a month; all vendors, here only the first three",
				body: { input: { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] } },
				shorten: 3,
			},
			{
				name: "own-offers",
				summary: "Two offers received, an own build that pays only its model, and a list price",
				body: {
					input: { preset: "saas", workflows: [{ monthlyContacts: 3000 }] },
					vendors: ["intercom-fin", "gorgias", "own-build", "zendesk-ai-agents-committed"],
					prices: {
						"intercom-fin": [
							{
								name: "Resolutions, 500 a month at least",
								unit: "resolution",
								price: 0.89,
								minimumPerMonth: 500,
							},
						],
						gorgias: [
							{ name: "Tickets", unit: "contact", price: 0.36 },
							{ name: "Automation", unit: "resolution", price: 0.9 },
						],
						"own-build": [
							{ name: "Language model", unit: "message", price: 0.01, quantityPerEvent: 6 },
						],
					},
				},
			},
		],
	},
};
