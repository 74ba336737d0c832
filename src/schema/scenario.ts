/** Saved scenarios: what may be saved. */
import * as z from "zod/mini";
import type { EstimateInput } from "../engine/index.ts";
import { EstimateInputSchema } from "./input.ts";
import { leaf, numberLeaf, textLeaf } from "./leaf.ts";

/** Days that a scenario is kept unless its owner says otherwise. */
export const USUAL_DAYS = 400;
const MOST_DAYS = 1096;

export const ScenarioInputSchema = z.strictObject({
	title: z.optional(textLeaf({ required: false })),
	input: EstimateInputSchema,
	expiresInDays: z.optional(
		numberLeaf({
			min: 1,
			max: MOST_DAYS,
			unit: "count",
			integer: true,
			required: false,
			exclusiveMin: false,
		}),
	),
});
export interface ScenarioInput {
	title?: string | null | undefined;
	input: EstimateInput;
	expiresInDays?: number | null | undefined;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const RANDOM_UUID = /^.{14}4.{4}[89ab]/i;
const RANDOM_TEXT = /^[\w-]{22,255}$/;

/** Whether a key has the form of one that holds at least as much randomness as a random UUID. */
const isKey = (key: string): boolean =>
	UUID.test(key) ? RANDOM_UUID.test(key) : RANDOM_TEXT.test(key);

/** A key as it is meant: the header's standard has it in quotes, most clients send it without. */
export const bareKey = (key: string): string => /^"(.*)"$/.exec(key)?.[1] ?? key;

/** Headers of requests that may be repeated. */
export const KeyHeadersSchema = z.strictObject({
	"Idempotency-Key": z.optional(
		leaf<string>(
			(key) => (isKey(bareKey(String(key))) ? null : { code: "weak-key", variables: {} }),
			{ type: "string" },
		),
	),
});

const ifMatch = () => z.optional(leaf<string>(() => null, { type: "string" }));

/** Header of an edit: which revision it is an edit of. */
export const EditHeadersSchema = z.strictObject({ "If-Match": ifMatch() });

/** Header of a deletion: it may say which revision it means. */
export const DeleteHeadersSchema = z.strictObject({ "If-Match": ifMatch() });
