import { type LinePhrase, type LineResult, sayFormula } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { lineWords } from "../text/below.ts";
import { sheetWords } from "../text/sheet.ts";
import { Head } from "./Part.tsx";

export type Line = LineResult<LinePhrase>;

/** Months of the year that "a steady year" stands for. */
const YEAR = 12;

export interface Amounts {
	yearOne: number;
	/** A month's. */
	steadyState: number;
	total: number;
}

/** What several lines come to together. */
export const sumOf = (lines: readonly Amounts[]): Amounts => ({
	yearOne: lines.reduce((sum, line) => sum + line.yearOne, 0),
	steadyState: lines.reduce((sum, line) => sum + line.steadyState, 0),
	total: lines.reduce((sum, line) => sum + line.total, 0),
});

/** The head over lines: their name, then the three spans of time. */
export function LineHead({ name, months }: { name: string; months: number }) {
	const text = sheetWords.value.worth;
	return <Head columns={[name, text.yearOne, text.steady, text.total(months)]} />;
}

/** Three amounts at the end of a row. */
export function AmountCells({ of: { yearOne, steadyState, total } }: { of: Amounts }) {
	const { whole } = format.value;
	return (
		<>
			<td>{whole(yearOne)}</td>
			<td>{whole(YEAR * steadyState)}</td>
			<td>{whole(total)}</td>
		</>
	);
}

/** Lines in use, each with how it is calculated. */
export function LineRows({ lines }: { lines: Line[] }) {
	return lines
		.filter(({ total }) => total !== 0)
		.map((line) => (
			<tr key={line.id}>
				<th scope="row">
					{lineWords.value.lines[line.id]}
					<small>{sayFormula(line.formula, lineWords.value, format.value)}</small>
				</th>
				<AmountCells of={line} />
			</tr>
		));
}
