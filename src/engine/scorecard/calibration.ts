/**
 * From what a pilot measured to the estimate's inputs: a JSON merge patch (RFC 7386), and the
 * measured rates' intervals as variables of a simulation. Only what was measured enters.
 */
import { isRecord, nodeAt } from "../tree.ts";
import type { EstimateInput, ResolvedInput } from "../types.ts";
import { answersAlone, expectedHandling, type Facts, figureOf, missingOf } from "./facts.ts";
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
	rate: number;
	cases: number | null;
}

function ratesOf({ stage, baseline, pilot }: Facts): MeasuredRate[] {
	const before = figureOf(baseline, "conversations");
	const after = figureOf(pilot, "conversations");
	const deflected = figureOf(pilot, "deflectionRate");
	const answered = after === null || deflected === null ? null : after * deflected;
	const automation = (
		input: "deflectionRate" | "containmentRate",
		cases: number | null,
	): MeasuredRate[] => {
		const rate = figureOf(pilot, input);
		return rate === null ? [] : [{ part: "automation", input, rate, cases }];
	};
	const quality = (key: "reopenRate" | "escalationRate"): MeasuredRate[] => {
		const [rateBefore, rateAfter] = [figureOf(baseline, key), figureOf(pilot, key)];
		// One side alone would be held against the plan's other one: savings that nobody measured.
		if (rateBefore === null || rateAfter === null) return [];
		return [
			{ part: "quality", input: `${key}Before`, rate: rateBefore, cases: before },
			{ part: "quality", input: `${key}After`, rate: rateAfter, cases: after },
		];
	};
	const alone =
		stage === "draft"
			? []
			: [...automation("deflectionRate", after), ...automation("containmentRate", answered)];
	return [...alone, ...quality("reopenRate"), ...quality("escalationRate")];
}

/** How much faster people work with AI; null where it was not measured. */
function assistOf(facts: Facts) {
	const { minutes } = expectedHandling(facts);
	const pilot = figureOf(facts.pilot, "handleMinutes");
	if (pilot === null || minutes === null || minutes <= 0) return null;
	return { share: 1, handleTimeReduction: Math.max(0, 1 - pilot / minutes), activities: [] };
}

/** What was measured of what an estimate takes. */
const measurementsOf = (facts: Facts) => ({ rates: ratesOf(facts), assist: assistOf(facts) });

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
function calibrated(
	workflow: unknown,
	{ stage }: Facts,
	{ rates, assist }: ReturnType<typeof measurementsOf>,
): Sparse {
	const parts: Record<string, Sparse> = {};
	const set = (part: string, values: Sparse) => {
		parts[part] = { ...(parts[part] ?? opened(workflow, part)), ...values };
	};
	// Learning beyond what is known is a promise again.
	const deflected = (rate: number) => ({ deflectionRate: rate, deflectionCeiling: 0 });
	// In draft nothing is answered alone: nobody measures it, but it is known.
	if (stage === "draft") set("automation", deflected(0));
	for (const { part, input, rate } of rates)
		set(part, input === "deflectionRate" ? deflected(rate) : { [input]: rate });
	if (assist) set("assist", assist);
	return { ...(isRecord(workflow) ? workflow : {}), ...parts };
}

/**
 * What is live is what was measured: one stage from month 1. What no pilot measures stays the plan's, of
 * its stage of that name, else of the last, which is what it leads to.
 */
function rolloutOf(stage: string, plan: Plan | null) {
	const stages = plan?.resolved.rollout ?? [];
	const planned = stages.find((one) => one.stage === stage) ?? stages.at(-1);
	const { review = 0, benefits = 1 } = planned ?? {};
	return [{ stage, startMonth: 1, deflection: 1, assist: 1, review, benefits }];
}

/** The 95 % intervals of the rates that a known number of cases was behind. */
const variablesOf = (rates: MeasuredRate[], position: number): CalibrationVariable[] =>
	rates.flatMap(({ part, input, rate, cases }) =>
		cases === null || cases === 0
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
	...(facts.stage === "draft" ? [] : missingOf(facts, "pilot", "deflectionRate")),
	// Of nothing answered alone nothing can stay solved.
	...(answersAlone(facts) ? missingOf(facts, "pilot", "containmentRate") : []),
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
	const found = measurementsOf(facts);
	const nothing = found.rates.length === 0 && found.assist === null;
	// Lists are replaced whole by a merge patch, so all workflows are in it.
	const patch = nothing
		? {}
		: {
				workflows: sent.map((one, i) => (i === position ? calibrated(one, facts, found) : one)),
				rollout: rolloutOf(workflow.stage, plan),
			};
	return {
		calibration: {
			patch,
			variables: variablesOf(found.rates, position),
			missing: unmeasured(facts),
			refused: [],
		},
		// What was sent has an input's shape, and what is added are inputs of the table.
		patched: plan ? ({ ...plan.sent, ...patch } as EstimateInput) : null,
	};
}
