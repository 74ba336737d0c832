/**
 * The input as answers have it: none of its values is refused, and its objects may gain keys, which a
 * request's may not. As it was computed, every value is there; what a preset fills in is sparse.
 */
import * as z from "zod";
import {
	enInputs,
	INPUT_TREE,
	type InputNode,
	nodeAt,
	type ResolvedInput,
} from "../../engine/index.ts";
import type { LeafSpec, ListNode, ObjectNode } from "../input.ts";
import { unitOf } from "./input.ts";
import { partOf } from "./parts.ts";

/** How answers have a part of the input. */
interface Kind {
	/** Put before the names of its components. */
	prefix: string;
	/** Whether what is not required may be left out or null, as in a request. */
	sparse: boolean;
}

function typeOf(spec: LeafSpec): z.ZodType {
	if (spec.kind === "text") return spec.choices ? z.enum(spec.choices) : z.string();
	return spec.integer ? z.int() : z.number();
}

function answeredValue(spec: LeafSpec, { sparse }: Kind): z.ZodType {
	const isNullable = !spec.required && (sparse || spec.neutral === null);
	return isNullable ? typeOf(spec).nullable() : typeOf(spec);
}

function answeredList({ item, spec: { minItems } }: ListNode, kind: Kind): z.ZodType {
	const list = z.array(schemaOf(item, kind));
	return minItems > 0 ? list.min(minItems) : list;
}

function schemaOf(node: InputNode, kind: Kind): z.ZodType {
	if (node.kind === "object") {
		const { id, description } = partOf(node.pointer);
		return z.object(shapeOf(node, kind)).meta({ id: `${kind.prefix}${id}`, description });
	}
	const { spec } = node;
	const label = enInputs[spec.pointer];
	const unit = spec.kind === "number" ? ` Unit: ${unitOf(spec.unit)}.` : "";
	const schema = node.kind === "list" ? answeredList(node, kind) : answeredValue(node.spec, kind);
	return schema.meta({ description: `${label}.${unit}` });
}

function shapeOf({ children }: ObjectNode, kind: Kind): Record<string, z.ZodType> {
	const isRequired = (child: InputNode) => child.kind === "leaf" && child.spec.required;
	return Object.fromEntries(
		[...children].map(([key, child]) => {
			const schema = schemaOf(child, kind);
			return [key, kind.sparse && !isRequired(child) ? schema.optional() : schema];
		}),
	);
}

const resolved = z
	.object(shapeOf(INPUT_TREE, { prefix: "Resolved", sparse: false }))
	.nullable()
	.meta({
		id: "ResolvedInput",
		description:
			"The input with every value filled in, unrounded: posted again it gives the same figures and the same `inputHash`. null unless `include=resolvedInput`.",
	});

/** The input with every value filled in; null where nobody asked for it. */
// Built along the engine's table, which types.ts mirrors: zod cannot infer what a loop adds.
export const ResolvedInputSchema = resolved as unknown as z.ZodType<ResolvedInput | null>;

/** The inputs below a pattern as a preset fills them in: what it says nothing of is not there. */
export function presetPartAt(pattern: string, without: readonly string[]) {
	const node = nodeAt(pattern);
	if (node.kind !== "object") throw new Error(`${pattern} is not an object`);
	const children = new Map([...node.children].filter(([key]) => !without.includes(key)));
	return z.object(shapeOf({ ...node, children }, { prefix: "Preset", sparse: true }));
}
