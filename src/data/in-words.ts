/** The data set with what a language says of it. */
import type { Benchmark, ModelData, Preset, Source } from "../engine/types.ts";
import { BARE_BENCHMARKS, BARE_DATA, BARE_PRESETS, evidenceOf } from "./bare.ts";
import { type BenchmarkId, FIGURES, type JudgementId } from "./benchmarks.ts";
import { mapped } from "./mapped.ts";
import { PRESET_FIGURES, type PresetId } from "./presets.ts";
import { sourceInWords } from "./source-in-words.ts";
import { SOURCES } from "./sources.ts";
import type { DataWords } from "./words/words.ts";

/** The data set with its records under their own names. */
export interface DataSet extends ModelData {
	presets: Record<PresetId, Preset>;
	benchmarks: Record<BenchmarkId, Benchmark>;
}

const isJudgement = (id: BenchmarkId): id is JudgementId => FIGURES[id].grade === "judgement";

/** Who said a figure: its publisher, or we ourselves with the reason for its size. */
function sourceOf(id: BenchmarkId, words: DataWords): Source {
	if (!isJudgement(id)) return sourceInWords(SOURCES[id], words.sources);
	const title = words.sources.judgement(words.whys[id]);
	return { publisher: "Support ROI", title, year: 2026, url: null };
}

/** The whole data set in a language: the figures of BARE_DATA with sources and texts. */
export function dataInWords(words: DataWords): DataSet {
	const notes: Partial<Record<BenchmarkId, string>> = words.notes;
	const reasons: Record<string, Record<string, string | null>> = words.reasons;
	return {
		...BARE_DATA,
		presets: mapped(BARE_PRESETS, (preset, id) => ({
			...preset,
			...words.presets[id],
			evidence: evidenceOf(
				PRESET_FIGURES[id].evidence,
				(group, pattern) => reasons[group]?.[pattern] ?? null,
			),
		})),
		benchmarks: mapped(BARE_BENCHMARKS, (benchmark, id) => ({
			...benchmark,
			population: words.populations[id],
			source: sourceOf(id, words),
			note: notes[id] ?? null,
		})),
	};
}
