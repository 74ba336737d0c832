import { format } from "../state/store.ts";
import { whole as estimated } from "../state/whole.ts";
import { belowWords } from "../text/below.ts";
import { words } from "../text/index.ts";

/** What becomes of freed time in the last month: money, other work that counts, or neither. */
export function Capacity() {
	const estimate = estimated.value;
	const text = belowWords.value.detail.capacity;
	if (!estimate || estimate.operations.laborFreed <= 0) return null;
	const { whole, count, percent } = format.value;
	const { hoursFreed, fteFreed, laborFreed, laborFreedAsCash, uncountedCapacity } =
		estimate.operations;
	const other = laborFreed - laborFreedAsCash - uncountedCapacity;
	const rows = [
		{ name: text.cash, amount: laborFreedAsCash, kind: "cash" },
		{ name: text.other, amount: other, kind: "other" },
		{ name: text.uncounted, amount: uncountedCapacity, kind: "uncounted" },
	].filter(({ amount, kind }) => amount > 0 || kind === "cash");
	return (
		<section class="detail-group capacity" aria-labelledby="capacity-heading">
			<h3 id="capacity-heading">{text.heading}</h3>
			<p class="soft">
				{hoursFreed !== null &&
					fteFreed !== null &&
					text.hours(count(hoursFreed), count(fteFreed)) + words.value.marks.gap}
				{text.worth(whole(laborFreed))}
			</p>
			<table class="figures">
				<caption class="hidden">{text.heading}</caption>
				<tbody>
					{rows.map(({ name, amount, kind }) => (
						<tr key={kind}>
							<th scope="row">{name}</th>
							<td class="bar-cell">
								<span class="bar-track" aria-hidden="true">
									<span
										class={`bar-fill ${kind}`}
										style={{ width: `${(100 * amount) / laborFreed}%` }}
									/>
								</span>
							</td>
							<td>{percent(amount / laborFreed)}</td>
							<td>{whole(amount)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
