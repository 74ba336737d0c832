/** Figures of a scorecard in English. */
import type { MeasurementKey } from "../scorecard/measurements.ts";
import { counted } from "./en-duration.ts";
import type { Format } from "./format.ts";
import { figureOf, percentOf } from "./scorecard-figures.ts";

/** None, all, or the percentage. */
export function shareOf(share: number, format: Format, ...beside: number[]): string {
	if (share === 0) return "none";
	return share === 1 ? "all" : percentOf(share, format, ...beside);
}

/** A measurement's figure as people write it. */
export const figure = (
	key: MeasurementKey,
	value: number,
	format: Format,
	...beside: number[]
): string =>
	figureOf(key, value, format, (shown) => counted(shown, "minute", "minutes"), ...beside);

/** How a measurement went: stayed at a figure, or rose or fell from one to another. */
export function course(
	key: MeasurementKey,
	{ baseline, pilot }: { baseline: number; pilot: number },
	format: Format,
	...beside: number[]
): string {
	const from = figure(key, baseline, format, pilot, ...beside);
	const to = figure(key, pilot, format, baseline, ...beside);
	return from === to
		? `stayed at ${to}`
		: `${pilot > baseline ? "rose" : "fell"} from ${from} to ${to}`;
}
