/** English. */
import type { NumberUnit } from "../inputs.ts";
import type { ErrorVariables, ResultWords } from "./dictionary.ts";
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

const cash = (share: number, { percent }: Format) => `${percent(share)} turned into cash`;

const duration = (months: number): string => {
	if (months % 12 !== 0) return months === 1 ? "1 month" : `${months} months`;
	return months === 12 ? "1 year" : `${months / 12} years`;
};

const usual = (roi: number | null, { percent }: Format): string =>
	roi === null
		? ""
		: ` By the usual formula, which nets AI fees from the saving, the ROI is ${percent(roi)}.`;

const range = ({ min, max, above }: ErrorVariables): string =>
	above === 1 ? `a number above ${min}, up to ${max}` : `a number from ${min} to ${max}`;

/** 40 where 0.4 was meant is the commonest slip of all. */
const percentHint = ({ unit, value, max }: ErrorVariables): string => {
	if ((unit !== "share" && unit !== "rate") || typeof value !== "number") return "";
	// 1.1 / 100 is 0.011000000000000001.
	const meant = Number((value / 100).toPrecision(12));
	return meant <= Number(max) && value <= 100 ? `; use ${meant} for ${value} %` : "";
};

/** A number as its unit is usually written. */
function amount(value: number, unit: NumberUnit, { money, percent, count }: Format): string {
	if (unit === "money") return money(value);
	if (unit === "share" || unit === "rate") return percent(value);
	return unit === "minutes" ? `${count(value)} minutes` : count(value);
}

/** At most three decimals: enough to see what is wrong with a sum. */
const round = (value: string | number | undefined): number =>
	Math.round(Number(value) * 1000) / 1000;

const LINES: ResultWords["lines"] = {
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
	"guided-selling": "Guided selling",
	"cart-recovery": "Recovered carts",
	"attributed-sales": "Attributed sales",
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
};

export const en: ResultWords = {
	locale: "en",
	formula: (words, result, month) =>
		month === 0 ? `Once: ${words} = ${result}` : `Month ${month}: ${words} = ${result}`,
	formulas: {
		deflection: (v, f) =>
			times(
				`${f.count(v.contacts)} contacts that AI keeps solved`,
				`${f.money(v.costEach)} of handling each`,
				cash(v.cashShare, f),
			),
		knowledge: (v, f) =>
			times(
				`${f.count(v.contacts)} more contacts solved after learning from corrections`,
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
				`minus ${f.money(v.labor)} of extra handling (${f.count(v.returned)} contacts that came back, ${f.count(v.induced)} that exist only because AI is easy to reach)`,
				cash(v.cashShare, f),
			),
		escalation: (v, f) =>
			times(
				`${f.count(v.contacts)} contacts handled by people`,
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
			times(
				`${f.count(v.conversations)} contacts nobody answers today`,
				`${f.money(v.valueEach)} each`,
			),
		training: (v, f) =>
			`${times(`${f.count(v.hires)} hires a year`, `${f.count(v.weeks)} weeks saved`, `${f.money(v.weeklyCost)} a week`, ...live(v.live, f))} ÷ 12`,
		turnover: (v, f) =>
			`${times(`${f.count(v.leavers)} leavers avoided a year`, `${f.money(v.replacementCost)} to replace one`, ...live(v.live, f))} ÷ 12`,
		"guided-selling": (v, f) => sales("additional guided sales", v, f),
		"cart-recovery": (v, f) => sales("recovered carts", v, f),
		"attributed-sales": (v, f) => sales("attributed sales not counted above", v, f),
		retention: (v, f) =>
			`${times(
				`${f.count(v.customers)} customers`,
				`${f.percent(v.churnAvoided)} who stay`,
				`${f.money(v.revenue)} a year`,
				...unlessOne(v.years, `${f.count(v.years)} years`),
				`${f.percent(v.margin)} margin`,
				...live(v.live, f),
			)} ÷ 12`,
		incidents: (v, f) =>
			times(
				`${f.money(v.prevented)} of incidents prevented (${f.count(v.kinds)} ${v.kinds === 1 ? "kind" : "kinds"})`,
				...live(v.live, f),
			),
		compliance: (v, f) => `${times(`${f.money(v.annual)} a year`, ...live(v.live, f))} ÷ 12`,
		other: (v, f) => times(`${f.money(v.amount)} of other savings`, ...live(v.live, f)),
		"ai-errors": (v, f) =>
			times(
				`minus ${f.count(v.conversations)} AI conversations`,
				`${f.count(v.perThousand)} errors per 1,000`,
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
				v.months === 1 ? "1 month" : `${f.count(v.months)} months`,
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
				`${f.count(v.answered)} AI answers`,
				`${f.percent(v.share)} reviewed`,
				`${f.count(v.minutes)} minutes`,
				`${f.money(v.hourly)} an hour`,
				...index(v.wages, "wage", f),
				...padding(v.contingency, f),
			),
		"ai-fees": (v, f) =>
			times(
				`${f.money(v.fees)} of fees for ${f.count(v.conversations)} AI conversations`,
				...index(v.prices, "price", f),
				...padding(v.contingency, f),
			),
	},
	warnings: {
		"outside-benchmark": (v, f) => {
			const [value, low, high] = [v.value, v.low, v.high].map((n) => amount(n, v.unit, f));
			return v.judged
				? `${value} lies outside the ${low} to ${high} that we find plausible; no study settles it.`
				: `${value} lies outside the published ${low} to ${high} (${v.population}; ${v.publisher}).`;
		},
		"gross-margin-full": () =>
			"Sales are counted at full revenue: a sale is worth its margin. Set the gross margin.",
		"cashable-share-full": ({ capped }) =>
			capped
				? "All freed time that leavers and growth allow is counted as cash. Few organisations cut that much."
				: "All freed time is counted as cash, as if somebody stopped being paid for every hour of it. Few organisations cut that much.",
		"containment-full": ({ workflow }) =>
			`“${workflow}”: every contact that AI answers is counted as solved for good. Some come back; set the containment rate.`,
		"deflection-without-cost": () => "AI answers contacts here but costs nothing at all.",
		"ai-priced-twice": () =>
			"There is a price per AI contact and a usage price as well. If they are the same bill, it is counted twice.",
		"involvement-not-above-deflection": ({ workflow, deflectionRate }, { percent }) =>
			`“${workflow}”: AI is taken to join only the ${percent(deflectionRate)} of contacts that it answers to the end. Vendors also bill conversations that it hands over; set the involvement rate.`,
		"sales-lines-overlap": ({ lines }, { list }) =>
			`The same order may be counted by more than one of ${list(lines.map((id) => LINES[id].toLowerCase()))}.`,
		"mostly-revenue": ({ share }, { percent }) =>
			`${percent(share)} of the benefits is revenue, which is harder to prove than cost. Look at the result without it.`,
		"people-savings-beside-freed-labor": () =>
			"Savings from people who stay or are trained faster stand beside freed labour that is turned into cash: fewer people may be left to save on.",
		"payback-beyond-horizon": ({ months, shortfall }, { money }) =>
			`The money is not back within ${duration(months)}: ${money(shortfall)} is missing.`,
		"roi-flattered-by-netting": ({ roi, roiOnAllCosts }, { percent }) =>
			`The usual ROI of ${percent(roi)} leaves AI fees out of what was spent. On all costs it is ${percent(roiOnAllCosts)}.`,
		"outsourced-without-attrition": () =>
			"The outsourced share has no effect without an annual attrition rate.",
		"several-years-valued": ({ years }, { count }) =>
			`A customer kept is credited with ${count(years)} years of revenue at once, in the month of being kept.`,
		"volume-far-from-preset": ({ contacts, typical }, { count }) =>
			`The preset's fixed costs are meant for about ${count(typical)} contacts a month, not ${count(contacts)}. Put in your own.`,
	},
	headlines: {
		empty: () => "No benefits and no costs yet.",
		"no-cost": (v, { money }) =>
			`Over ${duration(v.months)} this is worth ${money(v.benefits)}; no cost is entered, so there is no return to speak of.`,
		immediate: (v, f) =>
			`Over ${duration(v.months)} you would get back about ${f.money(v.returned)} for every ${f.money(1)}, ahead from the first month.${usual(v.roi, f)}`,
		"pays-back": (v, f) =>
			`Over ${duration(v.months)} you would get back about ${f.money(v.returned)} for every ${f.money(1)}, and break even in month ${v.paybackMonth}.${usual(v.roi, f)}`,
		never: (v, f) =>
			`It does not pay back within ${duration(v.months)}; it costs ${f.money(v.shortfall)} more than it returns.${usual(v.roi, f)}`,
	},
	errors: {
		required: () => "This value is required.",
		"unknown-preset": (v) => `There is no such preset; there are ${v.allowed}.`,
		"unknown-version": (v) => `This version is not known; known: ${v.allowed}.`,
		"preset-currency": (v) => {
			const fact = `The preset's amount is in ${v.presetCurrency} and is never converted`;
			return v.reachable === 0
				? `${fact}, and no parameter stands for it: use POST to give your own in ${v.currency}.`
				: `${fact}: give your own in ${v.currency}, or null to leave it out.`;
		},
		"no-contact-price": () =>
			"Nothing says what a contact costs: give costPerContact, or handleMinutes and agentHourlyCost.",
		"ceiling-below-rate": (v) =>
			`The deflection ceiling (${v.deflectionCeiling}) must be 0 or at least the deflection rate (${v.deflectionRate}).`,
		"labor-removed-twice": (v) =>
			`relativeEffort × containmentRate × the highest deflection is ${round(v.share)}: more labour would be removed than there is. Keep it at or below 1.`,
		"minutes-required": () => "Activities need handleMinutes: the minutes of a whole contact.",
		"activities-too-long": (v) =>
			`The activities take ${round(v.listed)} minutes, but a contact takes ${round(v.contact)} (handleMinutes + afterContactMinutes).`,
		"stages-out-of-order": (v) =>
			`Each stage must start later than the one before: ${v.startMonth} does not come after ${v.before}.`,
		"retention-twice": () =>
			"Churn and satisfaction both differ before and after: that counts one effect twice. Leave one of the pairs equal.",
		"message-quantity-required": () =>
			"A price per message needs quantityPerEvent: how many messages a conversation takes.",
		"unknown-key": (v) => `Unknown key; here belong ${v.allowed}.`,
		"wrong-type": (v) => `Expected ${v.expected}.`,
		"not-a-number": (v) => `Expected ${range(v)}.`,
		"too-small": (v) => `Too small: expected ${range(v)}.`,
		"too-large": (v) => `Too large: expected ${range(v)}${percentHint(v)}.`,
		"not-whole": () => "Expected a whole number.",
		"not-a-choice": (v) => `Expected one of ${v.allowed}.`,
		"not-a-currency": () => "Expected an ISO 4217 currency code in capitals, such as USD or EUR.",
		"too-long": (v) => `Too long: at most ${v.max} characters.`,
		"unsafe-text": () =>
			"Expected plain text without control or direction characters and without web addresses.",
		"too-few-items": (v) =>
			v.min === 1 ? "At least 1 item is needed." : `At least ${v.min} items are needed.`,
		"too-many-items": (v) => `At most ${v.max} items are allowed.`,
		"sent-twice": () => "This parameter was sent more than once.",
		"weak-key": () =>
			"Expected a random UUID (version 4), or 22 to 255 characters of A–Z, a–z, 0–9, - and _.",
		"key-reused": () => "This key was used for another request within a day: take a new one.",
		"unknown-parameter": (v) => `Unknown parameter; there are ${v.allowed}.`,
	},
	lines: LINES,
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
		factor: "factor",
		money: "money in the request's currency",
		count: "number",
		minutes: "minutes",
		hours: "hours",
		weeks: "weeks",
		months: "months",
		years: "years",
	},
};
