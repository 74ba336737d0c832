/** Range, drivers, break-even, plans, vendors, pilots; with the range of the plan the calculator opens on. */
import { MOST_WORK, USUAL_SAMPLES } from "../../engine/analysis/simulate.ts";
import {
	breakEven,
	DISTRIBUTIONS,
	FEWEST_SAMPLES,
	HIGHEST_SEED,
	METRICS,
	MODES,
	MOST_SAMPLES,
	type SimulateRequest,
	saySimulation,
	sensitivity,
	simulate,
	specOf,
} from "../../engine/index.ts";
import { figureAnchor, inputAnchor } from "./anchors.ts";
import { OPENING, WITH_ACTIVITIES } from "./example.ts";
import { type Html, html, joined, NOTHING, paragraphs, rich } from "./html.ts";
import { METHOD_SOURCES } from "./method-sources.ts";
import { scorecardPart } from "./scorecard-part.ts";
import type { Speaker } from "./speaker.ts";
import { table } from "./table.ts";
import { ANALYSES, type AnalysisId } from "./words.ts";

function simulated(request: SimulateRequest, { data }: Speaker) {
	const outcome = simulate(request, data);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.simulation;
}

/** An input's label with its pointer; the pointer alone where it names several. */
function inputName(pointer: string, { engine }: Speaker): Html {
	const spec = specOf(pointer);
	if (!spec) return html`<code>${pointer}</code>`;
	// A spec's pointer is one of the table's; its look-up by a string has lost that.
	const known = spec.pointer as keyof typeof engine.inputs;
	return html`<a href="#${inputAnchor(known)}">${engine.inputs[known]}</a> <code>${pointer}</code>`;
}

function rangePart(speaker: Speaker): Html {
	const { words, format, locale, comma } = speaker;
	const { range } = words;
	const simulation = simulated({ input: OPENING }, speaker);
	const { probabilities, metrics } = simulation;
	const shown = (metric: (typeof METRICS)[number], value: number | null): Html => {
		if (value === null) return html`–`;
		if (metric === "net" || metric === "npv") return html`${format.money(value)}`;
		return html`${metric === "paybackMonths" ? format.count(value) : format.percent(value)}`;
	};
	const share = (what: string, value: number) =>
		html`<div><dt>${what}</dt><dd>${format.percent(value)}</dd></div>`;
	const gap = locale === "en" ? " " : "";
	return html`<p>${range.intro}${gap}${saySimulation(simulation, locale, "USD")}</p>
${table({
	caption: words.analyses.simulate.title,
	columns: [range.figure, "P10", "P50", "P90"],
	figures: [0, 1, 2],
	className: "figures",
	rows: METRICS.map((metric) => ({
		head: html`<a href="#${figureAnchor(metric)}">${words.results[metric].name}</a> <code>${metric}</code>`,
		cells: [metrics[metric].p10, metrics[metric].p50, metrics[metric].p90].map((value) =>
			shown(metric, value),
		),
	})),
})}<dl class="sums">${share(range.gain, probabilities.netPositive)}${share(range.within12, probabilities.paybackWithin12Months)}${share(range.within, probabilities.paybackWithinHorizon)}</dl>
<p>${rich(range.varied)}</p>
${table({
	caption: range.variables,
	columns: [range.variables, range.low, range.high],
	figures: [0, 1],
	rows: simulated({ input: WITH_ACTIVITIES, samples: FEWEST_SAMPLES }, speaker).variables.map(
		({ pointers, low, high }) => ({
			head: joined(
				pointers.map((pointer) => inputName(pointer, speaker)),
				comma,
			),
			cells: [low, high].map((factor) => html`× ${factor}`),
		}),
	),
})}`;
}

/** A setting of a request: what it may be, and what stands where it is left out. */
type Setting = readonly [name: string, values: Html, leftOut: Html];

const codes = (names: readonly string[], { comma }: Speaker): Html =>
	joined(
		names.map((name) => html`<code>${name}</code>`),
		comma,
	);

const metricLinks = ({ comma }: Speaker): Html =>
	joined(
		METRICS.map((metric) => html`<a href="#${figureAnchor(metric)}"><code>${metric}</code></a>`),
		comma,
	);

function settingsTable(id: AnalysisId, settings: readonly Setting[], { words }: Speaker): Html {
	const { setting, values, leftOut } = words.settings;
	return table({
		caption: words.analyses[id].title,
		columns: [setting, values, leftOut],
		rows: settings.map(([name, ...cells]) => ({ head: html`<code>${name}</code>`, cells })),
	});
}

function simulateSettings(speaker: Speaker): Html {
	const { words, format } = speaker;
	const { work, fewer } = words.settings;
	const range = (low: number, high: number) =>
		words.inputs.range(format.count(low), format.count(high));
	const pause = speaker.semicolon;
	const discount = { pointer: "/discountRate", low: 0, high: 1 };
	const { seed, variables } = simulated({ input: OPENING, variables: [discount] }, speaker);
	const [usual] = variables;
	if (!usual) throw new Error("A variable that was sent is not varied.");
	return settingsTable(
		"simulate",
		[
			[
				"/samples",
				html`${range(FEWEST_SAMPLES, MOST_SAMPLES)}${pause}${work(format.count(MOST_WORK))}`,
				html`${fewer(format.count(USUAL_SAMPLES))}`,
			],
			["/seed", html`${range(0, HIGHEST_SEED)}`, html`${seed}`],
			["/variables/*/mode", codes(MODES, speaker), codes([usual.mode], speaker)],
			[
				"/variables/*/distribution",
				codes(DISTRIBUTIONS, speaker),
				codes([usual.distribution], speaker),
			],
		],
		speaker,
	);
}

function sensitivitySettings(speaker: Speaker): Html {
	const outcome = sensitivity({ input: OPENING }, speaker.data);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	const { metric } = outcome.sensitivity;
	return settingsTable(
		"sensitivity",
		[["/metric", metricLinks(speaker), codes([metric], speaker)]],
		speaker,
	);
}

function breakEvenSettings(speaker: Speaker): Html {
	const request = { input: OPENING, pointer: "/workflows/0/monthlyContacts" };
	const outcome = breakEven(request, speaker.data);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	const { metric, target } = outcome.breakEven;
	const { anyNumber, bounds } = speaker.words.settings;
	return settingsTable(
		"break-even",
		[
			["/metric", metricLinks(speaker), codes([metric], speaker)],
			["/target", html`${anyNumber}`, html`${target}`],
			["/low", html`${bounds}`, html`${bounds}`],
			["/high", html`${bounds}`, html`${bounds}`],
		],
		speaker,
	);
}

const PARTS: Record<AnalysisId, ((speaker: Speaker) => Html) | null> = {
	simulate: (speaker) => html`${simulateSettings(speaker)}${rangePart(speaker)}`,
	sensitivity: sensitivitySettings,
	"break-even": breakEvenSettings,
	compare: null,
	vendors: null,
	scorecard: scorecardPart,
};

export function analysesPart(speaker: Speaker): Html {
	const { words } = speaker;
	return html`${ANALYSES.map((id) => {
		const { title, text } = words.analyses[id];
		return html`<h3 id="${id}">${title}</h3>
${paragraphs(text)}
${PARTS[id]?.(speaker) ?? NOTHING}`;
	})}<h3 id="methods">${words.methods.title}</h3>
${paragraphs(words.methods.text)}
<ul class="prose">${METHOD_SOURCES.map(
		(source) => html`<li lang="en">${source}</li>
`,
	)}</ul>`;
}
