/** Opening a link's figures: what was entered before gives way to them. */
import { batch, computed, signal } from "@preact/signals";
import type { EstimateInput } from "../../engine/index.ts";
import { openLink } from "./link.ts";
import { FIRST_PRESET, startingInput } from "./presets.ts";
import { drafts, sent, wantsMinutes, workflow } from "./store.ts";

/** What of a link can be lost: all of it, or only prices that vendors offered. */
type Lost = "link" | "offers";

/** What could not be read, with the figures that stood then. */
const lost = signal<{ what: Lost; figures: EstimateInput } | null>(null);
/** What of the link that was opened is not on the page; null: nothing, or another figure is by now. */
export const unread = computed(() =>
	lost.value?.figures === sent.value ? (lost.value?.what ?? null) : null,
);

/** Notes that something of a link could not be read; null: it is said no more. */
export function noteUnread(what: Lost | null): void {
	lost.value = what && { what, figures: sent.peek() };
}

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
		if (/^v=/i.test(fragment)) noteUnread("link");
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
