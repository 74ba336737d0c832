/** English names of what the data brings by id, and the few phrases that depend on a number. */
import type { PresetId } from "../../data/presets.ts";
import type { InputPointer, NumberUnit, UsageUnit } from "../../engine/index.ts";

/** 36 as "3 years", 18 as "18 months". */
export function duration(months: number): string {
	if (months % 12 !== 0) return months === 1 ? "1 month" : `${months} months`;
	return months === 12 ? "1 year" : `${months / 12} years`;
}

interface PresetText {
	name: string;
	description: string;
}

interface UnitText {
	/** After "per" or "an": what is charged for. */
	name: string;
	/** Which events these are, in a line. */
	hint: string;
}

/** What an AI price is charged for. */
export const price: Record<UsageUnit, UnitText> = {
	resolution: {
		name: "per resolution",
		hint: "Each contact AI answers, even one that comes back.",
	},
	"verified-resolution": {
		name: "per verified resolution",
		hint: "Only contacts that stay solved.",
	},
	conversation: {
		name: "per conversation",
		hint: "Each one AI takes part in, handed over or not.",
	},
	handoff: { name: "per hand-off", hint: "Each one AI hands to a person." },
	contact: { name: "per contact", hint: "Each contact, whoever answers it." },
	message: { name: "per message", hint: "Each message AI sends." },
	assisted: {
		name: "per assisted contact",
		hint: "Each contact that a person handles with AI's help.",
	},
};

const presets: Record<PresetId, PresetText> = {
	ecommerce: {
		name: "E-commerce",
		description: "An online shop with its own help desk, mostly chat and e-mail about orders.",
	},
	"cross-border": {
		name: "Cross-border",
		description: "A marketplace seller who answers buyers abroad in several languages.",
	},
	saas: {
		name: "SaaS",
		description: "A software company whose customers ask about the product.",
	},
	"contact-center": {
		name: "Contact center",
		description: "About 60 agents, starting with messaging before voice.",
	},
	neutral: {
		name: "Blank",
		description: "No assumptions at all: you bring every figure.",
	},
};

/** Names that presets and the model give to items of a plan; others are shown as they are. */
const names: Record<string, string> = {
	"All contacts": "All contacts",
	"AI resolutions": "AI resolutions",
	"AI conversations": "AI conversations",
};

/** What stands after a value; money and plain counts speak for themselves. */
const after: Record<NumberUnit, string> = {
	share: "%",
	rate: "% a year",
	factor: "%",
	money: "",
	count: "",
	minutes: "minutes",
	hours: "hours",
	weeks: "weeks",
	months: "months",
	month: "",
	years: "years",
};

/** Inputs on the first screen: the questions as they are asked. */
const labels: Partial<Record<InputPointer, string>> = {
	"/preset": "Your business",
	"/currency": "Currency",
	"/modelVersion": "Model version",
	"/dataVersion": "Data version",
	"/horizonMonths": "Months to look ahead",
	"/discountRate": "Discount rate a year",
	"/workflows/*/monthlyContacts": "Contacts your team answers each month",
	"/workflows/*/costPerContact": "What one contact costs you",
	"/workflows/*/handleMinutes": "Handling minutes",
	"/workflows/*/agentHourlyCost": "Cost of an agent's hour",
	"/workflows/*/utilization": "Share of paid time spent on contacts",
	"/workflows/*/automation/deflectionRate": "Out of 100 contacts, AI answers",
	"/workflows/*/automation/containmentRate": "Of 100 it answers, stay solved",
	"/labor/cashableShare": "Freed time you will stop paying for",
	"/costs/usage/*/price": "AI price",
	"/costs/usage/*/unit": "What the AI price is charged for",
};

export const LABELS = { presets, names, after, labels };
