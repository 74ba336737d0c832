import { useEffect, useState } from "preact/hooks";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { words } from "../text/index.ts";
import { reportWords } from "../text/report.ts";
import { Ended } from "./Ended.tsx";
import { Guard } from "./Guard.tsx";
import { Foot, Report } from "./Report.tsx";
import { away, busy, embedded, view } from "./state.ts";

/** Longer than most answers take: only then is waiting worth a word. */
const PATIENCE = 400;

/** The page from top to bottom: a saved calculation, or why there is none. */
export function Page() {
	const { header } = words.value;
	const text = reportWords.value;
	const now = view.value;
	return (
		<div class="report">
			<header class="top">
				{now.kind === "shown" && (
					<a class="skip" href="#report">
						{text.skip}
					</a>
				)}
				<p class="wordmark">{header.name}</p>
				<nav aria-label={header.links}>
					<a href="/" {...away}>
						{text.calculator}
					</a>
					<a href="/scorecard" {...away}>
						{header.scorecard}
					</a>
					<a href="/docs" {...away}>
						{header.docs}
					</a>
				</nav>
				{!embedded && <LanguageSwitch />}
			</header>
			<main>
				<Waiting />
				{now.kind === "shown" && (
					<Guard otherwise={<Ended why="unreadable" />}>
						<Report saved={now.saved} again={now.again} />
					</Guard>
				)}
				{now.kind === "ended" && <Ended why={now.why} />}
			</main>
			{now.kind === "shown" && <Foot saved={now.saved} />}
		</div>
	);
}

/** Says that the page is waiting, once that takes a while. */
function Waiting() {
	const [late, setLate] = useState(false);
	const isFetching = view.value.kind !== "shown" && busy.value;
	useEffect(() => {
		if (!isFetching) return;
		const timer = setTimeout(() => setLate(true), PATIENCE);
		return () => {
			clearTimeout(timer);
			setLate(false);
		};
	}, [isFetching]);
	return <output class="waiting">{late ? reportWords.value.loading : ""}</output>;
}
