import { pageFormat } from "../numbers/format.ts";
import { words } from "../text/index.ts";
import { reportWords } from "../text/report.ts";
import { paybackText } from "./Figures.tsx";
import type { Saved } from "./saved.ts";

/** Says when today's model would answer otherwise; the report itself never changes. */
export function Drift({ saved }: { saved: Saved }) {
	const { status, current, result, modelVersion, dataVersion } = saved;
	const text = reportWords.value.drift;
	if (status === "same") return null;
	if (status === "refused" || !current)
		return (
			<section class="drift" aria-labelledby="drift-heading">
				<h2 id="drift-heading">{text.refused}</h2>
				<p>{text.refusedWhy(modelVersion, dataVersion)}</p>
			</section>
		);
	const { money } = pageFormat(result.currency);
	const then = result.summary;
	const returned = (amount: number | null) => (amount === null ? text.nothing : money(amount));
	const rows = [
		[text.net, money(then.net), money(current.net)],
		[
			words.value.answer.returned(money(1)),
			returned(then.returnPerUnitOnAllCosts),
			returned(current.returnPerUnitOnAllCosts),
		],
		[text.payback, paybackText(then), paybackText(current)],
	] as const;
	return (
		<section class="drift" aria-labelledby="drift-heading">
			<h2 id="drift-heading">{text.changed}</h2>
			<p>{text.changedWhy(modelVersion, dataVersion)}</p>
			<table class="figures">
				<caption class="hidden">{text.caption}</caption>
				<thead>
					<tr>
						<th scope="col">{text.figure}</th>
						<th scope="col">{text.before}</th>
						<th scope="col">{text.now}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(([label, before, now]) => (
						<tr key={label}>
							<th scope="row">{label}</th>
							<td>{before}</td>
							<td>{now}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
