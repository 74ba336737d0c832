/**
 * What a request costs, and what 1,000 of them a second would need: `npm run capacity [requests a second]`.
 * The first half is measured: processor time of the Worker by kind of request, in workerd alone, over a
 * Worker of one line. The second half is a calculation from it, whose assumptions are printed with it.
 * Needs Linux.
 */
import type { ChildProcess } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PLAN } from "./traffic.ts";
import { bundle, root, start } from "./workerd.ts";

const RATE = Number(process.argv[2] ?? 1000);

/** A kind of request: how to send it, how often of a thousand, and what it asks of the database. */
interface Kind {
	path: string;
	body?: unknown;
	/** What must come back, 200 unless said. */
	status?: number;
	/** How many to measure. */
	count: number;
	/** Share of all requests that reach the Worker, in thousandths. An assumption. */
	share: number;
	/** Queries to the database. */
	reads?: number;
	writes?: number;
}
const estimate = { path: "/v1/estimate", body: PLAN, count: 600 };
const KINDS: Record<string, Kind> = {
	estimate: { ...estimate, share: 500 },
	"estimate by GET": {
		path: "/v1/estimate?preset=ecommerce&monthlyContacts=8000",
		count: 600,
		share: 155,
	},
	data: { path: "/v1/benchmarks", count: 400, share: 60 },
	// Most of them by the page of a saved scenario, which says how far the result may lie off.
	simulate: { path: "/v1/simulate", body: { input: PLAN }, count: 60, share: 75 },
	sensitivity: { path: "/v1/sensitivity", body: { input: PLAN }, count: 200, share: 5 },
	refused: { path: "/v1/estimate", body: { workflows: [] }, status: 422, count: 400, share: 48 },
	// Of a saved scenario the page, which has a preview of it for chats, and then its figures. In front of
	// the database both take an estimate at most: the figures take one where another language is asked for.
	page: { ...estimate, share: 75, reads: 1 },
	look: { ...estimate, share: 80, reads: 1 },
	save: { ...estimate, share: 2, writes: 1 },
};

/** Milliseconds of processor time that a process has used so far: of each thread the nanoseconds. */
const cpuOf = ({ pid }: ChildProcess) =>
	globSync(`/proc/${pid}/task/*/schedstat`).reduce(
		(sum, file) => sum + Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6,
		0,
	);

/** Processor time of each of `count` requests, one after the other, after as many to warm up. */
async function measure(
	child: ChildProcess,
	port: number,
	{ path, body, status = 200, count }: Kind,
) {
	const times: number[] = [];
	for (let i = -count; i < count; i++) {
		const before = cpuOf(child);
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method: body === undefined ? "GET" : "POST",
			headers: body === undefined ? {} : { "content-type": "application/json" },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		await response.arrayBuffer();
		if (response.status !== status) throw new Error(`${path}: ${response.status}`);
		if (i >= 0) times.push(cpuOf(child) - before);
	}
	return times;
}

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const quantile = (values: readonly number[], share: number) =>
	values.toSorted((a, b) => a - b)[
		Math.min(values.length - 1, Math.floor(values.length * share))
	] ?? Number.NaN;

const LINE = `export default { async fetch(request) { await request.text(); console.log("{}"); return Response.json({}); } }`;
const times = new Map<string, number[]>();
let floor = Number.NaN;
const { child, ports, stop } = await start({
	index: bundle(join(root, "wrangler.toml")),
	line: LINE,
});
try {
	floor = mean(await measure(child, ports.line, { path: "/", body: PLAN, count: 600, share: 0 }));
	for (const [name, kind] of Object.entries(KINDS)) {
		const same = Object.entries(KINDS).find(
			([, other]) => other.path === kind.path && other.body === kind.body,
		);
		const known = times.get(same?.[0] ?? "");
		times.set(name, known ?? (await measure(child, ports.index, kind)));
	}
} finally {
	await stop();
}

/** Milliseconds that a query keeps the database, which runs one at a time. Assumptions; see the D1 limits. */
const READ = 1;
const WRITE = 5;
/** What is paid, USD: a million requests, a million ms, a million rows written, a GB for a month (OPERATIONS.md has the sources). */
const PRICES = { requests: 0.3, ms: 0.02, rows: 1, storage: 0.75 };
/** What a month of the paid plan includes of each: millions, and GB. */
const INCLUDED = { requests: 10, ms: 30, rows: 50, storage: 5 };
/** Of a save with a key, and what the purge adds at its end. Rows written. */
const ROWS = { save: 6, purge: 3 };
/** What a scenario takes in the database (src/store/README.md). GB. */
const SCENARIO = 22e-6;
/** How long the queue is watched in the calculation. Seconds. */
const SECONDS = 120;
/** A generator with a seed (mulberry32), so that two runs differ by what was measured only. */
let state = 20261122;
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/** Draws a kind by its share. */
function drawn(): [string, Kind] {
	let left = random() * Object.values(KINDS).reduce((sum, { share }) => sum + share, 0);
	for (const [name, kind] of Object.entries(KINDS)) {
		left -= kind.share;
		if (left < 0) return [name, kind];
	}
	throw new Error("there are no kinds");
}

/** Requests at random instants to `isolates`, each of which takes one at a time, chosen blindly. */
function waits(isolates: number) {
	const free = Array<number>(isolates).fill(0);
	let [now, database] = [0, 0];
	const waited: number[] = [];
	const queries: number[] = [];
	while (now < SECONDS * 1000) {
		now += (-Math.log(1 - random()) / RATE) * 1000;
		const [name, { reads = 0, writes = 0 }] = drawn();
		const one = Math.floor(random() * isolates);
		const begins = Math.max(now, free[one] ?? 0);
		const list = times.get(name) ?? [];
		free[one] = begins + (list[Math.floor(random() * list.length)] ?? 0);
		waited.push(begins - now);
		if (reads + writes === 0) continue;
		const asks = Math.max(now, database);
		database = asks + reads * READ + writes * WRITE;
		queries.push(asks - now);
	}
	return { waited, queries };
}

const shares = Object.values(KINDS).reduce((sum, { share }) => sum + share, 0);
const average = (of: (name: string, kind: Kind) => number) =>
	Object.entries(KINDS).reduce((sum, [name, kind]) => sum + of(name, kind) * kind.share, 0) /
	shares;
const perRequest = average((name) => mean(times.get(name) ?? []));
const busy = (RATE * perRequest) / 1000;
const reads = RATE * average((_, kind) => kind.reads ?? 0);
const writes = RATE * average((_, kind) => kind.writes ?? 0);
const rows = [2, 3, 5, 10].map((factor) => {
	const isolates = Math.ceil(busy * factor);
	const { waited } = waits(isolates);
	return `  ${String(isolates).padStart(4)} isolates: ${quantile(waited, 0.5).toFixed(1)} ms half the time, ${quantile(waited, 0.99).toFixed(1)} at the 99th percentile`;
});
const { queries } = waits(Math.ceil(busy * 3));
const perDay = writes * 86_400;
const DAYS = 365 / 12;
/** Millions in a month, of what there is so many a second. */
const monthly = (perSecond: number) => (perSecond * DAYS * 86_400) / 1e6;
/** What a month's amount costs beyond what is included. */
const paid = (of: keyof typeof PRICES, amount: number) =>
	(Math.max(0, amount - INCLUDED[of]) * PRICES[of]).toFixed(0);
/** What a million requests cost that take `ms` and write `rows` each. */
const usd = (ms: number, rows = 0) =>
	(PRICES.requests + PRICES.ms * ms + PRICES.rows * rows).toFixed(2);
const rowsWritten = monthly(writes * (ROWS.save + ROWS.purge));
console.log(`processor time by request in workerd alone, ms (a Worker of one line: ${floor.toFixed(2)}, contained in each), and USD per million beyond what is included:
${Object.entries(KINDS)
	.map(([name, { share, reads, writes = 0 }]) => {
		const list = times.get(name) ?? [];
		const computed =
			reads || writes
				? "as an estimate"
				: `mean ${mean(list).toFixed(2)}, p50 ${quantile(list, 0.5).toFixed(2)}, p95 ${quantile(list, 0.95).toFixed(2)}, p99 ${quantile(list, 0.99).toFixed(2)}`;
		return `  ${name.padEnd(16)} ${(share / 10).toFixed(1).padStart(5)} %  ${usd(mean(list), writes * ROWS.save)} USD  ${computed}`;
	})
	.join("\n")}
${RATE.toLocaleString("en")} requests a second that reach the Worker, in those shares, at random instants:
  ${perRequest.toFixed(2)} ms each, ${busy.toFixed(1)} processors busy all the time
waiting for an isolate chosen blindly, by how many there are:
${rows.join("\n")}
database, one query at a time, ${READ} ms a look and ${WRITE} ms a save:
  ${reads.toFixed(0)} looks and ${writes.toFixed(1)} saves a second keep it ${((reads * READ + writes * WRITE) / 10).toFixed(0)} % busy
  waiting for it: ${quantile(queries, 0.5).toFixed(1)} ms half the time, ${quantile(queries, 0.99).toFixed(1)} at the 99th percentile
  full at 100 %: ${((1000 / (reads * READ + writes * WRITE)) * RATE).toFixed(0)} requests a second in these shares
  ${perDay.toLocaleString("en", { maximumFractionDigits: 0 })} saves a day: 8 GB in ${(8 / SCENARIO / perDay).toFixed(1)} days
a month, ${monthly(RATE).toLocaleString("en", { maximumFractionDigits: 0 })} million requests, in USD beyond what is included:
  ${paid("requests", monthly(RATE))} requests, ${paid("ms", monthly(RATE * perRequest))} processor time (${paid("ms", monthly(RATE * perRequest * 3))} at three times the times)
  ${paid("rows", rowsWritten)} rows written (${rowsWritten.toFixed(1)} million: saves with a key, and as many that end)
  storage ${paid("storage", perDay * DAYS * SCENARIO)} after the first month, ${paid("storage", perDay * 400 * SCENARIO)} once the first end`);
