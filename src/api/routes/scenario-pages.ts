/**
 * The pages of saved scenarios. The page itself is a file of the build and asks the API for the figures;
 * what a chat or a mail program sees without running it is filled in here: status, title, headline.
 */
import type { Context } from "hono";
import { PROBLEMS } from "../../schema/problem.ts";
import { findScenario } from "../../store/scenarios.ts";
import type { Scenario } from "../../store/tables.ts";
import type { App, AppEnv } from "../env.ts";
import { count, limited, policyOf } from "../limits.ts";
import { databaseOf, endOf, idOf } from "../owner.ts";
import { type PageFile, pageOf } from "../page-file.ts";
import { internalError, type ProblemError, problemOf } from "../problem.ts";

/** Where the build lays the page. */
const FILE = "/report";

export function registerScenarioPages(app: App): void {
	for (const [path, framable] of [
		["/s/:id", false],
		["/embed/s/:id", true],
	] as const) {
		app.get(path, (c) => show(c, framable));
		// As some programs write an address that they are given.
		app.get(`${path}/`, limited("reads"), (c) =>
			c.redirect(c.req.path.slice(0, -1) + new URL(c.req.url).search, 301),
		);
	}
}

type Found = { row: Scenario } | { problem: ProblemError };

async function find(c: Context<AppEnv>): Promise<Found> {
	try {
		await count(c, "reads");
		const row = await findScenario(databaseOf(c), idOf(c));
		const end = endOf(row, new Date());
		return end || !row ? { problem: end ?? internalError() } : { row };
	} catch (error) {
		return { problem: problemOf(error, c) };
	}
}

async function show(c: Context<AppEnv>, framable: boolean): Promise<Response> {
	const found = await find(c);
	const file = await pageOf(c, FILE);
	const row = "row" in found ? found.row : null;
	const { headers } = file;
	const body = row ? filledIn(file, row, new URL(c.req.url)) : file.body;
	headers.set("cache-control", row ? "private, no-cache" : "no-store");
	headers.set("referrer-policy", "no-referrer");
	headers.set("x-robots-tag", "noindex, nofollow");
	if (framable) {
		headers.delete("x-frame-options");
		const policy = headers.get("content-security-policy") ?? "default-src 'self'";
		const others = policy.split(";").filter((part) => !part.trim().startsWith("frame-ancestors"));
		headers.set("content-security-policy", [...others, " frame-ancestors *"].join(";"));
	}
	headers.set("ratelimit-policy", policyOf("reads"));
	// By the context: it adds what every answer carries.
	if ("row" in found) return c.body(body, 200, Object.fromEntries(headers));
	const { problem } = found;
	for (const [name, value] of Object.entries(problem.headers)) headers.set(name, value);
	return c.body(body, PROBLEMS[problem.code].status, Object.fromEntries(headers));
}

const NAME = "Support ROI";

/** A saved result's sentence; what cannot be read has none, and the page will say so. */
function headlineIn(result: string | null): string | undefined {
	try {
		const { headline } = JSON.parse(result ?? "{}");
		return typeof headline === "string" ? headline : undefined;
	} catch {
		return undefined;
	}
}

/** The page with the preview of what it shows. */
function filledIn({ body, headers }: PageFile, row: Scenario, at: URL): ReadableStream {
	const page = rewritten(row, at).transform(new Response(body, { headers }));
	// What is rewritten has a body as it had before.
	return page.body as ReadableStream;
}

/** Fills in what a link's preview shows. */
function rewritten({ title, result }: Scenario, { origin, pathname }: URL): HTMLRewriter {
	const name = title ? `${title} · ${NAME}` : `Saved calculation · ${NAME}`;
	const headline = headlineIn(result);
	const content = (text: string | undefined) => ({
		element(element: Element) {
			// The rewriter sees to the quotes.
			const escaped = text?.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
			if (escaped) element.setAttribute("content", escaped);
		},
	});
	return new HTMLRewriter()
		.on("title", { element: (element) => void element.setInnerContent(name) })
		.on('meta[name="description"]', content(headline))
		.on('meta[property="og:title"]', content(name))
		.on('meta[property="og:description"]', content(headline))
		.on('meta[property="og:url"]', content(`${origin}${pathname.replace(/^\/embed/, "")}`))
		.on('meta[property="og:image"]', content(`${origin}/card.png`));
}
