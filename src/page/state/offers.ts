/**
 * Prices that vendors offered the visitor, as the address names them: `offer.<vendor>.<unit>=<price>`, in
 * the plan's currency. They are no figures, so they stay in the address through every edit; what they mean
 * is for the part of the page that shows them, which loads later.
 */
import { signal } from "@preact/signals";

export const offerKeys = signal("");

/** In characters, several times what offers from all vendors come to. */
const MOST = 4000;

/** Their part of a fragment; of more than there can be, only that it cannot be read. */
export function offersIn(fragment: string): string {
	const keys = fragment
		.split("&")
		.filter((part) => part.startsWith("offer."))
		.join("&");
	return keys.length > MOST ? "offer." : keys;
}
