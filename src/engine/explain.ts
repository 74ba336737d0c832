/**
 * The explainer: lines and frameworks of an estimate (methodology section 7).
 */

import { type CashFlow, sumOf } from "./cashflow.ts";
import { steadyOperating } from "./costs.ts";
import { at, type Flows } from "./flows.ts";
import { explainFormula } from "./formulas.ts";
import {
	BENEFIT_IDS,
	BENEFIT_LINES,
	type BenefitLineId,
	COST_IDS,
	COST_LINES,
	FRAMEWORKS,
	type LineId,
} from "./lines.ts";
import type { LinePhrase } from "./phrases.ts";
import type { Frameworks, LineResult, NetAnnualValue, SteadyState } from "./result.ts";
import type { ResolvedInput } from "./types.ts";

/** A line's amount in month M, annual items spread over the year. */
const steadyLine = (input: ResolvedInput, flows: Flows, id: LineId): number =>
	id === "operating" ? steadyOperating(input) : at(flows.lines[id], flows.months);

/** Month M's totals. */
export function steadyStateOf(input: ResolvedInput, flows: Flows, flow: CashFlow): SteadyState {
	const benefits = at(flow.benefits, flows.months);
	const aiFees = at(flow.aiFees, flows.months);
	const costs = COST_IDS.reduce((sum, id) => sum + steadyLine(input, flows, id), 0);
	return { benefits, aiFees, netBenefits: benefits - aiFees, costs, net: benefits - costs };
}

/** All lines, benefits first, with total, first year (month 0 in it) and month M. */
export function linesOf(input: ResolvedInput, flows: Flows): LineResult<LinePhrase>[] {
	const line = (id: LineId, rest: Pick<LineResult<LinePhrase>, "kind" | "frameworks">) => {
		const total = sumOf(flows.lines[id]);
		return {
			id,
			kind: rest.kind,
			total,
			yearOne: sumOf(flows.lines[id], 0, Math.min(12, flows.months)),
			steadyState: steadyLine(input, flows, id),
			formula: explainFormula(id, input, flows, total),
			frameworks: rest.frameworks,
		};
	};
	return [
		...BENEFIT_IDS.map((id) => line(id, { kind: "benefit", frameworks: BENEFIT_LINES[id] })),
		...COST_IDS.map((id) => line(id, { kind: COST_LINES[id], frameworks: null })),
	];
}

/** Benefit totals under the headings of each published framework. */
export function frameworksOf(totals: Record<BenefitLineId, number>): Frameworks {
	const cut = <F extends keyof Frameworks>(framework: F): Frameworks[F] => {
		const sums: Record<string, number> = {};
		for (const heading of FRAMEWORKS[framework]) sums[heading] = 0;
		for (const id of BENEFIT_IDS) {
			const heading = BENEFIT_LINES[id][framework];
			sums[heading] = (sums[heading] ?? 0) + totals[id];
		}
		// Every heading of the framework was set above, and no other.
		return sums as Frameworks[F];
	};
	return {
		threePillars: cut("threePillars"),
		fourLayers: cut("fourLayers"),
		fiveAreas: cut("fiveAreas"),
		fourDimensions: cut("fourDimensions"),
	};
}

/**
 * The year's average of what each group brings and costs, and their balance (section 7): totals
 * divided by months/12; benefits may be negative, costs are positive.
 *
 * Worked example: benefits of 90,000 and costs of 60,000 over 36 months net 10,000 a year.
 */
export function netAnnualValueOf(total: Record<LineId, number>, months: number): NetAnnualValue {
	const years = months / 12;
	const yearly = (...ids: LineId[]) => ids.reduce((sum, id) => sum + total[id], 0) / years;
	const benefits = {
		laborSavings: yearly("deflection", "knowledge", "assist"),
		avoidedRework: yearly("rework", "escalation", "recontact"),
		capacityValue: yearly("capacity", "coverage"),
		experienceValue: yearly("retention"),
		otherValue: yearly(
			"training",
			"turnover",
			"guided-selling",
			"cart-recovery",
			"attributed-sales",
			"incidents",
			"compliance",
			"other",
			"ai-errors",
		),
	};
	const costs = {
		implementationCost: yearly("implementation", "transition", "launch-disruption"),
		operatingCost: yearly("operating", "ai-fees"),
		reviewCost: yearly("review"),
	};
	const sum = (group: Record<string, number>) => Object.values(group).reduce((a, b) => a + b, 0);
	return { ...benefits, ...costs, net: sum(benefits) - sum(costs) };
}
