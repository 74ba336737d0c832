/** The currency's sign, where the visitor's format puts it. */
import { computed } from "@preact/signals";
import { NUMBER_LOCALE } from "../numbers/locale.ts";
import { currency } from "../state/store.ts";

export const affixes = computed(() => {
	const options = { style: "currency", currency: currency.value } as const;
	const parts = new Intl.NumberFormat(NUMBER_LOCALE, options).formatToParts(1);
	const sign = parts.find(({ type }) => type === "currency")?.value ?? currency.value;
	const first = parts.findIndex(({ type }) => type === "currency" || type === "integer");
	return parts[first]?.type === "currency"
		? { before: sign, after: "" }
		: { before: "", after: sign };
});
