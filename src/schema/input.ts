/**
 * The request schema of an estimate's input, built from the engine's table: no bound is written twice. The model's own rules run beside the checks of single values, so
 * that one parse names every fault there is.
 */
import * as z from "zod/mini";
import { MODEL_DATA } from "../data/index.ts";
import {
	type EstimateInput,
	INPUT_TREE,
	type InputNode,
	isRecord,
	nodeAt,
	type Resolution,
	resolve,
} from "../engine/index.ts";
import {
	choiceLeaf,
	currencyLeaf,
	type Fault,
	listOf,
	notOneOf,
	numberLeaf,
	textLeaf,
} from "./leaf.ts";
import { isWithin, pathOf, pointerOf } from "./pointer.ts";
import { isSound } from "./sound.ts";

export type ObjectNode = Extract<InputNode, { kind: "object" }>;
export type ListNode = Extract<InputNode, { kind: "list" }>;
export type LeafSpec = Extract<InputNode, { kind: "leaf" }>["spec"];

/** The request schema of one input. */
function leafOf(spec: LeafSpec): z.ZodMiniType {
	if (spec.kind === "number") return numberLeaf(spec);
	if (spec.choices) return choiceLeaf(spec.choices, spec);
	return spec.pointer === "/currency" ? currencyLeaf() : textLeaf(spec);
}

const built = new Map<string, z.ZodMiniType>();

/** The request schema of a part of the input by its pattern, e.g. `/costs`; always the same one. */
export function inputSchemaAt(pattern: string): z.ZodMiniType {
	const known = built.get(pattern);
	if (known) return known;
	const node = nodeAt(pattern);
	const schema = node.kind === "object" ? groupOf(node) : slotOf(node);
	built.set(pattern, schema);
	return schema;
}

/** An object that is an item of a list, or the whole: it cannot be null. */
function objectOf(node: ObjectNode): z.ZodMiniObject {
	const shape: Record<string, z.ZodMiniType> = {};
	for (const [key, child] of node.children) {
		const schema = inputSchemaAt(`${node.pointer}/${key}`);
		shape[key] = child.kind !== "object" && child.spec.required ? schema : z.optional(schema);
	}
	return z.strictObject(shape);
}

/** An object that may be left out or null. */
const groupOf = (node: ObjectNode): z.ZodMiniType => z.nullable(objectOf(node));

/** The request schema of an item of a list by the list's pattern; always the same one. */
export function itemSchemaAt(pattern: string): z.ZodMiniType {
	const place = `${pattern}/*`;
	const known = built.get(place);
	if (known) return known;
	const item = nodeAt(place);
	if (item.kind !== "object") throw new Error(`${pattern} is not a list`);
	const schema = objectOf(item);
	built.set(place, schema);
	return schema;
}

function slotOf(node: Exclude<InputNode, ObjectNode>): z.ZodMiniType {
	if (node.kind === "leaf") return leafOf(node.spec);
	const { spec } = node;
	const list = listOf(itemSchemaAt(spec.pointer), spec.minItems, spec.maxItems);
	return spec.required ? list : z.nullable(list);
}

/** A fault that the model finds, mostly one that only several inputs together have. */
type Refusal = { pointer: string; fault: Fault };

const accepted = new WeakMap<object, Resolution>();

/** What an input that the schema accepted resolves to, which its rules had to find out. */
export const resolutionOf = (input: EstimateInput): Resolution | undefined => accepted.get(input);

/**
 * What the model's rules say of an input of which some places have failed already: those are taken
 * out, and a finding that rests on one of them is moot. `input` is emptied at the failed places;
 * its parse has failed, so nobody else reads it.
 */
function refusalsOf(input: Record<string, unknown>, failed: readonly string[]): Refusal[] {
	for (const pointer of failed) remove(input, pathOf(pointer));
	// What is left is of the right shape: every place that was not is gone.
	const resolution = resolve(input as EstimateInput, MODEL_DATA);
	if (resolution.ok && failed.length === 0) accepted.set(input, resolution);
	if (resolution.ok) return [];
	const moot = (place: string) =>
		failed.some((pointer) => isWithin(place, pointer) || isWithin(pointer, place));
	return resolution.errors
		.filter(({ involves }) => !involves.some(moot))
		.map(({ pointer, code, variables }) => {
			const { allowed } = variables;
			const known = typeof allowed === "string" ? notOneOf(code, allowed.split(", ")) : null;
			return { pointer, fault: known ?? { code, variables } };
		});
}

/** Takes a value out; an item of a list leaves an empty one behind, so that positions stay. */
function remove(holder: unknown, [key, ...rest]: readonly string[]): void {
	if (key === undefined || typeof holder !== "object" || holder === null) return;
	// Own keys only: the path may come from a caller's key.
	if (!Object.hasOwn(holder, key)) return;
	const slots = holder as Record<string, unknown>;
	if (rest.length > 0) remove(slots[key], rest);
	else if (Array.isArray(holder)) slots[key] = {};
	else delete slots[key];
}

/** Whether the model's rules refuse an input of the right shape; what it resolves to is kept. */
function isRefused(input: EstimateInput): boolean {
	const resolution = resolve(input, MODEL_DATA);
	if (resolution.ok) accepted.set(input, resolution);
	return !resolution.ok;
}

const withRules = objectOf(INPUT_TREE).check(
	z.superRefine(
		(input, context) => {
			const failed = context.issues
				.filter(({ code }) => code !== "unrecognized_keys")
				.map(({ path }) => pointerOf(path ?? []));
			for (const { pointer, fault } of refusalsOf(input, failed))
				context.addIssue({ code: "custom", path: pathOf(pointer), params: { ...fault } });
		},
		// Also when values have failed already: a caller hears of everything at once.
		{ when: ({ value }) => isRecord(value) },
	),
);

// Zod is asked for what is wrong, once something is.
const inFull = withRules._zod.run;
withRules._zod.run = (payload, context) => {
	const { value } = payload;
	const sound = isSound(INPUT_TREE, value) && !isRefused(value as EstimateInput); // of the right shape
	return sound ? payload : inFull(payload, context);
};

/** A caller's input: every fault of a value, every unknown key and every rule of the model. */
// Built along the engine's table, which types.ts mirrors: zod cannot infer what a loop adds.
export const EstimateInputSchema = withRules as unknown as z.ZodMiniType<EstimateInput>;
