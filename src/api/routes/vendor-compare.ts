/** The same workflows under each vendor's own billing. */
import { MODEL_DATA } from "../../data/index.ts";
import { vendorsOf } from "../../data/languages.ts";
import { compareVendors, sayReason, sayVendors } from "../../engine/index.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { VendorCompareInputSchema, VendorComparisonSchema } from "../../schema/vendor-compare.ts";
import { identityOf } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerVendorCompare(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/vendors/compare",
			operationId: "compareVendors",
			tag: "Analyses",
			summary: "Price the same workflows with each vendor",
			description:
				"Puts every vendor's own billing into the same input: its prices replace the input's usage, aiCostPerContact, subscription, seats and annual items; all other costs stay, development included, so weigh building against buying with POST /v1/compare. Vendors bill different events, so compare costPerVerifiedResolution, not prices. Amounts are never converted: a vendor priced in another currency is listed without figures. Nothing is stored.",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: {
				schema: VendorCompareInputSchema,
				description: "The input; which vendors, and your own prices where you have them.",
			},
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
		async (c, { query, body }) => {
			const locale = query.locale ?? "en";
			const outcome = compareVendors(body, MODEL_DATA, vendorsOf(locale));
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			const { resolvedInput, vendors, headline, ...counts } = outcome.comparison;
			const { currency } = resolvedInput;
			return roundedDeep({
				...(await identityOf(resolvedInput, body.input, c.req.url)),
				headline: sayVendors(headline, locale, currency),
				...counts,
				vendors: vendors.map(({ reason, ...vendor }) => ({
					...vendor,
					reason: reason && sayReason(reason, locale),
				})),
			});
		},
	);
}
