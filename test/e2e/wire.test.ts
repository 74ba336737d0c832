/** Requests that no browser sends, over a real connection: the server says no, and goes on. */
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { expect, test } from "vitest";
import { baseUrl } from "./harness.ts";
import { somebody } from "./saving.ts";

interface Sent {
	method: string;
	path: string;
	headers?: Record<string, string>;
	body?: string;
}

function open({ method, path, headers, body }: Sent): ClientRequest {
	// Node announces a body by itself only where one is usual.
	const length = body === undefined ? {} : { "content-length": String(body.length) };
	const all = { ...somebody(), ...length, ...headers };
	return request(baseUrl + path, { method, headers: all, agent: false });
}

async function answerOf(asked: ClientRequest) {
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		asked.on("response", resolve);
		asked.on("error", reject);
	});
	const parts: Buffer[] = [];
	for await (const part of answer) parts.push(part);
	return {
		status: answer.statusCode,
		headers: answer.headers,
		text: Buffer.concat(parts).toString(),
	};
}

function send(sent: Sent) {
	const asked = open(sent);
	asked.end(sent.body);
	return answerOf(asked);
}

const JSON_TYPE = { "content-type": "application/json" };
const PLAN = '{"preset":"saas","workflows":[{"monthlyContacts":100}]}';
const NOWHERE = `/v1/scenarios/${"0".repeat(26)}`;
const isUp = async () => expect((await send({ method: "GET", path: "/healthz" })).status).toBe(200);

test.each<[Sent, number]>([
	[{ method: "GET", path: "/v1/presets", body: PLAN }, 200],
	[{ method: "HEAD", path: "/v1/presets" }, 200],
	[{ method: "DELETE", path: NOWHERE, body: PLAN }, 401],
	[{ method: "TRACE", path: "/v1/presets" }, 405],
	[{ method: "PROPFIND", path: "/v1/presets" }, 405],
	[{ method: "PATCH", path: "/v1/estimate", body: PLAN }, 405],
	[{ method: "POST", path: "/v1/presets", body: PLAN }, 405],
	[{ method: "TRACE", path: "/v1/nope" }, 404],
	[{ method: "GET", path: "/v1/presets/%ff" }, 404],
	[{ method: "GET", path: "/v1/presets/%00" }, 404],
	[{ method: "GET", path: "/problems/%" }, 404],
	[{ method: "GET", path: "/v1/../v1/presets/./saas" }, 200],
	[{ method: "GET", path: `/v1/estimate?monthlyContacts=${"1".repeat(8000)}x` }, 422],
	[{ method: "GET", path: "/v1/presets", headers: { "x-request-id": "x".repeat(8000) } }, 200],
	[
		{
			method: "POST",
			path: "/v1/estimate",
			headers: { ...JSON_TYPE, expect: "100-continue" },
			body: PLAN,
		},
		200,
	],
	[
		{
			method: "POST",
			path: "/v1/estimate",
			headers: { ...JSON_TYPE, "content-encoding": "br" },
			body: PLAN,
		},
		415,
	],
	[{ method: "POST", path: "/v1/estimate", headers: JSON_TYPE, body: "[".repeat(70_000) }, 413],
])("%j: %i", async (sent, status) => {
	const answer = await send(sent);
	expect(answer.status, answer.text).toBe(status);
	if (status >= 400) {
		expect(answer.headers["content-type"]).toBe("application/problem+json");
		expect(JSON.parse(answer.text)).toMatchObject({ status });
		expect(answer.headers["access-control-allow-origin"]).toBe("*");
	}
	expect(answer.headers["x-request-id"]).toBeTruthy();
	for (const name of ["server", "x-powered-by", "set-cookie"])
		expect(answer.headers[name], name).toBeUndefined();
});

test("bodies that come slowly, never end or break off keep nobody waiting", async () => {
	const post = { method: "POST", path: "/v1/estimate", headers: JSON_TYPE };
	const slow = open(post);
	const endless = open(post);
	const broken = open({ ...post, headers: { ...JSON_TYPE, "content-length": "1000" } });
	broken.on("error", () => {});
	for (const asked of [slow, endless, broken]) asked.write(PLAN.slice(0, 10));
	await isUp();
	broken.destroy();
	const answer = answerOf(slow);
	for (const char of PLAN.slice(10)) slow.write(char);
	await isUp();
	slow.end();
	expect((await answer).status).toBe(200);
	endless.on("error", () => {});
	endless.destroy();
	await isUp();
});
