/**
 * Figures of a scorecard in any language that groups digits by commas: with as many digits as tell them
 * from those beside them.
 */
import { MEASUREMENTS, type MeasurementKey } from "../scorecard/measurements.ts";
import type { Format } from "./format.ts";

/** Beyond so many decimals a difference is dust. */
const MOST_DECIMALS = 12;

const plain = (digits: string): string =>
	digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;

function digitsOf(size: number, decimals: number): string {
	const [whole = "0", fraction = ""] = size.toFixed(decimals).split(".");
	return plain(`${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`);
}

/**
 * A figure as it is usually shown; with more decimals where one of the figures beside it, which is not
 * the same, would read the same.
 */
function apart(
	value: number,
	beside: readonly number[],
	show: (value: number) => string,
	{ scale = 1, step = 1 } = {},
): string {
	const usual = show(value);
	const alike = beside.filter((other) => other !== value && show(other) === usual);
	const written = usual.match(/\d[\d,.]*/)?.[0];
	if (alike.length === 0 || written === undefined) return usual;
	for (let decimals = step; decimals <= MOST_DECIMALS; decimals += step) {
		const digits = digitsOf(value * scale, decimals);
		if (alike.every((other) => digitsOf(other * scale, decimals) !== digits))
			// $6.40 is enough of 6.4.
			return digits === plain(written) ? usual : usual.replace(written, digits);
	}
	return usual;
}

/** A share as a percentage; a rare thing with two digits, because 1 in 20,000 is not 0.01 %. */
const rare =
	({ percent }: Format) =>
	(share: number): string => {
		if (share <= 0 || share >= 0.001) return percent(share);
		const size = 100 * share;
		const decimals = Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(size)));
		return percent(0).replace("0", digitsOf(size, decimals));
	};

/** A share as a percentage: what is not none or all does not read so. */
export const percentOf = (share: number, format: Format, ...beside: number[]): string =>
	apart(share, [0, 1, ...beside], rare(format), { scale: 100 });

export const countOf = (count: number, f: Format, ...beside: number[]): string =>
	apart(count, beside, f.count);

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
			return apart(value, [0, ...beside], format.money, { step: 2 });
		case "minutes":
			return minutes(apart(value, [0, ...beside], format.count));
		default:
			return countOf(value, format, ...beside);
	}
}
