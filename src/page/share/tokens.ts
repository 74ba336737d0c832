/** The owner's tokens, kept on this device only. Storage may be blocked: then they last until the page is left. */

const PREFIX = "roi:edit:";
/** The token that came with a link and that no server has taken yet; anybody can make up a link. */
const UNPROVEN = "roi:unproven:";
/** A new link asked for, until its answer is there: the key it was asked with, and the token. */
const ROTATE = "roi:rotate:";
/** What this page has kept, by storage key. */
const kept = new Map<string, string>();

function storage(): Storage | null {
	try {
		// Merely reading the property throws where storage is blocked.
		return window.localStorage;
	} catch {
		return null;
	}
}

function read(key: string): string | null {
	try {
		return storage()?.getItem(key) ?? kept.get(key) ?? null;
	} catch {
		return kept.get(key) ?? null;
	}
}

/** @returns whether it outlasts the page */
function write(key: string, value: string): boolean {
	kept.set(key, value);
	try {
		const place = storage();
		place?.setItem(key, value);
		return place?.getItem(key) === value;
	} catch {
		return false;
	}
}

function erase(key: string): void {
	kept.delete(key);
	try {
		storage()?.removeItem(key);
	} catch {
		// Nothing was kept there.
	}
}

/** The token of a scenario, if this device has it. */
export const tokenOf = (id: string): string | null => read(PREFIX + id);

/**
 * Keeps a scenario's token that the server gave or took: from now on no link takes its place.
 *
 * @returns whether it outlasts the page
 */
export function keepToken(id: string, token: string): boolean {
	erase(UNPROVEN + id);
	return write(PREFIX + id, token);
}

/**
 * Keeps a token that came with a link, unless that would push out one that is known to be true.
 *
 * @returns whether it outlasts the page; null where a proven token stays in its place
 */
export function keepArrival(id: string, token: string): boolean | null {
	const known = tokenOf(id);
	const isProven = known !== null && read(UNPROVEN + id) !== known;
	if (isProven) return known === token ? write(PREFIX + id, token) : null;
	write(UNPROVEN + id, token);
	return write(PREFIX + id, token);
}

/** Forgets the token of a scenario that is no more. */
export function dropToken(id: string): void {
	erase(PREFIX + id);
	erase(UNPROVEN + id);
}

/** A new link that was asked for and may have been made. */
export interface Rotation {
	key: string;
	token: string;
}

/** The new link being asked for, if no answer came yet. */
export function rotationOf(id: string): Rotation | null {
	const [key, token] = read(ROTATE + id)?.split(" ") ?? [];
	return key && token ? { key, token } : null;
}

/** Keeps what a new link is asked for with: were the answer lost, only this could fetch it again. */
export function keepRotation(id: string, { key, token }: Rotation): void {
	write(ROTATE + id, `${key} ${token}`);
}

/** Forgets the new link being asked for: it is here, or never will be. */
export const dropRotation = (id: string): void => erase(ROTATE + id);
