/** A version names figures: they may not change beneath it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BARE_DATA, DATA_VERSION } from "../../src/data/bare.ts";
import { FIGURES } from "../../src/data/benchmarks.ts";
import { EVIDENCE, PRESET_EVIDENCE } from "../../src/data/evidence.ts";
import { CHECKED } from "../../src/data/held.ts";
import { MODEL_DATA } from "../../src/data/index.ts";
import { mapped } from "../../src/data/mapped.ts";
import { PRESET_FIGURES } from "../../src/data/presets.ts";
import { SOURCES } from "../../src/data/sources.ts";
import { VENDOR_FIGURES } from "../../src/data/vendors.ts";
import { DATA_VERSIONS, MODEL_VERSIONS, type Version } from "../../src/data/versions.ts";
import { LOCALES, MODEL_VERSION } from "../../src/engine/index.ts";
import { EVERY_LINE, estimateOf } from "../../src/page/methodology/example.ts";
import type { ExampleCase } from "../support/examples.ts";

/** The same text for the same content, in whatever order keys were written. */
const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, part) =>
		part !== null && typeof part === "object" && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
const fingerprint = (of: unknown) =>
	createHash("sha256").update(canonical(of)).digest("hex").slice(0, 16);

/** Nine digits: the order in which figures are added up may change, what they come to may not. */
const digits = (value: number) => (Math.abs(value) < 1e-6 ? "0" : value.toPrecision(9));

const examples = new URL("../examples/estimates.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(examples, "utf8")) as { cases: ExampleCase[] };

/** What every line of the examples comes to, and what the examples' own sources say. */
const modelFigures = () => [
	cases.map(({ id, input, published, computed }) => ({ id, input, published, computed })),
	[...cases.map(({ input }) => input), EVERY_LINE].map((input) =>
		estimateOf(input).lines.map(({ id, total, steadyState }) => [
			id,
			digits(total),
			digits(steadyState),
		]),
	),
];

const dataFigures = () => ({
	figures: FIGURES,
	sources: SOURCES,
	checked: CHECKED,
	presets: mapped(PRESET_FIGURES, (preset, id) => ({ ...preset, evidence: PRESET_EVIDENCE[id] })),
	evidence: EVIDENCE,
	vendors: VENDOR_FIGURES,
	plausible: BARE_DATA.plausible,
	context: MODEL_DATA.context,
});

test.each([
	["model", MODEL_VERSIONS, MODEL_VERSION, modelFigures, "MODEL_VERSION in src/engine/resolve.ts"],
	["data", DATA_VERSIONS, DATA_VERSION, dataFigures, "DATA_VERSION in src/data/bare.ts"],
] as const)(
	"the %s has the figures that its version names",
	(what, versions, current, figures, name) => {
		const [newest] = versions;
		expect(newest.version, `${name} has no entry in src/data/versions.ts`).toBe(current);
		const found = fingerprint(figures());
		expect(
			found,
			`The ${what}'s figures are no longer those of version ${current}. If that is meant, give it a new ` +
				`version: change ${name} and add an entry at the top of its list in src/data/versions.ts that ` +
				`says what changed, with fingerprint "${found}". Only a version that nobody has used yet may ` +
				"get another fingerprint in place.",
		).toBe(newest.fingerprint);
	},
);

test("the history says in every language what changed, newest first, and no version twice", () => {
	for (const versions of [MODEL_VERSIONS, DATA_VERSIONS] as (readonly Version[])[]) {
		const names = versions.map(({ version }) => version);
		expect(new Set(names).size).toBe(names.length);
		const days = versions.map(({ since }) => since);
		expect([...days].sort().reverse()).toEqual(days);
		for (const { changes } of versions)
			for (const locale of LOCALES) expect(changes[locale].join("").length).toBeGreaterThan(20);
	}
});
