/** Every statement the store sends finds its rows by an index: its cost does not grow with the table. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { purge } from "../../src/store/purge.ts";
import {
	createScenario,
	deleteScenario,
	findKey,
	findScenario,
	findStanding,
	replaceScenario,
	rotateScenario,
} from "../../src/store/scenarios.ts";
import { newId } from "../../src/store/secrets.ts";
import type { Scenario } from "../../src/store/tables.ts";

interface Statement {
	sql: string;
	values: unknown[];
}

/** A database that notes what is sent to it. */
function noting(noted: Statement[]): D1Database {
	const watched = (session: D1DatabaseSession): D1DatabaseSession => ({
		getBookmark: () => session.getBookmark(),
		batch: (statements) => session.batch(statements),
		prepare(sql) {
			const statement = session.prepare(sql);
			const bind = statement.bind.bind(statement);
			statement.bind = (...values) => {
				noted.push({ sql, values });
				return bind(...values);
			};
			return statement;
		},
	});
	const withSession: D1Database["withSession"] = (start) => watched(env.DB.withSession(start));
	// The store opens sessions and uses nothing else.
	return { withSession } as D1Database;
}

const DAY = 24 * 60 * 60 * 1000;
const now = new Date();
const scenario = (): Scenario => ({
	id: newId(),
	tokenHash: "token",
	revision: 1,
	writeId: newId(),
	title: "",
	input: "{}",
	resolvedInput: "{}",
	result: "{}",
	modelVersion: "",
	dataVersion: "",
	lifetimeDays: 1,
	createdAt: now,
	updatedAt: now,
	expiresAt: new Date(now.getTime() + DAY),
	ending: null,
});
const keyOf = ({ id }: { id: string }) => ({
	keyHash: newId(),
	requestHash: "",
	scenarioId: id,
	salt: "",
	answer: "{}",
	expiresAt: new Date(now.getTime() + DAY),
});
const claimOf = ({ id, tokenHash, revision }: Scenario) => ({ id, tokenHash, revision, now });

/** Calls everything the store can do, and notes the statements. */
async function everything(): Promise<Statement[]> {
	const noted: Statement[] = [];
	const db = openDatabase(noting(noted));
	const [bare, keyed] = [scenario(), scenario()];
	await createScenario(db, { scenario: bare, key: null, now });
	await createScenario(db, { scenario: keyed, key: keyOf(keyed), now });
	expect(await findScenario(db, bare.id)).toEqual(bare);
	expect(await findScenario(db, newId())).toBeNull();
	await findStanding(db, bare.id);
	await findKey(db, { keyHash: "", now });
	const { id, tokenHash, ...content } = { ...bare, input: "[]" };
	const edit = { claim: claimOf(bare), content, writeId: newId() };
	expect(await replaceScenario(db, edit)).toBe(true);
	const to = () => ({ id: newId(), tokenHash, writeId: newId() });
	const [plain, moved] = [to(), to()];
	const first = { claim: { ...claimOf(bare), revision: 2 }, to: plain, key: null };
	expect(await rotateScenario(db, first)).toMatchObject({ moved: true });
	const second = { claim: claimOf(keyed), to: moved, key: keyOf(moved) };
	expect(await rotateScenario(db, second)).toMatchObject({ moved: true });
	expect(await deleteScenario(db, { ...claimOf(keyed), id: moved.id })).toBe(true);
	const later = new Date(now.getTime() + 2 * DAY);
	expect(await purge(db, { now: later })).toMatchObject({ emptied: 1, keys: 2 });
	return noted;
}

test("every statement uses an index and none reads a whole table", async () => {
	const statements = await everything();
	const kinds = new Map(statements.map(({ sql, values }) => [sql, values]));
	expect(kinds.size).toBeGreaterThan(12);
	const used = new Set<string>();
	for (const [sql, values] of kinds) {
		const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
			.bind(...values)
			.all<{ detail: string }>();
		for (const { detail } of plan.results) {
			expect(detail, sql).not.toMatch(/\b(SCAN|TEMP B-TREE|AUTOMATIC)\b/);
			if (/^SEARCH/.test(detail)) expect(detail, sql).toMatch(/USING (COVERING )?INDEX/);
			for (const [, name = ""] of detail.matchAll(/INDEX (\w+)/g)) used.add(name);
		}
	}
	expect([...used].sort()).toEqual([
		"idempotency_keys_by_expiry",
		"scenarios_by_expiry",
		"sqlite_autoindex_idempotency_keys_1",
		"sqlite_autoindex_scenarios_1",
	]);
});
