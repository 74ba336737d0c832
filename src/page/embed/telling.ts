/** Tells the page around the frame what it has to know: the height, and what happens to the figures. */
import { effect } from "@preact/signals";
import { figuresNow } from "./figures.ts";
import { line } from "./line.ts";

/** Long enough that typing a number is one estimate. */
const PAUSE = 400;

/** What the content takes, whatever the frame's height is now. */
const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

/** The host's own button was pressed. */
export function tellCta(): void {
	line.peek()?.send({ type: "cta", figures: figuresNow.peek() });
}

/** Keeps the page around the frame in the know, from the moment it asks. */
export function tellHost(): void {
	effect(() => {
		const to = line.value;
		if (!to) return;
		const sendHeight = () => to.send({ type: "height", height: height() });
		sendHeight();
		to.send({ type: "ready", figures: figuresNow.peek() });

		const watch = new ResizeObserver(sendHeight);
		watch.observe(document.documentElement);
		const stop = tellEstimates((figures) => to.send({ type: "estimate", figures }));
		return () => {
			watch.disconnect();
			stop();
		};
	});
}

/** Passes on every result that differs from the last one, once it has settled. */
function tellEstimates(tell: (figures: typeof figuresNow.value) => void): () => void {
	let told = JSON.stringify(figuresNow.peek());
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = effect(() => {
		const figures = figuresNow.value;
		clearTimeout(timer);
		timer = setTimeout(() => {
			const text = JSON.stringify(figures);
			if (text !== told) tell(figures);
			told = text;
		}, PAUSE);
	});
	return () => {
		clearTimeout(timer);
		stop();
	};
}
