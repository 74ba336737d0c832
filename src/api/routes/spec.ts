/**
 * The OpenAPI document. It takes some hundred milliseconds to make, more than a small plan grants a
 * request: the build makes it once and lays it among the assets.
 */
import { AnyQuerySchema } from "../../schema/query.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";

/** A document as JSON: whoever serves it need not know what is in it. */
export type Document = { openapi: string } & Record<string, unknown>;

/**
 * @param app where the document is served
 * @param make makes it where there was no build
 */
export function registerSpec(app: App, make?: () => Promise<Document>): void {
	let made: Promise<Document> | undefined;
	operation(
		app,
		{
			method: "get",
			path: "/openapi.json",
			query: AnyQuerySchema,
			caching: "public, max-age=3600",
		},
		async (c) => {
			const built = await documentOfBuild(c.env?.ASSETS, c.req.url);
			if (built) return built;
			made ??= make?.();
			if (!made) throw new Error("the build left no document among the assets");
			return made;
		},
	);
}

/** The document that the build made; none where there was no build, as in the build itself. */
async function documentOfBuild(assets: Fetcher | undefined, url: string): Promise<Document | null> {
	const response = await assets?.fetch(new URL("/openapi.json", url));
	if (response?.ok && response.headers.get("content-type")?.includes("json"))
		return response.json<Document>();
	await response?.body?.cancel();
	return null;
}
