/** The entries in the address: `#sc=1&…` with only what was entered, and the plan behind it. */
import { batch } from "@preact/signals";
import { trackFragment } from "../state/history.ts";
import { NOTHING } from "./entries.ts";
import { readFragment, writeFragment } from "./fragment.ts";
import { beside, drafts, entries, leftOut, plan } from "./store.ts";

function read(fragment: string): boolean {
	const opened = readFragment(fragment);
	if (!opened && fragment !== "") return false;
	batch(() => {
		entries.value = opened?.entries ?? NOTHING;
		drafts.value = opened?.drafts ?? new Map();
		plan.value = opened?.plan ?? null;
		beside.value = opened?.beside ?? "";
		leftOut.value = opened?.leftOut ?? [];
	});
	return true;
}

export const { commit, follow: followAddress } = trackFragment(
	() => writeFragment(entries.value, plan.value, beside.value),
	read,
);
