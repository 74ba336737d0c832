import { useState } from "preact/hooks";
import {
	CELL,
	COLUMN_HEADER,
	ROW,
	ROWS as ROW_GROUP,
	ROW_HEADER,
	TABLE,
} from "../assumptions/roles.ts";
import { pageFormat } from "../numbers/format.ts";
import { compareWords } from "../text/compare.ts";
import type { Comparison } from "./comparison.ts";
import { entryLabel, inputDifferences } from "./differences.ts";
import { bestOf, differenceOf, type FigureRow, figureOf, ROWS, rowLabel } from "./rows.ts";

/** As many differing entries are shown before somebody asks for all. */
const FEW = 8;

interface PlanTableProps {
	comparison: Comparison;
	/** For the report on paper, where nobody can ask for the rest. */
	paper?: boolean;
}

/** The plans' figures beside each other, and the entries that make the difference. */
export function PlanTable({ comparison, paper = false }: PlanTableProps) {
	const { columns } = comparison;
	const { table } = compareWords.value;
	return (
		<table class={paper ? "plans" : "plan-table"} {...TABLE}>
			<caption>{table.caption}</caption>
			<thead {...ROW_GROUP}>
				<tr {...ROW}>
					<th {...COLUMN_HEADER}>
						<span class="hidden">{table.figure}</span>
					</th>
					{columns.map(({ letter, label }) => (
						<th key={letter} {...COLUMN_HEADER}>
							<span class="letter">{letter}</span> {label}
						</th>
					))}
				</tr>
			</thead>
			<tbody {...ROW_GROUP}>
				{ROWS.map((row) => (
					<Figures key={row.id} row={row} comparison={comparison} />
				))}
			</tbody>
			<Entries comparison={comparison} paper={paper} />
		</table>
	);
}

function Figures({ row, comparison }: { row: FigureRow; comparison: Comparison }) {
	const { columns, currency } = comparison;
	const { table } = compareWords.value;
	const format = pageFormat(currency);
	const best = bestOf(
		row,
		columns.map(({ estimate }) => estimate),
	);
	const [first] = columns;
	const firstFigure = first?.estimate ? figureOf(row, first.estimate) : null;
	return (
		<tr {...ROW} data-row={row.id}>
			<th {...ROW_HEADER}>{rowLabel(row, currency)}</th>
			{columns.map(({ letter, estimate }, i) => {
				if (!estimate)
					return (
						<td key={letter} {...CELL} data-letter={letter}>
							–
						</td>
					);
				const figure = figureOf(row, estimate);
				const known = figure !== null && firstFigure !== null && i > 0;
				const difference = known ? differenceOf(figure, firstFigure) : null;
				return (
					<td
						key={letter}
						{...CELL}
						class={best.has(i) ? "leading" : undefined}
						data-letter={letter}
					>
						<span class="amount">{row.shown(estimate, figure, format)}</span>
						{best.has(i) && <span class="best"> {table.best}</span>}
						{difference !== null && (
							<span class="difference">
								<span class="hidden"> {table.against} </span>
								{difference === 0 ? table.same : row.difference(difference, format)}
							</span>
						)}
					</td>
				);
			})}
		</tr>
	);
}

/** The entries that are not the same in all plans. */
function Entries({ comparison, paper }: Required<PlanTableProps>) {
	const { columns, currency } = comparison;
	const { table } = compareWords.value;
	const [all, showAll] = useState(false);
	const inputs = columns.map(({ estimate }) => estimate?.resolvedInput ?? null);
	const differences = inputDifferences(inputs, currency);
	const further = all || paper ? 0 : differences.length - FEW;
	return (
		<tbody class="entries" {...ROW_GROUP}>
			<tr class="group" {...ROW}>
				<th colSpan={columns.length + 1} {...ROW_HEADER} scope="colgroup">
					{table.inputs}
				</th>
			</tr>
			{differences.length === 0 && (
				<tr class="note" {...ROW}>
					<td colSpan={columns.length + 1} {...CELL}>
						{table.alike}
					</td>
				</tr>
			)}
			{differences.map(({ pointer, values }, position) => (
				<tr
					key={pointer}
					{...ROW}
					class={further > 0 && position >= FEW ? "further" : undefined}
					data-entry={pointer}
				>
					<th {...ROW_HEADER}>{entryLabel(pointer, inputs)}</th>
					{values.map((value, i) => (
						<td
							key={columns[i]?.letter}
							{...CELL}
							class={value === values[0] ? undefined : "other"}
							data-letter={columns[i]?.letter}
						>
							{value ?? "–"}
						</td>
					))}
				</tr>
			))}
			{further > 0 && (
				<tr class="note" {...ROW}>
					<td colSpan={columns.length + 1} {...CELL}>
						<button type="button" class="link" onClick={() => showAll(true)}>
							{table.more(further)}
						</button>
					</td>
				</tr>
			)}
		</tbody>
	);
}
