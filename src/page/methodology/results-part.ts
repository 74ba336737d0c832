/** Money over time: figures of merit, views of the same result, and what an estimate warns of. */
import {
	BENEFIT_IDS,
	BENEFIT_LINES,
	FRAMEWORKS,
	type FrameworkTags,
	type WarningCode,
} from "../../engine/index.ts";
import { figureAnchor, lineAnchor, warningAnchor } from "./anchors.ts";
import { EVERY_LINE, OPENING } from "./example.ts";
import { RESULTS, type ResultId, UNIT_COSTS, type UnitCostId } from "./formulas.ts";
import { type Html, html, paragraphs, rich } from "./html.ts";
import { defined, exampleOf, formula } from "./model-part.ts";
import type { Speaker } from "./speaker.ts";
import { table } from "./table.ts";
import { workedMonth, workedResults } from "./worked.ts";

type Outcome = ReturnType<typeof workedResults>;

// Object.keys loses the key type; these records are closed.
const RESULT_IDS = Object.keys(RESULTS) as ResultId[];
const UNIT_COST_IDS = Object.keys(UNIT_COSTS) as UnitCostId[];
const FRAMEWORK_IDS = Object.keys(FRAMEWORKS) as (keyof FrameworkTags)[];

function result(id: ResultId, { estimate, results }: Outcome, speaker: Speaker): Html {
	const { name, text } = speaker.words.results[id];
	const worked = results[id];
	const shown = worked
		? formula(id, worked, speaker)
		: html`<p class="worked"><span class="soft">${speaker.words.formulas.example}</span> <code>${id} = ${String(estimate.summary[id])}</code></p>
`;
	return defined(
		figureAnchor(id),
		html`${name} <code>${id}</code>`,
		html`<p>${rich(text)}</p>
${shown}`,
	);
}

/** An equation has no name before it: what is sought stands inside. */
function equation(outcome: Outcome, speaker: Speaker): Html {
	const { name, text } = speaker.words.results.irr;
	const worked = outcome.results.irr;
	return defined(
		figureAnchor("irr"),
		html`${name} <code>irr</code>`,
		html`<p>${rich(text)}</p>
<pre class="formula" translate="no"><code>${worked?.formula ?? ""}</code></pre>
<p class="worked"><span class="soft">${speaker.words.formulas.example}</span> <code>irr = ${worked?.value ?? "null"}</code></p>
`,
	);
}

const view = (id: string, { title, text }: { title: string; text: readonly string[] }): Html =>
	html`<h3 id="${id}">${title}</h3>
${paragraphs(text)}
`;

function yearsTable({ estimate }: Outcome, { words, format }: Speaker): Html {
	const money = (amount: number) => html`${format.money(amount)}`;
	const share = (value: number | null) => html`${value === null ? "–" : format.percent(value)}`;
	const name = (id: ResultId) => words.results[id].name;
	return table({
		caption: words.views.years.title,
		columns: [
			words.tables.year,
			name("benefits"),
			name("costs"),
			name("net"),
			name("roi"),
			name("roiOnAllCosts"),
			words.tables.cumulative,
		],
		figures: [0, 1, 2, 3, 4, 5],
		className: "figures",
		rows: estimate.years.map((year) => ({
			head: html`${year.year}`,
			cells: [
				money(year.benefits),
				money(year.costs),
				money(year.net),
				share(year.roi),
				share(year.roiOnAllCosts),
				money(year.cumulative),
			],
		})),
	});
}

function periodsTable({ estimate }: Outcome, { words, engine, format }: Speaker): Html {
	const name = (id: ResultId) => words.results[id].name;
	return table({
		caption: words.views.periods.title,
		columns: [
			words.tables.period,
			name("benefits"),
			name("costs"),
			name("net"),
			words.tables.cumulative,
		],
		figures: [0, 1, 2, 3],
		className: "figures",
		rows: estimate.periods.map((period) => ({
			head: html`<code>${period.name}</code> <span class="help">${engine.lines.periods[period.name]} (${period.fromMonth}–${period.toMonth})</span>`,
			cells: [period.benefits, period.costs, period.net, period.cumulative].map(
				(amount) => html`${format.money(amount)}`,
			),
		})),
	});
}

function frameworksPart(speaker: Speaker): Html {
	const { words, engine, format } = speaker;
	const { frameworks } = workedMonth(EVERY_LINE).estimate;
	const { title, text, columns, texts } = words.frameworks;
	return html`${view("frameworks", { title, text })}${table({
		caption: title,
		columns: [columns.line, ...FRAMEWORK_IDS.map((id) => engine.lines.frameworks[id])],
		rows: BENEFIT_IDS.map((id) => ({
			head: html`<a href="#${lineAnchor(id)}">${engine.lines.lines[id]}</a>`,
			cells: FRAMEWORK_IDS.map(
				(framework) => html`${engine.lines.headings[BENEFIT_LINES[id][framework]]}`,
			),
		})),
	})}<p>${words.example.total}</p>
${FRAMEWORK_IDS.map((framework) => {
	const sums: Record<string, number> = frameworks[framework];
	return html`<section class="framework" id="framework-${framework}"><h4>${engine.lines.frameworks[framework]} <code>${framework}</code></h4>
<p>${texts[framework]}</p>
<dl class="sums">${FRAMEWORKS[framework].map(
		(heading) =>
			html`<div><dt>${engine.lines.headings[heading]}</dt><dd>${format.money(sums[heading] ?? 0)}</dd></div>`,
	)}</dl></section>
`;
})}`;
}

export function resultsPart(speaker: Speaker): Html {
	const { words } = speaker;
	const outcome = workedResults(OPENING);
	const month = workedMonth(EVERY_LINE);
	const { views, unitCosts, warnings } = words;
	const codes = Object.keys(warnings.texts) as WarningCode[]; // a closed record
	return html`${exampleOf(words.example.opening, OPENING, speaker)}
${view("merits", words.merits)}${RESULT_IDS.map((id) => (id === "irr" ? equation(outcome, speaker) : result(id, outcome, speaker)))}
${view("years", views.years)}${yearsTable(outcome, speaker)}
${view("periods", views.periods)}${periodsTable(outcome, speaker)}
${view("operations", views.operations)}
${view("unit-costs", unitCosts)}<p>${words.example.every}</p>
${UNIT_COST_IDS.map((id) =>
	defined(
		figureAnchor(id),
		html`${unitCosts.texts[id].name} <code>${id}</code>`,
		html`<p>${rich(unitCosts.texts[id].text)}</p>
${formula(id, month.unitCosts[id], speaker)}`,
	),
)}
${view("net-annual-value", views.annual)}
${frameworksPart(speaker)}
${view("context", views.context)}
${view("warnings", warnings)}<ul class="terms">${codes.map(
		(
			code,
		) => html`<li id="${warningAnchor(code)}"><code>${code}</code> ${rich(warnings.texts[code])}</li>
`,
	)}</ul>
`;
}
