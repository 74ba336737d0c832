import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Colour,
	colourOf,
	contrast,
	readableOn,
	textOn,
} from "../../src/page/embed/colour.ts";

const WHITE = colourOf("ffffff");
const BLACK = colourOf("000000");
const part = () => fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(part(), part(), part());

test("contrast is that of WCAG's definition", () => {
	expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 10);
	expect(contrast(WHITE, WHITE)).toBe(1);
	// The greys known as the last that pass and the first that fail on white.
	expect(contrast(colourOf("767676"), WHITE)).toBeCloseTo(4.54, 2);
	expect(contrast(colourOf("777777"), WHITE)).toBeCloseTo(4.48, 2);
	expect(contrast(colourOf("ff0000"), WHITE)).toBeCloseTo(4, 2);
});

test("text on any colour, and any colour on either paper, can be read", () => {
	const papers: Colour[] = [colourOf("fbfbf8"), colourOf("111516")];
	fc.assert(
		fc.property(anyColour, (colour) => {
			expect(contrast(textOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
			for (const paper of papers)
				expect(contrast(readableOn(colour, paper), paper)).toBeGreaterThanOrEqual(4.5);
		}),
	);
});

test("a colour that can be read stays as it is", () => {
	const teal = colourOf("0a5c52");
	expect(readableOn(teal, WHITE)).toEqual(teal);
	expect(readableOn(teal, BLACK)).not.toEqual(teal);
});
