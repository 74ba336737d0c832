/** What follows from the signals: readiness, the decision, and what the pilot is as a purchase. */
import { answersAlone, type Facts, figureOf } from "./facts.ts";
import { EVIDENCE, type EvidenceKey, PILOT_STAGES, type PilotStage } from "./measurements.ts";
import {
	type Decision,
	phrase,
	type Scorecard,
	type ScorecardPhrase,
	type SignalGroup,
	type SignalStatus,
} from "./types.ts";

type Groups = SignalGroup<ScorecardPhrase>[];
type Found = Scorecard<ScorecardPhrase, never>;

/** Ready to grow only when every kind of evidence is on record. */
export function readinessOf({ evidence }: Facts): Found["readiness"] {
	const missing: EvidenceKey[] = EVIDENCE.filter((key) => evidence[key] !== true);
	return { ready: missing.length === 0, missing };
}

/** Four passes and complete evidence expand; one pause pauses; anything else waits. */
export function decisionOf(groups: Groups, { ready }: Found["readiness"]): Decision {
	if (groups.some(({ status }) => status === "pause")) return "pause";
	return ready && groups.every(({ status }) => status === "pass") ? "expand" : "hold";
}

const STEP: Record<Decision, number> = { expand: 1, pause: -1, hold: 0 };

/** The stage that the decision leads to; at either end of the ladder it stays. */
export const nextStageOf = (stage: PilotStage, decision: Decision): PilotStage =>
	PILOT_STAGES[PILOT_STAGES.indexOf(stage) + STEP[decision]] ?? stage;

/** The decision, its consequence and the reason in one sentence. */
export function headlineOf(
	workflow: { name: string; stage: PilotStage },
	groups: Groups,
	{ decision, nextStage, readiness }: Pick<Found, "decision" | "nextStage" | "readiness">,
): ScorecardPhrase {
	const { name, stage } = workflow;
	const named = { workflow: name, stage };
	const having = (status: SignalStatus, inGroups = groups) =>
		inGroups
			.flatMap(({ signals }) => signals)
			.filter((signal) => signal.status === status)
			.map(({ metric }) => metric);
	switch (decision) {
		case "expand":
			return phrase("headline-expand", { ...named, nextStage });
		case "pause":
			return phrase("headline-pause", {
				...named,
				nextStage,
				// What does harm comes first, money last: the reverse of the reading order.
				signals: having("pause", groups.toReversed()),
			});
		case "hold":
			return phrase("headline-hold", {
				...named,
				groups: groups.filter(({ status }) => status !== "pass").map(({ id }) => id),
				signals: having("insufficient"),
				evidence: readiness.missing,
			});
	}
}

/** Share of AI's answers that must stay solved. */
export const LEAST_CONTAINMENT = 0.85;
/** Share of questions that the knowledge base must be able to answer. */
export const LEAST_HIT_RATE = 0.8;

/** What was bought: work that gets done and can be checked, or a faster way to the FAQ. */
export function standardOf(facts: Facts, groups: Groups): Found["buyingStandard"] {
	const { baseline, pilot } = facts;
	const pair = (key: "resolutionMinutes" | "firstResponseMinutes") => {
		const [before, after] = [figureOf(baseline, key), figureOf(pilot, key)];
		const met = before !== null && after !== null && after < before;
		return { met, baseline: before, pilot: after };
	};
	const containmentRate = figureOf(pilot, "containmentRate");
	const reopened =
		groups.flatMap(({ signals }) => signals).find(({ metric }) => metric === "reopenRate")
			?.status ?? "insufficient";
	const risk = groups.find(({ id }) => id === "risk-guardrails")?.status ?? "insufficient";
	const items = figureOf(pilot, "newKnowledgeItems");
	const hitRate = figureOf(pilot, "knowledgeHitRate");
	const verification = {
		met: (containmentRate ?? 0) >= LEAST_CONTAINMENT && reopened === "pass",
		alone: answersAlone(facts),
		containmentRate,
		least: LEAST_CONTAINMENT,
		reopened,
	};
	const knowledge = {
		met: (items ?? 0) > 0 && (hitRate ?? 0) >= LEAST_HIT_RATE,
		items,
		hitRate,
		least: LEAST_HIT_RATE,
	};
	const resolution = pair("resolutionMinutes");
	const risks = { met: risk === "pass", status: risk };
	const reasons = [
		phrase("standard-verification", verification),
		phrase("standard-resolution", resolution),
		phrase("standard-risk", risks),
		phrase("standard-knowledge", knowledge),
	];
	if ([verification, resolution, risks, knowledge].every(({ met }) => met))
		return { verdict: "execution-platform", reasons };
	const response = pair("firstResponseMinutes");
	return {
		verdict: response.met ? "faq-replacement" : "unproven",
		reasons: [...reasons, phrase("standard-first-response", response)],
	};
}
