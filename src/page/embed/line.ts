/**
 * The line to the page around the frame, if that one shows it by the element. Whoever frames this page
 * otherwise hears nothing from it.
 */
import { signal } from "@preact/signals";
import { HELLO, type Message } from "./protocol.ts";

interface Line {
	/** Origin of the page around the frame; `null` as a word when it has none. */
	origin: string;
	send: (message: Message) => void;
}

export const line = signal<Line | null>(null);

/** Listens for the element, from the page's first moment on: it speaks up once the frame has loaded. */
export function awaitLine(): void {
	let open: MessagePort | undefined;
	window.addEventListener("message", ({ source, data, ports: [port], origin }) => {
		const isAround = source === window.parent && source !== window;
		if (!isAround || data !== HELLO || !port) return;
		open?.close();
		open = port;
		line.value = { origin, send: (message) => port.postMessage(message) };
	});
}
