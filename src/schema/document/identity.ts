/** What the answer to an analysis of one input says of that input. */
import { currency, dataVersion, modelVersion, text, whole } from "./fields.ts";
import { EstimateSummarySchema } from "./result.ts";

const { inputHash, links } = EstimateSummarySchema.shape;

/**
 * The fields that such answers begin with.
 *
 * @param headline what the one sentence says
 */
export const identityFields = (headline: string) => ({
	modelVersion: modelVersion(),
	dataVersion: dataVersion(),
	currency: currency(),
	horizonMonths: whole("Months that the input looks ahead, after month 0.", "months"),
	inputHash,
	headline: text(`${headline}, in one sentence, in the language asked for.`),
	links,
});
