/** From what somebody typed to a number. Nothing is guessed: a text that could be two numbers is refused. */
import { numberSigns } from "./locale.ts";

export type Parsed =
	| { ok: true; value: number }
	/** `separator`: the other convention's point or comma; `suggestion` is how to write it here. */
	| { ok: false; fault: "empty" | "not-a-number" }
	| { ok: false; fault: "separator"; suggestion: string };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The same as a keyboard writes it: Intl groups with signs that few have, and Chinese ones write wide. */
const plain = (text: string) =>
	text
		.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/\s+/g, " ")
		.replace(/’/g, "'")
		// Marks that Intl puts beside a minus where text runs from right to left.
		.replace(/[\u200e\u200f\u061c]/g, "")
		.replace(/\u2212/g, "-");

/** What may stand around a number: a currency, by its sign, its code or its letters, and a percent sign. */
const AROUND =
	/^ ?([A-Z]{0,3}\p{Sc}|[A-Z]{3}|%|Fr\.|Rs\.?)? ?| ?(\p{Sc}|[A-Z]{3}|[%元]|kr\.?|zł|Kč|Ft|lei)? ?$/gu;

interface Manner {
	group: string;
	decimal: string;
	wellFormed: RegExp;
}

let known: Manner | undefined;

function manner(): Manner {
	if (!known) {
		const { group: sign, decimal } = numberSigns();
		const group = plain(sign);
		const between = escaped(group);
		// No digit can be read in two ways, so that even a very long text is judged at once: it may be a link's.
		const wellFormed = new RegExp(
			`^[+-]?(\\d+|\\d{1,3}(${between}\\d{2,3})*${between}\\d{3})?(${escaped(decimal)}\\d*)?$`,
		);
		known = { group, decimal, wellFormed };
	}
	return known;
}

/**
 * Reads a number in the visitor's own format; a currency, a percent sign and spaces may stand around it,
 * and nothing else may.
 */
export function parseNumber(text: string): Parsed {
	const { group, decimal, wellFormed } = manner();
	if (text.trim() === "") return { ok: false, fault: "empty" };
	const bare = plain(text).replace(AROUND, "");
	if (/\d/.test(bare) && wellFormed.test(bare)) {
		// Well-formed, it is digits with at most one decimal sign once the groups are closed up.
		const value = Number(bare.replaceAll(group, "").replace(decimal, "."));
		if (Number.isFinite(value)) return { ok: true, value };
	}
	const foreign = /^([+-]?\d+)[.,](\d+)$/.exec(bare);
	return foreign
		? { ok: false, fault: "separator", suggestion: `${foreign[1]}${decimal}${foreign[2]}` }
		: { ok: false, fault: "not-a-number" };
}
