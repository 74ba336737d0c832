/** What matters most (methodology section 10, sensitivity): each variable at its ends, the rest as is. */

import { copyOf } from "../tree.ts";
import type { EstimateInput, InputError, PresetData, ResolvedInput } from "../types.ts";
import { createMeter } from "./meter.ts";
import { type Metric, metricOf } from "./metrics.ts";
import { prepare } from "./prepare.ts";
import { chosen, type VariableRequest } from "./requested.ts";
import { createSetter } from "./setter.ts";
import type { AnalysisError, Variable } from "./variables.ts";

export interface SensitivityRequest {
	input: EstimateInput;
	variables?: VariableRequest[] | null | undefined;
	metric?: Metric | null | undefined;
}

/** A bar of the tornado. Figures are null where the metric does not exist. */
export interface Swing extends Variable {
	atLow: number | null;
	atHigh: number | null;
	/** |atHigh − atLow|. */
	swing: number | null;
}

export interface Sensitivity {
	metric: Metric;
	/** The metric with every variable at its likely value. */
	base: number | null;
	/** Widest swing first, those without one last. */
	variables: Swing[];
	resolvedInput: ResolvedInput;
}

export type Sensed =
	| { ok: true; sensitivity: Sensitivity }
	| { ok: false; errors: (AnalysisError | InputError)[] };

/**
 * The tornado of an input.
 *
 * @returns every variable with the metric at both of its ends, or all that is wrong with the request
 */
export function sensitivity(request: SensitivityRequest, data: PresetData): Sensed {
	const prepared = prepare(request.input, chosen(request.variables), data);
	if (!prepared.ok) return prepared;
	const { input, variations } = prepared;
	const metric = request.metric ?? "npv";
	const resolvedInput = copyOf(input);
	const set = createSetter(input, variations);
	const pointers = variations.flatMap(({ places }) => places.map(({ pointer }) => pointer));
	const measure = createMeter(input, pointers);
	const likely = variations.map(({ variable }) => variable.likely);
	const metricAt = (values: number[]) => {
		set(values);
		return metricOf(measure(), metric);
	};
	const base = metricOf(measure(), metric);
	const variables = variations.map(({ variable }, i): Swing => {
		const atLow = metricAt(likely.with(i, variable.low));
		const atHigh = metricAt(likely.with(i, variable.high));
		const swing = atLow === null || atHigh === null ? null : Math.abs(atHigh - atLow);
		return { ...variable, atLow, atHigh, swing };
	});
	// Sorting is stable: variables of one swing stay in their order.
	variables.sort((a, b) => (b.swing ?? -1) - (a.swing ?? -1));
	return { ok: true, sensitivity: { metric, base, variables, resolvedInput } };
}
