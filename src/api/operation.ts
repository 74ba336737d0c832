/**
 * One operation of the API: what the document says of it and what runs are made from the same
 * declaration. The framework's own validators stop at the first part that fails; here query and
 * body are read together, so that a caller hears of every fault at once.
 */
import type { Context, MiddlewareHandler } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import type * as z from "zod";
import { PROBLEMS, type ProblemCode } from "../schema/problem.ts";
import { AnyQuerySchema, NothingSchema } from "../schema/query.ts";
import { type HeaderName, headerRef, OWNER, problemRef } from "./components.ts";
import {
	announced,
	type Deprecation,
	deprecatedHeaders,
	deprecatedOperation,
} from "./deprecation.ts";
import type { App, AppEnv } from "./env.ts";
import { type LimitName, limited } from "./limits.ts";
import { limitedBody, read, requireJson } from "./read.ts";

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

interface Parts {
	Query: z.ZodObject;
	Headers: z.ZodObject;
	Body: z.ZodType;
	Answer: z.ZodType;
	/** What was found out before the request was read. */
	First: unknown;
}

export interface Operation<P extends Parts> {
	method: "get" | "post" | "put" | "delete";
	/** Path with its parameters in braces. */
	path: string;
	operationId: string;
	tag: string;
	summary: string;
	description: string;
	limit?: LimitName;
	params?: z.ZodObject;
	query?: P["Query"];
	headers?: P["Headers"];
	body?: { schema: P["Body"]; description: string };
	/** Whether it asks for a scenario's edit token. */
	byOwner?: boolean;
	/** Runs before anything is read, such as a check of who asks. */
	first?: (c: Context<AppEnv>) => Promise<P["First"]>;
	/** What a success says; 200 unless it says otherwise. Without it the answer is empty. */
	answer?: {
		schema: P["Answer"];
		description: string;
		status?: 200 | 201;
		headers?: Record<string, HeaderName>;
	};
	/** Problems beside those that its parts bring with them. */
	problems?: ProblemCode[];
	/** Cache-Control of an answer; with it come ETag and 304. Without it nothing is stored. */
	caching?: string;
	/** Since when and until when; the declaration fails where that is too short. */
	deprecated?: Deprecation;
	examples: Example[];
}

interface Input<P extends Parts> {
	query: z.output<P["Query"]>;
	headers: z.output<P["Headers"]>;
	body: z.output<P["Body"]>;
	first: P["First"];
}

// What a 304 says beside the standard's headers: without CORS a page could not read it.
const KEPT_BY_304 = [
	...RETAINED_304_HEADERS,
	"access-control-allow-origin",
	"access-control-expose-headers",
	"x-request-id",
	"ratelimit-policy",
];
const revalidated = etag({ retainedHeaders: KEPT_BY_304 });

const jsonBody: MiddlewareHandler<AppEnv> = async (c, next) => {
	requireJson(c);
	await limitedBody(c, next);
};

/** An answer: a value, or the bytes of its JSON where those are at hand. */
type Answered<A extends z.ZodType> = z.output<A> | Uint8Array<ArrayBuffer>;

/**
 * Declares an operation in the document and mounts its handler, which returns the answer's body.
 */
export function operation<
	A extends z.ZodType = z.ZodUndefined,
	Q extends z.ZodObject = typeof NothingSchema,
	H extends z.ZodObject = typeof NothingSchema,
	B extends z.ZodType = z.ZodUndefined,
	F = undefined,
>(
	app: App,
	declared: Operation<{ Query: Q; Headers: H; Body: B; Answer: A; First: F }>,
	handler: (
		c: Context<AppEnv>,
		input: Input<{ Query: Q; Headers: H; Body: B; Answer: A; First: F }>,
	) => Answered<A> | Promise<Answered<A>>,
): void {
	document(app, declared);
	const { method, path, limit = "reads", body, answer, caching, first, deprecated } = declared;
	const schemas = {
		query: declared.query ?? NothingSchema,
		headers: declared.headers ?? NothingSchema,
		body: body?.schema,
	};
	const beforehand: MiddlewareHandler<AppEnv> = async (c, next) => {
		c.set("first", await first?.(c));
		await next();
	};
	app.on(
		method,
		path.replaceAll(/{(\w+)}/g, ":$1"),
		announced(deprecated),
		limited(limit),
		...(caching ? [revalidated] : []),
		beforehand,
		...(body ? [jsonBody] : []),
		async (c) => {
			const sent = { ...(await read(c, schemas)), first: c.get("first") };
			// What is not declared has the type of what stands in for it.
			const said = await handler(c, sent as Parameters<typeof handler>[1]);
			c.header("cache-control", caching ?? "no-store");
			if (!answer) return c.body(null, 204);
			const body = said instanceof Uint8Array ? said : JSON.stringify(said);
			return c.body(body, answer.status ?? 200, { "content-type": "application/json" });
		},
	);
}

const ALWAYS = ["rate-limited", "internal-error"] as const;
const OF_BODIES = ["malformed-json", "payload-too-large", "unsupported-media-type"] as const;
const OF_OWNERS = ["token-required", "wrong-token"] as const;

/** Says in the document what `operation` does. */
function document<P extends Parts>(app: App, declared: Operation<P>): void {
	const { method, path, operationId, tag, summary, description } = declared;
	const { params, query, headers, body, byOwner, answer, caching, deprecated, examples } = declared;
	const problems: ProblemCode[] = [
		...(body ? OF_BODIES : []),
		...(byOwner ? OF_OWNERS : []),
		...(params ? (["not-found"] as const) : []),
		...(query === AnyQuerySchema ? [] : (["invalid-input"] as const)),
		...(declared.problems ?? []),
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
	app.openAPIRegistry.registerPath({
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
			...(query ? { query } : {}),
			...(headers ? { headers } : {}),
			...(body
				? {
						body: {
							required: true,
							description: body.description,
							content: { "application/json": { schema: body.schema } },
						},
					}
				: {}),
		},
		responses: {
			...(answer
				? {
						[answer.status ?? 200]: {
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
