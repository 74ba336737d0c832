/**
 * What a comparison says, in words. Apart from the other sentences, because the page never says
 * these and its first load should not carry them.
 */
import type { ComparisonHeadline } from "../analysis/compare.ts";
import type { ReasonCode, ReasonVariables, VendorReason } from "../analysis/vendor-terms.ts";
import type {
	VendorHeadline,
	VendorHeadlineCode,
	VendorHeadlineVariables,
} from "../analysis/vendors.ts";
import { en } from "./en-compare.ts";
import { type Format, formatOf } from "./format.ts";
import { type Locale, RESULT_WORDS } from "./index.ts";

/** What a language must say of plans and vendors. */
export interface CompareWords {
	plans: (headline: ComparisonHeadline, format: Format) => string;
	vendors: {
		[K in VendorHeadlineCode]: (variables: VendorHeadlineVariables[K], format: Format) => string;
	};
	reasons: { [K in ReasonCode]: (variables: ReasonVariables[K]) => string };
}

const WORDS: Record<Locale, CompareWords> = { en };

const format = (locale: Locale, currency: string): Format =>
	formatOf(RESULT_WORDS[locale].locale, currency);

/** Which plan leaves most, as a sentence. */
export const sayComparison = (
	headline: ComparisonHeadline,
	locale: Locale,
	currency: string,
): string => WORDS[locale].plans(headline, format(locale, currency));

/** Which vendor is the cheapest per verified resolution, as a sentence. */
export function sayVendors(
	{ code, variables }: VendorHeadline,
	locale: Locale,
	currency: string,
): string {
	// The variables belong to the code; a lookup by a union of codes cannot keep the two together.
	return WORDS[locale].vendors[code](variables as never, format(locale, currency));
}

/** Why a vendor has no cost, or not all of it, as a sentence. */
export function sayReason({ code, variables }: VendorReason, locale: Locale): string {
	// As above.
	return WORDS[locale].reasons[code](variables as never);
}
