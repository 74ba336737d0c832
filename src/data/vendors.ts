/**
 * What vendors charge, one record for each priced plan, without its texts (words/ has those). The
 * event that is billed matters more than the price, so both stand here. A price is a dated snapshot:
 * show `asOf`, let the caller override.
 */
import type { VendorTerms } from "../engine/analysis/vendor-terms.ts";
import type { Grade, UsageItem, UsageUnit } from "../engine/types.ts";
import { type Cited, own } from "./cited.ts";
import { CHECKED } from "./held.ts";

/** What a vendor charges, and how far to trust it. */
export interface Vendor extends VendorTerms {
	/** The events billed, known even where the price is not. */
	units: UsageUnit[];
	grade: Grade;
	/** ISO date of the day on which the record was checked. */
	checked: string;
}

/** An item of a bill. */
export type BilledItem =
	| "fin-resolutions"
	| "fin-voice-resolutions"
	| "verified-resolutions"
	| "resolved-conversations"
	| "conversations"
	| "actions"
	| "sessions"
	| "ai-messages"
	| "subscription";

type Billed<Item extends { name: string }> = Omit<Item, "name"> & { name: BilledItem };

/** A vendor's record apart from language. */
export interface VendorFigures
	extends Pick<Vendor, "currency" | "pricing" | "units" | "grade" | "asOf"> {
	usage: Billed<UsageItem>[];
	annual: Billed<Vendor["annual"][number]>[];
	source: Cited;
}

/** A usage price without allowance or minimum. */
const item = (
	name: BilledItem,
	unit: UsageUnit,
	price: number,
	quantityPerEvent = 1,
): Billed<UsageItem> => ({
	name,
	unit,
	price,
	quantityPerEvent,
	includedPerMonth: 0,
	minimumPerMonth: 0,
});

/** Every plan by its id, in reading order. */
export const VENDOR_FIGURES = {
	// Billed on outcome: no fee for what AI could not solve.
	"intercom-fin": {
		currency: "USD",
		pricing: "published",
		units: ["resolution"],
		usage: [item("fin-resolutions", "resolution", 0.99)],
		annual: [],
		source: {
			publisher: "Intercom",
			title: "Fin AI Agent Outcomes",
			year: 2026,
			url: "https://www.intercom.com/help/en/articles/8205718-fin-ai-agent-outcomes",
		},
		grade: "vendor",
		asOf: CHECKED,
	},
	"intercom-fin-voice": {
		currency: "USD",
		pricing: "published",
		units: ["resolution"],
		usage: [item("fin-voice-resolutions", "resolution", 1.99)],
		annual: [],
		source: {
			publisher: own("intercom-second-hand"),
			title: own("fin-voice-price"),
			year: 2026,
			url: null,
		},
		grade: "aggregator",
		asOf: "2026-09-01",
	},
	"zendesk-ai-agents-committed": {
		currency: "USD",
		pricing: "published",
		units: ["verified-resolution"],
		usage: [item("verified-resolutions", "verified-resolution", 1.5)],
		annual: [],
		source: {
			publisher: own("rival-and-zendesk"),
			title: "Per-Resolution vs Per-Conversation AI Pricing",
			year: 2026,
			url: "https://fin.ai/learn/per-resolution-vs-per-conversation-ai-pricing",
		},
		grade: "aggregator",
		asOf: "2026-05-18",
	},
	"zendesk-ai-agents-pay-as-you-go": {
		currency: "USD",
		pricing: "published",
		units: ["verified-resolution"],
		usage: [item("verified-resolutions", "verified-resolution", 2)],
		annual: [],
		source: {
			publisher: own("rival-and-zendesk"),
			title: "Per-Resolution vs Per-Conversation AI Pricing",
			year: 2026,
			url: "https://fin.ai/learn/per-resolution-vs-per-conversation-ai-pricing",
		},
		grade: "aggregator",
		asOf: "2026-05-18",
	},
	"hubspot-customer-agent": {
		currency: "USD",
		pricing: "published",
		units: ["resolution"],
		usage: [item("resolved-conversations", "resolution", 0.5)],
		annual: [],
		source: {
			publisher: "HubSpot",
			via: "resolve247.ai",
			title: "What the HubSpot Breeze Pricing Change Actually Did",
			year: 2026,
			url: "https://resolve247.ai/blog/hubspot-breeze-pricing-change/",
		},
		grade: "aggregator",
		asOf: "2026-04-14",
	},

	// Billed on activity: solved or not.
	"salesforce-agentforce-conversation": {
		currency: "USD",
		pricing: "published",
		units: ["conversation"],
		usage: [item("conversations", "conversation", 2)],
		annual: [],
		source: {
			publisher: "Salesforce",
			via: "jitendrazaa.com",
			title: "Agentforce Credits Guide",
			year: 2026,
			url: "https://www.jitendrazaa.com/blog/salesforce/salesforce-agentforce-credits-cost-model-complete-guide-2026",
		},
		grade: "aggregator",
		asOf: "2026-03-01",
	},
	"salesforce-agentforce-action": {
		currency: "USD",
		pricing: "published",
		units: ["conversation"],
		usage: [item("actions", "conversation", 0.1, 8)],
		annual: [],
		source: {
			publisher: "Salesforce",
			via: "jitendrazaa.com",
			title: "Agentforce Credits Guide",
			year: 2026,
			url: "https://www.jitendrazaa.com/blog/salesforce/salesforce-agentforce-credits-cost-model-complete-guide-2026",
		},
		grade: "aggregator",
		asOf: "2026-03-01",
	},
	"freshworks-freddy": {
		currency: "USD",
		pricing: "published",
		units: ["conversation"],
		usage: [item("sessions", "conversation", 0.49)],
		annual: [],
		source: {
			publisher: "Freshworks",
			title: "Freddy AI Agent and chatbot sessions FAQs",
			year: 2026,
			url: "https://crmsupport.freshworks.com/support/solutions/articles/50000004664-freddy-ai-agent-and-chatbot-sessions-faqs",
		},
		grade: "vendor",
		asOf: CHECKED,
	},
	"3chat": {
		currency: "CNY",
		pricing: "published",
		units: ["message"],
		usage: [item("ai-messages", "message", 0.18, 5)],
		annual: [{ name: "subscription", amount: 9800 }],
		source: {
			publisher: "3Chat",
			title: "AI客服的投资回报率(ROI)到底怎么算?",
			year: 2025,
			url: "https://www.3chatai.com/blog/ai-kefu-roi-jisuan-luodi-shicao",
		},
		grade: "vendor",
		asOf: "2025-11-11",
	},

	// No amount to go by: the caller's own figures are needed.
	gorgias: {
		currency: null,
		pricing: "unpublished",
		units: ["contact", "resolution"],
		usage: [],
		annual: [],
		source: {
			publisher: "Gorgias",
			title: "How you're billed for using Gorgias",
			year: 2026,
			url: "https://docs.gorgias.com/en-US/how-youre-billed-for-using-gorgias-199385",
		},
		grade: "vendor",
		asOf: CHECKED,
	},
	"own-build": {
		currency: null,
		pricing: "own-cost",
		units: [],
		usage: [],
		annual: [],
		source: { publisher: "Support ROI", title: own("own-build"), year: 2026, url: null },
		grade: "judgement",
		asOf: CHECKED,
	},
} satisfies Record<string, VendorFigures>;

export type VendorId = keyof typeof VENDOR_FIGURES;
