import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import { ReceiptSchema, ScenarioSchema } from "../../src/schema/document/scenario.ts";
import { DatabaseUnavailable, reading, writing } from "../../src/store/database.ts";
import { purge } from "../../src/store/purge.ts";
import {
	createScenario,
	deleteScenario,
	findScenario,
	MOST_STORED_BYTES,
	replaceScenario,
	TooLarge,
} from "../../src/store/scenarios.ts";
import { derivedToken, newId, sameDigest } from "../../src/store/secrets.ts";
import type { Scenario } from "../../src/store/tables.ts";
import { DAY, database, expire, INPUT, saved, send, stored } from "./scenario-support.ts";
import { type Answer, asAnswer, asProblem } from "./support.ts";

const count = async (where = "1") =>
	(await env.DB.prepare(`SELECT count(*) AS n FROM scenarios WHERE ${where}`).first<number>("n")) ??
	0;

const row = (changes: Partial<Scenario> = {}): Scenario => ({
	id: newId(),
	tokenHash: "hash",
	revision: 1,
	writeId: newId(),
	title: null,
	input: "{}",
	resolvedInput: "{}",
	result: "{}",
	modelVersion: "m",
	dataVersion: "d",
	lifetimeDays: 1,
	createdAt: new Date(),
	updatedAt: new Date(),
	expiresAt: new Date(Date.now() + DAY),
	ending: null,
	...changes,
});

describe("drift", () => {
	/** Makes a scenario look as if older data had given another result. */
	async function aged(id: string, net: number | null, input: object = INPUT) {
		const { result } = asAnswer(await send("GET", `/${id}`), ScenarioSchema);
		const summary = { ...result.summary, ...(net === null ? {} : { net }) };
		const old = JSON.stringify({ ...result, summary, dataVersion: "2020-01-01" });
		await env.DB.prepare(
			"UPDATE scenarios SET result = ?, data_version = '2020-01-01', input = ? WHERE id = ?",
		)
			.bind(old, JSON.stringify(input), id)
			.run();
		return result;
	}

	test("an old scenario shows its own figures, and today's beside them", async () => {
		const { id } = await saved();
		const { summary } = await aged(id, 1234);
		const answer = asAnswer(await send("GET", `/${id}`), ScenarioSchema);
		expect(answer.result.summary.net).toBe(1234);
		expect([answer.dataVersion, answer.currentStatus]).toEqual(["2020-01-01", "changed"]);
		expect(answer.current).toEqual(summary);
	});

	test("where today's figures are the same there is nothing to say", async () => {
		const { id } = await saved();
		await aged(id, null);
		const answer = asAnswer(await send("GET", `/${id}`), ScenarioSchema);
		expect([answer.current, answer.currentStatus]).toEqual([null, "same"]);
	});

	test("a figure that summaries gained since does not make the others new", async () => {
		const { id } = await saved();
		await aged(id, null);
		const without =
			"UPDATE scenarios SET result = json_remove(result, '$.summary.irr') WHERE id = ?";
		await env.DB.prepare(without).bind(id).run();
		const { json } = await send("GET", `/${id}`);
		expect(json).toMatchObject({ current: null, currentStatus: "same" });
	});

	test("versions that the input asked for are those of then", async () => {
		const { id } = await saved();
		const { summary } = await aged(id, 1, { ...INPUT, dataVersion: "2020-01-01" });
		const { json } = await send("GET", `/${id}`);
		expect(json).toMatchObject({ currentStatus: "changed", current: summary });
	});

	test("an input that today's model refuses is still shown", async () => {
		const { id } = await saved();
		await aged(id, 1, { ...INPUT, preset: "telegraph-office" });
		const { json, status } = await send("GET", `/${id}`);
		expect(status).toBe(200);
		expect(json).toMatchObject({ current: null, currentStatus: "refused" });
	});
});

describe("purge", () => {
	test("removes what ended 30 days ago, empties what has expired, leaves the rest", async () => {
		await env.DB.prepare("DELETE FROM scenarios").run();
		await env.DB.prepare("DELETE FROM idempotency_keys").run();
		const live = await Promise.all([
			saved(),
			saved({ input: INPUT }, { "idempotency-key": newId() }),
		]);
		const expired = await Promise.all([saved(), saved()]);
		const deleted = await saved();
		await send("DELETE", `/${deleted.id}`, { token: deleted.editToken });
		const old = await Promise.all(Array.from({ length: 7 }, () => saved()));
		await Promise.all(expired.map(({ id }) => expire(id, 2)));
		await Promise.all(old.map(({ id }) => expire(id, 30.1)));
		await saved({ input: INPUT }, { "idempotency-key": newId() });
		const over = "UPDATE idempotency_keys SET expires_at = ? WHERE scenario_id <> ?";
		await env.DB.prepare(over)
			.bind(Date.now() - 1, live[1]?.id)
			.run();

		const run = () => purge(database(), { now: new Date(), batch: 3 });
		expect(await run()).toEqual({ emptied: 2, removed: 7, keys: 1, done: true });
		expect([await count(), await count("input IS NULL")]).toEqual([6, 3]);
		expect(await run()).toEqual({ emptied: 0, removed: 0, keys: 0, done: true });
		for (const { id } of live) expect((await send("GET", `/${id}`)).status).toBe(200);
		for (const { id } of expired) asProblem(await send("GET", `/${id}`), 410, "gone");
		for (const { id } of old) asProblem(await send("GET", `/${id}`), 404, "not-found");
	});

	test("stops at its number of statements and goes on the next time", async () => {
		const old = { expiresAt: new Date(Date.now() - 31 * DAY) };
		for (let i = 0; i < 9; i++)
			await createScenario(database(), { scenario: row(old), key: null, now: new Date() });
		const before = await count();
		const run = () => purge(database(), { now: new Date(), batch: 2, most: 4 });
		expect(await run()).toMatchObject({ removed: 6, done: false });
		expect(before - (await count())).toBe(6);
		expect((await run()).removed).toBe(3);
	});

	test("runs by the clock, and logs numbers only", async () => {
		const { id } = await saved();
		await expire(id, 31);
		const log = vi.spyOn(console, "log").mockImplementation(() => {});
		const controller = createScheduledController({ scheduledTime: new Date(), cron: "23 3 * * *" });
		await worker.scheduled(controller, env);
		expect(await stored(id)).toBe(null);
		expect(log.mock.calls).toEqual([
			[expect.stringMatching(/^{"purged":{"emptied":\d+,"removed":1,/)],
		]);
		log.mockRestore();
	});
});

describe("a database that stumbles", () => {
	const lost = new Error("D1_ERROR: Network connection lost.");
	const noWait = async () => {};

	test.each([
		"Network connection lost.",
		"Internal error while starting up D1 DB storage caused object to be reset.",
		"Internal error in D1 DB storage caused object to be reset.",
		"D1 DB reset because its code was updated.",
		"Cannot resolve D1 DB due to transient issue on remote node.",
		"Can't read from request stream because client disconnected.",
	])("is asked again after %j", async (message) => {
		let calls = 0;
		const waits: number[] = [];
		const write = async () => {
			calls++;
			if (calls < 4) throw new Error("query failed", { cause: new Error(`D1_ERROR: ${message}`) });
			return "done";
		};
		expect(await writing(write, async (ms) => void waits.push(ms))).toBe("done");
		expect(calls).toBe(4);
		// Within windows of 100, 200 and 400 ms.
		waits.forEach((ms, i) => {
			expect(ms).toBeGreaterThanOrEqual(0);
			expect(ms).toBeLessThan(100 * 2 ** i);
		});
	});

	test("is given up after five times", async () => {
		const write = vi.fn(() => Promise.reject(lost));
		await expect(writing(write, noWait)).rejects.toMatchObject({ reason: "transient" });
		expect(write).toHaveBeenCalledTimes(5);
	});

	test.each([
		["D1 DB is overloaded. Requests queued for too long.", "overloaded"],
		["D1 DB is overloaded. Too many requests queued.", "overloaded"],
		["D1 DB storage operation exceeded timeout which caused object to be reset.", "overloaded"],
		["D1 DB's isolate exceeded its memory limit and was reset.", "overloaded"],
		["UNIQUE constraint failed: scenarios.id", "failed"],
		["no such table: scenarios", "failed"],
	])("is not asked again after %j", async (message, reason) => {
		const write = vi.fn(() => Promise.reject(new Error(`D1_ERROR: ${message}`)));
		await expect(writing(write, noWait)).rejects.toMatchObject({ reason });
		expect(write).toHaveBeenCalledTimes(1);
		await expect(reading(write)).rejects.toBeInstanceOf(DatabaseUnavailable);
	});

	test("an overloaded one asks for a longer pause", async () => {
		const overloaded = {
			withSession: () => ({
				prepare: () => {
					throw new Error("D1_ERROR: D1 DB is overloaded. Too many requests queued.");
				},
			}),
		};
		const DB = overloaded as unknown as D1Database;
		const answer = await send("GET", `/${newId()}`, { env: { DB } });
		asProblem(answer, 503, "database-unavailable");
		expect(answer.headers.get("retry-after")).toBe("30");
	});

	/** The real database, whose first answers to writes get lost: what they asked for is done. */
	function forgetful(losses = 1): D1Database {
		const session = env.DB.withSession("first-primary");
		return {
			withSession: () => ({
				prepare: (query: string) => {
					const bound = (statement: D1PreparedStatement): object => ({
						bind: (...values: unknown[]) => bound(statement.bind(...values)),
						statement,
						all: () => after(statement.all()),
						run: () => after(statement.run()),
						raw: () => after(statement.raw()),
						first: () => statement.first(),
					});
					const after = async <T>(done: Promise<T>): Promise<T> => {
						const result = await done;
						if (!/^select/i.test(query) && losses-- > 0) throw lost;
						return result;
					};
					return bound(session.prepare(query));
				},
				batch: async (statements: { statement: D1PreparedStatement }[]) => {
					const result = await session.batch(statements.map(({ statement }) => statement));
					if (losses-- > 0) throw lost;
					return result;
				},
			}),
		} as unknown as D1Database;
	}

	test("a write whose answer was lost is not done twice", async () => {
		const title = "lost and found";
		const lossy = () => ({ env: { DB: forgetful() } });
		const headers = { "idempotency-key": crypto.randomUUID() };
		const body = { title, input: INPUT };
		expect((await send("POST", "", { body, ...lossy() })).status).toBe(201);
		expect((await send("POST", "", { body, headers, ...lossy() })).status).toBe(201);
		expect(await count(`title = '${title}'`)).toBe(2);

		const { id, editToken: token } = await saved({ input: INPUT });
		const edit = { body: { input: INPUT, title }, token, headers: { "if-match": '"r1"' } };
		const edited = await send("PUT", `/${id}`, { ...edit, ...lossy() });
		expect(asAnswer(edited, ScenarioSchema).revision).toBe(2);
		expect((await stored(id))?.revision).toBe(2);
		const moved = await send("POST", `/${id}/rotate`, { token, ...lossy() });
		expect(moved.status).toBe(201);
		const next = moved.json as { id: string; editToken: string };
		expect(await count(`title = '${title}'`)).toBe(3);
		const removed = await send("DELETE", `/${next.id}`, { token: next.editToken, ...lossy() });
		expect(removed.status).toBe(204);
	});

	test("a move whose answers were lost is found again by its key", async () => {
		const { id, editToken: token } = await saved();
		const headers = { "idempotency-key": crypto.randomUUID() };
		const move = (DB: D1Database) => send("POST", `/${id}/rotate`, { token, headers, env: { DB } });
		const first = await move(forgetful());
		expect(first.status, first.text).toBe(201);
		expect((await move(env.DB)).json).toEqual(first.json);

		const next = await saved();
		const again = (DB: D1Database) =>
			send("POST", `/${next.id}/rotate`, { token: next.editToken, headers: key, env: { DB } });
		const key = { "idempotency-key": crypto.randomUUID() };
		// Every attempt's answer is lost, and the caller comes back.
		const lostAll = await again(forgetful(5));
		asProblem(lostAll, 503, "database-unavailable");
		const found = await again(env.DB);
		expect(found.status, found.text).toBe(201);
		const { id: where } = ReceiptSchema.parse(found.json);
		expect((await send("GET", `/${where}`)).status).toBe(200);
	});

	test("a create whose answers were all lost is found again by its key", async () => {
		const headers = { "idempotency-key": crypto.randomUUID() };
		const body = { title: "all lost", input: INPUT };
		const create = (DB: D1Database) => send("POST", "", { body, headers, env: { DB } });
		asProblem(await create(forgetful(5)), 503, "database-unavailable");
		expect((await create(env.DB)).status).toBe(201);
		expect(await count("title = 'all lost'")).toBe(1);
	});

	test("a move that another request completes in between is answered like that one", async () => {
		const { id, editToken: token } = await saved();
		const headers = { "idempotency-key": crypto.randomUUID() };
		const move = (DB: D1Database) => send("POST", `/${id}/rotate`, { token, headers, env: { DB } });
		let other: Answer | undefined;
		// The other one runs between this one's first look and whatever comes then.
		const overtaken = {
			withSession: () => {
				const session = env.DB.withSession("first-primary");
				const bound = (statement: D1PreparedStatement): object => ({
					bind: (...values: unknown[]) => bound(statement.bind(...values)),
					statement,
					raw: async () => {
						const rows = await statement.raw();
						other ??= await move(env.DB);
						return rows;
					},
				});
				return {
					prepare: (query: string) => bound(session.prepare(query)),
					batch: (statements: { statement: D1PreparedStatement }[]) =>
						session.batch(statements.map(({ statement }) => statement)),
				};
			},
		} as unknown as D1Database;
		const answer = await move(overtaken);
		expect([answer.status, answer.json]).toEqual([201, other?.json]);
	});
});

test("what would not fit into a row is refused before it is written", async () => {
	const large = row({ result: "é".repeat(MOST_STORED_BYTES / 2) });
	const now = new Date();
	await expect(createScenario(database(), { scenario: large, key: null, now })).rejects.toThrow(
		TooLarge,
	);
	const small = row();
	await createScenario(database(), { scenario: small, key: null, now });
	const claim = { id: small.id, tokenHash: "hash", revision: 1, now };
	const change = replaceScenario(database(), { claim, content: large, writeId: "w" });
	await expect(change).rejects.toThrow(TooLarge);
	expect((await findScenario(database(), small.id))?.revision).toBe(1);
});

test("what somebody has ended stays ended for a request whose clock is behind", async () => {
	const now = new Date();
	const late = new Date(now.getTime() + 1000);
	const ended = row();
	await createScenario(database(), { scenario: ended, key: null, now });
	const claim = { id: ended.id, tokenHash: "hash", revision: 1 };
	expect(await deleteScenario(database(), { ...claim, now: late })).toBe(true);
	const { expiresAt, ...content } = row({ title: "back again" });
	const again = { claim: { ...claim, now }, content: { ...content, expiresAt }, writeId: "w" };
	expect(await replaceScenario(database(), again)).toBe(false);
	const left = await findScenario(database(), ended.id);
	expect([left?.title, left?.input, left?.ending]).toEqual([null, null, "deleted"]);
});

test("a look asks the nearest copy first, whoever changes something the primary only", async () => {
	const asked: string[] = [];
	const DB = {
		withSession: (constraint: string) => {
			const session = env.DB.withSession(constraint);
			return {
				prepare: (query: string) => {
					asked.push(constraint);
					return session.prepare(query);
				},
				batch: (statements: D1PreparedStatement[]) => session.batch(statements),
			};
		},
	} as unknown as D1Database;
	const used = { env: { DB } };
	const by = async (request: Promise<Answer>) => {
		const { status } = await request;
		return [status, ...new Set(asked.splice(0))];
	};
	const { id, editToken: token } = await saved();
	const edit = { body: { input: INPUT }, token, headers: { "if-match": '"r1"' }, ...used };
	expect(await by(send("GET", `/${id}`, used))).toEqual([200, "first-unconstrained"]);
	const nowhere = await by(send("GET", `/${newId()}`, used));
	expect(nowhere).toEqual([404, "first-unconstrained", "first-primary"]);
	expect(await by(send("POST", "", { body: { input: INPUT }, ...used }))).toEqual([
		201,
		"first-primary",
	]);
	expect(await by(send("PUT", `/${id}`, edit))).toEqual([200, "first-primary"]);
	const moved = send("POST", `/${id}/rotate`, { token, ...used });
	expect(await by(moved)).toEqual([201, "first-primary"]);
	const next = (await moved).json as { id: string; editToken: string };
	const removed = send("DELETE", `/${next.id}`, { token: next.editToken, ...used });
	expect(await by(removed)).toEqual([204, "first-primary"]);
});

test("a copy that lags behind is not believed when it knows nothing", async () => {
	const { id } = await saved();
	const empty = {
		select: () => ({ from: () => ({ where: () => ({ get: async () => undefined }) }) }),
	};
	const db = { ...database(), nearest: empty as unknown as ReturnType<typeof database>["nearest"] };
	expect((await findScenario(db, id))?.id).toBe(id);
});

test("a derived token is the RFC's: HKDF with SHA-256", async () => {
	// Extract and expand by HMAC, as RFC 5869 writes them down.
	const hmac = async (key: BufferSource, data: BufferSource) => {
		const algorithm = { name: "HMAC", hash: "SHA-256" };
		const secret = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
		return crypto.subtle.sign("HMAC", secret, data);
	};
	const utf8 = (text: string) => new TextEncoder().encode(text);
	const pseudorandom = await hmac(utf8("salt"), utf8("key"));
	const block = await hmac(pseudorandom, utf8("support-roi edit token\u0001"));
	const base64 = btoa(String.fromCharCode(...new Uint8Array(block)));
	const url = base64.replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
	expect(await derivedToken("key", "salt")).toBe(`roi_edit_${url}`);
	expect(await derivedToken("key", "other")).not.toBe(`roi_edit_${url}`);
});

test("digests are the same or not, whatever their length", () => {
	expect(sameDigest("abc", "abc")).toBe(true);
	expect(sameDigest("abc", "abd")).toBe(false);
	expect(sameDigest("abc", "abcd")).toBe(false);
	expect(sameDigest("", "")).toBe(true);
});
