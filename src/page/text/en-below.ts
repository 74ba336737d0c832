/** The page's own words in English, for everything below the first screen. */
import type { Channel } from "../../engine/index.ts";
import type { Group } from "../state/groups.ts";
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
	chart: {
		heading: "When the money comes back",
		lead: "All money in and out, added up month by month. Costs come first; the savings follow at the pace of the rollout.",
		title: "Running total of money in and out by month",
		y: "Running total after all costs",
		x: "Months from the start",
		start: (amount: string) => `It starts at ${amount}.`,
		lowest: (amount: string, month: number) => `${amount} at its lowest, month ${month}`,
		breakEven: (month: number) => `Break-even, month ${month}`,
		noBreakEven: (months: number) => `No break-even within ${duration(months)}.`,
		end: (amount: string, month: number) => `It ends at ${amount} after month ${month}.`,
		reading: (month: number, amount: string) => `Month ${month}: ${amount}`,
		stages: "Rollout",
		stage: (name: string, month: number) => `${name}, from month ${month}`,
		showTable: "Show the months as a table",
		hideTable: "Hide the table",
		tableCaption: "Money in and out by month",
		years: "By year",
		year: (year: number) => `Year ${year}`,
		partYear: (year: number, months: number) => `Year ${year} (${months} months)`,
		columns: {
			month: "Month",
			year: "Year",
			benefits: "Value",
			aiFees: "AI fees",
			investment: "Other costs",
			costs: "All costs",
			net: "Net",
			cumulative: "Running total",
		},
	},
	lines: {
		heading: "Where the value comes from, where the money goes",
		lead: (months: number) =>
			`Totals over ${duration(months)}. Open a line to see how it is calculated, with your numbers in it.`,
		value: "Value",
		costs: "Costs",
		groupedBy: "Grouped by",
		allValue: "All value",
		allCosts: "All costs",
		unused: (list: string) => `Nothing entered, so nothing counted: ${list}.`,
		unusedCosts: (list: string) => `No cost entered for: ${list}.`,
		total: (amount: string, months: number) => `All ${months} months together: ${amount}.`,
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
		loading: "Loading …",
	},
};
