import { resolve } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** No test measures time: a busy machine may take longer than vitest's five seconds. */
const testTimeout = 30_000;

/**
 * First the quick projects, then the browser's. The order is said for both, because where only one
 * worker runs vitest puts projects without an order last.
 */
const quick = {
	maxWorkers: "100%",
	sequence: { groupOrder: 1 },
	testTimeout,
	hookTimeout: testTimeout,
};

/** Random requests are others in every run, unless it is told which to repeat. */
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const migrations = resolve(import.meta.dirname, "../migrations");

export default defineConfig({
	test: {
		projects: [
			{
				// Everything that needs neither workerd nor a browser.
				test: {
					...quick,
					name: "engine",
					// Nothing here leaves anything behind: workers may go on to the next file.
					isolate: false,
					include: ["test/**/*.test.ts"],
					exclude: ["test/api/**", "test/e2e/**", "**/node_modules/**"],
				},
			},
			{
				plugins: [
					cloudflareTest(async () => ({
						wrangler: { configPath: "./wrangler.toml" },
						miniflare: { bindings: { MIGRATIONS: await readD1Migrations(migrations), SEED } },
					})),
				],
				test: {
					...quick,
					name: "api",
					// A runtime for each worker, not for each file, whose start takes longer than the file.
					isolate: false,
					include: ["test/api/**/*.test.ts"],
					setupFiles: ["test/api/setup.ts"],
				},
			},
			{
				test: {
					name: "e2e",
					include: ["test/e2e/**/*.test.ts"],
					globalSetup: "test/e2e/setup.ts",
					// Every visit has a browser context of its own: workers may go on to the next file.
					isolate: false,
					testTimeout,
					/*
					 * A browser without a screen at times stops drawing for good, once in thousands of visits: a
					 * press then waits for a frame that never comes, and says nothing more. Whatever is wrong
					 * with a page (not there, in motion, covered) adds a line that says so, and is not tried
					 * again.
					 */
					retry: { count: 1, condition: /be visible, enabled and stable[^\n]*\s*$/ },
					// A page may take its time; what is waited for comes, or the test has failed anyway.
					expect: { poll: { timeout: 10_000 } },
					sequence: { groupOrder: 2 },
					// One browser and one server for all: more at once only wait for them.
					maxWorkers: 3,
				},
			},
		],
	},
});
