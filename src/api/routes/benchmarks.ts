/** Published figures with their sources. */
import { BENCHMARKS } from "../../data/index.ts";
import { type BenchmarkRecord, BenchmarkSchema } from "../../schema/data.ts";
import type { App } from "../env.ts";
import { registerRecords } from "./records.ts";

export const registerBenchmarks = (app: App): void =>
	registerRecords(app, {
		one: "benchmark",
		many: "benchmarks",
		schema: BenchmarkSchema,
		all: BENCHMARKS satisfies Record<string, BenchmarkRecord>,
		description:
			"Every figure that presets, range warnings and context rest on: low, typical and high, whom it was measured on, who said it, and how far to trust it.",
		example: "deflection-rate",
	});
