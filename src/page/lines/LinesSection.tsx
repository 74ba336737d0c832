import { useState } from "preact/hooks";
import {
	type Estimate,
	FRAMEWORKS,
	type FrameworkTags,
	formatOf,
	type LineId,
	type LinePhrase,
	type LineResult,
	type LineWords,
	sayFormula,
} from "../../engine/index.ts";
import { type PageFormat, pageFormat } from "../numbers/format.ts";
import { belowWords, lineWords } from "../text/below.ts";
import { answerWords, words } from "../text/index.ts";
import { langOf } from "../text/spoken.ts";

/** A fresh estimate brings its formulas as phrases, a saved one in the words it was saved with. */
type Line = LineResult<LinePhrase | string>;
type LinesFigures = Pick<
	Estimate<unknown, LinePhrase | string>,
	"currency" | "horizonMonths" | "lines" | "summary"
>;
type Framework = keyof FrameworkTags;

const FRAMEWORK_IDS = Object.keys(FRAMEWORKS) as Framework[]; // a closed literal

/** The two sides of the account: value by where it comes from, costs by where they go. */
export function LinesSection({ estimate }: { estimate: LinesFigures }) {
	const text = belowWords.value.lines;
	const { lines, summary, horizonMonths, currency } = estimate;
	const benefits = lines.filter(({ kind }) => kind === "benefit");
	const costs = lines.filter(({ kind }) => kind !== "benefit");
	// One scale for both sides, so that their bars may be compared.
	const largest = Math.max(1, ...lines.map(({ total }) => Math.abs(total)));
	const side = { largest, months: horizonMonths, currency };
	return (
		<section class="band-section lines" aria-labelledby="lines-heading">
			<header>
				<h2 id="lines-heading">{text.heading}</h2>
				<p>
					{text.lead(horizonMonths)}
					<span class="screen-only">
						{words.value.marks.gap}
						{text.open}
					</span>
				</p>
			</header>
			<div class="body account">
				<ValueSide {...side} sum={summary.benefits} lines={benefits} />
				<div class="side costs">
					<h3>{text.costs}</h3>
					<LineList {...side} lines={costs} />
					<p class="sum-line">
						<span>{text.allCosts}</span>
						<span class="figure">{pageFormat(currency).whole(summary.costs)}</span>
					</p>
					<Unused lines={costs} format={pageFormat(currency)} say={text.unusedCosts} />
				</div>
			</div>
		</section>
	);
}

interface SideProps {
	lines: Line[];
	largest: number;
	months: number;
	currency: string;
}

function ValueSide({ sum, ...side }: SideProps & { sum: number }) {
	const [framework, choose] = useState<Framework>("threePillars");
	const text = belowWords.value.lines;
	const { frameworks, headings } = lineWords.value;
	const format = pageFormat(side.currency);
	const { whole } = format;
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
						<span class="figure">{whole(lines.reduce((all, { total }) => all + total, 0))}</span>
					</h4>
					<LineList {...side} lines={lines} />
				</section>
			))}
			<p class="sum-line">
				<span>{text.allValue}</span>
				<span class="figure">{whole(sum)}</span>
			</p>
			<Unused lines={side.lines} format={format} say={text.unused} />
		</div>
	);
}

/** Lines in use with a bar each; a line opens to its formula with the plan's numbers in it. */
function LineList({ lines, largest, months, currency }: SideProps) {
	const text = belowWords.value.lines;
	const { marks, answer } = words.value;
	const end = marks.stop + marks.gap;
	const format = pageFormat(currency);
	return (
		<ul class="line-list">
			{lines
				.filter(({ total }) => total !== 0)
				.map(({ id, total, kind, formula }) => {
					const said =
						typeof formula === "string" ? formula : sayFormula(formula, lineWords.value, format);
					return (
						<li key={id}>
							<details>
								<summary>
									<span class="name">{nameOf(id)}</span>
									<span class="bar-track" aria-hidden="true">
										<span
											class={total < 0 ? "bar-fill minus" : `bar-fill ${kind}`}
											style={{ width: `${(100 * Math.abs(total)) / largest}%` }}
										/>
									</span>
									<span class="figure">{format.whole(total)}</span>
									<span class="hidden">
										{end}
										{answer.how}
									</span>
								</summary>
								<p class="formula">
									<span lang={langOf(said)}>{unbroken(said)}</span>
									{end}
									{adds(said, total, currency) && text.total(unbroken(format.money(total)), months)}
								</p>
							</details>
						</li>
					);
				})}
		</ul>
	);
}

/** A minus sign stays with its amount: a line may not end between the two. */
const unbroken = (text: string): string => text.replaceAll("\u2212", "\u2212\u2060");

/** A line's name; an old result may have a line that is known by its id only. */
function nameOf(id: LineId): string {
	const names: Partial<LineWords["lines"]> = lineWords.value.lines;
	return names[id] ?? id;
}

/** A name within a sentence: small at its start, unless it starts with an abbreviation. */
const inSentence = (name: string): string =>
	/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Whether a line's total says more than its formula, which ends with the result of one month. */
const adds = (formula: string, total: number, currency: string): boolean =>
	[pageFormat(currency), formatOf(answerWords.value.locale, currency)].every(
		({ money }) => !formula.endsWith(` ${money(total)}`),
	);

interface UnusedProps {
	lines: Line[];
	format: PageFormat;
	say: (list: string) => string;
}

/** Lines that nothing was entered for: not counted, and said so. */
function Unused({ lines, format, say: sentence }: UnusedProps) {
	const unused = lines.filter(({ total }) => total === 0).map(({ id }) => inSentence(nameOf(id)));
	if (unused.length === 0) return null;
	return <p class="unused">{sentence(format.list(unused))}</p>;
}
