/** The entries in the address: `#v=1&…` with only what differs from the preset. */
import { batch } from "@preact/signals";
import { trackFragment } from "./history.ts";
import { linkOf, openLink } from "./link.ts";
import { planKeys, plansIn } from "./plans.ts";
import { FIRST_PRESET, startingInput } from "./presets.ts";
import { type Saved, saved, savedIn, savedKey } from "./saved.ts";
import { drafts, sent, wantsMinutes, workflow } from "./store.ts";

export const {
	commit,
	amend,
	follow: followAddress,
} = trackFragment(
	() => linkOf(sent.value, [savedKey(saved.value), planKeys.value].filter(Boolean).join("&")),
	read,
);

function read(fragment: string): boolean {
	const opened = openLink(fragment);
	// Somebody else's fragment says nothing about the figures.
	if (!opened && fragment !== "") return false;
	batch(() => {
		saved.value = latest(savedIn(fragment));
		planKeys.value = plansIn(fragment);
		sent.value = opened?.input ?? startingInput(FIRST_PRESET);
		drafts.value = opened?.refused ?? new Map();
		workflow.value = 0;
		wantsMinutes.value = false;
	});
	return true;
}

/** The latest revision of each saved calculation that was saved or seen here. */
const seen = new Map<string, number>();

/** An older entry's revision gives way to one that was saved or seen here since. */
function latest(read: Saved | null): Saved | null {
	if (!read) return null;
	const revision = Math.max(read.revision, seen.get(read.id) ?? 0);
	seen.set(read.id, revision);
	return { id: read.id, revision };
}

/** Ties the figures to a saved calculation, in the entry they have. */
export const tieTo = (calculation: Saved): void =>
	amend(() => {
		saved.value = latest(calculation);
	});
