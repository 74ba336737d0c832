/**
 * Methodology section 6: what it costs, month by month, contingency included.
 */
import { aiConversations, at, billedEvents, type Flows, firstStart, forSpans } from "./flows.ts";
import type { ResolvedInput } from "./types.ts";

/**
 * Running costs of one month at today's prices, in money, without annual items and contingency:
 * Σ monthly + seats·price.
 *
 * Worked example: 400 knowledge upkeep, 400 team time and 13 seats at 20: 1,060.
 */
export function monthlyRunCost({ monthly, seats }: ResolvedInput["costs"]): number {
	let sum = seats.count * seats.monthlyPrice;
	for (const amount of Object.values(monthly)) sum += amount;
	return sum;
}

/** Annual items of one year at today's prices, in money, without contingency: Σ amounts. */
export const annualRunCost = ({ annual }: ResolvedInput["costs"]): number =>
	annual.reduce((sum, { amount }) => sum + amount, 0);

/**
 * Operating costs of the last month in money, contingency included, with annual items as a twelfth:
 * (1 + contingency)·p·(Σ monthly + seats + Σ annual/12), so that the last month of a year does not
 * look cheaper than its first.
 */
export function steadyOperating({ costs, horizonMonths }: ResolvedInput): number {
	const prices = (1 + costs.annualPriceIncrease) ** Math.floor((horizonMonths - 1) / 12);
	return (1 + costs.contingency) * prices * (monthlyRunCost(costs) + annualRunCost(costs) / 12);
}

/**
 * Fills in every cost line of every month and of month 0 (the table of section 6), in money, never
 * negative, each times (1 + contingency). p and g are the price and wage indices of the month's
 * year, s the month of go-live, Y coverage conversations:
 *
 *     implementation     month 0   Σ oneTime
 *     transition         month 0   migration + severance + agents·hours·hourly cost
 *     launch-disruption  s … s + months − 1   ΣL0·productivityLoss
 *     operating          p·(Σ monthly + seats·price), and p·Σ annual in months 1, 13, 25, …
 *     review             (Σ(D + U) + Y)·f_v·minutes/60·reviewer's hourly cost·g
 *     ai-fees            p·(ΣA·aiCostPerContact + Y·c̄ + Σ max(minimum, max(0, E·quantity − included)·price))
 *
 * c̄ is the average aiCostPerContact of the month: a coverage conversation costs what others cost.
 *
 * Worked example: 40,000 AI contacts at 0.50 and 33,333.33 a month: ai-fees 20,000, operating
 * 33,333.33 in every month of the first year.
 */
export function valueCosts(input: ResolvedInput, flows: Flows): void {
	const { sums, lines } = flows;
	const { costs } = input;
	const { review, transition, usage } = costs;
	const { adaptation, launchDisruption } = transition;
	const padded = 1 + costs.contingency;
	lines.implementation[0] =
		padded * Object.values(costs.oneTime).reduce((sum, amount) => sum + amount, 0);
	lines.transition[0] =
		padded *
		(transition.migration +
			transition.severance +
			adaptation.agents * adaptation.hoursPerAgent * adaptation.hourlyCost);
	const monthly = monthlyRunCost(costs);
	const annual = annualRunCost(costs);
	const goLive = firstStart(input);
	const reviewCost = (review.minutesPerReview / 60) * review.reviewerHourlyCost;
	forSpans(input, (stage, from, to, yearsDone) => {
		const prices = (1 + costs.annualPriceIncrease) ** yearsDone;
		const wages = (1 + input.labor.annualWageIncrease) ** yearsDone;
		for (let m = from; m <= to; m++) {
			const coverage = at(sums.coverage, m);
			const disrupted = m >= goLive && m < goLive + launchDisruption.months;
			lines["launch-disruption"][m] = disrupted
				? padded * at(sums.laborBefore, m) * launchDisruption.productivityLoss
				: 0;
			lines.operating[m] = padded * prices * (monthly + (m % 12 === 1 ? annual : 0));
			const answered = at(sums.deflected, m) + at(sums.induced, m) + coverage;
			lines.review[m] = padded * answered * stage.review * reviewCost * wages;
			const perContact = at(sums.aiContactCost, m);
			const conversations = aiConversations(flows, m);
			let fees = perContact + (conversations > 0 ? coverage * (perContact / conversations) : 0);
			for (const item of usage) {
				const billed = billedEvents(flows, item.unit, m) * item.quantityPerEvent;
				const due = Math.max(0, billed - item.includedPerMonth) * item.price;
				fees += Math.max(item.minimumPerMonth, due);
			}
			lines["ai-fees"][m] = padded * prices * fees;
		}
	});
}
