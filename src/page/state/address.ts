/**
 * The entries in the address: `#v=1&…` with only what differs from the preset. A fragment never
 * reaches a server. One history entry for each change that was finished, none for its keystrokes.
 */
import { batch, effect } from "@preact/signals";
import { linkOf, openLink } from "./link.ts";
import { planKeys, plansIn } from "./plans.ts";
import { FIRST_PRESET, startingInput } from "./presets.ts";
import { type Saved, saved, savedIn, savedKey } from "./saved.ts";
import { drafts, sent, wantsMinutes, workflow } from "./store.ts";

const PAUSE = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the top entry is the change being typed: it is rewritten until the change is finished. */
let typing = false;

/** The fragment that the address should have. */
const linkNow = () =>
	linkOf(sent.value, [savedKey(saved.value), planKeys.value].filter(Boolean).join("&"));
const fragmentNow = () => window.location.hash.replace(/^#/, "");

function write(): void {
	clearTimeout(timer);
	timer = undefined;
	const fragment = linkNow();
	if (fragment === fragmentNow()) return;
	const { pathname, search } = window.location;
	const address = `${pathname}${search}${fragment === "" ? "" : `#${fragment}`}`;
	if (typing) window.history.replaceState(null, "", address);
	else window.history.pushState(null, "", address);
	typing = true;
}

/** The change is finished: its entry stays, the next change gets one of its own. */
export function commit(): void {
	if (timer !== undefined) write();
	typing = false;
}

function read(): void {
	clearTimeout(timer);
	timer = undefined;
	typing = false;
	const fragment = fragmentNow();
	const opened = openLink(fragment);
	// Somebody else's fragment says nothing about the figures.
	if (!opened && fragment !== "") return;
	batch(() => {
		saved.value = latest(savedIn(fragment));
		planKeys.value = plansIn(fragment);
		sent.value = opened?.input ?? startingInput(FIRST_PRESET);
		drafts.value = opened?.refused ?? new Map();
		workflow.value = 0;
		wantsMinutes.value = false;
	});
	// What cannot be used leaves the address too, without an entry of its own.
	typing = linkNow() !== fragment;
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

/** Changes what stands beside the figures, in the entry they have. */
export function amend(change: () => void): void {
	commit();
	change();
	typing = true;
	write();
	commit();
}

/** Ties the figures to a saved calculation, in the entry they have. */
export const tieTo = (calculation: Saved): void =>
	amend(() => {
		saved.value = latest(calculation);
	});

/** Follows a link within the page by hand: its fragment must not take the place of the figures. */
function jump(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
	if (!link) return;
	event.preventDefault();
	document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.focus();
}

/** Opens the address's entries and keeps the two in step from then on. */
export function followAddress(): void {
	read();
	window.addEventListener("popstate", read);
	window.addEventListener("hashchange", () => {
		if (fragmentNow() !== linkNow()) read();
	});
	window.addEventListener("click", jump);
	effect(() => {
		if (linkNow() === fragmentNow()) return;
		clearTimeout(timer);
		timer = setTimeout(write, PAUSE);
	});
}
