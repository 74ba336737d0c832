import { useId, useState } from "preact/hooks";
import { pageFormat } from "../numbers/format.ts";
import { belowWords } from "../text/below.ts";
import type { CashProps } from "./figures.ts";

/** Each year in a row: what a budget is made of. */
export function YearTable({ estimate }: CashProps) {
	const text = belowWords.value.chart;
	const { whole } = pageFormat(estimate.currency);
	const { columns } = text;
	const rest = estimate.horizonMonths % 12;
	return (
		// Large amounts are too wide for a phone: it scrolls in a place of its own, for the keyboard too.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
		<section class="scroll" tabIndex={0} aria-label={text.years}>
			<table class="figures">
				<caption>{text.years}</caption>
				<thead>
					<tr>
						<th scope="col">{columns.year}</th>
						<th scope="col">{columns.benefits}</th>
						<th scope="col">{columns.costs}</th>
						<th scope="col">{columns.net}</th>
						<th scope="col">{columns.cumulative}</th>
					</tr>
				</thead>
				<tbody>
					{estimate.years.map(({ year, benefits, costs, net, cumulative }) => (
						<tr key={year}>
							<th scope="row">
								{year === estimate.years.length && rest > 0
									? text.partYear(year, rest)
									: text.year(year)}
							</th>
							<td>{whole(benefits)}</td>
							<td>{whole(costs)}</td>
							<td>{whole(net)}</td>
							<td>{whole(cumulative)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** The chart's twin: the same months as figures, for those who want or need them. */
export function MonthTable({ estimate, band: given }: CashProps) {
	const id = useId();
	const [open, setOpen] = useState(false);
	const text = belowWords.value.chart;
	const { columns } = text;
	const { whole } = pageFormat(estimate.currency);
	const band = given?.p10.length === estimate.timeline.length ? given : null;
	return (
		<>
			<button
				type="button"
				class="link"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				{open ? text.hideTable : text.showTable}
			</button>
			<div id={id}>
				{open && (
					// A long table scrolls in a place of its own, which the keyboard must reach.
					// biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
					<section class="scroll tall" tabIndex={0} aria-label={text.tableCaption}>
						<table class="figures">
							<caption class="hidden">{text.tableCaption}</caption>
							<thead>
								<tr>
									<th scope="col">{columns.month}</th>
									<th scope="col">{columns.benefits}</th>
									<th scope="col">{columns.aiFees}</th>
									<th scope="col">{columns.investment}</th>
									<th scope="col">{columns.net}</th>
									<th scope="col">{columns.cumulative}</th>
									{band && <th scope="col">{columns.low}</th>}
									{band && <th scope="col">{columns.high}</th>}
								</tr>
							</thead>
							<tbody>
								{estimate.timeline.map((row) => (
									<tr key={row.month}>
										<th scope="row">{row.month}</th>
										<td>{whole(row.benefits)}</td>
										<td>{whole(row.aiFees)}</td>
										<td>{whole(row.investment)}</td>
										<td>{whole(row.net)}</td>
										<td>{whole(row.cumulative)}</td>
										{band && <td>{whole(band.p10[row.month] ?? 0)}</td>}
										{band && <td>{whole(band.p90[row.month] ?? 0)}</td>}
									</tr>
								))}
							</tbody>
						</table>
					</section>
				)}
			</div>
		</>
	);
}
