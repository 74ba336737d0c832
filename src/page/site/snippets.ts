/** Texts to paste into a page of one's own: the calculator as it stands here, in three ways. */
import { FORM_SNIPPET } from "../../data/form-snippet.ts";
import type { PresetId } from "../../data/presets.ts";
import type { Locale } from "../../engine/index.ts";

/** A text as an attribute's value. */
const attribute = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

export interface Plan {
	/** Where this calculator is served. */
	origin: string;
	/** The entries, as a link's fragment carries them. */
	fragment: string;
	locale: Locale;
}

/** A frame: one element, no script. */
export const frameSnippet = ({ origin, fragment, locale }: Plan, title: string): string =>
	`<iframe src="${attribute(`${origin}/embed?lang=${locale}#${fragment}`)}"
  title="${attribute(title)}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`;

/**
 * The element of embed.js, and what its button does. Until the script is there, its content shows. While a
 * page is read, its last element is the one above the script: so the text can be pasted twice.
 */
export const elementSnippet = (
	{ origin, fragment, locale }: Plan,
	words: { title: string; cta: string },
): string =>
	`<script src="${origin}/embed.js" async></script>
<support-roi lang="${locale}" plan="${attribute(fragment)}" cta="${attribute(words.cta)}">
  <a href="${attribute(`${origin}/#${fragment}`)}">${attribute(words.title)}</a>
</support-roi>
<script>
  [...document.querySelectorAll("support-roi")].pop().addEventListener("roi:cta", ({ detail }) => {
    console.log(detail?.headline, detail?.calculator);
  });
</script>`;

/** A form of one's own, in ten lines. */
export const formSnippet = (
	{ origin, locale }: Plan,
	{ preset, contacts }: { preset: PresetId; contacts: number },
): string =>
	FORM_SNIPPET[locale]
		.replace("https://THIS-SERVER", origin)
		.replace("preset=ecommerce", `preset=${preset}`)
		.replace('value="5000"', `value="${contacts}"`);
