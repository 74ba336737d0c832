import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));

/** Swagger UI's licence asks for its notice beside the code; license.fileName has only the rest. */
const swaggerNotices: Plugin = {
	name: "swagger-notices",
	generateBundle() {
		for (const name of ["NOTICE", "swagger-ui-es-bundle.js.LICENSE.txt"]) {
			const source = readFileSync(path(`../../node_modules/swagger-ui-dist/${name}`));
			this.emitFile({ type: "asset", fileName: `docs/${name}`, source });
		}
	},
};

/** The API's document, which takes too long to make while somebody waits for it. */
const apiDocument: Plugin = {
	name: "api-document",
	async generateBundle() {
		// By a variable, so that the config's own bundling leaves the Worker's code alone.
		const app = path("../api/app.ts");
		const { createApp } = (await import(app)) as {
			createApp(log: () => void): { request(path: string, init: object, env: object): Response };
		};
		const response = await createApp(() => {}).request("/openapi.json", {}, {});
		if (response.status !== 200) throw new Error(await response.text());
		this.emitFile({ type: "asset", fileName: "openapi.json", source: await response.text() });
	},
};

/** A page's entry fetches its code and its words at once; the code need not wait for the entry. */
const preloadStart: Plugin = {
	name: "preload-start",
	transformIndexHtml: {
		order: "post",
		handler(_, { bundle = {}, chunk: entry }) {
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
			for (const fileName of entry?.imports ?? []) wanted.delete(fileName);
			return [...wanted].map((fileName) => ({
				tag: "link",
				injectTo: "head",
				attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
			}));
		},
	},
};

export default defineConfig({
	plugins: [swaggerNotices, apiDocument, preloadStart],
	build: {
		outDir: "../../dist/page",
		emptyOutDir: true,
		// The CSP allows no data: URLs.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		license: { fileName: "licenses.md" },
		// Swagger UI is this large; only /docs loads it.
		chunkSizeWarningLimit: 1600,
		rolldownOptions: {
			// The model and the data only define things: what nobody uses may go.
			treeshake: { moduleSideEffects: (id) => !/\/src\/(engine|data)\//.test(id) },
			input: {
				index: path("index.html"),
				docs: path("docs/index.html"),
				report: path("report.html"),
				"404": path("404.html"),
			},
		},
	},
});
