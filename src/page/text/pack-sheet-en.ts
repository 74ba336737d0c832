/** All that the report on paper says in English. */
import { enPilot } from "../../data/words/en-pilot.ts";
import { enScorecardHelps } from "../../engine/text/en-scorecard-helps.ts";
import { CONTROLLED, MEASURED, RECORDED, STAGES } from "../../engine/text/en-scorecard-labels.ts";
import { enSheet } from "./en-sheet.ts";

export const sheet = {
	page: enSheet,
	pilot: {
		phases: enPilot.phases,
		measurements: MEASURED,
		controls: CONTROLLED,
		evidence: RECORDED,
		stages: STAGES,
		stageHelps: enScorecardHelps.stages,
	},
};
