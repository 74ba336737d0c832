/**
 * The parts of an estimate that most variables leave alone, computed once and read many times: what
 * the calendar says, how much work there is, and what does not depend on the contacts AI answers.
 */
import { errorCost, fillAvoidable, steadyBenefits } from "../benefits.ts";
import { annualRunCost, monthlyRunCost, reviewCost } from "../costs.ts";
import { type BilledCounts, chargeOf, eventsOf, type Rates } from "../fate.ts";
import { firstStart, forSpans } from "../flows.ts";
import type { ResolvedInput, Stage, UsageItem, UsageUnit } from "../types.ts";
import { contactCost, monthlyGrowth } from "../workflow.ts";

/** A number for each month of so many and for month 0. */
export const createRow = (months: number): Float64Array => new Float64Array(months + 1);

/** A run of months with one stage and one year's prices and wages. */
export interface Span {
	stage: Readonly<Stage>;
	from: number;
	to: number;
	prices: number;
	wages: number;
}

/** What only time and rollout decide. */
export interface Calendar {
	spans: Span[];
	/** Discount factor of each month. */
	discount: Float64Array;
	/** k: months of full automation before each month. */
	practice: Float64Array;
}

/**
 * How much work there is without AI. Workflows that grow alike are a group: their contacts are those
 * of month 1 times the group's growth, so that whole months are summed by group.
 */
export interface Volume {
	/** Number of groups, and the group of each workflow. */
	groups: number;
	groupOf: number[];
	/** Contacts of a month per contact of month 1, at group·(months + 1) + month. */
	growth: Float64Array;
	/** The same, summed from month 1 to this one. */
	growthSoFar: Float64Array;
	/** Labour of month 1 before wage increases, by workflow, money. */
	labor: Float64Array;
	/** (1 − monthlyLearningRate)^k, at workflow·(months + 1) + month. */
	unlearned: Float64Array;
	/** ΣL0 by month, money. */
	laborBefore: Float64Array;
	/** Labour that may turn into cash at most (cap of section 4), by month. */
	avoidable: Float64Array;
}

/** Usage items with an allowance or a minimum that are billed by the same event. */
export interface Meter {
	unit: UsageUnit;
	items: UsageItem[];
	/** How often the event happens in one coverage conversation. */
	ofCoverage: number;
}

/** What is earned and spent whether AI answers a contact or not, by month from 1. */
export interface Fixed {
	/** Benefits − costs, money. */
	net: Float64Array;
	/** Σ|amounts| from month 1 to this one, money: what a balance is left over from. */
	grossSoFar: Float64Array;
	investment: number;
	aiFees: number;
	/** Y: coverage conversations. */
	coverage: Float64Array;
	covers: boolean;
	/** Prices of usage items whose fee is a price times a count, and those with more to them. */
	rates: Rates;
	meters: Meter[];
}

export function calendarOf(input: ResolvedInput): Calendar {
	const { horizonMonths, discountRate, labor, costs } = input;
	const spans: Span[] = [];
	const practice = createRow(horizonMonths);
	let done = 0;
	forSpans(input, (stage, from, to, yearsDone) => {
		const prices = (1 + costs.annualPriceIncrease) ** yearsDone;
		const wages = (1 + labor.annualWageIncrease) ** yearsDone;
		const last = spans.at(-1);
		// A new year that changes no price goes on with the span of the old one.
		if (last?.stage === stage && last.prices === prices && last.wages === wages) last.to = to;
		else spans.push({ stage, from, to, prices, wages });
		for (let m = from; m <= to; m++) {
			practice[m] = done;
			done += stage.deflection;
		}
	});
	const factor = (1 + discountRate) ** (-1 / 12);
	const discount = createRow(horizonMonths).fill(1);
	for (let m = 1; m <= horizonMonths; m++) discount[m] = (discount[m - 1] ?? 1) * factor;
	return { spans, discount, practice };
}

export function volumeOf(input: ResolvedInput, { spans, practice }: Calendar): Volume {
	const { workflows, horizonMonths } = input;
	const stride = horizonMonths + 1;
	const rates = [...new Set(workflows.map(monthlyGrowth))];
	const groupOf = workflows.map((workflow) => rates.indexOf(monthlyGrowth(workflow)));
	const growth = new Float64Array(rates.length * stride);
	const growthSoFar = new Float64Array(rates.length * stride);
	rates.forEach((rate, group) => {
		let now = 1;
		let soFar = 0;
		for (let m = 1; m <= horizonMonths; m++) {
			soFar += now;
			growth[group * stride + m] = now;
			growthSoFar[group * stride + m] = soFar;
			now *= rate;
		}
	});
	const labor = Float64Array.from(
		workflows,
		(workflow) => workflow.monthlyContacts * contactCost(workflow),
	);
	const laborBefore = createRow(horizonMonths);
	const avoidable = createRow(horizonMonths);
	for (const { from, to, wages } of spans)
		for (let m = from; m <= to; m++) {
			let sum = 0;
			for (let w = 0; w < workflows.length; w++)
				sum += (labor[w] ?? 0) * wages * (growth[(groupOf[w] ?? 0) * stride + m] ?? 0);
			laborBefore[m] = sum;
		}
	fillAvoidable(avoidable, input, laborBefore);
	const unlearned = new Float64Array(workflows.length * stride).fill(1);
	workflows.forEach(({ automation: { monthlyLearningRate } }, w) => {
		if (monthlyLearningRate === 0) return;
		for (let m = 1; m <= horizonMonths; m++)
			unlearned[w * stride + m] = (1 - monthlyLearningRate) ** (practice[m] ?? 0);
	});
	const work = { labor, laborBefore, avoidable };
	return { groups: rates.length, groupOf, growth, growthSoFar, unlearned, ...work };
}

/** One coverage conversation, as vendors count it. */
const COVERED: BilledCounts = {
	contacts: 0,
	aiInvolved: 0,
	deflected: 0,
	contained: 0,
	induced: 0,
	inducedToHuman: 0,
	assisted: 0,
	coverage: 1,
};

const metersOf = (items: readonly UsageItem[]): Meter[] =>
	[...new Set(items.map(({ unit }) => unit))].map((unit) => ({
		unit,
		items: items.filter((item) => item.unit === unit),
		ofCoverage: eventsOf(COVERED, unit),
	}));

function ratesOf(items: readonly UsageItem[]): Rates {
	const rates: Rates = {
		conversation: 0,
		resolution: 0,
		"verified-resolution": 0,
		handoff: 0,
		contact: 0,
		message: 0,
		assisted: 0,
	};
	for (const { unit, price, quantityPerEvent } of items) rates[unit] += price * quantityPerEvent;
	return rates;
}

export function fixedOf(input: ResolvedInput, { spans }: Calendar, volume: Volume): Fixed {
	const { benefits, costs } = input;
	const { coverage: offered } = benefits;
	const steady = Object.values(steadyBenefits(benefits));
	const steadyNet = steady.reduce((sum, amount) => sum + amount, 0);
	const steadyGross = steady.reduce((sum, amount) => sum + Math.abs(amount), 0);
	const padded = 1 + costs.contingency;
	const monthly = monthlyRunCost(costs);
	const annual = annualRunCost(costs);
	const { months, productivityLoss } = costs.transition.launchDisruption;
	const goLive = firstStart(input);
	const simple = (item: UsageItem) => item.includedPerMonth === 0 && item.minimumPerMonth === 0;
	const rates = ratesOf(costs.usage.filter(simple));
	const meters = metersOf(costs.usage.filter((item) => !simple(item)));
	const coverageFee = chargeOf(COVERED, rates);
	const perReview = reviewCost(costs);
	const perError = errorCost(benefits);
	const net = createRow(input.horizonMonths);
	const coverage = createRow(input.horizonMonths);
	const grossSoFar = createRow(input.horizonMonths);
	const fixed: Fixed = {
		net,
		grossSoFar,
		investment: 0,
		aiFees: 0,
		coverage,
		covers: false,
		rates,
		meters,
	};
	for (const { stage, from, to, prices, wages } of spans) {
		const covered = stage.benefits * offered.monthlyUnservedContacts * offered.servedShare;
		if (covered > 0) fixed.covers = true;
		const worth = covered * offered.valuePerContact;
		const errors = covered * perError;
		const review = padded * covered * stage.review * perReview * wages;
		const fee = padded * prices * covered * coverageFee;
		for (let m = from; m <= to; m++) {
			const disrupted = m >= goLive && m < goLive + months;
			const dip = disrupted ? padded * (volume.laborBefore[m] ?? 0) * productivityLoss : 0;
			const operating = padded * prices * (monthly + (m % 12 === 1 ? annual : 0));
			const spent = dip + operating + review;
			coverage[m] = covered;
			net[m] = stage.benefits * steadyNet + worth - errors - spent - fee;
			fixed.investment += spent;
			fixed.aiFees += fee;
			grossSoFar[m] =
				(grossSoFar[m - 1] ?? 0) + stage.benefits * steadyGross + worth + errors + spent + fee;
		}
	}
	return fixed;
}
