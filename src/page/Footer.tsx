import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { DATA_VERSION } from "../data/bare.ts";
import { MODEL_VERSION } from "../engine/index.ts";
import { scorecardLink } from "./state/scorecard-link.ts";
import { locale, words } from "./text/index.ts";

/** What the sheet on paper says of itself; taken when it is printed. */
const printed = signal({ date: new Date(), link: "" });

/** Versions, limits, how figures are handled; on paper also the date and the way back. */
export function Footer() {
	const { footer, header } = words.value;
	useEffect(() => {
		const note = () => {
			// Without the saved calculation's own key, which would open that one to every reader.
			const link = window.location.href.replace(/&scenario=[^&]*/, "");
			printed.value = { date: new Date(), link };
		};
		note();
		window.addEventListener("beforeprint", note);
		return () => window.removeEventListener("beforeprint", note);
	}, []);
	const date = new Intl.DateTimeFormat(locale.value, { dateStyle: "long" });
	return (
		<footer class="footer">
			<p>{footer.limits}</p>
			<p>{footer.privacy}</p>
			<p class="screen-only">
				{footer.pilot} <a href={scorecardLink}>{header.scorecard}</a>
			</p>
			<p class="screen-only">
				{footer.api} <a href="/docs">{header.docs}</a> ·{" "}
				<a href="/openapi.json">{header.openapi}</a>
			</p>
			<p class="versions">
				{footer.versions(MODEL_VERSION, DATA_VERSION)}
				<span class="print-only"> {footer.printed(date.format(printed.value.date))}</span>
			</p>
			<p class="print-only link-text">
				{footer.live} {printed.value.link}
			</p>
		</footer>
	);
}
