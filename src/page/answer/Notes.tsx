import type { AnswerPhrase, Brief, Warning } from "../../engine/index.ts";
import { isOnForm } from "../form/onForm.ts";
import { format } from "../state/store.ts";
import { words } from "../text/index.ts";
import { warningText } from "./warning-text.ts";

// Said elsewhere in the answer: by its sentence, and by the line on the usual formula.
const SAID_ABOVE = ["payback-beyond-horizon", "roi-flattered-by-netting"];

/** What the figures leave out, how others would count, and what deserves a second look. */
export function Notes({ estimate }: { estimate: Brief }) {
	const { summary, operations, warnings } = estimate;
	const { whole, percent } = format.value;
	const text = words.value.answer;
	const { roi, roiOnAllCosts } = summary;
	const differs = warnings.some(({ code }) => code === "roi-flattered-by-netting");
	return (
		<div class="fine">
			{operations.uncountedCapacity > 0 && (
				<p>{text.uncounted(whole(operations.uncountedCapacity))}</p>
			)}
			{roi !== null && (
				<p>
					{text.usual(percent(roi))}
					{differs && roiOnAllCosts !== null && text.strict(percent(roiOnAllCosts))}
				</p>
			)}
			<OtherWarnings warnings={warnings} />
		</div>
	);
}

/** The warnings that no row of the form shows beside its figure. */
function OtherWarnings({ warnings }: { warnings: Warning<AnswerPhrase>[] }) {
	const others = warnings.filter(
		({ code, pointer }) => !SAID_ABOVE.includes(code) && !isOnForm(pointer),
	);
	if (others.length === 0) return null;
	return (
		<>
			<h3>{words.value.answer.warnings}</h3>
			<ul class="cautions">
				{others.map((warning) => (
					<li key={`${warning.code} ${warning.pointer}`}>{warningText(warning)}</li>
				))}
			</ul>
		</>
	);
}
