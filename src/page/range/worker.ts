/**
 * Thousands of cases of the plan in a thread of their own, so that a keystroke never waits for them.
 * Shares its code with the page: the browser fetches it once.
 */
import { BARE_DATA } from "../../data/bare.ts";
import { METRICS, type Metric } from "../../engine/analysis/metrics.ts";
import { sample } from "../../engine/analysis/simulate.ts";
import { usual } from "../../engine/analysis/variables.ts";
import { oddsOf } from "../../engine/text/odds.ts";
import type { EstimateInput } from "../../engine/types.ts";
import type { Answer, Influence, Percentiles, Question, Range } from "./answers.ts";

function rangeOf(input: EstimateInput): Range | null {
	const outcome = sample({ input, months: true }, usual, BARE_DATA);
	if (!outcome.ok) return null;
	const { metrics, probabilities, band, samples } = outcome.sampling;
	const percentiles = METRICS.map((metric) => {
		const { mean, p10, p50, p90 } = metrics[metric];
		return [metric, { mean, p10, p50, p90 }];
	});
	return {
		// One entry for each metric.
		metrics: Object.fromEntries(percentiles) as Record<Metric, Percentiles>,
		odds: oddsOf(samples - Math.round(probabilities.netPositive * samples), samples),
		probabilities,
		band,
		samples,
	};
}

/** Null as well where its code cannot be had: the range is worth showing without it. */
async function influenceOf(input: EstimateInput): Promise<Influence | null> {
	try {
		return (await import("./influence.ts")).influenceOf(input);
	} catch {
		return null;
	}
}

self.onmessage = async ({ data: { id, input, deep } }: MessageEvent<Question>) => {
	const answer: Answer = {
		id,
		range: rangeOf(input),
		influence: deep ? await influenceOf(input) : null,
	};
	postMessage(answer);
};
