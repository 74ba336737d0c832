/** What the plan's result hangs on; asked for once the sections that show it are there. */
import { BARE_DATA } from "../../data/bare.ts";
import { breakEvenOfEntry } from "../../engine/analysis/entry.ts";
import { sensitivity } from "../../engine/analysis/sensitivity.ts";
import type { EstimateInput } from "../../engine/types.ts";
import type { Influence, MustBe } from "./answers.ts";

/** What a visitor could change to break even, in the order of the form. `*` is one value for all kinds of contacts. */
export const LEVERS = [
	"/workflows/*/monthlyContacts",
	"/workflows/*/costPerContact",
	"/workflows/*/automation/deflectionRate",
	"/workflows/*/automation/containmentRate",
	"/costs/usage/0/price",
	"/labor/cashableShare",
];

/** What an input would have to be for a net value of nothing; empty where the plan lacks the input. */
export function mustBe(input: EstimateInput, pointer: string): MustBe[] {
	const outcome = breakEvenOfEntry({ input, pointer }, BARE_DATA);
	if (!outcome.ok) return [];
	const { current, status, value, nearest } = outcome.breakEven;
	return [{ pointer, current, status, value, nearest }];
}

/** One number of contacts for kinds of different size would be another plan altogether. */
const leversOf = ({ workflows }: EstimateInput): string[] =>
	LEVERS.filter((pointer) => workflows?.length === 1 || !pointer.endsWith("/monthlyContacts"));

export function influenceOf(input: EstimateInput): Influence | null {
	const outcome = sensitivity({ input, metric: "net" }, BARE_DATA);
	if (!outcome.ok) return null;
	return {
		swings: outcome.sensitivity.variables.filter(({ swing }) => swing !== null && swing > 0),
		mustBe: leversOf(input).flatMap((pointer) => mustBe(input, pointer)),
	};
}
