/** All that the methodology page is said with, in one language. */
import { dataOf, vendorsOf } from "../../data/languages.ts";
import type { Vendor } from "../../data/vendors.ts";
import {
	enHelps,
	type Format,
	formatOf,
	type InputTexts,
	LANGUAGES,
	type Language,
	type Locale,
	type ModelData,
	zhHelps,
} from "../../engine/index.ts";
import { Html, html, NOTHING } from "./html.ts";
import { en } from "./text-en.ts";
import { zh } from "./text-zh.ts";
import type { MethodologyWords } from "./words.ts";

const HELPS: Record<Locale, InputTexts> = { en: enHelps, "zh-CN": zhHelps };
const WORDS: Record<Locale, MethodologyWords> = { en, "zh-CN": zh };

export interface Speaker {
	locale: Locale;
	/** The page's own words. */
	words: MethodologyWords;
	/** What the engine says. */
	engine: Language;
	/** How each input is explained. */
	helps: InputTexts;
	data: ModelData;
	vendors: Vendor[];
	/** Figures in the currency of the presets. */
	format: Format;
	/** Between the entries of a list without a verb. */
	comma: string;
	/** Between facts that stand side by side. */
	semicolon: string;
	/** Between the parts of a note, such as a publisher and a title. */
	pause: string;
}

export const speakerOf = (locale: Locale): Speaker => ({
	locale,
	words: WORDS[locale],
	engine: LANGUAGES[locale],
	helps: HELPS[locale],
	data: dataOf(locale),
	vendors: vendorsOf(locale),
	format: formatOf(locale, "USD"),
	semicolon: locale === "en" ? "; " : "；",
	comma: locale === "en" ? ", " : "、",
	pause: locale === "en" ? ", " : "，",
});

/** A name or title that is no word of the page: it says its language where that is another one. */
export function foreign(text: string, locale: Locale, element: "span" | "cite" = "span"): Html {
	const lang = /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
	const own = lang === locale;
	if (own && element === "span") return html`${text}`;
	const tag = new Html(element);
	return html`<${tag}${own ? NOTHING : html` lang="${lang}"`}>${text}</${tag}>`;
}
