/**
 * What a scorecard's request means, from the engine's tables and words: no question and no usual
 * threshold is written twice.
 */
import {
	CONTROLS,
	EVIDENCE,
	enScorecard,
	enScorecardHelps,
	GUARDRAILS,
	MEASUREMENTS,
	type MeasurementKey,
	PILOT_MEASUREMENTS,
	PILOT_STAGES,
	SHARED_MEASUREMENTS,
} from "../../engine/index.ts";
import { keysOf } from "../keys.ts";
import { ScorecardInputSchema } from "../scorecard.ts";
import { documented, type Note, type Notes } from "./documented.ts";

const words = enScorecard;
const helps = enScorecardHelps;

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

/** What is said of something measured, or of a limit for it. */
function measurement(key: MeasurementKey, help: string, example = EXAMPLES[key]): Note {
	return {
		description: `${words.measurements[key]}. ${help} Unit: ${words.units[MEASUREMENTS[key].unit]}.`,
		...(example === undefined ? {} : { examples: [example] }),
	};
}

const below = <K extends string>(
	place: string,
	keys: readonly K[],
	noteOf: (key: K) => Note,
): Notes => Object.fromEntries(keys.map((key) => [`${place}/${key}`, noteOf(key)]));

const measured = (key: MeasurementKey) =>
	measurement(key, `${helps.measurements[key]} null or nothing: not measured.`);

const flag = (label: string, help: string): Note => ({
	description: `${label}. ${help} null or nothing: not answered.`,
	examples: [true],
});

const stages = PILOT_STAGES.map((stage) => `\`${stage}\`: ${helps.stages[stage]}`).join(" ");

documented(ScorecardInputSchema, {
	"": {
		id: "ScorecardInput",
		description:
			"What a pilot measured. With `input`, an estimate's input, the answer also holds that estimate before and after the measurements.",
	},
	"/workflow": { id: "PilotWorkflow", description: "The workflow that was piloted." },
	"/workflow/name": {
		description:
			"What the workflow is called. With `input`, the measurements go into its workflow of this name, else into its first.",
		examples: ["Order status, chat"],
	},
	"/workflow/stage": {
		description: `How far it is automated now. ${stages}`,
		examples: ["reviewed"],
	},
	"/baseline": {
		id: "BaselineMeasurements",
		description:
			"The workflow before the pilot. Everything is optional; what is missing is named in the answer.",
	},
	...below("/baseline", keysOf(SHARED_MEASUREMENTS), measured),
	"/pilot": {
		id: "PilotMeasurements",
		description:
			"The workflow in the pilot, by the same definitions. Everything is optional; what is missing is named in the answer.",
	},
	...below("/pilot", keysOf({ ...SHARED_MEASUREMENTS, ...PILOT_MEASUREMENTS }), measured),
	"/controls": {
		id: "PilotControls",
		description: "What is in place: yes passes, no pauses the pilot, no answer leaves it open.",
	},
	...below("/controls", CONTROLS, (key) => flag(words.controls[key], helps.controls[key])),
	"/evidence": {
		id: "PilotEvidence",
		description: "What is on record of each case. A pilot grows only when everything is.",
	},
	...below("/evidence", EVIDENCE, (key) => flag(words.evidence[key], helps.evidence[key])),
	"/thresholds": {
		id: "PilotThresholds",
		description: "Limits of the guardrails, where yours are not the usual ones.",
	},
	...below("/thresholds", keysOf(GUARDRAILS), (key) => {
		const { threshold } = GUARDRAILS[key];
		const side = MEASUREMENTS[key].better === "lower" ? "The most" : "The least";
		return measurement(
			key,
			`${side} that is put up with. null or nothing: ${threshold}.`,
			threshold,
		);
	}),
	"/input": {
		id: "PilotedEstimate",
		description:
			"The input of an estimate to hold against the pilot, an `EstimateInput`; null or nothing: none.",
	},
});
