import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { breakingChanges } from "../support/compatibility.ts";
import { documentText } from "../support/document.ts";
import { type Spec, structureOf } from "../support/openapi.ts";

const released: Spec = JSON.parse(readFileSync(join(import.meta.dirname, "released.json"), "utf8"));

test("nothing that a client of the released document relies on has changed", async () => {
	const document: Spec = JSON.parse(await documentText());
	const today = new Date().toISOString().slice(0, 10);
	expect(breakingChanges(released, document, today)).toEqual([]);
});

test("the released document is kept as structure only, with all there is in it", () => {
	expect(structureOf(released)).toEqual(released);
	expect(Object.keys(released.paths).length).toBeGreaterThan(20);
	// Compared with one that has lost everything, it misses every operation.
	const operations = Object.values(released.paths).flatMap(Object.keys);
	expect(breakingChanges(released, { paths: {} }, "2026-01-01")).toHaveLength(operations.length);
});
