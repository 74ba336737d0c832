/** Lighthouse on a page, with its mobile profile. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { type Result } from "lighthouse";

export interface Chrome {
	path: string;
	args: readonly string[];
	env: Record<string, string>;
}

/** A browser of its own, since Lighthouse drives it by its debugging port. */
async function withBrowser<T>(chrome: Chrome, use: (port: number) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), "audit-"));
	const browser = spawn(
		chrome.path,
		[...chrome.args, "--remote-debugging-port=0", `--user-data-dir=${profile}`],
		{ env: { ...process.env, ...chrome.env } },
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

export interface Audit {
	/** Out of 100, by category. */
	scores: Record<string, number>;
	/** What cost points, or nearly. */
	lost: string[];
	audits: Result["audits"];
}

/** Audits a page once, each time in a fresh browser. */
export const audit = (chrome: Chrome, url: string, categories: string[]): Promise<Audit> =>
	withBrowser(chrome, async (port) => {
		const run = await lighthouse(url, {
			port,
			output: "json",
			logLevel: "error",
			onlyCategories: categories,
			disableFullPageScreenshot: true,
		});
		if (!run) throw new Error("no audit");
		const { audits } = run.lhr;
		const scores = Object.fromEntries(
			categories.map((id) => [id, Math.round(100 * (run.lhr.categories[id]?.score ?? 0))]),
		);
		const lost = Object.values(audits)
			.filter(({ score }) => score !== null && score < 0.9)
			.map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`);
		return { scores, lost, audits };
	});
