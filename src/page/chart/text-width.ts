/** Widths of the chart's own type, in pixels. */
const DIGIT = 6.8;
const CHINESE = 13;

/** About how wide a text is drawn: Chinese characters and punctuation take twice a digit's place. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text) width += character >= "\u2e80" ? CHINESE : DIGIT;
	return width;
}
