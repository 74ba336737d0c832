/** Figures of a scorecard in simplified Chinese. */
import type { MeasurementKey } from "../scorecard/measurements.ts";
import type { Format } from "./format.ts";
import { figureOf, percentOf } from "./scorecard-figures.ts";

/** None, all, or the percentage, before what is said of the cases. */
export function shareOf(share: number, format: Format, ...beside: number[]): string {
	if (share === 0) return "没有一次";
	return share === 1 ? "全部" : `有${percentOf(share, format, ...beside)}`;
}

/** A measurement's figure as people write it. */
export const figure = (
	key: MeasurementKey,
	value: number,
	format: Format,
	...beside: number[]
): string => figureOf(key, value, format, (shown) => `${shown}分钟`, ...beside);

/** How a measurement went: stayed at a figure, or rose or fell from one to another. */
export function course(
	key: MeasurementKey,
	{ baseline, pilot }: { baseline: number; pilot: number },
	format: Format,
	...beside: number[]
): string {
	const from = figure(key, baseline, format, pilot, ...beside);
	const to = figure(key, pilot, format, baseline, ...beside);
	return from === to ? `保持在${to}` : `从${from}${pilot > baseline ? "升" : "降"}至${to}`;
}
