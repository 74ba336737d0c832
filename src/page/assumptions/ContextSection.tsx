import type { ContextEntry, Estimate } from "../../engine/index.ts";
import { type PageFormat, pageFormat } from "../numbers/format.ts";
import { belowWords, lineWords } from "../text/below.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "./roles.ts";
import { SourceText } from "./SourceText.tsx";

interface ContextProps {
	estimate: Pick<Estimate<unknown>, "currency" | "context">;
	/** What this plan's own figures are called; the visitor's own where nothing is said. */
	own?: string;
	target?: "_blank" | undefined;
}

/** What others publish about such projects, beside this plan's figure and without a verdict. */
export function ContextSection({ estimate, own, target }: ContextProps) {
	const text = belowWords.value.context;
	const format = pageFormat(estimate.currency);
	const ours = own ?? text.yours;
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
							<th {...COLUMN_HEADER}>{ours}</th>
							<th {...COLUMN_HEADER}>{text.published}</th>
							<th {...COLUMN_HEADER}>{text.source}</th>
						</tr>
					</thead>
					<tbody {...ROWS}>
						{estimate.context.map((entry) => (
							<tr key={entry.metric} {...ROW}>
								<th {...ROW_HEADER}>{lineWords.value.context[entry.metric]}</th>
								<td {...CELL} class="figure" data-label={ours}>
									{entry.value === null ? text.none : shownMetric(entry, entry.value, format)}
								</td>
								<td {...CELL} class="figure" data-label={text.published}>
									{rangeText(entry, format)}
								</td>
								<td {...CELL} class="why">
									<SourceText benchmark={entry.benchmark} reason={null} target={target} />
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
function shownMetric(
	{ metric }: ContextEntry,
	value: number,
	{ percent, count }: PageFormat,
): string {
	const isShare = metric === "firstYearRoi" || metric === "costShareOfValue";
	return isShare ? percent(value) : count(metric === "paybackMonths" ? Math.ceil(value) : value);
}

function rangeText(entry: ContextEntry, format: PageFormat): string {
	const text = belowWords.value.context;
	const { low, typical, high } = entry.benchmark;
	const shown = (value: number) => shownMetric(entry, value, format);
	if (low !== null && high !== null) return text.range(shown(low), shown(high));
	if (typical !== null && high !== null) return text.aboutUpTo(shown(typical), shown(high));
	const only = typical ?? high ?? low;
	return only === null ? text.none : text.about(shown(only));
}
