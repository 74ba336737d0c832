import type { ScorecardPhrase } from "../../engine/index.ts";
import { words } from "../text/index.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { Shape } from "./Mark.tsx";
import { Section } from "./Section.tsx";
import { type Judged, said } from "./store.ts";

/** Whether a reason of the buying standard speaks for it; every one of them says so. */
const isMet = ({ variables }: ScorecardPhrase): boolean => "met" in variables && variables.met;

/** What was bought: work that gets done and can be checked, or a faster way to the FAQ. */
export function StandardSection({ judged: { card } }: { judged: Judged }) {
	const { standard, standards } = scorecardWords.value;
	const { verdict, reasons } = card.buyingStandard;
	return (
		<Section name="standard" heading={standard.heading}>
			<p class="standard-verdict" data-figure="standard">
				<strong>{standards[verdict].name}</strong>
				{words.value.marks.gap}
				{standards[verdict].text}
			</p>
			<ul class="standard-reasons">
				{reasons.map((reason) => (
					<li key={reason.code}>
						<Shape status={isMet(reason) ? "pass" : "insufficient"} />
						<span>{said(reason)}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
