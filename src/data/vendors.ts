/**
 * What vendors charge, one record for each priced plan. The event that is billed matters more than
 * the price, so both stand here. A price is a dated snapshot: show `asOf`, let the caller override.
 */
import type { VendorTerms } from "../engine/analysis/vendor-terms.ts";
import type { Grade, UsageItem, UsageUnit } from "../engine/types.ts";

const CHECKED = "2026-11-21";

/** What a vendor charges, and how far to trust it. */
export interface Vendor extends VendorTerms {
	/** The events billed, known even where the price is not. */
	units: UsageUnit[];
	grade: Grade;
	/** ISO date of the day on which the record was checked. */
	checked: string;
}

/** A usage price without allowance or minimum. */
const item = (name: string, unit: UsageUnit, price: number, quantityPerEvent = 1): UsageItem => ({
	name,
	unit,
	price,
	quantityPerEvent,
	includedPerMonth: 0,
	minimumPerMonth: 0,
});

/** What most plans have in common: nothing beside the usage fee is part of the record. */
const PLAN = {
	monthlySubscription: 0,
	seats: { count: 0, monthlyPrice: 0 },
	annual: [],
	checked: CHECKED,
};

// Billed on outcome: no fee for what AI could not solve.
const BY_OUTCOME: Vendor[] = [
	{
		...PLAN,
		id: "intercom-fin",
		name: "Intercom Fin",
		currency: "USD",
		pricing: "published",
		units: ["resolution"],
		usage: [item("Fin resolutions", "resolution", 0.99)],
		billing: "Each resolution, and each hand-off that a Procedure was built to make.",
		note: "Procedure hand-offs are billed like resolutions; add them as a hand-off item when you use them.",
		source: {
			publisher: "Intercom",
			title: "Fin AI Agent Outcomes",
			year: 2026,
			url: "https://www.intercom.com/help/en/articles/8205718-fin-ai-agent-outcomes",
		},
		grade: "vendor",
		asOf: CHECKED,
	},
	{
		...PLAN,
		id: "intercom-fin-voice",
		name: "Intercom Fin Voice",
		currency: "USD",
		pricing: "published",
		units: ["resolution"],
		usage: [item("Fin Voice resolutions", "resolution", 1.99)],
		billing: "Each resolution on the phone.",
		note: "Second-hand price; the vendor's own page asks to contact sales.",
		source: {
			publisher: "Intercom (second-hand)",
			title: "Fin Voice price per resolution",
			year: 2026,
			url: null,
		},
		grade: "aggregator",
		asOf: "2026-09-01",
	},
	{
		...PLAN,
		id: "zendesk-ai-agents-committed",
		name: "Zendesk AI agents (committed)",
		currency: "USD",
		pricing: "published",
		units: ["verified-resolution"],
		usage: [item("Verified resolutions", "verified-resolution", 1.5)],
		billing: "Each verified resolution within a committed volume.",
		note: "Since 2026-05-18 escalated and merely contained conversations are free. The amounts come from a rival; a commitment is paid even when it is not used up.",
		source: {
			publisher: "fin.ai (a rival); billing rules support.zendesk.com",
			title: "Per-Resolution vs Per-Conversation AI Pricing",
			year: 2026,
			url: "https://fin.ai/learn/per-resolution-vs-per-conversation-ai-pricing",
		},
		grade: "aggregator",
		asOf: "2026-05-18",
	},
	{
		...PLAN,
		id: "zendesk-ai-agents-pay-as-you-go",
		name: "Zendesk AI agents (pay as you go)",
		currency: "USD",
		pricing: "published",
		units: ["verified-resolution"],
		usage: [item("Verified resolutions", "verified-resolution", 2)],
		billing: "Each verified resolution, without a commitment.",
		note: "Since 2026-05-18 escalated and merely contained conversations are free. The amounts come from a rival.",
		source: {
			publisher: "fin.ai (a rival); billing rules support.zendesk.com",
			title: "Per-Resolution vs Per-Conversation AI Pricing",
			year: 2026,
			url: "https://fin.ai/learn/per-resolution-vs-per-conversation-ai-pricing",
		},
		grade: "aggregator",
		asOf: "2026-05-18",
	},
	{
		...PLAN,
		id: "hubspot-customer-agent",
		name: "HubSpot customer agent",
		currency: "USD",
		pricing: "published",
		units: ["resolution"],
		usage: [item("Resolved conversations", "resolution", 0.5)],
		billing: "Each resolved conversation, from 2026-04-14.",
		note: "Second-hand price. Bought as credits, and only with an eligible subscription, which is not counted here.",
		source: {
			publisher: "HubSpot (via resolve247.ai)",
			title: "What the HubSpot Breeze Pricing Change Actually Did",
			year: 2026,
			url: "https://resolve247.ai/blog/hubspot-breeze-pricing-change/",
		},
		grade: "aggregator",
		asOf: "2026-04-14",
	},
];

// Billed on activity: solved or not.
const BY_ACTIVITY: Vendor[] = [
	{
		...PLAN,
		id: "salesforce-agentforce-conversation",
		name: "Salesforce Agentforce (per conversation)",
		currency: "USD",
		pricing: "published",
		units: ["conversation"],
		usage: [item("Conversations", "conversation", 2)],
		billing: "Each conversation, whatever its outcome.",
		note: "Second-hand price.",
		source: {
			publisher: "Salesforce (via jitendrazaa.com)",
			title: "Agentforce Credits Guide",
			year: 2026,
			url: "https://www.jitendrazaa.com/blog/salesforce/salesforce-agentforce-credits-cost-model-complete-guide-2026",
		},
		grade: "aggregator",
		asOf: "2026-03-01",
	},
	{
		...PLAN,
		id: "salesforce-agentforce-action",
		name: "Salesforce Agentforce (per action)",
		currency: "USD",
		pricing: "published",
		units: ["conversation"],
		usage: [item("Actions", "conversation", 0.1, 8)],
		billing: "Each action that AI takes within a conversation, whatever its outcome.",
		note: "Second-hand price. 8 actions a conversation are assumed (judgement: actions-per-conversation); at 20 both Agentforce plans cost the same.",
		source: {
			publisher: "Salesforce (via jitendrazaa.com)",
			title: "Agentforce Credits Guide",
			year: 2026,
			url: "https://www.jitendrazaa.com/blog/salesforce/salesforce-agentforce-credits-cost-model-complete-guide-2026",
		},
		grade: "aggregator",
		asOf: "2026-03-01",
	},
	{
		...PLAN,
		id: "freshworks-freddy",
		name: "Freshworks Freddy",
		currency: "USD",
		pricing: "published",
		units: ["conversation"],
		usage: [item("Sessions", "conversation", 0.49)],
		billing: "Each session (a conversation), sold in packs of 100, whatever its outcome.",
		note: "49 USD for a pack of 100 sessions, counted here as 0.49 a conversation; a pack that is begun is paid in full.",
		source: {
			publisher: "Freshworks",
			title: "Freddy AI Agent and chatbot sessions FAQs",
			year: 2026,
			url: "https://crmsupport.freshworks.com/support/solutions/articles/50000004664-freddy-ai-agent-and-chatbot-sessions-faqs",
		},
		grade: "vendor",
		asOf: CHECKED,
	},
	{
		...PLAN,
		id: "3chat",
		name: "3Chat",
		currency: "CNY",
		pricing: "published",
		units: ["message"],
		usage: [item("AI messages", "message", 0.18, 5)],
		annual: [{ name: "Subscription", amount: 9800 }],
		billing: "A year's subscription, and each message that AI sends.",
		note: "The smallest subscription; they go up to 98,000 CNY a year. 5 messages a conversation are assumed (judgement: messages-per-conversation).",
		source: {
			publisher: "3Chat",
			title: "AI客服的投资回报率(ROI)到底怎么算?",
			year: 2025,
			url: "https://www.3chatai.com/blog/ai-kefu-roi-jisuan-luodi-shicao",
		},
		grade: "vendor",
		asOf: "2025-11-11",
	},
];

// No amount to go by: the caller's own figures are needed.
const WITHOUT_PRICE: Vendor[] = [
	{
		...PLAN,
		id: "gorgias",
		name: "Gorgias",
		currency: null,
		pricing: "unpublished",
		units: ["contact", "resolution"],
		usage: [],
		billing:
			"Two fees: each contact answered (ticket fee, a person's too), and each resolution by AI (automation fee).",
		note: "The amounts depend on the plan and are not published in one list: give your own prices for both items.",
		source: {
			publisher: "Gorgias",
			title: "How you're billed for using Gorgias",
			year: 2026,
			url: "https://docs.gorgias.com/en-US/how-youre-billed-for-using-gorgias-199385",
		},
		grade: "vendor",
		asOf: CHECKED,
	},
	{
		...PLAN,
		id: "own-build",
		name: "Own build",
		currency: null,
		pricing: "own-cost",
		units: [],
		usage: [],
		billing: "No fee per event: development once and running costs every month, both your own.",
		note: "Enter development and infrastructure among the costs, and the model's price as a usage item if you pay one.",
		source: {
			publisher: "Support ROI",
			title: "Judgement: what you build yourself has no list price",
			year: 2026,
			url: null,
		},
		grade: "judgement",
		asOf: CHECKED,
	},
];

/** Every plan, in reading order. */
export const VENDOR_LIST: Vendor[] = [...BY_OUTCOME, ...BY_ACTIVITY, ...WITHOUT_PRICE];

/** Every plan by its id. */
export const VENDORS: Record<string, Vendor> = Object.fromEntries(
	VENDOR_LIST.map((vendor) => [vendor.id, vendor]),
);
