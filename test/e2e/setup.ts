import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { createTestHarness } from "wrangler";
import { standBefore } from "./front.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the Worker and its assets are served. */
		baseUrl: string;
		/** The shared browser, for playwright's connect(). */
		browserEndpoint: string;
		/** The browser's executable, for tools that start their own. */
		chromePath: string;
		chromeArgs: string[];
		/** What the browser needs of its environment beside the machine's. */
		chromeEnv: Record<string, string>;
	}
}

const root = resolve(import.meta.dirname, "../..");
const chromeArgs = ["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu"];

/**
 * Builds the page, unless whoever runs this just did, serves it with the Worker and an empty
 * database on a free port, starts one browser for all tests.
 */
export default async function setup(project: TestProject) {
	const chromePath = process.env.CHROME_PATH ?? (await unpackChromium());
	const browser = await launch(chromePath);
	if (!process.env.PAGE_IS_BUILT) {
		// The test runner's own environment would make a development build of it.
		process.env.NODE_ENV = "production";
		await build({ root: join(root, "src/page"), logLevel: "warn" });
		process.env.NODE_ENV = "test";
	}
	const server = createTestHarness({ workers: [{ configPath: join(root, "wrangler.toml") }] });
	const { url } = await server.listen();
	await server.getWorker().applyD1Migrations("DB");
	const front = await standBefore(Number(url.port));

	project.provide("baseUrl", `http://127.0.0.1:${front.port}`);
	project.provide("browserEndpoint", browser.wsEndpoint());
	project.provide("chromePath", chromePath);
	project.provide("chromeArgs", chromeArgs);
	project.provide("chromeEnv", {});

	return async () => {
		await browser.close();
		await front.close();
		await server.close();
	};
}

/**
 * Starts the browser. A bare machine lacks fonts, without which pages crash, and libraries (NSS):
 * there it uses those that its package brings along.
 */
async function launch(executablePath: string) {
	const folder = dirname(executablePath);
	const env = { ...process.env, FONTCONFIG_FILE: describeFonts(folder) };
	const options = { executablePath, args: chromeArgs };
	try {
		return await playwright.launchServer({ ...options, env });
	} catch (failure) {
		const libraries = join(folder, "al2023", "lib");
		if (!existsSync(libraries)) throw failure;
		return await playwright.launchServer({
			...options,
			env: { ...env, LD_LIBRARY_PATH: libraries },
		});
	}
}

/**
 * Writes which fonts the browser finds: the machine's, on a bare one those beside the browser, and
 * a Chinese one that few test machines have.
 */
function describeFonts(browser: string): string {
	const machine = "/etc/fonts/fonts.conf";
	const chinese = join(root, "node_modules/@expo-google-fonts/noto-sans-sc");
	const lines = existsSync(machine)
		? [`<include>${machine}</include>`]
		: [
				`<dir>${browser}/fonts</dir>`,
				"<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>",
			];
	for (const weight of ["400Regular", "600SemiBold"]) lines.push(`<dir>${chinese}/${weight}</dir>`);
	lines.push(`<cachedir>${join(root, ".cache/fonts")}</cachedir>`);
	const file = join(root, ".cache/fonts.conf");
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `<fontconfig>${lines.join("")}</fontconfig>`);
	return file;
}

/**
 * The package unpacks into $TMPDIR and reuses whatever lies there, even half a file: so it unpacks
 * into a folder of its own, which gets its name, one per version, only when complete.
 */
async function unpackChromium() {
	const manifest = readFileSync(
		join(root, "node_modules/@sparticuz/chromium/package.json"),
		"utf8",
	);
	const folder = join(root, ".cache", `chromium-${JSON.parse(manifest).version}`);
	if (!existsSync(folder)) {
		const partial = `${folder}.${process.pid}`;
		mkdirSync(partial, { recursive: true });
		const before = process.env.TMPDIR;
		process.env.TMPDIR = partial;
		await chromium.executablePath();
		await inflate(join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
		renameSync(partial, folder);
	}
	return join(folder, "chromium");
}
