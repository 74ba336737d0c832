/** Pages of the build that the Worker answers with: they have a status and a state of their own. */
import type { Context } from "hono";
import type { AppEnv } from "./env.ts";

/** Headers that describe the file, not the answer. */
const OF_THE_FILE = ["etag", "last-modified", "content-length", "cache-control"];

/**
 * A page of the build with its policy.
 *
 * @param path where the build lays it, as it is served
 * @throws where the build has no such page
 */
export async function pageOf(c: Context<AppEnv>, path: string): Promise<Response> {
	const file = await c.env.ASSETS?.fetch(new URL(path, c.req.url));
	if (!file?.ok) throw new Error(`the build has no page ${path}`);
	const headers = new Headers(file.headers);
	for (const name of OF_THE_FILE) headers.delete(name);
	return new Response(file.body, { headers });
}
