/** What the document says of an operation, joined with what it was declared to do. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type * as z from "zod";
import { documented } from "../../schema/document/documented.ts";
import "../../schema/document/query.ts";
import { PROBLEMS, type ProblemCode } from "../../schema/problem.ts";
import { AnyQuerySchema } from "../../schema/query.ts";
import { type Deprecation, headersOf } from "../deprecation.ts";
import type { Declaration } from "../operation.ts";
import { type HeaderName, headerRef, OWNER, problemRef } from "./components.ts";

/** What takes down the document's parts. */
export type Registry = OpenAPIHono["openAPIRegistry"];

/** A request that the document shows together with the answer that the app really gives. */
export interface Example {
	name: string;
	summary: string;
	/** The path with its parameters and the query filled in, when they are not the plain ones. */
	at?: string;
	body?: unknown;
	/** The answer itself, where the app needs a database to give it. */
	answer?: () => Promise<unknown>;
	/** Shows only so many entries of each list in the answer. */
	shorten?: number;
}

/** What of an operation only its readers need. */
export interface Said {
	operationId: string;
	tag: string;
	summary: string;
	description: string;
	params?: z.ZodObject;
	/** What the body is, where there is one. */
	body?: string;
	/** Whether it asks for a scenario's edit token. */
	byOwner?: boolean;
	/** What a success says. Without it the answer is empty. */
	answer?: { schema: z.ZodType; description: string; headers?: Record<string, HeaderName> };
	/** Problems beside those that its parts bring with them. */
	problems?: ProblemCode[];
	examples: Example[];
}

/** What is said of operations, by method and path. */
export type SaidOf = Record<string, Said>;

const ALWAYS = ["rate-limited", "internal-error"] as const;
const OF_BODIES = ["malformed-json", "payload-too-large", "unsupported-media-type"] as const;
const OF_OWNERS = ["token-required", "wrong-token"] as const;

/** What the document says of the operation. `x-sunset` is for tools: after it, the operation may go. */
const deprecatedOperation = ({ since, sunset, link }: Deprecation, description: string) => ({
	deprecated: true,
	"x-sunset": sunset,
	description: `Deprecated since ${since}; it ends on ${sunset}, see ${link}. ${description}`,
});

/** What the document says of its answers. */
const deprecatedHeaders = (deprecation: Deprecation) => {
	const { deprecation: since, sunset, link } = headersOf(deprecation);
	const header = (description: string, example: string) => ({
		description,
		schema: { type: "string" as const, examples: [example] },
	});
	return {
		Deprecation: header("Since when the operation is deprecated (RFC 9745).", since),
		Sunset: header("When the operation ends (RFC 8594).", sunset),
		Link: header("Where that is explained, and what takes its place.", link),
	};
};

/** Puts an operation into the document. */
export function registerOperation(registry: Registry, declared: Declaration, said: Said): void {
	const { method, path, query, headers, body, status = 200, caching, deprecated } = declared;
	const { operationId, tag, summary, description, params, byOwner, answer, examples } = said;
	if (!body !== !said.body || !answer !== (status === 204))
		throw new Error(`${method} ${path} does not do what the document says`);
	const problems: ProblemCode[] = [
		...(body ? OF_BODIES : []),
		...(byOwner ? OF_OWNERS : []),
		...(params ? (["not-found"] as const) : []),
		...(query === AnyQuerySchema ? [] : (["invalid-input"] as const)),
		...(said.problems ?? []),
		...ALWAYS,
	];
	const common = {
		"X-Request-Id": headerRef("XRequestId"),
		"RateLimit-Policy": headerRef("RateLimitPolicy"),
		...(deprecated ? deprecatedHeaders(deprecated) : {}),
	};
	const own = Object.entries(answer?.headers ?? {}).map(([name, ref]) => [name, headerRef(ref)]);
	const kept = {
		...common,
		...(caching ? { ETag: headerRef("ETag"), "Cache-Control": headerRef("CacheControl") } : {}),
		...Object.fromEntries(own),
	};
	registry.registerPath({
		method,
		path,
		operationId,
		summary,
		description,
		...(deprecated ? deprecatedOperation(deprecated, description) : {}),
		tags: [tag],
		...(byOwner ? { security: [{ [OWNER]: [] }] } : {}),
		"x-examples": examples,
		request: {
			...(params ? { params } : {}),
			...(query ? { query: parameters(query) } : {}),
			...(headers ? { headers: parameters(headers) } : {}),
			...(body && said.body
				? {
						body: {
							required: true,
							description: said.body,
							content: { "application/json": { schema: documented(body) } },
						},
					}
				: {}),
		},
		responses: {
			...(answer
				? {
						[status]: {
							description: answer.description,
							headers: kept,
							content: { "application/json": { schema: answer.schema } },
						},
					}
				: { 204: { description: "Done; there is nothing to say.", headers: common } }),
			...(caching
				? {
						304: {
							description: "Unchanged since the ETag in If-None-Match.",
							headers: kept,
						},
					}
				: {}),
			...Object.fromEntries(problems.map((code) => [PROBLEMS[code].status, problemRef(code)])),
		},
	});
}

/** Parameters as the document shows them. */
const parameters = (schema: z.core.$ZodObject) =>
	// A documented object is an object.
	documented(schema) as z.ZodObject;

/**
 * Puts the operations of an app into the document.
 *
 * @param declared all that the app has, by method and path; those that were said of are taken out
 * @throws when something is said of an operation that the app has not
 */
export function registerOperations(
	registry: Registry,
	declared: Map<string, Declaration>,
	said: SaidOf,
): void {
	for (const [name, one] of Object.entries(said)) {
		const declaration = declared.get(name);
		if (!declaration) throw new Error(`there is no operation ${name}`);
		registerOperation(registry, declaration, one);
		declared.delete(name);
	}
}
