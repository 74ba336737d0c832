/** What is charged, in words. */

import type { Vendor } from "../../data/vendors.ts";
import type { UsageItem } from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { compareWords } from "../text/compare.ts";
import { words } from "../text/index.ts";

/** A usage price: the amount, its event, and how many of them there are to a conversation. */
export function priceText(item: UsageItem, currency: string): string {
	const { vendors: text } = compareWords.value;
	const { plain, count } = pageFormat(currency);
	const amount = plain(item.price);
	const unit = words.value.units[item.unit].name;
	const times = count(item.quantityPerEvent);
	const price =
		item.unit === "message"
			? text.messages(amount, unit, times)
			: item.quantityPerEvent === 1
				? text.price(amount, unit)
				: text.times(amount, times, unit);
	const included = item.includedPerMonth > 0 ? text.included(count(item.includedPerMonth)) : "";
	const least = item.minimumPerMonth > 0 ? text.least(count(item.minimumPerMonth)) : "";
	return `${price}${included}${least}`;
}

/** What a vendor charges beside its fees per event. */
export function fixedTexts(vendor: Vendor, currency: string): string[] {
	const { vendors: text } = compareWords.value;
	const { plain, count } = pageFormat(currency);
	const { monthlySubscription, seats, annual } = vendor;
	return [
		...(monthlySubscription > 0 ? [text.monthly(plain(monthlySubscription))] : []),
		...(seats.count > 0 ? [text.seats(plain(seats.monthlyPrice), count(seats.count))] : []),
		...annual.map(({ name, amount }) => text.yearly(plain(amount), name)),
	];
}
