/** Names and tokens that nobody can guess, and what is kept of them. */

// Crockford's base32 has neither i, l, o nor u.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_BYTES = 16;
const ID_LENGTH = 26;

/** What an id looks like: 128 bits take 26 characters, of which the first has only three bits. */
export const ID_PATTERN = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const TOKEN_PREFIX = "roi_edit_";

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** A new id: 128 random bits as 26 characters of Crockford's base32 in lower case. */
export function newId(): string {
	let bits = random(ID_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	let id = "";
	for (let i = 0; i < ID_LENGTH; i++) {
		id = ALPHABET[Number(bits & 31n)] + id;
		bits >>= 5n;
	}
	return id;
}

const toBase64Url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");

const toHex = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A new edit token of 256 random bits. */
export const newToken = (): string => TOKEN_PREFIX + toBase64Url(random(32));

/** A new salt for a derived token. */
export const newSalt = (): string => toBase64Url(random(32));

/**
 * The edit token that belongs to an idempotency key (HKDF-SHA256, RFC 5869): the same key and salt
 * give the same token, so that a repeated request hears it again although it is kept nowhere.
 */
export async function derivedToken(key: string, salt: string): Promise<string> {
	const secret = await crypto.subtle.importKey("raw", utf8(key), "HKDF", false, ["deriveBits"]);
	const parameters = {
		name: "HKDF",
		hash: "SHA-256",
		salt: utf8(salt),
		info: utf8("support-roi edit token"),
	};
	return (
		TOKEN_PREFIX +
		toBase64Url(new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, 256)))
	);
}

/** SHA-256 of a text in hexadecimal: all that is kept of a token or a key. */
export async function digestOf(text: string): Promise<string> {
	return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text))));
}

/** Whether two digests are the same, in a time that does not tell how far they agree. */
export const sameDigest = (a: string, b: string): boolean =>
	a.length === b.length && crypto.subtle.timingSafeEqual(utf8(a), utf8(b));
