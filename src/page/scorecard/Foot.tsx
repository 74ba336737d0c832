import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { DATA_VERSION } from "../../data/bare.ts";
import { MODEL_VERSION } from "../../engine/index.ts";
import { locale, words } from "../text/index.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { METHODOLOGY } from "../text/wish.ts";

/** What the sheet on paper says of itself; taken when it is printed. */
const printed = signal({ date: new Date(), link: "" });

/** Versions, limits, how figures are handled; on paper also the date and the way back. */
export function Foot() {
	const { footer, header } = words.value;
	const text = scorecardWords.value.footer;
	useEffect(() => {
		const note = () => {
			printed.value = { date: new Date(), link: window.location.href };
		};
		note();
		window.addEventListener("beforeprint", note);
		return () => window.removeEventListener("beforeprint", note);
	}, []);
	const date = new Intl.DateTimeFormat(locale.value, { dateStyle: "long" });
	return (
		<footer class="footer">
			<p>{text.limits}</p>
			<p class="screen-only">{text.privacy}</p>
			<p class="screen-only">
				{footer.api} <a href="/docs">{header.docs}</a> ·{" "}
				<a href="/openapi.json">{header.openapi}</a> ·{" "}
				<a href={METHODOLOGY[locale.value]}>{header.methodology}</a>
			</p>
			<p class="versions">
				{footer.versions(MODEL_VERSION, DATA_VERSION)}
				<span class="print-only"> {footer.printed(date.format(printed.value.date))}</span>
			</p>
			{/* Its address holds every figure: too long to read, but a PDF keeps the link. */}
			<p class="print-only">
				<a href={printed.value.link}>{text.live}</a>
			</p>
		</footer>
	);
}
