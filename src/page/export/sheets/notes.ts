/** How to read the workbook, what it leaves out, and where its assumptions come from. */
import { formatOf } from "../../../engine/index.ts";
import type { Cell, Sheet } from "../cells.ts";
import { text } from "../cells.ts";
import type { Evidence, Plan } from "../plan.ts";
import { sourceText } from "./sources.ts";

type Row = Cell[];

export function notesSheet(plan: Plan): Sheet {
	const { words, months, estimate } = plan;
	const said = words.notes;
	const prose = (lines: readonly string[]) => lines.map((line) => [text(line, "prose")]);
	const warnings = estimate.warnings.map(({ message }) => message);
	return {
		name: words.sheets.notes,
		rows: [
			[text(said.heading, "title")],
			[],
			[text(said.reading, "section")],
			...prose(said.paragraphs(months)),
			[],
			[text(said.missing, "section")],
			...prose(said.notCounted),
			...(warnings.length > 0 ? [[], [text(said.warnings, "section")], ...prose(warnings)] : []),
			...contextRows(plan),
			...sourceRows(plan),
		],
		widths: [110, 50, 26, 50],
		frozen: { rows: 1, columns: 0 },
		checks: [],
	};
}

/** Published ranges beside the plan's own figures; no verdict. */
function contextRows({ words, labels, estimate }: Plan): Row[] {
	if (estimate.context.length === 0) return [];
	const { percent, count } = formatOf(labels.locale, estimate.currency);
	const rows = estimate.context.map(({ metric, value, benchmark }) => {
		const say = metric === "paybackMonths" || metric === "returnPerUnit" ? count : percent;
		const { low, typical, high } = benchmark;
		const ends = [low ?? typical, high].flatMap((end) => (end === null ? [] : [say(end)]));
		return [
			text(labels.context(metric), "prose"),
			text(value === null ? words.none : say(value)),
			text(ends.join(" – ")),
			text(benchmark.source.publisher, "prose", benchmark.source.url),
		];
	});
	const head = [words.notes.context, words.notes.own, words.notes.published, words.inputs.source];
	return [[], head.map((title) => text(title, "section")), ...rows];
}

/** Every source that an assumption rests on, once, with what it was used for. */
function sourceRows(plan: Plan): Row[] {
	const { words, labels, estimate } = plan;
	const used = new Map<string, { benchmark: Evidence; labels: Set<string> }>();
	for (const { pointer, benchmark } of estimate.assumptions) {
		const entry = used.get(benchmark.id) ?? { benchmark, labels: new Set() };
		entry.labels.add(labels.inputAt(pointer));
		used.set(benchmark.id, entry);
	}
	if (used.size === 0) return [];
	const said = words.notes;
	const head = [said.sources, said.usedFor, said.grade, said.population];
	return [
		[],
		head.map((title) => text(title, "section")),
		...[...used.values()].map(({ benchmark, labels: names }) => [
			text(sourceText(plan, benchmark), "prose", benchmark.source.url),
			text([...names].join("; "), "prose"),
			text(labels.grade(benchmark.grade), "prose"),
			text(benchmark.population, "prose"),
		]),
	];
}
