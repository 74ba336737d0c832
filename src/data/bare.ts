/**
 * The data set without a word and without what values rest on, so that a first screen can compute
 * before any of that is loaded. dataInWords has the whole.
 */
import type { Benchmark, Grade, ModelData, Preset, Source } from "../engine/types.ts";
import type { BenchmarkId } from "./benchmarks.ts";
import { CHECKED, type Figure, HELD } from "./held.ts";
import { mapped } from "./mapped.ts";
import { PRESET_FIGURES, type PresetFigures, type PresetId } from "./presets.ts";

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

const UNSAID: Source = { publisher: "", title: "", year: null, url: null };

/** A benchmark without what is said of it. */
export const bareBenchmark = (
	{ low, typical, high, unit, currency, grade }: Figure<Grade>,
	id: string,
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

const barePreset = ({ id, ...figures }: PresetFigures): Preset => ({
	id,
	name: "",
	description: "",
	...figures,
	evidence: {},
});

/** Every preset by its id, the default first. */
export const BARE_PRESETS: Record<PresetId, Preset> = mapped(PRESET_FIGURES, barePreset);

/**
 * What the engine is handed where nobody reads yet: figures alone, and of the benchmarks only those
 * that a caller's figures are held against. An estimate's assumptions and context need the rest.
 */
export const BARE_DATA: ModelData = {
	dataVersion: DATA_VERSION,
	presets: BARE_PRESETS,
	benchmarks: mapped(HELD, bareBenchmark),
	plausible: PLAUSIBLE,
	context: [],
};
