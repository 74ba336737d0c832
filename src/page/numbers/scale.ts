/** How a stored value stands in its field: shares and factors in hundredths, the rest as it is. */
import type { NumberSpec, NumberUnit } from "../../engine/index.ts";
import { numberLocale } from "./locale.ts";

const isFraction = (unit: NumberUnit) => unit === "share" || unit === "rate" || unit === "factor";

/** Removes the dust of a multiplication by 100: 0.07 shows as 7, not as 7.000000000000001. */
const clean = (value: number) => Number(value.toPrecision(14));

/** The number shown for a stored value. */
export const toShown = (unit: NumberUnit, value: number): number =>
	isFraction(unit) ? clean(value * 100) : value;

/** The stored value of a number shown. */
export const toStored = (unit: NumberUnit, shown: number): number =>
	isFraction(unit) ? shown / 100 : shown;

const formats = new Map<string, Intl.NumberFormat>();
function formatter(minimumFractionDigits: number, maximumFractionDigits: number) {
	const key = `${minimumFractionDigits} ${maximumFractionDigits}`;
	const known = formats.get(key);
	if (known) return known;
	const options = { minimumFractionDigits, maximumFractionDigits };
	const made = new Intl.NumberFormat(numberLocale(), options);
	formats.set(key, made);
	return made;
}

const digitsOf = new Map<string, number>();
function currencyDigits(currency: string): number {
	const known = digitsOf.get(currency);
	if (known !== undefined) return known;
	const options = { style: "currency", currency } as const;
	const digits = new Intl.NumberFormat("en", options).resolvedOptions().maximumFractionDigits ?? 2;
	digitsOf.set(currency, digits);
	return digits;
}

/**
 * A stored value as the text of its field, to be edited: every digit the visitor gave, cents
 * except on large round amounts.
 *
 * @param computed the value follows from others, so its long tail of digits is nobody's
 */
export function fieldText(
	spec: Pick<NumberSpec, "unit">,
	value: number,
	currency: string,
	computed = false,
): string {
	const round = Number.isInteger(value) && Math.abs(value) >= 1000;
	const cents = spec.unit === "money" && !round ? currencyDigits(currency) : 0;
	const most = computed ? 2 : 12;
	return formatter(cents, Math.max(cents, most)).format(toShown(spec.unit, value));
}

/** To three digits, the way people say an amount; below 1,000 as it is. */
export const asSaid = (amount: number): number =>
	Math.abs(amount) < 1000 ? amount : Number(amount.toPrecision(3));

/** Steps that a share is said in: tenths of a percent. */
const STEPS = 1000;

/**
 * A share at which a plan breaks even, rounded such that who enters it does.
 *
 * @param current today's share; null where several kinds of contacts differ in it
 * @param pays whether the plan pays at today's
 */
export const roundedEven = (value: number, current: number | null, pays = false): number =>
	(value < (current ?? 0) !== pays ? Math.floor : Math.ceil)(value * STEPS) / STEPS;
