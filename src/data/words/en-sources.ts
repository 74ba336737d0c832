/** How sources are named in English. */
import type { SourceWords } from "./words.ts";

export const sources: SourceWords = {
	via: (publisher, reporter) => `${publisher} (via ${reporter})`,
	judgement: (why) => `Judgement: ${why}`,
	names: {
		"three-vendors": "HubSpot, Intercom and Zendesk (two of them second-hand)",
		"list-prices": "Published list prices per resolution",
		"alhena-and-3chat": "Alhena AI (0.84–0.90) and 3Chat (0.92)",
		unnamed: "Unnamed",
		"intercom-second-hand": "Intercom (second-hand)",
		"fin-voice-price": "Fin Voice price per resolution",
		"rival-and-zendesk": "fin.ai (a rival); billing rules support.zendesk.com",
		"own-build": "Judgement: what you build yourself has no list price",
	},
};
