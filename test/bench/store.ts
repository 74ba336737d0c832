/**
 * What it costs to find a scenario among 1,000 and among 200,000, as ratios within one run: the same
 * Worker twice, each over a database of its own, taking turns. Every row is as large as a real one, a
 * copy of a scenario saved through the API, so the larger database takes 4.5 GB of the temporary
 * folder and the whole a good two minutes; `node test/bench/store.ts 50000` makes it smaller.
 */
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, getTableColumns } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { createTestHarness } from "wrangler";
import { scenarios } from "../../src/store/tables.ts";
import { EXAMPLES } from "../support/examples.ts";

const FEW = 1_000;
const MANY = Number(process.argv[2] ?? 200_000);
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const now = Date.now();

/** What is used of a D1 binding. */
interface Database {
	prepare(sql: string): Statement;
}
interface Statement {
	bind(...values: unknown[]): Statement;
	all(): Promise<{
		results: Record<string, string | number>[];
		meta: { rows_read: number; size_after: number };
	}>;
}

/** A server over a database of its own. */
interface Side {
	url: URL;
	database: Database;
	/** Ids of what was saved through the API. */
	originals: string[];
	/** Ids of everything that can be looked at. */
	ids: string[];
	/** Bytes. */
	size: number;
	/** Runs the cron trigger's purge, at a time of choice. */
	purge(at: number): Promise<void>;
	close(): Promise<void>;
}

const digits = "0123456789abcdefghjkmnpqrstvwxyz";
const randomId = () =>
	Array.from({ length: 26 }, (_, i) => digits[randomInt(i === 0 ? 8 : 32)]).join("");
const randomIds = (length: number) => Array.from({ length }, randomId);
const oneOf = (list: string[]): string => list[randomInt(list.length)] ?? "";

let asked = 0;
/** Everybody asks from another address, because requests are limited by client. */
function client() {
	asked++;
	return { "cf-connecting-ip": `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}` };
}

/** Starts a server and saves every example once, over 36 months. */
async function open(): Promise<Side> {
	const server = createTestHarness({
		workers: [{ configPath: join(import.meta.dirname, "../../wrangler.toml") }],
	});
	const { url } = await server.listen();
	const worker = server.getWorker();
	await worker.applyD1Migrations("DB");
	const database: Database = (await worker.getEnv()).DB;
	const originals: string[] = [];
	for (const { id, input } of EXAMPLES) {
		const response = await fetch(new URL("/v1/scenarios", url), {
			method: "POST",
			headers: { "content-type": "application/json", ...client() },
			body: JSON.stringify({ title: id, input: { ...input, horizonMonths: 36 } }),
		});
		originals.push(JSON.parse(await response.text()).id);
	}
	const purge = async (at: number) => {
		const { outcome } = await worker.scheduled({ scheduledTime: new Date(at) });
		if (outcome !== "ok") throw new Error(`the purge ended with ${outcome}`);
	};
	const close = () => server.close();
	return { url, database, originals, ids: [...originals], size: 0, purge, close };
}

/**
 * Copies what was saved under new ids.
 *
 * @param expiry the first and last instant at which a copy may expire
 * @param empty whether to keep only what stays of ended scenarios
 */
async function copy(side: Side, ids: string[], expiry: [number, number], empty = false) {
	const emptied = { title: "NULL", input: "NULL", resolved_input: "NULL", result: "NULL" };
	const changed: Record<string, string> = {
		id: "ids.value",
		expires_at: "?3 + abs(random()) % (?4 - ?3)",
		...(empty ? emptied : {}),
	};
	const names = Object.values(getTableColumns(scenarios)).map(({ name }) => name);
	const values = names.map((name) => changed[name] ?? `scenarios.${name}`);
	const statement = side.database.prepare(
		`INSERT INTO scenarios (${names}) SELECT ${values}
		FROM json_each(?1) AS ids, scenarios WHERE scenarios.id = ?2`,
	);
	for (let start = 0; start < ids.length; start += 1000) {
		const original = side.originals[(start / 1000) % side.originals.length];
		const some = JSON.stringify(ids.slice(start, start + 1000));
		side.size = (await statement.bind(some, original, ...expiry).all()).meta.size_after;
	}
}

/** Fills a database; what is in it expires evenly over the year after next month. */
async function fill(side: Side, count: number) {
	const ids = randomIds(count - side.ids.length);
	await copy(side, ids, [now + 40 * DAY, now + 400 * DAY]);
	side.ids = side.ids.concat(ids);
}

/** Median and 95th percentile. */
interface Times {
	median: number;
	p95: number;
}

/** Milliseconds that each task takes, the tasks taking turns. */
async function measure<K extends string>(
	tasks: Record<K, (round: number) => Promise<unknown>>,
	{ rounds, warmUp = 0 }: { rounds: number; warmUp?: number },
): Promise<Record<K, Times>> {
	const names = Object.keys(tasks) as K[]; // the record's own keys
	const times = new Map<K, number[]>(names.map((name) => [name, []]));
	for (let round = -warmUp; round < rounds; round++)
		// Every other round the other way round, so that nobody always follows the same one.
		for (const name of round % 2 === 0 ? names : names.toReversed()) {
			const start = performance.now();
			await tasks[name](round);
			if (round >= 0) times.get(name)?.push(performance.now() - start);
		}
	const rows = names.map((name) => {
		const list = (times.get(name) ?? []).sort((a, b) => a - b);
		const at = (share: number) => list[Math.floor(list.length * share)] ?? Number.NaN;
		return [name, { median: at(0.5), p95: at(0.95) }];
	});
	return Object.fromEntries(rows) as Record<K, Times>;
}

/** Gets a scenario the way everybody does. */
async function get({ url }: Side, id: string, status: number) {
	const response = await fetch(new URL(`/v1/scenarios/${id}`, url), { headers: client() });
	await response.arrayBuffer();
	if (response.status !== status) throw new Error(`${response.status} instead of ${status}`);
}

/** Reads 1,000 whole scenarios by id in one statement, and sends nothing of them anywhere. */
const look = ({ database, ids }: Side) =>
	database
		.prepare(
			`SELECT sum(length(input) + length(resolved_input) + length(result))
			FROM json_each(?) AS wanted CROSS JOIN scenarios ON scenarios.id = wanted.value`,
		)
		.bind(JSON.stringify(Array.from({ length: 1000 }, () => oneOf(ids))))
		.all();

const PURGES = 6;
const PURGED = 500;

/** Leaves rows behind that end a minute after another, as many for each purge. */
async function leave(side: Side, from: number, empty: boolean) {
	for (let i = 0; i < PURGES; i++) {
		const at = from + i * MINUTE;
		await copy(side, randomIds(PURGED), [at, at + 1], empty);
	}
}

/** How many rows a condition holds for. */
async function count({ database }: Side, where: string, ...values: number[]): Promise<number> {
	const sql = `SELECT count(*) AS n FROM scenarios WHERE ${where}`;
	return Number(
		(
			await database
				.prepare(sql)
				.bind(...values)
				.all()
		).results[0]?.n,
	);
}

/** Times the removal of what ended 30 days ago, and the emptying of what expires today. */
async function measurePurge(few: Side, many: Side) {
	const both = [few, many];
	for (const side of both) await leave(side, now - 29 * DAY, true);
	const removal = (side: Side) => (round: number) => side.purge(now + DAY + round * MINUTE + 1);
	const removed = await measure({ few: removal(few), many: removal(many) }, { rounds: PURGES });
	for (const side of both) {
		if ((await count(side, "expires_at < ?", now + DAY)) > 0) throw new Error("rows are left");
		// What expired in the last 30 days is still there, empty; the purge has to get past it.
		const ended = Math.round((side.ids.length * 30) / 400);
		await copy(side, randomIds(ended), [now - 28 * DAY, now - DAY], true);
		await leave(side, now, false);
	}
	const emptying = (side: Side) => (round: number) => side.purge(now + round * MINUTE + 1);
	const emptied = await measure({ few: emptying(few), many: emptying(many) }, { rounds: PURGES });
	for (const side of both)
		if ((await count(side, "expires_at < ? AND input IS NOT NULL", now + DAY)) > 0)
			throw new Error("content is left");
	return { removed, emptied };
}

const plan = async ({ database }: Side, sql: string, ...values: unknown[]) =>
	(
		await database
			.prepare(`EXPLAIN QUERY PLAN ${sql}`)
			.bind(...values)
			.all()
	).results
		.map(({ detail }) => detail)
		.join("; ");

type Pair = Record<"few" | "many", Times>;
const ratio = ({ few, many }: Pair, of: keyof Times = "median") => (many[of] / few[of]).toFixed(2);
const times = (pair: Pair) =>
	`${ratio(pair)} times the time (${ratio(pair, "p95")} at the 95th percentile; ${pair.few.median.toFixed(1)} and ${pair.many.median.toFixed(1)} ms)`;
const perRow = (pair: Pair) =>
	`${ratio(pair)} times the time, ${((pair.many.median / PURGED) * 1000).toFixed(0)} µs a row`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;

async function run() {
	const [few, many] = [await open(), await open()];
	await fill(few, FEW);
	await fill(many, MANY);
	const gets = await measure(
		{ few: () => get(few, oneOf(few.ids), 200), many: () => get(many, oneOf(many.ids), 200) },
		{ rounds: 500, warmUp: 100 },
	);
	const misses = await measure(
		{ few: () => get(few, randomId(), 404), many: () => get(many, randomId(), 404) },
		{ rounds: 300, warmUp: 20 },
	);
	const looks = await measure(
		{ few: () => look(few), many: () => look(many) },
		{ rounds: 40, warmUp: 5 },
	);
	// The Worker's own query, as drizzle writes it.
	const { sql } = new QueryBuilder().select().from(scenarios).where(eq(scenarios.id, "")).toSQL();
	const read = async (side: Side) =>
		(await side.database.prepare(sql).bind(oneOf(side.ids)).all()).meta.rows_read;
	const rows = [await read(few), await read(many)];
	const [fewSize, manySize] = [few.size, many.size];
	const { removed, emptied } = await measurePurge(few, many);
	const expired =
		"DELETE FROM scenarios WHERE id IN (SELECT id FROM scenarios WHERE expires_at <= ? LIMIT 250)";
	console.log(`${MANY.toLocaleString("en")} scenarios (${megabytes(manySize)}) against ${FEW.toLocaleString("en")} (${megabytes(fewSize)}), the files in memory:
  GET /v1/scenarios/{id}      ${times(gets)}
  the same, unknown ids: 404  ${times(misses)}
  1,000 in one statement      ${times(looks)}
  rows read by one query      ${rows.join(" and ")}
  its plan                    ${await plan(many, sql, "")}
the purge, ${PURGED} rows at a time
  removing what ended         ${perRow(removed)}
  emptying what expired       ${perRow(emptied)}
  its plan                    ${await plan(many, expired, now)}`);
	await few.close();
	await many.close();
}

const folder = mkdtempSync(join(tmpdir(), "bench-store-"));
// The databases go into the folder; wrangler is to look nothing up and to print no log of requests.
Object.assign(process.env, {
	TMPDIR: folder,
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
	WRANGLER_SEND_METRICS: "false",
	WRANGLER_LOG: "error",
});
try {
	await run();
} finally {
	rmSync(folder, { recursive: true, maxRetries: 5 });
}
