/** All that the report on paper says in Chinese. */
import { zhPilot } from "../../data/words/zh-pilot.ts";
import { zhScorecardHelps } from "../../engine/text/zh-scorecard-helps.ts";
import { CONTROLLED, MEASURED, RECORDED, STAGES } from "../../engine/text/zh-scorecard-labels.ts";
import { zhSheet } from "./zh-sheet.ts";

export const sheet = {
	page: zhSheet,
	pilot: {
		phases: zhPilot.phases,
		measurements: MEASURED,
		controls: CONTROLLED,
		evidence: RECORDED,
		stages: STAGES,
		stageHelps: zhScorecardHelps.stages,
	},
};
