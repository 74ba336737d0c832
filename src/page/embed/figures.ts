/** What the page around the frame learns of the result. */
import { computed } from "@preact/signals";
import { formatOf, say, toFragment } from "../../engine/index.ts";
import { hasFigures } from "../answer/Answer.tsx";
import { sent, shown } from "../state/store.ts";
import { answerWords } from "../text/index.ts";
import type { Figures } from "./protocol.ts";

/** The figures of the entries as they stand; null when those have no result. */
export const figuresNow = computed((): Figures | null => {
	const { estimate, stale } = shown.value;
	if (stale || !hasFigures(estimate)) return null;
	const { summary, currency, horizonMonths, modelVersion, dataVersion, headline } = estimate;
	const { net, roi, roiOnAllCosts, returnPerUnitOnAllCosts, paybackMonths } = summary;
	const words = answerWords.value;
	return {
		net,
		roi,
		roiOnAllCosts,
		returnPerUnitOnAllCosts,
		paybackMonths,
		currency,
		horizonMonths,
		modelVersion,
		dataVersion,
		// As the API writes it, so that a page's own code finds the same words from both.
		headline: say(headline, words, formatOf(words.locale, currency)),
		calculator: `${window.location.origin}/#${toFragment(sent.value)}`,
	};
});
