/** What the defaults rest on: presets, published figures, vendors' prices; and the versions of all. */

import type { Vendor } from "../../data/vendors.ts";
import { DATA_VERSIONS, MODEL_VERSIONS, type Version } from "../../data/versions.ts";
import {
	type Benchmark,
	INPUTS,
	type InputPointer,
	isRecord,
	type Preset,
	type Source,
} from "../../engine/index.ts";
import { benchmarkAnchor, inputAnchor, presetAnchor, vendorAnchor } from "./anchors.ts";
import { type Html, html, joined, NOTHING } from "./html.ts";
import { foreign, type Speaker } from "./speaker.ts";
import { type Row, table } from "./table.ts";

/** The values of a preset by pattern; those of a list's items one after the other. */
function valuesOf({ values, workflowDefaults }: Preset): Map<string, (string | number)[]> {
	const found = new Map<string, (string | number)[]>();
	const walk = (value: unknown, pattern: string) => {
		if (Array.isArray(value)) for (const item of value) walk(item, `${pattern}/*`);
		else if (isRecord(value))
			for (const [key, child] of Object.entries(value)) walk(child, `${pattern}/${key}`);
		else if (typeof value === "number" || typeof value === "string")
			found.set(pattern, [...(found.get(pattern) ?? []), value]);
	};
	walk(values, "");
	walk([workflowDefaults], "/workflows");
	return found;
}

function presetRow(
	pointer: InputPointer,
	values: readonly (string | number)[] | undefined,
	preset: Preset,
	{ words, engine, comma, locale }: Speaker,
): Row {
	const evidence = preset.evidence[pointer];
	return {
		head: html`<a href="#${inputAnchor(pointer)}">${engine.inputs[pointer]}</a> <code>${pointer}</code>`,
		cells: [
			values
				? joined(
						values.map((value) =>
							typeof value === "number" ? html`${value}` : html`<code>${value}</code>`,
						),
						comma,
					)
				: html`${words.presets.resolution}`,
			evidence
				? html`<a href="#${benchmarkAnchor(evidence.benchmark)}">${evidence.benchmark}</a>${
						evidence.reason ? html`${locale === "en" ? ": " : "："}${evidence.reason}` : NOTHING
					}`
				: html`–`,
		],
	};
}

function presetPart(preset: Preset, speaker: Speaker): Html {
	const { words, format } = speaker;
	const values = valuesOf(preset);
	const shown = INPUTS.map(({ pointer }) => pointer).filter(
		(pointer) => values.has(pointer) || preset.evidence[pointer],
	);
	return html`<h3 id="${presetAnchor(preset.id)}">${preset.name} <code>${preset.id}</code></h3>
<p>${preset.description} ${shown.length === 0 ? words.presets.nothing : words.presets.volume(format.count(preset.typicalVolume))}</p>
${
	shown.length === 0
		? NOTHING
		: table({
				caption: preset.name,
				columns: [words.presets.input, words.presets.value, words.presets.benchmark],
				rows: shown.map((pointer) => presetRow(pointer, values.get(pointer), preset, speaker)),
			})
}`;
}

export const presetsPart = (speaker: Speaker): Html =>
	html`${Object.values(speaker.data.presets).map((preset) => presetPart(preset, speaker))}`;

function sourceOf({ publisher, title, year, url }: Source, { locale, pause }: Speaker): Html {
	const named = foreign(title, locale, "cite");
	const linked = url ? html`<a href="${url}" rel="noopener">${named}</a>` : named;
	return html`<span class="source">${foreign(publisher, locale)}${pause}${linked}${year === null ? "" : `${pause}${year}`}</span>`;
}

function rangeOf({ low, typical, high, unit, currency }: Benchmark, { words }: Speaker): Html {
	const named = words.benchmarkUnits[unit];
	if (named === undefined) throw new Error(`No words for the unit ${unit}`);
	const figures = [low, typical, high].map((value) => (value === null ? "–" : String(value)));
	return html`${figures.join(" / ")} <span class="help">${[currency, named].filter(Boolean).join(" ")}</span>`;
}

function benchmarksTable(speaker: Speaker): Html {
	const { words, engine, data } = speaker;
	const text = words.data;
	return table({
		caption: words.sections.data.title,
		columns: [text.benchmark, text.range, text.source],
		className: "benchmarks",
		rows: Object.values(data.benchmarks).map((benchmark) => ({
			anchor: benchmarkAnchor(benchmark.id),
			head: html`<code>${benchmark.id}</code> <span class="help">${benchmark.population}</span>`,
			cells: [
				rangeOf(benchmark, speaker),
				html`${sourceOf(benchmark.source, speaker)} <span class="help">${engine.lines.grades[benchmark.grade]}${speaker.pause}${words.checked(benchmark.checked)}</span>${
					benchmark.note ? html` <span class="help">${benchmark.note}</span>` : NOTHING
				}`,
			],
		})),
	});
}

/** How many records there are of each grade: a reader should know what most of them are. */
function gradesOf(speaker: Speaker): Html {
	const { engine, data, words, locale } = speaker;
	const all = Object.values(data.benchmarks);
	const counts = Object.entries(engine.lines.grades).map(([grade, name]) => {
		const count = all.filter((one) => one.grade === grade).length;
		return html`<div><dt>${name}</dt><dd>${count}</dd></div>`;
	});
	const gap = locale === "en" ? " " : "";
	return html`<p>${all.length}${gap}${words.data.count}${locale === "en" ? ". " : "。"}${words.data.grades}</p>
<dl class="sums">${counts}</dl>
`;
}

function priceOf(vendor: Vendor, { words }: Speaker): Html {
	const { currency, usage, annual } = vendor;
	if (currency === null) return html`${words.data.unpublished}`;
	const amount = (value: number) => `${value} ${currency}`;
	return html`${usage.map(
		({ name, price, quantityPerEvent }) =>
			html`<span class="price">${name}${words.data.colon}${words.vendorPrice(amount(price), quantityPerEvent)}</span> `,
	)}${annual.map(
		(item) =>
			html`<span class="price">${item.name}${words.data.colon}${words.perYear(amount(item.amount))}</span> `,
	)}`;
}

function vendorsTable(speaker: Speaker): Html {
	const { words, engine, vendors, pause } = speaker;
	const text = words.data;
	return table({
		caption: text.vendors,
		columns: [text.plan, text.price, text.source],
		className: "benchmarks",
		rows: vendors.map((vendor) => ({
			anchor: vendorAnchor(vendor.id),
			head: html`<b>${vendor.name}</b> <span class="help">${vendor.billing}</span>${vendor.note ? html` <span class="help">${vendor.note}</span>` : NOTHING}`,
			cells: [
				html`${priceOf(vendor, speaker)}${vendor.units.map((unit) => html`<a href="#unit-${unit}"><code>${unit}</code></a> `)}`,
				html`${sourceOf(vendor.source, speaker)} <span class="help">${engine.lines.grades[vendor.grade]}${pause}${words.asOf(vendor.asOf)}</span>`,
			],
		})),
	});
}

export const dataPart = (speaker: Speaker): Html =>
	html`${gradesOf(speaker)}${benchmarksTable(speaker)}<h3 id="vendor-prices">${speaker.words.data.vendors}</h3>
<p>${speaker.words.data.vendorsIntro}</p>
${vendorsTable(speaker)}`;

export function versionsPart({ words, locale }: Speaker): Html {
	const list = (
		kind: "model" | "data",
		versions: readonly Version[],
	) => html`<h3 id="${kind}-versions">${words.history[kind]}</h3>
<ul class="terms">${versions.map(
		({ version, since, changes }, i) =>
			html`<li id="${kind}-${version}"><b>${version}</b> <span class="soft">${since}${i === 0 ? ` · ${words.history.current}` : ""}</span> ${changes[locale].join(locale === "en" ? " " : "")}</li>
`,
	)}</ul>
`;
	return html`${list("model", MODEL_VERSIONS)}${list("data", DATA_VERSIONS)}`;
}
