/** What every request passes through, outermost first. */
import type { Context, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { methodNotAllowed as refuseMethods } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { matchedRoutes } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import type { App, AppEnv, LogLine } from "./env.ts";
import { countAnswer } from "./metrics.ts";
import { methodsAt } from "./operation.ts";
import { methodNotAllowed, problemResponse } from "./problem.ts";

const DAY = 24 * 60 * 60;
const YEAR = 365 * DAY;

/** The route's own template, e.g. /v1/presets/:id; an address without a route has none to log. */
function templateOf(c: Context<AppEnv>): string {
	// Middleware stands under every method.
	const route = matchedRoutes(c).findLast(({ method }) => method !== "ALL");
	return route?.path ?? "none";
}

/** One line for each request: never its input, its query or the address as it was written. */
const observed =
	(log: (line: LogLine) => void): MiddlewareHandler<AppEnv> =>
	async (c, next) => {
		const start = Date.now();
		c.set("log", log);
		await next();
		const { method } = c.req;
		const ms = Date.now() - start;
		const answered = { method, route: templateOf(c), status: c.res.status, ms };
		log({ requestId: c.get("requestId"), ...answered });
		countAnswer(c.env.METRICS, answered);
	};

const headers = (xFrameOptions: "DENY" | false) =>
	secureHeaders({
		// Where a page has its own policy, that one stands.
		overwrite: false,
		contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
		// Pages of other origins may read what anybody may read.
		crossOriginResourcePolicy: "cross-origin",
		strictTransportSecurity: `max-age=${YEAR}; includeSubDomains`,
		xFrameOptions,
		// Of no use to an API.
		originAgentCluster: false,
		xDnsPrefetchControl: false,
		xDownloadOptions: false,
		xPermittedCrossDomainPolicies: false,
		xXssProtection: false,
	});
const strict = headers("DENY");
// This header knows no way to say yes; the policy of such a page does.
const framable = headers(false);

const guarded: MiddlewareHandler<AppEnv> = (c, next) =>
	c.req.path.startsWith("/embed/s/") ? framable(c, next) : strict(c, next);

const EXPOSED = [
	"ETag",
	"Location",
	"Retry-After",
	"RateLimit-Policy",
	"X-Request-Id",
	"Deprecation",
	"Sunset",
	"Link",
];

const preflight = cors({
	origin: "*",
	allowMethods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
	allowHeaders: [
		"Content-Type",
		"If-None-Match",
		"If-Match",
		"Authorization",
		"Idempotency-Key",
		"X-Request-Id",
	],
	exposeHeaders: EXPOSED,
	maxAge: DAY,
});
const EXPOSED_HEADER = EXPOSED.join(",");

/**
 * Any origin may read every answer. Preflights are the library's; on an answer it would put these two
 * headers before there is one, and the framework would then make every answer twice.
 */
const shared: MiddlewareHandler<AppEnv> = async (c, next) => {
	if (c.req.method === "OPTIONS") return preflight(c, next);
	await next();
	c.res.headers.set("access-control-allow-origin", "*");
	c.res.headers.set("access-control-expose-headers", EXPOSED_HEADER);
};

/** Mounts everything that is the same for all routes. */
export function useMiddleware(app: App, log: (line: LogLine) => void): void {
	app.use(
		observed(log),
		// A caller's own id when it is a short plain token.
		requestId({ limitLength: 64 }),
		guarded,
		shared,
		refuseMethods({
			app,
			onMethodNotAllowed: (c, methods) => {
				const own = methodsAt(app, c.req.path);
				return problemResponse(c, methodNotAllowed(own.length > 0 ? own : methods));
			},
		}),
	);
}
