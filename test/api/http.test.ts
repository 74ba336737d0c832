import { describe, expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { LogLine } from "../../src/api/env.ts";
import { app, ask, asProblem, ORIGIN, post } from "./support.ts";

const PATHS = [
	"/v1/estimate?preset=saas&monthlyContacts=3000",
	"/v1/benchmarks",
	"/v1/presets/saas",
	"/openapi.json",
];
const json = { "content-type": "application/json" };
const input = { workflows: [{ monthlyContacts: 100, costPerContact: 5 }] };

describe("problems", () => {
	test.each([
		["", "The body is empty."],
		['{"workflows": [', "it ends too early"],
		['{"workflows":\n  [1 2]}', "line 2, column 6"],
		['{\n"workflows":\n\n [1, 20 2]\n}', "line 4, column 9"],
		["hello", "not valid JSON: “h” is not expected"],
	])("400 for the body %j", async (body, detail) => {
		const problem = asProblem(await post("/v1/estimate", body), 400, "malformed-json");
		expect(problem.detail).toContain(detail);
	});

	test("400 for bytes that are not UTF-8", async () => {
		const body = new Uint8Array([0x7b, 0xff, 0x7d]);
		const answer = await ask("/v1/estimate", { method: "POST", body, headers: json });
		expect(asProblem(answer, 400, "malformed-json").detail).toBe("The body is not UTF-8.");
	});

	test.each([
		"/",
		"/v1",
		"/v1/nope",
		"/v1/estimate/",
		"/v1/presets/nope",
		"/v1/presets/constructor",
		"/v1/vendors/__proto__",
		"/problems/nope",
		"/V1/estimate",
	])("404 for %s", async (path) => {
		asProblem(await ask(path), 404, "not-found");
	});

	test("what is nowhere counts as any other request", async () => {
		for (const path of ["/v1/nope", "/nope"]) {
			const { headers } = await ask(path);
			expect(headers.get("ratelimit-policy")).toBe('"reads";q=600;w=60');
			expect(headers.get("cache-control")).toBe("no-store");
			const LIMIT_READS = { limit: async () => ({ success: false }) };
			const limited = await ask(path, {}, { LIMIT_READS });
			asProblem(limited, 429, "rate-limited");
			expect(limited.headers.get("retry-after")).toBe("60");
		}
	});

	test.each([
		["/nope", "text/html,*/*", "page"],
		["/assets/gone.js", "*/*", "problem"],
		["/assets/gone.js", "text/html", "page"],
		["/v1", "text/html", "problem"],
		["/v1/nope", "text/html", "problem"],
		["/v1.html", "text/html", "page"],
	])("%s asked for as %s is a %s", async (path, accept, kind) => {
		const policy = "default-src 'self'";
		const file = () =>
			new Response("<p>", {
				headers: {
					"content-type": "text/html",
					"content-security-policy": policy,
					"cache-control": "public, max-age=31536000, immutable",
					etag: '"file"',
				},
			});
		const asked: string[] = [];
		const ASSETS = {
			fetch: async (url: URL) => {
				asked.push(url.pathname);
				return file();
			},
		} as unknown as Fetcher;
		const answer = await app.request(ORIGIN + path, { headers: { accept } }, { ASSETS });
		expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
		expect(answer.headers.has("etag")).toBe(false);
		expect(answer.headers.get("x-request-id")).not.toBe(null);
		expect(answer.headers.get("strict-transport-security")).not.toBe(null);
		if (kind === "page") {
			expect(asked).toEqual(["/404"]);
			expect(await answer.text()).toBe("<p>");
			expect(answer.headers.get("content-security-policy")).toBe(policy);
		} else expect(await answer.json()).toMatchObject({ code: "not-found" });
	});

	test("without the build's page it is a fault of ours, with all headers", async () => {
		const headers = { accept: "text/html" };
		const answer = await ask("/nope", { headers }, {});
		asProblem(answer, 500, "internal-error");
	});

	test.each([
		["DELETE", "/v1/estimate", "POST, GET, HEAD"],
		["PUT", "/v1/presets/saas", "GET, HEAD"],
		["POST", "/openapi.json", "GET, HEAD"],
		["PATCH", "/problems/too-large", "GET, HEAD"],
	])("405 for %s %s", async (method, path, allow) => {
		const answer = await ask(path, { method });
		expect(asProblem(answer, 405, "method-not-allowed").detail).toContain(allow);
		expect(answer.headers.get("allow")).toBe(allow);
	});

	test("413 above 64 KiB, announced or not, and not below", async () => {
		const most = 64 * 1024;
		const padded = (size: number) => JSON.stringify(input).padEnd(size);
		expect((await post("/v1/estimate", padded(most))).status).toBe(200);
		asProblem(await post("/v1/estimate", padded(most + 1)), 413, "payload-too-large");
		const chunked = (size: number) =>
			new ReadableStream({
				start(controller) {
					const bytes = new TextEncoder().encode(padded(size));
					for (let i = 0; i < bytes.length; i += 10_000)
						controller.enqueue(bytes.slice(i, i + 10_000));
					controller.close();
				},
			});
		const stream = (size: number) =>
			ask("/v1/estimate", { method: "POST", body: chunked(size), headers: json });
		expect((await stream(most)).status).toBe(200);
		asProblem(await stream(most + 1), 413, "payload-too-large");
	});

	test.each([
		{},
		{ "content-type": "text/plain" },
		{ "content-type": "application/x-www-form-urlencoded" },
		{ "content-type": "application/jsonx" },
		{ ...json, "content-encoding": "gzip" },
	])("415 with %j", async (headers) => {
		const body = new TextEncoder().encode(JSON.stringify(input));
		const answer = await ask("/v1/estimate", { method: "POST", body, headers });
		asProblem(answer, 415, "unsupported-media-type");
	});

	test("a body that says it is not coded is read, however that is written", async () => {
		for (const coding of ["identity", "Identity", "IDENTITY"]) {
			const headers = { ...json, "content-encoding": coding };
			const answer = await ask("/v1/estimate", {
				method: "POST",
				body: JSON.stringify(input),
				headers,
			});
			expect(answer.status).toBe(200);
		}
	});

	test.each([
		"application/json",
		"Application/JSON; charset=utf-8",
		"application/json;charset=UTF-8",
	])("%s is JSON", async (type) => {
		const headers = { "content-type": type };
		expect((await post("/v1/estimate", input, { headers })).status).toBe(200);
	});

	test("500 says nothing of what happened, in the answer or in the log", async () => {
		const lines: LogLine[] = [];
		const broken = createApp((line) => lines.push(line));
		broken.get("/boom", () => {
			throw new Error("SELECT secret FROM scenarios WHERE figure = 47114711");
		});
		const answer = await ask("/boom?figure=47114711", {}, {}, broken);
		asProblem(answer, 500, "internal-error");
		expect(answer.text).not.toMatch(/SELECT|47114711|stack|\.ts/);
		expect(JSON.stringify(lines)).not.toMatch(/SELECT|47114711/);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatchObject({
			error: "Error",
			requestId: answer.headers.get("x-request-id"),
		});
		expect(lines[0]?.at?.toString()).toContain("at ");
	});
});

describe("request ids", () => {
	test("a caller's own when it is short and plain", async () => {
		const headers = { "x-request-id": "checkout-42_a" };
		expect((await ask("/healthz", { headers })).headers.get("x-request-id")).toBe("checkout-42_a");
	});
	test.each(["a b", "x".repeat(65), "<script>", "a;b", ""])("not %j", async (id) => {
		const made = (await ask("/healthz", { headers: { "x-request-id": id } })).headers.get(
			"x-request-id",
		);
		expect(made).toMatch(/^[0-9a-f-]{36}$/);
	});
});

describe("caching", () => {
	test.each(PATHS)("%s: ETag, 304 and HEAD", async (path) => {
		const first = await ask(path);
		const etag = first.headers.get("etag") ?? "";
		expect(etag).toMatch(/^"[^"]+"$/);
		expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
		for (const match of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
			// `ask` checks CORS and the rest on this answer too.
			const again = await ask(path, { headers: { "if-none-match": match } });
			expect([again.status, again.text], match).toEqual([304, ""]);
			expect(again.headers.get("etag")).toBe(etag);
			expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
			expect(again.headers.get("ratelimit-policy")).toBe('"reads";q=600;w=60');
		}
		const changed = await ask(path, { headers: { "if-none-match": '"other"' } });
		expect([changed.status, changed.text]).toEqual([200, first.text]);
		const head = await ask(path, { method: "HEAD" });
		expect([head.status, head.text]).toEqual([200, ""]);
		expect(head.headers.get("etag")).toBe(etag);
	});

	test("another view is another version", async () => {
		const path = "/v1/estimate?preset=saas&monthlyContacts=3000";
		const etags = await Promise.all(
			["", "&view=summary", "&include=timeline"].map(async (more) =>
				(await ask(path + more)).headers.get("etag"),
			),
		);
		expect(new Set(etags).size).toBe(3);
	});

	test("a refused GET has no version and is not kept", async () => {
		const answer = await ask("/v1/estimate", { headers: { "if-none-match": "*" } });
		asProblem(answer, 422, "invalid-input");
	});
});

test("the log has one line a request, with the route's template and nothing of the request", async () => {
	const lines: LogLine[] = [];
	const logged = createApp((line) => lines.push(line));
	await ask("/v1/presets/saas", {}, {}, logged);
	await ask("/v1/estimate?monthlyContacts=47114711&costPerContact=5", {}, {}, logged);
	await ask("/v1/secret-47114711", {}, {}, logged);
	expect(lines.map(({ route, method, status }) => [route, method, status])).toEqual([
		["/v1/presets/:id", "GET", 200],
		["/v1/estimate", "GET", 200],
		["none", "GET", 404],
	]);
	expect(JSON.stringify(lines)).not.toMatch(/47114711|saas"/);
	for (const line of lines)
		expect(Object.keys(line).sort()).toEqual(["method", "ms", "requestId", "route", "status"]);
});
