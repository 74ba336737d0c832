/** What a failed parse says, as faults with codes: the one place that knows zod's own issues. */
import type * as z from "zod/mini";
import type { Expected } from "../engine/index.ts";
import { type Fault, notOneOf, wrongType } from "./leaf.ts";

/** A fault and its place. `pointer` names the input when the place is a parameter for several. */
export interface PlacedFault extends Fault {
	path: PropertyKey[];
	pointer?: string;
}

/** A schema as one of those there are: what its definition holds depends on its type. */
const kindOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod;

/** The schema itself under what makes it optional, nullable or transformed. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
	const { def } = kindOf(schema);
	return def.type === "optional" || def.type === "nullable" ? bare(def.innerType) : schema;
}

/** The keys that an object's schema knows, at a path of the whole schema. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	let at = bare(schema);
	for (const key of path) {
		const { def } = kindOf(at);
		if (def.type === "array") at = bare(def.element);
		else if (def.type === "object") at = bare(def.shape[String(key)] ?? at);
	}
	const { def } = kindOf(at);
	return def.type === "object" ? Object.keys(def.shape) : [];
}

/** Types of objects and lists, by zod's names; those of single values are leaf.ts's. */
const TYPES: Record<string, Expected> = { object: "object", record: "object", array: "list" };

/**
 * Every fault of a failed parse; an unknown key has one of its own, at its own place.
 *
 * @param error from a parse with `reportInput`
 * @param schema the one that was parsed with: it knows which keys belong where
 */
export function faultsOf(error: z.core.$ZodError, schema: z.core.$ZodType): PlacedFault[] {
	return error.issues.flatMap((issue): PlacedFault[] => {
		const { path } = issue;
		switch (issue.code) {
			case "custom":
				// Ours: leaf.ts, input.ts and query.ts put a fault there.
				return [{ path, ...(issue.params as Fault) }];
			case "unrecognized_keys": {
				const fault = notOneOf("unknown-key", keysAt(schema, path));
				return issue.keys.map((key) => ({ path: [...path, key], ...fault }));
			}
			case "invalid_value":
				return [{ path, ...notOneOf("not-a-choice", issue.values.map(String)) }];
			// A text in a list's place has a length too; that it is no list is an issue of its own.
			case "too_small":
				if (issue.origin !== "array") return [];
				return [{ path, code: "too-few-items", variables: { min: Number(issue.minimum) } }];
			case "too_big":
				if (issue.origin !== "array") return [];
				return [{ path, code: "too-many-items", variables: { max: Number(issue.maximum) } }];
			case "invalid_type": {
				if (path.length > 0 && (issue.input === undefined || issue.input === null))
					return [{ path, code: "required", variables: {} }];
				const expected = TYPES[issue.expected];
				if (expected) return [{ path, ...wrongType(expected) }];
			}
		}
		// Numbers and texts are leaf.ts's: only it knows what their sentences need.
		throw new Error(`a schema refuses with ${issue.code}, which has no sentence`);
	});
}
