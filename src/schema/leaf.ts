/**
 * Schemas of single values. Each refuses with a code and the variables of its sentence, so that one
 * text module words it for the API and the page; type and bounds go into the JSON Schema from the
 * same spec that refuses.
 */
import { z } from "zod";
import {
	DICTIONARIES,
	type ErrorCode,
	type ErrorVariables,
	type NumberSpec,
	numberFault,
	TEXT_LIMIT,
	type TextSpec,
} from "../engine/index.ts";

/** What is wrong with a value: a code of the text module and the variables of its sentence. */
export interface Fault {
	code: ErrorCode;
	variables: ErrorVariables;
	/** What would be accepted, where that is a short list. */
	allowed?: readonly string[];
}

/** A fault whose remedy is one of a few words. */
export const notOneOf = (code: ErrorCode, allowed: readonly string[]): Fault => ({
	code,
	variables: { allowed: allowed.join(", ") || "none" },
	allowed,
});

/** Why a word is refused where only a few are known. */
export const choiceFault = (choices: readonly string[], value: unknown): Fault | null =>
	choices.some((choice) => choice === value) ? null : notOneOf("not-a-choice", choices);

/** JSON Schema keywords and annotations that go into the document as they stand. */
type Annotations = Record<string, unknown>;

/** A schema that asks `faultOf` about its value; undefined reaches it only where a key is required. */
export function leaf<T>(
	faultOf: (value: unknown) => Fault | null,
	annotations: Annotations,
): z.ZodType<T> {
	return z
		.custom<T>()
		.check((payload) => {
			const params = faultOf(payload.value);
			if (params) payload.issues.push({ code: "custom", input: payload.value, params });
		})
		.meta(annotations);
}

/** A type in JSON Schema: everything that need not be sent may be null as well. */
const typed = (type: string, required: boolean): Annotations => ({
	type: required ? type : [type, "null"],
});

/** Null restores the neutral value, so it is as good as absent: fine, or missing where required. */
const unlessAbsent =
	(required: boolean, faultOf: (value: unknown) => Fault | null) =>
	(value: unknown): Fault | null => {
		if (value !== undefined && value !== null) return faultOf(value);
		return required ? { code: "required", variables: {} } : null;
	};

type NumberRules = Omit<NumberSpec, "kind" | "pointer" | "neutral" | "feeds">;

/** A number within its bounds; a refusal names them. */
export function numberLeaf(spec: NumberRules, annotations: Annotations): z.ZodType<number | null> {
	const { min, max, unit, required, exclusiveMin } = spec;
	const range = { min, max, unit, above: exclusiveMin ? 1 : 0 };
	// What the engine's check does not look at is filled in.
	const row: NumberSpec = { ...spec, kind: "number", pointer: "", neutral: null, feeds: [] };
	return leaf(
		unlessAbsent(required, (value) => {
			if (typeof value !== "number") return { code: "not-a-number", variables: range };
			// The engine's own check: the page's fields and the API refuse the same.
			const code = numberFault(row, value);
			return code && { code, variables: { ...range, value } };
		}),
		{
			...typed(spec.integer ? "integer" : "number", required),
			[exclusiveMin ? "exclusiveMinimum" : "minimum"]: min,
			maximum: max,
			...annotations,
		},
	);
}

// Control, direction and line-breaking characters, and halves of surrogate pairs.
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
// A scheme, a host that starts with www, or a domain with a path; "Booking.com" is just a name.
const WEB_ADDRESS = /[a-z][a-z0-9+.-]*:\/\/|\b(?:mailto|javascript):|\bwww\.|\w\.[a-z]{2,}\/\S/i;

const wrongType = (expected: string): Fault => ({ code: "wrong-type", variables: { expected } });

/** Why a free text is refused; null when it is plain and short. */
export function textFault(value: unknown): Fault | null {
	if (typeof value !== "string") return wrongType("text");
	if (value.length > TEXT_LIMIT) return { code: "too-long", variables: { max: TEXT_LIMIT } };
	return UNSAFE.test(value) || WEB_ADDRESS.test(value)
		? { code: "unsafe-text", variables: {} }
		: null;
}

type TextRules = Pick<TextSpec, "required">;

/** Free text: names and labels. */
export const textLeaf = (
	{ required }: TextRules,
	annotations: Annotations,
): z.ZodType<string | null> =>
	leaf(unlessAbsent(required, textFault), {
		...typed("string", required),
		maxLength: TEXT_LIMIT,
		...annotations,
	});

/** One of a few words. */
export function choiceLeaf<const T extends string>(
	choices: readonly T[],
	{ required }: TextRules,
	annotations: Annotations,
): z.ZodType<T | null> {
	return leaf(
		unlessAbsent(required, (value) => choiceFault(choices, value)),
		{
			...typed("string", required),
			enum: required ? choices : [...choices, null],
			...annotations,
		},
	);
}

const CURRENCIES = new Set<unknown>(Intl.supportedValuesOf("currency"));

/** A currency that the runtime knows how to write. */
export const currencyLeaf = (annotations: Annotations): z.ZodType<string | null> =>
	leaf(
		unlessAbsent(false, (value) =>
			CURRENCIES.has(value) ? null : { code: "not-a-currency", variables: {} },
		),
		{ ...typed("string", false), pattern: "^[A-Z]{3}$", ...annotations },
	);

const { units } = DICTIONARIES.en;

/** The unit of an input in words, e.g. "fraction (0.4 = 40 %)". */
export const unitOf = (unit: NumberSpec["unit"]): string => units[unit];
