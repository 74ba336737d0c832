/** Plans side by side. */

import { dataOf } from "../../data/languages.ts";
import { compare, inWords, sayComparison, toFragment } from "../../engine/index.ts";
import { CompareInputSchema, ComparisonSchema } from "../../schema/compare.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import type { App } from "../env.ts";
import { hashOf, roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

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

export function registerCompare(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/compare",
			operationId: "comparePlans",
			tag: "Analyses",
			summary: "Put plans side by side",
			description:
				"Estimates two to eight plans and says how each differs from the first: build against buy, vendor against vendor, or a plan against half of what it claims. Plans must share a currency; they may differ in everything else, horizon included. Nothing is stored.",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: {
				schema: CompareInputSchema,
				description: "The plans, each an estimate's input under a label.",
			},
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
		async (c, { query, body }) => {
			const locale = query.locale ?? "en";
			const outcome = compare(body.plans, dataOf(locale));
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			const { plans, differences, headline } = outcome.comparison;
			const { modelVersion, dataVersion, currency } = plans[0];
			const { origin } = new URL(c.req.url);
			const answered = plans.map(async (plan) => {
				const { horizonMonths, summary, operations, ...said } = inWords(plan, locale);
				return {
					label: plan.label,
					horizonMonths,
					inputHash: await hashOf(plan.resolvedInput),
					headline: said.headline,
					links: { calculator: `${origin}/#${toFragment(plan.input)}`, self: null },
					summary,
					operations,
					warnings: said.warnings,
				};
			});
			return roundedDeep({
				modelVersion,
				dataVersion,
				currency,
				headline: sayComparison(headline, locale, currency),
				plans: await Promise.all(answered),
				differences,
			});
		},
	);
}
