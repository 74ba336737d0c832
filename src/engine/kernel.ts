/**
 * The kernel: resolved inputs to monthly flows (methodology sections 4 to 6). Pure arithmetic on
 * arrays that are made once and can be used again, so that thousands of evaluations stay cheap:
 * powers are taken once per year or stage, months only multiply.
 */
import { valueBenefits } from "./benefits.ts";
import { valueCosts } from "./costs.ts";
import { type Flows, SUMS } from "./flows.ts";
import type { ResolvedInput } from "./types.ts";
import { addWorkflow } from "./workflow.ts";

/**
 * Fills `flows` with the estimate of `input`; what stood there is overwritten.
 *
 * @param flows room of exactly `input.horizonMonths` months
 */
export function computeFlows(input: ResolvedInput, flows: Flows): Flows {
	for (const id of SUMS) flows.sums[id].fill(0);
	flows.hoursKnown = true;
	for (const workflow of input.workflows) addWorkflow(input, workflow, flows);
	valueBenefits(input, flows);
	valueCosts(input, flows);
	return flows;
}
