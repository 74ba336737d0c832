import type { Brief } from "../../engine/index.ts";
import { loadRest, rest } from "../state/rest.ts";
import { format } from "../state/store.ts";
import { words } from "../text/index.ts";

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
			<details class="how">
				<summary>{text.how}</summary>
				<Explanation estimate={estimate} />
			</details>
			<button type="button" class="link print" onClick={() => void printSheet()}>
				{text.print}
			</button>
			{rest.value && <rest.value.ExportActions />}
		</>
	);
}

/** Prints once everything that belongs on the sheet is here. */
async function printSheet(): Promise<void> {
	await loadRest();
	// The sections are drawn in the next frame.
	requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}

function Explanation({ estimate }: { estimate: Brief }) {
	const { summary, timeline, horizonMonths, resolvedInput } = estimate;
	const { money, whole, percent, count } = format.value;
	const text = words.value.answer;
	const { benefits, costs, net, paybackMonths, returnPerUnitOnAllCosts: returned } = summary;
	const lastBelow = paybackMonths === null ? 0 : Math.ceil(paybackMonths) - 1;
	const running = (month: number) => whole(timeline[month]?.cumulative ?? 0);
	const payback =
		paybackMonths === null
			? text.howNever(money(net))
			: summary.paybackStatus === "immediate"
				? text.howImmediate
				: text.howPayback(count(paybackMonths), running(lastBelow), running(lastBelow + 1));
	return (
		<dl class="explained">
			<dt>{text.statementNet}</dt>
			<dd>{text.howNet(money(benefits), money(costs), money(net), horizonMonths)}</dd>
			{returned !== null && (
				<>
					<dt>{text.returned(money(1))}</dt>
					<dd>{text.howReturned(money(benefits), money(costs), money(returned))}</dd>
				</>
			)}
			<dt>{text.payback}</dt>
			<dd>{payback}</dd>
			{resolvedInput.discountRate > 0 && (
				<>
					<dt>{text.npv(percent(resolvedInput.discountRate))}</dt>
					<dd>{text.howNpv(percent(resolvedInput.discountRate))}</dd>
				</>
			)}
			{summary.roi !== null && (
				<>
					<dt>{text.usualShort}</dt>
					<dd>{text.howUsual(money(net), money(summary.investment), percent(summary.roi))}</dd>
				</>
			)}
		</dl>
	);
}
