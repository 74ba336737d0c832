import { execFileSync } from "node:child_process";
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** What a file may import; everything else in `specifiers` must be refused. */
const allowed: Record<string, string[]> = {
	"src/engine/a.ts": ["./b.ts"],
	"src/engine/text/a.ts": ["./b.ts", "../b.ts"],
	"src/data/a.ts": ["./b.ts", "../engine/b.ts"],
	"src/data/vendors/a.ts": ["./b.ts", "../b.ts", "../../engine/b.ts"],
	"src/schema/a.ts": ["./b.ts", "../engine/b.ts", "../data/b.ts", "zod/mini"],
	"src/schema/document/a.ts": ["./b.ts", "../b.ts", "../../engine/b.ts", "../../data/b.ts", "zod"],
	"src/store/a.ts": [
		"./b.ts",
		"../engine/b.ts",
		"../data/b.ts",
		"../schema/b.ts",
		"drizzle-orm",
		"drizzle-orm/d1",
	],
	"src/page/a.tsx": ["./b.ts", "../engine/b.ts", "../data/b.ts", "preact", "preact/hooks"],
	"src/page/charts/a.tsx": ["./b.ts", "../b.ts", "../../engine/b.ts", "../../data/b.ts", "preact"],
};

const packages = [
	"zod",
	"zod/mini",
	"hono",
	"@hono/zod-openapi",
	"preact",
	"drizzle-orm",
	"node:fs",
];
const folders = ["engine", "data", "schema", "store", "api", "page"];

/** Every direction there is, seen from a file: the packages, its own folder and all the others. */
function specifiers(file: string) {
	const up = "../".repeat(file.split("/").length - 2);
	const own = file.split("/")[1];
	const others = folders.filter((folder) => folder !== own);
	return [...packages, "./b.ts", ...others.map((folder) => `${up}${folder}/b.ts`)];
}

/** Lints one file per import with the project's own rules, and gives back the refused ones. */
function refused(imports: { file: string; specifier: string }[]) {
	const scratch = mkdtempSync(join(tmpdir(), "boundaries-"));
	try {
		cpSync(join(root, "biome.jsonc"), join(scratch, "biome.jsonc"));
		imports.forEach(({ file, specifier }, i) => {
			const path = join(scratch, file.replace("a.ts", `a${i}.ts`));
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, `export { b } from ${JSON.stringify(specifier)};\n`);
		});
		const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
		const args = ["lint", "--only=style/noRestrictedImports", "--vcs-enabled=false"];
		const run = ["--reporter=json", "--max-diagnostics=none", "."];
		let report: string;
		try {
			report = execFileSync(process.execPath, [biome, ...args, ...run], {
				cwd: scratch,
				encoding: "utf8",
				stdio: ["ignore", "pipe", "ignore"],
			});
		} catch (failure) {
			// A refusal is an exit code; the report is on stdout all the same.
			report = (failure as { stdout: string }).stdout;
		}
		const { diagnostics } = JSON.parse(report) as { diagnostics: { location: { path: string } }[] };
		const hit = new Set(
			diagnostics.map(({ location }) => Number(/a(\d+)\.ts/.exec(location.path)?.[1])),
		);
		return imports.filter((_, i) => hit.has(i));
	} finally {
		rmSync(scratch, { recursive: true });
	}
}

test("the lint rules refuse every import against the direction, and nothing else", () => {
	const imports = Object.entries(allowed).flatMap(([file, mine]) =>
		[...new Set([...specifiers(file), ...mine])].map((specifier) => ({ file, specifier })),
	);
	const api = ["src/api/a.ts", "src/api/routes/a.ts"].flatMap((file) =>
		[...specifiers(file)].map((specifier) => ({ file, specifier })),
	);
	const expected = [
		...imports.filter(({ file, specifier }) => !allowed[file]?.includes(specifier)),
		...api.filter(({ specifier }) => specifier.includes("/page/")),
	];
	expect(refused([...imports, ...api])).toEqual(expected);
});

const sources = globSync("src/**/*.{ts,tsx,css}", { cwd: root }).map((file) => ({
	file,
	text: readFileSync(join(root, file), "utf8"),
}));

/** Records, the table of inputs and what languages say: data, whatever folder they are in. */
const isData = (file: string) =>
	file.startsWith("src/data/") ||
	file === "src/engine/inputs.ts" ||
	/^src\/(engine|page)\/text\/(en|zh)[^/]*\.ts$/.test(file) ||
	/^src\/page\/methodology\/text-(en|zh)\.ts$/.test(file);

test("no source file but data is longer than 300 lines", () => {
	const long = sources.filter(({ file, text }) => !isData(file) && text.split("\n").length > 301);
	expect(long.map(({ file }) => file)).toEqual([]);
});

test("below the API nothing imports by import(), whose types the lint rules do not see", () => {
	const below = sources.filter(({ file }) => /^src\/(engine|data|schema|store)\//.test(file));
	expect(below.filter(({ text }) => /\bimport\(/.test(text)).map(({ file }) => file)).toEqual([]);
});
