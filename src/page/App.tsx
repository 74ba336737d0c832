import { Answer } from "./answer/Answer.tsx";
import { Bar } from "./answer/Bar.tsx";
import { Status } from "./answer/Status.tsx";
import { Footer } from "./Footer.tsx";
import { Form } from "./form/Form.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Rest } from "./Rest.tsx";
import { scorecardLink } from "./state/scorecard-link.ts";
import { sharing } from "./state/sharing.ts";
import { Turn } from "./Turn.tsx";
import { words } from "./text/index.ts";

/** The page from top to bottom. */
export function App() {
	const { header } = words.value;
	return (
		<>
			<header class="masthead">
				<a class="skip" href="#answer">
					{header.skip}
				</a>
				<div class="top">
					<p class="wordmark">{header.name}</p>
					<nav aria-label={header.links}>
						<a href={scorecardLink}>{header.scorecard}</a>
						<a href="/docs">{header.docs}</a>
					</nav>
					<LanguageSwitch />
				</div>
				<div class="intro">
					<h1>{header.title}</h1>
					<p class="lead">{header.lead}</p>
				</div>
			</header>
			<main>
				<div class="first">
					<div class="left">
						<Form />
						<Turn n={5}>
							<Bar />
						</Turn>
					</div>
					<Turn n={5}>
						<Answer />
					</Turn>
				</div>
				<Turn n={6}>
					<Status />
					<Rest />
				</Turn>
			</main>
			<Turn n={6}>
				<Footer />
			</Turn>
			{sharing.value && <sharing.value.ShareDialog />}
		</>
	);
}
