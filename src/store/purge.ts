/** Clearing away what has ended. */
import { and, gt, inArray, isNotNull, lte, type SQL } from "drizzle-orm";
import { type Database, writing } from "./database.ts";
import { idempotencyKeys, scenarios } from "./tables.ts";

const DAY = 24 * 60 * 60 * 1000;
/** For so long an ended scenario's link says what happened. */
export const TOMBSTONE_DAYS = 30;

/** Rows of one statement: large enough to get on, small enough not to keep others waiting. */
const BATCH = 500;
/** D1 allows a request 50 statements on its free plan; what is left waits for the next time. */
const MOST_STATEMENTS = 40;

/** What a purge did. */
export interface Purged {
	/** Expired scenarios whose content was removed. */
	emptied: number;
	/** Ended scenarios whose last trace was removed. */
	removed: number;
	keys: number;
	/** Whether there was nothing left to do. */
	done: boolean;
}

/**
 * Empties expired scenarios, removes those that ended 30 days ago, and keys whose day is over. It
 * works in batches, so it can be cut off anywhere and go on the next time.
 */
export async function purge(
	db: Database,
	{ now, batch = BATCH, most = MOST_STATEMENTS }: { now: Date; batch?: number; most?: number },
): Promise<Purged> {
	let left = most;
	/** Repeats a statement until it finds less than a batch; the number of rows it changed. */
	async function drain(statement: () => Promise<unknown[]>): Promise<number> {
		let total = 0;
		while (left > 0) {
			left--;
			const changed = (await writing(statement)).length;
			total += changed;
			if (changed < batch) return total;
		}
		return total;
	}
	const { primary } = db;
	const some = (where: SQL | undefined) =>
		inArray(
			scenarios.id,
			primary.select({ id: scenarios.id }).from(scenarios).where(where).limit(batch),
		);
	const cutoff = new Date(now.getTime() - TOMBSTONE_DAYS * DAY);
	// First what somebody may still care about: figures.
	const emptied = await drain(() =>
		primary
			.update(scenarios)
			.set({ title: null, input: null, resolvedInput: null, result: null })
			.where(
				some(
					and(
						gt(scenarios.expiresAt, cutoff),
						lte(scenarios.expiresAt, now),
						isNotNull(scenarios.input),
					),
				),
			)
			.returning({ id: scenarios.id }),
	);
	const removed = await drain(() =>
		primary
			.delete(scenarios)
			.where(some(lte(scenarios.expiresAt, cutoff)))
			.returning({ id: scenarios.id }),
	);
	const { keyHash } = idempotencyKeys;
	const keys = await drain(() =>
		primary
			.delete(idempotencyKeys)
			.where(
				inArray(
					keyHash,
					primary
						.select({ keyHash })
						.from(idempotencyKeys)
						.where(lte(idempotencyKeys.expiresAt, now))
						.limit(batch),
				),
			)
			.returning({ keyHash }),
	);
	return { emptied, removed, keys, done: left > 0 };
}
