import { notesOn } from "../compare/about.ts";
import { base } from "../compare/base.ts";
import { type Comparison, comparisonOf } from "../compare/comparison.ts";
import { others } from "../compare/others.ts";
import { PlanTable } from "../compare/PlanTable.tsx";
import { sheetWords } from "../text/sheet.ts";
import { Part } from "./Part.tsx";
import "../styles/sheet-plans.css";

/**
 * The plans side by side on paper. Worked out as it is laid: on screen the comparison may follow the
 * figures after a while, here it must not stand beside newer ones.
 */
export function PlansPart() {
	const input = base.value;
	if (!input || others.value.length === 0) return null;
	const { plans, costs } = sheetWords.value;
	const comparison = comparisonOf(input, costs.plan);
	return (
		<Part heading={plans.heading} lead={plans.lead}>
			{comparison.sentence && <p class="sentence">{comparison.sentence}</p>}
			<PlanNotes comparison={comparison} />
			<PlanTable comparison={comparison} paper />
		</Part>
	);
}

/** Which plans, and how each came about. */
function PlanNotes({ comparison }: { comparison: Comparison }) {
	return (
		<dl class="plan-notes">
			{comparison.columns.map((column) => (
				<div key={column.letter}>
					<dt>
						<span class="letter">{column.letter}</span> {column.label}
					</dt>
					{notesOn(column, comparison, sheetWords.value.plans.yours).map((note) => (
						<dd key={note}>{note}</dd>
					))}
				</div>
			))}
		</dl>
	);
}
