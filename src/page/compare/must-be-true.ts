/** What must be true: the share of contacts AI answers at which a plan returns what it costs. */
import { BARE_DATA } from "../../data/bare.ts";
import { breakEvenOfEntry, type EstimateInput } from "../../engine/index.ts";
import { withValue } from "../state/paths.ts";

export interface MustBeTrue {
	/** The share of contacts that AI answers, in every workflow; the nearest one where none is enough. */
	share: number;
	/** Whether net value is 0 there. */
	reached: boolean;
	/** Net value at the share, in money. */
	net: number;
	/** The plan with that share; what follows from it follows. */
	input: EstimateInput;
}

/** The share at which net value is 0; null where the plan has no figures at any share. */
export function mustBeTrue(input: EstimateInput): MustBeTrue | null {
	const pointer = "/workflows/*/automation/deflectionRate";
	const outcome = breakEvenOfEntry({ input, pointer }, BARE_DATA);
	if (!outcome.ok) return null;
	const { value, nearest } = outcome.breakEven;
	const share = value ?? nearest.value;
	if (share === null) return null;
	const next = (input.workflows ?? []).reduce(
		(plan, _, i) => withValue(plan, pointer.replace("*", String(i)), share),
		input,
	);
	return { share, reached: value !== null, net: nearest.metric ?? 0, input: next };
}
