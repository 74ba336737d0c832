/** What the page around the frame asks for in the address's query; anything else there is passed over. */
import type { PresetId } from "../../data/presets.ts";
import { textFault } from "../../engine/index.ts";
import { PRESET_IDS } from "../state/presets.ts";

export interface Wishes {
	/** Where the figures begin. */
	preset: PresetId | undefined;
	/** Undefined: the visitor's own. */
	theme: "light" | "dark" | undefined;
	/** Six hexadecimal digits, red first. */
	accent: string | undefined;
	/** Label of a button that the host's page hears of. */
	cta: string | undefined;
}

const COLOUR = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{6}))$/i;

/** Reads an address's query. */
export function wishesIn(search: string): Wishes {
	const query = new URLSearchParams(search);
	const theme = query.get("theme");
	const [, r, g, b, six] = COLOUR.exec(query.get("accent") ?? "") ?? [];
	const cta = query.get("cta")?.trim();
	return {
		preset: PRESET_IDS.find((id) => id === query.get("preset")),
		theme: theme === "light" || theme === "dark" ? theme : undefined,
		accent: r && g && b ? r + r + g + g + b + b : six,
		cta: cta && textFault(cta) === null ? cta : undefined,
	};
}

export const wishes = wishesIn(window.location.search);
