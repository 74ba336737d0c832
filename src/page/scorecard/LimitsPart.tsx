import { GUARDRAILS, type GuardrailKey, MEASUREMENTS } from "../../engine/index.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { GUARDRAIL_KEYS } from "./entries.ts";
import { FigureError, FigureField } from "./FigureField.tsx";
import { entries, format } from "./store.ts";

const isUpper = (key: GuardrailKey): boolean => MEASUREMENTS[key].better === "lower";

/** The guardrails' limits in a line that opens to their fields. */
export function LimitsPart() {
	const { form } = scorecardWords.value;
	const { measurements } = pilotWords.value;
	const { percent } = format.value;
	const told = (key: GuardrailKey, limit: number) =>
		(isUpper(key) ? form.most : form.least)(measurements[key], percent(limit));
	const all = GUARDRAIL_KEYS.map((key) =>
		told(key, entries.value.figures.get(`thresholds.${key}`) ?? GUARDRAILS[key].threshold),
	);
	return (
		<details class="limits">
			<summary>
				{form.limits(all.join(" · "))} <span class="link">{form.limitsChange}</span>
			</summary>
			<p class="hint">{form.limitsHint}</p>
			{GUARDRAIL_KEYS.map((key) => {
				const path = `thresholds.${key}` as const;
				const label = measurements[key];
				return (
					<div class="item" key={key}>
						<span>
							{label}{" "}
							<span class="soft">
								{(isUpper(key) ? form.usualMost : form.usualLeast)(
									percent(GUARDRAILS[key].threshold),
								)}
							</span>
						</span>
						<FigureField path={path} label={form.limitOf(label)} />
						<FigureError path={path} />
					</div>
				);
			})}
		</details>
	);
}
