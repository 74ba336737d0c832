import { type Assumption, isRecord, specOf } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { SourceText } from "../assumptions/SourceText.tsx";
import { GROUPS, groupOf, inTableOrder } from "../state/groups.ts";
import { belowWords } from "../text/below.ts";
import { reportWords } from "../text/report.ts";
import { labelOf, shownGroup } from "./entries.ts";
import { RolloutTable } from "./RolloutTable.tsx";
import type { SavedResult } from "./saved.ts";
import { away } from "./state.ts";
import { figureText, valueText } from "./values.ts";

/** Every value that came from the preset, with its range, its source and how far to trust it. */
export function AssumedSection({ result }: { result: SavedResult }) {
	const { assumptions: text, groups: names } = belowWords.value;
	const { assumed } = reportWords.value;
	const assumptions = result.assumptions
		.filter(({ pointer }) => groupOf(pointer) !== "rollout")
		.sort((a, b) => inTableOrder(a.pointer, b.pointer));
	const stage = result.assumptions.find(({ pointer }) => groupOf(pointer) === "rollout");
	const groups = GROUPS.map((group) => ({
		group,
		rows: assumptions.filter(({ pointer }) => shownGroup(pointer) === group),
	})).filter(({ rows }) => rows.length > 0);
	return (
		<section class="band-section assumptions" aria-labelledby="assumed-heading">
			<header>
				<h2 id="assumed-heading">{assumed.heading}</h2>
				<p>{assumed.lead(result.assumptions.length)}</p>
			</header>
			<div class="body">
				{groups.length > 0 && (
					// The roles are said because narrow screens lay the table out as blocks.
					<table class="assumption-table" {...TABLE}>
						<thead {...ROWS}>
							<tr {...ROW}>
								<th {...COLUMN_HEADER}>{text.figure}</th>
								<th {...COLUMN_HEADER}>{assumed.value}</th>
								<th {...COLUMN_HEADER}>{text.low}</th>
								<th {...COLUMN_HEADER}>{text.typical}</th>
								<th {...COLUMN_HEADER}>{text.high}</th>
								<th {...COLUMN_HEADER}>{text.why}</th>
							</tr>
						</thead>
						{groups.map(({ group, rows }) => (
							<tbody key={group} {...ROWS}>
								<tr {...ROW} class="group">
									<th {...ROW_HEADER} scope="rowgroup" colSpan={6}>
										{names[group]}
									</th>
								</tr>
								{rows.map((row) => (
									<AssumedRow key={row.pointer} row={row} result={result} />
								))}
							</tbody>
						))}
					</table>
				)}
				<RolloutTable stages={result.resolvedInput.rollout} />
				{stage && (
					<p class="why">
						<SourceText benchmark={stage.benchmark} reason={null} target={away.target} />
					</p>
				)}
			</div>
		</section>
	);
}

function AssumedRow({ row, result }: { row: Assumption; result: SavedResult }) {
	const { pointer, value, origin, benchmark, reason } = row;
	const { assumptions: text } = belowWords.value;
	const { currency } = result;
	const isDerived = origin === "derived";
	// An old result may name an input that is no more, and then nothing about it is certain.
	const isKnown = specOf(pointer)?.kind === "number" && isRecord(benchmark);
	// A derived value is not on its benchmark's scale, another currency's amounts are not this one's.
	const hasRange =
		isKnown && !isDerived && (benchmark.currency === null || benchmark.currency === currency);
	const bound = (amount: number | null) =>
		amount === null ? "–" : figureText(pointer, amount, currency);
	return (
		<tr {...ROW}>
			<th {...ROW_HEADER}>{labelOf(pointer, result)}</th>
			<td {...CELL} class="value">
				{valueText(pointer, value, currency, isDerived)}
				{isDerived && <span class="standing"> {reportWords.value.assumed.derived}</span>}
			</td>
			{hasRange ? (
				<>
					<td {...CELL} class="bound" data-label={text.low}>
						{bound(benchmark.low)}
					</td>
					<td {...CELL} class="bound" data-label={text.typical}>
						{bound(benchmark.typical)}
					</td>
					<td {...CELL} class="bound" data-label={text.high}>
						{bound(benchmark.high)}
					</td>
				</>
			) : (
				<td {...CELL} class="bound none" colSpan={3} />
			)}
			<td {...CELL} class="why">
				{isRecord(benchmark) && (
					<SourceText benchmark={benchmark} reason={reason} target={away.target} />
				)}
			</td>
		</tr>
	);
}
