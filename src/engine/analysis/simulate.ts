/**
 * The range of a result (methodology section 10, simulate): many samples of what nobody knows, each
 * run through the model.
 */

import { cashFlow } from "../cashflow.ts";
import { DUST } from "../finance.ts";
import type { Flows } from "../flows.ts";
import { resolve } from "../resolve.ts";
import type { Summary } from "../result.ts";
import { summarize } from "../summary.ts";
import { copyOf } from "../tree.ts";
import type { EstimateInput, InputError, PresetData, ResolvedInput } from "../types.ts";
import { type Band, createTotals } from "./band.ts";
import { createMeter } from "./meter.ts";
import { createColumns, METRICS, type Metric, record } from "./metrics.ts";
import { prepare } from "./prepare.ts";
import { quantiles } from "./quantile.ts";
import { randomOf, shuffled } from "./random.ts";
import { correlation, orderOf, ranksOf } from "./ranks.ts";
import { chosen, requestedVariations, type VariableRequest } from "./requested.ts";
import { createSetter, ranksAsSet } from "./setter.ts";
import { type Spread, spreadOf } from "./spread.ts";
import type { AnalysisError, Variable, Variation, Vary } from "./variables.ts";

export const FEWEST_SAMPLES = 100;
export const MOST_SAMPLES = 20_000;
export const USUAL_SAMPLES = 5000;
/** samples × workflows × months of one request. */
export const MOST_WORK = 2_000_000;
/** Seeds go from 0 to this. */
export const HIGHEST_SEED = 2 ** 32 - 1;

export interface SimulateRequest {
	input: EstimateInput;
	variables?: VariableRequest[] | null | undefined;
	samples?: number | null | undefined;
	seed?: number | null | undefined;
	/** Whether to give the band of the running total as well. */
	months?: boolean | undefined;
}

export interface Driver {
	pointers: string[];
	/** Spearman's rank correlation of the values set with npv; null when one of them is constant. */
	rankCorrelation: number | null;
}

export interface Simulation {
	metrics: Record<Metric, Spread>;
	probabilities: {
		netPositive: number;
		paybackWithin12Months: number;
		paybackWithinHorizon: number;
	};
	/** Strongest first, those without a correlation last. */
	drivers: Driver[];
	variables: Variable[];
	samples: number;
	seed: number;
	/** Null unless it was asked for, and where the horizon is among what varies. */
	band: Band | null;
	/** The estimate at likely values: neither the mean nor the median of the samples. */
	base: Summary;
	/** What was simulated. */
	resolvedInput: ResolvedInput;
}

/** What the samples say by themselves, and what the rest of a simulation is made of. */
export type Sampled =
	| { ok: true; sampling: Omit<Simulation, "base" | "drivers">; workings: Workings }
	| { ok: false; errors: (AnalysisError | InputError)[] };

interface Workings {
	/** The input's, before anything varies. */
	flows: Flows;
	variations: readonly Variation[];
	/** For each variable the values of its strata, ascending, and the stratum of each sample. */
	drawn: readonly { values: Float64Array; strata: Uint32Array }[];
	/** Each sample's net present value. */
	npv: Float64Array;
}

export type Simulated =
	| { ok: true; simulation: Simulation }
	| { ok: false; errors: (AnalysisError | InputError)[] };

/** The most samples that one request may ask of an input, at most 20,000. */
export const mostSamples = ({ workflows, horizonMonths }: ResolvedInput, months = horizonMonths) =>
	Math.min(MOST_SAMPLES, Math.floor(MOST_WORK / (workflows.length * months)));

const movesHorizon = ({ places }: Variation): boolean =>
	places.some(({ pointer }) => pointer === "/horizonMonths");

/**
 * What a simulation of this input may not ask for; empty when all is well.
 *
 * @param variations horizons that vary count with their highest value
 */
function workFault(
	input: ResolvedInput,
	variations: readonly Variation[],
	samples: number | null | undefined,
): { most: number; errors: AnalysisError[] } {
	const months = Math.max(
		input.horizonMonths,
		...variations
			.filter(movesHorizon)
			.map(({ variable: { mode, high } }) =>
				Math.min(120, Math.round(mode === "scale" ? high * input.horizonMonths : high)),
			),
	);
	const most = mostSamples(input, months);
	if (!samples || samples <= most) return { most, errors: [] };
	const workflows = input.workflows.length;
	const variables = { most: MOST_WORK, workflows, months, allowed: most };
	return { most, errors: [{ pointer: "/samples", code: "too-much-work", variables }] };
}

/**
 * What is wrong with a request, found without simulating it.
 *
 * @returns nothing of an input that is itself at fault: `resolve` tells
 */
export function simulationFaults(
	{ input: sent, variables, samples }: SimulateRequest,
	data: PresetData,
): AnalysisError[] {
	const resolution = resolve(sent, data);
	if (!resolution.ok) return [];
	// The defaults are never at fault, and leave the horizon as it is.
	const { variations, errors } = requestedVariations(resolution.input, variables ?? []);
	return [...errors, ...workFault(resolution.input, variations, samples).errors];
}

/**
 * Simulates an input: Latin hypercube sampling (McKay, Beckman and Conover, Technometrics 21, 1979)
 * from the middles of the strata, with xoshiro128** and a Fisher–Yates shuffle for each variable, then
 * the model once for each sample.
 *
 * @param request samples 100…20,000 and seed 0…2^32 − 1 already checked
 * @returns the spread of every figure of merit, or everything that is wrong with the request
 */
export function simulate(request: SimulateRequest, data: PresetData): Simulated {
	const outcome = sample(request, chosen(request.variables), data);
	if (!outcome.ok) return outcome;
	const { sampling, workings } = outcome;
	const base = summarize(cashFlow(workings.flows), sampling.resolvedInput.discountRate);
	const { metrics, probabilities, ...rest } = sampling;
	const drivers = driversOf(workings);
	return { ok: true, simulation: { metrics, probabilities, drivers, ...rest, base } };
}

/** Which variables the result moves with, strongest first. */
function driversOf({ variations, drawn, npv }: Workings): Driver[] {
	const ranks = ranksOf(npv, orderOf(npv));
	const drivers = variations.map((variation, v): Driver => {
		const column = drawn[v];
		const own = column ? ranksAsSet(variation, column.values, column.strata) : null;
		const rankCorrelation = own && ranks ? correlation(own, ranks) : null;
		return { pointers: variation.variable.pointers, rankCorrelation };
	});
	const strength = ({ rankCorrelation }: Driver) => Math.abs(rankCorrelation ?? -1e-9);
	return drivers.sort((a, b) =>
		a.rankCorrelation === null || b.rankCorrelation === null
			? Number(a.rankCorrelation === null) - Number(b.rankCorrelation === null)
			: strength(b) - strength(a),
	);
}

/**
 * The half of a simulation that a picture of its range needs; otherwise as `simulate`.
 *
 * @param vary finds the variables in the input
 */
export function sample(
	request: Omit<SimulateRequest, "variables">,
	vary: Vary,
	data: PresetData,
): Sampled {
	const prepared = prepare(request.input, vary, data);
	const { variations } = prepared;
	if (!prepared.ok) return prepared;
	const { input, flows } = prepared;
	const { most, errors } = workFault(input, variations, request.samples);
	if (errors.length > 0) return { ok: false, errors };
	const samples = request.samples ?? Math.min(USUAL_SAMPLES, most);
	const seed = request.seed ?? 1;
	const resolvedInput = copyOf(input);
	const { rows, columns: drawn } = hypercube(variations, samples, seed);

	const set = createSetter(input, variations);
	const pointers = variations.flatMap(({ places }) => places.map(({ pointer }) => pointer));
	const measure = createMeter(input, pointers);
	const columns = createColumns(samples);
	const wanted = request.months === true && !variations.some(movesHorizon);
	const totals = wanted ? createTotals(samples, input.horizonMonths) : null;
	const counts = { positive: 0, year: 0, horizon: 0 };
	for (let i = 0; i < samples; i++) {
		set(rows, i * variations.length);
		const figures = measure();
		record(columns, i, figures);
		totals?.note(i, figures);
		// Rounding dust is no gain.
		if (figures.net > DUST * (figures.investment + figures.aiFees)) counts.positive++;
		if (figures.paybackMonths <= 12) counts.year++;
		if (figures.paybackMonths < Number.POSITIVE_INFINITY) counts.horizon++;
	}

	const spreads = METRICS.map((metric) => [metric, spreadOf(columns[metric])]);
	return {
		ok: true,
		workings: { flows, variations, drawn, npv: columns.npv },
		sampling: {
			// One entry for each metric.
			metrics: Object.fromEntries(spreads) as Record<Metric, Spread>,
			probabilities: {
				netPositive: counts.positive / samples,
				paybackWithin12Months: counts.year / samples,
				paybackWithinHorizon: counts.horizon / samples,
			},
			variables: variations.map(({ variable }) => variable),
			samples,
			seed,
			band: totals?.band() ?? null,
			resolvedInput,
		},
	};
}

/**
 * A Latin hypercube: each variable's range is cut into as many equally likely strata as there are
 * samples, and the middle of every stratum is drawn once, in an order of its own.
 *
 * @returns `rows`: each sample's values, one after the other; `columns`: for each variable the values
 * of its strata, ascending, and the stratum of each sample
 */
function hypercube(variations: readonly Variation[], samples: number, seed: number) {
	const random = randomOf(seed);
	const width = variations.length;
	const rows = new Float64Array(samples * width);
	const columns = variations.map(({ variable }, v) => {
		const strata = shuffled(samples, random);
		const values = quantiles(variable, samples);
		for (let i = 0; i < samples; i++) rows[i * width + v] = values[strata[i] ?? 0] ?? 0;
		return { values, strata };
	});
	return { rows, columns };
}
