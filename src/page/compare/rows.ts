/** The figures that plans are compared by: which they are, how they read, which of them is best. */

import { DUST } from "../../engine/finance.ts";
import type { Brief } from "../../engine/index.ts";
import { paybackText } from "../answer/Answer.tsx";
import { type PageFormat, pageFormat } from "../numbers/format.ts";
import { compareWords } from "../text/compare.ts";

export interface FigureRow {
	id:
		| "net"
		| "returned"
		| "payback"
		| "roi"
		| "npv"
		| "benefits"
		| "aiFees"
		| "otherCosts"
		| "solved";
	/** The figure; null where the plan has none. */
	of: (estimate: Brief) => number | null;
	/** Whether more of it is better. */
	better: "more" | "less";
	shown: (estimate: Brief, value: number | null, format: PageFormat) => string;
	/** A difference from plan A that is not 0. */
	difference: (difference: number, format: PageFormat) => string;
}

const none = () => compareWords.value.table.none;
const signed = (difference: number, text: string): string => (difference > 0 ? `+${text}` : text);

/** As coarse as the figures beside it, unless nothing would be left. */
const inStep = (difference: number, step: number): number =>
	Math.round(difference / step) * step || difference;

const money = {
	shown: (_: Brief, value: number | null, { whole }: PageFormat) =>
		value === null ? none() : whole(value),
	difference: (difference: number, { whole }: PageFormat) => signed(difference, whole(difference)),
};

/** Every row, in the order that the answer above has them. */
export const ROWS: readonly FigureRow[] = [
	{ id: "net", of: ({ summary }) => summary.net, better: "more", ...money },
	{
		id: "returned",
		of: ({ summary }) => summary.returnPerUnitOnAllCosts,
		better: "more",
		shown: (_, value, format) => (value === null ? none() : format.money(value)),
		difference: (difference, format) => signed(difference, format.money(inStep(difference, 0.01))),
	},
	{
		id: "payback",
		of: ({ summary }) => summary.paybackMonths,
		better: "less",
		shown: paybackText,
		difference: (difference, { count }) => {
			const { later, sooner } = compareWords.value.table;
			const months = count(Math.round(Math.abs(difference) * 10) / 10);
			return difference > 0 ? later(months) : sooner(months);
		},
	},
	{
		id: "roi",
		of: ({ summary }) => summary.roi,
		better: "more",
		shown: (_, value, format) => (value === null ? none() : format.percent(value)),
		difference: (difference, { count }) => {
			const points = Math.round(difference * 1000) / 10;
			return compareWords.value.table.points(signed(points, count(points)));
		},
	},
	{ id: "npv", of: ({ summary }) => summary.npv, better: "more", ...money },
	{ id: "benefits", of: ({ summary }) => summary.benefits, better: "more", ...money },
	{ id: "aiFees", of: ({ summary }) => summary.aiFees, better: "less", ...money },
	{ id: "otherCosts", of: ({ summary }) => summary.investment, better: "less", ...money },
	{
		id: "solved",
		of: ({ operations }) => operations.contained,
		better: "more",
		shown: (_, value, { count }) => (value === null ? none() : count(value)),
		difference: (difference, { count }) => signed(difference, count(inStep(difference, 1))),
	},
];

/** What a row is called, in a currency. */
export function rowLabel({ id }: FigureRow, currency: string): string {
	const { table } = compareWords.value;
	const label = table[id];
	return typeof label === "string" ? label : label(pageFormat(currency).money(1));
}

/** A plan's figure without what rounding leaves of a balance that is none. */
export function figureOf(row: FigureRow, estimate: Brief): number | null {
	const value = row.of(estimate);
	const isBalance = row.id === "net" || row.id === "npv" || row.id === "roi";
	if (value === null || !isBalance) return value;
	const { benefits, costs, investment } = estimate.summary;
	const gross = benefits + costs;
	const scale = row.id === "roi" ? gross / Math.max(investment, Number.MIN_VALUE) : gross;
	return Math.abs(value) <= DUST * Math.abs(scale) ? 0 : value;
}

/** a − b, or 0 where they are equal but for rounding. */
export const differenceOf = (a: number, b: number): number =>
	Math.abs(a - b) <= DUST * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;

/**
 * The positions of a row's best figures among several plans; none where all are as good.
 *
 * @param estimates null for plans without figures
 */
export function bestOf(row: FigureRow, estimates: readonly (Brief | null)[]): Set<number> {
	const goodness = estimates.map((estimate) => {
		const value = estimate && figureOf(row, estimate);
		// A payback that never comes is the worst there is; other figures that are none say nothing. Not
		// infinitely bad: by that measure every other would be as good but for rounding.
		if (estimate && value === null && row.id === "payback") return -Number.MAX_VALUE;
		if (value === null) return null;
		return row.better === "more" ? value : -value;
	});
	const known = goodness.filter((value) => value !== null);
	const best = Math.max(...known);
	const isBest = (value: number | null) =>
		value !== null && (value === best || differenceOf(best, value) === 0);
	const found = new Set(goodness.flatMap((value, i) => (isBest(value) ? [i] : [])));
	return found.size === known.length ? new Set() : found;
}
