/**
 * What the Worker adds to a Worker that only reads JSON and answers the same bytes: requests a second,
 * upload and start-up, as ratios within one run. Both run in one workerd with nothing in front of it, and take turns. `node test/bench/requests.ts`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FULL, USUAL } from "./inputs.ts";
import { bundle, root, start, startUpOf } from "./workerd.ts";

const ROUNDS = 15;
const ROUND = 500;
const CONNECTIONS = 8;
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
const { ports, stop } = await start({ ours, bare: bareOf(texts) });
console.log("requests a second of POST /v1/estimate against a Worker that answers the same bytes:");
for (const [i, { name, path, input }] of CASES.entries()) {
	const body = JSON.stringify(input);
	const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
	await load(ports.ours, path, body, 4 * ROUND);
	await load(ports.bare, `/${i}`, body, 2 * ROUND);
	for (let round = 0; round < ROUNDS; round++) {
		rates.ours.push(await load(ports.ours, path, body, ROUND));
		rates.bare.push(await load(ports.bare, `/${i}`, body, ROUND));
	}
	const ratio = median(rates.ours.map((rate, round) => rate / (rates.bare[round] ?? 0)));
	const size = (texts[`/${i}`]?.length ?? 0) / 1024;
	console.log(
		`  ${ratio.toFixed(2)}  ${name} (${size.toFixed(0)} KiB; ${median(rates.ours).toFixed(0)} against ${median(rates.bare).toFixed(0)} on this machine)`,
	);
}
await stop();

const sizeOf = (script: string) => gzipSync(script).length / 1024;
const folder = mkdtempSync(join(tmpdir(), "bench-hono-"));
const hono = JSON.stringify(join(root, "node_modules/hono/dist/index.js"));
writeFileSync(
	join(folder, "index.js"),
	`import { Hono } from ${hono}; export default new Hono().get("/", (c) => c.json({ ok: true }));`,
);
writeFileSync(
	join(folder, "wrangler.toml"),
	`name = "hono"\nmain = "index.js"\ncompatibility_date = "2026-10-20"\nminify = true\n`,
);
const plain = bundle(join(folder, "wrangler.toml"));
const startUp = {
	ours: startUpOf(join(root, "wrangler.toml")),
	plain: startUpOf(join(folder, "wrangler.toml")),
};
rmSync(folder, { recursive: true });
console.log(
	`upload, gzip: ${sizeOf(ours).toFixed(0)} KiB, a Worker with Hono alone ${sizeOf(plain).toFixed(0)} KiB`,
);
console.log(
	`start-up: ${(startUp.ours / startUp.plain).toFixed(1)} times that of a Worker with Hono alone (${startUp.ours.toFixed(1)} against ${startUp.plain.toFixed(1)} ms on this machine)`,
);
