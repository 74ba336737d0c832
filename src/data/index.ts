/** The data set: benchmarks, presets and vendor prices under one version. */
import type { ContextMetric, ModelData } from "../engine/types.ts";
import { BENCHMARKS, type BenchmarkId } from "./benchmarks.ts";
import { PRESETS } from "./presets.ts";

export { BENCHMARKS, type BenchmarkId } from "./benchmarks.ts";
export { PILOT_GUIDANCE, type PilotGuidance } from "./pilot.ts";
export { PRESETS, type PresetId } from "./presets.ts";
export { VENDORS, type Vendor } from "./vendors.ts";

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

/** What the engine is handed. */
export const MODEL_DATA: ModelData = {
	dataVersion: DATA_VERSION,
	presets: PRESETS,
	benchmarks: BENCHMARKS,
	plausible: PLAUSIBLE,
	context: CONTEXT,
};
