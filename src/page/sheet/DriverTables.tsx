import { type InputPointer, patternOf, specOf } from "../../engine/index.ts";
import { evenAt } from "../influence/MustBeTable.tsx";
import { endsOf, shown } from "../influence/values.ts";
import { format } from "../state/store.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { sheetWords } from "../text/sheet.ts";
import { Head, type PartProps } from "./Part.tsx";
import { drivers } from "./spread.ts";

/** As many as a reader keeps in mind. */
const MOST = 5;

/** What matters most: the assumptions that move net value furthest. */
export function DriverTable({ estimate }: PartProps) {
	const text = sheetWords.value.costs;
	const { range } = belowWords.value.influence;
	const { whole } = format.value;
	const swings = drivers.value?.swings.slice(0, MOST) ?? [];
	if (swings.length === 0) return null;
	return (
		<table>
			<caption>
				{text.matters} <small>{text.mattersNote}</small>
			</caption>
			<Head columns={[text.assumption, text.atLow, text.atHigh]} />
			<tbody>
				{swings.map((swing) => (
					<tr key={swing.pointers.join(" ")}>
						<th scope="row">
							{nameOf(swing.pointers[0] ?? "")}
							<small>{range(...endsOf(swing, estimate.resolvedInput, format.value))}</small>
						</th>
						<td>{swing.atLow === null ? text.noFigure : whole(swing.atLow)}</td>
						<td>{swing.atHigh === null ? text.noFigure : whole(swing.atHigh)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What must be true: one figure at a time, at which nothing is gained or lost. */
export function MustTable({ estimate }: PartProps) {
	const text = sheetWords.value.costs;
	const { differs } = belowWords.value.influence;
	const rows = drivers.value?.mustBe ?? [];
	if (rows.length === 0) return null;
	return (
		<table>
			<caption>
				{text.must} <small>{text.mustNote}</small>
			</caption>
			<Head columns={[text.figure, text.now, text.even]} />
			<tbody>
				{rows.map((row) => (
					<tr key={row.pointer}>
						<th scope="row">{nameOf(row.pointer)}</th>
						<td>
							{row.current === null ? differs : shown(row.pointer, row.current, format.value)}
						</td>
						<td>{evenAt(row, estimate.summary.net >= 0, format.value)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What an analysis calls an input; the default analyses vary one group of inputs as a whole. */
function nameOf(pointer: string): string {
	const pattern = patternOf(pointer);
	if (pattern === "/costs/oneTime/*") return belowWords.value.groups.once;
	// A spec's pointer is one of the table's; its look-up by a string has lost that.
	const known = specOf(pattern)?.pointer as InputPointer | undefined;
	return known ? inputLabel(known) : pattern;
}
