import { headlineOf, paybackText } from "../answer/Answer.tsx";
import { asSaid } from "../numbers/scale.ts";
import { planKeys } from "../state/plans.ts";
import { format } from "../state/store.ts";
import { words } from "../text/index.ts";
import { sheetWords } from "../text/sheet.ts";
import type { PartProps } from "./Part.tsx";
import { spread } from "./spread.ts";

/** The answer on a page's first third: four figures and the sentences that qualify them. */
export function AnswerPart({ estimate }: PartProps) {
	const { summary, horizonMonths } = estimate;
	const { whole, money } = format.value;
	const { answer } = words.value;
	const text = sheetWords.value.answer;
	const returned = summary.returnPerUnitOnAllCosts;
	const net = spread.value?.metrics.net;
	return (
		<section class="answer-part">
			<h2>
				{planKeys.value === "" ? text.heading : text.ofPlanA}{" "}
				<span>{answer.over(horizonMonths)}</span>
			</h2>
			<dl class="four">
				<div>
					<dd>{whole(asSaid(summary.net))}</dd>
					<dt>{answer.net}</dt>
				</div>
				<div>
					<dd>{returned === null ? "–" : money(returned)}</dd>
					<dt>{returned === null ? answer.returnedNone : answer.returned(money(1))}</dt>
				</div>
				<div>
					<dd>{paybackText(estimate)}</dd>
					<dt>
						{summary.paybackMonths === null ? answer.neverWithin(horizonMonths) : answer.payback}
					</dt>
				</div>
				{net && net.p10 !== null && net.p90 !== null && (
					<div>
						<dd>{text.between(whole(asSaid(net.p10)), whole(asSaid(net.p90)))}</dd>
						<dt>{text.range}</dt>
					</div>
				)}
			</dl>
			<p class="sentence">{headlineOf(estimate)}</p>
			<Odds months={horizonMonths} />
		</section>
	);
}

/** How often it goes wrong, and how often it pays back in time. */
function Odds({ months }: { months: number }) {
	const text = sheetWords.value.answer;
	const { percent } = format.value;
	const range = spread.value;
	if (!range) return <p>{text.unknownRange}</p>;
	const { paybackWithin12Months, paybackWithinHorizon } = range.probabilities;
	return (
		<p>
			{words.value.answer.range.odds(range.odds)}
			{sheetWords.value.gap}
			{text.inTime(percent(paybackWithin12Months), percent(paybackWithinHorizon), months)}
		</p>
	);
}
