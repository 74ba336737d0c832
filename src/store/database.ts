/** The way to the database: which copy answers, what is tried again, and what a failure is called. */
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

type Connection = DrizzleD1Database<Record<string, never>>;

/** One request's connections. */
export interface Database {
	/** Whichever copy is near: it may lag behind a little. */
	nearest: Connection;
	/** The copy that writes go to: it knows everything that was ever answered. */
	primary: Connection;
}

/** Opens the database for one request; nothing is sent yet. */
export function openDatabase(d1: D1Database | undefined): Database {
	// Of a database the library uses prepare() and batch(), which a session has as well.
	const over = (session: D1DatabaseSession) => drizzle(session as unknown as D1Database);
	try {
		if (!d1) throw new Error("there is no database");
		return {
			nearest: over(d1.withSession("first-unconstrained")),
			primary: over(d1.withSession("first-primary")),
		};
	} catch (error) {
		throw new DatabaseUnavailable(error);
	}
}

/** The database did not do what it was asked to. Nothing of its own words is in here. */
export class DatabaseUnavailable extends Error {
	override readonly name = "DatabaseUnavailable";
	/** `overloaded`: it has too much to do, so trying again at once makes it worse. */
	readonly reason: Reason;

	constructor(error: unknown) {
		const reason = reasonOf(error);
		super(`the database is away: ${reason}`);
		this.reason = reason;
		// Where it happened; what it says stays out.
		if (error instanceof Error && error.stack) this.stack = error.stack;
	}
}

type Reason = "transient" | "overloaded" | "failed";

// What D1 says, by what its documentation advises (developers.cloudflare.com/d1/observability/debug-d1).
const RETRY = [
	"Network connection lost",
	"storage caused object to be reset",
	"reset because its code was updated",
	"Cannot resolve D1 DB due to transient issue",
	"because client disconnected",
];
const EASE_OFF = [
	"is overloaded",
	"exceeded timeout",
	"exceeded its memory limit",
	"exceeded its CPU time limit",
];

/** What D1 itself says: the library's error around it repeats the values, whatever is in them. */
function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause === undefined ? error.message : messageOf(error.cause);
}

function reasonOf(error: unknown): Reason {
	const said = messageOf(error);
	const has = (part: string) => said.includes(part);
	if (EASE_OFF.some(has)) return "overloaded";
	return RETRY.some(has) ? "transient" : "failed";
}

/** Runs a read; the platform itself repeats reads that failed for a moment. */
export async function reading<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		throw new DatabaseUnavailable(error);
	}
}

const ATTEMPTS = 5;
const FIRST_WAIT = 50;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Runs a write, and again after a failure that D1 calls a passing one. A write whose answer was lost
 * may have been done: `write` must leave the same behind when it runs twice.
 */
export async function writing<T>(
	write: () => Promise<T>,
	wait: (ms: number) => Promise<void> = sleep,
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await write();
		} catch (error) {
			const away = new DatabaseUnavailable(error);
			if (away.reason !== "transient" || attempt === ATTEMPTS) throw away;
		}
		// Anywhere within a window that doubles, so that many writers do not come back together.
		await wait(Math.random() * FIRST_WAIT * 2 ** attempt);
	}
}
