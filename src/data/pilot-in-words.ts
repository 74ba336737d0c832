/** The guidance on pilots in a language. */
import { AVOID_FIRST, COST_DRIVERS, GOOD_FIRST, PHASES, type PilotGuidance } from "./pilot.ts";
import type { PilotWords } from "./words/words.ts";

export const pilotInWords = (words: PilotWords): PilotGuidance => ({
	phases: PHASES.map((id) => ({ id, ...words.phases[id] })),
	costDrivers: COST_DRIVERS.map((pointer) => ({ ...words.costDrivers[pointer], pointer })),
	goodFirst: GOOD_FIRST.map((id) => words.goodFirst[id]),
	avoidFirst: AVOID_FIRST.map((id) => words.avoidFirst[id]),
});
