/**
 * A link's fragment as it was written. Some programs write a link's own signs as escapes, once more than
 * it has them.
 */
export const unescaped = (fragment: string): string =>
	/^v%3d/i.test(fragment) ? (new URLSearchParams(`?x=${fragment}`).get("x") ?? "") : fragment;

/** The address's fragment, without its sign. */
export const fragmentInAddress = (): string => unescaped(window.location.hash.replace(/^#/, ""));
