/** What the model insists on, and its month: steps, lines, what vendors bill. */
import {
	BENEFIT_IDS,
	BENEFIT_LINES,
	COST_IDS,
	COST_LINES,
	FRAMEWORKS,
	type FrameworkTags,
	INPUTS,
	type InputPointer,
	type LineId,
	type LinePhrase,
	sayFormula,
	toFragment,
	USAGE_UNITS,
} from "../../engine/index.ts";
import { figureAnchor, inputAnchor, lineAnchor } from "./anchors.ts";
import { EVERY_LINE } from "./example.ts";
import { STEPS, type StepGroup, type StepId } from "./formulas.ts";
import { type Html, html, joined, NOTHING, paragraphs, rich } from "./html.ts";
import type { Speaker } from "./speaker.ts";
import { table } from "./table.ts";
import { type Worked, type WorkedMonth, workedMonth } from "./worked.ts";

// Object.keys loses the key type; both records are closed.
const STEP_GROUPS = Object.keys(STEPS) as StepGroup[];
const FRAMEWORK_IDS = Object.keys(FRAMEWORKS) as (keyof FrameworkTags)[];
const stepsOf = (group: StepGroup) => Object.keys(STEPS[group]) as StepId[];

export const principlesPart = ({ words }: Speaker): Html =>
	html`${words.principles.map(
		({ title, text }) => html`<h3>${title}</h3>
${paragraphs(text)}
`,
	)}`;

export const completionPart = ({ words }: Speaker): Html =>
	html`<ol class="prose">${words.completion.map(
		(text) => html`<li>${rich(text)}</li>
`,
	)}</ol>`;

const STEP_IDS: ReadonlySet<string> = new Set(STEP_GROUPS.flatMap(stepsOf));

/** A formula in which every figure that has a place on the page leads there. */
const linked = (text: string): Html =>
	html`${text
		.split(/([A-Za-z][\w.]*)/)
		.map((part) =>
			STEP_IDS.has(part) ? html`<a href="#${figureAnchor(part)}">${part}</a>` : html`${part}`,
		)}`;

/** A formula, and under it the same with the example's figures. */
export function formula(name: string, worked: Worked, { words }: Speaker): Html {
	const numbers =
		worked.numbers === worked.value || worked.numbers === "" ? "" : ` = ${worked.numbers}`;
	return html`<pre class="formula" translate="no"><code>${name ? `${name} = ` : ""}${linked(worked.formula)}</code></pre>
<p class="worked"><span class="soft">${words.formulas.example}</span> <code>${name ? name : ""}${numbers} = ${worked.value}</code></p>
`;
}

/** A figure with its name, what it is, and its formula. */
export const defined = (anchor: string, head: Html, body: Html): Html =>
	html`<section class="defined" id="${anchor}"><h4>${head}</h4>
${body}</section>
`;

const LAST = INPUTS.map(({ pointer }) => pointer.split("/").at(-1));

/** What a formula may call an input: the ends of its pointer, or the object whose values it adds up. */
function callsOf(pointer: InputPointer): string[] {
	const keys = pointer.split("/").filter((key) => key !== "" && key !== "*");
	const last = keys.at(-1) ?? "";
	const long = keys.slice(0, -1).map((_, i) => keys.slice(i).join("."));
	const isAlone = LAST.filter((other) => other === last).length === 1;
	return [...long, ...(isAlone ? [last] : []), `Σ ${keys.slice(0, -1).join(".")}`];
}

/** What stands for one input or two and is in so many formulas that nobody goes back for it. */
const BRIEF: Record<string, string> = {
	prices: STEPS.time.prices,
	wages: STEPS.time.wages,
	s: "rollout.startMonth",
	events: "usage.unit",
};

const namesIn = (text: string): readonly string[] => text.match(/(?:Σ )?[A-Za-z][\w.]*/g) ?? [];

/** The inputs that a formula names, as links; nothing where it names none. */
function inputsIn(text: string, { words, engine, comma }: Speaker): Html {
	const named = new Set(namesIn(text).flatMap((name) => [name, ...namesIn(BRIEF[name] ?? "")]));
	const found = INPUTS.filter(
		({ pointer, feeds }) => feeds.length > 0 && callsOf(pointer).some((call) => named.has(call)),
	);
	if (found.length === 0) return NOTHING;
	const links = found.map(
		({ pointer }) => html`<a href="#${inputAnchor(pointer)}">${engine.inputs[pointer]}</a>`,
	);
	return html`<p class="uses"><span class="soft">${words.formulas.inputs}</span> ${joined(links, comma)}</p>
`;
}

function step(id: StepId, month: WorkedMonth, speaker: Speaker): Html {
	const worked = month.steps[id];
	return defined(
		figureAnchor(id),
		html`<code class="name">${id}</code>`,
		html`<p>${rich(speaker.words.stepTexts[id])}</p>
${formula(id, worked, speaker)}${inputsIn(worked.formula, speaker)}`,
	);
}

/** Under which heading each framework puts a benefit line. */
function tagsOf(id: LineId, { engine, locale }: Speaker): Html {
	const tags = Object.entries(BENEFIT_LINES).find(([line]) => line === id)?.[1];
	if (!tags) return NOTHING;
	const colon = locale === "en" ? ": " : "：";
	return html`${FRAMEWORK_IDS.map(
		(framework) =>
			html`<li><a href="#framework-${framework}">${engine.lines.frameworks[framework]}</a>${colon}${engine.lines.headings[tags[framework]]}</li>`,
	)}`;
}

function kindOf(id: LineId): "benefit" | "investment" | "fee" {
	return Object.entries(COST_LINES).find(([line]) => line === id)?.[1] ?? "benefit";
}

function line(id: LineId, month: WorkedMonth, speaker: Speaker): Html {
	const { words, engine, format } = speaker;
	const worked = month.lines[id];
	const found = month.estimate.lines.find((one) => one.id === id);
	if (!found) throw new Error(id);
	const phrase: LinePhrase = found.formula;
	const where = Object.entries(worked.where);
	// What says in which months a line falls due is no part of its formula.
	const said = words.lines[id].match(/`[^`]+`/g) ?? [];
	const all = [worked.formula, ...where.map(([, one]) => one.formula), ...said].join(" ");
	return defined(
		lineAnchor(id),
		html`${engine.lines.lines[id]} <code>${id}</code>`,
		html`<p>${rich(words.lines[id])}</p>
${formula("", worked, speaker)}${
	where.length === 0
		? NOTHING
		: html`<div class="where"><p class="soft">${words.formulas.where}</p>
${where.map(([name, one]) => formula(name, one, speaker))}</div>
`
}<p class="said"><span class="soft">${words.formulas.reads}</span> ${sayFormula(phrase, engine.lines, format)}</p>
${inputsIn(all, speaker)}<ul class="tags" aria-label="${words.formulas.frameworks}"><li>${words.kinds[kindOf(id)]}</li>${tagsOf(id, speaker)}</ul>
`,
	);
}

function events(month: WorkedMonth, speaker: Speaker): Html {
	const { words } = speaker;
	const { title, text, columns } = words.events;
	return html`<h3 id="events">${title}</h3>
${paragraphs(text)}
${table({
	caption: title,
	columns: [columns.unit, columns.count, columns.example],
	figures: [1],
	rows: USAGE_UNITS.map((unit) => ({
		anchor: `unit-${unit}`,
		head: html`<code>${unit}</code> <span class="help">${rich(words.eventNames[unit])}</span>`,
		cells: [
			html`<code>${linked(month.events[unit].formula)}</code>`,
			html`${month.events[unit].value}`,
		],
	})),
})}`;
}

/** The example that a section's figures are of: what it is, where it opens, and as a request. */
export const exampleOf = (
	text: string,
	input: Parameters<typeof toFragment>[0],
	{ words }: Speaker,
): Html =>
	html`<div class="example"><p>${text} <a class="screen-only" href="/#${toFragment(input)}">${words.example.open}</a></p>
<details><summary>${words.example.request}</summary><pre translate="no"><code>${JSON.stringify(
		input,
		null,
		1,
	)
		.replaceAll(/\n\s*([}\]])/g, " $1")
		.replaceAll(/([{[])\n\s*/g, "$1 ")}</code></pre></details></div>
`;

/** That nothing gets lost, with the example's figures. */
function balance({ steps }: WorkedMonth): Html {
	const of = (id: StepId) => steps[id].value;
	return html`<pre class="formula" translate="no"><code>contacts + induced = (contained + induced − inducedToHuman) + humanHandled
${of("contacts")} + ${of("induced")} = (${of("contained")} + ${of("induced")} − ${of("inducedToHuman")}) + ${of("humanHandled")}
humanHandled = (contacts − aiInvolved) + handoffs + recontacts + inducedToHuman
${of("humanHandled")} = (${of("contacts")} − ${of("aiInvolved")}) + ${of("handoffs")} + ${of("recontacts")} + ${of("inducedToHuman")}</code></pre>
`;
}

export function modelPart(speaker: Speaker): Html {
	const { words } = speaker;
	const month = workedMonth(EVERY_LINE);
	const lines = (
		title: "benefit" | "cost",
		ids: readonly LineId[],
	) => html`<h3 id="${title}-lines">${words.linesTitle[title].title}</h3>
${paragraphs(words.linesTitle[title].text)}
${ids.map((id) => line(id, month, speaker))}`;
	return html`${exampleOf(words.example.every, EVERY_LINE, speaker)}
${STEP_GROUPS.map(
	(group) => html`<h3 id="steps-${group}">${words.steps[group].title}</h3>
${paragraphs(words.steps[group].text)}
${group === "contacts" ? balance(month) : NOTHING}${stepsOf(group).map((id) => step(id, month, speaker))}`,
)}
${lines("benefit", BENEFIT_IDS)}
${lines("cost", COST_IDS)}
${events(month, speaker)}`;
}
