/** A dump that is too long for D1's import says the same when its statements are cut. */
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { restorable } from "../src/store/dump.ts";

const LIMIT = 100_000;
const SCHEMA =
	"CREATE TABLE `scenarios` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`title` text,\n\t`n` integer,\n\t`result` text\n);\n";
const insert = (id: string, title: string | null, result: string) => {
	const said = (text: string | null) =>
		text === null ? "NULL" : `'${text.replaceAll("'", "''")}'`;
	return `INSERT INTO "scenarios" ("id","title","n","result") VALUES(${said(id)},${said(title)},-1.5e3,${said(result)});\n`;
};

/** What is in a database after a script, which it takes statement by statement. */
function rowsAfter(script: string) {
	const database = new DatabaseSync(":memory:");
	database.exec(script);
	return database.prepare("SELECT * FROM scenarios ORDER BY id").all();
}

const hard = [
	["quotes at every place", "'".repeat(60_000)],
	["three bytes a character", "旺季".repeat(30_000)],
	["pairs of surrogates, at odd places", `x${"😀".repeat(60_000)}`],
	["what looks like the end of a statement", `');\nDROP TABLE "scenarios"; -- ,'`.repeat(5000)],
] as const;

test.each(hard)("%s", (_, text) => {
	const dump = `PRAGMA defer_foreign_keys=TRUE;\n${SCHEMA}${insert("a", "O'Brien; --", text)}${insert("b", null, "short")}CREATE INDEX \`by\` ON \`scenarios\` (\`n\`);\n`;
	const script = restorable(dump);
	expect(rowsAfter(script)).toEqual(rowsAfter(dump));
	expect(rowsAfter(script)).toMatchObject([{ result: text }, { result: "short" }]);
	// No statement of ours has a line break in it but those of the texts, which are in quotes.
	const outside = script.replaceAll(/'[^']*'/g, (quoted) => "x".repeat(Buffer.byteLength(quoted)));
	for (const statement of outside.split(";"))
		expect(Buffer.byteLength(statement)).toBeLessThan(LIMIT);
});

test("a dump without a long statement stays as it is", () => {
	const dump = `${SCHEMA}${insert("a", "t", "x'y;".repeat(1000))}`;
	expect(restorable(dump)).toBe(dump);
});

test("what cannot be cut is said, not passed on", () => {
	const long = `INSERT INTO scenarios VALUES('a',NULL,1,'${"x".repeat(LIMIT)}');\n`;
	expect(() => restorable(SCHEMA + long)).toThrow("cannot be cut");
});
