/**
 * The data set in English: benchmarks, presets and vendor prices under one version. A page, which loads
 * figures and words one after the other, takes bare.ts and in-words.ts instead.
 */
import type { Benchmark, ModelData, Preset } from "../engine/types.ts";
import { dataInWords } from "./in-words.ts";
import type { PilotGuidance } from "./pilot.ts";
import { pilotInWords } from "./pilot-in-words.ts";
import type { PresetId } from "./presets.ts";
import type { Vendor } from "./vendors.ts";
import { vendorsInWords } from "./vendors-in-words.ts";
import { en } from "./words/en.ts";
import { enPilot } from "./words/en-pilot.ts";
import { enVendors } from "./words/en-vendors.ts";

export { DATA_VERSION } from "./bare.ts";
export type { BenchmarkId } from "./benchmarks.ts";
export type { PilotGuidance } from "./pilot.ts";
export type { PresetId } from "./presets.ts";
export type { Vendor } from "./vendors.ts";

const ENGLISH = dataInWords(en);

/** What the engine is handed. */
export const MODEL_DATA: ModelData = ENGLISH;

/** Every benchmark by its id. */
export const BENCHMARKS: Record<string, Benchmark> = ENGLISH.benchmarks;

/** Every preset by its id, the default first. */
export const PRESETS: Record<PresetId, Preset> = ENGLISH.presets;

/** Every priced plan by its id. */
export const VENDORS: Record<string, Vendor> = vendorsInWords(enVendors);

/** How to run a pilot. */
export const PILOT_GUIDANCE: PilotGuidance = pilotInWords(enPilot);
