/** The sentence that introduces a result. */
import type { HeadlinePhrase } from "./phrases.ts";
import type { Merits } from "./result.ts";

/** Which sentence introduces the result: the strict figure leads, the usual one stands beside it. */
export function headlineOf(summary: Merits, months: number): HeadlinePhrase {
	const { benefits, costs, net, roi, returnPerUnitOnAllCosts: returned } = summary;
	const phrase = <K extends HeadlinePhrase["code"]>(
		code: K,
		variables: HeadlinePhrase<K>["variables"],
	): HeadlinePhrase<K> => ({ kind: "headline", code, variables });
	if (costs === 0 && benefits === 0) return phrase("empty", {});
	if (summary.paybackMonths === null) return phrase("never", { months, shortfall: -net, roi });
	if (returned === null) return phrase("no-cost", { months, benefits });
	if (summary.paybackStatus === "immediate") return phrase("immediate", { months, returned, roi });
	const paybackMonth = Math.ceil(summary.paybackMonths);
	return phrase("pays-back", { months, returned, paybackMonth, roi });
}
