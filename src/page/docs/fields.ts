/** Which controls the parameters of an operation get, in which groups: from the document alone. */
import { type FlatKey, PLACES } from "../../data/flat.ts";
import { type InputPointer, type Locale, patternOf } from "../../engine/index.ts";
import type { Parameter, Values } from "./api.ts";

/** How a value is entered: one or several of a few words, a number within bounds, or any text. */
export type Control =
	| { kind: "choice"; choices: readonly string[] }
	| { kind: "several"; choices: readonly string[] }
	| { kind: "number"; min: number | undefined; max: number | undefined; whole: boolean }
	| { kind: "text"; longest: number | undefined };

const words = (listed: readonly unknown[]): string[] =>
	listed.filter((word) => typeof word === "string");

/** The control of a parameter. */
export function controlOf({ schema }: Parameter): Control {
	const { type, enum: listed, items, minimum, maximum, maxLength } = schema;
	if (listed) return { kind: "choice", choices: words(listed) };
	if (type === "array" && items?.enum) return { kind: "several", choices: words(items.enum) };
	if (type === "number" || type === "integer")
		return { kind: "number", min: minimum, max: maximum, whole: type === "integer" };
	return { kind: "text", longest: maxLength };
}

/** The input that a parameter stands for; none where it says how to answer. */
export const placeOf = (name: string): string | null =>
	// A name of its own is one of the table's.
	Object.hasOwn(PLACES, name) ? PLACES[name as FlatKey] : null;

/** The same as the table of inputs names it. */
export function inputOf(name: string): InputPointer | null {
	const place = placeOf(name);
	// Every place is one of the table's.
	return place === null ? null : (patternOf(place) as InputPointer);
}

export const GROUPS = ["plan", "contacts", "ai", "costs", "answer"] as const;
export type Group = (typeof GROUPS)[number];

/** What a parameter is about, by where its input stands. */
export function groupOf(name: string): Group {
	const place = placeOf(name);
	if (place === null) return "answer";
	if (/^\/workflows\/0\/automation\/|^\/labor\//.test(place)) return "ai";
	if (place.startsWith("/workflows/")) return "contacts";
	return place.startsWith("/costs/") ? "costs" : "plan";
}

/**
 * What to begin with: the document's examples of what a request needs, a preset for the rest, and
 * an answer in the language of the page.
 */
export function firstValues(parameters: readonly Parameter[], locale: Locale): Values {
	const first = parameters.flatMap((parameter): [string, string][] => {
		const { name, required, schema } = parameter;
		// What is said unasked.
		if (name === "locale") return locale === "en" ? [] : [[name, locale]];
		const isNeeded = required || placeOf(name) === "/preset";
		return isNeeded ? [[name, String(schema.examples?.[0] ?? "")]] : [];
	});
	return Object.fromEntries(first);
}

/** A list's value with one of its words put in or taken out, in the order of the choices. */
export function toggled(value: string, word: string, choices: readonly string[]): string {
	const chosen = new Set(value === "" ? [] : value.split(","));
	if (!chosen.delete(word)) chosen.add(word);
	return choices.filter((one) => chosen.has(one)).join(",");
}
