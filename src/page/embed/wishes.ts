/** What the page around the frame asks for in the address's query; anything else there is passed over. */
import { SETTINGS, type SettingName, warnOf } from "./settings.ts";

/** Reads an address's query. */
export function wishesIn(search: string) {
	const query = new URLSearchParams(search);
	const given = (name: SettingName) => query.get(name) ?? "";
	const theme = SETTINGS.theme.read(given("theme"));
	return {
		preset: SETTINGS.preset.read(given("preset")),
		// Undefined: the visitor's own.
		theme: theme === "auto" ? undefined : theme,
		accent: SETTINGS.accent.read(given("accent")),
		cta: SETTINGS.cta.read(given("cta")),
	};
}

export const wishes = wishesIn(window.location.search);

/** Tells the developer of the page around the frame what of the address cannot be used. */
export function warnOfAddress({ search, hash } = window.location): void {
	const query = new URLSearchParams(search);
	for (const [name, { allowed, read }] of Object.entries(SETTINGS)) {
		const value = query.get(name);
		// A # as it is ends the query: the colour has gone where the figures belong.
		const isLost = name === "accent" && value === "" && /^#[\da-f]{3}/i.test(hash);
		if (isLost || (value && read(value) === undefined))
			warnOf("/embed", name, value || hash, allowed.replaceAll("#", "%23"));
	}
}
