/**
 * The address's fragment, without its sign. Some programs write a link's own signs as escapes, once more
 * than it has them.
 */
export function fragmentInAddress(): string {
	const fragment = window.location.hash.replace(/^#/, "");
	return /^v%3d/i.test(fragment)
		? (new URLSearchParams(`?x=${fragment}`).get("x") ?? "")
		: fragment;
}
