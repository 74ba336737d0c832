/** A measurement's figure: its bounds, its text in a field, and how a table shows it. */
import {
	type Format,
	MEASUREMENTS,
	type MeasurementKey,
	type NumberSpec,
	numberFault,
} from "../../engine/index.ts";
import type { PageFormat } from "../numbers/format.ts";
import { fieldText } from "../numbers/scale.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { type FigurePath, measurementOf } from "./entries.ts";

/** The rules of a figure's field, in the form that the calculator's fields have theirs. */
export function specOfFigure(path: FigurePath): NumberSpec {
	const { unit, min, max } = MEASUREMENTS[measurementOf(path)];
	return {
		kind: "number",
		pointer: path,
		// A score is a plain number in its field.
		unit: unit === "score" ? "count" : unit,
		min,
		max,
		exclusiveMin: false,
		integer: false,
		neutral: null,
		required: false,
		feeds: [],
	};
}

/** Why a figure cannot be used; null when it can. */
export const figureFault = (path: FigurePath, value: number) =>
	numberFault(specOfFigure(path), value);

/** A figure as its field shows it: shares in hundredths. */
export const fieldTextOf = (path: FigurePath, value: number, currency: string): string =>
	fieldText(specOfFigure(path), value, currency);

function plainText(key: MeasurementKey, value: number, { percent, money, count }: Format): string {
	const { unit } = MEASUREMENTS[key];
	return unit === "share" ? percent(value) : unit === "money" ? money(value) : count(value);
}

/** A figure in a table, with its unit; a dash where nothing was measured. */
export const figureText = (
	key: MeasurementKey,
	value: number | null,
	format: PageFormat,
): string =>
	value === null
		? "–"
		: scorecardWords.value.units[MEASUREMENTS[key].unit](plainText(key, value, format));

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);

/** A change in a table, with its sign; of a share in percentage points. */
export function changeText(key: MeasurementKey, change: number | null, format: PageFormat): string {
	if (change === null) return "–";
	const { unit } = MEASUREMENTS[key];
	const { metrics, units } = scorecardWords.value;
	if (unit === "share") return metrics.points(signed(change, format.count(clean(100 * change))));
	return units[unit](signed(change, plainText(key, clean(change), format)));
}

/** Without the dust of a difference: 7.1 − 7 is 0.1. */
const clean = (value: number): number => Number(value.toPrecision(10));
