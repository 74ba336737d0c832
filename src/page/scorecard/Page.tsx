import { useState } from "preact/hooks";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { afterPaint } from "../state/later.ts";
import { words } from "../text/index.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { EstimateSection } from "./EstimateSection.tsx";
import { Foot } from "./Foot.tsx";
import { Form } from "./Form.tsx";
import { GuidanceSection } from "./GuidanceSection.tsx";
import { MetricsSection } from "./MetricsSection.tsx";
import { NextSection } from "./NextSection.tsx";
import { ReasonsSection } from "./ReasonsSection.tsx";
import { StandardSection } from "./StandardSection.tsx";
import { Status } from "./Status.tsx";
import { calculatorLink, judged } from "./store.ts";
import { Bar, Verdict } from "./Verdict.tsx";

/** The page from top to bottom. */
export function Page() {
	return (
		<div class="scorecard">
			<Masthead />
			<main>
				<div class="first">
					<div class="left">
						<Form />
						<Bar />
					</div>
					<Verdict />
				</div>
				<Status />
				<Results />
				<EstimateSection />
				<GuidanceSection />
			</main>
			<Foot />
		</div>
	);
}

/** What follows from the entries, drawn again with each of them. */
function Results() {
	// Begun here, not with the module: that may come before the words.
	const [painted] = useState(() => afterPaint(judged));
	const now = painted.value;
	if (!now) return null;
	return (
		<>
			<ReasonsSection judged={now} />
			<NextSection judged={now} />
			<StandardSection judged={now} />
			<MetricsSection judged={now} />
		</>
	);
}

function Masthead() {
	const { header } = words.value;
	const text = scorecardWords.value.header;
	return (
		<header class="masthead">
			<a class="skip" href="#verdict">
				{text.skip}
			</a>
			<div class="top">
				<p class="wordmark">{header.name}</p>
				<nav aria-label={header.links}>
					<a href={calculatorLink}>{text.calculator}</a>
					<a href="/docs">{header.docs}</a>
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
