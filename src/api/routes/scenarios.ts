/** Saved scenarios: saving one and looking at one. */
import type { Context } from "hono";
import type { Receipt, ScenarioAnswer } from "../../schema/document/scenario.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { bareKey, KeyHeadersSchema, ScenarioInputSchema } from "../../schema/scenario.ts";
import { createScenario, findScenario } from "../../store/scenarios.ts";
import { digestOf, newId } from "../../store/secrets.ts";
import type { App, AppEnv } from "../env.ts";
import { keyFor, repeated } from "../idempotency.ts";
import { operation } from "../operation.ts";
import { databaseOf, endOf, idOf } from "../owner.ts";
import { contentOf, etagOf, issuedOf, receiptOf, scenarioAnswer } from "../snapshot.ts";

/** Says in the headers, too, where a new scenario is. */
export function issue(c: Context<AppEnv>, receipt: Receipt): Receipt {
	c.header("location", `${new URL(c.req.url).origin}/v1/scenarios/${receipt.id}`);
	c.header("etag", etagOf(receipt));
	return receipt;
}

export function registerScenarios(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/scenarios",
			limit: "writes",
			query: LocaleQuerySchema,
			headers: KeyHeadersSchema,
			body: ScenarioInputSchema,
			status: 201,
		},
		async (c, { query, headers, body }): Promise<Receipt> => {
			const now = new Date();
			const { origin } = new URL(c.req.url);
			const content = await contentOf(body, { ...query, now });
			const row = {
				...content,
				id: newId(),
				revision: 1,
				writeId: newId(),
				createdAt: now,
				ending: null,
			};
			const sent = headers["Idempotency-Key"];
			const key = sent === undefined ? null : bareKey(sent);
			const asked = { operation: "create", ...body };
			const { token, entry } = await keyFor(key, asked, issuedOf(row), now);
			const scenario = { ...row, tokenHash: await digestOf(token) };
			const answered = await createScenario(databaseOf(c), { scenario, key: entry, now });
			const receipt =
				key && answered
					? await repeated(key, asked, answered, origin, query.locale ?? "en")
					: receiptOf(issuedOf(row), token, origin);
			return issue(c, receipt);
		},
	);

	operation(
		app,
		{
			method: "get",
			path: "/v1/scenarios/{id}",
			query: LocaleQuerySchema,
			caching: "private, no-cache",
			// Before the query is read: 404 and 410 come before 422.
			first: async (c) => {
				const row = await findScenario(databaseOf(c), idOf(c));
				const end = endOf(row, new Date());
				if (end || !row) throw end;
				return row;
			},
		},
		async (c, { first: row, query }): Promise<ScenarioAnswer> => {
			const answer = await scenarioAnswer(row, new URL(c.req.url).origin, query.locale);
			// After what can fail: a problem has no revision.
			c.header("etag", etagOf(row, query.locale));
			return answer;
		},
	);
}
