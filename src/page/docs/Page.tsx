import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { docsWords } from "../text/docs.ts";
import { words } from "../text/index.ts";
import { Builder } from "./Builder.tsx";
import { Operations } from "./Operations.tsx";
import { document, isMissing } from "./state.ts";

/** What stands above the reference itself. */
export function Page() {
	const { missing, loading } = docsWords.value;
	return (
		<>
			<Masthead />
			{/* The page's main part comes with the reference below, so these are regions beside it. */}
			{document.value ? (
				<>
					<Builder />
					<Operations />
				</>
			) : (
				<p class="awaited" role="status">
					{isMissing.value ? <span class="error">{missing}</span> : loading}
				</p>
			)}
		</>
	);
}

function Masthead() {
	const { header } = words.value;
	const text = docsWords.value.header;
	return (
		<header class="masthead">
			<a class="skip" href="#docs">
				{text.skip}
			</a>
			<div class="top">
				<p class="wordmark">{header.name}</p>
				<nav aria-label={header.links}>
					<a href="/">{text.calculator}</a>
					<a href="/scorecard">{header.scorecard}</a>
					<a href="/openapi.json">{header.openapi}</a>
				</nav>
				<LanguageSwitch />
			</div>
			<div class="intro">
				<h1>{text.title}</h1>
				<p class="lead">{text.lead}</p>
			</div>
		</header>
	);
}
