/** Prices that vendors offered the visitor; they stay in this page until one is used or compared. */
import { signal } from "@preact/signals";
import type { Vendor } from "../../data/vendors.ts";
import type { UsageUnit } from "../../engine/index.ts";
import type { Offered } from "../compare/others.ts";
import { words } from "../text/index.ts";

/** By the vendor's id and the unit. */
const offers = signal<ReadonlyMap<string, number>>(new Map());

const keyOf = ({ id }: Vendor, unit: UsageUnit): string => `${id} ${unit}`;

/** The events that a vendor may offer a price for; what one builds oneself pays its model for each. */
export const unitsOf = ({ units }: Vendor): UsageUnit[] =>
	units.length > 0 ? units : ["conversation"];

/** A conversation's messages where the record has no number: the middle of our own judgement. */
const MESSAGES = 5;

/** How many of a unit there are to an event. */
export function quantityOf({ usage }: Vendor, unit: UsageUnit): number {
	const known = usage.find((item) => item.unit === unit)?.quantityPerEvent;
	return known ?? (unit === "message" ? MESSAGES : 1);
}

/** The price offered for a unit; null where there is none. */
export const offeredPrice = (vendor: Vendor, unit: UsageUnit): number | null =>
	offers.value.get(keyOf(vendor, unit)) ?? null;

/** Sets an offered price; null takes it back. */
export function setOffer(vendor: Vendor, unit: UsageUnit, price: number | null): void {
	const next = new Map(offers.peek());
	if (price === null) next.delete(keyOf(vendor, unit));
	else next.set(keyOf(vendor, unit), price);
	offers.value = next;
}

/** All of a vendor's offered prices as usage items; null until every one of them is there. */
export function offerOf(vendor: Vendor): Offered | null {
	const items = unitsOf(vendor).flatMap((unit) => {
		const price = offeredPrice(vendor, unit);
		if (price === null) return [];
		const name = `${vendor.name}${words.value.marks.comma}${words.value.units[unit].name}`;
		const quantityPerEvent = quantityOf(vendor, unit);
		return [{ name, unit, price, ...(quantityPerEvent === 1 ? {} : { quantityPerEvent }) }];
	});
	return items.length === unitsOf(vendor).length ? items : null;
}

/** Goes back to what the vendor publishes. */
export function forgetOffer(vendor: Vendor): void {
	for (const unit of unitsOf(vendor)) setOffer(vendor, unit, null);
}
