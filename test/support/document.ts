import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The API's document as JSON: the build's where whoever runs this just built, else made anew. */
export async function documentText(): Promise<string> {
	if (process.env.PAGE_IS_BUILT) return readFile(resolve(root, "dist/page/openapi.json"), "utf8");
	// By a variable: this project's types are Node's, the app's are the Worker's.
	const module = resolve(root, "src/api/openapi.ts");
	const { makeDocument } = (await import(module)) as { makeDocument(): Promise<object> };
	return JSON.stringify(await makeDocument());
}
