/** Every input, from the engine's one table of them. */
import {
	BENEFIT_IDS,
	COST_IDS,
	INPUTS,
	type InputSpec,
	type LineId,
	type NumberSpec,
} from "../../engine/index.ts";
import { benchmarkAnchor, figureAnchor, inputAnchor, lineAnchor } from "./anchors.ts";
import { type Html, html, joined, rich } from "./html.ts";
import { movedBy } from "./moved.ts";
import type { Speaker } from "./speaker.ts";
import { table } from "./table.ts";
import { INPUT_GROUPS, type InputGroup } from "./words.ts";

const ALL_LINES: readonly LineId[] = [...BENEFIT_IDS, ...COST_IDS];
/** As many as this are named in place of all the others. */
const FEW = 3;

/** Large bounds as powers of ten: nobody counts twelve zeros. */
const bound = (value: number): string =>
	value >= 1e6 ? `10^${Math.round(Math.log10(value))}` : String(value).replace("-", "−");

function groupOf(pointer: string): InputGroup {
	const head = pointer.split("/")[1];
	return INPUT_GROUPS.find((group) => group === head) ?? "top";
}

function numberRange(spec: NumberSpec, { words: { inputs } }: Speaker): string {
	const [min, max] = [bound(spec.min), bound(spec.max)];
	return spec.exclusiveMin ? inputs.above(min, max) : inputs.range(min, max);
}

/** A value that is a word of the API. */
const code = (word: string): string => `\`${word}\``;

/** Unit, bounds and neutral value. */
function factsOf(spec: InputSpec, speaker: Speaker): Html {
	const { inputs } = speaker.words;
	const facts: string[] = [];
	if (spec.kind === "number") {
		facts.push(inputs.units[spec.unit], numberRange(spec, speaker));
		if (spec.integer) facts.push(inputs.whole);
	} else if (spec.kind === "list") facts.push(inputs.list(spec.minItems, spec.maxItems));
	else
		facts.push(
			spec.choices ? inputs.choices(spec.choices.map(code).join(speaker.comma)) : inputs.text,
		);
	const { neutral } = spec;
	if (spec.required) facts.push(inputs.required);
	else if (neutral === null) facts.push(inputs.unknown);
	else if (typeof neutral !== "object") {
		const shown = typeof neutral === "number" ? String(neutral) : code(neutral);
		if (neutral !== "") facts.push(inputs.neutral(shown));
	} else if (neutral.length > 0) facts.push(inputs.neutral(code(JSON.stringify(neutral))));
	return joined(
		facts.map((fact) => html`<span>${rich(fact)}</span>`),
		speaker.semicolon,
	);
}

/** The names of lines, each a link to it. */
export const lineLinks = (ids: readonly LineId[], { engine, comma }: Speaker): Html =>
	joined(
		ids.map((id) => html`<a href="#${lineAnchor(id)}">${engine.lines.lines[id]}</a>`),
		comma,
	);

/** The lines that an input moves; without one, the figures that it moves all the same. */
function feedsOf(spec: InputSpec, speaker: Speaker): Html {
	const { words, comma } = speaker;
	const { everyLineBut, noLine, noLineBut } = words.inputs;
	if (spec.feeds.length === 0) return html`<span class="soft">${noLine}</span>`;
	const { lines, figures } = movedBy(spec);
	if (lines.length === 0) {
		const links = figures.map(
			(name) => html`<a href="#${figureAnchor(name)}"><code>${name}</code></a>`,
		);
		return html`<span class="soft">${noLineBut}</span>${joined(links, comma)}`;
	}
	const others = ALL_LINES.filter((id) => !lines.includes(id));
	if (others.length > FEW) return lineLinks(lines, speaker);
	// No input moves every line: there would be no word for it.
	if (others.length === 0) throw new Error("an input moves every line");
	return html`${everyLineBut.before}${lineLinks(others, speaker)}${everyLineBut.after}`;
}

function heldAgainst({ pointer }: InputSpec, { data, words }: Speaker): Html {
	const benchmark = data.benchmarks[data.plausible[pointer] ?? ""];
	if (!benchmark)
		return html`<span class="soft" aria-hidden="true">–</span><span class="hidden">${words.inputs.noBenchmark}</span>`;
	const { id, low, high, currency } = benchmark;
	const range = words.inputs.range(String(low), String(high));
	return html`<a href="#${benchmarkAnchor(id)}">${range}${currency ? ` ${currency}` : ""}</a>`;
}

export function inputsPart(speaker: Speaker): Html {
	const { words, engine, helps } = speaker;
	const { columns, groups } = words.inputs;
	return html`${INPUT_GROUPS.map((group) => {
		const specs = INPUTS.filter(({ pointer }) => groupOf(pointer) === group);
		return html`<h3 id="inputs-${group}">${groups[group]}</h3>
${table({
	caption: groups[group],
	columns: [columns.input, columns.value, columns.feeds, columns.benchmark],
	className: "inputs",
	rows: specs.map((spec) => ({
		anchor: inputAnchor(spec.pointer),
		head: html`<b>${engine.inputs[spec.pointer]}</b> <code>${spec.pointer}</code> <span class="help">${helps[spec.pointer]}</span>`,
		cells: [factsOf(spec, speaker), feedsOf(spec, speaker), heldAgainst(spec, speaker)],
	})),
})}`;
	})}`;
}
