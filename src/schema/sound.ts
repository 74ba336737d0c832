/**
 * Whether an input's single values are sound, found along the engine's table without a word of why
 * not: nearly all inputs are, and the schema, which names every fault, takes several times as long.
 */
import { type InputNode, isRecord, numberFault, textFault } from "../engine/index.ts";
import { isCurrency } from "./leaf.ts";

type ObjectNode = Extract<InputNode, { kind: "object" }>;
type LeafSpec = Extract<InputNode, { kind: "leaf" }>["spec"];

/** True when the schema made from the same node finds nothing either, rules of the model apart. */
export function isSound(node: ObjectNode, value: unknown): boolean {
	if (!isRecord(value)) return false;
	for (const key of Object.keys(value)) {
		const child = node.children.get(key);
		if (!child || !isSoundPart(child, value[key])) return false;
	}
	return requiredOf(node).every((key) => value[key] !== undefined);
}

function isSoundPart(node: InputNode, value: unknown): boolean {
	if (value === undefined) return true;
	if (node.kind === "object") return value === null || isSound(node, value);
	const { spec } = node;
	if (value === null) return !spec.required;
	if (node.kind === "leaf") return isSoundLeaf(node.spec, value);
	const { minItems, maxItems } = node.spec;
	if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
	return value.every((item) => isSound(node.item, item));
}

function isSoundLeaf(spec: LeafSpec, value: unknown): boolean {
	if (spec.kind === "number") return typeof value === "number" && numberFault(spec, value) === null;
	if (spec.choices) return spec.choices.some((choice) => choice === value);
	if (spec.pointer === "/currency") return isCurrency(value);
	return typeof value === "string" && textFault(value) === null;
}

const required = new WeakMap<ObjectNode, string[]>();

/** The keys that must be sent. */
function requiredOf(node: ObjectNode): string[] {
	let keys = required.get(node);
	if (!keys) {
		const must = node.entries.filter(([, child]) => child.kind !== "object" && child.spec.required);
		keys = must.map(([key]) => key);
		required.set(node, keys);
	}
	return keys;
}
