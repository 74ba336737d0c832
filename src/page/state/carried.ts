/**
 * Amounts that were entered while the plan had another currency: nothing is converted, so somebody has to
 * look at them. Comes with what lies below the first screen, which loads at the first sign of use.
 */
import { effect } from "@preact/signals";
import { isMoney } from "./edit.ts";
import { leavesOf } from "./paths.ts";
import { carried, currency, sent } from "./store.ts";

/**
 * A memory of amounts. It is told all there are, with their names and the currency of now, and gives back
 * the names of those that were entered in another one and have not changed since.
 */
export function carriedOver() {
	const entered = new Map<string, { value: unknown; currency: string }>();
	return (amounts: ReadonlyMap<string, unknown>, now: string): string[] => {
		for (const name of entered.keys()) if (!amounts.has(name)) entered.delete(name);
		for (const [name, value] of amounts)
			if (entered.get(name)?.value !== value) entered.set(name, { value, currency: now });
		return [...amounts.keys()].filter((name) => entered.get(name)?.currency !== now);
	};
}

const carriedInputs = carriedOver();
effect(() => {
	const amounts = leavesOf(sent.value).filter(({ pointer }) => isMoney(pointer));
	const named = new Map(amounts.map(({ pointer, value }) => [pointer, value]));
	carried.value = carriedInputs(named, currency.value).join(" ");
});
