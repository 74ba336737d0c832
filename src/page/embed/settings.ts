/**
 * What a host's page may set: attributes of the element, or the query of a frame's address. Both go by
 * this, so that the host's developer hears of the same faults in the same words.
 */
import type { PresetId } from "../../data/presets.ts";
import { TEXT_LIMIT, textFault } from "../../engine/free-text.ts";
import { unescaped } from "../state/fragment.ts";
import { LANGUAGES, languageOf } from "../text/wish.ts";

interface Setting<T> {
	/** What may stand there, as the README says it. */
	allowed: string;
	/** The value as it is used; undefined where it cannot be. */
	read: (text: string) => T | undefined;
}

/** One of a few words. */
const oneOf = <T extends string>(words: readonly T[]): Setting<T> => ({
	allowed: listed(words),
	read: (text) => words.find((word) => word === text),
});

const listed = (words: readonly string[]): string =>
	`${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

// A record, so that a preset which is missing here fails the type check: the data are no part of the
// script for other people's pages.
const PRESETS: Record<PresetId, true> = {
	neutral: true,
	ecommerce: true,
	"cross-border": true,
	saas: true,
	"contact-center": true,
};

const COLOUR = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{6}))$/i;

export const SETTINGS = {
	/** Where the figures begin. */
	preset: oneOf(Object.keys(PRESETS) as PresetId[]), // a closed record
	lang: { allowed: listed(Object.keys(LANGUAGES)), read: languageOf },
	theme: oneOf(["light", "dark", "auto"] as const),
	/** Read as six hexadecimal digits, red first. */
	accent: {
		allowed: "#rgb or #rrggbb",
		read: (text: string) => {
			const [, r, g, b, six] = COLOUR.exec(text) ?? [];
			return r && g && b ? r + r + g + g + b + b : six;
		},
	},
	/** Label of a button that the host's page hears of. */
	cta: {
		allowed: `up to ${TEXT_LIMIT} characters, without a web address`,
		read: (text: string) => (textFault(text.trim()) === null ? text.trim() : undefined),
	},
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;

/** The figures that an element begins with, read as a fragment; a link of the first visit has none. */
export const PLAN: Setting<string> = {
	allowed: "the fragment of a calculator link, or the link",
	read: (text) => {
		if (/^https?:\/\/[^/#]+\/?(?:\?[^#]*)?#?$/.test(text)) return "";
		const fragment = unescaped(text.replace(/^[^#]*#/, ""));
		return /(?:^|&)v=1(?:&|$)/.test(fragment) ? fragment : undefined;
	},
};

/** How much of a value is enough to know it by. */
const SHOWN = 40;

/**
 * Tells the host's developer, in the console, that something set there is not used.
 *
 * @param where what it was set on
 */
export function warnOf(where: string, name: string, value: string, allowed: string): void {
	const characters = [...value];
	const text = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : value;
	console.warn(`${where}: ${name}=${JSON.stringify(text)} is not used. Allowed: ${allowed}.`);
}
