/** A pilot's scorecard from end to end: judge, decide, calibrate (methodology section 11). */
import { resolve } from "../resolve.ts";
import type { ModelData } from "../types.ts";
import { calibrationOf, type Plan, positionOf } from "./calibration.ts";
import { decisionOf, headlineOf, nextStageOf, readinessOf, standardOf } from "./decision.ts";
import { factsOf } from "./facts.ts";
import { metricGroupsOf, signalGroupsOf } from "./groups.ts";
import { phrase, type ScorecardOutcome, type ScorecardRequest } from "./types.ts";

/**
 * The scorecard of one pilot: whether what was measured speaks for it, what to do next, and what the
 * estimate would say with it.
 *
 * @param request measurements, controls and evidence whose single values the schema (or the page's
 * fields) accepted; what is missing is named in the answer, never guessed
 * @param data benchmarks, presets and versions, for the estimate that came along
 * @returns the scorecard with its sentences as phrases, and the input to estimate again with; or why
 * the model refuses the input that came along. No figure is NaN or infinite
 */
export function scorecard(request: ScorecardRequest, data: ModelData): ScorecardOutcome {
	const { workflow, input } = request;
	let plan: Plan | null = null;
	if (input) {
		const resolution = resolve(input, data);
		if (!resolution.ok) {
			const within = (pointer: string) => `/input${pointer}`;
			const errors = resolution.errors.map(({ pointer, involves, ...error }) => ({
				...error,
				pointer: within(pointer),
				involves: involves.map(within),
			}));
			return { ok: false, errors };
		}
		plan = { sent: input, resolved: resolution.input };
	}
	const planned = plan?.resolved.workflows[positionOf(workflow.name, plan.resolved)];
	const facts = factsOf(request, planned?.automation.relativeEffort ?? null);

	const groups = signalGroupsOf(facts);
	const readiness = readinessOf(facts);
	const decision = decisionOf(groups, readiness);
	const nextStage = nextStageOf(workflow.stage, decision);
	const testsMade = groups.flatMap(({ signals }) => signals).filter(({ tested }) => tested).length;
	const { calibration, patched } = calibrationOf(request, facts, plan);
	const again = patched && resolve(patched, data);
	return {
		ok: true,
		scorecard: {
			headline: headlineOf(workflow, groups, { decision, nextStage, readiness }),
			note: phrase("note", { tests: testsMade }),
			groups,
			metricGroups: metricGroupsOf(facts),
			readiness,
			decision,
			nextStage,
			buyingStandard: standardOf(facts, groups),
			calibration: { ...calibration, refused: again && !again.ok ? again.errors : [] },
			testsMade,
			currency: plan?.resolved.currency ?? null,
		},
		patched: again?.ok ? patched : null,
	};
}
