/** JSON Pointers (RFC 6901): how an answer names a place in a request. */

/** The pointer of a path of keys; the empty path is the whole document, "". */
export const pointerOf = (path: readonly PropertyKey[]): string =>
	path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The keys of a pointer. */
export const pathOf = (pointer: string): string[] =>
	pointer
		.split("/")
		.slice(1)
		.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Whether a place is the other one or lies below it. */
export const isWithin = (place: string, other: string): boolean =>
	place === other || place.startsWith(`${other}/`);
