import { signal } from "@preact/signals";
import { toFragment } from "../../engine/index.ts";
import { CopyField } from "../share/CopyField.tsx";
import { afterPaint } from "../state/later.ts";
import { BLANK, FIRST_PRESET, startingInput } from "../state/presets.ts";
import { preset, sent } from "../state/store.ts";
import { locale } from "../text/index.ts";
import { type SiteWords, siteWords } from "../text/site.ts";
import { elementSnippet, formSnippet, frameSnippet } from "./snippets.ts";
import "../styles/site.css";

const WAYS = ["frame", "element", "form"] as const;
type Way = (typeof WAYS)[number];

type Note = keyof SiteWords["notes"];

/** What there is to know of the parts of each, in the words that are to be typed. */
const NOTES: Record<Way, [code: string, note: Note][]> = {
	frame: [
		["theme=light|dark", "theme"],
		["accent=%230a5c52", "accent"],
		["lang=en|zh-CN", "lang"],
		["preset=saas", "preset"],
	],
	element: [
		["plan", "plan"],
		["theme, accent, lang, preset", "looks"],
		["cta", "cta"],
		["title", "title"],
		["roi:ready", "ready"],
		["roi:estimate", "estimate"],
		["roi:cta", "pressed"],
		["event.detail", "detail"],
	],
	form: [['name="deflectionRate"', "name"]],
};

const chosen = signal<Way>("frame");

const painted = afterPaint(sent);

/** How to have the calculator on a page of one's own: three ways, each with its text to paste. */
export function SiteSection() {
	const text = siteWords.value;
	const way = chosen.value;
	const { name, what } = text.ways[way];
	const snippet = snippetOf(way);
	return (
		<section class="band-section site screen-only" aria-labelledby="site-heading">
			<header>
				<h2 id="site-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				<fieldset class="choices">
					<legend class="hidden">{text.how}</legend>
					{WAYS.map((one) => (
						<label key={one} class="choice">
							<input
								type="radio"
								name="site-way"
								checked={one === way}
								onChange={() => {
									chosen.value = one;
								}}
							/>
							<span>{text.ways[one].name}</span>
						</label>
					))}
				</fieldset>
				<p class="what">{what}</p>
				<CopyField label={text.label(name)} value={snippet} rows={snippet.split("\n").length} />
				<dl class="notes-list">
					{NOTES[way].map(([code, note]) => (
						<div key={note}>
							<dt>
								<code lang="en">{code}</code>
							</dt>
							<dd>{text.notes[note]}</dd>
						</div>
					))}
				</dl>
				<p class="hint">
					{text.more} <a href="/docs">{text.docs}</a>
				</p>
			</div>
		</section>
	);
}

function snippetOf(way: Way): string {
	const { title, cta } = siteWords.value;
	const plan = {
		origin: window.location.origin,
		fragment: toFragment(painted.value),
		locale: locale.value,
	};
	if (way === "frame") return frameSnippet(plan, title);
	if (way === "element") return elementSnippet(plan, { title, cta });
	// One figure is all that this form asks for: the rest has to come from somewhere.
	const id = preset.value.id === BLANK ? FIRST_PRESET : preset.value.id;
	const own = painted.value.workflows?.[0]?.monthlyContacts;
	const usual = startingInput(id).workflows?.[0]?.monthlyContacts ?? 0;
	return formSnippet(plan, { preset: id, contacts: own ?? usual });
}
