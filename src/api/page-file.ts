/** Pages of the build that the Worker answers with: they have a status and a state of their own. */
import type { Context } from "hono";
import type { AppEnv } from "./env.ts";

/** Headers that describe the file, not the answer. */
const OF_THE_FILE = ["etag", "last-modified", "content-length", "cache-control"];

/** A page as it is answered. */
export interface PageFile {
	body: ReadableStream;
	/** Those that the build gives the page, its policy among them; nothing of what may be kept. */
	headers: Headers;
}

/**
 * A page of the build.
 *
 * @param path where the build lays it, as it is served
 * @throws where the build has no such page, or an empty one
 */
export async function pageOf(c: Context<AppEnv>, path: string): Promise<PageFile> {
	const file = await c.env.ASSETS?.fetch(new URL(path, c.req.url));
	if (!file?.ok || !file.body) throw new Error(`the build has no page ${path}`);
	const headers = new Headers(file.headers);
	for (const name of OF_THE_FILE) headers.delete(name);
	return { body: file.body, headers };
}
