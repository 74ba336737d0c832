/** Vendors' prices with what a language says of them. */
import { CHECKED } from "./held.ts";
import { mapped } from "./mapped.ts";
import { sourceInWords } from "./source-in-words.ts";
import { VENDOR_FIGURES, type Vendor, type VendorFigures, type VendorId } from "./vendors.ts";
import type { VendorWords } from "./words/words.ts";

/** Every plan by its id, in a language. */
export function vendorsInWords(words: VendorWords): Record<VendorId, Vendor> {
	const named = <Item extends { name: keyof VendorWords["items"] }>(items: Item[]) =>
		items.map((item) => ({ ...item, name: words.items[item.name] }));
	const figures: Record<VendorId, VendorFigures> = VENDOR_FIGURES;
	return mapped(figures, (vendor, id) => ({
		// No plan has a fixed fee a month or seats of its own.
		monthlySubscription: 0,
		seats: { count: 0, monthlyPrice: 0 },
		annual: named(vendor.annual),
		checked: CHECKED,
		id,
		name: words.vendors[id].name,
		currency: vendor.currency,
		pricing: vendor.pricing,
		units: vendor.units,
		usage: named(vendor.usage),
		billing: words.vendors[id].billing,
		note: words.vendors[id].note,
		source: sourceInWords(vendor.source, words.sources),
		grade: vendor.grade,
		asOf: vendor.asOf,
	}));
}
