import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";
import { baseUrl } from "./harness.ts";

const KB = 1024;
const CEILING = 60 * KB;

/** Every file that a first visit loads by itself, with its text. */
async function firstLoad(locale: string) {
	await using visit = await calculate("/", { ranges: true, locale });
	await visit.page.waitForLoadState("networkidle");
	await visit.page.locator(".spread[aria-busy=false]").waitFor();
	const loads = await visit.page.evaluate(() =>
		// Resources are listed as resource timings.
		(performance.getEntriesByType("resource") as PerformanceResourceTiming[]).map(
			({ name, transferSize }) => ({ name, transferSize }),
		),
	);
	const urls = [...new Set([visit.page.url(), ...loads.map(({ name }) => name)])];
	// The worker shares files with the page: it must find them in the cache.
	for (const [i, { name, transferSize }] of loads.entries())
		if (loads.findIndex((load) => load.name === name) < i)
			expect(transferSize, `${name} a second time`).toBe(0);
	const text = (url: string) => fetch(url).then((response) => response.text());
	return Promise.all(urls.map(async (url) => ({ url, text: await text(url) })));
}

test.for(["en-US", "zh-CN"])("the first load is at most 60 KB compressed: %s", async (locale) => {
	const files = await firstLoad(locale);
	const paths = files.map(({ url }) => url.replace(baseUrl, ""));
	expect(paths.some((path) => path.endsWith(".js"))).toBe(true);
	expect(paths.some((path) => path.endsWith(".css"))).toBe(true);
	const sizes = files.map(({ text }) => gzipSync(text).length);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	expect(total, paths.map((path, i) => `${path} ${sizes[i]}`).join("\n")).toBeLessThanOrEqual(
		CEILING,
	);
});

test("the page carries neither the API's libraries nor what loads later", async () => {
	const scripts = (await firstLoad("en-US")).map(({ text }) => text).join("\n");
	// Names that survive minification: zod's and hono's own, Swagger UI's, an input's help text, and
	// the words, the storage and the requests of saving.
	for (const foreign of [
		"ZodError",
		"_zod",
		"HTTPException",
		"swagger",
		"Free text to tell this kind",
		"Anyone who has the link",
		"roi:edit:",
		"idempotency-key",
	])
		expect(scripts).not.toContain(foreign);
});
