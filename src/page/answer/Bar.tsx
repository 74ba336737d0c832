import { asSaid } from "../numbers/scale.ts";
import { format, shown } from "../state/store.ts";
import { words } from "../text/index.ts";
import { hasFigures, paybackText } from "./Answer.tsx";

/** The answer in a line at the foot of a narrow screen, where the form hides the real one. */
export function Bar() {
	const { estimate, stale } = shown.value;
	if (!hasFigures(estimate)) return null;
	const { money } = format.value;
	const { bar } = words.value.answer;
	const returned = estimate.summary.returnPerUnitOnAllCosts;
	return (
		<div class={stale ? "bar stale" : "bar"} aria-hidden="true">
			<span>
				<b>{format.value.whole(asSaid(estimate.summary.net))}</b> {bar.net}
			</span>
			{returned !== null && (
				<span>
					<b>{money(returned)}</b> {bar.returned(money(1))}
				</span>
			)}
			<span>
				<b>{paybackText(estimate)}</b>
			</span>
		</div>
	);
}
