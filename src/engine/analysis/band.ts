/** The running total over time, as it is spread over the samples of a simulation. */
import type { Figures } from "./metrics.ts";
import { percentilesOf } from "./spread.ts";

/**
 * Percentiles of Σ CF up to each month, position = month from 0, undiscounted money. Each month by
 * itself: no single sample need run along them.
 */
export interface Band {
	p10: number[];
	p50: number[];
	p90: number[];
}

/**
 * Room for the running totals of many samples.
 *
 * @returns `note` takes down a sample's months; `band` is for when all have been
 */
export function createTotals(samples: number, months: number) {
	const width = months + 1;
	const rows = new Float64Array(samples * width);
	return {
		note(sample: number, { flow }: Figures): void {
			const row = sample * width;
			// Added in the meter's own order, so that the last month is its net to the last digit.
			let total = 0;
			for (let month = 0; month < width; month++) {
				total += flow[month] ?? 0;
				rows[row + month] = total;
			}
		},
		band(): Band {
			const band: Band = { p10: [], p50: [], p90: [] };
			const column = new Float64Array(samples);
			for (let month = 0; month < width; month++) {
				for (let i = 0; i < samples; i++) column[i] = rows[i * width + month] ?? 0;
				// A running total always exists.
				const [p10 = 0, p50 = 0, p90 = 0] = percentilesOf(column, [0.1, 0.5, 0.9]).map(Number);
				band.p10.push(p10);
				band.p50.push(p50);
				band.p90.push(p90);
			}
			return band;
		},
	};
}
