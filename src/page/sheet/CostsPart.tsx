import { CashChart } from "../chart/CashChart.tsx";
import { YearTable } from "../chart/CashTables.tsx";
import { StageLegend } from "../chart/Stages.tsx";
import { format } from "../state/store.ts";
import { belowWords, inputLabel, lineWords } from "../text/below.ts";
import { sheetWords } from "../text/sheet.ts";
import { DriverTable, MustTable } from "./DriverTables.tsx";
import { AmountCells, LineHead, LineRows, sumOf } from "./LineRows.tsx";
import { MeritTable } from "./MeritTable.tsx";
import { Part, type PartProps } from "./Part.tsx";
import { spread } from "./spread.ts";

/** What it costs, when the money is back, and how far that may be off. */
export function CostsPart({ estimate }: PartProps) {
	const text = sheetWords.value.costs;
	const band = spread.value?.band ?? null;
	return (
		<Part heading={text.heading} lead={text.lead}>
			<CostTable estimate={estimate} />
			<div class="whole">
				<CashChart estimate={estimate} band={band} paper />
				{band && (
					<p class="legend">
						<span class="swatch" />
						{belowWords.value.chart.band}
					</p>
				)}
				<StageLegend rollout={estimate.resolvedInput.rollout} />
			</div>
			<YearTable estimate={estimate} />
			<MeritTable estimate={estimate} />
			<div class="pair">
				<DriverTable estimate={estimate} />
				<MustTable estimate={estimate} />
			</div>
		</Part>
	);
}

function CostTable({ estimate }: PartProps) {
	const text = sheetWords.value.costs;
	const { unusedCosts, allCosts } = belowWords.value.lines;
	const { lines: names } = lineWords.value;
	const { lines, horizonMonths, steadyState } = estimate;
	const costs = lines.filter(({ kind }) => kind !== "benefit");
	const idle = costs.filter(({ total }) => total === 0).map(({ id }) => names[id]);
	const all = sumOf(costs);
	const value = sumOf(lines.filter(({ kind }) => kind === "benefit"));
	const net = {
		yearOne: value.yearOne - all.yearOne,
		steadyState: steadyState.net,
		total: estimate.summary.net,
	};
	return (
		<>
			<table class="amounts">
				<LineHead name={text.line} months={horizonMonths} />
				<tbody>
					<LineRows lines={costs} />
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{allCosts}</th>
						<AmountCells of={all} />
					</tr>
					<tr>
						<th scope="row">{text.net}</th>
						<AmountCells of={net} />
					</tr>
				</tfoot>
			</table>
			<p class="note">
				<SetUp estimate={estimate} /> {idle.length > 0 && unusedCosts(format.value.list(idle))}
			</p>
		</>
	);
}

/** The one-time costs by item. */
function SetUp({ estimate }: PartProps) {
	const text = sheetWords.value.costs;
	const { list, whole } = format.value;
	const { oneTime } = estimate.resolvedInput.costs;
	// The table of inputs has every item of this object.
	const items = (Object.keys(oneTime) as (keyof typeof oneTime)[])
		.filter((key) => oneTime[key] > 0)
		.map((key) => text.item(inputLabel(`/costs/oneTime/${key}`), whole(oneTime[key])));
	return items.length > 0 ? text.setUp(list(items)) : null;
}
