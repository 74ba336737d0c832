/** Published figures with their sources. */
import { BENCHMARKS } from "../../data/index.ts";
import type { BenchmarkRecord } from "../../schema/document/data.ts";
import type { App } from "../env.ts";
import { registerRecords } from "./records.ts";

export const registerBenchmarks = (app: App): void =>
	registerRecords<BenchmarkRecord>(app, { one: "benchmark", many: "benchmarks", all: BENCHMARKS });
