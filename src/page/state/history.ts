/**
 * A page's entries in the address's fragment, which never reaches a server. One history entry for each
 * change that was finished, none for its keystrokes.
 */
import { effect } from "@preact/signals";

const PAUSE = 300;

interface Tracked {
	/** The fragment that the address should have; reads signals. */
	current: () => string;
	/** Takes a fragment's entries over; false when it is somebody else's, which says nothing. */
	read: (fragment: string) => boolean;
}

/**
 * Follows a link within the page by hand, opening whatever hides its end: its fragment must not take
 * the place of the entries.
 */
function jump(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
	if (!link) return;
	event.preventDefault();
	const end = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
	for (let at = end?.parentElement; at; at = at.parentElement)
		if (at instanceof HTMLDetailsElement) at.open = true;
	end?.focus();
}

/** Ties a page's entries to the fragment; nothing happens before `follow`. */
export function trackFragment({ current, read }: Tracked) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the top entry is the change being typed: it is rewritten until the change is finished. */
	let typing = false;
	const inAddress = () => window.location.hash.replace(/^#/, "");

	function write(): void {
		clearTimeout(timer);
		timer = undefined;
		const fragment = current();
		if (fragment === inAddress()) return;
		const { pathname, search } = window.location;
		const address = `${pathname}${search}${fragment === "" ? "" : `#${fragment}`}`;
		if (typing) window.history.replaceState(null, "", address);
		else window.history.pushState(null, "", address);
		typing = true;
	}

	/** The change is finished: its entry stays, the next change gets one of its own. */
	function commit(): void {
		if (timer !== undefined) write();
		typing = false;
	}

	function open(): void {
		clearTimeout(timer);
		timer = undefined;
		typing = false;
		// What cannot be used leaves the address too, without an entry of its own.
		if (read(inAddress())) typing = current() !== inAddress();
	}

	/** Opens the address's entries and keeps the two in step from then on. */
	function follow(): void {
		open();
		window.addEventListener("popstate", open);
		window.addEventListener("hashchange", () => {
			if (inAddress() !== current()) open();
		});
		window.addEventListener("click", jump);
		effect(() => {
			if (current() === inAddress()) return;
			clearTimeout(timer);
			timer = setTimeout(write, PAUSE);
		});
	}

	/** Changes what stands beside the entries, in the history entry that they have. */
	function amend(change: () => void): void {
		commit();
		change();
		typing = true;
		write();
		commit();
	}

	return { commit, amend, follow };
}
