/** Opening a link's figures: what was entered before gives way to them. */
import { batch, computed, signal } from "@preact/signals";
import type { EstimateInput } from "../../engine/index.ts";
import { openLink } from "./link.ts";
import { FIRST_PRESET, startingInput } from "./presets.ts";
import { drafts, sent, wantsMinutes, workflow } from "./store.ts";

/** The figures that stood when a link could not be read; null when none was lost. */
const instead = signal<EstimateInput | null>(null);
/** Whether the figures are others than those of the link that was opened. */
export const unread = computed(() => instead.value === sent.value);

/**
 * Puts a fragment's figures in force; an empty one stands for a preset at its typical volume. Somebody
 * else's fragment says nothing about the figures.
 *
 * @returns whether it did
 */
export function openInput(fragment: string, preset = FIRST_PRESET): boolean {
	const opened = openLink(fragment);
	if (!opened && fragment !== "") {
		// One of ours in a form of another time, or mangled on its way.
		if (/^v=/i.test(fragment)) instead.value = sent.peek();
		return false;
	}
	batch(() => {
		sent.value = opened?.input ?? startingInput(preset);
		drafts.value = opened?.refused ?? new Map();
		workflow.value = 0;
		wantsMinutes.value = false;
	});
	return true;
}
