import type { Summary } from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { asSaid } from "../numbers/scale.ts";
import { words } from "../text/index.ts";
import { reportWords } from "../text/report.ts";
import { langOf } from "../text/spoken.ts";
import { risk } from "./risk.ts";
import type { SavedResult } from "./saved.ts";

/** When the money is back, in two words. */
export function paybackText({
	paybackMonths,
	paybackStatus,
}: Pick<Summary, "paybackMonths" | "paybackStatus">): string {
	const { answer } = words.value;
	if (paybackMonths === null) return answer.never;
	if (paybackStatus === "immediate") return answer.immediate;
	return answer.month(Math.ceil(paybackMonths));
}

/** The answer as it was saved: three figures, one sentence, the sum they come from. */
export function Figures({ result }: { result: SavedResult }) {
	const { summary, horizonMonths, currency, headline } = result;
	const { money, whole } = pageFormat(currency);
	const text = words.value.answer;
	const returned = summary.returnPerUnitOnAllCosts;
	const net = whole(asSaid(summary.net));
	const back = returned === null ? "–" : money(returned);
	return (
		<section class="answer" aria-labelledby="answer-heading" tabIndex={-1} id="report">
			<h2 id="answer-heading" class="eyebrow">
				{text.heading}
				<span class="soft"> {text.over(horizonMonths)}</span>
			</h2>
			{/* Their numbers of characters are what their type has to leave room for. */}
			<dl class="heroes" style={{ "--n": back.length }}>
				<div class="hero net" style={{ "--n": net.length }}>
					<dt>{text.net}</dt>
					<dd class="amount" title={text.netExact(money(summary.net))}>
						{net}
					</dd>
				</div>
				<div class="hero">
					<dt>{returned === null ? text.returnedNone : text.returned(money(1))}</dt>
					<dd class="amount">{back}</dd>
				</div>
				<div class="hero">
					<dt>{summary.paybackMonths === null ? text.neverWithin(horizonMonths) : text.payback}</dt>
					<dd class="amount">{paybackText(summary)}</dd>
				</div>
			</dl>
			<Sentences headline={headline} />
			<Sum result={result} />
			<Notes result={result} />
		</section>
	);
}

/** The result's sentence, and what the simulation says of it once it has. */
function Sentences({ headline }: { headline: string }) {
	const said = [headline, risk.value].filter((sentence) => sentence !== "");
	if (said.length === 0) return null;
	return (
		<p class="sentence">
			{said.map((sentence) => (
				<span key={sentence} lang={langOf(sentence)}>
					{sentence}
					{words.value.marks.gap}
				</span>
			))}
		</p>
	);
}

interface RowProps {
	label: string;
	figure: string;
	name: string;
}

/** Net value as the short sum it is; under it the other readings of the same money. */
function Sum({ result }: { result: SavedResult }) {
	const { summary, currency, resolvedInput } = result;
	const { money, percent } = pageFormat(currency);
	const text = words.value.answer;
	const { sum } = reportWords.value;
	const { discountRate } = resolvedInput;
	const { irr, irrStatus, roi, roiOnAllCosts, peakFunding, peakFundingMonth } = summary;
	const row = ({ label, figure, name }: RowProps, kind = "") => (
		<tr key={name} class={kind}>
			<th scope="row">{label}</th>
			<td data-figure={name}>{figure}</td>
		</tr>
	);
	const readings = [
		discountRate > 0 && {
			label: sum.npv(percent(discountRate)),
			figure: money(summary.npv),
			name: "npv",
		},
		irr !== null && irrStatus === "ok" && { label: sum.irr, figure: percent(irr), name: "irr" },
		roiOnAllCosts !== null && {
			label: sum.strict,
			figure: percent(roiOnAllCosts),
			name: "roi-on-all-costs",
		},
		roi !== null && { label: sum.usual, figure: percent(roi), name: "roi" },
		peakFunding > 0 && {
			label: text.peak(peakFundingMonth),
			figure: money(peakFunding),
			name: "peak",
		},
	].filter((reading) => reading !== false);
	return (
		<table class="sum">
			<tbody>
				{row({ label: text.benefits, figure: money(summary.benefits), name: "benefits" })}
				{row({ label: text.aiFees, figure: money(-summary.aiFees), name: "fees" })}
				{row({ label: text.investment, figure: money(-summary.investment), name: "investment" })}
				{row({ label: text.statementNet, figure: money(summary.net), name: "net" }, "total")}
				{readings.map((reading) => row(reading, "below"))}
			</tbody>
		</table>
	);
}

/** What the figures leave out, and what deserved a second look when they were saved. */
function Notes({ result }: { result: SavedResult }) {
	const { uncounted, warnings, currency } = result;
	const text = words.value.answer;
	// Both readings of the ROI stand in the sum above.
	const cautions = warnings.filter(({ code }) => code !== "roi-flattered-by-netting");
	if (uncounted <= 0 && cautions.length === 0) return null;
	return (
		<div class="fine">
			{uncounted > 0 && <p>{text.uncounted(pageFormat(currency).whole(uncounted))}</p>}
			{cautions.length > 0 && (
				<>
					<h3>{text.warnings}</h3>
					<ul class="cautions">
						{cautions.map(({ code, pointer, message }) => (
							<li key={`${code} ${pointer}`} lang={langOf(message)}>
								{message}
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}
