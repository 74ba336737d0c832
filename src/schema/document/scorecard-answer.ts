/** A pilot's scorecard as an answer. */
import * as z from "zod";
import {
	DECISIONS,
	EVIDENCE,
	enScorecard,
	MEASUREMENTS,
	METRIC_GROUPS,
	type MetricKey,
	PILOT_STAGES,
	SIGNAL_GROUPS,
	SIGNAL_KINDS,
	SIGNAL_STATUSES,
	type SignalKey,
	STANDARDS,
	VERDICTS,
} from "../../engine/index.ts";
import { keysOf } from "../keys.ts";
import {
	countOrNull,
	dataVersion,
	modelVersion,
	oneOf,
	text,
	textOrNull,
	whole,
} from "./fields.ts";
import { EstimateSummarySchema } from "./result.ts";

const words = enScorecard;

/** Every key that a record of lists names. */
const listed = <K extends string>(lists: Record<string, readonly K[]>): [K, ...K[]] =>
	// No list of the engine's is empty.
	[...new Set(Object.values(lists).flat())] as [K, ...K[]];

const stage = (what: string) => oneOf(PILOT_STAGES, what);
const sentence = (what: string) => text(`${what}, as a sentence in the language asked for.`);

const SignalSchema = z
	.object({
		metric: oneOf(listed<SignalKey>(SIGNAL_GROUPS), "The measurement or control that is judged."),
		kind: oneOf(
			SIGNAL_KINDS,
			"By which rule: `rate` (a share before and after, tested), `amount` (a time or a cost before and after), `guardrail` (a share against a limit, tested), `census` (a share of all cases against a limit), `control` (yes or no).",
		),
		baseline: countOrNull(
			"Before the pilot; null where there is nothing before it.",
			"that of the measurement",
		),
		pilot: countOrNull(
			"In the pilot; null where it was not measured, and for controls.",
			"that of the measurement",
		),
		reference: countOrNull(
			"What the pilot's figure is held against: the limit of a guardrail; for times and costs the figure before, for `handleMinutes` what it would be if AI only took the easy contacts away. null for rates and controls, and where it does not exist.",
			"that of the measurement",
		),
		status: oneOf(
			SIGNAL_STATUSES,
			"`pass`, `pause`, `insufficient` (missing, or too few cases to say), `not-applicable` (this stage cannot have it; it does not count).",
		),
		tested: z
			.boolean()
			.meta({ description: "Whether a statistical test was made; `testsMade` counts them." }),
		settledBy: countOrNull(
			"For an open guardrail: how many cases would settle it at the rate seen. null where nothing is open, or no number would.",
			"cases",
		),
		reason: sentence("Why"),
	})
	.meta({ id: "PilotSignal", description: "One judgement." });

const SignalGroupSchema = z
	.object({
		id: oneOf(
			keysOf(SIGNAL_GROUPS),
			`Name of the group: ${keysOf(SIGNAL_GROUPS)
				.map((id) => `\`${id}\` (${words.groups[id]})`)
				.join(", ")}.`,
		),
		status: oneOf(
			["pass", "pause", "insufficient"],
			"`pause` if one signal pauses, else `insufficient` if one is, else `pass`.",
		),
		signals: z.array(SignalSchema).meta({ description: "Its signals, always all of them." }),
	})
	.meta({ id: "PilotSignalGroup", description: "One of the four groups that decide." });

const MetricSchema = z
	.object({
		metric: oneOf(listed<MetricKey>(METRIC_GROUPS), "The measurement."),
		unit: oneOf(
			listed({ units: Object.values(MEASUREMENTS).map(({ unit }) => unit) }),
			`Its unit: ${keysOf(words.units)
				.map((unit) => `\`${unit}\` (${words.units[unit]})`)
				.join(", ")}.`,
		),
		baseline: countOrNull("Before the pilot; null where not measured.", "see `unit`"),
		pilot: countOrNull("In the pilot; null where not measured.", "see `unit`"),
		change: countOrNull("pilot − baseline; null without both.", "see `unit`"),
		verdict: oneOf(
			VERDICTS,
			"Which way it went, as measured and without a test; `unknown` without both sides.",
		),
	})
	.meta({ id: "PilotMetric", description: "One measurement before and after." });

const MetricGroupSchema = z
	.object({
		id: oneOf(keysOf(METRIC_GROUPS), "Name of the group."),
		metrics: z.array(MetricSchema).meta({ description: "Its measurements, always all of them." }),
	})
	.meta({ id: "PilotMetricGroup", description: "Measurements of one kind." });

const ReadinessSchema = z
	.object({
		ready: z.boolean().meta({ description: "Whether every kind of evidence is on record." }),
		missing: z
			.array(z.enum(EVIDENCE))
			.meta({ description: "The kinds of evidence that are not on record, or not answered." }),
	})
	.meta({ id: "PilotReadiness", description: "Whether the pilot's cases can be accounted for." });

const BuyingStandardSchema = z
	.object({
		verdict: oneOf(
			STANDARDS,
			"`execution-platform`: better verification, faster resolution, lower risk and stronger knowledge all hold. `faq-replacement`: not all of them, but the first response came faster. `unproven`: neither.",
		),
		reasons: z.array(z.string()).meta({
			description: "What each of them rests on, as sentences in the language asked for.",
		}),
	})
	.meta({ id: "BuyingStandard", description: "What the pilot turned out to be as a purchase." });

const PatchSchema = z.looseObject({}).meta({
	id: "CalibrationPatch",
	description:
		"JSON merge patch (RFC 7386) of an `EstimateInput`. Merge patches replace lists whole, so it holds all of the input's workflows. Without an input it holds only the name and what was measured: complete the workflow yourself before you post it. Empty where nothing was measured that an estimate takes.",
});

const VariableSchema = z
	.object({
		pointer: text("JSON Pointer into the patched input."),
		low: z.number().meta({ description: "Lower end. Unit: fraction (0.4 = 40 %)." }),
		high: z.number().meta({ description: "Upper end. Unit: fraction (0.4 = 40 %)." }),
		mode: oneOf(["absolute"], "The ends are values of the input."),
		distribution: oneOf(["pert"], "Shape of the distribution between the ends."),
	})
	.meta({
		id: "CalibrationVariable",
		description:
			"95 % interval of a measured rate, in the form that a simulation takes its variables in.",
	});

const MissingSchema = z
	.object({
		side: oneOf(["baseline", "pilot"], "Where it was not measured."),
		measurement: oneOf(keysOf(MEASUREMENTS), "What was not measured."),
	})
	.meta({ id: "MissingMeasurement", description: "A measurement that is not there." });

const CalibrationSchema = z
	.object({
		patch: PatchSchema,
		variables: z.array(VariableSchema).meta({
			description: "The measured rates with their ranges; only those with a known number of cases.",
		}),
		missing: z.array(MissingSchema).meta({
			description:
				"What was not measured, so that the estimate keeps the plan's own value; of a pair that is both sides' value.",
		}),
		refused: z.array(z.string()).meta({
			description:
				"Why the model refuses the patched input, as sentences in the language asked for; empty when it does not. If it does, `after` is null.",
		}),
	})
	.meta({
		id: "Calibration",
		description:
			"What was measured, as changes of the estimate's input: one stage from month 1, with the review and benefits factors of the plan's stage of that name, else of its last; reopened and escalated contacts only where both sides were measured. Unrounded, so that the patched input gives the figures of `after`.",
	});

const PhaseSchema = z
	.object({
		id: oneOf(["baseline", "scope", "build", "measure", "expand"], "Name of the phase."),
		goal: text("What it is for."),
		output: text("What must be there at its end."),
	})
	.meta({ id: "PilotPhase", description: "A phase of a pilot." });

const CostDriverSchema = z
	.object({
		name: text("What drives the cost."),
		why: text("Why it does."),
		pointer: text("The estimate's input that it belongs in, by its pattern."),
	})
	.meta({ id: "CostDriver", description: "Something that makes a pilot dear or cheap." });

const CandidateSchema = z
	.object({ workflow: text("The workflow."), why: text("Why, or why not.") })
	.meta({ id: "PilotCandidate", description: "A workflow to begin with, or not." });

const GuidanceSchema = z
	.object({
		phases: z.array(PhaseSchema).meta({ description: "The phases, in their order." }),
		costDrivers: z.array(CostDriverSchema).meta({ description: "What drives the cost." }),
		goodFirst: z.array(CandidateSchema).meta({ description: "Good workflows to begin with." }),
		avoidFirst: z.array(CandidateSchema).meta({ description: "Workflows not to begin with." }),
	})
	.meta({
		id: "PilotGuidance",
		description: "How to run a pilot; the same in every answer, in English.",
	});

export const ScorecardSchema = z
	.object({
		modelVersion: modelVersion(),
		dataVersion: dataVersion(),
		currency: textOrNull("ISO 4217 code of the estimate's currency; null without an `input`."),
		headline: sentence("The decision, where it leads and why"),
		note: sentence("How many tests were made and what to make of that"),
		decision: oneOf(
			DECISIONS,
			"`expand`: four passes and complete evidence. `pause`: at least one signal pauses. `hold`: anything else.",
		),
		nextStage: stage(
			"The stage that the decision leads to: one up, one down or the same; at either end it stays.",
		),
		groups: z.array(SignalGroupSchema).meta({ description: "The four groups that decide." }),
		metricGroups: z
			.array(MetricGroupSchema)
			.meta({ description: "Everything measured, in five groups." }),
		readiness: ReadinessSchema,
		buyingStandard: BuyingStandardSchema,
		calibration: CalibrationSchema,
		before: EstimateSummarySchema.nullable().meta({
			description: "The estimate of `input` as it came; null without one.",
		}),
		after: EstimateSummarySchema.nullable().meta({
			description:
				"The estimate of the patched input; null without an `input`, and where `calibration.refused` says why not.",
		}),
		testsMade: whole("Statistical tests made.", "tests"),
		guidance: GuidanceSchema,
	})
	.meta({
		id: "Scorecard",
		description:
			"Whether a pilot is real: what was measured, judged; the decision that follows; and the estimate with the measurements in it. The keys are always the same.",
	});
export type ScorecardAnswer = z.output<typeof ScorecardSchema>;
