/**
 * One operation of the API, as it runs; what the document says of it is in document/. The framework's
 * own validators stop at the first part that fails; here query and body are read together, so that a
 * caller hears of every fault at once.
 */
import type { Context, MiddlewareHandler } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import type * as z from "zod/mini";
import { NothingSchema } from "../schema/query.ts";
import { announced, type Deprecation } from "./deprecation.ts";
import type { App, AppEnv } from "./env.ts";
import { type LimitName, limited } from "./limits.ts";
import { limitedBody, read, requireJson } from "./read.ts";

/** What of an operation the document shows as well. */
export interface Declaration {
	method: "get" | "post" | "put" | "delete";
	/** Path with its parameters in braces. */
	path: string;
	limit?: LimitName;
	query?: z.core.$ZodObject;
	headers?: z.core.$ZodObject;
	body?: z.core.$ZodType;
	/** Status of a success; 200 unless it says otherwise, and with 204 there is no answer. */
	status?: 200 | 201 | 204;
	/** Cache-Control of an answer; with it come ETag and 304. Without it nothing is stored. */
	caching?: string;
	/** Since when and until when; the declaration fails where that is too short. */
	deprecated?: Deprecation;
}

interface Parts {
	Query: z.core.$ZodObject;
	Headers: z.core.$ZodObject;
	Body: z.core.$ZodType;
	/** What was found out before the request was read. */
	First: unknown;
}

export interface Operation<P extends Parts> extends Declaration {
	query?: P["Query"];
	headers?: P["Headers"];
	body?: P["Body"];
	/** Runs before anything is read, such as a check of who asks. */
	first?: (c: Context<AppEnv>) => Promise<P["First"]>;
}

interface Input<P extends Parts> {
	query: z.output<P["Query"]>;
	headers: z.output<P["Headers"]>;
	body: z.output<P["Body"]>;
	first: P["First"];
}

/** The methods of the operations that have this very address, not one with parameters. */
export const methodsAt = ({ operations }: App, address: string): string[] =>
	operations
		.filter(({ path }) => path === address)
		.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));

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

/** An answer: a value, or the bytes of its JSON where those are at hand; nothing where it is empty. */
type Answered = object | Uint8Array<ArrayBuffer> | undefined;

/**
 * Mounts an operation's handler, which returns the answer's body; its own type says which.
 */
export function operation<
	Q extends z.core.$ZodObject = typeof NothingSchema,
	H extends z.core.$ZodObject = typeof NothingSchema,
	B extends z.core.$ZodType = z.core.$ZodUndefined,
	F = undefined,
>(
	app: App,
	declared: Operation<{ Query: Q; Headers: H; Body: B; First: F }>,
	handler: (
		c: Context<AppEnv>,
		input: Input<{ Query: Q; Headers: H; Body: B; First: F }>,
	) => Answered | Promise<Answered>,
): void {
	app.operations.push(declared);
	const { method, path, limit = "reads", body, status = 200 } = declared;
	const { caching, first, deprecated } = declared;
	const schemas = {
		query: declared.query ?? NothingSchema,
		headers: declared.headers ?? NothingSchema,
		body,
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
			if (status === 204) return c.body(null, status);
			const body = said instanceof Uint8Array ? said : JSON.stringify(said);
			return c.body(body, status, { "content-type": "application/json" });
		},
	);
}
