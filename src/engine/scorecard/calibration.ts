/**
 * From what a pilot measured to the estimate's inputs: a JSON merge patch (RFC 7386), and the
 * measured rates' intervals as variables of a simulation. Only what was measured enters.
 */
import { isRecord, nodeAt } from "../tree.ts";
import type { EstimateInput, ResolvedInput } from "../types.ts";
import { expectedHandling, type Facts, figureOf, missingOf } from "./facts.ts";
import { wilson, Z_95 } from "./statistics.ts";
import type { Calibration, CalibrationVariable, ScorecardRequest } from "./types.ts";

/** An estimate's input as it was sent and as it resolves. */
export interface Plan {
	sent: EstimateInput;
	resolved: ResolvedInput;
}

/** The position of a workflow by its name, else the first. */
export const positionOf = (name: string, { workflows }: ResolvedInput): number =>
	Math.max(
		0,
		workflows.findIndex((workflow) => workflow.name === name),
	);

/** A measured rate: the input that it is, and the cases that it was measured on. */
interface MeasuredRate {
	part: "automation" | "quality";
	input: string;
	rate: number | null;
	cases: number | null;
}

function ratesOf({ stage, baseline, pilot }: Facts): MeasuredRate[] {
	const before = figureOf(baseline, "conversations");
	const after = figureOf(pilot, "conversations");
	const deflected = figureOf(pilot, "deflectionRate");
	const answered = after === null || deflected === null ? null : after * deflected;
	const quality = (key: "reopenRate" | "escalationRate"): MeasuredRate[] => {
		const pair = [figureOf(baseline, key), figureOf(pilot, key)] as const;
		// A side alone would be held against the plan's other one, and give savings that nobody measured.
		const [rateBefore, rateAfter] = pair.includes(null) ? [null, null] : pair;
		return [
			{ part: "quality", input: `${key}Before`, rate: rateBefore, cases: before },
			{ part: "quality", input: `${key}After`, rate: rateAfter, cases: after },
		];
	};
	const automation: MeasuredRate[] =
		stage === "draft"
			? // Nothing is answered alone: no sample, but known.
				[{ part: "automation", input: "deflectionRate", rate: 0, cases: null }]
			: [
					{ part: "automation", input: "deflectionRate", rate: deflected, cases: after },
					{
						part: "automation",
						input: "containmentRate",
						rate: figureOf(pilot, "containmentRate"),
						cases: answered,
					},
				];
	return [...automation, ...quality("reopenRate"), ...quality("escalationRate")];
}

type Sparse = Record<string, unknown>;

/** A part of a workflow as sent, open to be added to: null restored every value below it, so each is null. */
function opened(workflow: unknown, part: string): Sparse {
	const sent = isRecord(workflow) ? workflow[part] : undefined;
	if (isRecord(sent)) return sent;
	const node = nodeAt(`/workflows/*/${part}`);
	if (sent !== null || node.kind !== "object") return {};
	return Object.fromEntries([...node.children.keys()].map((key) => [key, null]));
}

/** The workflow with what was measured in it; parts of which nothing was measured stay as they are. */
function measured(workflow: unknown, facts: Facts): Sparse {
	const parts: Record<string, Sparse> = {};
	for (const { part, input, rate } of ratesOf(facts)) {
		if (rate === null) continue;
		parts[part] = { ...(parts[part] ?? opened(workflow, part)), [input]: rate };
		// Learning beyond what was measured is a promise again.
		if (input === "deflectionRate") parts[part].deflectionCeiling = 0;
	}
	const { minutes } = expectedHandling(facts);
	const pilot = figureOf(facts.pilot, "handleMinutes");
	if (pilot !== null && minutes !== null && minutes > 0)
		parts.assist = {
			...opened(workflow, "assist"),
			share: 1,
			handleTimeReduction: Math.max(0, 1 - pilot / minutes),
			activities: [],
		};
	return { ...(isRecord(workflow) ? workflow : {}), ...parts };
}

/** What is live is what was measured: one stage from month 1; what no pilot measures stays the plan's. */
function rolloutOf(stage: string, plan: Plan | null) {
	const planned = plan?.resolved.rollout.find((one) => one.stage === stage);
	const { review = 0, benefits = 1 } = planned ?? {};
	return [{ stage, startMonth: 1, deflection: 1, assist: 1, review, benefits }];
}

/** The 95 % intervals of the rates that a known number of cases was behind. */
const variablesOf = (facts: Facts, position: number): CalibrationVariable[] =>
	ratesOf(facts).flatMap(({ part, input, rate, cases }) =>
		rate === null || cases === null || cases === 0
			? []
			: [
					{
						pointer: `/workflows/${position}/${part}/${input}`,
						...wilson({ share: rate, n: cases }, Z_95),
						mode: "absolute",
						distribution: "pert",
					},
				],
	);

/** Everything that calibration takes and that is not there. */
const unmeasured = (facts: Facts): Calibration<never>["missing"] => [
	...(facts.stage === "draft"
		? []
		: missingOf(facts, "pilot", "deflectionRate", "containmentRate")),
	...(["handleMinutes", "reopenRate", "escalationRate"] as const).flatMap((key) => [
		...missingOf(facts, "baseline", key),
		...missingOf(facts, "pilot", key),
	]),
];

/** The patch, the variables, and the patched input; null without a plan. */
export function calibrationOf(
	{ workflow }: ScorecardRequest,
	facts: Facts,
	plan: Plan | null,
): { calibration: Calibration<never>; patched: EstimateInput | null } {
	const position = plan ? positionOf(workflow.name, plan.resolved) : 0;
	const sent = plan?.sent.workflows ?? [{ name: workflow.name }];
	// Lists are replaced whole by a merge patch, so all workflows are in it.
	const patch = {
		workflows: sent.map((one, i) => (i === position ? measured(one, facts) : one)),
		rollout: rolloutOf(workflow.stage, plan),
	};
	return {
		calibration: {
			patch,
			variables: variablesOf(facts, position),
			missing: unmeasured(facts),
			refused: [],
		},
		// What was sent has an input's shape, and what is added are inputs of the table.
		patched: plan ? ({ ...plan.sent, ...patch } as EstimateInput) : null,
	};
}
