/** What is at no address: a problem for programs, a page for people. */
import type { Context } from "hono";
import type { AppEnv } from "./env.ts";
import { count } from "./limits.ts";
import { pageOf } from "./page-file.ts";
import { ProblemError, problemResponse } from "./problem.ts";

/** Where the build lays the page. */
const FILE = "/404";

const wantsPage = (c: Context<AppEnv>): boolean =>
	(c.req.header("accept") ?? "").includes("text/html") && !/^\/v1(\/|$)/.test(c.req.path);

/** The app's answer where no route has one; it counts as any other. */
export async function nowhere(c: Context<AppEnv>): Promise<Response> {
	await count(c, "reads");
	if (!wantsPage(c))
		return problemResponse(
			c,
			new ProblemError("not-found", "Nothing has this address; /openapi.json lists all that do."),
		);
	const { body, headers } = await pageOf(c, FILE);
	headers.set("cache-control", "no-store");
	return c.body(body, 404, Object.fromEntries(headers));
}
