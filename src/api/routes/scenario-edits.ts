/** Changing and deleting a scenario, which only its owner can. */
import type { ScenarioAnswer } from "../../schema/document/scenario.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import {
	DeleteHeadersSchema,
	EditHeadersSchema,
	ScenarioInputSchema,
} from "../../schema/scenario.ts";
import { deleteScenario, replaceScenario } from "../../store/scenarios.ts";
import { newId } from "../../store/secrets.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";
import { change, checkRevision, owned } from "../owner.ts";
import { contentOf, etagOf, scenarioAnswer } from "../snapshot.ts";

const path = "/v1/scenarios/{id}";

export function registerScenarioEdits(app: App): void {
	operation(
		app,
		{
			limit: "writes",
			method: "put",
			path,
			query: LocaleQuerySchema,
			headers: EditHeadersSchema,
			first: owned,
			body: ScenarioInputSchema,
		},
		async (c, { query, headers, body, first }): Promise<ScenarioAnswer> => {
			checkRevision(headers["If-Match"], first.standing);
			const { lifetimeDays: days } = first.standing;
			const options = { ...query, now: first.now, days };
			const content = await contentOf(body, options);
			const writeId = newId();
			const row = await change(c, first, headers["If-Match"], async (claim, standing) => {
				const done = await replaceScenario(first.db, { claim, content, writeId });
				return done ? { ...standing, ...content, revision: standing.revision + 1 } : null;
			});
			c.header("etag", etagOf(row));
			return scenarioAnswer(row, new URL(c.req.url).origin);
		},
	);

	operation(
		app,
		{
			limit: "writes",
			method: "delete",
			path,
			headers: DeleteHeadersSchema,
			first: owned,
			status: 204,
		},
		async (c, { headers, first }) => {
			await change(c, first, headers["If-Match"], async (claim) =>
				(await deleteScenario(first.db, claim)) ? "deleted" : null,
			);
			return undefined;
		},
	);
}
