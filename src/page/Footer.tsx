import { DATA_VERSION } from "../data/bare.ts";
import { MODEL_VERSION } from "../engine/index.ts";
import { scorecardLink } from "./state/scorecard-link.ts";
import { locale, words } from "./text/index.ts";
import { METHODOLOGY } from "./text/wish.ts";

/** Versions, limits, how figures are handled. */
export function Footer() {
	const { footer, header } = words.value;
	return (
		<footer class="footer">
			<p>{footer.limits}</p>
			<p>{footer.privacy}</p>
			<p class="screen-only">
				{footer.api} <a href="/docs">{header.docs}</a> ·{" "}
				<a href="/openapi.json">{header.openapi}</a> ·{" "}
				<a href={scorecardLink}>{header.scorecard}</a> ·{" "}
				<a href={METHODOLOGY[locale.value]}>{header.methodology}</a>
			</p>
			<p class="versions">{footer.versions(MODEL_VERSION, DATA_VERSION)}</p>
		</footer>
	);
}
