/** The data in every language; apart from index.ts, so that who wants one is not sent all of them. */
import type { Locale, ModelData } from "../engine/index.ts";
import { dataInWords } from "./in-words.ts";
import { MODEL_DATA, PILOT_GUIDANCE, VENDORS } from "./index.ts";
import type { PilotGuidance } from "./pilot.ts";
import { pilotInWords } from "./pilot-in-words.ts";
import type { Vendor } from "./vendors.ts";
import { vendorsInWords } from "./vendors-in-words.ts";
import { zh } from "./words/zh.ts";
import { zhPilot } from "./words/zh-pilot.ts";
import { zhVendors } from "./words/zh-vendors.ts";

interface Said {
	data: ModelData;
	vendors: Vendor[];
	guidance: PilotGuidance;
}

const ALL = {
	en: { data: MODEL_DATA, vendors: Object.values(VENDORS), guidance: PILOT_GUIDANCE },
	"zh-CN": {
		data: dataInWords(zh),
		vendors: Object.values(vendorsInWords(zhVendors)),
		guidance: pilotInWords(zhPilot),
	},
};

/** The data may know languages that the sentences do not have yet, but never the other way round. */
const BY_LOCALE: Record<Locale, Said> = ALL;

/** What the engine is handed for an answer in a language. */
export const dataOf = (locale: Locale): ModelData => BY_LOCALE[locale].data;

/** Every priced plan in a language, in reading order. */
export const vendorsOf = (locale: Locale): Vendor[] => BY_LOCALE[locale].vendors;

/** How to run a pilot, in a language. */
export const guidanceOf = (locale: Locale): PilotGuidance => BY_LOCALE[locale].guidance;
