/**
 * The figures that a caller's own are held against, which a first screen needs, and how a figure is
 * written down; benchmarks.ts has all of them.
 */
import type { Benchmark, Grade } from "../engine/types.ts";

/** ISO date of the day on which every record was checked. */
export const CHECKED = "2026-11-21";

/** `null` is a bound nobody named. */
type Range = readonly [low: number | null, typical: number | null, high: number | null];
export type Figure<G extends Grade> = Pick<
	Benchmark,
	"low" | "typical" | "high" | "unit" | "currency"
> & {
	grade: G;
};

/** A figure somebody published; money has the ISO 4217 code of its currency. */
export const figure = <G extends Grade>(
	[low, typical, high]: Range,
	unit: string,
	grade: G,
	currency: string | null = null,
): Figure<G> => ({ low, typical, high, unit, currency, grade });

/** A figure of our own, which no source supports. */
export const judgement = (range: Range, unit: string, currency: string | null = null) =>
	figure(range, unit, "judgement", currency);

/** Ranges with both ends, by the name of their records. */
export const HELD = {
	"human-cost-per-contact": figure([3, 5, 12], "money per contact", "aggregator", "USD"),
	"handle-minutes": figure([4, null, 12], "minutes", "aggregator"),
	utilization: judgement([0.36, 0.54, 0.66], "share"),
	"deflection-rate": judgement([0.2, 0.4, 0.6], "share"),
	"containment-rate": judgement([0.59, 0.84, 0.95], "share"),
	"ai-cost-per-contact": figure([0.25, 0.5, 1], "money per contact", "aggregator", "USD"),
	"handle-time-reduction": figure([0.1, 0.14, 0.3], "share", "aggregator"),
	"cashable-share": judgement([0.2, 0.7, 0.9], "share"),
	turnover: figure([0.3, 0.35, 0.45], "share per year", "aggregator"),
	"order-value-lift": judgement([0, 0.1, 0.2], "share"),
};
