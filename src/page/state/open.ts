/** Opening a link's figures: what was entered before gives way to them. */
import { batch } from "@preact/signals";
import { openLink } from "./link.ts";
import { FIRST_PRESET, startingInput } from "./presets.ts";
import { drafts, sent, wantsMinutes, workflow } from "./store.ts";

/**
 * Puts a fragment's figures in force; an empty one stands for a preset at its typical volume. Somebody
 * else's fragment says nothing about the figures.
 *
 * @returns whether it did
 */
export function openInput(fragment: string, preset = FIRST_PRESET): boolean {
	const opened = openLink(fragment);
	if (!opened && fragment !== "") return false;
	batch(() => {
		sent.value = opened?.input ?? startingInput(preset);
		drafts.value = opened?.refused ?? new Map();
		workflow.value = 0;
		wantsMinutes.value = false;
	});
	return true;
}
