/** Sums over the kinds of contacts, as columns of what they share. */
import type { MonthColumn } from "../months.ts";
import type { Plan, SharedKey, WorkflowKey } from "../plan.ts";

export type Column = MonthColumn<SharedKey>;

/** A sum over the kinds of contacts. */
export function summed(
	{ words, places }: Plan,
	key: Exclude<SharedKey & WorkflowKey, "assisted">,
	as: Column["as"],
	value: Column["value"],
	symbol: string | null = `Σ${key}`,
): Column {
	return {
		key,
		head: words.sharedColumns[key],
		symbol,
		as,
		total: "sum",
		formula: (m) => places.workflows.map((place) => place.at(key, m)).join("+"),
		value,
	};
}
