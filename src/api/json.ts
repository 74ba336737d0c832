/** Values as JSON: rounded for people, canonical for hashes. What is frozen is written once and kept. */
import { isRecord } from "../engine/index.ts";

/** Above this a double has no six decimals to round; and x · 1e6 must stay below 2^53. */
const TOO_LARGE_TO_ROUND = 2 ** 33;

/** A number with at most six decimals; never −0. */
export const rounded = (value: number): number =>
	Math.abs(value) >= TOO_LARGE_TO_ROUND ? value : Math.round(value * 1e6) / 1e6 + 0;

/** The same value with every number in it rounded: once, here or by `jsonBytes`, and nowhere before. */
export function roundedDeep<T>(value: T): T;
export function roundedDeep(value: unknown): unknown {
	if (typeof value === "number") return rounded(value);
	if (Array.isArray(value)) return value.map((item) => roundedDeep(item));
	if (!isRecord(value)) return value;
	// Not by assignment: a key may be called __proto__.
	return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, roundedDeep(held)]));
}

/** JSON that stands as it is. */
export class JsonText {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

const encoder = new TextEncoder();
let buffer = new Uint8Array(64 * 1024);
let length = 0;

function makeRoom(bytes: number): void {
	if (length + bytes <= buffer.length) return;
	const larger = new Uint8Array(2 * (length + bytes));
	larger.set(buffer.subarray(0, length));
	buffer = larger;
}

/** What comes next and is no bytes yet: one call of the encoder for a long text beats many. */
let pending = "";

function flush(): void {
	if (pending === "") return;
	makeRoom(3 * pending.length);
	length += encoder.encodeInto(pending, buffer.subarray(length)).written;
	pending = "";
}

function put(bytes: Uint8Array): void {
	flush();
	makeRoom(bytes.length);
	buffer.set(bytes, length);
	length += bytes.length;
}

const COMMA = 0x2c;

/** A comma between two objects that are bytes already is one too. */
function comma(): void {
	if (pending !== "") pending += ",";
	else {
		makeRoom(1);
		buffer[length++] = COMMA;
	}
}

/**
 * The bytes of what JSON.stringify makes of a value with every number rounded. A text would take as
 * long again to become bytes, and five times as long where one sign in it is beyond Latin-1.
 */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
	length = 0;
	pending = "";
	write(value);
	flush();
	return buffer.slice(0, length);
}

function write(value: unknown): void {
	if (typeof value === "number") pending += Number.isFinite(value) ? rounded(value) : "null";
	else if (typeof value === "string") pending += JSON.stringify(value);
	else if (typeof value !== "object" || value === null) pending += value ?? null;
	else if (value instanceof JsonText) pending += value.text;
	else writeKept(value);
}

const kept = new WeakMap<object, Uint8Array>();

/** Writes an object; one that cannot change only once: benchmarks are in every answer, many times. */
function writeKept(value: object): void {
	const known = kept.get(value);
	if (known) {
		put(known);
		return;
	}
	// Asked last: of a frozen object it takes long to find out.
	if (!Object.isFrozen(value)) {
		writeObject(value);
		return;
	}
	flush();
	const start = length;
	writeObject(value);
	flush();
	kept.set(value, buffer.slice(start, length));
}

function writeObject(value: object): void {
	let first = true;
	if (Array.isArray(value)) {
		pending += "[";
		for (const item of value) {
			if (!first) comma();
			first = false;
			write(item);
		}
		pending += "]";
		return;
	}
	pending += "{";
	for (const key in value) {
		const held = (value as Record<string, unknown>)[key]; // its own keys: plain data
		if (held === undefined) continue;
		pending += first ? keyOf(key) : `,${keyOf(key)}`;
		first = false;
		write(held);
	}
	pending += "}";
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

const sorted = new WeakMap<object, string>();

/** JSON with sorted keys: the same text for the same value, whatever order it was written in. */
export function canonical(value: unknown): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const known = sorted.get(value);
	if (known !== undefined) return known;
	const text = Array.isArray(value) ? `[${value.map(canonical).join(",")}]` : writeSorted(value);
	if (Object.isFrozen(value)) sorted.set(value, text);
	return text;
}

function writeSorted(value: object): string {
	let text = "";
	for (const key of Object.keys(value).sort()) {
		const held = canonical((value as Record<string, unknown>)[key]); // plain data
		text += `${text === "" ? "" : ","}${keyOf(key)}${held}`;
	}
	return `{${text}}`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export async function hashOf(value: unknown): Promise<string> {
	const bytes = encoder.encode(canonical(value));
	let text = "";
	for (const byte of new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))
		text += HEX[byte];
	return text;
}
