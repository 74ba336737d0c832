/** English: the lines of an estimate, how each is calculated, and what they are grouped by. */
import type { FormulaVariables } from "../phrases.ts";
import type { LineWords } from "./dictionary.ts";
import { SALES } from "./en-answer.ts";
import { counted } from "./en-duration.ts";
import type { Format } from "./format.ts";

const times = (...parts: string[]) => parts.join(" × ");

/** Leaves a factor of 1 out: "× 100 % live" tells nobody anything. */
const unlessOne = (value: number, shown: string): string[] => (value === 1 ? [] : [shown]);

const padding = (contingency: number, { percent }: Format): string[] =>
	contingency === 0 ? [] : [`${percent(1 + contingency)} for contingency`];

const index = (value: number, what: string, { count }: Format): string[] =>
	value === 1 ? [] : [`${count(value)} for ${what} increases`];

const live = (share: number, { percent }: Format): string[] =>
	unlessOne(share, `${percent(share)} live`);

const sales = (
	what: string,
	v: { revenue: number; margin: number; incrementality: number; live: number },
	f: Format,
) =>
	times(
		`${f.money(v.revenue)} of ${what}`,
		`${f.percent(v.margin)} margin`,
		`${f.percent(v.incrementality)} that would not have been sold anyway`,
		...live(v.live, f),
	);

/** One price times how often it is billed, where that is all there is to the fees. */
function bill(v: FormulaVariables["ai-fees"], f: Format): string[] {
	const conversations = counted(f.count(v.conversations), "AI conversation", "AI conversations");
	if (v.price === 0) return [`${f.money(v.fees)} of fees for ${conversations}`];
	const isEach = v.billed === v.conversations;
	return [
		isEach ? conversations : `${f.count(v.billed)} billed for ${conversations}`,
		f.money(v.price),
	];
}

const contacts = (number: number, which: string, { count }: Format): string =>
	`${counted(count(number), "contact", "contacts")} ${which}`;

const cash = (share: number, { percent }: Format) => `${percent(share)} turned into cash`;

export const enLines: LineWords = {
	formula: (words, result, month) =>
		month === 0 ? `Once: ${words} = ${result}` : `Month ${month}: ${words} = ${result}`,
	formulas: {
		deflection: (v, f) =>
			times(
				contacts(v.contacts, "that AI keeps solved", f),
				`${f.money(v.costEach)} of handling each`,
				cash(v.cashShare, f),
			),
		knowledge: (v, f) =>
			times(
				`${counted(f.count(v.contacts), "more contact", "more contacts")} solved after learning from corrections`,
				`${f.money(v.costEach)} of handling each`,
				cash(v.cashShare, f),
			),
		assist: (v, f) =>
			times(
				`${f.money(v.labor)} of handling that people still do`,
				`${f.percent(v.share)} saved by assist`,
				cash(v.cashShare, f),
			),
		rework: (v, f) =>
			times(
				`${f.money(v.labor)} of handling that people still do`,
				`${f.percent(v.share)} less reopened work`,
				cash(v.cashShare, f),
			),
		recontact: (v, f) =>
			times(
				`minus ${f.money(v.labor)} of extra handling (${contacts(v.returned, "that came back", f)}, ${f.count(v.induced)} that exist only because AI is easy to reach)`,
				cash(v.cashShare, f),
			),
		escalation: (v, f) =>
			times(
				contacts(v.contacts, "handled by people", f),
				`${f.money(v.savedEach)} less escalation cost each`,
				cash(v.cashShare, f),
			),
		capacity: (v, f) =>
			times(
				`${f.money(v.labor)} of freed labour`,
				`${f.percent(v.restShare)} not turned into cash`,
				`${f.percent(v.valueShare)} put to other use`,
			),
		coverage: (v, f) =>
			times(contacts(v.conversations, "nobody answers today", f), `${f.money(v.valueEach)} each`),
		training: (v, f) =>
			`${times(`${counted(f.count(v.hires), "hire", "hires")} a year`, `${counted(f.count(v.weeks), "week", "weeks")} saved`, `${f.money(v.weeklyCost)} a week`, ...live(v.live, f))} ÷ 12`,
		turnover: (v, f) =>
			`${times(`${counted(f.count(v.leavers), "leaver", "leavers")} avoided a year`, `${f.money(v.replacementCost)} to replace one`, ...live(v.live, f))} ÷ 12`,
		"guided-selling": (v, f) => sales("additional guided sales", v, f),
		"cart-recovery": (v, f) => sales("recovered carts", v, f),
		"attributed-sales": (v, f) => sales("attributed sales not counted above", v, f),
		retention: (v, f) =>
			`${times(
				counted(f.count(v.customers), "customer", "customers"),
				`${f.percent(v.churnAvoided)} who stay`,
				`${f.money(v.revenue)} a year`,
				...unlessOne(v.years, `${f.count(v.years)} years`),
				`${f.percent(v.margin)} margin`,
				...live(v.live, f),
			)} ÷ 12`,
		incidents: (v, f) =>
			times(
				`${f.money(v.prevented)} of incidents prevented (${counted(f.count(v.kinds), "kind", "kinds")})`,
				...live(v.live, f),
			),
		compliance: (v, f) => `${times(`${f.money(v.annual)} a year`, ...live(v.live, f))} ÷ 12`,
		other: (v, f) => times(`${f.money(v.amount)} of other savings`, ...live(v.live, f)),
		"ai-errors": (v, f) =>
			times(
				`minus ${counted(f.count(v.conversations), "AI conversation", "AI conversations")}`,
				`${counted(f.count(v.perThousand), "error", "errors")} per 1,000`,
				`${f.money(v.costEach)} each`,
			),
		implementation: (v, f) => times(`${f.money(v.amount)} of set-up`, ...padding(v.contingency, f)),
		transition: (v, f) =>
			times(
				`${f.money(v.amount)} for migration, severance and adaptation`,
				...padding(v.contingency, f),
			),
		"launch-disruption": (v, f) =>
			times(
				`${f.money(v.labor)} of handling a month`,
				`${f.percent(v.loss)} lost while people adapt`,
				counted(f.count(v.months), "month", "months"),
				...padding(v.contingency, f),
			),
		operating: (v, f) =>
			times(
				v.annual === 0
					? `${f.money(v.monthly)} of running costs`
					: `(${f.money(v.monthly)} of running costs + ${f.money(v.annual)} of annual items ÷ 12)`,
				...index(v.prices, "price", f),
				...padding(v.contingency, f),
			),
		review: (v, f) =>
			times(
				counted(f.count(v.answered), "AI answer", "AI answers"),
				`${f.percent(v.share)} reviewed`,
				counted(f.count(v.minutes), "minute", "minutes"),
				`${f.money(v.hourly)} an hour`,
				...index(v.wages, "wage", f),
				...padding(v.contingency, f),
			),
		"ai-fees": (v, f) =>
			times(...bill(v, f), ...index(v.prices, "price", f), ...padding(v.contingency, f)),
	},
	lines: {
		deflection: "Contacts that AI solves",
		knowledge: "Learning from corrections",
		assist: "Faster handling with assist",
		rework: "Less reopened work",
		recontact: "Contacts that come back",
		escalation: "Fewer escalations",
		capacity: "Freed time put to other use",
		coverage: "Contacts nobody answered before",
		training: "Shorter training",
		turnover: "Fewer leavers",
		"guided-selling": SALES["guided-selling"],
		"cart-recovery": SALES["cart-recovery"],
		"attributed-sales": SALES["attributed-sales"],
		retention: "Customers who stay",
		incidents: "Incidents prevented",
		compliance: "Compliance savings",
		other: "Other savings",
		"ai-errors": "AI errors",
		implementation: "Set-up",
		transition: "Transition",
		"launch-disruption": "Launch dip",
		operating: "Running costs",
		review: "Human review",
		"ai-fees": "AI fees",
	},
	frameworks: {
		threePillars: "Three pillars",
		fourLayers: "Four layers",
		fiveAreas: "Five areas",
		fourDimensions: "Four dimensions",
	},
	headings: {
		cost: "Cost",
		revenue: "Revenue",
		experience: "Experience",
		responseEfficiency: "Response efficiency",
		knowledgeOperations: "Knowledge operations",
		firstContactResolution: "First-contact resolution",
		growth: "Growth",
		riskReduction: "Risk reduction",
		costReduction: "Cost reduction",
		operationalEfficiency: "Operational efficiency",
		customerExperience: "Customer experience",
		revenueGrowth: "Revenue growth",
		riskAndQuality: "Risk and quality",
		financial: "Financial",
		operational: "Operational",
		riskAndCompliance: "Risk and compliance",
	},
	periods: {
		early: "Cost recovery and quick wins",
		mid: "Efficiency and quality",
		long: "Customer lifetime value and innovation",
	},
	context: {
		paybackMonths: "Payback in months",
		firstYearRoi: "ROI of the first year",
		returnPerUnit: "Returned per 1 spent",
		costShareOfValue: "Cost reduction as a share of all value",
	},
	grades: {
		study: "measured in a study",
		survey: "from a survey",
		vendor: "a vendor's own claim",
		aggregator: "second-hand",
		judgement: "our judgement",
	},
	units: {
		share: "fraction (0.4 = 40 %)",
		rate: "fraction a year (0.05 = 5 %)",
		factor: "factor (0.8 = 80 %)",
		money: "money in the request's currency",
		count: "number",
		minutes: "minutes",
		hours: "hours",
		weeks: "weeks",
		months: "months",
		month: "month (1 is the first after set-up)",
		years: "years",
	},
};
