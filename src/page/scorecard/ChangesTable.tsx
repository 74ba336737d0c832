import { specOf } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { inputLabels, pilotWords, scorecardWords } from "../text/scorecard.ts";
import { changesOf, differs, patternOfInput } from "./changes.ts";
import { after, entries, format, judged, planned } from "./store.ts";

interface RowText {
	pointer: string;
	label: string;
	before: string;
	after: string;
	range: string;
}

/** The rows of all that changes; empty as long as there is no plan with the measured values in it. */
function rowsOf(): RowText[] {
	const { calibration: text } = scorecardWords.value;
	const [old, now] = [planned.value, after.value?.resolvedInput];
	if (!judged.value?.patched || !old || !now) return [];
	const { card, patched } = judged.value;
	const { percent, count } = format.value;
	const shown = (pointer: string, value: number) => {
		const spec = specOf(pointer);
		return spec?.kind === "number" && spec.unit === "share" ? percent(value) : count(value);
	};
	const rows = changesOf(old, now, patched, card.calibration.variables).map(
		({ pointer, range, derived, ...values }) => ({
			pointer,
			label: inputLabels.value[patternOfInput(pointer)],
			before: shown(pointer, values.before),
			after: shown(pointer, values.after),
			range: range
				? text.between(shown(pointer, range.low), shown(pointer, range.high))
				: derived
					? text.derived
					: "",
		}),
	);
	const { stage } = entries.value;
	if (stage !== null && differs(old.rollout, now.rollout))
		rows.push({
			pointer: "/rollout",
			label: text.rollout,
			before: text.stages(old.rollout.length),
			after: text.live(pilotWords.value.stages[stage]),
			range: "",
		});
	return rows;
}

/** The plan's inputs that the pilot replaces, with what each was measured to lie between. */
export function ChangesTable() {
	const { calibration: text } = scorecardWords.value;
	const rows = rowsOf();
	if (rows.length === 0) return after.value && <p>{text.same}</p>;
	return (
		<table class="figures changes-table" {...TABLE}>
			<caption>{text.changes}</caption>
			<thead {...ROWS}>
				<tr {...ROW}>
					<th {...COLUMN_HEADER}>
						<span class="hidden">{text.input}</span>
					</th>
					<th {...COLUMN_HEADER}>{text.before}</th>
					<th {...COLUMN_HEADER}>{text.after}</th>
					<th {...COLUMN_HEADER}>{text.range}</th>
				</tr>
			</thead>
			<tbody {...ROWS}>
				{rows.map(({ pointer, label, before, after: measured, range }) => (
					<tr key={pointer} {...ROW}>
						<th {...ROW_HEADER}>{label}</th>
						<td {...CELL} data-label={text.before}>
							{before}
						</td>
						<td {...CELL} data-label={text.after}>
							{measured}
						</td>
						<td {...CELL} data-label={text.range} class={range === "" ? "none" : ""}>
							{range}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
