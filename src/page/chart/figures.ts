import type { Band, Estimate, ResolvedInput } from "../../engine/index.ts";

/** As much of an estimate as the drawing and its tables need: a fresh one has it, and a saved one. */
export type CashFigures = Pick<
	Estimate<unknown>,
	"currency" | "horizonMonths" | "summary" | "timeline" | "years"
> & { resolvedInput: Pick<ResolvedInput, "rollout"> };

export interface CashProps {
	estimate: CashFigures;
	/** The running total in the simulated cases; none with a result that was saved without. */
	band?: Band | null;
}
