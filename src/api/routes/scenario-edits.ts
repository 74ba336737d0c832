/** What only the owner of a scenario can do: change it, delete it, give it a new link. */
import type { Context } from "hono";
import {
	bareKey,
	DeleteHeadersSchema,
	EditHeadersSchema,
	KeyHeadersSchema,
	ReceiptSchema,
	ScenarioInputSchema,
	ScenarioOptionsSchema,
	ScenarioParamsSchema,
	ScenarioSchema,
} from "../../schema/scenario.ts";
import { deleteScenario, findKey, replaceScenario, rotateScenario } from "../../store/scenarios.ts";
import { digestOf, newId, sameDigest } from "../../store/secrets.ts";
import { hashOf } from "../answer.ts";
import type { App, AppEnv } from "../env.ts";
import { keyFor, repeated } from "../idempotency.ts";
import { operation } from "../operation.ts";
import { ask, change, checkRevision, idOf, type Owned, owned, ownedBy } from "../owner.ts";
import { exampleEdit, exampleMove, SAVED } from "../scenario-example.ts";
import { contentOf, etagOf, issuedOf, receiptOf, scenarioAnswer } from "../snapshot.ts";
import { issue, problems, RECEIPT_HEADERS, tag } from "./scenarios.ts";

const path = "/v1/scenarios/{id}";
const common = {
	tag,
	limit: "writes",
	params: ScenarioParamsSchema,
	byOwner: true,
} as const;

const originOf = (c: Context<AppEnv>): string => new URL(c.req.url).origin;

export function registerScenarioEdits(app: App): void {
	operation(
		app,
		{
			...common,
			method: "put",
			path,
			operationId: "replaceScenario",
			summary: "Change a scenario",
			description:
				"Puts title and input in the place of the saved ones, computes them with today's model and data, and keeps the scenario for its number of days from now. Of several edits of one revision exactly one succeeds; the others hear 412.",
			query: ScenarioOptionsSchema,
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
			return scenarioAnswer(row, originOf(c));
		},
	);

	operation(
		app,
		{
			...common,
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

	operation(
		app,
		{
			...common,
			method: "post",
			path: `${path}/rotate`,
			operationId: "rotateScenario",
			summary: "Give a scenario a new link",
			description:
				"Moves the scenario to a new id with a new edit token: for a link that came into the wrong hands. The old link and the old token end at once. The figures stay as they were saved. Send an Idempotency-Key: without one, an answer that gets lost on the way takes the new link with it.",
			headers: KeyHeadersSchema,
			first: ownedOrMoved,
			answer: {
				status: 201,
				schema: ReceiptSchema,
				description: "Where the scenario is now, and its new token.",
				headers: RECEIPT_HEADERS,
			},
			problems: ["gone", ...problems],
			examples: [{ name: "moved", summary: "A new link", answer: exampleMove }],
		},
		async (c, { headers, first }) => {
			const sent = headers["Idempotency-Key"];
			const key = sent === undefined ? null : bareKey(sent);
			const asked = moveOf(c);
			const origin = originOf(c);
			if (!("standing" in first))
				return issue(c, await repeated(first.key, asked, first.entry, origin));
			const receipt = await change(c, first, undefined, async (claim, standing) => {
				const issued = issuedOf({ ...standing, id: newId(), revision: 1 });
				const { token, entry } = await keyFor(key, asked, issued, first.now);
				const to = { id: issued.id, tokenHash: await digestOf(token), writeId: newId() };
				const done = await rotateScenario(first.db, { claim, to, key: entry });
				if (key && done.key) return repeated(key, asked, done.key, origin);
				return done.moved ? receiptOf(issued, token, origin) : null;
			});
			return issue(c, receipt);
		},
	);
}

interface Moved {
	key: string;
	entry: NonNullable<Awaited<ReturnType<typeof findKey>>>;
}

/** The owner; or, of a scenario that has moved, who repeats the request that moved it. */
async function ownedOrMoved(c: Context<AppEnv>): Promise<Owned | Moved> {
	const asking = await ask(c);
	const sent = c.req.header("idempotency-key");
	const { digest, db, now, standing } = asking;
	if (sent && standing?.ending === "rotated" && sameDigest(digest, standing.tokenHash)) {
		const key = bareKey(sent);
		const entry = await findKey(db, { keyHash: await digestOf(key), now });
		if (entry && (await hashOf(moveOf(c))) === entry.requestHash) return { key, entry };
	}
	// Judged by the same look: a move that ends in between is found out by the change itself.
	return ownedBy(asking);
}

/** What a move asks for, to know a repetition. */
const moveOf = (c: Context<AppEnv>) => ({ operation: "rotate", id: idOf(c) });
