/**
 * Methodology section 6: what it costs, month by month, contingency included.
 */

import {
	add,
	aiConversations,
	at,
	billedEvents,
	type Flows,
	firstStart,
	forSpans,
	openColumn,
} from "./flows.ts";
import type { CostLineId } from "./lines.ts";
import type { ResolvedInput, UsageItem } from "./types.ts";

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
 * What a usage item costs in a month, in money at today's price, without contingency:
 * max(minimum, max(0, E·quantity − included)·price).
 *
 * @example usageFee({ name: "", unit: "message", price: 0.1, quantityPerEvent: 5, includedPerMonth: 1000, minimumPerMonth: 50 }, 400) // 100
 * @param events E, how often the item's event happened
 */
export const usageFee = (item: UsageItem, events: number): number =>
	Math.max(
		item.minimumPerMonth,
		Math.max(0, events * item.quantityPerEvent - item.includedPerMonth) * item.price,
	);

/** What is paid once, at the start, in money without contingency: Σ oneTime. */
export function oneTimeCost({ oneTime }: ResolvedInput["costs"]): number {
	const { development, platformSetup, dataPreparation, integration } = oneTime;
	return (
		development +
		platformSetup +
		dataPreparation +
		integration +
		oneTime.trainingAndChange +
		oneTime.other
	);
}

/** Hidden costs of the start, in money without contingency: migration + severance + adaptation. */
export const transitionCost = ({ transition }: ResolvedInput["costs"]): number =>
	transition.migration +
	transition.severance +
	transition.adaptation.agents *
		transition.adaptation.hoursPerAgent *
		transition.adaptation.hourlyCost;

/** What reviewing one answer costs, in money at today's wages: minutes/60·hourly cost. */
export const reviewCost = ({ review }: ResolvedInput["costs"]): number =>
	(review.minutesPerReview / 60) * review.reviewerHourlyCost;

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
	const { sums, lines, months } = flows;
	const { costs } = input;
	const { launchDisruption } = costs.transition;
	const open = (id: CostLineId) => openColumn(lines, id, flows);
	const padded = 1 + costs.contingency;
	open("implementation")[0] = padded * oneTimeCost(costs);
	open("transition")[0] = padded * transitionCost(costs);
	const goLive = firstStart(input);
	const perLabor = padded * launchDisruption.productivityLoss;
	for (let m = goLive; m <= months && m < goLive + launchDisruption.months; m++)
		open("launch-disruption")[m] = perLabor * at(sums.laborBefore, m);
	const monthly = monthlyRunCost(costs);
	const annual = annualRunCost(costs);
	const operating = open("operating");
	const perReview = padded * reviewCost(costs);
	const review = open("review");
	const fees = open("ai-fees");
	forSpans(input, (stage, from, to, yearsDone) => {
		const prices = padded * (1 + costs.annualPriceIncrease) ** yearsDone;
		const wages = (1 + input.labor.annualWageIncrease) ** yearsDone;
		const reviewed = perReview * stage.review * wages;
		for (let m = from; m <= to; m++) {
			const coverage = at(sums.coverage, m);
			operating[m] = prices * (m % 12 === 1 ? monthly + annual : monthly);
			review[m] = reviewed * (at(sums.deflected, m) + at(sums.induced, m) + coverage);
			const perContact = at(sums.aiContactCost, m);
			const conversations = aiConversations(flows, m);
			const covered = conversations > 0 ? coverage * (perContact / conversations) : 0;
			fees[m] = prices * (perContact + covered);
		}
		for (const item of costs.usage)
			for (let m = from; m <= to; m++)
				add(fees, m, prices * usageFee(item, billedEvents(flows, item.unit, m)));
	});
}
