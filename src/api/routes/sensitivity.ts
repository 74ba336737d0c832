/** What matters most. */
import { MODEL_DATA } from "../../data/index.ts";
import { saySensitivity, sensitivity } from "../../engine/index.ts";
import type { SensitivityAnswer } from "../../schema/document/sensitivity.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { SensitivityInputSchema } from "../../schema/sensitivity.ts";
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
			limit: "heavy",
			query: LocaleQuerySchema,
			body: SensitivityInputSchema,
		},
		async (c, { query, body }): Promise<SensitivityAnswer> => {
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
