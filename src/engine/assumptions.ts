/**
 * What an estimate rests on and what stands beside it: every assumption that came from a preset, and
 * published ranges (methodology section 9).
 */
import type { Workings } from "./brief.ts";
import { isUsed } from "./flows.ts";
import { patternOf } from "./inputs.ts";
import type {
	Assumption,
	BenchmarkRange,
	ContextEntry,
	Frameworks,
	Merits,
	YearResult,
} from "./result.ts";
import type { Benchmark, ModelData } from "./types.ts";

const rangeOf = ({ checked: _, note: __, ...range }: Benchmark): BenchmarkRange => range;

/** Every value that a preset put in and that some line in use depends on, with what it rests on. */
export function assumptionsOf({ fromPreset, preset, data, flows }: Workings): Assumption[] {
	return fromPreset.flatMap(({ pointer, value, origin, spec }) => {
		const { benchmark, reason } = preset.evidence[patternOf(pointer)] ?? {};
		const record = data.benchmarks[benchmark ?? ""];
		// The data set's own test fails for a preset value without a benchmark.
		if (!record) throw new Error(`no benchmark behind ${pointer} of preset ${preset.id}`);
		if (!spec.feeds.some((id) => isUsed(flows, id))) return [];
		const unit = spec.kind === "number" ? spec.unit : "text";
		return [{ pointer, value, unit, origin, benchmark: rangeOf(record), reason: reason ?? null }];
	});
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
