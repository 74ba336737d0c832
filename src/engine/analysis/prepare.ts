/** What the analyses that vary an input have in common before they begin. */
import type { Flows } from "../flows.ts";
import { computeFlows } from "../kernel.ts";
import { resolve } from "../resolve.ts";
import { copyOf } from "../tree.ts";
import type { EstimateInput, InputError, PresetData, ResolvedInput } from "../types.ts";
import type { AnalysisError, Variation, Vary } from "./variables.ts";

/** An input that may be varied, with what varies and the flows that it has before. */
export type Prepared =
	| {
			ok: true;
			input: ResolvedInput;
			variations: Variation[];
			flows: Flows;
	  }
	| { ok: false; errors: (AnalysisError | InputError)[]; variations: Variation[] };

/**
 * Resolves an input and finds what varies in it. The resolved input is a fresh one that the
 * caller may change; the variations' places are its own.
 *
 * @returns pointers of faults of the input itself begin with /input
 */
export function prepare(sent: EstimateInput, vary: Vary, data: PresetData): Prepared {
	const resolution = resolve(sent, data);
	if (!resolution.ok) {
		const errors = resolution.errors.map((error) => ({
			...error,
			pointer: `/input${error.pointer}`,
		}));
		return { ok: false, errors, variations: [] };
	}
	const input = copyOf(resolution.input);
	const flows = computeFlows(input);
	const { variations, errors } = vary(input, flows);
	if (errors.length > 0) return { ok: false, errors, variations };
	return { ok: true, input, variations, flows };
}
