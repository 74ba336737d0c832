/**
 * The request schema of an estimate's input, built from the engine's table: no bound, unit or
 * neutral value is written twice. The model's own rules run beside the checks of single values, so
 * that one parse names every fault there is.
 */
import * as z from "zod";
import { MODEL_DATA, PRESETS } from "../data/index.ts";
import {
	type EstimateInput,
	enHelps,
	enInputs,
	INPUT_TREE,
	type InputNode,
	type InputPointer,
	isRecord,
	type ListSpec,
	MODEL_VERSION,
	nodeAt,
	type Resolution,
	resolve,
} from "../engine/index.ts";
import {
	choiceLeaf,
	currencyLeaf,
	type Fault,
	notOneOf,
	numberLeaf,
	textLeaf,
	unitOf,
} from "./leaf.ts";
import { partOf } from "./parts.ts";
import { isWithin, pathOf, pointerOf } from "./pointer.ts";

export type ObjectNode = Extract<InputNode, { kind: "object" }>;
export type LeafSpec = Extract<InputNode, { kind: "leaf" }>["spec"];

const EXAMPLES: Partial<Record<InputPointer, unknown>> = {
	"/preset": "ecommerce",
	"/currency": "USD",
	"/modelVersion": MODEL_VERSION,
	"/dataVersion": MODEL_DATA.dataVersion,
	"/workflows/*/name": "Order status, chat",
	"/workflows/*/monthlyContacts": 5000,
	"/workflows/*/costPerContact": 6,
	"/workflows/*/handleMinutes": 7,
	"/workflows/*/agentHourlyCost": 25,
	"/workflows/*/automation/deflectionRate": 0.4,
	"/workflows/*/automation/containmentRate": 0.84,
	"/horizonMonths": 36,
	"/discountRate": 0.1,
	"/workflows/*/channel": "chat",
	"/labor/cashableShare": 0.7,
	"/costs/usage/*/price": 0.99,
	"/costs/usage/*/unit": "resolution",
	"/costs/monthly/other": 800,
	"/costs/oneTime/other": 10_000,
};

/** The neutral value in words. */
function neutralOf({ required, neutral }: LeafSpec | ListSpec): string {
	if (required) return "Required.";
	if (neutral === null) return "Neutral value: null (not known).";
	if (neutral === "") return "Neutral value: the current version.";
	if (Array.isArray(neutral) && neutral.length === 0)
		return "Neutral value: an empty list, or null.";
	return `Neutral value: ${JSON.stringify(neutral)}.`;
}

/** Label, help, unit and neutral value of an input. */
export function describe(spec: LeafSpec | ListSpec<InputPointer>): string {
	const unit = spec.kind === "number" ? ` Unit: ${unitOf(spec.unit)}.` : "";
	return `${enInputs[spec.pointer]}. ${enHelps[spec.pointer]}${unit} ${neutralOf(spec)}`;
}

/** The request schema of one input. */
export function leafOf(spec: LeafSpec): z.ZodType {
	const example = EXAMPLES[spec.pointer];
	const annotations = {
		description: describe(spec),
		...(example === undefined ? {} : { examples: [example] }),
	};
	if (spec.kind === "number") return numberLeaf(spec, annotations);
	if (spec.choices) return choiceLeaf(spec.choices, spec, annotations);
	if (spec.pointer === "/currency") return currencyLeaf(annotations);
	// The model itself says which presets there are; here they are only listed.
	const listed = spec.pointer === "/preset" ? { enum: [...Object.keys(PRESETS), null] } : {};
	return textLeaf(spec, { ...annotations, ...listed });
}

const built = new Map<string, z.ZodType>();

/** The request schema of a part of the input by its pattern, e.g. `/costs`; always the same one. */
export function inputSchemaAt(pattern: string): z.ZodType {
	const known = built.get(pattern);
	if (known) return known;
	const node = nodeAt(pattern);
	const schema = node.kind === "object" ? groupOf(node) : slotOf(node, pattern);
	built.set(pattern, schema);
	return schema;
}

/** An object that is an item of a list, or the whole: it cannot be null. */
function objectOf(node: ObjectNode): z.ZodObject {
	const shape: Record<string, z.ZodType> = {};
	for (const [key, child] of node.children) {
		const schema = inputSchemaAt(`${node.pointer}/${key}`);
		shape[key] = child.kind !== "object" && child.spec.required ? schema : schema.optional();
	}
	return z.strictObject(shape);
}

/** An object that may be left out or null. */
const groupOf = (node: ObjectNode): z.ZodType =>
	objectOf(node)
		.nullable()
		.meta({ ...partOf(node.pointer) });

function slotOf(node: Exclude<InputNode, ObjectNode>, pattern: string): z.ZodType {
	if (node.kind === "leaf") return leafOf(node.spec);
	const { spec } = node;
	const item = objectOf(node.item).meta({ ...partOf(`${pattern}/*`) });
	const list = z.array(item).min(spec.minItems).max(spec.maxItems);
	return (spec.required ? list : list.nullable()).meta({ description: describe(spec) });
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

const withRules = objectOf(INPUT_TREE)
	.superRefine(
		(input, context) => {
			const failed = context.issues
				.filter(({ code }) => code !== "unrecognized_keys")
				.map(({ path }) => pointerOf(path ?? []));
			for (const { pointer, fault } of refusalsOf(input, failed))
				context.addIssue({ code: "custom", path: pathOf(pointer), params: { ...fault } });
		},
		// Also when values have failed already: a caller hears of everything at once.
		{ when: ({ value }) => isRecord(value) },
	)
	.meta({ ...partOf("") });

/** A caller's input: every fault of a value, every unknown key and every rule of the model. */
// Built along the engine's table, which types.ts mirrors: zod cannot infer what a loop adds.
export const EstimateInputSchema = withRules as unknown as z.ZodType<EstimateInput>;
