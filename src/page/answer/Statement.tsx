import type { Brief } from "../../engine/index.ts";
import { AskButton } from "../fields/AskButton.tsx";
import { loadRest, rest, restWay } from "../state/rest.ts";
import { format } from "../state/store.ts";
import { onItsWay, words } from "../text/index.ts";

/** Net value as the short sum it is, to the unit; and how each of the three figures comes about. */
export function Statement({ estimate }: { estimate: Brief }) {
	const { summary, resolvedInput } = estimate;
	const { money, percent } = format.value;
	const text = words.value.answer;
	const minus = (amount: number) => money(-amount);
	return (
		<>
			<table class="sum">
				<tbody>
					<tr>
						<th scope="row">{text.benefits}</th>
						<td>{money(summary.benefits)}</td>
					</tr>
					<tr>
						<th scope="row">{text.aiFees}</th>
						<td>{minus(summary.aiFees)}</td>
					</tr>
					<tr>
						<th scope="row">{text.investment}</th>
						<td>{minus(summary.investment)}</td>
					</tr>
					<tr class="total">
						<th scope="row">{text.statementNet}</th>
						<td data-figure="net">{money(summary.net)}</td>
					</tr>
					{resolvedInput.discountRate > 0 && (
						<tr class="below">
							<th scope="row">{text.npv(percent(resolvedInput.discountRate))}</th>
							<td data-figure="npv">{money(summary.npv)}</td>
						</tr>
					)}
					{summary.peakFunding > 0 && (
						<tr class="below">
							<th scope="row">{text.peak(summary.peakFundingMonth)}</th>
							<td>{money(summary.peakFunding)}</td>
						</tr>
					)}
				</tbody>
			</table>
			<details class="how" onToggle={() => void loadRest()}>
				<summary>{text.how}</summary>
				{/* It comes with the sections below: opening it is a sign of use like any other. */}
				{rest.value ? (
					<rest.value.Explanation estimate={estimate} />
				) : (
					<p class="soft">{onItsWay(restWay.value)}</p>
				)}
			</details>
			<AskButton ask="printReport" look="print">
				{text.print}
			</AskButton>
			{rest.value && <rest.value.ExportActions />}
		</>
	);
}
