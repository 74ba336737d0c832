/** /llms.txt against the API: what it names exists, what it shows to type works. */
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { DATA_VERSION } from "../../src/data/index.ts";
import { MODEL_VERSION } from "../../src/engine/index.ts";
import { type ApiDocument, type Ask, llmsText } from "../../src/page/llms/text.ts";

interface App {
	request(path: string, init: RequestInit, env: object): Promise<Response>;
}
let document: ApiDocument;
let text: string;
let ask: Ask;

beforeAll(async () => {
	// By variables: this project's types are Node's, the API's are the Worker's.
	const api = resolve(import.meta.dirname, "../../src/api");
	const [openapi, main] = [join(api, "openapi.ts"), join(api, "app.ts")];
	const { makeDocument } = (await import(openapi)) as { makeDocument(): Promise<ApiDocument> };
	const { createApp } = (await import(main)) as { createApp(log: () => void): App };
	const app = createApp(() => {});
	ask = async (at, init) => {
		const response = await app.request(at, init, {});
		if (response.status !== 200) throw new Error(`${at}: ${await response.text()}`);
		return response.json();
	};
	document = await makeDocument();
	text = await llmsText(document, ask);
});

test("it has the form of llmstxt.org: a title, a summary, sections of links", () => {
	expect(text).toMatch(/^# Support ROI\n\n> [^\n]+\n\n[^#]/);
	expect(text.match(/^# /gm)).toHaveLength(1);
	const [, ...sections] = text.split(/^## /m);
	expect(sections.length).toBeGreaterThan(5);
	for (const section of sections) expect(section).toMatch(/^- \[[^\]]+\]\([^)]+\): \S/m);
	expect(text).not.toMatch(/undefined|NaN|\[object/);
	expect(text).toContain(`model ${MODEL_VERSION}, data ${DATA_VERSION}`);
});

test("it names every operation of the document, and no path that is not there", () => {
	const named = [...text.matchAll(/^- \[([A-Z]+) (\/[^\]]*)\]/gm)].map(
		([, method, path]) => `${method} ${path}`,
	);
	const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
	);
	expect(named.sort()).toEqual(operations.sort());
	const paths = Object.keys(document.paths);
	const links = [...text.matchAll(/\]\((\/[^)#]*)(#[^)]*)?\)/g)];
	for (const [, path = "", fragment = ""] of links) {
		expect(paths).toContain(path);
		if (path !== "/openapi.json" || fragment === "") continue;
		const keys = decodeURIComponent(fragment.slice(1)).split("/").slice(1);
		const there = keys.reduce<unknown>(
			(at, key) => (at as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/")],
			document,
		);
		expect(there, fragment).toBeTruthy();
	}
	const spoken = text.match(/(?<=`(?:GET|POST|PUT|DELETE) )\/[^`?]+(?=`)/g) ?? [];
	expect(spoken.filter((path) => !paths.includes(path))).toEqual([]);
});

test("every command works as it stands, and is answered with the headline under it", async () => {
	const shown = [
		...text.matchAll(
			/^curl -s '?https:\/\/THIS-SERVER([^\s']+)'?(.*)\n```\n\nIts `headline`: (.+)$/gm,
		),
	];
	expect(shown.length).toBe(text.match(/^curl/gm)?.length);
	expect(shown.length).toBeGreaterThanOrEqual(3);
	for (const [, at = "", rest = "", headline] of shown) {
		const [, header, body] = /^ -H '([^']+)' -d '([^']+)'$/.exec(rest) ?? [];
		const [name = "", value = ""] = header?.split(": ") ?? [];
		const init = body === undefined ? {} : { method: "POST", headers: { [name]: value }, body };
		expect((await ask(at, init)).headline).toBe(headline);
	}
});
