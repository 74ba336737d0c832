/** From what somebody typed to a number. Nothing is guessed: a text that could be two numbers is refused. */
import { numberSigns } from "./locale.ts";

export type Parsed =
	| { ok: true; value: number }
	/** `separator`: the other convention's point or comma; `suggestion` is how to write it here. */
	| { ok: false; fault: "empty" | "not-a-number" }
	| { ok: false; fault: "separator"; suggestion: string };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface Manner {
	group: string;
	decimal: string;
	wellFormed: RegExp;
}

let known: Manner | undefined;

function manner(): Manner {
	if (!known) {
		const { group: sign, decimal } = numberSigns();
		// Spaces of every width count as one: few keyboards have the narrow ones that Intl groups with.
		const group = /\s/.test(sign) ? " " : sign;
		const between = group === " " ? " ?" : escaped(group);
		const wellFormed = new RegExp(
			`^[+-]?(\\d+|\\d{1,3}(${between}\\d{2,3})*${between}\\d{3})?(${escaped(decimal)}\\d*)?$`,
		);
		known = { group, decimal, wellFormed };
	}
	return known;
}

/**
 * Reads a number in the visitor's own format; currency signs, percent signs and spaces may stand
 * around it.
 */
export function parseNumber(text: string): Parsed {
	const { group, decimal, wellFormed } = manner();
	const bare = text
		.replace(/\u2212/g, "-")
		.replace(/^[^\d.,+-]+|[^\d.,]+$/g, "")
		.replace(/\s+/g, " ");
	if (text.trim() === "") return { ok: false, fault: "empty" };
	if (!/\d/.test(bare) || /[a-z]/i.test(text.replace(/^[A-Z]{3}\b|\b[A-Z]{3}$/, "")))
		return { ok: false, fault: "not-a-number" };
	if (wellFormed.test(bare)) {
		// Well-formed, it is digits with at most one decimal sign once the groups are closed up.
		const value = Number(bare.replaceAll(group, "").replace(decimal, "."));
		if (Number.isFinite(value)) return { ok: true, value };
	}
	const foreign = /^([+-]?\d+)[.,](\d+)$/.exec(bare);
	return foreign
		? { ok: false, fault: "separator", suggestion: `${foreign[1]}${decimal}${foreign[2]}` }
		: { ok: false, fault: "not-a-number" };
}
