/**
 * The request schema of a pilot's scorecard, built from the engine's tables: no measurement, bound,
 * question or usual threshold is written twice.
 */
import * as z from "zod";
import {
	CONTROLS,
	EVIDENCE,
	enScorecard,
	GUARDRAILS,
	MEASUREMENTS,
	type MeasurementKey,
	PILOT_MEASUREMENTS,
	PILOT_STAGES,
	type ScorecardRequest,
	SHARED_MEASUREMENTS,
} from "../engine/index.ts";
import { keysOf } from "./fields.ts";
import { EstimateInputSchema } from "./input.ts";
import { choiceLeaf, leaf, numberLeaf, textLeaf, wrongType } from "./leaf.ts";

const words = enScorecard;

const EXAMPLES: Partial<Record<MeasurementKey, number>> = {
	conversations: 1200,
	handleMinutes: 7,
	reopenRate: 0.08,
	csat: 0.86,
	csatResponses: 400,
	deflectionRate: 0.3,
	containmentRate: 0.88,
	reviewedConversations: 2000,
	hallucinationRate: 0.002,
};

/** Something measured, or a limit for it: a number within the table's bounds, or nothing. */
function measurement(key: MeasurementKey, help: string, example = EXAMPLES[key]) {
	const { unit, min, max } = MEASUREMENTS[key];
	const { label } = words.measurements[key];
	return numberLeaf(
		{
			min,
			max,
			// A score is a plain number; the other units are the inputs' own.
			unit: unit === "score" ? "factor" : unit,
			integer: false,
			required: false,
			exclusiveMin: false,
		},
		{
			description: `${label}. ${help} Unit: ${words.units[unit]}.`,
			...(example === undefined ? {} : { examples: [example] }),
		},
	).optional();
}

/** An object with one schema for each key of a list. */
const shapeOf = <K extends string>(keys: readonly K[], schemaOf: (key: K) => z.ZodType) =>
	z.strictObject(Object.fromEntries(keys.map((key) => [key, schemaOf(key)])));

const measurements = (keys: readonly MeasurementKey[]) =>
	shapeOf(keys, (key) =>
		measurement(key, `${words.measurements[key].help} null or nothing: not measured.`),
	);

/** Yes or no. */
const flag = ({ label, help }: { label: string; help: string }) =>
	leaf<boolean | null>(
		(value) =>
			value === undefined || value === null || typeof value === "boolean"
				? null
				: wrongType("boolean"),
		{
			type: ["boolean", "null"],
			description: `${label}. ${help} null or nothing: not answered.`,
			examples: [true],
		},
	).optional();

const stages = PILOT_STAGES.map((stage) => `\`${stage}\`: ${words.stages[stage].help}`).join(" ");

const PilotWorkflowSchema = z
	.strictObject({
		name: textLeaf(
			{ required: true },
			{
				description:
					"What the workflow is called. With `input`, the measurements go into its workflow of this name, else into its first.",
				examples: ["Order status, chat"],
			},
		),
		stage: choiceLeaf(
			PILOT_STAGES,
			{ required: true },
			{ description: `How far it is automated now. ${stages}`, examples: ["reviewed"] },
		),
	})
	.meta({ id: "PilotWorkflow", description: "The workflow that was piloted." });

const built = z
	.strictObject({
		workflow: PilotWorkflowSchema,
		baseline: measurements(keysOf(SHARED_MEASUREMENTS)).meta({
			id: "BaselineMeasurements",
			description:
				"The workflow before the pilot. Everything is optional; what is missing is named in the answer.",
		}),
		pilot: measurements(keysOf({ ...SHARED_MEASUREMENTS, ...PILOT_MEASUREMENTS })).meta({
			id: "PilotMeasurements",
			description:
				"The workflow in the pilot, by the same definitions. Everything is optional; what is missing is named in the answer.",
		}),
		controls: shapeOf(CONTROLS, (key) => flag(words.controls[key]))
			.nullable()
			.meta({
				id: "PilotControls",
				description: "What is in place: yes passes, no pauses the pilot, no answer leaves it open.",
			})
			.optional(),
		evidence: shapeOf(EVIDENCE, (key) => flag(words.evidence[key]))
			.nullable()
			.meta({
				id: "PilotEvidence",
				description: "What is on record of each case. A pilot grows only when everything is.",
			})
			.optional(),
		thresholds: shapeOf(keysOf(GUARDRAILS), (key) => {
			const { threshold } = GUARDRAILS[key];
			const side = MEASUREMENTS[key].better === "lower" ? "The most" : "The least";
			return measurement(
				key,
				`${side} that is put up with. null or nothing: ${threshold}.`,
				threshold,
			);
		})
			.nullable()
			.meta({
				id: "PilotThresholds",
				description: "Limits of the guardrails, where yours are not the usual ones.",
			})
			.optional(),
		input: EstimateInputSchema.nullable()
			.meta({
				id: "PilotedEstimate",
				description:
					"The input of an estimate to hold against the pilot, an `EstimateInput`; null or nothing: none.",
			})
			.optional(),
	})
	.meta({
		id: "ScorecardInput",
		description:
			"What a pilot measured. With `input`, an estimate's input, the answer also holds that estimate before and after the measurements.",
	});

// Built along the engine's tables, which its types mirror: zod cannot infer what a loop adds.
export const ScorecardInputSchema = built as unknown as z.ZodType<ScorecardRequest>;
