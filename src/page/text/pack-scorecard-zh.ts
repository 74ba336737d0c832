/** All that the scorecard says in Chinese. */
import { zhPilot } from "../../data/words/zh-pilot.ts";
import { zhInputs, zhRefusals, zhScorecard, zhScorecardHelps } from "../../engine/index.ts";
import { zhScorecardPage } from "./zh-scorecard.ts";

export const scorecard = {
	page: zhScorecardPage,
	engine: zhScorecard,
	helps: zhScorecardHelps,
	inputs: zhInputs,
	refusals: zhRefusals,
	pilot: zhPilot,
};
