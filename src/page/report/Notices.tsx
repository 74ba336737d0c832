import { useEffect, useRef } from "preact/hooks";
import { reportWords } from "../text/report.ts";
import { type Notice, notice } from "./owner.ts";
import { id } from "./state.ts";

/** What comes of a press further down the page, where nothing else would tell of it. */
const ANSWERS: readonly (Notice | null)[] = ["wrong", "rotated", "rotated-unkept"];

/** What has just happened to the owner's link. */
export function Notices() {
	const box = useRef<HTMLDivElement>(null);
	const what = notice.value;
	const scenario = id.value;
	// Once more for every new link: each is another calculation's.
	useEffect(() => {
		if (ANSWERS.includes(what)) box.current?.focus();
	}, [what, scenario]);
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
