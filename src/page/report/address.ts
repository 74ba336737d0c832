/** What the page's own address says: which calculation, shown how, and whether its owner has come. */

export interface Place {
	/** Null where the address names no calculation. */
	id: string | null;
	/** In a frame of somebody else's page: to look at only. */
	embedded: boolean;
}

/** Which saved calculation a path shows. */
export function placeOf(path: string): Place {
	const match = /^\/(embed\/)?s\/([^/]+)\/?$/.exec(path);
	return { id: match?.[2] ?? null, embedded: match?.[1] !== undefined };
}

const OWNER = "#edit=";
const TOKEN = /^roi_edit_[\w-]{43}$/;

/**
 * Takes the owner's token out of the address, where it would be seen, copied and bookmarked.
 *
 * @returns the token, or null when the fragment has none; half a token, which leaves the address
 * too, is `incomplete`
 */
export function takeOwnerToken(): { token: string } | "incomplete" | null {
	const { hash, pathname, search } = window.location;
	if (!hash.startsWith(OWNER)) return null;
	window.history.replaceState(null, "", `${pathname}${search}`);
	const token = hash.slice(OWNER.length);
	return TOKEN.test(token) ? { token } : "incomplete";
}

/** The link that shows a calculation to anybody. */
export const linkTo = (id: string): string => `${window.location.origin}/s/${id}`;

/** The link that makes whoever opens it an owner. */
export const ownerLinkTo = (id: string, token: string): string => `${linkTo(id)}${OWNER}${token}`;
