/**
 * JSON as bytes, written into one room that all answers share: nothing here waits, so no two of them
 * meet in it. A text would have to become bytes afterwards, which takes as long again, and five times
 * as long where one sign in it is beyond Latin-1.
 */

const encoder = new TextEncoder();
let room = new Uint8Array(64 * 1024);
/** How much of it is written. */
let end = 0;

/** Makes sure that so many bytes more have room. */
function reserve(bytes: number): void {
	if (end + bytes <= room.length) return;
	const larger = new Uint8Array(2 * (end + bytes));
	larger.set(room.subarray(0, end));
	room = larger;
}

/** Begins anew. */
export function begin(): void {
	end = 0;
}

/** Where the next byte will stand. */
export const position = (): number => end;

/** A copy of what was written from `start` on. */
export const written = (start = 0): Uint8Array<ArrayBuffer> => room.slice(start, end);

/** Adds bytes as they are. */
export function put(bytes: Uint8Array): void {
	reserve(bytes.length);
	room.set(bytes, end);
	end += bytes.length;
}

/** Adds one sign of ASCII by its code. */
export function putSign(code: number): void {
	reserve(1);
	room[end++] = code;
}

/** Adds a short text of ASCII, as it is: the encoder is for long ones. */
export function putShort(text: string): void {
	reserve(text.length);
	for (let i = 0; i < text.length; i++) room[end++] = text.charCodeAt(i);
}

/** Adds a text without quotation marks, as it is. */
export function putPlain(text: string): void {
	reserve(3 * text.length);
	end += encoder.encodeInto(text, room.subarray(end)).written;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Adds a text as JSON.stringify writes it. */
export function putText(text: string): void {
	if (text.length > SHORT || !putSafe(text)) putPlain(JSON.stringify(text));
}

/** Up to so many signs a loop is quicker than to ask the platform. */
const SHORT = 30;

/** Adds a text in quotation marks; false, and nothing is added, where a sign of it must be escaped. */
function putSafe(text: string): boolean {
	reserve(text.length + 2);
	const bytes = room;
	let at = end;
	bytes[at++] = QUOTE;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		// What is beyond ASCII, or must be escaped, is the platform's.
		if (code >= 0x80 || code < 0x20 || code === QUOTE || code === BACKSLASH) return false;
		bytes[at++] = code;
	}
	bytes[at++] = QUOTE;
	end = at;
	return true;
}

const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const MILLION = 1_000_000;

/**
 * Adds a number of millionths as a decimal number, as JSON.stringify writes their millionth part.
 *
 * @param millionths a whole number of less than 2^31 · 10^6; never −0
 */
export function putMillionths(millionths: number): void {
	reserve(20);
	const bytes = room;
	const size = Math.abs(millionths);
	let whole = Math.floor(size / MILLION) | 0;
	let rest = (size - whole * MILLION) | 0;
	if (millionths < 0) bytes[end++] = MINUS;
	let digits = 1;
	for (let left = (whole / 10) | 0; left > 0; left = (left / 10) | 0) digits++;
	for (let at = end + digits; at-- > end; ) {
		const left = (whole / 10) | 0;
		bytes[at] = ZERO + whole - 10 * left;
		whole = left;
	}
	end += digits;
	if (rest === 0) return;
	bytes[end++] = POINT;
	for (let unit = MILLION / 10; rest > 0; unit = (unit / 10) | 0) {
		const digit = (rest / unit) | 0;
		bytes[end++] = ZERO + digit;
		rest -= digit * unit;
	}
}
