import { expect, test } from "vitest";
import { BENCHMARKS, DATA_VERSION, PRESETS, VENDORS } from "../../src/data/index.ts";
import { MODEL_VERSION } from "../../src/engine/index.ts";
import {
	BenchmarkSchema,
	itemOf,
	listOf,
	PresetSchema,
	VendorSchema,
} from "../../src/schema/data.ts";
import { asAnswer, ask } from "./support.ts";

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
