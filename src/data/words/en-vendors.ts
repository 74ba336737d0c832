/** What vendors' prices say in English. */
import { sources } from "./en-sources.ts";
import type { VendorWords } from "./words.ts";

export const enVendors: VendorWords = {
	sources,
	vendors: {
		"intercom-fin": {
			name: "Intercom Fin",
			billing: "Each resolution, and each hand-off that a Procedure was built to make.",
			note: "Procedure hand-offs are billed like resolutions; add them as a hand-off item when you use them.",
		},
		"intercom-fin-voice": {
			name: "Intercom Fin Voice",
			billing: "Each resolution on the phone.",
			note: "Second-hand price; the vendor's own page asks to contact sales.",
		},
		"zendesk-ai-agents-committed": {
			name: "Zendesk AI agents (committed)",
			billing: "Each verified resolution within a committed volume.",
			note: "Since 2026-05-18 escalated and merely contained conversations are free. The amounts come from a rival; a commitment is paid even when it is not used up.",
		},
		"zendesk-ai-agents-pay-as-you-go": {
			name: "Zendesk AI agents (pay as you go)",
			billing: "Each verified resolution, without a commitment.",
			note: "Since 2026-05-18 escalated and merely contained conversations are free. The amounts come from a rival.",
		},
		"hubspot-customer-agent": {
			name: "HubSpot customer agent",
			billing: "Each resolved conversation, from 2026-04-14.",
			note: "Second-hand price. Bought as credits, and only with an eligible subscription, which is not counted here.",
		},
		"salesforce-agentforce-conversation": {
			name: "Salesforce Agentforce (per conversation)",
			billing: "Each conversation, whatever its outcome.",
			note: "Second-hand price.",
		},
		"salesforce-agentforce-action": {
			name: "Salesforce Agentforce (per action)",
			billing: "Each action that AI takes within a conversation, whatever its outcome.",
			note: "Second-hand price. 8 actions a conversation are assumed, which is our judgement; at 20 both Agentforce plans cost the same.",
		},
		"freshworks-freddy": {
			name: "Freshworks Freddy",
			billing: "Each session (a conversation), sold in packs of 100, whatever its outcome.",
			note: "49 USD for a pack of 100 sessions, counted here as 0.49 a conversation; a pack that is begun is paid in full.",
		},
		"3chat": {
			name: "3Chat",
			billing: "A year's subscription, and each message that AI sends.",
			note: "The smallest subscription; they go up to 98,000 CNY a year. 5 messages a conversation are assumed, which is our judgement.",
		},
		gorgias: {
			name: "Gorgias",
			billing:
				"Two fees: each contact answered (ticket fee, a person's too), and each resolution by AI (automation fee).",
			note: "The amounts depend on the plan and are not published in one list: give your own prices for both items.",
		},
		"own-build": {
			name: "Own build",
			billing: "No fee per event: development once and running costs every month, both your own.",
			note: "Enter development and infrastructure among the costs, and the model's price as a usage item if you pay one.",
		},
	},
	items: {
		"fin-resolutions": "Fin resolutions",
		"fin-voice-resolutions": "Fin Voice resolutions",
		"verified-resolutions": "Verified resolutions",
		"resolved-conversations": "Resolved conversations",
		conversations: "Conversations",
		actions: "Actions",
		sessions: "Sessions",
		"ai-messages": "AI messages",
		subscription: "Subscription",
	},
};
