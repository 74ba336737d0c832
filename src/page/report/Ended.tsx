import { useEffect, useRef, useState } from "preact/hooks";
import { reportWords } from "../text/report.ts";
import { show } from "./show.ts";
import { away, busy, type Ending, id, view } from "./state.ts";

/** Endings that may be over in a moment. */
const isPassing = (why: Ending): boolean => why === "busy" || why === "offline";

/** Why there is nothing to see, in plain words, and where to go from here. */
export function Ended({ why }: { why: Ending }) {
	const heading = useRef<HTMLHeadingElement>(null);
	const text = reportWords.value;
	const { title, text: reason } = text.ended[why];
	useEffect(() => {
		// What was pressed is no more, and whoever waited without seeing hears what came of it.
		heading.current?.focus();
	}, [why]);
	const [isStill, setStill] = useState(false);
	const retry = async () => {
		if (busy.peek()) return;
		// Emptied first: only what changes is read out, also the second time.
		setStill(false);
		await show();
		const now = view.peek();
		setStill(now.kind === "ended" && now.why === why);
	};
	return (
		<div class="ended">
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			<p class="lead">{reason}</p>
			<p role="status">{isStill ? text.stillNone : ""}</p>
			<p class="ways">
				{isPassing(why) && (
					<button
						type="button"
						class="button primary"
						aria-disabled={busy.value}
						onClick={() => void retry()}
					>
						{text.again}
					</button>
				)}
				{why === "unreadable" && id.value !== null && (
					<a class="button" href={`/v1/scenarios/${id.value}`} {...away}>
						{text.asData}
					</a>
				)}
				<a class={isPassing(why) ? "button" : "button primary"} href="/" {...away}>
					{text.openCalculator}
				</a>
			</p>
		</div>
	);
}
