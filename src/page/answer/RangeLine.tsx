import { asSaid, roundedEven } from "../numbers/scale.ts";
import { influence, range, rangeFailed, updating } from "../state/range.ts";
import { format } from "../state/store.ts";
import { words } from "../text/index.ts";

/** Net value as it comes out in the simulated cases; the last range stays in sight while a new one is made. */
export function RangeLine() {
	const text = words.value.answer.range;
	if (rangeFailed.value) return <p class="hint">{text.failed}</p>;
	const net = range.value?.metrics.net;
	const { whole, money } = format.value;
	const parts = [
		{ name: text.low, amount: net?.p10 },
		{ name: text.expected, amount: net?.mean },
		{ name: text.high, amount: net?.p90 },
	];
	return (
		<div class="spread" aria-busy={updating.value}>
			<dl>
				{parts.map(({ name, amount }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd title={amount == null ? undefined : words.value.answer.netExact(money(amount))}>
							{amount == null ? "–" : whole(asSaid(amount))}
						</dd>
					</div>
				))}
			</dl>
			<span class="hint">{updating.value && text.updating}</span>
		</div>
	);
}

/** How often the plan loses money, and where it would break even if it never does. */
export function Chances({ never }: { never: boolean }) {
	const text = words.value.answer.range;
	const { gap } = words.value.marks;
	const odds = range.value?.odds;
	return (
		<>
			{never && `${gap}${breakEven()}`}
			{odds && `${gap}${text.odds(odds)}`}
		</>
	);
}

/** The share of contacts at which the plan breaks even, as a sentence; empty until it is known. */
function breakEven(): string {
	const text = words.value.answer.range;
	const share = influence.value?.mustBe.find(({ pointer }) => pointer.endsWith("/deflectionRate"));
	if (!share) return "";
	const { value, current } = share;
	if (value === null) return text.neverEven;
	return text.breakEven(format.value.percent(roundedEven(value, current)), current === null);
}
