/** Markup as text, for pages that are written when the site is built. */

/** Markup that may stand as it is. */
export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

type Part = string | number | Html | readonly Html[];

/** A text as the content of an element or of an attribute in double quotes. */
export const escaped = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");

function written(part: Part): string {
	if (part instanceof Html) return part.text;
	if (typeof part === "object") return part.map(({ text }) => text).join("");
	return escaped(String(part));
}

/** A template whose values are escaped, unless they are markup already. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
	new Html(texts.reduce((all, text, i) => all + written(parts[i - 1] ?? "") + text));

export const NOTHING = new Html("");

/** Markup with something between each two parts. */
export const joined = (parts: readonly Html[], between: string): Html =>
	new Html(parts.map(({ text }) => text).join(escaped(between)));

/** A sentence in which `code` and [a link](#there) may stand. */
export const rich = (text: string): Html =>
	new Html(
		escaped(text)
			.replace(/`([^`]+)`/g, "<code>$1</code>")
			.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>'),
	);

/** Sentences that each are a paragraph. */
export const paragraphs = (texts: readonly string[]): Html =>
	new Html(texts.map((text) => `<p>${rich(text).text}</p>`).join("\n"));
