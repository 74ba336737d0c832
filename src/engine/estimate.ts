/** One estimate from end to end: resolve, compute, explain. */

import { assumptionsOf, contextOf } from "./assumptions.ts";
import { type Brief, briefOf, type Workings } from "./brief.ts";
import { frameworksOf, linesOf, netAnnualValueOf, steadyStateOf } from "./explain.ts";
import { operationsTotal } from "./operations.ts";
import { periodsOf, timelineOf, yearsOf } from "./periods.ts";
import type { PhrasedEstimate } from "./phrases.ts";
import type { Resolution } from "./resolve.ts";
import { withIrr } from "./summary.ts";
import type { EstimateInput, InputError, ModelData } from "./types.ts";

export type Outcome = { ok: true; estimate: PhrasedEstimate } | { ok: false; errors: InputError[] };

/**
 * The estimate of one input: every figure of methodology section 7, with its sentences as phrases.
 *
 * @param sent a caller's input whose single values the schema (or the page's fields) accepted
 * @param data benchmarks, presets and versions
 * @param resolution what `sent` resolves to with the values of this data, where somebody knows already
 * @returns the estimate, or all errors that only the model's rules can find; never throws for an
 * input of the right shape, and no figure is NaN or infinite
 * @example 100,000 contacts at 4.00, deflection 0.4, 0.50 an AI contact, 33,333.33 a month for a
 * year: netBenefits 1,680,000, roi 3.2, roiOnAllCosts 2
 */
export function estimate(sent: EstimateInput, data: ModelData, resolution?: Resolution): Outcome {
	const outcome = briefOf(sent, data, resolution);
	if (!outcome.ok) return outcome;
	return { ok: true, estimate: inFull(outcome.brief, outcome.workings) };
}

/** The whole estimate from its first half. */
export function inFull(brief: Brief, workings: Workings): PhrasedEstimate {
	const { summary, horizonMonths, resolvedInput: input } = brief;
	const { flows, flow, data } = workings;
	const lines = linesOf(input, flows);
	const frameworks = frameworksOf(lines);
	const years = yearsOf(flow);
	return {
		modelVersion: brief.modelVersion,
		dataVersion: brief.dataVersion,
		currency: brief.currency,
		horizonMonths,
		headline: brief.headline,
		summary: withIrr(summary, flow),
		years,
		steadyState: steadyStateOf(input, flows, flow),
		operations: brief.operations,
		operationsTotal: operationsTotal(input, flows),
		lines,
		frameworks,
		netAnnualValue: netAnnualValueOf(lines, horizonMonths),
		periods: periodsOf(flow),
		context: contextOf(data, summary, years, frameworks),
		assumptions: assumptionsOf(workings),
		warnings: brief.warnings,
		timeline: timelineOf(flow, input.discountRate),
		resolvedInput: input,
	};
}
