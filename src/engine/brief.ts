/** The first half of an estimate: what a reader asks first, and what the other half is made of. */

import { type CashFlow, cashFlow, meritsOf } from "./cashflow.ts";
import { steadyOperating } from "./costs.ts";
import { at, type Flows } from "./flows.ts";
import { headlineOf } from "./headline.ts";
import { computeFlows } from "./kernel.ts";
import { operationsOf } from "./operations.ts";
import type { AnswerPhrase, PhrasedEstimate } from "./phrases.ts";
import { type PresetValue, type Resolution, resolve } from "./resolve.ts";
import type { Merits } from "./result.ts";
import type { EstimateInput, InputError, ModelData, Preset } from "./types.ts";
import { warningsOf } from "./warnings.ts";

/** What an estimate was worked out from. */
export interface Workings {
	preset: Preset;
	fromPreset: PresetValue[];
	flows: Flows;
	flow: CashFlow;
	data: ModelData;
}

/** The figures of merit with their sentence, their months and what they warn of. */
export type Brief = Pick<
	PhrasedEstimate,
	| "modelVersion"
	| "dataVersion"
	| "currency"
	| "horizonMonths"
	| "headline"
	| "operations"
	| "warnings"
	| "resolvedInput"
> & { summary: Merits };

export type BriefOutcome =
	| { ok: true; brief: Brief; workings: Workings }
	| { ok: false; errors: InputError[] };

/**
 * The answer of an estimate without its rate of return, lines, years and assumptions: as `estimate`
 * gives it.
 *
 * @param sent a caller's input whose single values the schema (or the page's fields) accepted
 * @param data benchmarks, presets and versions
 * @param resolution what `sent` resolves to with the values of this data, where somebody knows already
 * @returns the figures with their workings, or all errors that only the model's rules can find
 */
export function briefOf(
	sent: EstimateInput,
	data: ModelData,
	resolution: Resolution = resolve(sent, data),
): BriefOutcome {
	if (!resolution.ok) return resolution;
	const { input, fromPreset } = resolution;
	// In the data's own language, whatever that was resolved with.
	const preset = data.presets[input.preset] ?? resolution.preset;
	const { horizonMonths, discountRate } = input;
	const flows = computeFlows(input);
	const flow = cashFlow(flows);
	const summary = meritsOf(flow, discountRate);
	const benefits = at(flow.benefits, horizonMonths);
	const operations = operationsOf(input, flows, benefits, steadyOperating(input));
	const warnings = warningsOf({
		sent,
		input,
		preset,
		fromPreset,
		flows,
		summary,
		operations,
		data,
	});
	return {
		ok: true,
		brief: {
			modelVersion: input.modelVersion,
			dataVersion: input.dataVersion,
			currency: input.currency,
			horizonMonths,
			headline: headlineOf(summary, horizonMonths) as AnswerPhrase,
			summary,
			operations,
			warnings,
			resolvedInput: input,
		},
		workings: { preset, fromPreset, flows, flow, data },
	};
}
