/** All figures of merit of a cash flow. */
import { type CashFlow, meritsOf } from "./cashflow.ts";
import { DUST } from "./finance.ts";
import { at } from "./flows.ts";
import { irr } from "./irr.ts";
import type { Merits, Summary } from "./result.ts";

/**
 * The figures of merit with the internal rate of return, from flows without rounding dust.
 *
 * @param merits the others of the same flow
 */
export function withIrr(merits: Merits, flow: CashFlow): Summary {
	const { rate, status } = irr(
		flow.net.map((value, month) => (Math.abs(value) <= DUST * at(flow.gross, month) ? 0 : value)),
	);
	// After the present value, where a reader looks for it.
	const { paybackMonths, paybackStatus, ...others } = merits;
	const { discountedPaybackMonths, peakFunding, peakFundingMonth, ...amounts } = others;
	return {
		...amounts,
		irr: rate,
		irrStatus: status,
		paybackMonths,
		paybackStatus,
		peakFunding,
		peakFundingMonth,
		discountedPaybackMonths,
	};
}

/**
 * Every figure of merit of section 7, over the horizon and month 0.
 *
 * @param discountRate effective annual rate as a fraction
 */
export const summarize = (flow: CashFlow, discountRate: number): Summary =>
	withIrr(meritsOf(flow, discountRate), flow);
