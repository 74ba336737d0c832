import type { Metric, Summary } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { words } from "../text/index.ts";
import { sheetWords } from "../text/sheet.ts";
import { Head, type PartProps } from "./Part.tsx";
import { spread } from "./spread.ts";

interface Row {
	name: string;
	/** This plan's figure. */
	plan: string;
	/** The metric whose range there is. */
	metric?: Metric;
}

/** Every figure of merit, with its range where it has one. */
export function MeritTable({ estimate }: PartProps) {
	const text = sheetWords.value.costs;
	const range = spread.value;
	const columns = [text.figure, text.plan];
	if (range) columns.push(text.low, text.middle, text.expected, text.high);
	return (
		<table class="merit">
			<caption>{text.merit}</caption>
			<Head columns={columns} />
			<tbody>
				{rowsOf(estimate.summary, estimate.resolvedInput.discountRate).map((row) => (
					<tr key={row.name}>
						<th scope="row">{row.name}</th>
						<td>{row.plan}</td>
						{range && <RangeCells metric={row.metric} />}
					</tr>
				))}
			</tbody>
			{range && (
				<tfoot class="note">
					<tr>
						<td colSpan={6}>{text.meritNote(format.value.count(range.samples))}</td>
					</tr>
				</tfoot>
			)}
		</table>
	);
}

function RangeCells({ metric }: { metric: Metric | undefined }) {
	const found = metric && spread.value?.metrics[metric];
	if (!found) return <td colSpan={4} />;
	const { p10, p50, mean, p90 } = found;
	return (
		<>
			<td>{figureOf(metric, p10)}</td>
			<td>{figureOf(metric, p50)}</td>
			{/* Of cases that never pay back there is no mean. */}
			<td>{mean === null ? sheetWords.value.costs.noFigure : figureOf(metric, mean)}</td>
			<td>{figureOf(metric, p90)}</td>
		</>
	);
}

/** A metric as it is written; what does not exist says so. */
function figureOf(metric: Metric, value: number | null): string {
	const { whole, percent, count } = format.value;
	const text = sheetWords.value.costs;
	if (metric === "paybackMonths") return value === null ? text.none : count(value);
	if (value === null) return text.noFigure;
	return metric === "net" || metric === "npv" ? whole(value) : percent(value);
}

function rowsOf(summary: Summary, discountRate: number): Row[] {
	const { money, whole, percent } = format.value;
	const { answer } = words.value;
	const text = sheetWords.value.costs;
	const returned = summary.returnPerUnitOnAllCosts;
	const of = (name: string, metric: Metric): Row => ({
		name,
		plan: figureOf(metric, summary[metric]),
		metric,
	});
	return [
		of(answer.statementNet, "net"),
		of(answer.npv(percent(discountRate)), "npv"),
		of(text.strict, "roiOnAllCosts"),
		of(text.usual, "roi"),
		{
			name: text.returned(money(1)),
			plan: returned === null ? text.noFigure : money(returned),
		},
		{
			name: text.irr,
			plan: summary.irrStatus === "ok" ? percent(summary.irr ?? 0) : text.noIrr[summary.irrStatus],
		},
		of(text.payback, "paybackMonths"),
		{ name: text.discounted, plan: figureOf("paybackMonths", summary.discountedPaybackMonths) },
		{ name: text.peak(summary.peakFundingMonth), plan: whole(summary.peakFunding) },
	];
}
