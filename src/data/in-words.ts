/** The data set with what a language says of it. */
import type { Benchmark, ContextMetric, ModelData, Preset, Source } from "../engine/types.ts";
import { BARE_DATA, BARE_PRESETS, bareBenchmark } from "./bare.ts";
import { type BenchmarkId, FIGURES, type JudgementId } from "./benchmarks.ts";
import { EVIDENCE, type EvidenceGroup, PRESET_EVIDENCE } from "./evidence.ts";
import { mapped } from "./mapped.ts";
import type { PresetId } from "./presets.ts";
import { sourceInWords } from "./source-in-words.ts";
import { SOURCES } from "./sources.ts";
import type { DataWords } from "./words/words.ts";

/** The data set with its records under their own names. */
export interface DataSet extends ModelData {
	presets: Record<PresetId, Preset>;
	benchmarks: Record<BenchmarkId, Benchmark>;
}

const isJudgement = (id: BenchmarkId): id is JudgementId => FIGURES[id].grade === "judgement";

/** Published ranges that stand beside a result. */
const CONTEXT: { metric: ContextMetric; benchmark: BenchmarkId }[] = [
	{ metric: "paybackMonths", benchmark: "payback" },
	{ metric: "firstYearRoi", benchmark: "first-year-roi" },
	{ metric: "returnPerUnit", benchmark: "return-per-dollar" },
	{ metric: "costShareOfValue", benchmark: "cost-share-of-value" },
];

/** Who said a figure: its publisher, or we ourselves with the reason for its size. */
function sourceOf(id: BenchmarkId, words: DataWords): Source {
	if (!isJudgement(id)) return sourceInWords(SOURCES[id], words.sources);
	const title = words.sources.judgement(words.whys[id]);
	return { publisher: "Support ROI", title, year: 2026, url: null };
}

/** What a preset's values rest on, by pattern, each with its reason. */
function evidenceOf(
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
				PRESET_EVIDENCE[id],
				(group, pattern) => reasons[group]?.[pattern] ?? null,
			),
		})),
		benchmarks: mapped(FIGURES, (figure, id) => ({
			...bareBenchmark(figure, id),
			population: words.populations[id],
			source: sourceOf(id, words),
			note: notes[id] ?? null,
		})),
		context: CONTEXT,
	};
}
