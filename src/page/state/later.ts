/** Second things second: what is far from the field being typed in may follow a frame later. */
import { effect, type ReadonlySignal, signal } from "@preact/signals";

/** Follows a signal once the frame with the first consequences of its change has been painted. */
export function afterPaint<T>(source: ReadonlySignal<T>): ReadonlySignal<T> {
	const follower = signal(source.peek());
	let waiting = false;
	effect(() => {
		if (source.value === follower.peek() || waiting) return;
		waiting = true;
		// The frame's own callbacks run before it is painted, a task after it runs behind that.
		requestAnimationFrame(() =>
			setTimeout(() => {
				waiting = false;
				follower.value = source.peek();
			}),
		);
	});
	return follower;
}
