import { OpenAPIHono } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../../src/api/app.ts";
import type { Deprecation } from "../../src/api/deprecation.ts";
import { registerOperation, type Said } from "../../src/api/document/operation.ts";
import { HEALTH } from "../../src/api/document/service.ts";
import { operation } from "../../src/api/operation.ts";
import { ProblemError } from "../../src/api/problem.ts";
import { type Answer, ask } from "./support.ts";

const DEPRECATED: Deprecation = {
	since: "2026-01-01",
	sunset: "2027-01-01",
	link: "/docs",
	successor: "/v2/plan",
};
const querySchema = z.object({
	view: z
		.string()
		.optional()
		.meta({ description: "How much.", deprecated: true, param: { deprecated: true } }),
	fail: z.enum(["yes", "crash"]).optional().meta({ description: "Whether it fails." }),
});

const SAID: Said = {
	operationId: "getPlan",
	tag: "Estimates",
	summary: "Get a plan",
	description: "The old way.",
	answer: { schema: z.object({ id: z.string() }), description: "The plan." },
	examples: [],
};

/** An app with an old operation beside its own. */
function appWith(deprecated: Deprecation) {
	const app = createApp(() => {});
	operation(
		app,
		{
			method: "get",
			path: "/v1/plan/{id}",
			query: querySchema,
			caching: "public, max-age=60",
			deprecated,
		},
		(_, { query }) => {
			if (query.fail === "crash") throw new TypeError("a fault");
			if (query.fail) throw new ProblemError("not-found", "There is no such plan.");
			return { id: "first" };
		},
	);
	return app;
}

const said = ({ headers }: Answer) =>
	["deprecation", "sunset", "link"].map((name) => headers.get(name));
const HEADERS = [
	"@1767225600",
	"Fri, 01 Jan 2027 00:00:00 GMT",
	'</docs>; rel="deprecation", </docs>; rel="sunset", </v2/plan>; rel="successor-version"',
];

test("every answer of a deprecated operation says since when, until when and what instead", async () => {
	const app = appWith(DEPRECATED);
	const get = (query = "", init: RequestInit = {}, env: Partial<Env> = {}) =>
		ask(`/v1/plan/first${query}`, init, env, app);
	const plain = await get();
	const etag = plain.headers.get("etag") ?? "";
	const none = { LIMIT_READS: { limit: async () => ({ success: false }) } };
	const answers = [
		[200, plain],
		[304, await get("", { headers: { "if-none-match": etag } })],
		[404, await get("?fail=yes")],
		[422, await get("?fail=maybe")],
		[429, await get("", {}, none)],
		[500, await get("?fail=crash")],
	] as const;
	for (const [status, answer] of answers) {
		expect(answer.status).toBe(status);
		expect(said(answer), String(status)).toEqual(HEADERS);
	}
	expect(said(await get("", { method: "HEAD" }))).toEqual(HEADERS);
});

test("other operations say nothing of it", async () => {
	const app = appWith(DEPRECATED);
	expect(said(await ask("/healthz", {}, {}, app))).toEqual([null, null, null]);
	expect(said(await ask("/v1/plan", {}, {}, app))).toEqual([null, null, null]);
});

test("the document says it of the operation, its answers and a parameter", () => {
	const framework = new OpenAPIHono();
	for (const declared of appWith(DEPRECATED).operations) {
		const said = { "/v1/plan/{id}": SAID, "/healthz": HEALTH["get /healthz"] }[declared.path];
		if (said) registerOperation(framework.openAPIRegistry, declared, said);
	}
	const { paths = {} } = framework.getOpenAPI31Document({
		openapi: "3.1.0",
		info: { title: "Test", version: "1" },
	});
	expect(paths["/v1/plan/{id}"]?.get).toMatchObject({
		deprecated: true,
		"x-sunset": "2027-01-01",
		description: "Deprecated since 2026-01-01; it ends on 2027-01-01, see /docs. The old way.",
		parameters: expect.arrayContaining([
			expect.objectContaining({ name: "view", deprecated: true }),
		]),
		responses: Object.fromEntries(
			["200", "304"].map((status) => [
				status,
				{ headers: { Deprecation: {}, Sunset: {}, Link: {} } },
			]),
		),
	});
	expect(paths["/healthz"]?.get).toHaveProperty("operationId", "getHealth");
	expect(paths["/healthz"]?.get).not.toHaveProperty("deprecated");
});

test("an end within twelve months, or no date, cannot be declared", () => {
	const sooner = { ...DEPRECATED, sunset: "2026-12-31" };
	expect(() => appWith(sooner)).toThrow(/12 months/);
	for (const sunset of ["2028-02-30", "2028-2-28", "soon"])
		expect(() => appWith({ ...DEPRECATED, sunset })).toThrow(`${sunset} is no date`);
	expect(() => appWith({ ...DEPRECATED, sunset: "2027-06-30" })).not.toThrow();
});
