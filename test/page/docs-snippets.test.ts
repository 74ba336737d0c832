/** Code to take away does what it says: it is run, by the programs that it is for. */
import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ApiRequest } from "../../src/page/docs/request.ts";
import {
	curlSnippet,
	javascriptSnippet,
	pythonSnippet,
	shellWord,
} from "../../src/page/docs/snippets.ts";

interface Seen {
	method: string | undefined;
	url: string | undefined;
	headers: IncomingHttpHeaders;
	body: string;
}

/** What came of running a program: what it printed, and how it ended. */
interface Ran {
	code: number;
	out: string;
	said: string;
}

const has = (program: string): boolean => {
	try {
		execFileSync(program, ["--version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
};

const run = (program: string, args: string[]) =>
	new Promise<Ran>((done) => {
		execFile(program, args, (error, out, said) => {
			done({ code: error ? Number(error.code) : 0, out: out.trim(), said: said.trim() });
		});
	});

/** How each kind of code is run, one after the other in one program, where that is on this machine. */
const KINDS = [
	{
		name: "curl",
		here: has("curl"),
		write: curlSnippet,
		run: (all: string[]) => run("sh", ["-ec", all.join("\n")]),
	},
	{
		name: "JavaScript",
		here: true,
		write: javascriptSnippet,
		run: (all: string[]) => {
			const blocks = all.map((one) => `{\n${one}\n}`).join("\n");
			return run(process.execPath, ["--input-type=module", "-e", blocks]);
		},
	},
	{
		name: "Python",
		here: has("python3"),
		write: pythonSnippet,
		run: (all: string[]) => run("python3", ["-c", all.join("\n")]),
	},
];

const seen: Seen[] = [];
let answer = { status: 200, body: JSON.stringify({ headline: "It pays – 划算." }) };
let origin = "";

const server = createServer(async (asked, reply) => {
	let body = "";
	for await (const part of asked.setEncoding("utf8")) body += part;
	seen.push({ method: asked.method, url: asked.url, headers: asked.headers, body });
	reply.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
});

beforeAll(async () => {
	await once(server.listen(0, "127.0.0.1"), "listening");
	// A server on a port has an address with one.
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});
beforeEach(() => {
	seen.length = 0;
});

/** Whatever ends a text, a word or a line somewhere. */
const NASTY = 'it\'s "so" & $HOME `id` \\ \\n\n\ttab 100 % 你好 😀 #;|<>*?[]{}!~ \u2028';

const base = { answers: "json", hasHeadline: true } as const;
const requests = (): ApiRequest[] => [
	{
		...base,
		method: "GET",
		url: `${origin}/v1/estimate?${new URLSearchParams({ currency: NASTY, preset: "it's" })}`,
		headers: {},
	},
	{
		...base,
		method: "POST",
		url: `${origin}/v1/scenarios`,
		headers: { "Content-Type": "application/json", "Idempotency-Key": { newKey: true } },
		body: {
			title: NASTY,
			[NASTY]: [true, false, null, 0, -1.5, 1e21, 33333.333333333336, {}, [], "@file"],
			input: { workflows: [{ monthlyContacts: 5000 }] },
		},
	},
	{
		...base,
		method: "DELETE",
		url: `${origin}/v1/scenarios/it's%20b?c=%27`,
		headers: { Authorization: "Bearer it's $SECRET", "If-Match": '"r1-2026"' },
		answers: "nothing",
	},
];

test.for(KINDS)("$name sends the very request", async (kind, { skip }) => {
	if (!kind.here) skip("its program is not on this machine");
	const { code, out, said } = await kind.run(requests().map(kind.write));
	expect([code, said]).toEqual([0, ""]);
	// Printed by each that has a headline, and by curl as part of the answer.
	expect(out.split("It pays – 划算.")).toHaveLength(kind.name === "curl" ? 4 : 3);
	expect(seen).toHaveLength(3);
	for (const [i, request] of requests().entries()) {
		const got = seen[i];
		expect(got?.method).toBe(request.method);
		expect(`${origin}${got?.url}`).toBe(request.url);
		for (const [name, value] of Object.entries(request.headers)) {
			const sent = got?.headers[name.toLowerCase()];
			if (typeof value === "string") expect(sent).toBe(value);
			else expect(sent).toMatch(/^[\da-f-]{32,36}$/);
		}
		if (request.body === undefined) expect(got?.body).toBe("");
		else expect(JSON.parse(got?.body ?? "")).toEqual(request.body);
	}
});

test.for(KINDS)("$name says why a request was refused, and fails", async (kind, { skip }) => {
	if (!kind.here) skip("its program is not on this machine");
	const problem = {
		detail: "2 faults. The first is at currency.",
		errors: [
			{ parameter: "currency", detail: "No such currency." },
			{ pointer: "/workflows", detail: "Required." },
		],
	};
	const before = answer;
	answer = { status: 422, body: JSON.stringify(problem) };
	const { code, out, said } = await kind.run(requests().slice(0, 1).map(kind.write));
	answer = before;
	expect(code).not.toBe(0);
	const all = kind.name === "curl" ? out : said;
	const faults = ["currency: No such currency.", "/workflows: Required."];
	// curl shows the problem as it came.
	const told = kind.name === "curl" ? [JSON.stringify(problem)] : [problem.detail, ...faults];
	for (const one of told) expect(all).toContain(one);
});

test("a shell reads back every text as it was", () => {
	// All of Unicode takes seconds to sample; what a shell could mistake is among these.
	const unit = fc.constantFrom(..."'\"\\$`!\n\r\t &;|<>(){}[]*?~#%=-a\u0001\u007fé你😀\u2028");
	const texts = fc.sample(fc.string({ unit, maxLength: 24 }), { numRuns: 200, seed: 1 });
	const script = [NASTY, "", "'", "''", "-n", ...texts];
	const printed = execFileSync("sh", {
		input: `printf '%s\\0' ${script.map(shellWord).join(" ")}`,
		encoding: "utf8",
	});
	expect(printed.split("\0").slice(0, -1)).toEqual(script);
});
