/** Range, drivers, break-even, plans, vendors, pilots; with the range of the plan the calculator opens on. */
import {
	CONTROLS,
	type EstimateInput,
	GUARDRAILS,
	METRICS,
	SIGNAL_GROUPS,
	type SignalGroupId,
	type SignalKey,
	saySimulation,
	simulate,
	specOf,
} from "../../engine/index.ts";
import { figureAnchor, inputAnchor } from "./anchors.ts";
import { EVERY_LINE, OPENING } from "./example.ts";
import { type Html, html, joined, NOTHING, paragraphs, rich } from "./html.ts";
import { METHOD_SOURCES } from "./method-sources.ts";
import type { Speaker } from "./speaker.ts";
import { table } from "./table.ts";
import { ANALYSES, type AnalysisId } from "./words.ts";

/** All that varies by default has something to vary in this plan. */
const VARIED: EstimateInput = {
	...EVERY_LINE,
	workflows: EVERY_LINE.workflows.map((workflow) => ({
		...workflow,
		assist: {
			...workflow.assist,
			activities: [{ name: "Order lookup", minutes: 2, reduction: 0.5 }],
		},
	})),
};

function simulated(input: EstimateInput, { data }: Speaker, samples?: number) {
	const outcome = simulate({ input, samples }, data);
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
	const simulation = simulated(OPENING, speaker);
	const { probabilities, metrics } = simulation;
	const shown = (metric: (typeof METRICS)[number], value: number | null): Html => {
		if (value === null) return html`–`;
		if (metric === "net" || metric === "npv") return html`${format.money(value)}`;
		return html`${metric === "paybackMonths" ? format.count(value) : format.percent(value)}`;
	};
	const share = (what: string, value: number) =>
		html`<div><dt>${what}</dt><dd>${format.percent(value)}</dd></div>`;
	return html`<p>${range.intro} ${saySimulation(simulation, locale, "USD")}</p>
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
	rows: simulated(VARIED, speaker, 100).variables.map(({ pointers, low, high }) => ({
		head: joined(
			pointers.map((pointer) => inputName(pointer, speaker)),
			comma,
		),
		cells: [low, high].map((factor) => html`× ${factor}`),
	})),
})}`;
}

const isControl = (key: SignalKey): boolean => CONTROLS.some((one) => one === key);
const limitOf = (key: SignalKey): number | null =>
	Object.entries(GUARDRAILS).find(([id]) => id === key)?.[1].threshold ?? null;

function signalsPart(speaker: Speaker): Html {
	const { words, engine, format, comma } = speaker;
	const { measurements, controls, groups } = engine.scorecard;
	const labels: Record<string, string> = { ...measurements, ...controls };
	const named = (key: SignalKey): Html => {
		const limit = limitOf(key);
		return html`${labels[key] ?? key}${isControl(key) ? NOTHING : html` <code>${key}</code>`}${limit === null ? "" : ` (${words.signals.threshold(format.percent(limit))})`}`;
	};
	const ids = Object.keys(SIGNAL_GROUPS) as SignalGroupId[]; // a closed record
	return table({
		caption: words.analyses.scorecard.title,
		columns: [words.signals.group, words.signals.signals],
		rows: ids.map((id) => ({
			head: html`${groups[id]} <code>${id}</code>`,
			cells: [joined(SIGNAL_GROUPS[id].map(named), comma)],
		})),
	});
}

const PARTS: Record<AnalysisId, ((speaker: Speaker) => Html) | null> = {
	simulate: rangePart,
	sensitivity: null,
	"break-even": null,
	compare: null,
	vendors: null,
	scorecard: signalsPart,
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
