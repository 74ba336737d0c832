/** Which language a visitor wishes for, and keeping that; for pages of any kind. */
import type { Locale } from "../../engine/index.ts";

const KEY = "roi:language";

/** Each language by its own name, for those who read no other. */
export const LANGUAGES: Record<Locale, string> = { en: "English", "zh-CN": "简体中文" };

/** Where the methodology stands in each language: pages that are written when the site is built. */
export const METHODOLOGY: Record<Locale, string> = {
	en: "/methodology",
	"zh-CN": "/methodology/zh-CN",
};

const LOCALES = Object.keys(LANGUAGES) as Locale[]; // a closed record

/** The language that a tag stands for: of its kind, if not the very one. */
export const languageOf = (tag: string | null): Locale | undefined =>
	LOCALES.find((locale) => locale === tag || locale.split("-")[0] === tag?.split("-")[0]);

function chosenBefore(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null; // Storage is shut: then nothing was chosen.
	}
}

/** The language to begin in; `?lang=` in the address goes before all, for pages that frame this one. */
export function firstLanguage(): Locale {
	const asked = new URLSearchParams(window.location.search).get("lang");
	const wishes = [asked, chosenBefore(), ...navigator.languages];
	for (const wish of wishes) {
		const found = languageOf(wish);
		if (found) return found;
	}
	return "en";
}

/** Begins in this language from now on. */
export function keepLanguage(language: Locale): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Storage is shut: the choice holds for this visit.
	}
}
