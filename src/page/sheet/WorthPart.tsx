import { FRAMEWORKS } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { belowWords, lineWords } from "../text/below.ts";
import { sheetWords } from "../text/sheet.ts";
import { AmountCells, LineHead, LineRows, sumOf } from "./LineRows.tsx";
import { Part, type PartProps } from "./Part.tsx";

/** The value by line, under the three pillars. */
export function WorthPart({ estimate }: PartProps) {
	const text = sheetWords.value.worth;
	const { unused, allValue } = belowWords.value.lines;
	const { headings, lines: names } = lineWords.value;
	const { horizonMonths } = estimate;
	const lines = estimate.lines.filter(({ kind }) => kind === "benefit");
	const idle = lines.filter(({ total }) => total === 0).map(({ id }) => names[id]);
	return (
		<Part heading={text.heading} lead={text.lead(horizonMonths)}>
			<table class="amounts">
				<LineHead name={text.line} months={horizonMonths} />
				{FRAMEWORKS.threePillars.map((pillar) => {
					const own = lines.filter(({ frameworks }) => frameworks?.threePillars === pillar);
					return (
						<tbody key={pillar}>
							<tr class="group">
								<th scope="rowgroup">{headings[pillar]}</th>
								<AmountCells of={sumOf(own)} />
							</tr>
							<LineRows lines={own} />
						</tbody>
					);
				})}
				<tfoot>
					<tr>
						<th scope="row">{allValue}</th>
						<AmountCells of={sumOf(lines)} />
					</tr>
				</tfoot>
			</table>
			{idle.length > 0 && <p class="note">{unused(format.value.list(idle))}</p>}
		</Part>
	);
}
