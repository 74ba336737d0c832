/**
 * A page's entries in the address's fragment, which never reaches a server. One history entry for each
 * change that was finished, none for its keystrokes.
 */
import { effect } from "@preact/signals";
import { fragmentInAddress } from "./fragment.ts";
import { reveal } from "./reveal.ts";

const PAUSE = 300;

/** Follows a link within the page by hand: its fragment must not take the place of the entries. */
function jump(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
	if (!link) return;
	event.preventDefault();
	reveal(document.getElementById(link.getAttribute("href")?.slice(1) ?? ""));
}

/**
 * Ties a page's entries to the fragment; nothing happens before `follow`.
 *
 * @param current the fragment that the address should have; reads signals
 * @param read takes a fragment's entries over; false when it is somebody else's, which says nothing
 * @returns the ways to follow and to write it, and whether it is followed
 */
export function trackFragment(current: () => string, read: (fragment: string) => boolean) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the top entry is the change being typed: it is rewritten until the change is finished. */
	let typing = false;
	/** A frame never does: its steps would be steps of the page around it. */
	let following = false;

	function writeSoon(): void {
		clearTimeout(timer);
		timer = setTimeout(write, PAUSE);
	}

	function write(): void {
		clearTimeout(timer);
		const fragment = current();
		if (!following || fragment === fragmentInAddress()) return;
		const { pathname, search } = window.location;
		const address = fragment === "" ? pathname + search : `#${fragment}`;
		window.history[typing ? "replaceState" : "pushState"](null, "", address);
		typing = true;
	}

	/** The change is finished: its entry stays, the next change gets one of its own. */
	function commit(): void {
		write();
		typing = false;
	}

	function open(): void {
		clearTimeout(timer);
		typing = false;
		// What cannot be used leaves the address too, without an entry of its own.
		typing = read(fragmentInAddress()) && current() !== fragmentInAddress();
		// Also the second time, when nothing changes any more: going back is told twice.
		if (typing) writeSoon();
	}

	/** Opens the address's entries and keeps the two in step from then on. */
	function follow(): void {
		following = true;
		open();
		window.addEventListener("popstate", open);
		window.addEventListener("hashchange", () => {
			if (fragmentInAddress() !== current()) open();
		});
		window.addEventListener("click", jump);
		effect(() => {
			if (current() !== fragmentInAddress()) writeSoon();
		});
	}

	/** Changes what stands beside the entries, in the history entry that they have. */
	function amend(change: () => void): void {
		commit();
		change();
		typing = true;
		commit();
	}

	return { commit, amend, follow, isFollowed: () => following };
}
