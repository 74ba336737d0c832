/** Lighthouse's own judgement of the page a prospect opens, with its mobile profile. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { expect, inject, test } from "vitest";
import { baseUrl } from "./harness.ts";

/** Its fourth, performance, is a timing: the benchmark has it. */
const CATEGORIES = ["accessibility", "best-practices", "seo"];

/** A browser of its own, since Lighthouse drives it by its debugging port. */
async function withBrowser<T>(use: (port: number) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), "audit-"));
	const browser = spawn(
		inject("chromePath"),
		[...inject("chromeArgs"), "--remote-debugging-port=0", `--user-data-dir=${profile}`],
		{ env: { ...process.env, ...inject("chromeEnv") } },
	);
	try {
		const port = await new Promise<number>((found, failed) => {
			browser.once("exit", () => failed(new Error("the browser did not start")));
			browser.stderr.on("data", (chunk: Buffer) => {
				const match = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(String(chunk));
				if (match) found(Number(match[1]));
			});
		});
		return await use(port);
	} finally {
		const gone = new Promise((resolve) => browser.once("exit", resolve));
		browser.kill();
		await gone;
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Scores out of 100, and what cost points. */
async function audit(port: number) {
	const run = await lighthouse(`${baseUrl}/`, {
		port,
		output: "json",
		logLevel: "error",
		onlyCategories: CATEGORIES,
	});
	if (!run) throw new Error("no audit");
	const { categories, audits } = run.lhr;
	const scores = Object.fromEntries(
		CATEGORIES.map((id) => [id, Math.round(100 * (categories[id]?.score ?? 0))]),
	);
	const lost = Object.values(audits)
		.filter(({ score }) => score !== null && score < 0.9)
		.map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`);
	return { scores, lost };
}

test("Lighthouse gives 100 in all categories that are no timing", {
	timeout: 120_000,
}, async () => {
	const full = Object.fromEntries(CATEGORIES.map((id) => [id, 100]));
	await withBrowser(async (port) => {
		const { scores, lost } = await audit(port);
		expect(scores, lost.join("\n")).toEqual(full);
	});
});
