/**
 * The data set without a word: every figure and what each value rests on, so that a first screen can
 * compute before any text is loaded. dataInWords has the same with its texts.
 */
import type { Benchmark, ContextMetric, ModelData, Preset, Source } from "../engine/types.ts";
import { type BenchmarkId, CHECKED, FIGURES } from "./benchmarks.ts";
import { mapped } from "./mapped.ts";
import {
	EVIDENCE,
	type EvidenceGroup,
	PRESET_FIGURES,
	type PresetFigures,
	type PresetId,
} from "./presets.ts";

/** Names the whole set; a new one whenever a record changes. */
export const DATA_VERSION = "2026-11-21";

// Only ranges with both ends can be left. Where sellers' figures are all there is, the range is
// ours and reaches lower, so that nobody is warned for being careful.
const PLAUSIBLE: Record<string, BenchmarkId> = {
	"/workflows/*/costPerContact": "human-cost-per-contact",
	"/workflows/*/handleMinutes": "handle-minutes",
	"/workflows/*/utilization": "utilization",
	"/workflows/*/automation/deflectionRate": "deflection-rate",
	"/workflows/*/automation/containmentRate": "containment-rate",
	"/workflows/*/automation/aiCostPerContact": "ai-cost-per-contact",
	"/workflows/*/assist/handleTimeReduction": "handle-time-reduction",
	"/labor/cashableShare": "cashable-share",
	"/labor/annualAttritionRate": "turnover",
	"/benefits/guidedSelling/orderValueLift": "order-value-lift",
};

const CONTEXT: { metric: ContextMetric; benchmark: BenchmarkId }[] = [
	{ metric: "paybackMonths", benchmark: "payback" },
	{ metric: "firstYearRoi", benchmark: "first-year-roi" },
	{ metric: "returnPerUnit", benchmark: "return-per-dollar" },
	{ metric: "costShareOfValue", benchmark: "cost-share-of-value" },
];

const UNSAID: Source = { publisher: "", title: "", year: null, url: null };

const bareBenchmark = (
	{ low, typical, high, unit, currency, grade }: (typeof FIGURES)[BenchmarkId],
	id: BenchmarkId,
): Benchmark => ({
	id,
	low,
	typical,
	high,
	unit,
	currency,
	population: "",
	source: UNSAID,
	grade,
	checked: CHECKED,
	note: null,
});

const barePreset = ({ id, evidence, ...figures }: PresetFigures): Preset => ({
	id,
	name: "",
	description: "",
	...figures,
	evidence: evidenceOf(evidence, () => null),
});

/** What a preset's values rest on, by pattern, each with the reason that `reasonOf` has for it. */
export function evidenceOf(
	groups: readonly EvidenceGroup[],
	reasonOf: (group: EvidenceGroup, pattern: string) => string | null,
): Preset["evidence"] {
	return Object.fromEntries(
		groups.flatMap((group) =>
			Object.entries(EVIDENCE[group]).map(([pattern, benchmark]) => [
				pattern,
				{ benchmark, reason: reasonOf(group, pattern) },
			]),
		),
	);
}

/** Every benchmark by its id, in reading order. */
export const BARE_BENCHMARKS: Record<BenchmarkId, Benchmark> = mapped(FIGURES, bareBenchmark);

/** Every preset by its id, the default first. */
export const BARE_PRESETS: Record<PresetId, Preset> = mapped(PRESET_FIGURES, barePreset);

/** What the engine is handed where nobody reads yet: the same figures, every text "" or null. */
export const BARE_DATA: ModelData = {
	dataVersion: DATA_VERSION,
	presets: BARE_PRESETS,
	benchmarks: BARE_BENCHMARKS,
	plausible: PLAUSIBLE,
	context: CONTEXT,
};
