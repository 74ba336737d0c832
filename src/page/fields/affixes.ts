/** A currency's sign, where the visitor's format puts it. */
import { computed } from "@preact/signals";
import { numberLocale } from "../numbers/locale.ts";
import { currency } from "../state/store.ts";

/** What stands before and after an amount in a field. */
export function affixesOf(code: string): { before: string; after: string } {
	const options = { style: "currency", currency: code } as const;
	const parts = new Intl.NumberFormat(numberLocale(), options).formatToParts(1);
	const sign = parts.find(({ type }) => type === "currency")?.value ?? code;
	const first = parts.findIndex(({ type }) => type === "currency" || type === "integer");
	return parts[first]?.type === "currency"
		? { before: sign, after: "" }
		: { before: "", after: sign };
}

export const affixes = computed(() => affixesOf(currency.value));
