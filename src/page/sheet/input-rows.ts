/** Every input as a row of the report's appendix, and the publications that the rows refer to. */
import {
	type Benchmark,
	type InputPointer,
	type Origin,
	patternOf,
	type Source,
	specOf,
} from "../../engine/index.ts";
import { assumptionGroups, fullLabel } from "../assumptions/rows.ts";
import { figureText, unitOf } from "../report/values.ts";
import type { Group } from "../state/groups.ts";
import { evidenceOf, publishedRange } from "../state/published.ts";
import { currency, isBlank, preset, unchecked } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { belowWords, inputLabel, lineWords } from "../text/below.ts";
import { words } from "../text/index.ts";
import { sheetWords } from "../text/sheet.ts";

export interface InputRow {
	label: string;
	value: string;
	whose: string;
	/** Published low, typical and high; null where there is no such range. */
	range: (string | null)[] | null;
	/** Who says so, and why this value. */
	why: string;
}

export interface InputGroup {
	group: Group;
	rows: InputRow[];
}

/** Digits of a value that follows from others, whose long tail is nobody's. */
const ROUND = 2;

/** Rollout figures by what they say of a stage; their values stand with the stages. */
const OF_A_STAGE = ["startMonth", "deflection", "assist", "review", "benefits"] as const;

/** All rows in their groups; their sources by number, from 1 in the order of first use. */
export function inputGroups(): { groups: InputGroup[]; sources: Source[] } {
	const sources: Source[] = [];
	const cite = (source: Source): number => {
		const known = sources.findIndex(
			({ publisher, title, url }) =>
				publisher === source.publisher && title === source.title && url === source.url,
		);
		return 1 + (known >= 0 ? known : sources.push(source) - 1);
	};
	const groups = assumptionGroups.value.map(({ group, pointers }) => ({
		group,
		rows:
			group === "rollout"
				? OF_A_STAGE.map((key) => stageRow(key, pointers, cite))
				: pointers.map((pointer) => inputRow(pointer, cite)),
	}));
	return { groups, sources };
}

type Cite = (source: Source) => number;

/** The engine's name of an input: a report does not ask its reader questions. */
function labelOf(pointer: string): string {
	// Rows are of inputs in the table; their look-up by a string has lost that.
	return inputLabel(patternOf(pointer) as InputPointer);
}

function inputRow(pointer: string, cite: Cite): InputRow {
	const { value, origin } = inForce(pointer);
	const evidence = evidenceOf(pointer);
	const benchmark = evidence?.benchmark ?? publishedRange(pointer)?.benchmark ?? null;
	const isTypical = isTypicalVolume(pointer, value);
	return {
		label: fullLabel(pointer, labelOf(pointer)),
		value: valueText(pointer, value, origin),
		whose: isTypical ? sheetWords.value.inputs.typical : whoseText(pointer, origin),
		range: origin === "derived" ? null : rangeOf(pointer, benchmark),
		why: isTypical ? "–" : whyText(benchmark, evidence?.reason ?? null, cite),
	};
}

/** Whether a volume is only what such a business usually has. */
const isTypicalVolume = (pointer: string, value: number | string | null): boolean =>
	pointer.endsWith("/monthlyContacts") && value === preset.value.typicalVolume && !isBlank.value;

/** One of the figures that every stage has. */
function stageRow(key: (typeof OF_A_STAGE)[number], pointers: string[], cite: Cite): InputRow {
	const own = pointers.filter((pointer) => pointer.endsWith(`/${key}`));
	const entered = own.some((pointer) => inForce(pointer).origin === "input");
	const evidence = evidenceOf(`/rollout/0/${key}`);
	const text = sheetWords.value.inputs;
	return {
		label: labelOf(`/rollout/*/${key}`),
		value: text.stages,
		whose: entered ? text.entered : text.preset,
		range: null,
		why: whyText(evidence?.benchmark ?? null, evidence?.reason ?? null, cite),
	};
}

function valueText(pointer: string, value: number | string | null, origin: Origin): string {
	if (value === null) return "–";
	if (typeof value === "string") {
		const { units } = words.value;
		return Object.entries(units).find(([unit]) => unit === value)?.[1].name ?? value;
	}
	const shown = figureText(
		pointer,
		value,
		currency.value,
		origin === "derived" ? ROUND : undefined,
	);
	return sheetWords.value.units[unitOf(pointer)](value, shown);
}

function whoseText(pointer: string, origin: Origin): string {
	const text = sheetWords.value.inputs;
	if (unchecked.value.has(pointer)) return words.value.standing.unchecked;
	return origin === "input" ? text.entered : text[origin];
}

/** A record's bounds as far as they may stand beside the value: not another currency's amounts. */
function rangeOf(pointer: string, benchmark: Benchmark | null): InputRow["range"] {
	if (!benchmark || specOf(pointer)?.kind !== "number") return null;
	if (benchmark.currency !== null && benchmark.currency !== currency.value) return null;
	return [benchmark.low, benchmark.typical, benchmark.high].map((bound) =>
		bound === null ? null : figureText(pointer, bound, currency.value),
	);
}

/** How far to trust a figure and who published it, or why we think so. */
function whyText(benchmark: Benchmark | null, reason: string | null, cite: Cite): string {
	const text = sheetWords.value.inputs;
	if (!benchmark) return text.own;
	const { judgement } = belowWords.value.assumptions;
	const { grade, source } = benchmark;
	if (grade === "judgement") return text.because(judgement, reason ?? text.reasonIn(source.title));
	const cited = text.cited(lineWords.value.grades[grade], cite(source));
	return reason ? text.because(cited, reason) : cited;
}
