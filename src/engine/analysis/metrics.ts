/** The figures of merit that analyses look at. */
import { finiteOrNull, ratio } from "../finance.ts";

/** In the order of every answer. `npv` is what drivers are ranked by. */
export const METRICS = ["roi", "roiOnAllCosts", "net", "npv", "paybackMonths"] as const;
export type Metric = (typeof METRICS)[number];

/** What one evaluation of the model yields, all money in the input's currency. */
export interface Figures {
	investment: number;
	aiFees: number;
	net: number;
	npv: number;
	/** Months until the money is back for good; Infinity when it never is within the horizon. */
	paybackMonths: number;
	/** Net of each month from 0, money. The meter's own: the next evaluation writes over it. */
	flow: Float64Array;
}

/** A metric's value; null where it does not exist: no investment, or money that never comes back. */
export function metricOf(figures: Figures, metric: Metric): number | null {
	switch (metric) {
		case "roi":
			return ratio(figures.net, figures.investment);
		case "roiOnAllCosts":
			return ratio(figures.net, figures.investment + figures.aiFees);
		default:
			return finiteOrNull(figures[metric]);
	}
}

/** A value of each metric for every sample; +Infinity where it does not exist, so that it sorts last. */
export type MetricColumns = Record<Metric, Float64Array>;

export const createColumns = (samples: number): MetricColumns => ({
	roi: new Float64Array(samples),
	roiOnAllCosts: new Float64Array(samples),
	net: new Float64Array(samples),
	npv: new Float64Array(samples),
	paybackMonths: new Float64Array(samples),
});

/** Notes one sample's figures. */
export function record(columns: MetricColumns, sample: number, figures: Figures): void {
	const { net, investment, aiFees } = figures;
	const none = Number.POSITIVE_INFINITY;
	columns.roi[sample] = investment === 0 ? none : net / investment;
	columns.roiOnAllCosts[sample] = investment + aiFees === 0 ? none : net / (investment + aiFees);
	columns.net[sample] = net;
	columns.npv[sample] = figures.npv;
	columns.paybackMonths[sample] = figures.paybackMonths;
}
