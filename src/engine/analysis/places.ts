/** Places of an input that a JSON Pointer names, `*` standing for every item or member. */
import { INPUTS, type NumberSpec, specOf } from "../inputs.ts";
import { isRecord } from "../tree.ts";
import type { ResolvedInput } from "../types.ts";

/** One number of a resolved input, and how to set it. */
export interface Place {
	pointer: string;
	spec: NumberSpec;
	holder: Record<string, unknown>;
	key: string;
	/** Its value now; null where none is known. */
	value: number | null;
}

/** Why a pointer names no number: code and variables of a fault (text/analysis-errors.ts). */
export interface PlaceFault {
	code: "no-such-input" | "names-nothing" | "not-a-figure";
	variables: Record<string, string>;
}

/** Keys of a pointer, or null when it is none (RFC 6901). */
const keysOf = (pointer: string): string[] | null =>
	pointer.startsWith("/")
		? pointer
				.slice(1)
				.split("/")
				.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
		: null;

/**
 * The numbers that a pointer names in an input.
 *
 * @param input a resolved input; the places hold its own objects
 * @param pointer RFC 6901, `*` for every item of an array or every member of an object
 * @returns one place or more, in the input's order, or why there is none
 */
export function placesOf(input: ResolvedInput, pointer: string): Place[] | PlaceFault {
	const keys = keysOf(pointer);
	if (!keys) return { code: "no-such-input", variables: { pointer } };
	const places: Place[] = [];
	let other: string | null = null;
	let missing = false;
	const walk = (value: unknown, at: string, [key, ...rest]: string[]): void => {
		if (key === undefined) return;
		const members = Array.isArray(value)
			? value.map((_, i) => String(i))
			: isRecord(value)
				? Object.keys(value)
				: [];
		const chosen = key === "*" ? members : members.filter((member) => member === key);
		if (chosen.length === 0) missing = true;
		for (const member of chosen) {
			const place = `${at}/${member}`;
			// Members of what it is a member of.
			const holder = value as Record<string, unknown>;
			const below = holder[member];
			if (rest.length > 0) {
				walk(below, place, rest);
				continue;
			}
			const spec = specOf(place);
			if (spec?.kind === "number")
				places.push({ pointer: place, spec, holder, key: member, value: below as number | null });
			else other = place;
		}
	};
	walk(input, "", keys);
	if (other !== null) return { code: "not-a-figure", variables: { pointer, place: other } };
	if (places.length > 0) return places;
	const known = missing && isInput(keys);
	return { code: known ? "names-nothing" : "no-such-input", variables: { pointer } };
}

/** Whether a pointer could name a number of some input; where the input at hand cannot be asked. */
export function isInputPointer(pointer: string): boolean {
	const keys = keysOf(pointer);
	return keys !== null && isInput(keys);
}

/** Whether keys lead to a number of some input, if not of this one. */
const isInput = (keys: readonly string[]): boolean =>
	INPUTS.some(({ kind, pointer }) => {
		const parts = pointer.split("/").slice(1);
		const fits = (part: string, i: number) => {
			const key = keys[i] ?? "";
			return key === "*" || key === part || (part === "*" && /^\d+$/.test(key));
		};
		return kind === "number" && parts.length === keys.length && parts.every(fits);
	});

/** How near to a bound that is itself excluded a value may come. */
const APART = 1e-6;

/** The least value that an input takes. */
export const leastOf = ({ min, exclusiveMin }: NumberSpec): number =>
	exclusiveMin ? min + APART : min;
