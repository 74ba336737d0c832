/**
 * Amounts that were entered while the plan had another currency: nothing is converted, so somebody has to
 * look at them. Comes with what lies below the first screen, which loads at the first sign of use.
 */
import { effect } from "@preact/signals";
import { isMoney } from "./edit.ts";
import { leavesOf } from "./paths.ts";
import { carried, currency, sent } from "./store.ts";

/** By pointer: an amount, and the currency that it was entered in. */
const entered = new Map<string, { value: unknown; currency: string }>();

effect(() => {
	const now = currency.value;
	const amounts = leavesOf(sent.value).filter(({ pointer }) => isMoney(pointer));
	for (const pointer of entered.keys())
		if (!amounts.some((one) => one.pointer === pointer)) entered.delete(pointer);
	for (const { pointer, value } of amounts)
		if (entered.get(pointer)?.value !== value) entered.set(pointer, { value, currency: now });
	carried.value = amounts
		.map(({ pointer }) => pointer)
		.filter((pointer) => entered.get(pointer)?.currency !== now)
		.join(" ");
});
