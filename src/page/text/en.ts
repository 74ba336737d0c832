/** The page's own words in English. Results, warnings and inputs are worded by the engine. */
import type { Odds } from "../../engine/text/odds.ts";
import { duration, LABELS, price } from "./en-labels.ts";

/** How often a plan loses money, as a reader can picture it. */
function odds(odds: Odds): string {
	switch (odds.kind) {
		case "never":
			return "It loses money in none of the simulated cases.";
		case "rarely":
			return "It loses money in fewer than 1 of 100 simulated cases.";
		case "about":
			return `In about ${odds.cases} of ${odds.of} simulated cases it loses money.`;
		case "mostly":
			return "It loses money in more than 99 of 100 simulated cases.";
		case "always":
			return "It loses money in every simulated case.";
	}
}

export const en = {
	...LABELS,
	/** Between parts that the page puts together; `gap` stands between two sentences. */
	marks: { comma: ", ", colon: ": ", semicolon: "; ", stop: ".", gap: " " },
	header: {
		name: "Support ROI",
		pageTitle: "Support ROI: what AI customer service really returns",
		title: "What AI customer service really returns",
		lead: "Seven figures you know. A cautious, sourced default for everything else. No sign-up, and nothing you type leaves this browser unless you save it.",
		skip: "Skip to the answer",
		links: "Reference",
		scorecard: "Pilot scorecard",
		methodology: "Methodology",
		docs: "API reference",
		openapi: "OpenAPI document",
		language: "Language",
	},
	form: {
		heading: "Your figures",
		business: "Your business",
		contactsHint: "Only those that reach a person today.",
		costHint: "Wages, overhead and tools.",
		fromMinutes: "Work it out from minutes",
		asAmount: "Enter one amount instead",
		minutesAfter: (after: string) => `minutes + ${after} afterwards`,
		minutesUnit: "minutes",
		hourlyUnit: "an hour",
		busyUnit: "% of paid time on contacts",
		comesTo: (amount: string) => `= ${amount} a contact`,
		answersHint: "To the end, without a person.",
		solvedHint: "The others come back to your team.",
		messages: "messages in a conversation",
		vendorPrices: "Compare vendors' prices",
		morePrices: (more: number) =>
			`and ${more} more ${more === 1 ? "price" : "prices"}, see More detail`,
		cashHint: "A saved hour is money once nobody is paid for it.",
		aMonth: "a month",
		aContact: "a contact",
		of100: "of 100",
		percent: "%",
		fixed: (once: string, monthly: string) => `Set-up ${once} once, upkeep ${monthly} a month.`,
		fixedEmpty: "Set-up and upkeep: nothing entered.",
		change: "Change",
		once: "Once",
		monthly: "Every month",
		aheadBefore: "Over",
		aheadAfter: "months, discounted at",
		rateAfter: "% a year, in",
		startOver: "Start over",
		clear: "Clear all figures",
		workflow: "This plan has several kinds of contacts. The form shows",
		workflowName: (position: number, name: string) => `${position}. ${name}`,
	},
	standing: {
		preset: "default",
		derived: "default, worked out",
		input: "yours",
		neutral: "not set",
		typical: "typical size",
		unchecked: "check this amount",
		uncheckedAll: (labels: string) =>
			`Nothing was converted: the amounts kept their numbers. Check these amounts: ${labels}.`,
		reset: "reset",
		resetTo: (value: string) => `reset to ${value}`,
		resetOf: (label: string) => `Reset: ${label}`,
		emptyCounts: (value: string) => `empty counts as ${value}`,
		published: (low: string, high: string) => `published ${low} to ${high}`,
		ours: (low: string, high: string) => `our range ${low} to ${high}`,
	},
	errors: {
		empty: "Enter a number.",
		notANumber: (example: string) => `This is not a number. Write it like ${example}.`,
		separator: (suggestion: string) =>
			`Could be read two ways. If you mean a decimal, write ${suggestion}.`,
		tooSmall: (min: string) => `Too small: ${min} is the least.`,
		aboveMin: (min: string) => `Must be more than ${min}.`,
		tooLarge: (max: string) => `Too large: ${max} is the most.`,
		notWhole: "Must be a whole number.",
		notAChoice: (text: string) => `“${text}” cannot be used here.`,
	},
	answer: {
		heading: "The answer",
		over: (months: number) => `over ${duration(months)}`,
		net: "net value, after all costs",
		netExact: (exact: string) => `Exactly ${exact}`,
		returned: (one: string) => `back for every ${one} spent`,
		returnedNone: "no cost entered",
		payback: "the money is back",
		month: (month: number) => `Month ${month}`,
		immediate: "At once",
		never: "Never",
		neverWithin: (months: number) => `within ${duration(months)}`,
		range: {
			low: "low (P10)",
			expected: "expected",
			high: "high (P90)",
			updating: "updating …",
			failed: "The range could not be worked out in this browser.",
			odds,
			/** `each`: one share for all kinds of contacts, which differ in it. */
			breakEven: (share: string, each: boolean) =>
				`It would break even at ${share} of contacts answered by AI${each ? " in every kind" : ""}.`,
			neverEven: "No share of contacts answered by AI would make it pay.",
		},
		benefits: "Value",
		aiFees: "AI fees",
		investment: "Set-up, upkeep, review",
		statementNet: "Net value",
		npv: (rate: string) => `Worth today, at ${rate} a year (NPV)`,
		peak: (month: number) => `Most money tied up, month ${month}`,
		uncounted: (amount: string) =>
			`Saved time you keep paying for is worth ${amount} a month; we do not count it.`,
		usual: (roi: string) =>
			`By the usual formula, which nets AI fees from the saving, the ROI is ${roi}.`,
		strict: (roi: string) => ` On all costs it is ${roi}.`,
		how: "How is this calculated?",
		emptyTitle: "Your answer appears here",
		emptyLead: "Nothing is assumed in a blank plan. To begin, it needs:",
		emptyNeeds: {
			contacts: "how many contacts your team answers,",
			cost: "what one of them costs,",
			answers: "and how many of 100 AI answers.",
		},
		emptyNothing: "Nothing saves or costs money until AI answers some of your contacts.",
		warnings: "Worth a second look",
		print: "Print or save as PDF",
		bar: {
			net: "net",
			returned: (one: string) => `per ${one}`,
		},
	},
	save: {
		button: "Save and share",
		notNow: "Only a current answer can be saved.",
		loading: "Loading …",
		failed: "This could not be loaded. Reload the page: your figures stay in its address.",
	},
	status: {
		stale: "An entry cannot be used; the last good result still stands.",
		empty: "No result yet.",
		result: (net: string, sentence: string) => `Net value ${net}. ${sentence}`,
	},
	rest: {
		failed: "The details below could not be loaded.",
		again: "Reload the page",
	},
	footer: {
		versions: (model: string, data: string) => `Model ${model}, data ${data}.`,
		privacy:
			"Your figures stay in this browser unless you save them: they stand in the address after #, which browsers do not send to a server. No cookies, no tracking, no third party.",
		limits:
			"Figures are before tax and in one currency. This is an estimate from stated assumptions, not a forecast of what a vendor will deliver, and no substitute for a measured pilot.",
		api: "The same model answers over a free API.",
		printed: (date: string) => `Printed on ${date}.`,
		live: "The live plan:",
	},
	units: price,
	duration,
};
