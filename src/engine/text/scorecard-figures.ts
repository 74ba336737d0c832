/** Figures of a scorecard in any language: with as many digits as tell them from those beside them. */
import { MEASUREMENTS, type MeasurementKey } from "../scorecard/measurements.ts";
import type { Format } from "./format.ts";

/** Beyond so many decimals a difference is dust. */
const MOST_DECIMALS = 12;

/** The digits in a figure with its signs and units around them. */
const WRITTEN = /\d(?:[\d.,\s'’]*\d)?/;

/** Whether digits are the same but for zeros at the end: $6.40 is enough of 6.4. */
const isSame = (written: string, digits: string): boolean =>
	written.startsWith(digits) && /^[.,]?0*$/.test(written.slice(digits.length));

/**
 * A figure as it is usually shown; with more decimals where one of the figures beside it, which is not
 * the same, would read the same.
 */
function apart(
	value: number,
	beside: readonly number[],
	show: (value: number) => string,
	{ exact }: Format,
	{ scale = 1, step = 1 } = {},
): string {
	const usual = show(value);
	const alike = beside.filter((other) => other !== value && show(other) === usual);
	const written = usual.match(WRITTEN)?.[0];
	if (alike.length === 0 || written === undefined) return usual;
	const shown = (size: number, decimals: number) => exact(Math.abs(size) * scale, decimals);
	for (let decimals = step; decimals <= MOST_DECIMALS; decimals += step) {
		const digits = shown(value, decimals);
		if (alike.every((other) => shown(other, decimals) !== digits))
			return isSame(written, digits) ? usual : usual.replace(written, digits);
	}
	return usual;
}

/** A share as a percentage; a rare thing with two digits, because 1 in 20,000 is not 0.01 %. */
const rare =
	({ percent, exact }: Format) =>
	(share: number): string => {
		if (share <= 0 || share >= 0.001) return percent(share);
		const size = 100 * share;
		const decimals = Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(size)));
		return percent(0).replace("0", exact(size, decimals));
	};

/** A share as a percentage: what is not none or all does not read so. */
export const percentOf = (share: number, format: Format, ...beside: number[]): string =>
	apart(share, [0, 1, ...beside], rare(format), format, { scale: 100 });

export const countOf = (count: number, format: Format, ...beside: number[]): string =>
	apart(count, beside, format.count, format);

/** A measurement's figure as people write it. */
export function figureOf(
	key: MeasurementKey,
	value: number,
	format: Format,
	/** A number of minutes in words. */
	minutes: (shown: string) => string,
	...beside: number[]
): string {
	switch (MEASUREMENTS[key].unit) {
		case "share":
			return percentOf(value, format, ...beside);
		case "money":
			// Prices have two decimals or four.
			return apart(value, [0, ...beside], format.money, format, { step: 2 });
		case "minutes":
			return minutes(countOf(value, format, 0, ...beside));
		default:
			return countOf(value, format, ...beside);
	}
}
