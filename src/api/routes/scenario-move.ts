/** Giving a scenario a new link, which only its owner can. */
import type { Context } from "hono";
import type { Receipt } from "../../schema/document/scenario.ts";
import { bareKey, KeyHeadersSchema } from "../../schema/scenario.ts";
import { findKey, rotateScenario } from "../../store/scenarios.ts";
import { digestOf, newId, sameDigest } from "../../store/secrets.ts";
import type { App, AppEnv } from "../env.ts";
import { keyFor, repeated } from "../idempotency.ts";
import { hashOf } from "../json.ts";
import { operation } from "../operation.ts";
import { ask, change, idOf, type Owned, ownedBy } from "../owner.ts";
import { issuedOf, receiptOf } from "../snapshot.ts";
import { issue } from "./scenarios.ts";

export function registerScenarioMove(app: App): void {
	operation(
		app,
		{
			limit: "writes",
			method: "post",
			path: "/v1/scenarios/{id}/rotate",
			headers: KeyHeadersSchema,
			first: ownedOrMoved,
			status: 201,
		},
		async (c, { headers, first }): Promise<Receipt> => {
			const sent = headers["Idempotency-Key"];
			const key = sent === undefined ? null : bareKey(sent);
			const asked = moveOf(c);
			const origin = new URL(c.req.url).origin;
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
