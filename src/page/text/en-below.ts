/** The page's own words in English, for everything below the first screen. */
import type { Channel } from "../../engine/index.ts";
import type { Group } from "../state/groups.ts";
import { enExportRow } from "./en-export-row.ts";
import { duration } from "./en-labels.ts";

/** Rollout stages by the names that presets give them; others are shown as they are. */
const stages: Record<string, string> = {
	draft: "AI drafts, people send",
	verification: "AI checks orders and policy",
	reviewed: "People approve what AI prepares",
	automated: "AI answers alone",
	live: "Live",
};

/** Groups of inputs, by the beginning of their pointers. */
const groups: Record<Group, string> = {
	plan: "The plan",
	contacts: "Contacts and their cost",
	automation: "What AI answers",
	assist: "Help for people who answer",
	quality: "Reopened and escalated contacts",
	labor: "Freed time and staff",
	rollout: "Rollout stages",
	sales: "Sales",
	retention: "Customers who stay",
	people: "Training and turnover",
	coverage: "Contacts nobody answers today",
	risk: "Risk, compliance and other savings",
	errors: "AI errors",
	once: "One-time costs",
	monthly: "Monthly and yearly costs",
	usage: "AI fees",
	review: "Human review",
	transition: "Costs of the change",
	overrun: "Overrun and price increases",
};

const channels: Record<Channel, string> = {
	any: "any",
	chat: "chat",
	email: "e-mail",
	phone: "phone",
	messaging: "messaging",
	social: "social media",
	web: "web form",
};

export const enBelow = {
	stages,
	groups,
	channels,
	files: enExportRow,
	problems: {
		unread: {
			link: "The link that brought you here could not be read: what you see is not the calculation it was made for. Ask for a new link.",
			offers:
				"Not every offered price in the link that brought you here could be read: the list of vendors' prices is without those. The answer does not depend on them.",
		},
		unusable: (count: number) =>
			`${count === 1 ? "One entry" : `${count} entries`} cannot be used.`,
		stale: "These are the last good figures.",
		undo: "undo",
		undoOf: (label: string) => `Undo: ${label}`,
	},
	chart: {
		heading: "When the money comes back",
		lead: "All money in and out, added up month by month. Costs come first; the savings follow at the pace of the rollout.",
		title: "Running total of money in and out by month",
		y: "Running total after all costs",
		x: "Months from the start",
		start: (amount: string) => `It starts at ${amount}`,
		lowest: (amount: string, month: number) => `${amount} at its lowest, month ${month}`,
		breakEven: (month: number) => `Break-even, month ${month}`,
		noBreakEven: (months: number) => `No break-even within ${duration(months)}`,
		end: (amount: string, month: number) => `It ends at ${amount} after month ${month}`,
		span: (low: string, high: string) => `(${low} to ${high})`,
		bandStory: (span: string) => `In 8 of 10 simulated cases it ends within the range ${span}`,
		band: "The band holds 8 of 10 simulated cases (P10 to P90).",
		updating: "Updating …",
		reading: (month: number, amount: string) => `Month ${month}: ${amount}`,
		stages: "Rollout",
		stage: (name: string, month: number) => `${name}, from month ${month}`,
		showTable: "Show the months as a table",
		hideTable: "Hide the table",
		tableCaption: "Money in and out by month",
		years: "By year",
		year: (year: number) => `Year ${year}`,
		partYear: (year: number, months: number) => `Year ${year} (${duration(months)})`,
		columns: {
			month: "Month",
			year: "Year",
			benefits: "Value",
			aiFees: "AI fees",
			investment: "Other costs",
			costs: "All costs",
			net: "Net",
			cumulative: "Running total",
			low: "Low (P10)",
			high: "High (P90)",
		},
	},
	/** How each figure of the answer comes about. */
	how: {
		net: (benefits: string, costs: string, net: string, months: number) =>
			`Value over ${duration(months)}, minus AI fees and every other cost: ${benefits} − ${costs} = ${net}. Before tax.`,
		returned: (benefits: string, costs: string, returned: string) =>
			`Value divided by all costs, AI fees included: ${benefits} ÷ ${costs} = ${returned}.`,
		payback: (month: string, last: string, next: string) =>
			`The running total of money in and out crosses zero after ${month} months and stays above it: ${last} the month before, ${next} the month after.`,
		never: (amount: string) =>
			`The running total of money in and out ends at ${amount}, still below zero.`,
		immediate: "The running total of money in and out never falls below zero.",
		rangeName: "Low, expected and high",
		range: (cases: string, low: string, mean: string, high: string) =>
			`${cases} simulated cases of what nobody knows yet: in 8 of 10 the net value lies between ${low} and ${high}. Expected is the average of all, ${mean}; the net value above takes every figure as it stands.`,
		npv: (rate: string, npv: string) =>
			`Each month's money in and out, divided by (1 + ${rate}) for every year it lies ahead, added up: ${npv}.`,
		peak: (lowest: string) =>
			`At its lowest, the running total of money in and out is ${lowest} below zero.`,
		kept: "Saved time you keep paying for",
		uncounted: (freed: string, cash: string, left: string) =>
			`Work freed in the last month, less what you stop paying for: ${freed} − ${cash} = ${left}.`,
		usual: (net: string, investment: string, roi: string) =>
			`Net value divided by what was spent without the AI fees: ${net} ÷ ${investment} = ${roi}.`,
		usualRoi: "ROI by the usual formula",
	},
	lines: {
		heading: "Where the value comes from, where the money goes",
		lead: (months: number) => `Totals over ${duration(months)}.`,
		open: "Open a line to see how it is calculated, with your numbers in it.",
		value: "Value",
		costs: "Costs",
		groupedBy: "Grouped by",
		allValue: "All value",
		allCosts: "All costs",
		unused: (list: string) => `Nothing entered, so nothing counted: ${list}.`,
		unusedCosts: (list: string) => `No cost entered for: ${list}.`,
		total: (amount: string, months: number) => `All ${months} months together: ${amount}.`,
	},
	influence: {
		heading: "What matters most",
		lead: "Each figure is moved alone to the low and to the high end of its likely range, while all others stay. The longest bar deserves the most care.",
		figure: "Figure",
		moved: "Moved from … to",
		atLow: "Net at its low end",
		atHigh: "Net at its high end",
		range: (low: string, high: string) => `${low} to ${high}`,
		times: (factor: string) => `× ${factor}`,
		base: (net: string) => `The line in the middle is the estimate's net value, ${net}.`,
		none: "Nothing in this plan has a range.",
		loading: "Working it out …",
		failed: "This could not be worked out in this browser.",
		mustHeading: "What must be true to break even",
		mustLead:
			"How far each figure alone may move before the plan no longer pays for itself, or must move before it does.",
		now: "Now",
		breaksEven: "Breaks even at",
		room: "Room",
		differs: "differs",
		inEach: (value: string) => `${value} in every kind`,
		anyValue: "pays at any value",
		noValue: "no value is enough",
		less: (percent: string) => `may be ${percent} lower`,
		more: (percent: string) => `may be ${percent} higher`,
		needsLess: (percent: string) => `must be ${percent} lower`,
		needsMore: (percent: string) => `must be ${percent} higher`,
		updating: "Updating …",
	},
	context: {
		heading: "Beside what others publish",
		lead: "Mostly sellers' figures. An honest estimate is often below them; that alone proves nothing either way.",
		metric: "Measure",
		yours: "Yours",
		published: "Published",
		source: "Source",
		none: "none",
		range: (low: string, high: string) => `${low} to ${high}`,
		about: (value: string) => `about ${value}`,
		aboutUpTo: (value: string, high: string) => `${value} on average, ${high} at the top`,
	},
	assumptions: {
		heading: "Every assumption",
		lead: (count: number) =>
			`${count} figures carry this estimate. Change any of them here; each has its range, its source, and how far to trust it.`,
		figure: "Figure",
		value: "Value",
		why: "Source and reason",
		low: "low",
		typical: "typical",
		high: "high",
		noSource: "your own figure",
		questioned: (range: string) => `Worth a second look outside another range: ${range}`,
		judgement: "Our judgement",
		checked: (date: string) => `All sources checked on ${date}.`,
		at: (label: string, where: string) => `${label}, ${where}`,
	},
	detail: {
		heading: "More detail",
		lead: "What a plan can also hold: help for agents, sales, loyalty, risk, and the finer assumptions.",
		open: "Show all other inputs",
		add: (what: string) => `Add: ${what}`,
		remove: (what: string) => `Remove: ${what}`,
		removeShort: "Remove",
		addWorkflow: "Add a kind of contact",
		workflowsHint:
			"One row for each channel or issue type that differs: refunds by e-mail, sizes by chat. The form above shows one of them at a time; everything below is of that one.",
		kind: (position: number) => `Kind ${position}`,
		show: "Show in the form",
		shown: "Shown in the form",
		capacity: {
			heading: "Freed time: cash against capacity",
			hours: (hours: string, people: string) =>
				`In the last month ${hours} hours are freed, the work of ${people} people.`,
			worth: (amount: string) => `That time is paid ${amount} a month today.`,
			cash: "You stop paying for it: counted as cash",
			other: "Put to other use: counted at its value",
			uncounted: "You go on paying for it: not counted",
		},
		loading: "Loading …",
	},
	copy: {
		button: "Copy",
		of: (label: string) => `Copy: ${label}`,
		done: "Copied.",
		byHand: "Copying is blocked here. The text is selected: press Ctrl+C (⌘C).",
	},
};
