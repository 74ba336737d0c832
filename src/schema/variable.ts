/** What an analysis varies, as a caller sends it. */
import * as z from "zod/mini";
import { DISTRIBUTIONS, METRICS, MODES } from "../engine/index.ts";
import { choiceLeaf, leaf, listOf, numberLeaf, wrongType } from "./leaf.ts";

const POINTER_LIMIT = 200;
/** Variables of a request, and pointers of a variable. */
const MOST = 50;
/** Ends of a range lie within this on either side of 0. */
const FARTHEST = 1e12;

const optional = { required: false };
const needed = { required: true };

/** A JSON Pointer into the input; what it names is the engine's to say. */
export const pointerLeaf = ({ required }: { required: boolean }): z.ZodMiniType<string | null> =>
	leaf(
		(value) => {
			if (value === undefined || value === null)
				return required ? { code: "required", variables: {} } : null;
			// A refusal repeats the pointer, so it must be readable.
			if (typeof value !== "string" || /[\p{C}\p{Zl}\p{Zp}]/u.test(value))
				return wrongType("pointer");
			if ([...value].length <= POINTER_LIMIT) return null;
			return { code: "too-long", variables: { max: POINTER_LIMIT } };
		},
		{
			type: required ? "string" : ["string", "null"],
			maxLength: POINTER_LIMIT,
		},
	);

/** One end of a range. */
export const endLeaf = ({ required }: { required: boolean }) =>
	numberLeaf({
		min: -FARTHEST,
		max: FARTHEST,
		unit: "factor",
		integer: false,
		required,
		exclusiveMin: false,
	});

/** A figure of merit that a caller chooses. */
export const metricLeaf = () => choiceLeaf(METRICS, optional);

const VariableInputSchema = z.strictObject({
	pointer: z.optional(pointerLeaf(optional)),
	pointers: z.optional(z.nullable(listOf(pointerLeaf(needed), 1, MOST))),
	low: endLeaf(needed),
	high: endLeaf(needed),
	distribution: z.optional(choiceLeaf(DISTRIBUTIONS, optional)),
	mode: z.optional(choiceLeaf(MODES, optional)),
});

/** The variables of a request. */
export const variablesField = z.optional(
	z.nullable(z.array(VariableInputSchema).check(z.maxLength(MOST))),
);
