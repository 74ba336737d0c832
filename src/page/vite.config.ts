import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, defineConfig, type Plugin } from "vite";
import type { ApiDocument } from "./llms/text.ts";
import { withSite } from "./preview.ts";

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));

/** Swagger UI's licence asks for its notice beside the code; license.fileName has only the rest. */
const swaggerNotices: Plugin = {
	name: "swagger-notices",
	generateBundle() {
		for (const name of ["NOTICE", "swagger-ui-bundle.js.LICENSE.txt"]) {
			const source = readFileSync(path(`../../node_modules/swagger-ui-dist/${name}`));
			this.emitFile({ type: "asset", fileName: `docs/${name}`, source });
		}
	},
};

/** The API's document, which takes too long to make while somebody waits for it; and from it /llms.txt. */
const apiDocument: Plugin = {
	name: "api-document",
	async generateBundle() {
		// By variables, so that the config's own bundling leaves the Worker's code alone.
		const [openapi, app] = [path("../api/openapi.ts"), path("../api/app.ts")];
		const { makeDocument } = (await import(openapi)) as { makeDocument(): Promise<ApiDocument> };
		const { createApp } = (await import(app)) as {
			createApp(log: () => void): {
				request(path: string, init: RequestInit, env: object): Promise<Response>;
			};
		};
		const llms = path("llms/text.ts");
		const { llmsText } = (await import(llms)) as typeof import("./llms/text.ts");
		const api = createApp(() => {});
		const ask = async (at: string, init: RequestInit) => {
			const response = await api.request(at, init, {});
			if (response.status !== 200) throw new Error(await response.text());
			return response.json();
		};
		const document = await makeDocument();
		const emit = (fileName: string, source: string) =>
			this.emitFile({ type: "asset", fileName, source });
		emit("openapi.json", JSON.stringify(document));
		emit("llms.txt", await llmsText(document, ask));
	},
};

/** The element for other people's pages: a plain script by itself, at an address without a hash. */
const embedScript: Plugin = {
	name: "embed-script",
	async generateBundle() {
		const lib = { entry: path("embed/element.ts"), formats: ["iife" as const], name: "supportRoi" };
		const built = await build({
			configFile: false,
			logLevel: "warn",
			publicDir: false,
			build: { lib, write: false },
		});
		for (const { output } of [built].flat().filter((one) => "output" in one))
			this.emitFile({ type: "asset", fileName: "embed.js", source: output[0].code });
	},
};

/** What is written from the model and the data when the site is built: the methodology in each language. */
const writtenPages: Plugin = {
	name: "written-pages",
	enforce: "post",
	async generateBundle(_, bundle) {
		const template = bundle["methodology.html"];
		if (template?.type !== "asset") throw new Error("methodology.html was not built");
		const entry = path("methodology/script.ts");
		const lib = { entry, formats: ["iife" as const], name: "methodology", fileName: "methodology" };
		const built = await build({
			configFile: false,
			logLevel: "warn",
			publicDir: false,
			build: { lib, write: false },
		});
		const output = [built].flat().find((one) => "output" in one)?.output[0];
		const script = this.emitFile({
			type: "asset",
			name: "methodology.js",
			source: output?.code ?? "",
		});
		// By variables, as above.
		const [page, wish] = [path("methodology/page.ts"), path("text/wish.ts")];
		const { methodologyPage } = (await import(page)) as typeof import("./methodology/page.ts");
		const { METHODOLOGY } = (await import(wish)) as typeof import("./text/wish.ts");
		const tag = `<script type="module" src="/${this.getFileName(script)}"></script>`;
		const html = String(template.source).replace("</head>", () => `${tag}</head>`);
		delete bundle["methodology.html"];
		for (const [locale, address] of Object.entries(METHODOLOGY))
			this.emitFile({
				type: "asset",
				fileName: `${address.slice(1)}.html`,
				// The keys of METHODOLOGY are the languages.
				source: methodologyPage(locale as keyof typeof METHODOLOGY, html),
			});
	},
};

/** A page's entry fetches its code and its words at once; the code need not wait for the entry. */
const preloadStart: Plugin = {
	name: "preload-start",
	transformIndexHtml: {
		order: "post",
		handler(html, { bundle = {}, chunk: entry }) {
			const wanted = new Set<string>();
			const want = (fileName: string) => {
				const chunk = bundle[fileName];
				if (chunk?.type !== "chunk" || wanted.has(fileName)) return;
				wanted.add(fileName);
				chunk.imports.forEach(want);
			};
			for (const fileName of entry?.dynamicImports ?? []) {
				const chunk = bundle[fileName];
				if (chunk?.type === "chunk" && chunk.facadeModuleId?.endsWith("/start.tsx")) want(fileName);
			}
			for (const fileName of entry ? [entry.fileName, ...entry.imports] : [])
				wanted.delete(fileName);
			const tags = [...wanted].map((fileName) => ({
				tag: "link",
				injectTo: "head" as const,
				attrs: {
					rel: "modulepreload",
					crossorigin: true,
					fetchpriority: "low",
					href: `/${fileName}`,
				},
			}));
			// The style sheet goes first: something of the page shows before its code is here.
			return {
				html: html.replaceAll(/rel="modulepreload"|type="module"/g, '$& fetchpriority="low"'),
				tags,
			};
		},
	},
};

/** Pages are files; whoever deploys them may say where. */
const previews: Plugin = {
	name: "previews",
	transformIndexHtml: (html) => withSite(html, process.env.SITE_URL),
};

/** The worker as an entry of this build, not of one of its own: it shares its files with the page. */
const rangeWorker: Plugin = {
	name: "range-worker",
	resolveId: (id) => (id === "virtual:range-worker" ? `\0${id}` : null),
	load(id) {
		if (id !== "\0virtual:range-worker") return null;
		const file = this.emitFile({ type: "chunk", id: path("range/worker.ts") });
		return `export default import.meta.ROLLUP_FILE_URL_${file};`;
	},
};

/** Files that are there before any other is asked for. */
const FIRST = /\/(base|model|runtime|screen|table)-/;

export default defineConfig({
	plugins: [
		swaggerNotices,
		apiDocument,
		embedScript,
		preloadStart,
		previews,
		rangeWorker,
		writtenPages,
	],
	build: {
		outDir: "../../dist/page",
		emptyOutDir: true,
		// The CSP allows no data: URLs.
		assetsInlineLimit: 0,
		modulePreload: {
			polyfill: false,
			resolveDependencies: (file, files, { hostType }) => {
				if (hostType === "html") return files;
				// A worker has no document to put a preload into; a page's start is preloaded by its HTML.
				if (/\/(influence|start)-/.test(file)) return [];
				return files.filter((other) => !FIRST.test(other));
			},
		},
		license: { fileName: "licenses.md" },
		rolldownOptions: {
			// The model and the data only define things: what nobody uses may go.
			treeshake: { moduleSideEffects: (id) => !/\/src\/(engine|data)\//.test(id) },
			output: {
				// Names of files are much of what a first load lists, and do not compress.
				chunkFileNames: ({ name }) => `assets/${name.replace("rolldown-", "")}-[hash:7].js`,
				entryFileNames: "assets/[name]-[hash:7].js",
				assetFileNames: "assets/[name]-[hash:6][extname]",
				// What all pages begin with, what the model needs, and what the calculator adds: few files,
				// which compress better than many, and the worker shares the first two.
				codeSplitting: {
					groups: [
						{
							name: "table",
							test: /src\/engine\/(inputs|tree|lines|types|free-text|fragment)\.ts|preload-helper/,
						},
						{
							name: "base",
							test: /node_modules\/(preact|@preact)\/|src\/page\/(LanguageSwitch|numbers\/|state\/paths|text\/(packs|index|language|below|share|site|data)\.ts)|src\/engine\/text\/(say|format|locale)\.ts/,
						},
						{
							name: "model",
							test: /src\/(engine\/(?!estimate|explain|formulas|assumptions|irr|periods|summary)[^/]*|data\/(bare|held|presets|mapped))\.ts/,
						},
						...["en", "zh"].map((language) => ({
							name: language,
							test: new RegExp(
								`src/(page/text/(pack-first-)?${language}(-labels)?|engine/text/${language}-(answer|duration))\\.ts`,
							),
						})),
						{
							name: "screen",
							test: /virtual:range-worker|src\/page\/(App|Footer|Rest|form|fields|answer|state\/(?!whole|groups|later|carried))/,
						},
						{
							name: "parts",
							test: /src\/(page\/(assumptions\/(ContextSection|SourceText|roles)|chart|lines\/LinesSection|share\/CopyField|state\/(groups|later)|text\/spoken)|data\/(cited|source-in-words))/,
						},
					],
				},
			},
			input: {
				index: path("index.html"),
				docs: path("docs/index.html"),
				report: path("report.html"),
				scorecard: path("scorecard.html"),
				embed: path("embed.html"),
				methodology: path("methodology.html"),
				"404": path("404.html"),
			},
		},
	},
});
