/**
 * What the analyses that vary an input say, in words. Apart from the other sentences, because only
 * who asks for an analysis needs these.
 */
import type { BreakEven } from "../analysis/break-even.ts";
import type { Metric } from "../analysis/metrics.ts";
import { placesOf } from "../analysis/places.ts";
import type { Sensitivity, Swing } from "../analysis/sensitivity.ts";
import type { Simulation } from "../analysis/simulate.ts";
import { DUST } from "../finance.ts";
import { type InputPointer, type NumberUnit, patternOf, specOf } from "../inputs.ts";
import { isRecord } from "../tree.ts";
import type { ResolvedInput } from "../types.ts";
import type { InputTexts } from "./dictionary.ts";
import type { Format } from "./format.ts";
import { type Odds, oddsOf } from "./odds.ts";

/** What a result that is no gain is: a loss, exactly nothing, or some of each. */
export type NoGain = "loss" | "nothing" | "either";

/** The range of net value; all money with three significant digits. */
export interface RangeVariables {
	samples: number;
	/** The horizon; null when it varies itself. */
	months: number | null;
	/** P10 and P90; null where they do not exist. */
	low: number | null;
	high: number | null;
	/** Whether all samples came out alike. */
	same: boolean;
	noGain: NoGain;
	odds: Odds;
}

/** A value with the unit that it is written in; `month` is a point in time, not a duration. */
export interface Figure {
	value: number;
	unit: NumberUnit | "month";
}

/** The variable that moves a metric most. */
export interface SwingVariables {
	metric: Metric;
	months: number | null;
	/** How many variables there were, and at how many the metric lacks at an end. */
	variables: number;
	unranked: number;
	/** The metric as it stands. */
	base: Figure | null;
	/** Null when none could be ranked, or none moves the metric. */
	top: {
		label: string;
		/** The name of the list's item that the input belongs to, where there are several. */
		of: string | null;
		/** Ends of the range; factors where it scales. */
		low: Figure;
		high: Figure;
		scales: boolean;
		atLow: Figure;
		atHigh: Figure;
	} | null;
}

/** The value at which a metric hits a target, or how near it comes. */
export interface BreakEvenVariables {
	metric: Metric;
	months: number;
	target: Figure;
	low: Figure;
	/** Null where the range has no end that anybody would reach. */
	high: Figure | null;
	current: Figure | null;
	value: Figure | null;
	/** The nearest value and the metric there; null when the metric exists at none. */
	nearest: { at: Figure; metric: Figure } | null;
}

/** What a language must say of the analyses. */
export interface AnalysisWords {
	simulation: (variables: RangeVariables, format: Format) => string;
	sensitivity: (variables: SwingVariables, format: Format) => string;
	breakEven: (variables: BreakEvenVariables, format: Format) => string;
	/** Labels of patterns that name several inputs at once. */
	groups: Record<string, string>;
}

/** With three significant digits: what people read of a figure that is uncertain anyway. */
const readable = (value: number): number => Number(value.toPrecision(3));

const UNITS: Record<Metric, Figure["unit"]> = {
	roi: "share",
	roiOnAllCosts: "share",
	net: "money",
	npv: "money",
	paybackMonths: "months",
};
const figureOf = (value: number, metric: Metric): Figure => ({
	value: readable(value),
	unit: UNITS[metric],
});

/** Where net value lies in 8 of 10 cases and how often it is no gain, as a sentence. */
export function wordSimulation(
	simulation: Simulation,
	words: AnalysisWords,
	format: Format,
): string {
	const { metrics, probabilities, samples } = simulation;
	const { p10, p50, p90, histogram } = metrics.net;
	// Both outermost bins hold a sample, unless all are alike: then they are in the middle one.
	const same = !histogram?.counts[0];
	const [lowest, highest] = same ? [p50, p50] : [histogram.edges[0], histogram.edges.at(-1)];
	const loses = (lowest ?? 0) < 0;
	return words.simulation(
		{
			samples,
			months: monthsOf(simulation),
			low: p10 === null ? null : readable(p10),
			high: p90 === null ? null : readable(p90),
			same,
			noGain: loses ? (highest === 0 ? "either" : "loss") : "nothing",
			odds: oddsOf(samples - Math.round(probabilities.netPositive * samples), samples),
		},
		format,
	);
}

/** The horizon of an analysis; null when that is itself varied. */
function monthsOf({
	variables,
	resolvedInput,
}: Pick<Simulation | Sensitivity, "variables" | "resolvedInput">): number | null {
	const varied = variables.some(({ pointers }) => pointers.includes("/horizonMonths"));
	return varied ? null : resolvedInput.horizonMonths;
}

/** Which variable moves the metric most, as a sentence. */
export function wordSensitivity(
	sensitivity: Sensitivity,
	words: AnalysisWords,
	inputs: InputTexts,
	format: Format,
): string {
	const { metric, base, variables } = sensitivity;
	const said: SwingVariables = {
		metric,
		months: monthsOf(sensitivity),
		variables: variables.length,
		unranked: variables.filter(({ swing }) => swing === null).length,
		base: base === null ? null : figureOf(base, metric),
		top: topOf(sensitivity, (pointer) => labelOf(pointer, words, inputs)),
	};
	return words.sensitivity(said, format);
}

function topOf(
	{ metric, variables, resolvedInput }: Sensitivity,
	label: (pointer: string) => string,
): SwingVariables["top"] {
	const [top] = variables;
	if (!top || !moves(top)) return null;
	const { pointers, low, high, mode, atLow, atHigh } = top;
	const [first = ""] = pointers;
	const scales = mode === "scale";
	const unit = scales ? "factor" : unitOf(resolvedInput, first);
	return {
		label: label(first),
		of: ownerOf(resolvedInput, first),
		low: { value: low, unit },
		high: { value: high, unit },
		scales,
		// What moves the metric has it at both ends.
		atLow: figureOf(atLow ?? 0, metric),
		atHigh: figureOf(atHigh ?? 0, metric),
	};
}

/** Whether a variable moves the metric by more than rounding dust. */
const moves = ({ swing, atLow, atHigh }: Swing): boolean =>
	swing !== null && swing > DUST * Math.max(Math.abs(atLow ?? 0), Math.abs(atHigh ?? 0));

/** What a pointer's inputs are called. */
function labelOf(pointer: string, words: AnalysisWords, inputs: InputTexts): string {
	const spec = specOf(pointer);
	// Every row of the table has a label, of which the dictionary's type sees to.
	if (spec) return inputs[spec.pointer as InputPointer];
	return words.groups[patternOf(pointer)] ?? pointer;
}

/** The name of the item that a pointer leads into; null when it is the only one of its list. */
function ownerOf(input: ResolvedInput, pointer: string): string | null {
	let at: unknown = input;
	let owner: string | null = null;
	for (const key of pointer.split("/").slice(1)) {
		const several = Array.isArray(at) && at.length > 1;
		if (typeof at !== "object" || at === null) break;
		// Read for looking at only.
		at = (at as Record<string, unknown>)[key];
		if (several && isRecord(at)) owner = String(at.name ?? at.stage ?? "") || owner;
	}
	return owner;
}

/** The unit of what a pointer names; a mere factor where that has several. */
function unitOf(input: ResolvedInput, pointer: string): Figure["unit"] {
	const places = placesOf(input, pointer);
	if (!Array.isArray(places)) return "factor";
	const [unit = "factor", ...others] = new Set(places.map(({ spec }) => spec.unit));
	if (others.length > 0) return "factor";
	return patternOf(pointer) === "/rollout/*/startMonth" ? "month" : unit;
}

/** Nobody reaches so much of anything. */
const BOUNDLESS = 1e12;

/** Where the metric hits the target, or how near it comes, as a sentence. */
export function wordBreakEven(breakEven: BreakEven, words: AnalysisWords, format: Format): string {
	const { pointer, metric, target, current, low, high, resolvedInput } = breakEven;
	const unit = unitOf(resolvedInput, pointer);
	const { value: nearest, metric: there } = breakEven.nearest;
	const at = (value: number): Figure => ({ value, unit });
	const atOrNull = (value: number | null) => (value === null ? null : at(value));
	return words.breakEven(
		{
			metric,
			months: resolvedInput.horizonMonths,
			target: { value: target, unit: UNITS[metric] },
			low: at(low),
			high: high >= BOUNDLESS ? null : at(high),
			current: atOrNull(current),
			value: atOrNull(breakEven.value),
			nearest:
				nearest === null || there === null
					? null
					: { at: at(nearest), metric: figureOf(there, metric) },
		},
		format,
	);
}
