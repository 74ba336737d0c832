import { useEffect, useRef } from "preact/hooks";
import { reportWords } from "../text/report.ts";
import { notice } from "./owner.ts";

/** What has just happened to the owner's link. */
export function Notices() {
	const box = useRef<HTMLDivElement>(null);
	const what = notice.value;
	useEffect(() => {
		// The button that led here went with the owner's part.
		if (what === "wrong") box.current?.focus();
	}, [what]);
	return (
		<div class="notice" role="status" tabIndex={-1} ref={box}>
			{what !== null && (
				<p class={what === "wrong" || what === "incomplete" ? "warns" : ""}>
					{reportWords.value.notices[what]}
				</p>
			)}
		</div>
	);
}
