/**
 * The methodology page's only script: it leads who wishes for Chinese to the Chinese page, and keeps a
 * choice for the other pages. Without it both pages stand by themselves.
 */
import type { Locale } from "../../engine/index.ts";
import { firstLanguage, keepLanguage } from "../text/wish.ts";

const links = document.querySelectorAll<HTMLAnchorElement>("a[data-language]");
for (const link of links) {
	link.addEventListener("click", () => {
		// The attribute is written by the build, from the languages there are.
		keepLanguage(link.dataset.language as Locale);
		// The same place, in the other language.
		link.hash = window.location.hash;
	});
}

// The English page's address is that of all languages; the Chinese one's is its own.
const chinese = [...links].find((link) => link.dataset.language === "zh-CN");
if (document.documentElement.lang === "en" && firstLanguage() === "zh-CN" && chinese)
	window.location.replace(chinese.href + window.location.hash);
