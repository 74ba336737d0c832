/** A pilot's scorecard. */

import { MODEL_DATA } from "../../data/index.ts";
import { guidanceOf } from "../../data/languages.ts";
import {
	type EstimateInput,
	MODEL_VERSION,
	scorecard,
	scorecardInWords,
} from "../../engine/index.ts";
import type { ScorecardAnswer } from "../../schema/document/scorecard-answer.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { ScorecardInputSchema } from "../../schema/scorecard.ts";
import { answerOf } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerScorecard(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/scorecard",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: ScorecardInputSchema,
		},
		async (c, { query, body }): Promise<ScorecardAnswer> => {
			const outcome = scorecard(body, MODEL_DATA);
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			const locale = query.locale ?? "en";
			const { origin } = new URL(c.req.url);
			const short = (input: EstimateInput | null | undefined) =>
				input ? answerOf(input, { view: "summary", locale }, origin) : null;
			const { calibration, ...judged } = scorecardInWords(outcome.scorecard, locale);
			return {
				modelVersion: MODEL_VERSION,
				dataVersion: MODEL_DATA.dataVersion,
				...roundedDeep(judged),
				// As it was computed, so that the patched input gives the same figures again.
				calibration,
				before: await short(body.input),
				after: await short(outcome.patched),
				guidance: guidanceOf(locale),
			};
		},
	);
}
