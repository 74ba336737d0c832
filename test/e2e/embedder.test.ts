/** A marketing site's own page, on another origin, with nothing but a plain fetch. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseUrl, open } from "./harness.ts";

const site = createServer((_, response) => {
	response.setHeader("content-type", "text/html");
	response.end("<!doctype html><title>A shop</title><link rel=icon href=data:,>");
});
let origin: string;
beforeAll(async () => {
	await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
	// A listening TCP server has an address with a port.
	origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());

interface Sent {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}
/** Fetches from the shop's page as its own script would. */
async function fetchFromSite(path: string, init: Sent = {}) {
	await using visit = await open(`${origin}/`);
	expect(new URL(visit.page.url()).origin).toBe(origin);
	return await visit.page.evaluate(
		async ([url, options]) => {
			const response = await fetch(url, options);
			return {
				status: response.status,
				type: response.headers.get("content-type"),
				etag: response.headers.get("etag"),
				requestId: response.headers.get("x-request-id"),
				body: await response.json(),
			};
		},
		[baseUrl + path, init] as const,
	);
}

test("gets an estimate by query, without a preflight", async () => {
	const { status, body, etag, requestId } = await fetchFromSite(
		"/v1/estimate?preset=ecommerce&monthlyContacts=8000&view=summary",
	);
	expect(status).toBe(200);
	expect(body.headline).toContain("you would get back about");
	expect(body.links.calculator).toBe(
		`${baseUrl}/#v=1&preset=ecommerce&workflows.0.monthlyContacts=8000`,
	);
	expect(etag).toBeTruthy();
	expect(requestId).toBeTruthy();
});

test("posts JSON, with a preflight, and gets the same figures", async () => {
	const posted = await fetchFromSite("/v1/estimate?view=summary", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ preset: "ecommerce", workflows: [{ monthlyContacts: 8000 }] }),
	});
	const got = await fetchFromSite(
		"/v1/estimate?preset=ecommerce&monthlyContacts=8000&view=summary",
	);
	expect(posted.status).toBe(200);
	expect(posted.body).toEqual(got.body);
});

test("reads what is wrong with its own form", async () => {
	const { status, type, body } = await fetchFromSite(
		"/v1/estimate?monthlyContacts=8000&costPerContact=6&deflectionRate=40",
	);
	expect(status).toBe(422);
	expect(type).toBe("application/problem+json");
	expect(body.errors).toEqual([
		{
			parameter: "deflectionRate",
			code: "too-large",
			detail: "Too large: expected a number from 0 to 1; use 0.4 for 40 %.",
		},
	]);
});
