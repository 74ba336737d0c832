/** Saved scenarios: saving one and looking at one. */
import type { Context } from "hono";
import { LocaleQuerySchema } from "../../schema/query.ts";
import {
	bareKey,
	KeyHeadersSchema,
	type Receipt,
	ReceiptSchema,
	ScenarioInputSchema,
	ScenarioParamsSchema,
	ScenarioSchema,
} from "../../schema/scenario.ts";
import { createScenario, findScenario } from "../../store/scenarios.ts";
import { digestOf, newId } from "../../store/secrets.ts";
import type { App, AppEnv } from "../env.ts";
import { keyFor, repeated } from "../idempotency.ts";
import { operation } from "../operation.ts";
import { databaseOf, endOf, idOf } from "../owner.ts";
import { exampleReceipt, exampleScenario, SAVED } from "../scenario-example.ts";
import { contentOf, etagOf, issuedOf, receiptOf, scenarioAnswer } from "../snapshot.ts";

const tag = "Scenarios";
export const problems = ["database-unavailable"] as const;

/** What the operations of an owner have in common. */
export const ofOwner = {
	tag,
	limit: "writes",
	params: ScenarioParamsSchema,
	byOwner: true,
} as const;

export const RECEIPT_HEADERS = { Location: "Location", ETag: "ScenarioETag" } as const;

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
			operationId: "createScenario",
			tag,
			summary: "Save a scenario",
			description:
				"Computes an estimate and keeps it: input, result and the versions of model and data. Anybody who has the link can look at it; only the edit token can change it. The token is answered here, and again only to a repetition with the same Idempotency-Key: without a key, an answer that gets lost on the way takes it along.",
			limit: "writes",
			query: LocaleQuerySchema,
			headers: KeyHeadersSchema,
			body: {
				schema: ScenarioInputSchema,
				description: "What to save. The input is that of an estimate.",
			},
			answer: {
				status: 201,
				schema: ReceiptSchema,
				description: "Saved. Keep the edit token: it cannot be recovered.",
				headers: RECEIPT_HEADERS,
			},
			problems: [...problems],
			examples: [
				{
					name: "own-figures",
					summary: "Figures of one's own, kept for 400 days",
					body: SAVED,
					answer: exampleReceipt,
				},
			],
		},
		async (c, { query, headers, body }) => {
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
					? await repeated(key, asked, answered, origin)
					: receiptOf(issuedOf(row), token, origin);
			return issue(c, receipt);
		},
	);

	operation(
		app,
		{
			method: "get",
			path: "/v1/scenarios/{id}",
			operationId: "getScenario",
			tag,
			summary: "Get a scenario as it was saved",
			description:
				"The snapshot: the figures are those of the day it was saved, whatever has become of model and data since. `current` says what they would be today. Looking changes nothing, not even how long it is kept.",
			params: ScenarioParamsSchema,
			answer: {
				schema: ScenarioSchema,
				description: "The scenario.",
				headers: { ETag: "ScenarioETag" },
			},
			caching: "private, no-cache",
			problems: ["gone", ...problems],
			examples: [{ name: "saved", summary: "A scenario as it was saved", answer: exampleScenario }],
		},
		async (c) => {
			const row = await findScenario(databaseOf(c), idOf(c));
			const end = endOf(row, new Date());
			if (end || !row) throw end;
			c.header("etag", etagOf(row));
			return scenarioAnswer(row, new URL(c.req.url).origin);
		},
	);
}
