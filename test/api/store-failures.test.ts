/** The database failing at every one of its calls in turn: the answer is a declared one, and nothing is half done. */
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asDocumented } from "./conformity.ts";
import { answerTo, mounted, soundRequest } from "./requests.ts";
import { edit, INPUT, saved, send } from "./scenario-support.ts";
import { type Answer, asProblem } from "./support.ts";
import type { Draw } from "./values.ts";

const SECRET = "params: 47114711";
/** What D1 may say, and whether a write is tried again after it. */
const FAILURES = {
	"D1_ERROR: D1 DB is overloaded. Requests queued for too long.": false,
	"D1_ERROR: Network connection lost.": true,
	"D1_ERROR: Internal error in D1 DB storage caused object to be reset.": true,
	"D1_ERROR: UNIQUE constraint failed: scenarios.id: SQLITE_CONSTRAINT": false,
	"something that nobody has ever seen": false,
};
type When = "before" | "after";

/**
 * The real database, one of whose calls fails: before it is done, or after, when only its answer is lost.
 *
 * @param failing which call, counted from 1; 0 for none
 */
function stumbling(failing: number, message: string, when: When = "before") {
	let calls = 0;
	async function call<T>(run: () => Promise<T>): Promise<T> {
		calls++;
		const fails = calls === failing;
		const error = new Error(`${message} ${SECRET}`);
		if (fails && when === "before") throw error;
		const result = await run();
		if (fails) throw error;
		return result;
	}
	const wrapped = (statement: D1PreparedStatement): object => ({
		bind: (...values: unknown[]) => wrapped(statement.bind(...values)),
		statement,
		all: () => call(() => statement.all()),
		run: () => call(() => statement.run()),
		raw: () => call(() => statement.raw()),
		first: () => call(() => statement.first()),
	});
	const DB = {
		withSession: (constraint: string) => {
			const session = env.DB.withSession(constraint);
			return {
				prepare: (query: string) => wrapped(session.prepare(query)),
				batch: (statements: { statement: D1PreparedStatement }[]) =>
					call(() => session.batch(statements.map(({ statement }) => statement))),
			};
		},
	} as unknown as D1Database;
	return { DB, calls: () => calls };
}

/** What tells one state of the tables from another. */
async function state(): Promise<unknown> {
	const all = async (query: string) => (await env.DB.prepare(query).all()).results;
	return [
		await all("SELECT id, revision, write_id, token_hash, ending, updated_at FROM scenarios"),
		await all("SELECT key_hash, scenario_id FROM idempotency_keys"),
	];
}

interface Way {
	/** The operation as the document names it. */
	name: string;
	/** Makes what it is about, and gives what asks for it. */
	prepare: () => Promise<(DB: D1Database) => Promise<Answer>>;
	success: number;
	/** What the same request is answered when it was already done. */
	done: number;
	/** Whether that is the first answer again. */
	repeats?: boolean;
}

const key = () => ({ "idempotency-key": crypto.randomUUID() });

const WAYS: Record<string, Way> = {
	"a look": {
		name: "get /v1/scenarios/{id}",
		prepare: async () => {
			const { id } = await saved();
			return (DB) => send("GET", `/${id}`, { env: { DB } });
		},
		success: 200,
		done: 200,
	},
	"a save": {
		name: "post /v1/scenarios",
		prepare: async () => (DB) => send("POST", "", { body: { input: INPUT }, env: { DB } }),
		success: 201,
		done: 201,
	},
	"a save with a key": {
		name: "post /v1/scenarios",
		prepare: async () => {
			const headers = key();
			return (DB) => send("POST", "", { body: { input: INPUT }, headers, env: { DB } });
		},
		success: 201,
		done: 201,
		repeats: true,
	},
	"an edit": {
		name: "put /v1/scenarios/{id}",
		prepare: async () => {
			const { id, editToken: token } = await saved();
			return (DB) => send("PUT", `/${id}`, { ...edit(1), token, env: { DB } });
		},
		success: 200,
		done: 412,
	},
	"a deletion": {
		name: "delete /v1/scenarios/{id}",
		prepare: async () => {
			const { id, editToken: token } = await saved();
			return (DB) => send("DELETE", `/${id}`, { token, env: { DB } });
		},
		success: 204,
		done: 410,
	},
	"a move": {
		name: "post /v1/scenarios/{id}/rotate",
		prepare: async () => {
			const { id, editToken: token } = await saved();
			return (DB) => send("POST", `/${id}/rotate`, { token, env: { DB } });
		},
		success: 201,
		done: 410,
	},
	"a move with a key": {
		name: "post /v1/scenarios/{id}/rotate",
		prepare: async () => {
			const headers = key();
			const { id, editToken: token } = await saved();
			return (DB) => send("POST", `/${id}/rotate`, { token, headers, env: { DB } });
		},
		success: 201,
		done: 201,
		repeats: true,
	},
};

/** How many calls a request makes when all goes well. */
async function callsOf({ prepare, success }: Way): Promise<number> {
	const request = await prepare();
	const { DB, calls } = stumbling(0, "");
	expect((await request(DB)).status).toBe(success);
	return calls();
}

function asAway(way: Way, answer: Answer): void {
	const named = mounted.find(({ name }) => name === way.name);
	if (named) asDocumented(named, answer);
	asProblem(answer, 503, "database-unavailable");
	expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
	expect(answer.text).not.toMatch(/D1|SQL|UNIQUE|47114711|params|connection|nobody/);
}

test.each(Object.entries(WAYS))(
	"%s, each of its calls failing before it is done",
	async (_, way) => {
		const calls = await callsOf(way);
		expect(calls).toBeGreaterThan(0);
		for (let failing = 1; failing <= calls; failing++)
			for (const [message, again] of Object.entries(FAILURES)) {
				const request = await way.prepare();
				const before = await state();
				const answer = await request(stumbling(failing, message).DB);
				if (answer.status === 503) {
					asAway(way, answer);
					expect(await state()).toEqual(before);
					expect((await request(env.DB)).status).toBe(way.success);
				} else {
					expect([answer.status, again], answer.text).toEqual([way.success, true]);
					expect((await request(env.DB)).status).toBe(way.done);
				}
			}
	},
);

test.each(Object.entries(WAYS))(
	"%s, the answer of each of its calls getting lost",
	async (_, way) => {
		const calls = await callsOf(way);
		for (let failing = 1; failing <= calls; failing++)
			for (const message of Object.keys(FAILURES)) {
				const request = await way.prepare();
				const answer = await request(stumbling(failing, message, "after").DB);
				if (answer.status === 503) asAway(way, answer);
				else expect(answer.status, answer.text).toBe(way.success);
				// Done or not done, and nothing between.
				const again = await request(env.DB);
				expect([way.success, way.done]).toContain(again.status);
				const third = await request(env.DB);
				expect(third.status).toBe(way.done);
				if (way.repeats && answer.status === way.success) expect(again.json).toEqual(answer.json);
				if (way.repeats) expect(third.json).toEqual(again.json);
			}
	},
);

const independent = mounted.filter(({ operation }) => !operation.responses["503"]);

test.each(independent)("$name does not ask the database", async (named) => {
	const { DB, calls } = stumbling(1, "away");
	const draw: Draw = (arbitrary) => fc.sample(arbitrary, 1)[0] as never; // one was asked for
	for (let i = 0; i < 3; i++) {
		const answer = await answerTo(named, await soundRequest(named, draw), { DB });
		expect([200, 422]).toContain(answer.status);
	}
	expect(calls()).toBe(0);
});
