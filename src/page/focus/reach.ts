/** The way to an input's field, wherever on the page it is. */
import { openDetail } from "../detail/DetailSection.tsx";
import { reveal } from "../state/reveal.ts";
import { workflow } from "../state/store.ts";
import { drawn, onTheWay } from "./keep.ts";

const fieldOf = (pointer: string) =>
	document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);

/**
 * Moves to the field of an input, opening whatever hides it; to the answer where it has none.
 *
 * @param open brings the fields that are folded away
 */
export const goTo = (pointer: string, open: () => Promise<unknown> = openDetail): Promise<void> =>
	onTheWay(() => move(pointer, open));

async function move(pointer: string, open: () => Promise<unknown>): Promise<void> {
	const position = /^\/workflows\/(\d+)/.exec(pointer)?.[1];
	if (position !== undefined) workflow.value = Number(position);
	await drawn();
	if (!fieldOf(pointer)) {
		await open();
		await drawn();
	}
	reveal(fieldOf(pointer) ?? document.getElementById("answer"));
}
