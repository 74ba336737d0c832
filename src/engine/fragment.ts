/**
 * Inputs as a URL fragment (`v=1&preset=saas&workflows.0.monthlyContacts=3000`): what a link to the
 * calculator carries. Only what the caller sent is in it, so that presets may improve beneath it;
 * a fragment never reaches a server.
 *
 * A key is the input's path with dots. `key!=` stands for null, `key[]=` for an empty list.
 */
import { INPUT_TREE, type InputNode, isRecord } from "./tree.ts";
import type { EstimateInput } from "./types.ts";

const FORMAT = "1";

/** The fragment of an input, without the `#`. */
export function toFragment(input: EstimateInput): string {
	const parts = [`v=${FORMAT}`];
	const append = (key: string, text: string) => parts.push(`${key}=${encodeURIComponent(text)}`);
	const write = (node: InputNode, value: unknown, path: string) => {
		if (value === undefined) return;
		if (value === null) append(`${path}!`, "");
		else if (node.kind === "leaf") append(path, String(value));
		else if (node.kind === "list" && Array.isArray(value)) {
			if (value.length === 0) append(`${path}[]`, "");
			for (const [i, item] of value.entries()) write(node.item, item, `${path}.${i}`);
		} else if (node.kind === "object" && isRecord(value)) {
			for (const [key, child] of node.children)
				write(child, value[key], path === "" ? key : `${path}.${key}`);
		}
	};
	write(INPUT_TREE, input, "");
	return parts.join("&");
}

/**
 * The input of a fragment, or null when it is not one of ours. Keys that no input has are passed
 * over (a newer page may have written them); values are read by type only, their bounds are for the
 * page's fields to check. A number that is none is kept as NaN, so that its field can show an error.
 */
export function fromFragment(fragment: string): EstimateInput | null {
	const parameters = fragment.replace(/^#/, "").split("&").map(parameterOf);
	if (!parameters.some(([key, text]) => key === "v" && text === FORMAT)) return null;
	const input: Record<string, unknown> = {};
	for (const [key, text] of parameters) {
		const marker = /(!|\[\])?$/.exec(key)?.[0] ?? "";
		const path = key.slice(0, key.length - marker.length).split(".");
		place(INPUT_TREE, input, path, marker, text);
	}
	// Built along the table's tree, so it has the shape of an input.
	return input as EstimateInput;
}

/** `key=value` in its two parts; a broken escape is left as it stands. */
function parameterOf(part: string): [string, string] {
	const [key = "", ...rest] = part.split("=");
	const decode = (text: string) => {
		try {
			return decodeURIComponent(text.replaceAll("+", " "));
		} catch {
			return text;
		}
	};
	return [decode(key), decode(rest.join("="))];
}

/** Puts one value where its path leads, making the lists and objects on the way. */
function place(
	node: InputNode,
	holder: Record<string, unknown> | unknown[],
	path: string[],
	marker: string,
	text: string,
): void {
	const [key = "", ...rest] = path;
	const child = childOf(node, holder, key);
	if (!child) return;
	// An array is indexed by the position that childOf checked.
	const slots = holder as Record<string, unknown>;
	if (rest.length > 0) {
		if (child.kind === "leaf") return;
		slots[key] ??= child.kind === "list" ? [] : {};
		// What was there before was made here as well, or stood for nothing.
		place(child, slots[key] as Record<string, unknown> | unknown[], rest, marker, text);
	} else if (marker === "!") slots[key] = null;
	else if (marker === "[]") slots[key] = child.kind === "list" ? [] : undefined;
	else if (child.kind === "leaf")
		slots[key] = child.spec.kind === "text" ? text : text.trim() === "" ? Number.NaN : Number(text);
}

/** The node that a key names; list positions must follow one another without a gap. */
function childOf(
	node: InputNode,
	holder: Record<string, unknown> | unknown[],
	key: string,
): InputNode | undefined {
	if (node.kind === "object") return node.children.get(key);
	if (node.kind !== "list" || !Array.isArray(holder) || !/^(0|[1-9]\d?)$/.test(key))
		return undefined;
	return Number(key) <= holder.length && Number(key) < node.spec.maxItems ? node.item : undefined;
}
