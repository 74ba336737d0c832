/** The estimate: one input in, the whole result out. */

import { inputOfFlat } from "../../data/flat.ts";
import { EstimateInputSchema } from "../../schema/input.ts";
import { EstimateOptionsSchema, EstimateQuerySchema } from "../../schema/query.ts";
import { answerTo } from "../answer.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";

const originOf = (url: string): string => new URL(url).origin;

export function registerEstimate(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/estimate",
			query: EstimateOptionsSchema,
			body: EstimateInputSchema,
		},
		(c, { query, body }) => answerTo(body, query, originOf(c.req.url)),
	);

	operation(
		app,
		{
			method: "get",
			path: "/v1/estimate",
			query: EstimateQuerySchema,
			caching: "public, max-age=3600",
		},
		(c, { query }) => answerTo(inputOfFlat(query), query, originOf(c.req.url)),
	);
}
