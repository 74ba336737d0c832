/**
 * The explainer: lines and frameworks of an estimate (methodology section 7).
 */

import { type CashFlow, sumOf } from "./cashflow.ts";
import { steadyOperating } from "./costs.ts";
import { at, type Flows } from "./flows.ts";
import { explainFormula, lastMonthOf } from "./formulas.ts";
import {
	BENEFIT_IDS,
	BENEFIT_LINES,
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
	const shown = lastMonthOf(input, flows);
	const line = (id: LineId, rest: Pick<LineResult<LinePhrase>, "kind" | "frameworks">) => {
		const column = flows.lines[id];
		const isUsed = column !== flows.none;
		const yearOne = isUsed ? sumOf(column, 0, Math.min(12, flows.months)) : 0;
		const total = isUsed ? yearOne + sumOf(column, 13) : 0;
		const steadyState = steadyLine(input, flows, id);
		const formula = explainFormula(id, shown, total, steadyState);
		const { kind, frameworks } = rest;
		return { id, kind, total, yearOne, steadyState, formula, frameworks };
	};
	return [
		...BENEFIT_IDS.map((id) => line(id, { kind: "benefit", frameworks: BENEFIT_LINES[id] })),
		...COST_IDS.map((id) => line(id, { kind: COST_LINES[id], frameworks: null })),
	];
}

type LineTotal = Pick<LineResult<unknown>, "id" | "total" | "frameworks">;

const nothing = <H extends string>(headings: readonly H[]): Readonly<Record<H, number>> =>
	// Every heading is there.
	Object.fromEntries(headings.map((heading) => [heading, 0])) as Record<H, number>;
const NOTHING = {
	threePillars: nothing(FRAMEWORKS.threePillars),
	fourLayers: nothing(FRAMEWORKS.fourLayers),
	fiveAreas: nothing(FRAMEWORKS.fiveAreas),
	fourDimensions: nothing(FRAMEWORKS.fourDimensions),
};

/** Benefit totals under the headings of each published framework. */
export function frameworksOf(lines: readonly LineTotal[]): Frameworks {
	const sums: Frameworks = {
		threePillars: { ...NOTHING.threePillars },
		fourLayers: { ...NOTHING.fourLayers },
		fiveAreas: { ...NOTHING.fiveAreas },
		fourDimensions: { ...NOTHING.fourDimensions },
	};
	for (const { frameworks: tags, total } of lines) {
		if (!tags || total === 0) continue;
		sums.threePillars[tags.threePillars] += total;
		sums.fourLayers[tags.fourLayers] += total;
		sums.fiveAreas[tags.fiveAreas] += total;
		sums.fourDimensions[tags.fourDimensions] += total;
	}
	return sums;
}

type Worth = Exclude<keyof NetAnnualValue, "net">;
const NO_WORTH: Readonly<Record<Worth, number>> = {
	laborSavings: 0,
	avoidedRework: 0,
	capacityValue: 0,
	experienceValue: 0,
	otherValue: 0,
	implementationCost: 0,
	operatingCost: 0,
	reviewCost: 0,
};

/** Under what each line stands in the year's average; the rest are other value. */
const WORTH: Partial<Record<LineId, Worth>> = {
	deflection: "laborSavings",
	knowledge: "laborSavings",
	assist: "laborSavings",
	rework: "avoidedRework",
	escalation: "avoidedRework",
	recontact: "avoidedRework",
	capacity: "capacityValue",
	coverage: "capacityValue",
	retention: "experienceValue",
	implementation: "implementationCost",
	transition: "implementationCost",
	"launch-disruption": "implementationCost",
	operating: "operatingCost",
	"ai-fees": "operatingCost",
	review: "reviewCost",
};

/**
 * The year's average of what each group brings and costs, and their balance (section 7): totals
 * divided by months/12; benefits may be negative, costs are positive.
 *
 * Worked example: benefits of 90,000 and costs of 60,000 over 36 months net 10,000 a year.
 */
export function netAnnualValueOf(lines: readonly LineTotal[], months: number): NetAnnualValue {
	const worth = { ...NO_WORTH };
	for (const { id, total } of lines) if (total !== 0) worth[WORTH[id] ?? "otherValue"] += total;
	let net = 0;
	for (const key in worth) {
		const group = key as Worth; // its only keys
		worth[group] /= months / 12;
		net += group.endsWith("Cost") ? -worth[group] : worth[group];
	}
	return { ...worth, net };
}
