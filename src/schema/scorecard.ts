/**
 * The request schema of a pilot's scorecard, built from the engine's tables: no measurement and no
 * bound is written twice.
 */
import * as z from "zod/mini";
import {
	CONTROLS,
	EVIDENCE,
	GUARDRAILS,
	MEASUREMENTS,
	type MeasurementKey,
	PILOT_MEASUREMENTS,
	PILOT_STAGES,
	type ScorecardRequest,
	SHARED_MEASUREMENTS,
} from "../engine/index.ts";
import { EstimateInputSchema } from "./input.ts";
import { keysOf } from "./keys.ts";
import { choiceLeaf, leaf, numberLeaf, textLeaf, wrongType } from "./leaf.ts";

/** Something measured, or a limit for it: a number within the table's bounds, or nothing. */
function measurement(key: MeasurementKey) {
	const { unit, min, max } = MEASUREMENTS[key];
	return numberLeaf({
		min,
		max,
		// A score is a plain number; the other units are the inputs' own.
		unit: unit === "score" ? "factor" : unit,
		integer: false,
		required: false,
		exclusiveMin: false,
	});
}

/** Yes or no. */
const flag = () =>
	leaf<boolean | null>(
		(value) =>
			value === undefined || value === null || typeof value === "boolean"
				? null
				: wrongType("boolean"),
		{ type: ["boolean", "null"] },
	);

/** An object with one schema for each key of a list, each of which may be left out. */
const shapeOf = <K extends string>(keys: readonly K[], schemaOf: (key: K) => z.ZodMiniType) =>
	z.strictObject(Object.fromEntries(keys.map((key) => [key, z.optional(schemaOf(key))])));

const built = z.strictObject({
	workflow: z.strictObject({
		name: textLeaf({ required: true }),
		stage: choiceLeaf(PILOT_STAGES, { required: true }),
	}),
	baseline: shapeOf(keysOf(SHARED_MEASUREMENTS), measurement),
	pilot: shapeOf(keysOf({ ...SHARED_MEASUREMENTS, ...PILOT_MEASUREMENTS }), measurement),
	controls: z.optional(z.nullable(shapeOf(CONTROLS, flag))),
	evidence: z.optional(z.nullable(shapeOf(EVIDENCE, flag))),
	thresholds: z.optional(z.nullable(shapeOf(keysOf(GUARDRAILS), measurement))),
	input: z.optional(z.nullable(EstimateInputSchema)),
});

// Built along the engine's tables, which its types mirror: zod cannot infer what a loop adds.
export const ScorecardInputSchema = built as unknown as z.ZodMiniType<ScorecardRequest>;
