import { useState } from "preact/hooks";
import {
	type Estimate,
	FRAMEWORKS,
	type FrameworkTags,
	type LineResult,
	type Phrase,
	say,
} from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { dictionary, words } from "../text/index.ts";

type Line = LineResult<Phrase>;
type Framework = keyof FrameworkTags;

const FRAMEWORK_IDS = Object.keys(FRAMEWORKS) as Framework[]; // a closed literal

/** The two sides of the account: value by where it comes from, costs by where they go. */
export function LinesSection({ estimate }: { estimate: Estimate<Phrase> }) {
	const text = belowWords.value.lines;
	const { lines, summary, horizonMonths } = estimate;
	const benefits = lines.filter(({ kind }) => kind === "benefit");
	const costs = lines.filter(({ kind }) => kind !== "benefit");
	// One scale for both sides, so that their bars may be compared.
	const largest = Math.max(1, ...lines.map(({ total }) => Math.abs(total)));
	const side = { largest, months: horizonMonths };
	return (
		<section class="band-section lines" aria-labelledby="lines-heading">
			<header>
				<h2 id="lines-heading">{text.heading}</h2>
				<p>{text.lead(horizonMonths)}</p>
			</header>
			<div class="body account">
				<ValueSide {...side} estimate={estimate} lines={benefits} />
				<div class="side costs">
					<h3>{text.costs}</h3>
					<LineList {...side} lines={costs} />
					<p class="sum-line">
						<span>{text.allCosts}</span>
						<span class="figure">{format.value.whole(summary.costs)}</span>
					</p>
					<Unused lines={costs} say={text.unusedCosts} />
				</div>
			</div>
		</section>
	);
}

interface SideProps {
	lines: Line[];
	largest: number;
	months: number;
}

function ValueSide({ estimate, ...side }: SideProps & { estimate: Estimate<Phrase> }) {
	const [framework, choose] = useState<Framework>("threePillars");
	const text = belowWords.value.lines;
	const { frameworks, headings } = dictionary.value;
	const { whole } = format.value;
	const groups = FRAMEWORKS[framework].map((heading) => ({
		heading,
		lines: side.lines.filter(
			(line) => line.frameworks?.[framework] === heading && line.total !== 0,
		),
	}));
	return (
		<div class="side">
			<div class="side-head">
				<h3>{text.value}</h3>
				<label>
					<span>{text.groupedBy}</span>{" "}
					<select
						value={framework}
						// The options are the frameworks themselves.
						onChange={({ currentTarget }) => choose(currentTarget.value as Framework)}
					>
						{FRAMEWORK_IDS.map((id) => (
							<option key={id} value={id}>
								{frameworks[id]}
							</option>
						))}
					</select>
				</label>
			</div>
			{groups.map(({ heading, lines }) => (
				<section key={heading} class={lines.length === 0 ? "pillar off" : "pillar"}>
					<h4>
						<span>{headings[heading]}</span>
						<span class="figure">{whole(lines.reduce((sum, { total }) => sum + total, 0))}</span>
					</h4>
					<LineList {...side} lines={lines} />
				</section>
			))}
			<p class="sum-line">
				<span>{text.allValue}</span>
				<span class="figure">{whole(estimate.summary.benefits)}</span>
			</p>
			<Unused lines={side.lines} say={text.unused} />
		</div>
	);
}

/** Lines in use with a bar each; a line opens to its formula with the visitor's numbers in it. */
function LineList({ lines, largest, months }: SideProps) {
	const text = belowWords.value.lines;
	const { money, whole } = format.value;
	const names = dictionary.value.lines;
	return (
		<ul class="line-list">
			{lines
				.filter(({ total }) => total !== 0)
				.map(({ id, total, kind, formula }) => (
					<li key={id}>
						<details>
							<summary>
								<span class="name">{names[id]}</span>
								<span class="bar-track" aria-hidden="true">
									<span
										class={total < 0 ? "bar-fill minus" : `bar-fill ${kind}`}
										style={{ width: `${(100 * Math.abs(total)) / largest}%` }}
									/>
								</span>
								<span class="figure">{whole(total)}</span>
								<span class="hidden">. {words.value.answer.how}</span>
							</summary>
							<p class="formula">
								{say(formula, dictionary.value, format.value)}
								{". "}
								{adds(formula, total) && text.total(money(total), months)}
							</p>
						</details>
					</li>
				))}
		</ul>
	);
}

/** A name within a sentence: small at its start, unless it starts with an abbreviation. */
const inSentence = (name: string): string =>
	/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Whether a line's total says more than its formula, which shows one month. */
const adds = (formula: Phrase, total: number): boolean =>
	formula.kind === "formula" && Math.abs(formula.result - total) >= 0.005;

/** Lines that nothing was entered for: not counted, and said so. */
function Unused({ lines, say: sentence }: { lines: Line[]; say: (list: string) => string }) {
	const names = dictionary.value.lines;
	const unused = lines.filter(({ total }) => total === 0).map(({ id }) => inSentence(names[id]));
	if (unused.length === 0) return null;
	return <p class="unused">{sentence(format.value.list(unused))}</p>;
}
