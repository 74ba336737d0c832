import { expect, test } from "vitest";
import { BENCHMARKS, DATA_VERSION, PRESETS, VENDORS } from "../../src/data/index.ts";
import { dataOf, guidanceOf, vendorsOf } from "../../src/data/languages.ts";
import { LOCALES, MODEL_VERSION } from "../../src/engine/index.ts";
import {
	BenchmarkSchema,
	itemOf,
	listOf,
	PresetSchema,
	VendorSchema,
} from "../../src/schema/document/data.ts";
import { EstimateResultSchema } from "../../src/schema/document/result.ts";
import { ScorecardSchema } from "../../src/schema/document/scorecard-answer.ts";
import { VendorComparisonSchema } from "../../src/schema/document/vendor-compare.ts";
import { asAnswer, ask, post } from "./support.ts";

const KINDS = [
	{ one: "benchmark", many: "benchmarks", schema: BenchmarkSchema, all: BENCHMARKS },
	{ one: "preset", many: "presets", schema: PresetSchema, all: PRESETS },
	{ one: "vendor", many: "vendors", schema: VendorSchema, all: VENDORS },
];

test.each(KINDS)("$many: the list and each record", async ({ one, many, schema, all }) => {
	const list = asAnswer(await ask(`/v1/${many}`), listOf(`Test${many}`, many, schema));
	expect(list).toEqual({ dataVersion: DATA_VERSION, [many]: Object.values(all) });
	const item = itemOf(`Test${one}`, one, schema);
	for (const [id, record] of Object.entries(all))
		expect(asAnswer(await ask(`/v1/${many}/${id}`), item)).toEqual({
			dataVersion: DATA_VERSION,
			[one]: record,
		});
});

test("healthz names the versions, whatever a monitor adds to the address", async () => {
	const { status, json, headers } = await ask("/healthz?t=1&t=2");
	expect(status).toBe(200);
	expect(json).toEqual({ status: "ok", modelVersion: MODEL_VERSION, dataVersion: DATA_VERSION });
	expect(headers.get("cache-control")).toBe("no-store");
});

const input = { preset: "cross-border", workflows: [{ monthlyContacts: 8000 }] };

test.each(LOCALES)("answers in %s have the data's words in it", async (locale) => {
	const { presets, benchmarks } = dataOf(locale);
	const estimated = await post(`/v1/estimate?locale=${locale}`, input);
	const { assumptions } = asAnswer(estimated, EstimateResultSchema);
	expect(assumptions.length).toBeGreaterThan(30);
	for (const { pointer, benchmark, reason } of assumptions) {
		const evidence = presets["cross-border"]?.evidence[pointer.replace(/\/\d+/g, "/*")];
		const record = benchmarks[benchmark.id];
		expect([reason, benchmark.population, benchmark.source]).toEqual([
			evidence?.reason,
			record?.population,
			record?.source,
		]);
	}

	const compared = await post(`/v1/vendors/compare?locale=${locale}`, { input });
	const { vendors } = asAnswer(compared, VendorComparisonSchema);
	const said = new Map(vendors.map(({ id, name, billing, note }) => [id, [name, billing, note]]));
	expect(said).toEqual(
		new Map(vendorsOf(locale).map(({ id, name, billing, note }) => [id, [name, billing, note]])),
	);

	const pilot = { workflow: { name: "x", stage: "draft" }, baseline: {}, pilot: {} };
	const judged = await post(`/v1/scorecard?locale=${locale}`, pilot);
	expect(asAnswer(judged, ScorecardSchema).guidance).toEqual(guidanceOf(locale));
});
