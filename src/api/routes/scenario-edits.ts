/** Changing and deleting a scenario, which only its owner can. */
import { LocaleQuerySchema } from "../../schema/query.ts";
import {
	DeleteHeadersSchema,
	EditHeadersSchema,
	ScenarioInputSchema,
	ScenarioSchema,
} from "../../schema/scenario.ts";
import { deleteScenario, replaceScenario } from "../../store/scenarios.ts";
import { newId } from "../../store/secrets.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";
import { change, checkRevision, owned } from "../owner.ts";
import { exampleEdit, SAVED } from "../scenario-example.ts";
import { contentOf, etagOf, scenarioAnswer } from "../snapshot.ts";
import { ofOwner, problems } from "./scenarios.ts";

const path = "/v1/scenarios/{id}";
export function registerScenarioEdits(app: App): void {
	operation(
		app,
		{
			...ofOwner,
			method: "put",
			path,
			operationId: "replaceScenario",
			summary: "Change a scenario",
			description:
				"Puts title and input in the place of the saved ones, computes them with today's model and data, and keeps the scenario for its number of days from now. Of several edits of one revision exactly one succeeds; the others hear 412.",
			query: LocaleQuerySchema,
			headers: EditHeadersSchema,
			first: owned,
			body: { schema: ScenarioInputSchema, description: "What to keep from now on." },
			answer: {
				schema: ScenarioSchema,
				description: "The scenario as it is now.",
				headers: { ETag: "ScenarioETag" },
			},
			problems: ["gone", "revision-required", "stale-revision", ...problems],
			examples: [
				{
					name: "edited",
					summary: "The second revision",
					body: SAVED,
					answer: exampleEdit,
				},
			],
		},
		async (c, { query, headers, body, first }) => {
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
			...ofOwner,
			method: "delete",
			path,
			operationId: "deleteScenario",
			summary: "Delete a scenario",
			description:
				"Removes what was saved, at once. For 30 days the link says that it was deleted.",
			headers: DeleteHeadersSchema,
			first: owned,
			problems: ["gone", "revision-required", "stale-revision", ...problems],
			examples: [],
		},
		async (c, { headers, first }) => {
			await change(c, first, headers["If-Match"], async (claim) =>
				(await deleteScenario(first.db, claim)) ? "deleted" : null,
			);
			return undefined;
		},
	);
}
