/** Values in words: every digit that was entered, in its unit. */
import { type NumberUnit, specOf } from "../../engine/index.ts";
import { numberLocale } from "../numbers/locale.ts";
import { belowWords } from "../text/below.ts";
import { givenName, words } from "../text/index.ts";
import { reportWords } from "../text/report.ts";

const MINUS = "\u2212";
/** More digits than anybody enters; fewer than the dust of a multiplication has. */
const EXACT = 10;
/** Digits of what follows from other values, whose long tail is nobody's. */
const ROUND = 2;
/** As many as any currency is written with, and enough for a price of 0.004. */
const LEAST_MONEY = 4;

/** The unit of an input; a count where it has none. */
export const unitOf = (pointer: string): NumberUnit => {
	const spec = specOf(pointer);
	return spec?.kind === "number" ? spec.unit : "count";
};

/**
 * A number of the table of inputs as a reader would write it, without the name of its unit.
 *
 * @param digits the most there are behind the point
 */
export function figureText(
	pointer: string,
	value: number,
	currency: string,
	digits: number = EXACT,
): string {
	const unit = unitOf(pointer);
	const hundredths = unit === "share" || unit === "rate" || unit === "factor";
	const style = hundredths ? "percent" : unit === "money" ? "currency" : "decimal";
	const isRound = Number.isInteger(value) && Math.abs(value) >= 1000;
	const format = new Intl.NumberFormat(numberLocale(), {
		style,
		...(style === "currency" ? { currency } : {}),
		...(style !== "currency" || isRound ? { minimumFractionDigits: 0 } : {}),
		maximumFractionDigits: Math.max(digits, style === "currency" ? LEAST_MONEY : 0),
	});
	return format.format(value).replace("-", MINUS);
}

const own = <T>(texts: Record<string, T>, key: string): T | undefined =>
	Object.hasOwn(texts, key) ? texts[key] : undefined;

/** A word that stands for a choice, in the page's language; other words are their own. */
function choiceText(pointer: string, value: string): string {
	const { presets, units } = words.value;
	if (pointer === "/preset") return own(presets, value)?.name ?? value;
	if (pointer.endsWith("/channel")) return own(belowWords.value.channels, value) ?? value;
	if (pointer.endsWith("/unit")) return own(units, value)?.name ?? value;
	if (pointer.endsWith("/name")) return givenName(value);
	return value;
}

/**
 * A value of an input as text.
 *
 * @param computed it follows from others, so its digits are cut
 */
export function valueText(
	pointer: string,
	value: unknown,
	currency: string,
	computed = false,
): string {
	const text = reportWords.value;
	if (value === null) return text.entered.unset;
	if (Array.isArray(value)) return text.entered.none;
	if (typeof value === "string" || typeof value === "boolean")
		return choiceText(pointer, String(value));
	// An old snapshot may lack it, or have something in its place that has no words.
	if (typeof value !== "number" || !Number.isFinite(value)) return "–";
	const shown = figureText(pointer, value, currency, computed ? ROUND : EXACT);
	return text.units[unitOf(pointer)](value, shown);
}
