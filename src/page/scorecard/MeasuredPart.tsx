import { useId } from "preact/hooks";
import { isShared, type MeasurementKey } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { pilotHelps, pilotWords, scorecardWords } from "../text/scorecard.ts";
import { FigureError, FigureField } from "./FigureField.tsx";
import { ROW_GROUPS } from "./rows.ts";
import { drafts } from "./store.ts";

/** Every measurement, before the pilot and in it, side by side. */
export function MeasuredPart() {
	const { form } = scorecardWords.value;
	const { metricGroups } = pilotWords.value;
	return (
		<>
			<p class="hint">{form.measuredHint}</p>
			{ROW_GROUPS.map(({ id, shown, folded }) => (
				<div key={id} class="measured-group">
					<MeasureTable caption={metricGroups[id]} metrics={shown} />
					<details class="more">
						<summary>{form.more(folded.length)}</summary>
						<MeasureTable caption={metricGroups[id]} metrics={folded} again />
					</details>
				</div>
			))}
		</>
	);
}

interface MeasureTableProps {
	caption: string;
	metrics: readonly MeasurementKey[];
	/** The rest of a table whose headings stand above. */
	again?: boolean;
}

function MeasureTable({ caption, metrics, again }: MeasureTableProps) {
	const { form } = scorecardWords.value;
	return (
		<table class={again ? "measured again" : "measured"} {...TABLE}>
			<caption>{caption}</caption>
			<colgroup>
				<col />
				<col class="side" />
				<col class="side" />
			</colgroup>
			<thead {...ROWS}>
				<tr {...ROW}>
					<th {...COLUMN_HEADER}>
						<span class="hidden">{form.measurement}</span>
					</th>
					<th {...COLUMN_HEADER}>{form.before}</th>
					<th {...COLUMN_HEADER}>{form.pilot}</th>
				</tr>
			</thead>
			<tbody {...ROWS}>
				{metrics.map((metric) => (
					<MeasureRow key={metric} metric={metric} />
				))}
			</tbody>
		</table>
	);
}

function MeasureRow({ metric }: { metric: MeasurementKey }) {
	const id = useId();
	const { form, fieldOf } = scorecardWords.value;
	const label = pilotWords.value.measurements[metric];
	const help = pilotHelps.value.measurements[metric];
	const baseline = isShared(metric) ? (`baseline.${metric}` as const) : null;
	const pilot = `pilot.${metric}` as const;
	const wrong = drafts.value.has(pilot) || (baseline !== null && drafts.value.has(baseline));
	return (
		<>
			<tr {...ROW}>
				<th {...ROW_HEADER}>
					{label}
					<span class="hint" id={id}>
						{help}
					</span>
				</th>
				<td {...CELL} data-label={form.before} class={baseline ? "" : "none"}>
					{baseline ? (
						<FigureField path={baseline} label={fieldOf(label, form.before)} describedBy={id} />
					) : (
						<span class="hidden">{form.pilotOnly}</span>
					)}
				</td>
				<td {...CELL} data-label={form.pilot}>
					<FigureField path={pilot} label={fieldOf(label, form.pilot)} describedBy={id} />
				</td>
			</tr>
			{wrong && (
				<tr {...ROW} class="wrong">
					<td {...CELL} colSpan={3}>
						{baseline && <FigureError path={baseline} side={form.before} />}
						<FigureError path={pilot} side={form.pilot} />
					</td>
				</tr>
			)}
		</>
	);
}
