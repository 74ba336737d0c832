/** What an estimate's input means, from the engine's table and its words. */
import { MODEL_DATA, PRESETS } from "../../data/index.ts";
import {
	enHelps,
	enInputs,
	enLines,
	INPUT_TREE,
	type InputNode,
	type InputPointer,
	type ListSpec,
	MODEL_VERSION,
	type NumberSpec,
} from "../../engine/index.ts";
import { EstimateInputSchema, type LeafSpec } from "../input.ts";
import { documented, type Note, type Notes } from "./documented.ts";
import { partOf } from "./parts.ts";

const { units } = enLines;

/** The unit of an input in words, e.g. "fraction (0.4 = 40 %)". */
export const unitOf = (unit: NumberSpec["unit"]): string => units[unit];

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
function describe(spec: LeafSpec | ListSpec<InputPointer>): string {
	const unit = spec.kind === "number" ? ` Unit: ${unitOf(spec.unit)}.` : "";
	return `${enInputs[spec.pointer]}. ${enHelps[spec.pointer]}${unit} ${neutralOf(spec)}`;
}

/** What is said of one input. */
export function noteOf(spec: LeafSpec): Note {
	const example = EXAMPLES[spec.pointer];
	return {
		description: describe(spec),
		...(example === undefined ? {} : { examples: [example] }),
		// The model itself says which presets there are; here they are only listed.
		...(spec.pointer === "/preset" ? { enum: [...Object.keys(PRESETS), null] } : {}),
	};
}

/** What is said of a part of the input and of all that is in it, by its places. */
function notesOf(node: InputNode): Notes {
	if (node.kind === "leaf") return { [node.spec.pointer]: noteOf(node.spec) };
	if (node.kind === "list")
		return { [node.spec.pointer]: { description: describe(node.spec) }, ...notesOf(node.item) };
	const below = [...node.children.values()].map(notesOf);
	return Object.assign({ [node.pointer]: partOf(node.pointer) }, ...below);
}

documented(EstimateInputSchema, notesOf(INPUT_TREE));
