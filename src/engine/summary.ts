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
	return {
		benefits: merits.benefits,
		aiFees: merits.aiFees,
		netBenefits: merits.netBenefits,
		investment: merits.investment,
		costs: merits.costs,
		net: merits.net,
		roi: merits.roi,
		roiOnAllCosts: merits.roiOnAllCosts,
		returnPerUnit: merits.returnPerUnit,
		returnPerUnitOnAllCosts: merits.returnPerUnitOnAllCosts,
		npv: merits.npv,
		// After the present value, where a reader looks for it.
		irr: rate,
		irrStatus: status,
		paybackMonths: merits.paybackMonths,
		paybackStatus: merits.paybackStatus,
		peakFunding: merits.peakFunding,
		peakFundingMonth: merits.peakFundingMonth,
		discountedPaybackMonths: merits.discountedPaybackMonths,
	};
}

/**
 * Every figure of merit of section 7, over the horizon and month 0.
 *
 * @param discountRate effective annual rate as a fraction
 */
export const summarize = (flow: CashFlow, discountRate: number): Summary =>
	withIrr(meritsOf(flow, discountRate), flow);
