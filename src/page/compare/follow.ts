/** What is costly to work out waits: for the paint where it is in sight, elsewhere for a rest. */
import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { afterPaint } from "../state/later.ts";

/** Milliseconds without a change after which typing has rested. */
const REST = 400;

interface Followed<T> {
	value: ReadonlySignal<T>;
	/** Whether what is made of it can be seen. */
	inSight: Signal<boolean>;
}

/** Follows a signal a frame later while it is in sight, else once it has stopped changing. */
export function follow<T>(source: ReadonlySignal<T>): Followed<T> {
	const painted = afterPaint(source);
	const value = signal(source.peek());
	const inSight = signal(false);
	effect(() => {
		const next = painted.value;
		if (inSight.value) {
			value.value = next;
			return;
		}
		const timer = setTimeout(() => {
			value.value = next;
		}, REST);
		return () => clearTimeout(timer);
	});
	return { value, inSight };
}

/** Says of an element whether it is in the window; false again when it is gone. */
export function useSight<T extends Element>(inSight: Signal<boolean>) {
	const ref = useRef<T>(null);
	useEffect(() => {
		const observer = new IntersectionObserver(([entry]) => {
			inSight.value = entry?.isIntersecting ?? false;
		});
		if (ref.current) observer.observe(ref.current);
		return () => {
			observer.disconnect();
			inSight.value = false;
		};
	}, [inSight]);
	return ref;
}
