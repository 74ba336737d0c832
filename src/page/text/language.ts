/** Which language the page speaks: the visitor's choice, else the browser's first one that it knows. */
import { effect } from "@preact/signals";
import type { Locale } from "../../engine/index.ts";
import { locale, speak } from "./packs.ts";
import { firstLanguage, keepLanguage } from "./wish.ts";

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
	// What the page's HTML says by itself when nothing has come for a while.
	const failed = document.getElementById("failed");
	if (!root || !failed) return;
	try {
		await speak(firstLanguage());
		effect(() => {
			document.documentElement.lang = locale.value;
		});
		const [{ start }] = await Promise.all([page(), ...words.map((load) => load())]);
		// Before the page is measured.
		failed.hidden = true;
		await start(root);
	} catch (error) {
		// Without words there is nothing else to say it with; and nothing to wait for any more.
		root.querySelector(".opening")?.remove();
		failed.style.animation = "none";
		failed.hidden = false;
		throw error;
	}
}

/** Speaks another language from now on, also at the next visit. */
export async function chooseLanguage(language: Locale): Promise<void> {
	await speak(language);
	keepLanguage(language);
}
