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

test("what a thousand requests a second need follows from those times, in the shares that are named", () => {
	const timeOf = (name: string) =>
		Number(rowsOf(operations).find(([first = ""]) => first.startsWith(name))?.[1]);
	const said = (pattern: RegExp) => {
		const [, ...figures] = pattern.exec(operations.replaceAll("\n", " ")) ?? [];
		expect(figures.length, String(pattern)).toBeGreaterThan(0);
		return figures.map(Number) as [number, number, number, number];
	};
	const [estimates, pages, looks] = said(
		/the Worker ([\d.]+) % estimates; ([\d.]+) % pages of saved scenarios, as many ranges that these ask for, and ([\d.]+) % looks/,
	);
	const [data, refused, others, saves] = said(
		/([\d.]+) % data, ([\d.]+) % refused, ([\d.]+) % other analyses, ([\d.]+) % saves/,
	);
	expect(estimates + 2 * pages + looks + data + refused + others + saves).toBeCloseTo(100, 9);
	const each =
		((estimates + pages + looks + others + saves) * timeOf("`POST /v1/estimate`") +
			pages * timeOf("`POST /v1/simulate`") +
			data * timeOf("data") +
			refused * timeOf("refused")) /
		100;
	const [ms, processors] = said(/processor time \| ([\d.]+) ms each: ([\d.]+) processors/);
	expect(Math.abs(ms - each)).toBeLessThanOrEqual(0.1);
	expect(processors).toBe(ms);
	const month = (1000 * 365 * 86_400) / 12 / 1e6;
	const [requests, time] = said(/about (\d+) USD requests, (\d+) processor time/);
	expect(Math.abs(requests - (month - 10) * 0.3)).toBeLessThan(10);
	expect(Math.abs(time - (month * ms - 30) * 0.02)).toBeLessThan(5);
	const [asked, changed, busy] = said(
		/database \| (\d+) pages and looks and (\d+) saves a second: (\d+) % busy/,
	);
	expect(asked).toBe((pages + looks) * 10);
	expect(changed).toBe(saves * 10);
	expect(busy).toBe(Math.round((asked + changed * 5) / 10));
	const [most] = said(/speed, which would end at ([\d]+),000 requests/);
	expect(most).toBe(Math.round(1000 / (asked + changed * 5)));
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
