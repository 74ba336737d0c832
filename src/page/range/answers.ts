/** What the page's worker is asked and what it answers; both sides hold it by these types. */

import type { BreakEven } from "../../engine/analysis/break-even.ts";
import type { Swing } from "../../engine/analysis/sensitivity.ts";
import type { Simulation } from "../../engine/analysis/simulate.ts";
import type { Band, EstimateInput, Metric } from "../../engine/index.ts";
import type { Odds } from "../../engine/text/odds.ts";

export interface Question {
	id: number;
	input: EstimateInput;
	/** Whether to say as well what the result hangs on. */
	deep: boolean;
}

/** A metric over the samples; null where more of them lack it than that. */
export type Percentiles = Pick<Simulation["metrics"][Metric], "mean" | "p10" | "p50" | "p90">;

/** How far the result may lie from the estimate. */
export interface Range {
	metrics: Record<Metric, Percentiles>;
	/** How often the plan is no gain. */
	odds: Odds;
	probabilities: Simulation["probabilities"];
	/** The running total by month; null where the horizon varies itself. */
	band: Band | null;
	samples: number;
}

/** The value of one input at which net value is nothing; its own value is null where several differ. */
export type MustBe = Pick<BreakEven, "pointer" | "current" | "status" | "value" | "nearest">;

/** What the result hangs on. */
export interface Influence {
	/** The most influential first; those that move nothing are not among them. */
	swings: Swing[];
	mustBe: MustBe[];
}

/** Null where it could not be worked out or was not asked for. */
export interface Answer {
	id: number;
	range: Range | null;
	influence: Influence | null;
}
