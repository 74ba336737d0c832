/** The page's own words in English for the report on paper. */
import type { NumberUnit } from "../../engine/index.ts";
import { duration } from "./en-labels.ts";

const bare = (_: number, shown: string): string => shown;
const plural =
	(one: string, many: string) =>
	(value: number, shown: string): string =>
		`${shown} ${value === 1 ? one : many}`;

/** A value with the name of its unit; percent and currency signs are in it already. */
const units: Record<NumberUnit, (value: number, shown: string) => string> = {
	share: bare,
	rate: (_, shown) => `${shown} a year`,
	factor: bare,
	money: bare,
	count: bare,
	minutes: plural("minute", "minutes"),
	hours: plural("hour", "hours"),
	weeks: plural("week", "weeks"),
	months: plural("month", "months"),
	month: bare,
	years: plural("year", "years"),
};

/** A note of the data as a sentence. */
const sentence = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;

export const enSheet = {
	units,
	/** Between two sentences. */
	gap: " ",
	title: {
		kind: "Business case, an estimate",
		heading: "What AI customer service would return",
		business: "Business",
		contacts: "Contacts",
		contactsAMonth: (count: string) => `${count} a month`,
		horizon: "Looking ahead",
		terms: (months: number, currency: string) => `${duration(months)}, in ${currency}, before tax`,
	},
	answer: {
		heading: "The answer",
		ofPlanA: "The answer for plan A",
		range: "in 8 of 10 simulated cases",
		between: (low: string, high: string) => `${low} to ${high}`,
		inTime: (yearOne: string, horizon: string, months: number) =>
			months > 12
				? `The money is back within 12 months in ${yearOne} of the cases, within ${duration(months)} in ${horizon}.`
				: `The money is back within ${duration(months)} in ${horizon} of the cases.`,
		unknownRange: "The simulated range was not at hand when this was printed.",
	},
	plans: {
		heading: "Plans side by side",
		lead: "Plan A beside others. Everything else in this report, before and after this comparison, is about plan A.",
		yours: "The plan that this report details; the appendix has all of its inputs.",
		missing:
			"There are plans to compare with this one; they were not at hand when this was printed.",
	},
	baseline: {
		heading: "1. Our baseline",
		lead: "What reaches people today and what handling it costs, before AI and before any growth.",
		kind: "Kind of contact",
		contacts: "Contacts a month",
		cost: "Cost of one",
		minutes: "Handle minutes",
		month: "Labour a month",
		year: "Labour a year",
		escalations: "Escalations, on top of handling",
		all: "All contacts",
		named: (name: string, channel: string) => `${name} (${channel})`,
		team: (hours: string, people: string, paid: string) =>
			`That is ${hours} hours of handling a month, the work of ${people} full-time agents at ${paid} paid hours each.`,
		paid: "Who stays paid.",
		share: (share: string) =>
			`Of the time that AI frees, ${share} at most stops being paid for; only that counts as money saved.`,
		pace: (rate: string) =>
			`It happens no faster than people leave by themselves (${rate} a year); nobody has to be let go for these figures.`,
		outsourced: (share: string) => `${share} of the work is bought in and can end at go-live.`,
		other: (share: string) => `The rest stays paid for. ${share} of it counts as useful work.`,
		rest: "The rest stays paid for and is not counted.",
	},
	changes: {
		heading: "2. What AI changes",
		lead: (months: number) =>
			`Month ${months}, when everything is live, and all ${months} months together.`,
		contacts: "Contacts",
		month: (month: number) => `Month ${month}`,
		ofAll: "Of all",
		total: (months: number) => `${months} months`,
		rows: {
			contacts: "Contacts that would have reached people",
			aiInvolved: "AI takes part in",
			handoffs: "handed over to a person",
			deflected: "answered by AI alone",
			contained: "stay solved",
			recontacts: "come back to a person",
			induced: "Exist only because AI is easy to reach",
			humanHandled: "Handled by people in the end",
		},
		effect: "Effect a month",
		hours: "Hours freed",
		people: "Full-time equivalents freed",
		before: "Cost per contact without AI",
		after: "Cost per contact with AI, all costs in it",
		afterCash: "the same, counting only time no longer paid for",
		money: "Freed labour",
		freed: "Worth of all freed labour",
		cash: "no longer paid for: counted as cash",
		capacity: (share: string) => `put to other use: ${share} of its worth counted`,
		uncounted: "still paid for: not counted",
		unknown: "not known",
	},
	worth: {
		heading: "3. What that is worth",
		lead: (months: number) =>
			`Value by line, in three pillars. A steady year is 12 times month ${months}.`,
		line: "Line",
		yearOne: "First year",
		steady: "Steady year",
		total: (months: number) => `All ${months} months`,
	},
	costs: {
		heading: "4. Cost, payback and range",
		lead: "Everything it takes, AI fees and the team's own time included.",
		line: "Cost",
		setUp: (items: string) => `Set-up is made of ${items}.`,
		item: (name: string, amount: string) => `${name} ${amount}`,
		net: "Net value: all value less all costs",
		merit: "Figures of merit, and how far they may lie from the plan",
		meritNote: (samples: string) =>
			`Of ${samples} simulated cases, which vary what nobody knows beforehand, 8 of 10 lie between low and high, half below the middle; expected is their mean.`,
		figure: "Figure",
		plan: "This plan",
		low: "Low (P10)",
		middle: "Middle (P50)",
		expected: "Expected",
		high: "High (P90)",
		strict: "ROI on all costs: net value ÷ all costs",
		usual: "ROI by the usual formula: net value ÷ costs without AI fees",
		returned: (one: string) => `Back for every ${one}, on all costs`,
		irr: "Internal rate of return (IRR) a year",
		noIrr: {
			none: "does not exist",
			multiple: "not unique",
			"above-range": "beyond measure",
		},
		payback: "Money back after, months",
		discounted: "Money back after, months, discounted",
		peak: (month: number) => `Most money tied up, month ${month}`,
		none: "never",
		noFigure: "–",
		matters: "What matters most",
		mattersNote: "Net value when one assumption is at either end and the others stay.",
		assumption: "Assumption",
		atLow: "At the low end",
		atHigh: "At the high end",
		must: "What must be true to break even",
		mustNote: "One figure changed, the others as planned, until net value is nothing.",
		now: "Now",
		even: "Breaks even at",
	},
	governance: {
		heading: "5. How it is governed",
		lead: "AI is given more to do one stage at a time, and only after the stage before has been measured.",
		stage: "Stage, and what AI may do in it",
		named: (position: number, name: string) =>
			`${position}. ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
		from: "From month",
		live: "Automation live",
		answered: "Contacts AI answers",
		assist: "Agent help live",
		reviewed: "AI answers reviewed",
		benefits: "Other benefits live",
		plain: "Works as the plan says.",
		measured: "Measured before the next stage",
		limit: "Limit",
		cases: "Cases that settle it",
		most: (share: string) => `at most ${share}`,
		least: (share: string) => `at least ${share}`,
		worse: (share: string) => `no more than ${share} worse`,
		pointsWorse: (points: string) => `no more than ${points} points worse`,
		each: "every one is looked at",
		sides: (cases: string) => `at least ${cases} on each side`,
		settled:
			"Cases of a clean record, at 95 % confidence. What is compared is held against the time before AI.",
		controls: (list: string) => `In place before AI acts: ${list}.`,
		evidence: (list: string) => `On record for each case: ${list}.`,
		rule: "The plan goes to the next stage only when money, customers, operation and risk all pass and the record is complete. One clear failure takes it a stage back; too few cases never count as a pass.",
		phases: { baseline: "Before", measure: "During", expand: "After" },
	},
	inputs: {
		heading: "Appendix: every input",
		lead: (count: number, date: string) =>
			`${count} figures carry this estimate. All sources were checked on ${date}.`,
		whose: "Whose",
		entered: "ours",
		preset: "default",
		derived: "default, worked out",
		neutral: "not set",
		typical: "typical size",
		stages: "see section 5",
		cited: (grade: string, number: number) => `${grade} [${number}]`,
		because: (who: string, why: string) => `${who}: ${sentence(why)}`,
		reasonIn: (title: string) => title.replace(/^Judgement: /, ""),
		own: "our own figure",
		sources: "Sources",
		source: (publisher: string, title: string, year: number | null) =>
			`${publisher}${year === null ? "" : `, ${year}`}: ${title}`,
		warnings: "Worth a second look",
		noWarnings: "The model found nothing unusual in these figures.",
	},
};
