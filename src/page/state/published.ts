/** What is published about an input, as far as it may be held against the visitor's figure. */
import { type Benchmark, patternOf, specOf } from "../../engine/index.ts";
import { currency, data, preset } from "./store.ts";

/** The record behind a preset's value for an input. */
export function evidenceOf(
	pointer: string,
): { benchmark: Benchmark; reason: string | null } | null {
	const { presets, benchmarks } = data.value;
	const evidence = presets[preset.value.id]?.evidence[patternOf(pointer)];
	const benchmark = evidence && benchmarks[evidence.benchmark];
	return evidence && benchmark ? { benchmark, reason: evidence.reason } : null;
}

export interface PublishedRange {
	low: number;
	high: number;
	benchmark: Benchmark;
}

/** A published range with both ends, in the visitor's currency where it is money; else null. */
export function publishedRange(pointer: string): PublishedRange | null {
	if (specOf(pointer)?.kind !== "number") return null;
	const { benchmarks, plausible: ranges } = data.value;
	const plausible = benchmarks[ranges[patternOf(pointer)] ?? ""];
	// The range that warnings go by comes first, so that the two never disagree.
	for (const benchmark of [plausible, evidenceOf(pointer)?.benchmark]) {
		if (!benchmark) continue;
		const { low, high } = benchmark;
		if (low === null || high === null) continue;
		if (benchmark.currency !== null && benchmark.currency !== currency.value) continue;
		return { low, high, benchmark };
	}
	return null;
}
