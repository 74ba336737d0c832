/**
 * What changed with each version of the model and of the data, newest first. A version is what a result
 * names, so figures may not change beneath one: `fingerprint` is made of what they are, and a test
 * says when it no longer fits. Then begin a new version: a new name in resolve.ts (model) or bare.ts
 * (data), and an entry here. Before a version is public its own entry may be changed instead.
 */
import type { Locale } from "../engine/index.ts";

export interface Version {
	/** What results name: MODEL_VERSION or DATA_VERSION. */
	version: string;
	/** ISO date of the day since when it has been in use. */
	since: string;
	/** What is new in it, by language. */
	changes: Record<Locale, readonly string[]>;
	/** First 16 hexadecimal digits of a SHA-256; test/engine/versions.test.ts says of what. */
	fingerprint: string;
}

/** Versions of the formulas. The fingerprint is of the figures that examples come to. */
export const MODEL_VERSIONS: readonly [Version, ...Version[]] = [
	{
		version: "2026-11",
		since: "2026-11-21",
		changes: {
			en: [
				"The first version: inputs, monthly formulas, benefit and cost lines, figures of merit, four frameworks, warnings, analyses and the pilot's scorecard, as this page describes them.",
			],
			"zh-CN": [
				"第一个版本：输入、每月公式、收益和成本各项、各项指标、四个框架、提醒、各种分析和试点记分卡，即本页所述。",
			],
		},
		fingerprint: "679933b02f1484e1",
	},
];

/** Versions of the data. The fingerprint is of every figure and source, not of what is said of them. */
export const DATA_VERSIONS: readonly [Version, ...Version[]] = [
	{
		version: "2026-11-21",
		since: "2026-11-21",
		changes: {
			en: [
				"The first version: benchmarks with sources and grades, five presets with the evidence for each value, and vendors' prices.",
			],
			"zh-CN": ["第一个版本：附来源和等级的公开数字，五个预设及每个值的依据，以及供应商价格。"],
		},
		fingerprint: "2474eb17a7f6e29a",
	},
];
