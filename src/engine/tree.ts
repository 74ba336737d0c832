/**
 * The table of inputs as a tree, and walks over it. Whoever must visit every input in its place
 * (resolution, the request schema, the link codec) walks this instead of naming keys again.
 */
import {
	INPUTS,
	type InputPointer,
	type InputSpec,
	type ListSpec,
	type NumberSpec,
	type TextSpec,
} from "./inputs.ts";

export type LeafSpec = NumberSpec<InputPointer> | TextSpec<InputPointer>;
export interface LeafNode {
	kind: "leaf";
	spec: LeafSpec;
}
export interface ListNode {
	kind: "list";
	spec: ListSpec<InputPointer>;
	item: ObjectNode;
}
export interface ObjectNode {
	kind: "object";
	/** Pattern of the object, e.g. `/costs/monthly`; empty for the whole input. */
	pointer: string;
	children: Map<string, InputNode>;
	/** The same as a list, which is quicker to walk. */
	entries: [key: string, InputNode][];
	/** Every value neutral, but lists empty; frozen, because inputs share it that say nothing of it. */
	blank: Record<string, unknown>;
}
export type InputNode = LeafNode | ListNode | ObjectNode;

/** True for what JSON calls an object; the only shape whose keys the walks below read. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const emptyObject = (pointer: string): ObjectNode => ({
	kind: "object",
	pointer,
	children: new Map(),
	entries: [],
	blank: {},
});

function addChild(node: ObjectNode, key: string, child: InputNode): void {
	node.children.set(key, child);
	node.entries.push([key, child]);
	const below = child.kind === "object" ? child.blank : [];
	node.blank[key] = child.kind === "leaf" ? child.spec.neutral : below;
}

function buildTree(): ObjectNode {
	const root = emptyObject("");
	const objectAt = (parts: readonly string[]): ObjectNode => {
		let node = root;
		for (const part of parts) {
			const child = part === "*" ? node : node.children.get(part);
			if (child?.kind === "list") node = child.item;
			else if (child?.kind === "object") node = child;
			else {
				const made = emptyObject(`${node.pointer}/${part}`);
				addChild(node, part, made);
				node = made;
			}
		}
		return node;
	};
	// `as const` rows are narrower than the union; the annotation widens them once.
	for (const spec of INPUTS as readonly InputSpec<InputPointer>[]) {
		const parts = spec.pointer.split("/").slice(1);
		const key = parts.pop() ?? "";
		const node: InputNode =
			spec.kind === "list"
				? { kind: "list", spec, item: emptyObject(`${spec.pointer}/*`) }
				: { kind: "leaf", spec };
		addChild(objectAt(parts), key, node);
	}
	return root;
}

/** Makes plain data unchangeable, whole. */
export function freeze(value: unknown): void {
	if (typeof value === "object" && value !== null)
		Object.values(Object.freeze(value)).forEach(freeze);
}

/** The whole input; children stand in the order of the table. */
export const INPUT_TREE: ObjectNode = buildTree();
const freezeBlanks = (node: ObjectNode): void => {
	freeze(node.blank);
	for (const [, child] of node.entries)
		if (child.kind !== "leaf") freezeBlanks(child.kind === "list" ? child.item : child);
};
freezeBlanks(INPUT_TREE);

/** The node of a part of the input, e.g. `/workflows/*` or `/costs`; throws when there is none. */
export function nodeAt(pointer: string): InputNode {
	let node: InputNode = INPUT_TREE;
	for (const part of pointer.split("/").slice(1)) {
		const next: InputNode | undefined =
			node.kind === "list"
				? node.item
				: node.kind === "object"
					? node.children.get(part)
					: undefined;
		if (!next) throw new Error(`no such input: ${pointer}`);
		node = next;
	}
	return node;
}

/**
 * Whether the caller said anything about a value: the key is there, or a `null` stands above it
 * ("null counts as sent").
 */
export function isSent(input: unknown, ...path: string[]): boolean {
	let value = input;
	for (const key of path) {
		if (value === null) return true;
		if (!isRecord(value)) return false;
		value = value[key];
	}
	return value !== undefined;
}

/** A copy of plain data that shares no object with it. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => copyOf(item));
	if (!isRecord(value)) return value;
	const copy: Record<string, unknown> = {};
	for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
	return copy;
}
