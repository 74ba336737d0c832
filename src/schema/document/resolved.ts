/** The input as it was computed, for answers: every value is there, and none is refused. */
import * as z from "zod";
import { enInputs, INPUT_TREE, type InputNode, type ResolvedInput } from "../../engine/index.ts";
import type { LeafSpec, ObjectNode } from "../input.ts";
import { unitOf } from "./input.ts";
import { partOf } from "./parts.ts";

function resolvedValueOf(spec: LeafSpec): z.ZodType {
	if (spec.kind === "text") return spec.choices ? z.enum(spec.choices) : z.string();
	const number = spec.integer ? z.int() : z.number();
	return spec.neutral === null && !spec.required ? number.nullable() : number;
}

function schemaOf(node: InputNode): z.ZodType {
	if (node.kind === "object") {
		const { id, description } = partOf(node.pointer);
		return z.object(shapeOf(node)).meta({ id: `Resolved${id}`, description });
	}
	const { spec } = node;
	const label = enInputs[spec.pointer];
	if (node.kind === "list") return z.array(schemaOf(node.item)).meta({ description: `${label}.` });
	const unit = spec.kind === "number" ? ` Unit: ${unitOf(spec.unit)}.` : "";
	return resolvedValueOf(node.spec).meta({ description: `${label}.${unit}` });
}

const shapeOf = ({ children }: ObjectNode): Record<string, z.ZodType> =>
	Object.fromEntries([...children].map(([key, child]) => [key, schemaOf(child)]));

const resolved = z.object(shapeOf(INPUT_TREE)).nullable().meta({
	id: "ResolvedInput",
	description:
		"The input with every value filled in, unrounded: posted again it gives the same figures and the same `inputHash`. null unless `include=resolvedInput`.",
});

/** The input with every value filled in; null where nobody asked for it. */
// Built along the engine's table, which types.ts mirrors: zod cannot infer what a loop adds.
export const ResolvedInputSchema = resolved as unknown as z.ZodType<ResolvedInput | null>;
