/** Reading and rewriting one place of a sparse input by its JSON Pointer, without touching the old one. */
import { isRecord, nodeAt, patternOf } from "../../engine/index.ts";

const keysOf = (pointer: string): string[] => pointer.split("/").slice(1);

/** The value a pointer leads to; undefined where the way ends early. */
export function valueAt(root: unknown, pointer: string): unknown {
	let value = root;
	for (const key of keysOf(pointer)) {
		if (typeof value !== "object" || value === null) return undefined;
		value = (value as Record<string, unknown>)[key]; // arrays are read by position
	}
	return value;
}

/** A null that covers a whole object, as the same null for each of its values. */
function nullsAt(pointer: string): Record<string, unknown> {
	const node = nodeAt(patternOf(pointer));
	const keys = node.kind === "object" ? [...node.children.keys()] : [];
	return Object.fromEntries(keys.map((key) => [key, null]));
}

function rewrite(
	found: unknown,
	keys: string[],
	change: (holder: unknown) => unknown,
	at = "",
): unknown {
	const [key, ...rest] = keys;
	if (key === undefined) return change(found);
	// What a null switched off stays off beside the one value that changes.
	const node = found === null ? nullsAt(at) : found;
	const child = typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
	const next = rewrite(child, rest, change, `${at}/${key}`);
	if (/^\d+$/.test(key)) {
		const items = Array.isArray(node) ? [...node] : [];
		items[Number(key)] = next;
		return items;
	}
	const copy: Record<string, unknown> = isRecord(node) ? { ...node } : {};
	if (next === undefined) delete copy[key];
	else copy[key] = next;
	return copy;
}

/** A copy of `root` with `value` in its place; what lies on the way is made when it is missing. */
export function withValue<T>(root: T, pointer: string, value: unknown): T {
	return rewrite(root, keysOf(pointer), () => value) as T; // same shape, one leaf changed
}

/** A copy of `root` without the value and without the objects that this leaves empty. */
export function without<T>(root: T, pointer: string): T {
	let copy = withValue(root, pointer, undefined);
	const keys = keysOf(pointer);
	while (keys.length > 1) {
		keys.pop();
		const parent = `/${keys.join("/")}`;
		const value = valueAt(copy, parent);
		// List items stay where they are: another one's position must not change.
		if (!isRecord(value) || Object.keys(value).length > 0 || /\/\d+$/.test(parent)) break;
		copy = withValue(copy, parent, undefined);
	}
	return copy;
}

/** The list that a pointer lies in, workflows aside: those merge with the preset item by item. */
export function listAround(pointer: string): string | null {
	const match = /^(\/(?!workflows\b).*?|\/workflows\/\d+\/.*?)\/\d+(\/|$)/.exec(pointer);
	return match?.[1] ?? null;
}

/** Every leaf of a sparse input with its pointer, lists' items included. */
export function leavesOf(root: unknown, at = ""): { pointer: string; value: unknown }[] {
	if (Array.isArray(root)) return root.flatMap((item, i) => leavesOf(item, `${at}/${i}`));
	if (isRecord(root))
		return Object.entries(root).flatMap(([key, value]) => leavesOf(value, `${at}/${key}`));
	return root === undefined ? [] : [{ pointer: at, value: root }];
}
