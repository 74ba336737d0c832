/**
 * The cash flow of an estimate and what finance reads from it: totals and figures of merit
 * (methodology section 7); months, years and periods are in periods.ts, which a first screen does not need.
 */
import { balance, discount, ratio } from "./finance.ts";
import { add, at, type Column, createColumn, type Flows } from "./flows.ts";
import { BENEFIT_IDS, COST_IDS, COST_LINES } from "./lines.ts";
import type { Merits } from "./result.ts";

/** Sums of the lines for each month, and the running balance; position = month. */
export interface CashFlow {
	benefits: Column;
	aiFees: Column;
	investment: Column;
	net: Column;
	/** Σ|benefit lines| + costs: what a balance must exceed by more than dust. */
	gross: Column;
	cumulative: Column;
}

/**
 * Adds the kernel's lines up, month by month (CF of section 7): net = benefits − investment − fees,
 * in money; month 0 holds the one-time costs, so its net is negative or 0.
 */
export function cashFlow({ months, lines, none }: Flows): CashFlow {
	const column = () => createColumn(months);
	const benefits = column();
	const gross = column();
	const investment = column();
	const net = column();
	const cumulative = column();
	const aiFees = lines["ai-fees"];
	for (const id of BENEFIT_IDS) {
		const line = lines[id];
		if (line === none) continue;
		for (let month = 1; month <= months; month++) {
			const value = at(line, month);
			add(benefits, month, value);
			add(gross, month, Math.abs(value));
		}
	}
	for (const id of COST_IDS) {
		const line = lines[id];
		if (line === none || COST_LINES[id] === "fee") continue;
		for (let month = 0; month <= months; month++) add(investment, month, at(line, month));
	}
	let balance = 0;
	for (let month = 0; month <= months; month++) {
		const costs = at(investment, month) + at(aiFees, month);
		const now = at(benefits, month) - costs;
		balance += now;
		net[month] = now;
		add(gross, month, costs);
		cumulative[month] = balance;
	}
	return { benefits, aiFees, investment, net, gross, cumulative };
}

/** Sum of a column over months `from` to `to`, both included. */
export function sumOf(column: Column, from = 0, to = column.length - 1): number {
	let sum = 0;
	for (let month = from; month <= to; month++) sum += at(column, month);
	return sum;
}

/**
 * Totals and the figures of merit of section 7 that are quickly had, over the horizon and month 0.
 *
 *     netBenefits = benefits − aiFees          costs = investment + aiFees     net = benefits − costs
 *     roi = net / investment                   the formula that everybody quotes, fees netted inside
 *     roiOnAllCosts = net / costs              the strict one
 *     returnPerUnit = netBenefits / investment returnPerUnitOnAllCosts = benefits / costs
 *
 * Worked example: benefits 1,920,000, fees 240,000, investment 400,000: net 1,280,000, roi 3.2,
 * roiOnAllCosts 2. Null where the divisor is 0. See finance.ts for npv and payback.
 *
 * @param discountRate effective annual rate as a fraction
 */
export function meritsOf(flow: CashFlow, discountRate: number): Merits {
	const benefits = sumOf(flow.benefits);
	const aiFees = sumOf(flow.aiFees);
	const investment = sumOf(flow.investment);
	const netBenefits = benefits - aiFees;
	const costs = investment + aiFees;
	const net = benefits - costs;
	const discounted = discount(flow.net, discountRate);
	return {
		benefits,
		aiFees,
		netBenefits,
		investment,
		costs,
		net,
		roi: ratio(net, investment),
		roiOnAllCosts: ratio(net, costs),
		returnPerUnit: ratio(netBenefits, investment),
		returnPerUnitOnAllCosts: ratio(benefits, costs),
		npv: sumOf(discounted),
		...balance(flow.net, flow.gross),
		discountedPaybackMonths: balance(discounted, discount(flow.gross, discountRate)).paybackMonths,
	};
}
