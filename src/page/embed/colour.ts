/** Colours that stay readable, by the contrast of WCAG 2.2. */

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
/** The least contrast of text, a little more so that rounding does not fall below it. */
const READABLE = 4.55;
const STEPS = 50;

/** The colour of six hexadecimal digits. */
export function colourOf(digits: string): Colour {
	const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
	return [part(0), part(2), part(4)];
}

export const cssOf = ([r, g, b]: Colour): string => `rgb(${r} ${g} ${b})`;

/** Relative luminance, 0 to 1 (WCAG 2.2, definition). */
function luminance(colour: Colour): number {
	const [r, g, b] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number]; // three in, three out
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, definition). */
export function contrast(one: Colour, other: Colour): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** So much of one colour in the other, 0 to 1. */
export function mix(one: Colour, into: Colour, share: number): Colour {
	const part = (i: 0 | 1 | 2) => Math.round(one[i] * share + into[i] * (1 - share));
	return [part(0), part(1), part(2)];
}

/** Black or white: what reads better on a colour. At least 4.58, whatever the colour. */
export const textOn = (ground: Colour): Colour =>
	contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;

/** The colour, as little changed as it takes to be read on a ground. */
export function readableOn(colour: Colour, ground: Colour): Colour {
	const end = textOn(ground);
	for (let i = 0; i < STEPS; i++) {
		const found = mix(end, colour, i / STEPS);
		if (contrast(found, ground) >= READABLE) return found;
	}
	return end;
}
