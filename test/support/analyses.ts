import { MODEL_DATA } from "../../src/data/index.ts";
import { createMeter } from "../../src/engine/analysis/meter.ts";
import type { Simulation } from "../../src/engine/analysis/simulate.ts";
import { cashFlow } from "../../src/engine/cashflow.ts";
import {
	type BreakEvenRequest,
	breakEven,
	type EstimateInput,
	estimate,
	type ResolvedInput,
	resolve,
	type SimulateRequest,
	simulate,
} from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";
import { summarize } from "../../src/engine/summary.ts";
import {
	createWriter,
	defaultVariables,
	type Figures,
	type Metric,
	monteCarlo,
	type Place,
	placesOf,
	type Variable,
} from "../reference/analyses.ts";

/** The whole estimate of an input that must be sound. */
export function estimated(input: EstimateInput) {
	const outcome = estimate(input, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.estimate;
}

/** The simulation of a request that must be sound. */
export function simulated(request: SimulateRequest): Simulation {
	const outcome = simulate(request, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.simulation;
}

/** The default variables of an input as the reference reads them. */
export function usualVariables(input: EstimateInput): Variable[] {
	const { resolvedInput, lines } = estimated(input);
	const inUse = lines.filter(({ total }) => total !== 0).map(({ id }) => id);
	return defaultVariables(resolvedInput, inUse);
}

/** The figures of an input with these variables at any values, by the quick evaluation. */
export function createEvaluation(input: ResolvedInput, variables: readonly Variable[]) {
	const own = structuredClone(input);
	const write = createWriter(own, variables);
	const varied = variables.flatMap(({ pointers }) => pointers.flatMap((one) => placesOf(own, one)));
	const measure = createMeter(
		own,
		varied.map(({ at }) => at),
	);
	const ratio = (a: number, b: number) => (b === 0 ? null : a / b);
	const figuresAt = (values: readonly number[]): Figures => {
		write(values);
		const { investment, aiFees, net, npv, paybackMonths } = measure();
		return {
			roi: ratio(net, investment),
			roiOnAllCosts: ratio(net, investment + aiFees),
			net,
			npv,
			paybackMonths: Number.isFinite(paybackMonths) ? paybackMonths : null,
		};
	};
	return { figuresAt, input: own };
}

/** Plain random samples, by the quick evaluation. */
export const plainSamples = (
	input: ResolvedInput,
	variables: readonly Variable[],
	size: { samples: number; seed: number },
) => monteCarlo(variables, size, createEvaluation(input, variables).figuresAt);

/** A metric as one input's value changes; null where it does not exist or the model refuses. */
export function curveOf(input: ResolvedInput, pointer: string, metric: Metric) {
	const own = structuredClone(input);
	const places = placesOf(own, pointer);
	return (x: number): { y: number | null; tolerance: number } => {
		for (const { holder, key } of places) holder[key] = x;
		if (!resolve(own, MODEL_DATA).ok) return { y: null, tolerance: 0 };
		const flow = cashFlow(computeFlows(own));
		const summary = summarize(flow, own.discountRate);
		const gross = flow.gross.reduce((sum, amount) => sum + amount, 0);
		const divisor = { roi: summary.investment, roiOnAllCosts: summary.costs }[metric as "roi"] ?? 1;
		const amounts = metric === "paybackMonths" ? 10 : gross / divisor;
		return { y: summary[metric], tolerance: 1e-7 * (amounts + 1e-3) };
	};
}

/** What a search may go over: all bounds at once. */
export const boundsOf = (places: readonly Place[]) => ({
	low: Math.max(...places.map(({ spec }) => spec.min + (spec.exclusiveMin ? 1e-6 : 0))),
	high: Math.min(...places.map(({ spec }) => spec.max)),
});

/** Some 300 values, ascending: evenly, around the current one, and by powers. */
export function valuesOf(low: number, high: number, current: number, whole: boolean): number[] {
	const each = (count: number, at: (share: number) => number) =>
		Array.from({ length: count }, (_, i) => at(i / (count - 1)));
	const far = Math.min(high, low + 1000);
	const values = [
		...each(100, (share) => low + share * (far - low)),
		...each(100, (share) => 3 * share * current),
		...each(100, (share) => 10 ** (-5 + 17 * share)),
		high,
		current,
	];
	const fitting = values
		.map((value) => (whole ? Math.round(value) : value))
		.filter((value) => value >= low && value <= high);
	return [...new Set(fitting)].sort((a, b) => a - b);
}

/** The break-even of a request that is sound. */
export function broken(request: BreakEvenRequest) {
	const outcome = breakEven(request, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.breakEven;
}
