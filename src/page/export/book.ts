/** The whole workbook of a plan, as cells. */
import type { Book } from "./cells.ts";
import { WORKFLOW_LIMIT } from "./limit.ts";
import { type ExportRequest, planOf } from "./plan.ts";
import { balanceSheet, nameBalances } from "./sheets/balance.ts";
import { basicsSheet, nameBasics } from "./sheets/basics.ts";
import { inputsSheet } from "./sheets/inputs.ts";
import { listsSheet } from "./sheets/lists.ts";
import { monthlySheet } from "./sheets/monthly.ts";
import { notesSheet } from "./sheets/notes.ts";
import { operationsSheet } from "./sheets/operations.ts";
import { nameRates, ratesSheet } from "./sheets/rates.ts";
import { sharedSheet } from "./sheets/shared.ts";
import { summarySheet } from "./sheets/summary.ts";
import { workflowSheet } from "./sheets/workflow.ts";

/**
 * A workbook whose figures all follow from its inputs by formulas, with the engine's own figures as
 * their results.
 *
 * @returns null for a plan with more kinds of contacts than WORKFLOW_LIMIT: it exports as CSV
 */
export function bookOf(request: ExportRequest): Book | null {
	if (request.estimate.resolvedInput.workflows.length > WORKFLOW_LIMIT) return null;
	const plan = planOf(request);
	const names: Book["names"] = new Map();
	const inputs: Book["inputs"] = new Map();
	// These two say where the inputs are; the others only use their names.
	const inputSheets = [inputsSheet(plan, { names, inputs }), listsSheet(plan, { names, inputs })];
	nameBasics(plan, names);
	nameBalances(plan, names);
	nameRates(plan, names);
	return {
		title: plan.words.title,
		sheets: [
			summarySheet(plan),
			...inputSheets,
			monthlySheet(plan),
			sharedSheet(plan),
			...plan.input.workflows.map((workflow, i) => workflowSheet(plan, workflow, i)),
			basicsSheet(plan),
			balanceSheet(plan),
			ratesSheet(plan),
			operationsSheet(plan),
			notesSheet(plan),
		],
		names,
		inputs,
	};
}
