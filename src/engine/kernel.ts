/**
 * The kernel: resolved inputs to monthly flows (methodology sections 4 to 6). Pure arithmetic on
 * columns of months: powers are taken once per year or stage, months only multiply and add.
 */
import { valueBenefits } from "./benefits.ts";
import { valueCosts } from "./costs.ts";
import { createFlows, dropUnused, type Flows } from "./flows.ts";
import type { ResolvedInput } from "./types.ts";
import { addWorkflows } from "./workflow.ts";

/** The monthly flows of an input: what happens, and what each line is worth. */
export function computeFlows(input: ResolvedInput): Flows {
	const flows = createFlows(input.horizonMonths);
	addWorkflows(input, flows);
	valueBenefits(input, flows);
	valueCosts(input, flows);
	dropUnused(flows);
	return flows;
}
