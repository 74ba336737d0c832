/** One estimate from end to end: resolve, compute, explain. */

import { cashFlow, periodsOf, summarize, timelineOf, yearsOf } from "./cashflow.ts";
import { assumptionsOf, type Checked, contextOf, warningsOf } from "./checks.ts";
import { steadyOperating } from "./costs.ts";
import { frameworksOf, headlineOf, linesOf, netAnnualValueOf, steadyStateOf } from "./explain.ts";
import { createFlows } from "./flows.ts";
import { computeFlows } from "./kernel.ts";
import type { LineId } from "./lines.ts";
import { operationsOf, operationsTotal } from "./operations.ts";
import type { AnswerPhrase, PhrasedEstimate } from "./phrases.ts";
import { resolve } from "./resolve.ts";
import type { EstimateInput, InputError, ModelData } from "./types.ts";

export type Outcome = { ok: true; estimate: PhrasedEstimate } | { ok: false; errors: InputError[] };

/**
 * The estimate of one input: every figure of methodology section 7, with its sentences as phrases.
 *
 * @param sent a caller's input whose single values the schema (or the page's fields) accepted
 * @param data benchmarks, presets and versions
 * @returns the estimate, or all errors that only the model's rules can find; never throws for an
 * input of the right shape, and no figure is NaN or infinite
 * @example 100,000 contacts at 4.00, deflection 0.4, 0.50 an AI contact, 33,333.33 a month for a
 * year: netBenefits 1,680,000, roi 3.2, roiOnAllCosts 2
 */
export function estimate(sent: EstimateInput, data: ModelData): Outcome {
	const resolution = resolve(sent, data);
	if (!resolution.ok) return resolution;
	const { input, fromPreset, preset } = resolution;
	const { horizonMonths, discountRate } = input;
	const flows = computeFlows(input, createFlows(horizonMonths));
	const flow = cashFlow(flows);
	const summary = summarize(flow, discountRate);
	const lines = linesOf(input, flows);
	// One entry for each line: linesOf returns them all.
	const totals = Object.fromEntries(lines.map(({ id, total }) => [id, total])) as Record<
		LineId,
		number
	>;
	const frameworks = frameworksOf(totals);
	const years = yearsOf(flow);
	const steadyState = steadyStateOf(input, flows, flow);
	const operations = operationsOf(input, flows, steadyState.benefits, steadyOperating(input));
	const checked: Checked = {
		sent,
		input,
		preset,
		fromPreset,
		flows,
		lines,
		summary,
		operations,
		frameworks,
		years,
		data,
	};
	return {
		ok: true,
		estimate: {
			modelVersion: input.modelVersion,
			dataVersion: input.dataVersion,
			currency: input.currency,
			horizonMonths,
			headline: headlineOf(summary, horizonMonths) as AnswerPhrase,
			summary,
			years,
			steadyState,
			operations,
			operationsTotal: operationsTotal(input, flows),
			lines,
			frameworks,
			netAnnualValue: netAnnualValueOf(totals, horizonMonths),
			periods: periodsOf(flow),
			context: contextOf(checked),
			assumptions: assumptionsOf(checked),
			warnings: warningsOf(checked),
			timeline: timelineOf(flow, discountRate),
			resolvedInput: input,
		},
	};
}
