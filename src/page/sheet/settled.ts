/** Waiting for what a report shows beside its figures. */
import { effect } from "@preact/signals";
import { comparing, comparingWay } from "../compare/part.ts";
import { planKeys } from "../state/plans.ts";
import { influence, range, rangeFailed, updating } from "../state/range.ts";

/** How long a print waits, in milliseconds. */
const PATIENCE = 2000;

/** Whether the range is that of the figures; what the result hangs on comes with it, or after it. */
const hasRange = (): boolean =>
	rangeFailed.value || (!updating.value && (range.value === null || influence.value !== null));

/** Whether the comparison is there, where there is something to compare. */
const hasPlans = (): boolean =>
	planKeys.value === "" || comparing.value !== null || comparingWay.value === "failed";

/** Waits until all of it is there, but not for ever. */
export async function allSettled(): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stop = () => {};
	await new Promise<void>((resolve) => {
		timer = setTimeout(resolve, PATIENCE);
		stop = effect(() => {
			const [ranged, compared] = [hasRange(), hasPlans()];
			if (ranged && compared) resolve();
		});
	});
	clearTimeout(timer);
	stop();
}
