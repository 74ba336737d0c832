/** The cash flow of an estimate by months, years and published periods (methodology section 7). */
import { type CashFlow, sumOf } from "./cashflow.ts";
import { discount, ratio } from "./finance.ts";
import { at } from "./flows.ts";
import type { PeriodName, PeriodResult, TimelineMonth, YearResult } from "./result.ts";

/** Months 0…M with the running balance, plain and discounted to month 0. */
export function timelineOf(flow: CashFlow, discountRate: number): TimelineMonth[] {
	const present = discount(flow.net, discountRate);
	let cumulativeDiscounted = 0;
	return present.map((discounted, month) => {
		cumulativeDiscounted += discounted;
		return {
			month,
			benefits: at(flow.benefits, month),
			aiFees: at(flow.aiFees, month),
			investment: at(flow.investment, month),
			net: at(flow.net, month),
			cumulative: at(flow.cumulative, month),
			discounted,
			cumulativeDiscounted,
		};
	});
}

/** Years of twelve months; the first also holds month 0, the last may be short. */
export function yearsOf(flow: CashFlow): YearResult[] {
	const months = flow.net.length - 1;
	return Array.from({ length: Math.ceil(months / 12) }, (_, i) => {
		const from = i === 0 ? 0 : 12 * i + 1;
		const to = Math.min(months, 12 * (i + 1));
		const benefits = sumOf(flow.benefits, from, to);
		const aiFees = sumOf(flow.aiFees, from, to);
		const investment = sumOf(flow.investment, from, to);
		const costs = investment + aiFees;
		const net = benefits - costs;
		return {
			year: i + 1,
			benefits,
			aiFees,
			investment,
			costs,
			net,
			roi: ratio(net, investment),
			roiOnAllCosts: ratio(net, costs),
			cumulative: at(flow.cumulative, to),
		};
	});
}

/** Last month of each published period; the long one ends with the horizon. */
const PERIODS: readonly (readonly [PeriodName, number, number])[] = [
	["early", 0, 6],
	["mid", 7, 18],
	["long", 19, Number.POSITIVE_INFINITY],
];

/** The three periods; one that begins after the horizon is left out. */
export function periodsOf(flow: CashFlow): PeriodResult[] {
	const months = flow.net.length - 1;
	return PERIODS.filter(([, from]) => from <= months).map(([name, from, end]) => {
		const to = Math.min(end, months);
		const benefits = sumOf(flow.benefits, from, to);
		const costs = sumOf(flow.investment, from, to) + sumOf(flow.aiFees, from, to);
		return {
			name,
			fromMonth: from,
			toMonth: to,
			benefits,
			costs,
			net: benefits - costs,
			cumulative: at(flow.cumulative, to),
		};
	});
}
