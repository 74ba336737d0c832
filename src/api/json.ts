/** Values as JSON: rounded for people, canonical for hashes. What is frozen is written once and kept. */
import { isRecord } from "../engine/index.ts";
import * as out from "./bytes.ts";

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

/** One of the two ways to write a value. */
interface Way {
	keys(value: object): readonly string[];
	number(value: number): void;
	/** What cannot change is written only once: benchmarks are in every answer, many times. */
	kept: WeakMap<object, Uint8Array>;
}

/** Up to so many millionths their digits are those of the number. */
const COUNTED = 2 ** 31 * 1e6;

const ROUNDED: Way = {
	keys: Object.keys,
	number(value) {
		const millionths = Math.round(value * 1e6) + 0;
		if (Math.abs(millionths) < COUNTED) out.putMillionths(millionths);
		else out.putShort(Number.isFinite(value) ? String(rounded(value)) : "null");
	},
	kept: new WeakMap(),
};

const orders = new Map<string, { keys: string[]; order: string[] }>();

const CANONICAL: Way = {
	/** Sorted once for all objects that are alike, of which there are few kinds. */
	keys(value) {
		const keys = Object.keys(value);
		const [first = ""] = keys;
		const known = orders.get(first);
		if (known?.keys.length === keys.length && known.keys.every((key, i) => key === keys[i]))
			return known.order;
		const order = keys.toSorted();
		orders.set(first, { keys, order });
		return order;
	},
	number(value) {
		const millionths = Math.round(value * 1e6) + 0;
		// Most of what people enter has no more digits.
		if (Math.abs(millionths) < COUNTED && millionths / 1e6 === value) out.putMillionths(millionths);
		else out.putShort(JSON.stringify(value));
	},
	kept: new WeakMap(),
};

/** The bytes of what JSON.stringify makes of a value with every number rounded. */
export const jsonBytes = (value: unknown): Uint8Array<ArrayBuffer> => bytesOf(value, ROUNDED);

/** The bytes of JSON with sorted keys: the same for the same value, in whatever order it was written. */
export const canonical = (value: unknown): Uint8Array<ArrayBuffer> => bytesOf(value, CANONICAL);

function bytesOf(value: unknown, way: Way): Uint8Array<ArrayBuffer> {
	out.begin();
	write(value, way);
	return out.written();
}

function write(value: unknown, way: Way): void {
	if (typeof value === "number") way.number(value);
	else if (typeof value === "string") out.putText(value);
	else if (typeof value !== "object" || value === null) out.putShort(String(value ?? null));
	else if (value instanceof JsonText) out.putPlain(value.text);
	else writeObject(value, way);
}

const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COMMA, COLON] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a];

function writeObject(value: object, way: Way): void {
	const known = way.kept.get(value);
	if (known) {
		out.put(known);
		return;
	}
	const start = out.position();
	if (Array.isArray(value)) {
		out.putSign(OPEN_LIST);
		for (let i = 0; i < value.length; i++) {
			if (i > 0) out.putSign(COMMA);
			write(value[i], way);
		}
		out.putSign(CLOSE_LIST);
	} else {
		out.putSign(OPEN);
		let first = true;
		for (const key of way.keys(value)) {
			const held = (value as Record<string, unknown>)[key]; // plain data
			if (held === undefined) continue;
			if (!first) out.putSign(COMMA);
			first = false;
			out.putText(key);
			out.putSign(COLON);
			write(held, way);
		}
		out.putSign(CLOSE);
	}
	// Asked last: of a frozen object it takes long to find out.
	if (Object.isFrozen(value)) way.kept.set(value, out.written(start));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export async function hashOf(value: unknown): Promise<string> {
	let text = "";
	for (const byte of new Uint8Array(await crypto.subtle.digest("SHA-256", canonical(value))))
		text += HEX[byte];
	return text;
}
