/**
 * One operation of the API: what the document says of it and what runs are made from the same
 * declaration. The framework's own validators stop at the first part that fails; here query and
 * body are read together, so that a caller hears of every fault at once.
 */
import type { Context, MiddlewareHandler } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import type { z } from "zod";
import { PROBLEMS, type ProblemCode } from "../schema/problem.ts";
import { AnyQuerySchema, NoQuerySchema } from "../schema/query.ts";
import { headerRef, problemRef } from "./components.ts";
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
	/** Shows only so many entries of each list in the answer. */
	shorten?: number;
}

export interface Operation<Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType> {
	method: "get" | "post";
	/** Path with its parameters in braces. */
	path: string;
	operationId: string;
	tag: string;
	summary: string;
	description: string;
	limit?: LimitName;
	params?: z.ZodObject;
	query?: Q;
	body?: { schema: B; description: string };
	answer: { schema: A; description: string };
	/** Cache-Control of an answer; with it come ETag and 304. Without it nothing is stored. */
	caching?: string;
	examples: Example[];
}

interface Input<Q extends z.ZodObject, B extends z.ZodType> {
	query: z.output<Q>;
	body: z.output<B>;
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

/** Declares an operation in the document and mounts its handler, which returns the answer's body. */
export function operation<
	A extends z.ZodType,
	Q extends z.ZodObject = typeof NoQuerySchema,
	B extends z.ZodType = z.ZodUndefined,
>(
	app: App,
	declared: Operation<Q, B, A>,
	handler: (c: Context<AppEnv>, input: Input<Q, B>) => z.output<A> | Promise<z.output<A>>,
): void {
	document(app, declared);
	const { method, path, limit = "reads", body, caching } = declared;
	const schemas = { query: declared.query ?? NoQuerySchema, body: body?.schema };
	app.on(
		method,
		path.replaceAll(/{(\w+)}/g, ":$1"),
		limited(limit),
		...(caching ? [revalidated] : []),
		...(body ? [jsonBody] : []),
		async (c) => {
			// Without a query of its own, Q is NoQuerySchema's type.
			const answer = await handler(c, (await read(c, schemas)) as Input<Q, B>);
			return c.json(answer, 200, { "cache-control": caching ?? "no-store" });
		},
	);
}

const ALWAYS = ["rate-limited", "internal-error"] as const;
const OF_BODIES = ["malformed-json", "payload-too-large", "unsupported-media-type"] as const;

function document<Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
	app: App,
	{ tag, params, query, body, answer, caching, examples, limit: _, ...rest }: Operation<Q, B, A>,
): void {
	const problems: ProblemCode[] = [
		...(body ? OF_BODIES : []),
		...(params ? (["not-found"] as const) : []),
		...(query === AnyQuerySchema ? [] : (["invalid-input"] as const)),
		...ALWAYS,
	];
	const common = {
		"X-Request-Id": headerRef("XRequestId"),
		"RateLimit-Policy": headerRef("RateLimitPolicy"),
	};
	const cached = caching
		? { ETag: headerRef("ETag"), "Cache-Control": headerRef("CacheControl") }
		: {};
	app.openAPIRegistry.registerPath({
		...rest,
		tags: [tag],
		"x-examples": examples,
		request: {
			...(params ? { params } : {}),
			...(query ? { query } : {}),
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
			200: {
				description: answer.description,
				headers: { ...common, ...cached },
				content: { "application/json": { schema: answer.schema } },
			},
			...(caching
				? {
						304: {
							description: "Unchanged since the ETag in If-None-Match.",
							headers: { ...common, ...cached },
						},
					}
				: {}),
			...Object.fromEntries(problems.map((code) => [PROBLEMS[code].status, problemRef(code)])),
		},
	});
}
