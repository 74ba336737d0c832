/** Plans side by side. */

import { dataOf } from "../../data/languages.ts";
import { compare, inWords, sayComparison, toFragment } from "../../engine/index.ts";
import { CompareInputSchema } from "../../schema/compare.ts";
import type { ComparisonAnswer } from "../../schema/document/compare.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import type { App } from "../env.ts";
import { hashOf, roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerCompare(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/compare",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: CompareInputSchema,
		},
		async (c, { query, body }): Promise<ComparisonAnswer> => {
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
