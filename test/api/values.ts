/** Values by a schema of the document: sound ones, and ones with one known fault. */
import fc from "fast-check";
import { lookUp, type Schema } from "./document.ts";

/** Draws a value; a run that fails is made smaller and can be repeated by its seed. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** One of a few, by a draw. */
export const oneOf = <T>(draw: Draw, choices: readonly T[]): T => draw(fc.constantFrom(...choices));
/** True in one of so many cases. */
export const once = (draw: Draw, inSoMany: number): boolean =>
	draw(fc.nat({ max: inSoMany - 1 })) === inSoMany - 1;

/** What only takes longer when it is large: figures are the engine's tests' business. */
const LIGHT: Record<string, number> = { samples: 300 };
const MOST_OPTIONAL = 4;

export const typesOf = ({ type }: Schema): string[] => [type ?? []].flat();
/** The schema itself, where it is only referred to. */
export const bare = (schema: Schema): Schema =>
	schema.$ref ? bare(lookUp(schema.$ref) as Schema) : schema;

function numberOf(schema: Schema, draw: Draw, name: string): number {
	const { exclusiveMinimum, minimum = (exclusiveMinimum ?? -1e6) + 1e-6 } = schema;
	const max = LIGHT[name] ?? schema.maximum ?? 1e6;
	const isWhole = typesOf(schema).includes("integer");
	const small = Math.max(minimum, Math.min(max, 100));
	// Figures as people write them; of all numbers there are, nearly all lie next to 0.
	const usual = fc
		.nat({ max: 1000 })
		.map((step) => minimum + ((small - minimum) * step) / 1000)
		.map((value) => (isWhole ? Math.round(value) : value));
	const any = isWhole
		? fc.integer({ min: Math.ceil(minimum), max: Math.floor(max) })
		: fc.double({ min: minimum, max, noNaN: true });
	return draw(
		fc.oneof(
			{ weight: 6, arbitrary: usual },
			{ weight: 1, arbitrary: any },
			{ weight: 1, arbitrary: fc.constantFrom(minimum, max) },
		),
	);
}

function textOf({ maxLength = 80, pattern, examples = [] }: Schema, draw: Draw): string {
	if (pattern) return oneOf(draw, ["USD", "EUR", "QQQ"]);
	const any = fc.string({ unit: "grapheme", maxLength });
	const fitting = any.map((text) => [...text].slice(0, maxLength).join(""));
	const longest = fc.constantFrom("é".repeat(maxLength), "😀".repeat(maxLength));
	const shown = fc.constantFrom(...examples.map(String), "plain");
	return draw(
		fc.oneof(
			{ weight: 4, arbitrary: shown },
			{ weight: 2, arbitrary: fitting },
			{ weight: 1, arbitrary: longest },
		),
	);
}

/** A value that a schema allows: optional keys sometimes left out, bounds sometimes reached. */
export function soundOf(reference: Schema, draw: Draw, name = ""): unknown {
	const schema = bare(reference);
	const types = typesOf(schema);
	const isOptional = (key: string) => !schema.required?.includes(key);
	if (types.includes("null") && once(draw, 8)) return null;
	if (schema.enum) return oneOf(draw, schema.enum);
	switch (types[0]) {
		case "boolean":
			return draw(fc.boolean());
		case "number":
		case "integer":
			return numberOf(schema, draw, name);
		case "string":
			return textOf(schema, draw);
		case "array": {
			const { minItems = 0, maxItems = minItems + 2, items = {} } = schema;
			const length = Math.min(maxItems, minItems + draw(fc.nat({ max: 2 })));
			return Array.from({ length }, () => soundOf(items, draw));
		}
		case "object": {
			const entries = Object.entries(schema.properties ?? {});
			const optional = entries.map(([key]) => key).filter((key) => isOptional(key));
			const chosen = draw(
				fc.subarray(optional, { maxLength: Math.min(MOST_OPTIONAL, optional.length) }),
			);
			return Object.fromEntries(
				entries
					.filter(([key]) => schema.required?.includes(key) || chosen.includes(key))
					.map(([key, property]) => [key, soundOf(property, draw, key)]),
			);
		}
		default:
			throw new Error(`no values of the type ${types} are made here`);
	}
}

/** A place in a value, whether something is there or not. */
interface Place {
	pointer: string;
	schema: Schema;
	name: string;
	/** The value there; undefined when there is none. */
	value: unknown;
	required: boolean;
	/** Puts another value there, or nothing. */
	put: (value: unknown) => void;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place that the schema knows in a value. */
function* placesOf(at: Omit<Place, "schema">, reference: Schema): Generator<Place> {
	const schema = bare(reference);
	yield { ...at, schema };
	const { value, pointer } = at;
	if (Array.isArray(value))
		for (const [i, item] of value.entries()) {
			const put = (other: unknown) => void value.splice(i, 1, other);
			const below = {
				pointer: `${pointer}/${i}`,
				name: at.name,
				value: item,
				required: false,
				put,
			};
			yield* placesOf(below, schema.items ?? {});
		}
	else if (isRecord(value))
		for (const [key, property] of Object.entries(schema.properties ?? {})) {
			const put = (other: unknown) => {
				if (other === undefined) delete value[key];
				else value[key] = other;
			};
			const required = schema.required?.includes(key) ?? false;
			const below = { pointer: `${pointer}/${key}`, name: key, value: value[key], required, put };
			yield* placesOf(below, property);
		}
}

/** A value under a name, so that it can be replaced as a whole. */
function held(value: unknown) {
	const holder = { value };
	const put = (other: unknown) => {
		holder.value = other;
	};
	return { holder, root: { pointer: "", name: "", value, required: true, put } };
}

/** A sound value like the one given, with some of its places filled anew, emptied or filled first. */
export function variedFrom(example: unknown, schema: Schema, draw: Draw): unknown {
	const { holder, root } = held(structuredClone(example));
	for (let left = draw(fc.nat({ max: 3 })); left > 0; left--) {
		const [, ...places] = placesOf({ ...root, value: holder.value }, schema);
		const place = oneOf(draw, places);
		const leftOut = !place.required && !/\/\d+$/.test(place.pointer) && once(draw, 4);
		place.put(leftOut ? undefined : soundOf(place.schema, draw, place.name));
	}
	return holder.value;
}

/** A fault that was put in, and where an answer should say it is. */
export interface Spoilt {
	what: string;
	pointer: string;
	value: unknown;
}

const SAMPLES: [string, unknown][] = [
	["boolean", true],
	["string", "0.4"],
	["number", 0.5],
	["integer", 1],
	["array", []],
	["object", {}],
	["null", null],
];

/** Every way to violate the schema at a place: what it is, what to put there, and where it shows. */
function* waysToSpoil({ schema, value, pointer, required }: Place, draw: Draw): Generator<Spoilt> {
	const types = typesOf(schema);
	const isNumber = types.includes("number") || types.includes("integer");
	for (const [type, sample] of SAMPLES) {
		const fits = types.includes(type) || (type === "integer" && isNumber);
		if (!fits && !(type === "number" && types.includes("integer")))
			yield { what: `${type} in its place`, pointer, value: sample };
	}
	if (types.includes("integer"))
		yield { what: "a fraction", pointer, value: (schema.minimum ?? 0) + 0.5 };
	if (schema.minimum !== undefined)
		yield { what: "below the minimum", pointer, value: schema.minimum - 1 };
	if (schema.exclusiveMinimum !== undefined)
		yield { what: "at the excluded minimum", pointer, value: schema.exclusiveMinimum };
	if (schema.maximum !== undefined)
		yield { what: "above the maximum", pointer, value: schema.maximum + 1 };
	if (schema.enum) yield { what: "not a choice", pointer, value: "no such choice" };
	else if (schema.maxLength !== undefined)
		yield { what: "too long", pointer, value: "x".repeat(schema.maxLength + 1) };
	if (schema.pattern) yield { what: "off the pattern", pointer, value: "usd" };
	if (required && pointer !== "") yield { what: "missing", pointer, value: undefined };
	if (schema.minItems) yield { what: "too few items", pointer, value: [] };
	if (schema.maxItems !== undefined) {
		const item =
			Array.isArray(value) && value.length > 0 ? value[0] : soundOf(schema.items ?? {}, draw);
		const items = Array.from({ length: schema.maxItems + 1 }, () => item);
		yield { what: "too many items", pointer, value: items };
	}
	if (schema.additionalProperties === false && isRecord(value)) {
		const key = oneOf(draw, ["unknown", "x-y", "a/b", "~", ""]);
		const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
		yield {
			what: "an unknown key",
			pointer: `${pointer}/${escaped}`,
			value: { ...value, [key]: 1 },
		};
	}
}

/** A sound value with one fault in it. */
export function spoiltFrom(sound: unknown, schema: Schema, draw: Draw): Spoilt {
	const { holder, root } = held(structuredClone(sound));
	const place = oneOf(draw, [...placesOf(root, schema)]);
	const { value, ...fault } = oneOf(draw, [...waysToSpoil(place, draw)]);
	place.put(value);
	return { ...fault, value: holder.value };
}
