/** The range and what the result hangs on, as far as they belong to the figures on the page. */
import { computed, effect } from "@preact/signals";
import { influence, range, rangeFailed, updating } from "../state/range.ts";

/** Null while it is still worked out: another plan's range must not stand beside these figures. */
export const spread = computed(() => (updating.value ? null : range.value));
export const drivers = computed(() => (updating.value ? null : influence.value));

/** How long a print waits for the range, in milliseconds. */
const PATIENCE = 2000;

/** Waits until the range is that of the figures, but not for ever. */
export async function rangeSettled(): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stop = () => {};
	await new Promise<void>((resolve) => {
		timer = setTimeout(resolve, PATIENCE);
		stop = effect(() => {
			// What the result hangs on comes with the range, or after it.
			const there = !updating.value && (range.value === null || influence.value !== null);
			if (there || rangeFailed.value) resolve();
		});
	});
	clearTimeout(timer);
	stop();
}
