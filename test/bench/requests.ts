/**
 * What the Worker adds to a Worker that only reads JSON and answers the same bytes: requests a second,
 * upload and start-up, as ratios within one run. Both run in one workerd with nothing in front of it, and take turns. `node test/bench/requests.ts`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FULL, USUAL } from "./inputs.ts";
import { bundle, root, start, startUpOf } from "./workerd.ts";

const ROUNDS = 15;
const ROUND = 500;
const CONNECTIONS = 8;
const WORKERS = ["ours", "around", "bare"] as const;
const CASES = [
	{ name: "a preset's assumptions", path: "/v1/estimate", input: USUAL },
	{ name: "the same with timeline", path: "/v1/estimate?include=timeline", input: USUAL },
	{ name: "every input set", path: "/v1/estimate", input: FULL },
	{ name: "the same with timeline", path: "/v1/estimate?include=timeline", input: FULL },
];

/** A Worker that reads JSON and answers a text of its own for each path. */
const bareOf = (answers: Record<string, string>) =>
	`const ANSWERS = ${JSON.stringify(answers)};
	export default { async fetch(request) {
		if (request.method !== "POST") return new Response();
		await request.json();
		const { pathname } = new URL(request.url);
		return new Response(ANSWERS[pathname], { headers: { "content-type": "application/json" } });
	} };`;

/**
 * A Worker that does everything the API does but compute: it reads, checks, logs and sets every header, and
 * answers bytes of its own for each path. What the API could reach if an estimate cost nothing.
 */
const AROUND = `
	import { Hono } from "hono";
	import { useMiddleware } from "${root}/src/api/middleware.ts";
	import { operation } from "${root}/src/api/operation.ts";
	import { EstimateInputSchema } from "${root}/src/schema/input.ts";
	import { EstimateOptionsSchema } from "${root}/src/schema/query.ts";
	const app = Object.assign(new Hono(), { operations: [] });
	useMiddleware(app, (line) => console.log(JSON.stringify(line)));
	for (const [path, text] of Object.entries(ANSWERS)) {
		const answer = new TextEncoder().encode(text);
		operation(app, { method: "post", path, query: EstimateOptionsSchema, body: EstimateInputSchema }, () => answer);
	}
	export default app;`;

/** Requests a second over a few connections that are kept open. */
async function load(
	port: number,
	path: string,
	body: string,
	milliseconds: number,
): Promise<number> {
	const request = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
	const start = performance.now();
	let done = 0;
	const connection = () =>
		new Promise<void>((resolve, reject) => {
			const socket = connect(port, "127.0.0.1");
			let head = Buffer.alloc(0);
			let missing = -1;
			socket.setNoDelay(true);
			socket.on("error", reject);
			socket.on("connect", () => socket.write(request));
			socket.on("data", (data) => {
				if (missing < 0) {
					head = Buffer.concat([head, data]);
					const end = head.indexOf("\r\n\r\n");
					if (end < 0) return;
					const text = head.toString("latin1", 0, end);
					const length = /content-length: (\d+)/i.exec(text)?.[1];
					if (!text.startsWith("HTTP/1.1 200") || length === undefined) {
						socket.destroy(new Error(text));
						return;
					}
					missing = Number(length) - (head.length - end - 4);
					head = Buffer.alloc(0);
				} else missing -= data.length;
				if (missing > 0) return;
				missing = -1;
				done++;
				if (performance.now() - start < milliseconds) socket.write(request);
				else socket.end(() => resolve());
			});
		});
	await Promise.all(Array.from({ length: CONNECTIONS }, connection));
	return (done / (performance.now() - start)) * 1000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** What `use` finds out about a Worker of this source, by its configuration. */
function ownWorker<T>(source: string, use: (config: string) => T): T {
	// Below the project, where the packages are found.
	mkdirSync(join(root, ".cache"), { recursive: true });
	const folder = mkdtempSync(join(root, ".cache/bench-"));
	writeFileSync(join(folder, "index.ts"), source);
	writeFileSync(
		join(folder, "wrangler.toml"),
		`name = "own"\nmain = "index.ts"\ncompatibility_date = "2026-10-20"\nminify = true\n`,
	);
	try {
		return use(join(folder, "wrangler.toml"));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const ours = bundle(join(root, "wrangler.toml"));
const alone = await start({ ours });
const texts: Record<string, string> = {};
for (const [i, { path, input }] of CASES.entries()) {
	const response = await fetch(`http://127.0.0.1:${alone.ports.ours}${path}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(input),
	});
	texts[`/${i}`] = await response.text();
}
await alone.stop();
const around = ownWorker(`const ANSWERS = ${JSON.stringify(texts)};${AROUND}`, bundle);
const { ports, stop } = await start({ ours, around, bare: bareOf(texts) });
console.log("requests a second of POST /v1/estimate against a Worker that answers the same bytes:");
for (const [i, { name, path, input }] of CASES.entries()) {
	const body = JSON.stringify(input);
	const { search } = new URL(path, "http://localhost");
	const loads = {
		ours: (time: number) => load(ports.ours, path, body, time),
		around: (time: number) => load(ports.around, `/${i}${search}`, body, time),
		bare: (time: number) => load(ports.bare, `/${i}`, body, time),
	};
	const rates: Record<keyof typeof loads, number[]> = { ours: [], around: [], bare: [] };
	for (const name of WORKERS) await loads[name](4 * ROUND);
	for (let round = 0; round < ROUNDS; round++)
		for (const name of WORKERS) rates[name].push(await loads[name](ROUND));
	const ratio = (name: keyof typeof loads) =>
		median(rates[name].map((rate, round) => rate / (rates.bare[round] ?? 0))).toFixed(2);
	const size = (texts[`/${i}`]?.length ?? 0) / 1024;
	console.log(
		`  ${ratio("ours")}  ${name} (${size.toFixed(0)} KiB; ${median(rates.ours).toFixed(0)} against ${median(rates.bare).toFixed(0)} on this machine); ${ratio("around")} if nothing were computed`,
	);
}
await stop();

const sizeOf = (script: string) => gzipSync(script).length / 1024;
const HONO = `import { Hono } from "hono"; export default new Hono().get("/", (c) => c.json({ ok: true }));`;
const plain = ownWorker(HONO, bundle);
const startUp = { ours: startUpOf(join(root, "wrangler.toml")), plain: ownWorker(HONO, startUpOf) };
console.log(
	`upload, gzip: ${sizeOf(ours).toFixed(0)} KiB, a Worker with Hono alone ${sizeOf(plain).toFixed(0)} KiB`,
);
console.log(
	`start-up: ${(startUp.ours / startUp.plain).toFixed(1)} times that of a Worker with Hono alone (${startUp.ours.toFixed(1)} against ${startUp.plain.toFixed(1)} ms on this machine)`,
);
