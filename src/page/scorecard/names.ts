/** Names of what a pilot goes through, as they stand alone. */
import type { PilotStage } from "../../engine/index.ts";
import { pilotWords } from "../text/scorecard.ts";

/** A stage's name; within a sentence it begins with a small letter. */
export function stageName(stage: PilotStage): string {
	const label = pilotWords.value.stages[stage];
	return label.charAt(0).toUpperCase() + label.slice(1);
}
