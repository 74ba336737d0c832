import type { Scorecard } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { changeText, figureText } from "./figures.ts";
import { Section } from "./Section.tsx";
import { format, type Judged } from "./store.ts";

type MetricGroup = Scorecard<never, never>["metricGroups"][number];

/** Everything measured, before and after, in the five groups. */
export function MetricsSection({ judged: { card } }: { judged: Judged }) {
	const { metrics } = scorecardWords.value;
	return (
		<Section name="metrics" heading={metrics.heading} lead={metrics.lead}>
			{card.metricGroups.map((group) => (
				<Group key={group.id} group={group} />
			))}
		</Section>
	);
}

/** A group's figures; what was not measured is named in a line below them. */
function Group({ group: { id, metrics } }: { group: MetricGroup }) {
	const { metrics: text, form, verdicts } = scorecardWords.value;
	const { measurements, metricGroups } = pilotWords.value;
	const isMeasured = ({ baseline, pilot }: MetricGroup["metrics"][number]) =>
		baseline !== null || pilot !== null;
	const measured = metrics.filter(isMeasured);
	const missing = metrics.filter((one) => !isMeasured(one));
	return (
		<div class="metric-group">
			{measured.length === 0 ? (
				<h3>{metricGroups[id]}</h3>
			) : (
				<table class="figures metric-table" {...TABLE}>
					<caption>{metricGroups[id]}</caption>
					<thead {...ROWS}>
						<tr {...ROW}>
							<th {...COLUMN_HEADER}>
								<span class="hidden">{form.measurement}</span>
							</th>
							<th {...COLUMN_HEADER}>{form.before}</th>
							<th {...COLUMN_HEADER}>{form.pilot}</th>
							<th {...COLUMN_HEADER}>{text.change}</th>
							<th {...COLUMN_HEADER}>{text.verdict}</th>
						</tr>
					</thead>
					<tbody {...ROWS}>
						{measured.map(({ metric, baseline, pilot, change, verdict }) => (
							<tr key={metric} {...ROW}>
								<th {...ROW_HEADER}>{measurements[metric]}</th>
								<td {...CELL} data-label={form.before} class={baseline === null ? "none" : ""}>
									{figureText(metric, baseline, format.value)}
								</td>
								<td {...CELL} data-label={form.pilot}>
									{figureText(metric, pilot, format.value)}
								</td>
								<td {...CELL} data-label={text.change} class={change === null ? "none" : ""}>
									{changeText(metric, change, format.value)}
								</td>
								<td {...CELL} data-label={text.verdict} class={change === null ? "none" : verdict}>
									{change === null ? "–" : verdicts[verdict]}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{missing.length > 0 && (
				<p class="soft missing">
					{text.missing(format.value.list(missing.map(({ metric }) => measurements[metric])))}
				</p>
			)}
		</div>
	);
}
