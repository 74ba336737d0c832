import { Fragment } from "preact";
import { belowWords } from "../text/below.ts";
import { reportWords } from "../text/report.ts";
import { enteredGroups, labelOf } from "./entries.ts";
import type { Saved } from "./saved.ts";
import { valueText } from "./values.ts";

/** The figures that somebody entered, as they entered them. */
export function EnteredSection({ saved }: { saved: Saved }) {
	const { result, input } = saved;
	const { entered: text } = reportWords.value;
	const { groups } = belowWords.value;
	return (
		<section class="band-section entered" aria-labelledby="entered-heading">
			<header>
				<h2 id="entered-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<table class="entered-table">
					<thead class="hidden">
						<tr>
							<th scope="col">{text.figure}</th>
							<th scope="col">{text.value}</th>
						</tr>
					</thead>
					{enteredGroups(input).map(({ group, entries }) => (
						<Fragment key={group}>
							<tbody>
								<tr class="group">
									<th scope="rowgroup" colSpan={2}>
										{groups[group]}
									</th>
								</tr>
								{entries.map(({ pointer, value }) => (
									<tr key={pointer}>
										<th scope="row">{labelOf(pointer, result)}</th>
										<td>{valueText(pointer, value, result.currency)}</td>
									</tr>
								))}
							</tbody>
						</Fragment>
					))}
				</table>
			</div>
		</section>
	);
}
