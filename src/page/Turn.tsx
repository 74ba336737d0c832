/** Drawing the page's first screen part by part, each in a task of its own: a slow phone answers in between. */
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

/** Parts whose turn has come; all of them, where nobody draws in turns. */
const come = signal(Number.POSITIVE_INFINITY);

/** How many parts are drawn after the first ones. */
const TURNS = 6;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** A part of the page that waits for its turn. */
export function Turn({ n, children }: { n: number; children: ComponentChildren }) {
	return <>{n <= come.value && children}</>;
}

/** Draws what waits for no turn, prepares what the others need, then draws them in their order. */
export async function inTurns(draw: () => void, steps: readonly (() => unknown)[]): Promise<void> {
	come.value = 0;
	draw();
	for (const step of steps) {
		await nextTask();
		step();
	}
	do {
		await nextTask();
		come.value++;
	} while (come.value < TURNS);
	await nextTask();
}
