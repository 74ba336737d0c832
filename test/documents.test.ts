/** What the documents say of the project is so: links, addresses, folders, and figures that follow from others. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Spec } from "./support/openapi.ts";

const root = join(import.meta.dirname, "..");
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const readme = textOf("README.md");
const operations = textOf("src/OPERATIONS.md");
const store = textOf("src/store/README.md");
/** The cells of a document's tables, row by row. */
const rowsOf = (text: string) =>
	[...text.matchAll(/^\| (.+) \|$/gm)].map(([, row = ""]) => row.split(/ *\| */));

const DOCUMENTS = globSync(["*.md", "src/**/*.md"], { cwd: root });

test.each(DOCUMENTS)("%s: every link leads somewhere", (path) => {
	const anchorsOf = (file: string) =>
		[...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
			heading
				.toLowerCase()
				.replaceAll(/[^\w\- ]/g, "")
				.replaceAll(" ", "-"),
		);
	for (const [, link = ""] of textOf(path).matchAll(/\]\(([^)\s]+)\)/g)) {
		const [file = "", anchor] = link.split("#");
		const target = file === "" ? path : join(dirname(path), file);
		expect(existsSync(join(root, target)), link).toBe(true);
		if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor);
	}
});

test("the README names every address of the document, and every folder of pages and tests", () => {
	const { paths }: Spec = JSON.parse(textOf("test/openapi/released.json"));
	const named = [...readme.matchAll(/`(?:[A-Z]+ )?(\/[^`\s]*)`/g)].map(([, address]) => address);
	// The table abbreviates what lies below a list: (and `/{id}`), `POST …/rotate`.
	const addresses = Object.keys(paths).filter((path) => !/^\/v1\/.*\{/.test(path));
	expect(named).toEqual(expect.arrayContaining(addresses));
	for (const folder of ["src/page", "test"])
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true }))
			if (entry.isDirectory()) expect(readme).toMatch(new RegExp(`[ (]${entry.name}/`));
});

test("a key is made in the README by the command that /docs has", () => {
	const command = "$(openssl rand -hex 16)";
	expect(textOf("src/page/docs/snippets.ts")).toContain(`: ${command}"`);
	expect(readme).toContain(`"idempotency-key: ${command}"`);
});

test("staging has the limits of production, each with an id of its own", () => {
	const limitsIn = (text: string) =>
		[
			...text.matchAll(
				/name = "(LIMIT_\w+)"[,\s]+namespace_id = "(\d+)"[,\s]+simple = (\{[^}]*\})/g,
			),
		].map(([, name, id, simple]) => ({ id, limit: `${name} ${simple}` }));
	const staging = limitsIn(operations);
	const production = limitsIn(textOf("wrangler.toml"));
	expect(staging.map(({ limit }) => limit)).toEqual(production.map(({ limit }) => limit));
	expect(new Set([...staging, ...production].map(({ id }) => id))).toHaveLength(6);
});

test("what a million requests cost follows from their processor time and rows", () => {
	const rows = rowsOf(operations).filter(([, ms, , usd]) => Number(ms) > 0 && usd);
	expect(rows.length).toBeGreaterThan(5);
	for (const [name = "", ms, , usd = ""] of rows) {
		const alone = 0.3 + 0.02 * Number(ms);
		const rowsWritten = name.startsWith("save") ? [3, 6] : [0];
		expect(usd.match(/[\d.]+/g), name).toEqual(rowsWritten.map((n) => (alone + n).toFixed(2)));
	}
});

test("what saves a month come to follows from 22 KB, 13.15 months and 0.75 USD", () => {
	const rows = rowsOf(store).filter(([, , storage]) => /^[\d.]+ GB$/.test(storage ?? ""));
	expect(rows).toHaveLength(4);
	for (const [saves = "", kept = "", storage, databases, usd = ""] of rows) {
		const scenarios = Number(saves.replaceAll(",", "")) * 13.15;
		const said = kept.endsWith("million")
			? Number.parseFloat(kept) * 1e6
			: Number(kept.replaceAll(",", ""));
		expect(Math.abs(said / scenarios - 1)).toBeLessThan(0.02);
		const gb = scenarios * 22e-6;
		expect(storage).toBe(`${gb.toFixed(gb < 1 ? 1 : 0)} GB`);
		expect(databases).toBe(String(Math.ceil(gb / 8)));
		expect(usd).toBe(
			gb < 5 ? "nothing over what the paid plan includes" : ((gb - 5) * 0.75).toFixed(0),
		);
	}
});
