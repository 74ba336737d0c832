/** What must be true for a target to be hit. */
import { MODEL_DATA } from "../../data/index.ts";
import { breakEven, sayBreakEven } from "../../engine/index.ts";
import { BreakEvenInputSchema } from "../../schema/break-even.ts";
import type { BreakEvenAnswer } from "../../schema/document/break-even.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { identityOf } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerBreakEven(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/break-even",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: BreakEvenInputSchema,
		},
		async (c, { query, body }): Promise<BreakEvenAnswer> => {
			const outcome = breakEven(body, MODEL_DATA);
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			const { resolvedInput, current, low, high, value, nearest, ...figures } = outcome.breakEven;
			const { currency } = resolvedInput;
			return {
				...(await identityOf(resolvedInput, body.input, c.req.url)),
				headline: sayBreakEven(outcome.breakEven, query.locale ?? "en", currency),
				...roundedDeep(figures),
				// Inputs as they were computed, so that posting them gives the figure they stand for.
				current,
				low,
				high,
				value,
				nearest: { value: nearest.value, metric: roundedDeep(nearest.metric) },
			};
		},
	);
}
