/** Prices that vendors offered the visitor: the address has them, and no figure of the plan hangs on them. */
import { computed, effect, signal } from "@preact/signals";
import { VENDOR_FIGURES, type Vendor } from "../../data/vendors.ts";
import { numberFault, specOf, type UsageUnit } from "../../engine/index.ts";
import { isVendor, type Offered } from "../compare/others.ts";
import { amend, commit } from "../state/address.ts";
import { carriedOver } from "../state/carried.ts";
import { offerKeys } from "../state/offers.ts";
import { noteUnread, unread } from "../state/open.ts";
import { currency } from "../state/store.ts";
import { words } from "../text/index.ts";

/** The input that an offered price is held to. */
export const PRICE = "/costs/usage/0/price";

/** Whether a number may be a price. */
export function isPrice(value: number): boolean {
	const spec = specOf(PRICE);
	return spec?.kind === "number" && numberFault(spec, value) === null;
}

type Billed = Pick<Vendor, "units">;

/** The events that a vendor may offer a price for; what one builds oneself pays its model for each. */
export const unitsOf = ({ units }: Billed): UsageUnit[] =>
	units.length > 0 ? units : ["conversation"];

/** By the vendor's id and the unit, as in the address. */
type Offers = ReadonlyMap<string, number>;

const keyOf = ({ id }: Vendor, unit: UsageUnit): string => `${id}.${unit}`;

/** Whether a vendor may offer a price for a unit; an address may name any two. */
const isOffered = (id: string, unit: string): boolean =>
	isVendor(id) && unitsOf(VENDOR_FIGURES[id]).some((own) => own === unit);

/** The offers of the address, and whether all of it could be read. */
const read = computed((): { offers: Offers; isWhole: boolean } => {
	const offers = new Map<string, number>();
	let isWhole = true;
	for (const key of offerKeys.value.split("&").filter(Boolean)) {
		const [, id = "", unit = "", text = ""] = /^offer\.([^.=]+)\.([^.=]+)=(.+)$/.exec(key) ?? [];
		const price = text.trim() === "" ? Number.NaN : Number(text);
		if (isOffered(id, unit) && isPrice(price)) offers.set(`${id}.${unit}`, price);
		else isWhole = false;
	}
	return { offers, isWhole };
});
const offers = computed(() => read.value.offers);

export const hasOffers = computed(() => offers.value.size > 0);

const keysOf = (prices: Offers): string =>
	[...prices].map(([key, price]) => `offer.${key}=${price}`).join("&");

// What cannot be used leaves the address; only after whoever is reading it has finished.
effect(() => {
	const { offers, isWhole } = read.value;
	if (keysOf(offers) === offerKeys.value) return;
	queueMicrotask(() => {
		if (!isWhole) noteUnread("offers");
		amend(() => {
			offerKeys.value = keysOf(read.peek().offers);
		});
	});
});

const carriedOffers = carriedOver();
/** Those that were entered while the plan had another currency, as in the address. */
const carried = signal<ReadonlySet<string>>(new Set());
effect(() => {
	carried.value = new Set(carriedOffers(offers.value, currency.value));
});

/** Whether an offered price was entered in another currency than the plan has now. */
export const isCarried = (vendor: Vendor, unit: UsageUnit): boolean =>
	carried.value.has(keyOf(vendor, unit));

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

/** Sets an offered price; null takes it back. What was lost of a link is then no longer waited for. */
export function setOffer(vendor: Vendor, unit: UsageUnit, price: number | null): void {
	const next = new Map(offers.peek());
	if (price === null) next.delete(keyOf(vendor, unit));
	else next.set(keyOf(vendor, unit), price);
	offerKeys.value = keysOf(next);
	if (unread.peek() === "offers") noteUnread(null);
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
	commit();
	for (const unit of unitsOf(vendor)) setOffer(vendor, unit, null);
	commit();
}
