/**
 * The methodology page, written when the site is built: the model in readable words, with formulas,
 * sources and limits taken from the code and the data themselves.
 */
import { DATA_VERSION } from "../../data/bare.ts";
import { LOCALES, type Locale, MODEL_VERSION } from "../../engine/index.ts";
import { LANGUAGES, METHODOLOGY } from "../text/wish.ts";
import { analysesPart } from "./analyses-part.ts";
import { dataPart, presetsPart, versionsPart } from "./data-part.ts";
import { type Html, html, NOTHING, paragraphs, rich } from "./html.ts";
import { inputsPart } from "./inputs-part.ts";
import { completionPart, modelPart, principlesPart } from "./model-part.ts";
import { resultsPart } from "./results-part.ts";
import { type Speaker, speakerOf } from "./speaker.ts";
import { READINGS, SECTIONS, type SectionId } from "./words.ts";

const readingsPart = ({ words }: Speaker): Html =>
	html`<ul class="prose">${READINGS.map(
		(id) => html`<li id="reading-${id}">${rich(words.readings[id])}</li>
`,
	)}</ul>`;

const limitsPart = ({ words }: Speaker): Html =>
	html`${words.limits.map(
		({ title, text }) => html`<h3>${title}</h3>
${paragraphs(text)}
`,
	)}`;

const PARTS: Record<SectionId, (speaker: Speaker) => Html> = {
	principles: principlesPart,
	completion: completionPart,
	inputs: inputsPart,
	model: modelPart,
	results: resultsPart,
	analyses: analysesPart,
	readings: readingsPart,
	presets: presetsPart,
	data: dataPart,
	limits: limitsPart,
	versions: versionsPart,
};

// Drawn, as on the other pages: many machines have no Chinese font.
const ZHONGWEN = html`<svg class="zhongwen" aria-hidden="true" viewBox="0 0 24 12"><path d="M5.5 0.5V11.5M1 3.2H10V7.6H1ZM18 0.4V2.4M13 2.6H23M21 3Q19.4 8.8 13.2 11.4M15 3Q16.6 8.8 22.8 11.4"/></svg>`;

/** The other language says so in its address, for who cannot keep a choice. */
const addressOf = (language: Locale): string =>
	language === "en" ? `${METHODOLOGY.en}?lang=en` : METHODOLOGY[language];

const languages = ({ locale, words }: Speaker): Html =>
	html`<nav class="languages" aria-label="${words.nav.language}">${LOCALES.map(
		(language) =>
			html`<a href="${addressOf(language)}" hreflang="${language}" lang="${language}" data-language="${language}" aria-label="${LANGUAGES[language]}"${
				language === locale ? html` aria-current="page"` : NOTHING
			}>${language === "zh-CN" ? ZHONGWEN : LANGUAGES[language]}</a>`,
	)}</nav>`;

function contents({ words }: Speaker): Html {
	const entry = (id: SectionId) => html`<li><a href="#${id}">${words.sections[id].title}</a></li>`;
	return html`<nav class="contents" aria-label="${words.nav.contents}"><ol>${SECTIONS.map(entry)}</ol></nav>`;
}

/** The page's body; the template's head has the style sheet. */
function body(speaker: Speaker): Html {
	const { words } = speaker;
	const { nav } = words;
	return html`<header class="masthead">
<a class="skip" href="#principles">${words.skip}</a>
<div class="top"><p class="wordmark"><a href="/">Support ROI</a></p><nav aria-label="${nav.links}"><a href="/">${nav.calculator}</a><a href="/scorecard">${nav.scorecard}</a><a href="/docs">${nav.docs}</a></nav>${languages(speaker)}</div>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="versions">${words.versions(MODEL_VERSION, DATA_VERSION)}</p>
</header>
${contents(speaker)}
<main>
${SECTIONS.map(
	(
		id,
		i,
	) => html`<section class="chapter" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title"><span class="number">${i + 1}</span> ${words.sections[id].title}</h2>
${paragraphs(words.sections[id].text)}
${PARTS[id](speaker)}</section>
`,
)}</main>
<footer class="footer">
<p class="screen-only"><a href="/">${nav.calculator}</a> · <a href="/scorecard">${nav.scorecard}</a> · <a href="/docs">${nav.docs}</a> · <a href="/openapi.json">${nav.openapi}</a> · <a href="/llms.txt">${nav.llms}</a></p>
<p class="versions">${words.versions(MODEL_VERSION, DATA_VERSION)}</p>
</footer>
`;
}

function head({ locale, words }: Speaker): Html {
	return html`<title>${words.tab}</title>
		<meta name="description" content="${words.description}">
		<meta property="og:type" content="article">
		<meta property="og:title" content="${words.tab}">
		<meta property="og:description" content="${words.description}">
		<link rel="canonical" href="${METHODOLOGY[locale]}">
		${LOCALES.map((language) => html`<link rel="alternate" hreflang="${language}" href="${METHODOLOGY[language]}">`)}
		<link rel="alternate" hreflang="x-default" href="${METHODOLOGY.en}">`;
}

/**
 * The whole page in a language.
 *
 * @param template a page whose head and body have a place for this one's: `<!--head-->`, `<!--body-->`
 */
export function methodologyPage(locale: Locale, template: string): string {
	const speaker = speakerOf(locale);
	const put = (place: string, part: Html) => (text: string) => text.replace(place, () => part.text);
	const withHead = put("<!--head-->", head(speaker))(template);
	return put(
		"<!--body-->",
		body(speaker),
	)(withHead).replace('<html lang="en">', `<html lang="${locale}">`);
}
