/** What the migrations make is what src/store/tables.ts says. */
import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { idempotencyKeys, scenarios } from "../src/store/tables.ts";

const root = resolve(import.meta.dirname, "..");
const tables = [idempotencyKeys, scenarios].map(getTableConfig);
const sorted = (cwd: string) => globSync("migrations/**/*.{sql,json}", { cwd }).sort();

test("nothing is left to generate", () => {
	const scratch = mkdtempSync(join(tmpdir(), "migrations-"));
	try {
		cpSync(join(root, "migrations"), join(scratch, "migrations"), { recursive: true });
		const kit = join(root, "node_modules/drizzle-kit/bin.cjs");
		const schema = join(root, "src/store/tables.ts");
		const args = ["generate", "--dialect", "sqlite", "--schema", schema, "--out", "migrations"];
		const said = execFileSync(process.execPath, [kit, ...args], { cwd: scratch, encoding: "utf8" });
		expect(said).toContain(`${tables.length} tables`);
		expect(sorted(scratch), "run: npm run migration -- --name what_changes").toEqual(sorted(root));
	} finally {
		rmSync(scratch, { recursive: true });
	}
});

test("the statements make every table, column and index", () => {
	const database = new DatabaseSync(":memory:");
	for (const file of sorted(root).filter((name) => name.endsWith(".sql")))
		database.exec(readFileSync(join(root, file), "utf8"));
	const query = (text: string) => database.prepare(text).all();

	const made = query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
	expect(made.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
	for (const { name, columns, indexes } of tables) {
		const declared = columns.map((column) => ({
			name: column.name,
			type: column.getSQLType().toUpperCase(),
			notnull: Number(column.notNull),
			pk: Number(column.primary),
		}));
		// A column that came later is the last, wherever tables.ts has it.
		const found = query(`SELECT name, type, "notnull", pk FROM pragma_table_info('${name}')`);
		expect(found).toHaveLength(declared.length);
		expect(found).toEqual(expect.arrayContaining(declared));
		const indexed = query(
			`SELECT name FROM pragma_index_list('${name}') WHERE origin = 'c' ORDER BY name`,
		);
		expect(indexed).toEqual(indexes.map(({ config }) => ({ name: config.name })));
	}
});
