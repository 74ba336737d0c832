/**
 * The saved calculation that the figures were opened from, as the address names it:
 * `scenario=<id>.<revision>`. It is no figure, so it stays in the address through every edit.
 */
import { signal } from "@preact/signals";

export interface Saved {
	id: string;
	revision: number;
}

export const saved = signal<Saved | null>(null);

// An id is 26 characters of Crockford's base32, which has no i, l, o and u.
const KEY = /(?:^|&)scenario=([\da-hjkmnp-tv-z]{26})\.([1-9]\d{0,14})(?=&|$)/;

/** The saved calculation that a fragment names; null when it names none as it should. */
export function savedIn(fragment: string): Saved | null {
	const [, id, revision] = KEY.exec(fragment) ?? [];
	return id ? { id, revision: Number(revision) } : null;
}

/** Its part of a fragment; none without one. */
export const savedKey = (calculation: Saved | null): string =>
	calculation ? `scenario=${calculation.id}.${calculation.revision}` : "";
