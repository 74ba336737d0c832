/** Values as JSON: rounded for people, canonical for hashes. What is frozen is written once and kept. */
import { isRecord } from "../engine/index.ts";

/** Above this a double has no six decimals to round; and x · 1e6 must stay below 2^53. */
const TOO_LARGE_TO_ROUND = 2 ** 33;

/** A number with at most six decimals; never −0. */
export const rounded = (value: number): number =>
	Math.abs(value) >= TOO_LARGE_TO_ROUND ? value : Math.round(value * 1e6) / 1e6 + 0;

/** The same value with every number in it rounded: once, here or by `toJson`, and nowhere before. */
export function roundedDeep<T>(value: T): T;
export function roundedDeep(value: unknown): unknown {
	if (typeof value === "number") return rounded(value);
	if (Array.isArray(value)) return value.map((item) => roundedDeep(item));
	if (!isRecord(value)) return value;
	const copy: Record<string, unknown> = {};
	for (const key of Object.keys(value)) copy[key] = roundedDeep(value[key]);
	return copy;
}

/** JSON that is ready to be sent. */
export class JsonText {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

/** Writes objects by `write`, and frozen ones once: benchmarks and neutral inputs are in every answer. */
function keeping(write: (value: object) => string): (value: object) => string {
	const kept = new WeakMap<object, string>();
	return (value) => {
		if (!Object.isFrozen(value)) return write(value);
		let text = kept.get(value);
		if (text === undefined) {
			text = write(value);
			kept.set(value, text);
		}
		return text;
	};
}

const quotedKeys = new Map<string, string>();

/** A key in quotation marks with its colon; keys are the program's own, so there are few of them. */
function keyOf(key: string): string {
	let text = quotedKeys.get(key);
	if (text === undefined) {
		text = `${JSON.stringify(key)}:`;
		quotedKeys.set(key, text);
	}
	return text;
}

/** What JSON.stringify makes of a value with every number rounded; a `JsonText` stands as it is. */
export function toJson(value: unknown): string {
	if (typeof value === "number") return Number.isFinite(value) ? String(rounded(value)) : "null";
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value !== "object" || value === null) return String(value);
	return value instanceof JsonText ? value.text : writeRounded(value);
}

const writeRounded = keeping((value) => {
	let text = "";
	if (Array.isArray(value)) {
		for (const item of value) text += `${text === "" ? "" : ","}${toJson(item)}`;
		return `[${text}]`;
	}
	for (const key in value) {
		const held = (value as Record<string, unknown>)[key]; // its own keys: plain data
		if (held !== undefined) text += `${text === "" ? "" : ","}${keyOf(key)}${toJson(held)}`;
	}
	return `{${text}}`;
});

/** JSON with sorted keys: the same text for the same value, whatever order it was written in. */
export const canonical = (value: unknown): string =>
	typeof value === "object" && value !== null ? writeSorted(value) : JSON.stringify(value);

const writeSorted = keeping((value) => {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	let text = "";
	for (const key of Object.keys(value).sort()) {
		const held = canonical((value as Record<string, unknown>)[key]); // plain data
		text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${held}`;
	}
	return `{${text}}`;
});

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export async function hashOf(value: unknown): Promise<string> {
	const bytes = new TextEncoder().encode(canonical(value));
	let text = "";
	for (const byte of new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))
		text += HEX[byte];
	return text;
}
