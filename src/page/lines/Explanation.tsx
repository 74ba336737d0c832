import type { Brief } from "../../engine/index.ts";
import { asSaid } from "../numbers/scale.ts";
import { range } from "../state/range.ts";
import { format, workingsOf } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { words } from "../text/index.ts";

/** What low, expected and high are of; nothing before they are there. */
function Range() {
	const { whole, count } = format.value;
	const { how } = belowWords.value;
	const found = range.value;
	if (!found) return null;
	const { p10, mean, p90 } = found.metrics.net;
	if (p10 === null || mean === null || p90 === null) return null;
	const say = (amount: number) => whole(asSaid(amount));
	return (
		<>
			<dt>{how.rangeName}</dt>
			<dd>{how.range(count(found.samples), say(p10), say(mean), say(p90))}</dd>
		</>
	);
}

/** How each figure of the answer comes about, with the plan's own numbers. */
export function Explanation({ estimate }: { estimate: Brief }) {
	const { summary, horizonMonths, resolvedInput, operations } = estimate;
	const { discountRate, labor } = resolvedInput;
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
			<Range />
			{discountRate > 0 && (
				<>
					<dt>{text.npv(percent(discountRate))}</dt>
					<dd>{how.npv(percent(discountRate), money(summary.npv))}</dd>
				</>
			)}
			{summary.peakFunding > 0 && (
				<>
					<dt>{text.peak(summary.peakFundingMonth)}</dt>
					<dd>{how.peak(money(summary.peakFunding))}</dd>
				</>
			)}
			{operations.uncountedCapacity > 0 && labor.capacityValueShare === 0 && (
				<>
					<dt>{how.kept}</dt>
					<dd>
						{how.uncounted(
							money(operations.laborFreed),
							money(operations.laborFreedAsCash),
							money(operations.uncountedCapacity),
						)}
					</dd>
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
