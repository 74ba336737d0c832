/** All that the scorecard says in English. */
import { enPilot } from "../../data/words/en-pilot.ts";
import { enInputs, enRefusals, enScorecard, enScorecardHelps } from "../../engine/index.ts";
import { enScorecardPage } from "./en-scorecard.ts";

export const scorecard = {
	page: enScorecardPage,
	engine: enScorecard,
	helps: enScorecardHelps,
	inputs: enInputs,
	refusals: enRefusals,
	pilot: enPilot,
};
