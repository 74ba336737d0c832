/**
 * Schemas of single values. Each refuses with a code and the variables of its sentence, so that one
 * text module words it for the API and the page; type and bounds go into the API's document from the
 * same spec that refuses. What a value is for, only the document says: document/.
 */
import * as z from "zod/mini";
import {
	type ErrorCode,
	type ErrorVariables,
	type Expected,
	type NumberSpec,
	numberFault,
	TEXT_LIMIT,
	type TextSpec,
	textFault,
} from "../engine/index.ts";

/** What is wrong with a value: a code of the text module and the variables of its sentence. */
export interface Fault {
	code: ErrorCode;
	variables: ErrorVariables;
	/** What would be accepted, where that is a short list. */
	allowed?: readonly string[];
}

/** A value of the wrong type. */
export const wrongType = (expected: Expected): Fault => ({
	code: "wrong-type",
	variables: { expected },
});

/** A fault whose remedy is one of a few words. */
export const notOneOf = (code: ErrorCode, allowed: readonly string[]): Fault => ({
	code,
	variables: { allowed: allowed.join(", ") },
	allowed,
});

/** Why a word is refused where only a few are known. */
export const choiceFault = (choices: readonly string[], value: unknown): Fault | null =>
	choices.some((choice) => choice === value) ? null : notOneOf("not-a-choice", choices);

/** JSON Schema keywords that go into the document as they stand. */
export type Keywords = Record<string, unknown>;

const keywords = new WeakMap<z.core.$ZodType, Keywords>();

/** What a leaf says of itself in JSON Schema; undefined of everything else. */
export const keywordsOf = (schema: z.core.$ZodType): Keywords | undefined => keywords.get(schema);

/** A schema that asks `faultOf` about its value; undefined reaches it only where a key is required. */
export function leaf<T>(
	faultOf: (value: unknown) => Fault | null,
	said: Keywords,
): z.ZodMiniType<T> {
	const schema = z.custom<T>().check((payload) => {
		const params = faultOf(payload.value);
		if (params) payload.issues.push({ code: "custom", input: payload.value, params });
	});
	keywords.set(schema, said);
	return schema;
}

/** A type in JSON Schema: everything that need not be sent may be null as well. */
const typed = (type: string, required: boolean): Keywords => ({
	type: required ? type : [type, "null"],
});

/** Null restores the neutral value, so it is as good as absent: fine, or missing where required. */
const unlessAbsent =
	(required: boolean, faultOf: (value: unknown) => Fault | null) =>
	(value: unknown): Fault | null => {
		if (value !== undefined && value !== null) return faultOf(value);
		return required ? { code: "required", variables: {} } : null;
	};

/** The number of a percentage written as text: what was meant is worth saying. */
function percentOf(value: unknown): { value?: number } {
	const percent = typeof value === "string" && /^(\d+(?:\.\d+)?) ?[%％]$/.exec(value);
	return percent ? { value: Number(percent[1]) } : {};
}

type NumberRules = Omit<NumberSpec, "kind" | "pointer" | "neutral" | "feeds">;

/** A number within its bounds; a refusal names them. */
export function numberLeaf(spec: NumberRules): z.ZodMiniType<number | null> {
	const { min, max, unit, required, exclusiveMin } = spec;
	const range = { min, max, unit, above: exclusiveMin ? 1 : 0 };
	// What the engine's check does not look at is filled in.
	const row: NumberSpec = { ...spec, kind: "number", pointer: "", neutral: null, feeds: [] };
	return leaf(
		unlessAbsent(required, (value) => {
			if (typeof value !== "number")
				return { code: "not-a-number", variables: { ...range, ...percentOf(value) } };
			// The engine's own check: the page's fields and the API refuse the same.
			const code = numberFault(row, value);
			return code && { code, variables: { ...range, value } };
		}),
		{
			...typed(spec.integer ? "integer" : "number", required),
			[exclusiveMin ? "exclusiveMinimum" : "minimum"]: min,
			maximum: max,
		},
	);
}

/** What each fault of a text needs for its sentence. */
const TEXT_VARIABLES = {
	"too-long": { max: TEXT_LIMIT },
	"unsafe-text": {},
} as const;

type TextRules = Pick<TextSpec, "required">;

/** Free text: names and labels. */
export const textLeaf = ({ required }: TextRules): z.ZodMiniType<string | null> =>
	leaf(
		unlessAbsent(required, (value) => {
			if (typeof value !== "string") return wrongType("text");
			const code = textFault(value);
			return code && { code, variables: TEXT_VARIABLES[code] };
		}),
		{ ...typed("string", required), maxLength: TEXT_LIMIT },
	);

/** One of a few words. */
export function choiceLeaf<const T extends string>(
	choices: readonly T[],
	{ required }: TextRules,
): z.ZodMiniType<T | null> {
	return leaf(
		unlessAbsent(required, (value) => choiceFault(choices, value)),
		{
			...typed("string", required),
			enum: required ? choices : [...choices, null],
		},
	);
}

const CURRENCIES = new Set<unknown>(Intl.supportedValuesOf("currency"));

/** Whether the runtime knows how to write a currency. */
export const isCurrency = (value: unknown): boolean => CURRENCIES.has(value);

/** A currency that the runtime knows how to write. */
export const currencyLeaf = (): z.ZodMiniType<string | null> =>
	leaf(
		unlessAbsent(false, (value) =>
			isCurrency(value) ? null : { code: "not-a-currency", variables: {} },
		),
		{ ...typed("string", false), pattern: "^[A-Z]{3}$" },
	);

/** A list of so many items at least and at most. */
export const listOf = <S extends z.ZodMiniType>(
	item: S,
	min: number,
	max: number,
): z.ZodMiniArray<S> => z.array(item).check(z.minLength(min), z.maxLength(max));
