/** Which language the page speaks: the visitor's choice, else the browser's first one that it knows. */
import { effect } from "@preact/signals";
import type { Locale } from "../../engine/index.ts";
import { locale, speak } from "./packs.ts";

const KEY = "roi:language";

/** Each language by its own name, for those who read no other. */
export const LANGUAGES: Record<Locale, string> = { en: "English", "zh-CN": "简体中文" };

const LOCALES = Object.keys(LANGUAGES) as Locale[]; // a closed record

const known = (tag: string | null): Locale | undefined =>
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
		const found = known(wish);
		if (found) return found;
	}
	return "en";
}

/**
 * Opens a page in the visitor's language: fetches its code and its words together, then draws it.
 *
 * @param words what the page says from its first moment on
 */
export async function open(
	words: readonly (() => Promise<void>)[],
	page: () => Promise<{ start: (root: HTMLElement) => void | Promise<void> }>,
): Promise<void> {
	const root = document.getElementById("app");
	if (!root) return;
	await speak(firstLanguage());
	effect(() => {
		document.documentElement.lang = locale.value;
	});
	try {
		const [{ start }] = await Promise.all([page(), ...words.map((load) => load())]);
		await start(root);
	} catch (error) {
		// Without words there is nothing else to say it with.
		document.getElementById("failed")?.removeAttribute("hidden");
		throw error;
	}
}

/** Speaks another language from now on, also at the next visit. */
export async function chooseLanguage(language: Locale): Promise<void> {
	await speak(language);
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Storage is shut: the choice holds for this visit.
	}
}
