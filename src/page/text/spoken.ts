/** Names, titles and saved texts are not the page's own words: they may be in another language. */
import { locale } from "./packs.ts";

/** The `lang` of such a text by its script; undefined where it is the page's language anyway. */
export function langOf(text: string): string | undefined {
	const lang = /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
	return lang === locale.value ? undefined : lang;
}
