/**
 * What an estimate rests on and what stands beside it: every assumption that came from a preset, and
 * published ranges (methodology section 9).
 */
import type { Workings } from "./brief.ts";
import { type Flows, isUsed } from "./flows.ts";
import type { PresetValue } from "./resolve.ts";
import type {
	Assumption,
	BenchmarkRange,
	ContextEntry,
	Frameworks,
	Merits,
	YearResult,
} from "./result.ts";
import { freeze, type LeafSpec } from "./tree.ts";
import type { Benchmark, ModelData, Preset } from "./types.ts";

const ranges = new WeakMap<Benchmark, BenchmarkRange>();

/** What of a benchmark goes into an answer: one frozen object, because all answers share it. */
function rangeOf(benchmark: Benchmark): BenchmarkRange {
	let range = ranges.get(benchmark);
	if (!range) {
		const { checked: _, note: __, ...rest } = benchmark;
		range = rest;
		freeze(range);
		ranges.set(benchmark, range);
	}
	return range;
}

/** Whether any line that an input feeds adds or takes anything. */
function feedsUsed({ feeds }: LeafSpec, flows: Flows): boolean {
	// By position: an iterator for every value of a preset is a twentieth of an estimate's memory.
	for (let i = 0; i < feeds.length; i++) {
		const id = feeds[i];
		if (id && isUsed(flows, id)) return true;
	}
	return false;
}

/** What a value of a preset rests on. */
function assumptionOf({ pointer, value, origin, spec }: PresetValue, { preset, data }: Workings) {
	const { benchmark, reason } = preset.evidence[spec.pointer] ?? {};
	const record = data.benchmarks[benchmark ?? ""];
	// The data set's own test fails for a preset value without a benchmark.
	if (!record) throw new Error(`no benchmark behind ${pointer} of preset ${preset.id}`);
	const unit = spec.kind === "number" ? spec.unit : "text";
	return { pointer, value, unit, origin, benchmark: rangeOf(record), reason: reason ?? null };
}

// A preset belongs to one data set, and so to one language.
const made = new WeakMap<Preset, Map<string, Assumption>>();

/** Every value that a preset put in and that some line in use depends on, with what it rests on. */
export function assumptionsOf(workings: Workings): Assumption[] {
	const { fromPreset, preset, flows } = workings;
	// A preset's own values are the same in all answers, which therefore share them, frozen.
	const shared = made.get(preset) ?? new Map<string, Assumption>();
	made.set(preset, shared);
	const found: Assumption[] = [];
	for (const one of fromPreset) {
		if (!feedsUsed(one.spec, flows)) continue;
		let assumption = shared.get(one.pointer);
		if (!assumption) {
			assumption = assumptionOf(one, workings);
			// What is derived is another in each.
			if (one.origin === "preset") {
				freeze(assumption);
				shared.set(one.pointer, assumption);
			}
		}
		found.push(assumption);
	}
	return found;
}

/** Published ranges beside our own figures; sellers' claims, shown without a verdict. */
export function contextOf(
	data: ModelData,
	summary: Merits,
	years: YearResult[],
	frameworks: Frameworks,
): ContextEntry[] {
	const { benefits, paybackMonths, returnPerUnitOnAllCosts } = summary;
	const own = {
		paybackMonths,
		firstYearRoi: years[0]?.roi ?? null,
		returnPerUnit: returnPerUnitOnAllCosts,
		costShareOfValue: benefits > 0 ? frameworks.threePillars.cost / benefits : null,
	};
	return data.context.map(({ metric, benchmark }) => {
		const record = data.benchmarks[benchmark];
		if (!record) throw new Error(`no benchmark ${benchmark}`);
		return { metric, value: own[metric], benchmark: rangeOf(record) };
	});
}
