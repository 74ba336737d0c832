/**
 * What a comparison says, in words. Apart from the other sentences, because only who compares needs
 * these.
 */
import type { ComparisonHeadline } from "../analysis/compare.ts";
import type { ReasonCode, ReasonVariables, VendorReason } from "../analysis/vendor-terms.ts";
import type {
	VendorHeadline,
	VendorHeadlineCode,
	VendorHeadlineVariables,
} from "../analysis/vendors.ts";
import type { Format } from "./format.ts";

/** What a language must say of plans and vendors. */
export interface CompareWords {
	plans: (headline: ComparisonHeadline, format: Format) => string;
	vendors: {
		[K in VendorHeadlineCode]: (variables: VendorHeadlineVariables[K], format: Format) => string;
	};
	reasons: { [K in ReasonCode]: (variables: ReasonVariables[K]) => string };
}

/** Which plan leaves most, as a sentence. */
export const wordComparison = (
	headline: ComparisonHeadline,
	words: CompareWords,
	format: Format,
): string => words.plans(headline, format);

/** Which vendor is the cheapest per verified resolution, as a sentence. */
export function wordVendors(
	{ code, variables }: VendorHeadline,
	words: CompareWords,
	format: Format,
): string {
	// The variables belong to the code; a lookup by a union of codes cannot keep the two together.
	return words.vendors[code](variables as never, format);
}

/** Why a vendor has no cost, or not all of it, as a sentence. */
export function wordReason({ code, variables }: VendorReason, words: CompareWords): string {
	// As above.
	return words.reasons[code](variables as never);
}
