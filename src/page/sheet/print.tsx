/** "Print or save as PDF", and the browser's own print command: the report in the page's place. */
import { render } from "preact";
import { fullLink } from "../state/link.ts";
import { planKeys } from "../state/plans.ts";
import { sent, shown } from "../state/store.ts";
import { whole } from "../state/whole.ts";
import { Sheet } from "./Sheet.tsx";
import { allSettled } from "./settled.ts";

let place: HTMLElement | null = null;

/**
 * The address in the calculator of what is printed, also from a frame: the figures with the plans beside
 * them, without the key of a saved calculation, or offers that are on no paper.
 */
const linkNow = (): string => `${window.location.origin}/#${fullLink(sent.value, planKeys.value)}`;

/** Puts the report there; without a current answer the page prints as it stands, with its reasons. */
function lay(): void {
	if (!whole.value || shown.value.stale) return;
	if (!place) {
		place = document.createElement("div");
		place.className = "sheet print-only";
		document.body.append(place);
	}
	render(<Sheet date={new Date()} link={linkNow()} />, place);
}

/** Takes it away again: on screen nobody sees it, but it would follow every keystroke. */
function clear(): void {
	if (!place) return;
	render(null, place);
	place.remove();
	place = null;
}

/** From now on whatever prints the page prints the report. */
export function followPrinting(): void {
	window.addEventListener("beforeprint", lay);
	window.addEventListener("afterprint", clear);
}

/** Prints the report, with the range of its figures and the plans beside them if those come soon. */
export async function printSheet(): Promise<void> {
	await allSettled();
	lay();
	// Two frames: one to lay it out, one for whatever that brings along.
	requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}
