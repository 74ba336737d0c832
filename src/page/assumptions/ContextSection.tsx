import type { ContextEntry, Estimate, Phrase } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { dictionary } from "../text/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "./roles.ts";
import { SourceText } from "./SourceText.tsx";

/** What others publish about such projects, beside this plan's figure and without a verdict. */
export function ContextSection({ estimate }: { estimate: Estimate<Phrase> }) {
	const text = belowWords.value.context;
	return (
		<section class="band-section context" aria-labelledby="context-heading">
			<header>
				<h2 id="context-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<table class="context-table" {...TABLE}>
					<thead {...ROWS}>
						<tr {...ROW}>
							<th {...COLUMN_HEADER}>{text.metric}</th>
							<th {...COLUMN_HEADER}>{text.yours}</th>
							<th {...COLUMN_HEADER}>{text.published}</th>
							<th {...COLUMN_HEADER}>{text.source}</th>
						</tr>
					</thead>
					<tbody {...ROWS}>
						{estimate.context.map((entry) => (
							<tr key={entry.metric} {...ROW}>
								<th {...ROW_HEADER}>{dictionary.value.context[entry.metric]}</th>
								<td {...CELL} class="figure" data-label={text.yours}>
									{entry.value === null ? text.none : shownMetric(entry, entry.value)}
								</td>
								<td {...CELL} class="figure" data-label={text.published}>
									{rangeText(entry)}
								</td>
								<td {...CELL} class="why">
									<SourceText benchmark={entry.benchmark} reason={null} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

/** A value of a metric in its own unit. */
function shownMetric({ metric }: ContextEntry, value: number): string {
	const { percent, count } = format.value;
	const isShare = metric === "firstYearRoi" || metric === "costShareOfValue";
	return isShare ? percent(value) : count(metric === "paybackMonths" ? Math.ceil(value) : value);
}

function rangeText(entry: ContextEntry): string {
	const text = belowWords.value.context;
	const { low, typical, high } = entry.benchmark;
	const shown = (value: number) => shownMetric(entry, value);
	if (low !== null && high !== null) return text.range(shown(low), shown(high));
	if (typical !== null && high !== null) return text.aboutUpTo(shown(typical), shown(high));
	const only = typical ?? high ?? low;
	return only === null ? text.none : text.about(shown(only));
}
