/** The engine's formats as this page sets them: a real minus sign, and amounts without their cents. */
import { type Format, formatOf } from "../../engine/index.ts";
import { locale } from "../text/packs.ts";
import { numberLocale, numberSigns } from "./locale.ts";

export interface PageFormat extends Format {
	/** To whole units, for tables and axes; small amounts keep their cents. */
	whole: (amount: number) => string;
	/** An amount without cents that are none: $800 instead of $800.00. */
	plain: (amount: number) => string;
}

const MINUS = "\u2212";
/** Below this, a unit is too much to round away. */
const SMALL = 10;

/** An amount as `whole` shows it. */
export const inWhole = (amount: number): number =>
	Math.abs(amount) < SMALL ? amount : Math.round(amount);

const known = new Map<string, PageFormat>();

/** Formats of a currency in the visitor's way of writing numbers. */
export function pageFormat(currency: string): PageFormat {
	const made = known.get(currency);
	if (made) return made;
	const engine = formatOf(numberLocale(), currency);
	const decimal = numberSigns().decimal.replace(".", "\\.");
	const zeroCents = new RegExp(`${decimal}0+(?=\\D*$)`);
	const money = (amount: number) => engine.money(amount).replace("-", MINUS);
	const plain = (amount: number) => money(amount).replace(zeroCents, "");
	const format: PageFormat = {
		...engine,
		money,
		plain,
		whole: (amount) => plain(inWhole(amount)),
		percent: (fraction) => engine.percent(fraction).replace("-", MINUS),
		count: (value) => engine.count(value).replace("-", MINUS),
		// A list is words: it follows the page's language, not the visitor's way of writing numbers.
		list: (items) => formatOf(locale.value, currency).list(items),
	};
	known.set(currency, format);
	return format;
}
