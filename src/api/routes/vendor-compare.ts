/** The same workflows under each vendor's own billing. */
import { MODEL_DATA } from "../../data/index.ts";
import { vendorsOf } from "../../data/languages.ts";
import { compareVendors, sayReason, sayVendors } from "../../engine/index.ts";
import type { VendorComparisonAnswer } from "../../schema/document/vendor-compare.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { VendorCompareInputSchema } from "../../schema/vendor-compare.ts";
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
			limit: "heavy",
			query: LocaleQuerySchema,
			body: VendorCompareInputSchema,
		},
		async (c, { query, body }): Promise<VendorComparisonAnswer> => {
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
