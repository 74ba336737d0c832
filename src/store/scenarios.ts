/**
 * Saved scenarios: finding, creating, replacing, ending and moving them. Each change is one statement
 * or one transaction that checks for itself whether it may happen, so that of many at once exactly
 * one does; and each may run twice without harm, so that it can be tried again.
 */
import { and, eq, exists, getTableColumns, gt, isNull, lte, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Database, reading, writing } from "./database.ts";
import {
	type ENDINGS,
	type IdempotencyKey,
	idempotencyKeys,
	type Scenario,
	scenarios,
} from "./tables.ts";

/** D1 takes rows of 2 MB (and local SQLite larger ones, so tests would not notice). */
export const MOST_STORED_BYTES = 1_000_000;

/** A scenario would take more room than a row may have. */
export class TooLarge extends Error {
	override readonly name = "TooLarge";
}

/** What of a scenario an edit changes. */
export type Content = Pick<
	Scenario,
	| "title"
	| "input"
	| "resolvedInput"
	| "result"
	| "modelVersion"
	| "dataVersion"
	| "lifetimeDays"
	| "updatedAt"
	| "expiresAt"
>;

/** A scenario without what was entered: what is needed to decide whether it may be changed. */
export type Standing = Omit<Scenario, "title" | "input" | "resolvedInput" | "result">;

/** Who changes which state of a scenario, and when. */
export interface Claim {
	id: string;
	tokenHash: string;
	revision: number;
	now: Date;
}

function checkSize({ title, input, resolvedInput, result }: Content): void {
	const text = [title, input, resolvedInput, result].join("");
	if (new TextEncoder().encode(text).length > MOST_STORED_BYTES) throw new TooLarge();
}

/** A scenario by its id, ended ones included; null when there is none. */
export function findScenario(db: Database, id: string): Promise<Scenario | null> {
	return reading(async () => {
		const query = (from: Database["nearest"]) =>
			from.select().from(scenarios).where(eq(scenarios.id, id)).get();
		// A copy may not have heard yet of a scenario that was saved a moment ago.
		return (await query(db.nearest)) ?? (await query(db.primary)) ?? null;
	});
}

const {
	title: _,
	input: __,
	resolvedInput: ___,
	result: ____,
	...standing
} = getTableColumns(scenarios);

/** How a scenario stands right now; null when there is none. */
export function findStanding(db: Database, id: string): Promise<Standing | null> {
	return reading(
		async () =>
			(await db.primary.select(standing).from(scenarios).where(eq(scenarios.id, id)).get()) ?? null,
	);
}

/** The scenario as it was claimed, if it is still like that. */
const asClaimed = ({ id, tokenHash, revision, now }: Claim) =>
	and(
		eq(scenarios.id, id),
		eq(scenarios.tokenHash, tokenHash),
		eq(scenarios.revision, revision),
		// Clocks of two requests differ: what somebody has ended is ended, whatever time it is here.
		isNull(scenarios.ending),
		gt(scenarios.expiresAt, now),
	);

const keyed = (keyHash: string) => eq(idempotencyKeys.keyHash, keyHash);

/** What was answered to a key within its day; null when nothing was. */
export function findKey(
	db: Database,
	{ keyHash, now }: { keyHash: string; now: Date },
): Promise<IdempotencyKey | null> {
	return reading(async () => {
		const live = and(keyed(keyHash), gt(idempotencyKeys.expiresAt, now));
		return (await db.primary.select().from(idempotencyKeys).where(live).get()) ?? null;
	});
}

/** A row as constants of a SELECT, which writes it only where another row's state allows it. */
function constants<T extends typeof scenarios | typeof idempotencyKeys>(
	table: T,
	row: T["$inferSelect"],
) {
	// Names and values of the row's own columns, which the types of Object.entries lose.
	const values = row as Record<string, unknown>;
	const entries = Object.entries<SQLiteColumn>(getTableColumns(table)).map(([name, column]) => [
		name,
		sql`${sql.param(values[name], column)}`.as(column.name),
	]);
	return Object.fromEntries(entries) as T["_"]["columns"];
}

/**
 * Saves a new scenario.
 *
 * @returns the key's answer: the one given, or an earlier one, in which case nothing was saved; null
 *   without a key
 */
export async function createScenario(
	db: Database,
	{ scenario, key, now }: { scenario: Scenario; key: IdempotencyKey | null; now: Date },
): Promise<IdempotencyKey | null> {
	checkSize(scenario);
	if (!key) {
		await writing(() => db.primary.insert(scenarios).values(scenario).onConflictDoNothing());
		return null;
	}
	const rows = await writing(() =>
		db.primary.batch([
			forgetKey(db, key, now),
			db.primary.insert(idempotencyKeys).values(key).onConflictDoNothing(),
			// One row if the key is this request's, none if it was another's.
			db.primary
				.insert(scenarios)
				.select((query) =>
					query.select(constants(scenarios, scenario)).from(idempotencyKeys).where(ownKey(key)),
				)
				.onConflictDoNothing(),
			db.primary.select().from(idempotencyKeys).where(keyed(key.keyHash)),
		]),
	);
	return rows[3][0] ?? null;
}

const ownKey = ({ keyHash, scenarioId }: IdempotencyKey) =>
	and(keyed(keyHash), eq(idempotencyKeys.scenarioId, scenarioId));

/** The key if it is this request's. */
const taken = ({ primary }: Database, key: IdempotencyKey) =>
	primary.select().from(idempotencyKeys).where(ownKey(key));

/** Removes a key whose day is over, so that it can be used like a new one. */
const forgetKey = ({ primary }: Database, { keyHash }: IdempotencyKey, now: Date) =>
	primary.delete(idempotencyKeys).where(and(keyed(keyHash), lte(idempotencyKeys.expiresAt, now)));

/**
 * Puts new content in the place of the old, as the next revision.
 *
 * @returns whether it did: not when the scenario is no longer as it was claimed
 */
export async function replaceScenario(
	db: Database,
	{ claim, content, writeId }: { claim: Claim; content: Content; writeId: string },
): Promise<boolean> {
	checkSize(content);
	const done = await writing(() =>
		db.primary
			.update(scenarios)
			.set({ ...content, writeId, revision: claim.revision + 1 })
			.where(asClaimed(claim))
			.returning({ id: scenarios.id }),
	);
	if (done.length > 0) return true;
	// The write may have been done by an attempt whose answer was lost.
	const now = await findStanding(db, claim.id);
	return now?.writeId === writeId;
}

/** What is left of an ended scenario. */
const emptied = (now: Date, ending: (typeof ENDINGS)[number]) => ({
	title: null,
	input: null,
	resolvedInput: null,
	result: null,
	updatedAt: now,
	expiresAt: now,
	ending,
});

/**
 * Deletes a scenario: what was entered is gone at once, the row stays to say so.
 *
 * @returns whether it is deleted: not when it is no longer as it was claimed
 */
export async function deleteScenario(db: Database, claim: Claim): Promise<boolean> {
	const done = await writing(() =>
		db.primary
			.update(scenarios)
			.set(emptied(claim.now, "deleted"))
			.where(asClaimed(claim))
			.returning({ id: scenarios.id }),
	);
	if (done.length > 0) return true;
	return (await findStanding(db, claim.id))?.ending === "deleted";
}

/** The new name of a scenario that moves. */
export type Move = Pick<Scenario, "id" | "tokenHash" | "writeId">;

/**
 * Moves a scenario to a new id and a new token, and ends the old one.
 *
 * @returns `moved` false when it is no longer as it was claimed; `key`, what was answered to the key
 */
export async function rotateScenario(
	db: Database,
	{ claim, to, key }: { claim: Claim; to: Move; key: IdempotencyKey | null },
): Promise<{ moved: boolean; key: IdempotencyKey | null }> {
	const { primary } = db;
	const there = eq(scenarios.id, to.id);
	const move = primary
		.insert(scenarios)
		.select((query) =>
			query
				.select({
					...getTableColumns(scenarios),
					id: sql`${to.id}`.as("id"),
					tokenHash: sql`${to.tokenHash}`.as("token_hash"),
					revision: sql`1`.as("revision"),
					writeId: sql`${to.writeId}`.as("write_id"),
				})
				.from(scenarios)
				.where(and(asClaimed(claim), key ? exists(taken(db, key)) : undefined)),
		)
		.onConflictDoNothing();
	const end = primary
		.update(scenarios)
		.set(emptied(claim.now, "rotated"))
		.where(
			and(
				asClaimed(claim),
				exists(primary.select({ id: scenarios.id }).from(scenarios).where(there)),
			),
		);
	const look = primary.select({ id: scenarios.id }).from(scenarios).where(there);
	if (!key) {
		const rows = await writing(() => primary.batch([move, end, look]));
		return { moved: rows[2].length > 0, key: null };
	}
	const take = primary
		.insert(idempotencyKeys)
		.select((query) =>
			query.select(constants(idempotencyKeys, key)).from(scenarios).where(asClaimed(claim)),
		)
		.onConflictDoNothing();
	const rows = await writing(() =>
		primary.batch([
			forgetKey(db, key, claim.now),
			take,
			move,
			end,
			look,
			primary.select().from(idempotencyKeys).where(keyed(key.keyHash)),
		]),
	);
	return { moved: rows[4].length > 0, key: rows[5][0] ?? null };
}
