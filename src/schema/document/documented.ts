/**
 * The requests' schemas as the document shows them. What runs knows only what to refuse; names,
 * descriptions and examples come here, by the places they belong to. They are of another kind of
 * zod's schemas, too: the library that makes the document reads only those.
 */
import * as z from "zod";
import { keywordsOf } from "../leaf.ts";

/** JSON Schema keywords beside those of the check itself, mostly a description and examples. */
export type Note = Record<string, unknown> & { description: string };

/** Notes by the pointers of their places in the schema; `*` stands for every item of a list. */
export type Notes = Record<string, Note>;

type Any = z.core.$ZodType;

const made = new Map<Any, z.ZodType>();

/** A schema's definition; what it holds depends on its type. */
const defOf = (schema: Any) => (schema as z.core.$ZodTypes)._zod.def;

/**
 * A request's schema with what is said of it. Parts that were documented before, such as an
 * estimate's input, stay as they are; every other value needs a note, and every note a value.
 *
 * @throws when a value has no note, or a note no value
 */
export function documented(schema: Any, notes: Notes = {}): z.ZodType {
	const left = new Set(Object.keys(notes));
	const said = (at: string) => {
		left.delete(at);
		return notes[at];
	};

	function build(schema: Any, at: string): z.ZodType {
		const def = defOf(schema);
		if (def.type === "optional") return of(def.innerType, at).optional();
		const note = said(at);
		const noted = (made: z.ZodType) => (note ? made.meta({ ...note }) : made);
		if (def.type === "nullable") return noted(bare(def.innerType, at).nullable());
		if (def.type !== "custom") return noted(bare(schema, at));
		if (!note) throw new Error(`nothing is said of ${at}`);
		// The library asks it about nothing, to see whether that is accepted.
		const leaf = z.custom((value) => z.core.safeParse(schema, value).success);
		return leaf.meta({ ...keywordsOf(schema), ...note });
	}

	/** The schema without what is said of itself. */
	function bare(schema: Any, at: string): z.ZodType {
		const before = made.get(schema);
		if (before) return before;
		const def = defOf(schema);
		if (def.type === "array") return listOf(def, of(def.element, `${at}/*`));
		if (def.type !== "object") throw new Error(`a request has no ${def.type}, as at ${at}`);
		const shape = Object.fromEntries(
			Object.entries(def.shape).map(([key, child]) => [key, of(child, `${at}/${key}`)]),
		);
		const isStrict = def.catchall && defOf(def.catchall).type === "never";
		return isStrict ? z.strictObject(shape) : z.looseObject(shape);
	}

	function of(schema: Any, at: string): z.ZodType {
		const known = made.get(schema);
		if (known) return known;
		const one = build(schema, at);
		made.set(schema, one);
		return one;
	}

	// A schema of this kind says everything itself.
	if (schema instanceof z.ZodType) return schema;
	const whole = of(schema, "");
	if (left.size > 0) throw new Error(`there is nothing at ${[...left].join(", ")}`);
	return whole;
}

/** A list with the limits of its definition. */
function listOf({ checks = [] }: z.core.$ZodArrayDef, item: z.ZodType): z.ZodType {
	let list = z.array(item);
	for (const check of checks) {
		// Lists are checked for nothing but their length.
		const { def } = (check as z.core.$ZodCheckMinLength | z.core.$ZodCheckMaxLength)._zod;
		list = def.check === "min_length" ? list.min(def.minimum) : list.max(def.maximum);
	}
	return list;
}
