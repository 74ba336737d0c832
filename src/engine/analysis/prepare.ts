/** What the analyses that vary an input have in common before they begin. */
import { cashFlow, summarize } from "../cashflow.ts";
import { createFlows } from "../flows.ts";
import { computeFlows } from "../kernel.ts";
import { resolve } from "../resolve.ts";
import type { Summary } from "../result.ts";
import type { EstimateInput, InputError, PresetData, ResolvedInput } from "../types.ts";
import {
	type AnalysisError,
	requestedVariations,
	type VariableRequest,
	type Variation,
	variationsOf,
} from "./variables.ts";

/** An input that may be varied, with what varies and how it stands before. */
export type Prepared =
	| {
			ok: true;
			input: ResolvedInput;
			variations: Variation[];
			base: Summary;
	  }
	| { ok: false; errors: (AnalysisError | InputError)[]; variations: Variation[] };

/**
 * What is wrong with a caller's variables, found without computing anything.
 *
 * @returns nothing of an input that is itself at fault: `resolve` tells
 */
export function variableFaults(
	{ input, variables }: { input: EstimateInput; variables: readonly VariableRequest[] },
	data: PresetData,
): AnalysisError[] {
	const resolution = resolve(input, data);
	return resolution.ok ? requestedVariations(resolution.input, variables).errors : [];
}

/**
 * Resolves an input and reads the variables against it. The resolved input is a fresh one that the
 * caller may change; the variations' places are its own.
 *
 * @returns pointers of faults of the input itself begin with /input
 */
export function prepare(
	sent: EstimateInput,
	variables: readonly VariableRequest[] | null | undefined,
	data: PresetData,
): Prepared {
	const resolution = resolve(sent, data);
	if (!resolution.ok) {
		const errors = resolution.errors.map((error) => ({
			...error,
			pointer: `/input${error.pointer}`,
		}));
		return { ok: false, errors, variations: [] };
	}
	const { input } = resolution;
	const flows = computeFlows(input, createFlows(input.horizonMonths));
	const { variations, errors } = variationsOf(input, flows, variables);
	if (errors.length > 0) return { ok: false, errors, variations };
	return { ok: true, input, variations, base: summarize(cashFlow(flows), input.discountRate) };
}
