/**
 * Query parameters. The flat keys of a GET estimate stand for inputs of one workflow; they become
 * the same input as a POST's body and are judged by the same schema.
 */
import * as z from "zod";
import { FLAT_KEYS, type Flat, type FlatKey, inputOfFlat, PLACES } from "../data/flat.ts";
import { LOCALES, nodeAt, USAGE_UNITS } from "../engine/index.ts";
import { faultsOf, type PlacedFault } from "./faults.ts";
import { describe, EstimateInputSchema, leafOf } from "./input.ts";
import { choiceFault, choiceLeaf, leaf } from "./leaf.ts";
import { isWithin, pointerOf } from "./pointer.ts";

const optional = { required: false };

const INCLUDES = ["timeline", "resolvedInput"];

/** A list with commas of some of the words, each meant once. */
const listLeaf = (choices: readonly string[], description: string) =>
	leaf<string>(
		(value) => {
			const faults = String(value)
				.split(",")
				.map((word) => choiceFault(choices, word));
			return faults.find((fault) => fault !== null) ?? null;
		},
		{
			type: "array",
			items: { type: "string", enum: choices },
			description,
			examples: [choices],
			param: { style: "form", explode: false },
		},
	);

/** Language of an answer's sentences. */
export const localeLeaf = choiceLeaf(LOCALES, optional, {
	type: "string",
	enum: LOCALES,
	description:
		"Language of the sentences in the answer, faults of the request included: English or simplified Chinese. Without it: en.",
	examples: ["zh-CN"],
});

/** What may be asked of an answer whose only choice is its language. */
export const LocaleQuerySchema = z.strictObject({ locale: localeLeaf.optional() });

/** Nothing may be asked for, in a query or by a header. */
export const NothingSchema = z.strictObject({});

/** Anything may come with it and nothing is looked at: monitors add what they like. */
export const AnyQuerySchema = z.looseObject({});

/** What may be asked of an estimate beside its input. */
export const EstimateOptionsSchema = z.strictObject({
	include: listLeaf(
		INCLUDES,
		"What to fill in beside the rest, separated by commas: `timeline` (the cash flow month by month), `resolvedInput` (the input with every value). Without effect on `view=summary`.",
	).optional(),
	locale: localeLeaf.optional(),
	view: choiceLeaf(["full", "summary"], optional, {
		type: "string",
		enum: ["full", "summary"],
		description:
			"`summary` leaves only currency, versions, inputHash, headline, links, summary, operations and warnings. Without it: full.",
		examples: ["summary"],
	}).optional(),
});
export type EstimateOptions = z.infer<typeof EstimateOptionsSchema>;

// A price per message would need a count of messages, which no flat key can say.
const PRICE_UNITS = USAGE_UNITS.filter((unit) => unit !== "message");

const NOTES: Partial<Record<FlatKey, string>> = {
	aiPrice: "Price of one event of AI, in `currency`. It replaces a preset's usage prices.",
	aiPriceUnit:
		"The event that `aiPrice` is charged for; only with `aiPrice`. Without it: resolution. Prices per message need POST.",
	monthlyOperatingCost:
		"Everything that AI costs every month beside its fees, in `currency`. It replaces all of a preset's monthly costs.",
	oneTimeCost:
		"Everything that is paid once, in `currency`. It replaces all of a preset's one-time costs.",
};

/** How a query's key is documented: like the input it stands for, but as text and never null. */
function flatLeaf(key: FlatKey) {
	const node = nodeAt(PLACES[key]);
	if (node.kind !== "leaf") throw new Error(`${PLACES[key]} is not a single value`);
	const { spec } = node;
	const { type, enum: listed, ...annotations } = leafOf(spec).meta() ?? {};
	const choices = key === "aiPriceUnit" ? PRICE_UNITS : spec.kind === "text" ? spec.choices : null;
	const words = choices ?? (Array.isArray(listed) ? listed.filter((word) => word !== null) : null);
	return leaf<string>(
		// Single values are judged where they belong, in the input; only this choice is narrower.
		(value) => (key === "aiPriceUnit" ? choiceFault(PRICE_UNITS, value) : null),
		{
			...annotations,
			type: Array.isArray(type) ? type[0] : type,
			...(words ? { enum: words } : {}),
			description: NOTES[key] ?? describe(spec),
			param: { required: key === "monthlyContacts" },
		},
	).optional();
}

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

/** All of a GET estimate's query. */
export const EstimateQuerySchema = z
	.strictObject({ ...flatShape, ...EstimateOptionsSchema.shape })
	.superRefine(
		(query, context) => {
			const failed = new Set(context.issues.map(({ path }) => path?.[0]));
			const sound = Object.entries(query).filter(([key]) => !failed.has(key));
			const input = inputOfFlat(Object.fromEntries(sound) as Flat); // a part of `query`
			const { error } = EstimateInputSchema.safeParse(input, { reportInput: true });
			for (const fault of error ? faultsOf(error, EstimateInputSchema) : [])
				context.addIssue({ code: "custom", ...asParameter(fault) });
		},
		// Also when a parameter has failed already: a caller hears of everything at once.
		{ when: () => true },
	);
