/**
 * Query parameters. The flat keys of a GET estimate stand for inputs of one workflow; they become
 * the same input as a POST's body and are judged by the same schema.
 */
import * as z from "zod/mini";
import { FLAT_KEYS, type Flat, type FlatKey, inputOfFlat, numberOf, PLACES } from "../data/flat.ts";
import { LOCALES, USAGE_UNITS } from "../engine/index.ts";
import { faultsOf, type PlacedFault } from "./faults.ts";
import { EstimateInputSchema } from "./input.ts";
import { choiceFault, choiceLeaf, leaf } from "./leaf.ts";
import { isWithin, pointerOf } from "./pointer.ts";

const optional = { required: false };

const INCLUDES = ["timeline", "resolvedInput"];

/** A list with commas of some of the words, each meant once. */
const listLeaf = (choices: readonly string[]) =>
	leaf<string>(
		(value) => {
			const faults = String(value)
				.split(",")
				.map((word) => choiceFault(choices, word));
			return faults.find((fault) => fault !== null) ?? null;
		},
		{ type: "array", items: { type: "string", enum: choices } },
	);

/** Language of an answer's sentences. */
const localeLeaf = choiceLeaf(LOCALES, optional);

/** What may be asked of an answer whose only choice is its language. */
export const LocaleQuerySchema = z.strictObject({ locale: z.optional(localeLeaf) });

/** Nothing may be asked for, in a query or by a header. */
export const NothingSchema = z.strictObject({});

/** Anything may come with it and nothing is looked at: monitors add what they like. */
export const AnyQuerySchema = z.looseObject({});

/** What may be asked of an estimate beside its input. */
export const EstimateOptionsSchema = z.strictObject({
	include: z.optional(listLeaf(INCLUDES)),
	locale: z.optional(localeLeaf),
	view: z.optional(choiceLeaf(["full", "summary"], optional)),
});
export type EstimateOptions = z.infer<typeof EstimateOptionsSchema>;

/** What `aiPriceUnit` may be: a price per message would need a count of them, which no key can say. */
export const PRICE_UNITS = USAGE_UNITS.filter((unit) => unit !== "message");

const flatLeaf = (key: FlatKey) =>
	z.optional(
		leaf<string>(
			// Single values are judged where they belong, in the input; only this choice is narrower.
			(value) => (key === "aiPriceUnit" ? choiceFault(PRICE_UNITS, value) : null),
			{},
		),
	);

// fromEntries loses the key type.
const flatShape = Object.fromEntries(FLAT_KEYS.map((key) => [key, flatLeaf(key)])) as Record<
	FlatKey,
	ReturnType<typeof flatLeaf>
>;

// A key that replaces a whole group of the preset's is the remedy for all of them.
const GROUPS: [FlatKey, string][] = [
	["monthlyOperatingCost", "/costs/monthly"],
	["oneTimeCost", "/costs/oneTime"],
	["aiPrice", "/costs/usage"],
];

/** A fault of the input as one of the key that stands for it, or at least mends it. */
function asParameter({ path, code, variables, allowed }: PlacedFault) {
	const place = pointerOf(path);
	const fault = { code, variables, ...(allowed ? { allowed } : {}) };
	const own = FLAT_KEYS.find((key) => isWithin(PLACES[key], place));
	if (own) return { path: [own], params: fault };
	const [group] = GROUPS.find(([, below]) => isWithin(place, below)) ?? [];
	// What no key stands for is the preset's, and of that only the currency can be wrong.
	const reachable = group === undefined ? { reachable: 0 } : {};
	return {
		path: [group ?? "currency"],
		params: { ...fault, variables: { ...variables, ...reachable }, pointer: place },
	};
}

/** What is no number stays as it was written, so that its fault can say what was meant by it. */
function numberOrText(text: string): number | string {
	const number = numberOf(text);
	return Number.isNaN(number) ? text : number;
}

/** All of a GET estimate's query. */
export const EstimateQuerySchema = z
	.strictObject({ ...flatShape, ...EstimateOptionsSchema.shape })
	.check(
		z.superRefine(
			(query, context) => {
				const failed = new Set(context.issues.map(({ path }) => path?.[0]));
				const sound = Object.entries(query).filter(([key]) => !failed.has(key));
				const input = inputOfFlat(Object.fromEntries(sound) as Flat, numberOrText); // a part of `query`
				const { error } = EstimateInputSchema.safeParse(input, { reportInput: true });
				for (const fault of error ? faultsOf(error, EstimateInputSchema) : [])
					context.addIssue({ code: "custom", ...asParameter(fault) });
			},
			// Also when a parameter has failed already: a caller hears of everything at once.
			{ when: () => true },
		),
	);
