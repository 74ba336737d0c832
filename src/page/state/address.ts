/** The entries in the address: `#v=1&…` with only what differs from the preset. */
import { batch, computed } from "@preact/signals";
import { trackFragment } from "./history.ts";
import { linkOf } from "./link.ts";
import { offerKeys, offersIn } from "./offers.ts";
import { openInput } from "./open.ts";
import { planKeys, plansIn } from "./plans.ts";
import { type Saved, saved, savedIn, savedKey } from "./saved.ts";
import { sent } from "./store.ts";

/** The figures as a fragment, and beside them what stays through every edit. */
export const current = computed(() =>
	linkOf(sent.value, savedKey(saved.value), planKeys.value, offerKeys.value),
);

export const {
	commit,
	amend,
	follow: followAddress,
	isFollowed,
} = trackFragment(() => current.value, read);

function read(fragment: string): boolean {
	return batch(() => {
		if (!openInput(fragment)) return false;
		saved.value = latest(savedIn(fragment));
		planKeys.value = plansIn(fragment);
		offerKeys.value = offersIn(fragment);
		return true;
	});
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
