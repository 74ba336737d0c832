/** Comparisons in English. */
import type { ComparisonHeadline } from "../analysis/compare.ts";
import type { CompareWords } from "./compare-words.ts";
import { duration } from "./en-duration.ts";
import type { Format } from "./format.ts";

/** How the leader's costs stand against the other's. */
const atCost = (costs: number, { money }: Format): string => {
	if (costs === 0) return "at the same cost";
	return costs < 0 ? `for ${money(-costs)} less` : `for ${money(costs)} more`;
};

const unpricedOf = ({ unpriced, all }: { unpriced: number; all: number }): string =>
	unpriced === 0 ? "" : `; ${unpriced} of ${all} could not be priced in full`;

function plans({ plans: many, leader, other, ...v }: ComparisonHeadline, format: Format): string {
	const [one, two] = [`“${leader.label}”`, `“${other.label}”`];
	const over = `over ${duration(leader.months)}`;
	const amount = v.net === 0 ? "the same as" : `${format.money(v.net)} more than`;
	const said =
		many === 2
			? `${one} returns ${amount} ${two} ${over}`
			: `Of ${many} plans ${one} returns the most ${over}: ${amount} ${two}`;
	// A longer horizon returns more by itself, so it must be seen.
	const unlike =
		leader.months === other.months
			? ""
			: ` The time is not the same: ${two} runs over ${duration(other.months)}.`;
	const losing = v.coversCosts
		? ""
		: ` ${many === 2 ? "Neither covers" : "None covers"} its own costs.`;
	return `${said}, ${atCost(v.costs, format)}.${unlike}${losing}`;
}

export const enCompare: CompareWords = {
	plans,
	vendors: {
		ranked: ({ cheapest, dearest, ...v }, { money }) =>
			`Per verified resolution the cheapest is ${cheapest.name} at ${money(cheapest.cost)}, the dearest ${dearest.name} at ${money(dearest.cost)}${unpricedOf(v)}.`,
		level: (v, { money }) =>
			`All ${v.priced} vendors with a price come to ${money(v.cost)} per verified resolution${unpricedOf(v)}.`,
		single: (v, { money }) =>
			`${v.name} comes to ${money(v.cost)} per verified resolution${unpricedOf(v)}.`,
		unpriced: ({ all, currency }) =>
			all === 1
				? `The vendor could not be priced in full in ${currency}.`
				: `None of the ${all} vendors could be priced in full in ${currency}.`,
		"nothing-resolved": () =>
			"AI solves no contact for good within the first year, so that nothing has a cost per verified resolution.",
	},
	reasons: {
		"other-currency": (v) =>
			`Priced in ${v.vendorCurrency}, and amounts are never converted: give your own prices in ${v.currency}.`,
		unpublished: () => "The vendor publishes no amounts: give your own prices.",
		"own-costs": () =>
			"There is no vendor fee: your own development and running costs are the price; they are in the summary.",
		"own-costs-beside": () =>
			"Only the prices you gave are counted here; your own development and running costs are in the summary.",
		"fixed-left-out": (v) =>
			`Your prices replace the fees per event. What the vendor charges beside them is in ${v.vendorCurrency} and left out: add it in ${v.currency} as a price of 0 with minimumPerMonth.`,
	},
};
