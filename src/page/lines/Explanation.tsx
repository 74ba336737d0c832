import type { Brief } from "../../engine/index.ts";
import { format, workingsOf } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { words } from "../text/index.ts";

/** How each figure of the answer comes about, with the plan's own numbers. */
export function Explanation({ estimate }: { estimate: Brief }) {
	const { summary, horizonMonths, resolvedInput } = estimate;
	const { money, whole, percent, count } = format.value;
	const text = words.value.answer;
	const { how } = belowWords.value;
	const { benefits, costs, net, paybackMonths, returnPerUnitOnAllCosts: returned } = summary;
	const lastBelow = paybackMonths === null ? 0 : Math.ceil(paybackMonths) - 1;
	const balance = workingsOf(estimate)?.flow.cumulative;
	const running = (month: number) => whole(balance?.[month] ?? 0);
	const payback =
		paybackMonths === null
			? how.never(money(net))
			: summary.paybackStatus === "immediate"
				? how.immediate
				: how.payback(count(paybackMonths), running(lastBelow), running(lastBelow + 1));
	return (
		<dl class="explained">
			<dt>{text.statementNet}</dt>
			<dd>{how.net(money(benefits), money(costs), money(net), horizonMonths)}</dd>
			{returned !== null && (
				<>
					<dt>{text.returned(money(1))}</dt>
					<dd>{how.returned(money(benefits), money(costs), money(returned))}</dd>
				</>
			)}
			<dt>{text.payback}</dt>
			<dd>{payback}</dd>
			{resolvedInput.discountRate > 0 && (
				<>
					<dt>{text.npv(percent(resolvedInput.discountRate))}</dt>
					<dd>{how.npv(percent(resolvedInput.discountRate))}</dd>
				</>
			)}
			{summary.roi !== null && (
				<>
					<dt>{how.usualRoi}</dt>
					<dd>{how.usual(money(net), money(summary.investment), percent(summary.roi))}</dd>
				</>
			)}
		</dl>
	);
}
