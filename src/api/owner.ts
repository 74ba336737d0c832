/** Who asks for a scenario, whether it is there, and whether he may change it. */
import type { Context } from "hono";
import { type Database, DatabaseUnavailable, openDatabase } from "../store/database.ts";
import { TOMBSTONE_DAYS } from "../store/purge.ts";
import { type Claim, findStanding, type Standing } from "../store/scenarios.ts";
import { digestOf, ID_PATTERN, sameDigest } from "../store/secrets.ts";
import type { Scenario } from "../store/tables.ts";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";
import { etagOf } from "./snapshot.ts";

const DAY = 24 * 60 * 60 * 1000;

/** This request's way to the database. */
export const databaseOf = (c: Context<AppEnv>): Database => openDatabase(c.env?.DB);

/** The id in the address; one that no scenario can have is nowhere. */
export function idOf(c: Context<AppEnv>): string {
	const id = c.req.param("id") ?? "";
	if (!ID_PATTERN.test(id)) throw missing();
	return id;
}

const missing = () =>
	new ProblemError(
		"not-found",
		"There is no scenario with this id. It may have ended more than 30 days ago.",
	);

type Ending = Pick<Scenario, "expiresAt" | "ending">;

const END = {
	expired: "The scenario expired on",
	deleted: "The scenario was deleted by its owner on",
	rotated: "The scenario was given a new link by its owner on",
};

/** Why a scenario cannot be had; null when it can. */
export function endOf(row: Ending | null, now: Date): ProblemError | null {
	if (!row) return missing();
	const ended = row.expiresAt.getTime();
	if (!row.ending && ended > now.getTime()) return null;
	// The purge may not have come round yet.
	if (ended + TOMBSTONE_DAYS * DAY <= now.getTime()) return missing();
	const reason = row.ending ?? "expired";
	const day = row.expiresAt.toISOString().slice(0, 10);
	return new ProblemError("gone", `${END[reason]} ${day}.`, { reason });
}

/** The digest of the token that came with the request. */
async function tokenDigest(c: Context<AppEnv>): Promise<string> {
	const token = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
	if (token === undefined)
		throw new ProblemError(
			"token-required",
			"Send the scenario's edit token as “Authorization: Bearer roi_edit_…”.",
			{ headers: { "www-authenticate": "Bearer" } },
		);
	return digestOf(token);
}

/** A scenario that whoever asks may change. */
export interface Owned {
	db: Database;
	standing: Standing;
	now: Date;
}

/** Whose token is not the scenario's. */
export const wrongToken = () =>
	new ProblemError("wrong-token", "The edit token is not that of this scenario.");

/** Who asks for the change of which scenario, and how it stands. */
interface Asking {
	digest: string;
	db: Database;
	now: Date;
	standing: Standing | null;
}

/** Reads who asks, and how the scenario stands. */
export async function ask(c: Context<AppEnv>): Promise<Asking> {
	const digest = await tokenDigest(c);
	const id = idOf(c);
	const db = databaseOf(c);
	return { digest, db, now: new Date(), standing: await findStanding(db, id) };
}

/** Lets only the owner of a scenario that has not ended through. */
export const owned = async (c: Context<AppEnv>): Promise<Owned> => ownedBy(await ask(c));

/** The same of what was already read. */
export function ownedBy({ digest, db, now, standing }: Asking): Owned {
	const end = endOf(standing, now);
	if (end || !standing) throw end ?? missing();
	if (!sameDigest(digest, standing.tokenHash)) throw wrongToken();
	return { db, standing, now };
}

const REVISION = /^(?:W\/)?"r(\d{1,15})(?:-[^"]*)?"$/;

/** Whether an If-Match names the revision; only the revision counts, whatever the versions are. */
function names(header: string, { revision }: Standing): boolean {
	return header
		.split(",")
		.some((tag) => Number(REVISION.exec(tag.trim())?.[1] ?? Number.NaN) === revision);
}

/** Refuses a request that is about another revision than there is, or about any at all (`*`). */
export function checkRevision(header: string | undefined, standing: Standing): void {
	if (header === undefined || header.trim() === "*") throw revisionRequired();
	if (!names(header, standing)) throw staleRevision(standing);
}

/** Who does not say which revision is meant. */
export const revisionRequired = () =>
	new ProblemError(
		"revision-required",
		"Send the scenario's ETag as If-Match, so that nobody overwrites what he has not seen.",
	);

/** Who means another revision than there is. */
export const staleRevision = (now: { revision: number }) =>
	new ProblemError(
		"stale-revision",
		`The scenario is at revision ${now.revision}; If-Match names another one.`,
		{ headers: { etag: etagOf(now) } },
	);

/** How often a change without If-Match is tried while others change the scenario too. */
const TRIES = 3;

/**
 * Changes a scenario that its owner has just been let through for. When somebody else was faster, it
 * is judged anew: ended, another token, another revision.
 *
 * @param header If-Match: a change with it is about one revision only, one without about the latest
 * @param run the change; null when the scenario is no longer as it was claimed
 * @returns what the change that succeeded gave back
 */
export async function change<T>(
	c: Context<AppEnv>,
	first: Owned,
	header: string | undefined,
	run: (claim: Claim, standing: Standing) => Promise<T | null>,
): Promise<T> {
	let { standing } = first;
	for (let attempt = 0; attempt < TRIES; attempt++) {
		if (header !== undefined) checkRevision(header, standing);
		const { id, tokenHash, revision } = standing;
		const done = await run({ id, tokenHash, revision, now: first.now }, standing);
		if (done !== null) return done;
		({ standing } = await owned(c));
	}
	throw new DatabaseUnavailable("is overloaded: too many change one scenario");
}
