/** The owner's tokens, kept on this device only. Storage may be blocked: then they last until the page is left. */

const PREFIX = "roi:edit:";
const kept = new Map<string, string>();

function storage(): Storage | null {
	try {
		// Merely reading the property throws where storage is blocked.
		return window.localStorage;
	} catch {
		return null;
	}
}

/** The token of a scenario, if this device has it. */
export function tokenOf(id: string): string | null {
	try {
		return storage()?.getItem(PREFIX + id) ?? kept.get(id) ?? null;
	} catch {
		return kept.get(id) ?? null;
	}
}

/**
 * Keeps a scenario's token.
 *
 * @returns whether it outlasts the page
 */
export function keepToken(id: string, token: string): boolean {
	kept.set(id, token);
	try {
		const place = storage();
		place?.setItem(PREFIX + id, token);
		return place?.getItem(PREFIX + id) === token;
	} catch {
		return false;
	}
}

/** Forgets the token of a scenario that is no more. */
export function dropToken(id: string): void {
	kept.delete(id);
	try {
		storage()?.removeItem(PREFIX + id);
	} catch {
		// Nothing was kept there.
	}
}
