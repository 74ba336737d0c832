import { expect } from "vitest";
import { z } from "zod";
import { createApp } from "../../src/api/app.ts";
import { makeDocument } from "../../src/api/openapi.ts";
import {
	GoneProblemSchema,
	InputErrorSchema,
	InputProblemSchema,
	ProblemSchema,
} from "../../src/schema/document/problem.ts";

export const ORIGIN = "https://roi.test";
export const app = createApp(() => {}, makeDocument);

const strictProblem = z.strictObject(ProblemSchema.shape);
const strictInputProblem = z.strictObject({
	...InputProblemSchema.shape,
	errors: z.array(z.strictObject(InputErrorSchema.shape)).min(1).max(100),
});

const STRICT: Record<string, z.ZodObject> = {
	"invalid-input": strictInputProblem,
	gone: z.strictObject(GoneProblemSchema.shape),
};

export interface Answer {
	status: number;
	headers: Headers;
	text: string;
	/** The body as JSON; null when there is none. */
	json: unknown;
}

/** Asks an app and checks what must hold of every answer. */
export async function ask(
	path: string,
	init: RequestInit = {},
	env: Partial<Env> = {},
	asked = app,
): Promise<Answer> {
	const response = await asked.request(ORIGIN + path, init, env);
	const { status, headers } = response;
	expect(headers.get("access-control-allow-origin")).toBe("*");
	expect(headers.has("access-control-allow-credentials")).toBe(false);
	expect(headers.get("access-control-expose-headers")?.split(",").sort()).toEqual([
		"Deprecation",
		"ETag",
		"Link",
		"Location",
		"RateLimit-Policy",
		"Retry-After",
		"Sunset",
		"X-Request-Id",
	]);
	expect(headers.get("x-request-id")).toMatch(/^[\w\-=]{1,64}$/);
	expect(headers.get("x-content-type-options")).toBe("nosniff");
	expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
	expect(headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
	expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
	expect(headers.get("referrer-policy")).toBe("no-referrer");
	const text = await response.text();
	const json =
		/json/.test(headers.get("content-type") ?? "") && text !== "" ? JSON.parse(text) : null;
	return { status, headers, text, json };
}

/** Posts JSON. */
export const post = (path: string, body: unknown, init: RequestInit = {}): Promise<Answer> =>
	ask(path, {
		method: "POST",
		body: typeof body === "string" ? body : JSON.stringify(body),
		headers: { "content-type": "application/json" },
		...init,
	});

export type InputProblem = z.infer<typeof InputProblemSchema>;

/** An answer as a problem of the status and code given; strict, so that nothing leaks beside it. */
export function asProblem(answer: Answer, status: number, code: string): InputProblem {
	expect(answer.headers.get("content-type")).toBe("application/problem+json");
	expect(answer.headers.get("cache-control")).toBe("no-store");
	// Only who lost a race hears the revision of now.
	expect(answer.headers.has("etag")).toBe(status === 412);
	const schema = STRICT[code] ?? strictProblem;
	const problem = schema.parse(answer.json) as z.infer<typeof ProblemSchema>;
	expect([answer.status, problem.status, problem.code]).toEqual([status, status, code]);
	expect(problem.type).toBe(`${ORIGIN}/problems/${code}`);
	expect(problem.requestId).toBe(answer.headers.get("x-request-id"));
	// Only input problems have errors; who reads them asked for one.
	return problem as unknown as InputProblem;
}

/** The faults of a refused input as "place code", sorted. */
export const faultsOf = (answer: Answer): string[] =>
	asProblem(answer, 422, "invalid-input")
		.errors.map(({ parameter, pointer, code }) => `${parameter ?? pointer} ${code}`)
		.sort();

/** A success, parsed with its public schema, which must also know every key there is. */
export function asAnswer<S extends z.ZodType>(answer: Answer, schema: S): z.output<S> {
	expect(answer.status, answer.text.slice(0, 500)).toBe(200);
	expect(answer.headers.get("content-type")).toBe("application/json");
	const parsed = schema.parse(answer.json);
	// Objects of answers are open, so a key that no schema knows would be gone after parsing.
	expect(parsed).toEqual(answer.json);
	return parsed;
}
