/** The plan as one CSV file (RFC 4180, UTF-8 with a byte order mark, decimal points, every digit). */
import { specOf } from "../../engine/index.ts";
import { inTableOrder } from "../state/groups.ts";
import { leavesOf } from "../state/paths.ts";
import { neutral } from "./cells.ts";
import type { ExportRequest } from "./plan.ts";
import { isComparable, sourceText } from "./sheets/sources.ts";

type Field = string | number | null;

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A plan of any size as CSV: what each row belongs to stands in its first field, and every row has as
 * many fields as the longest.
 */
export function csvOf(request: ExportRequest): string {
	const sections = [summaryRows, lineRows, monthRows, inputRows];
	const rows = sections.flatMap((section) => section(request));
	const width = Math.max(...rows.map(({ length }) => length));
	const lines = rows.map((row) => {
		const padded = [...row, ...new Array<null>(width - row.length).fill(null)];
		return padded.map(fieldText).join(",");
	});
	return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** A field as it stands in the file; text is made harmless, numbers stay numbers. */
function fieldText(field: Field): string {
	if (field === null) return "";
	if (typeof field === "number") return String(field);
	const text = neutral(field);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function summaryRows({ estimate, words, labels, link, date }: ExportRequest): Field[][] {
	const { summary } = estimate;
	const { csv, figures, summary: said } = words;
	const own: Record<keyof typeof figures, Field> = {
		...summary,
		irrStatus: words.irrStatus[summary.irrStatus],
		paybackMonths: summary.paybackMonths ?? words.never,
		discountedPaybackMonths: summary.discountedPaybackMonths ?? words.never,
	};
	// Object.keys loses the key type; the words are a closed record.
	const keys = Object.keys(figures) as (keyof typeof figures)[];
	const about: Field[][] = [
		[csv.sentence, estimate.headline],
		[said.date, date],
		[said.link, link],
		[said.currency, estimate.currency],
		[said.horizon, estimate.horizonMonths],
		[said.preset, labels.preset(estimate.resolvedInput.preset)],
		[said.model, estimate.modelVersion],
		[said.data, estimate.dataVersion],
	];
	return [
		[csv.section, said.figure, said.value],
		...about.map((row) => [csv.summary, ...row]),
		...keys.map((key) => [csv.summary, figures[key].label, own[key]]),
	];
}

function lineRows({ estimate, words, labels }: ExportRequest): Field[][] {
	const { csv, summary: said } = words;
	return [
		[csv.section, said.line, csv.kind, said.total, said.yearOne, said.steady],
		...estimate.lines.map(({ id, kind, total, yearOne, steadyState }) => [
			csv.lines,
			labels.line(id),
			csv.kinds[kind],
			total,
			yearOne,
			steadyState,
		]),
	];
}

function monthRows({ estimate, words }: ExportRequest): Field[][] {
	const { csv, months, monthColumns: heads, figures } = words;
	return [
		[
			csv.section,
			months.month,
			heads.benefits,
			figures.aiFees.label,
			heads.investment,
			heads.net,
			heads.cumulative,
			heads.discounted,
			heads.cumulativeDiscounted,
		],
		...estimate.timeline.map((month) => [
			csv.months,
			month.month,
			month.benefits,
			month.aiFees,
			month.investment,
			month.net,
			month.cumulative,
			month.discounted,
			month.cumulativeDiscounted,
		]),
	];
}

/** Every value that the estimate was computed from, with whose it is and what is published about it. */
function inputRows(request: ExportRequest): Field[][] {
	const { estimate, words, labels, originOf, evidenceOf } = request;
	const { csv, inputs: said } = words;
	const leaves = leavesOf(estimate.resolvedInput)
		.filter(({ pointer }) => pointer.split("/").length > 2 || specOf(pointer)?.kind === "number")
		.sort((a, b) => inTableOrder(a.pointer, b.pointer));
	return [
		[
			csv.section,
			said.input,
			said.code,
			said.value,
			said.unit,
			said.origin,
			csv.low,
			csv.typical,
			csv.high,
			said.source,
			csv.grade,
			csv.address,
			said.note,
		],
		...leaves.map(({ pointer, value }) => {
			const spec = specOf(pointer);
			const unit = spec?.kind === "number" ? csv.units[spec.unit] : "";
			const origin = originOf(pointer);
			const isAssumed = origin === "preset" || origin === "derived";
			const evidence = isAssumed ? evidenceOf(pointer) : null;
			const { benchmark, reason } = evidence ?? { benchmark: null, reason: null };
			const fits = benchmark && isComparable(request, pointer, benchmark) ? benchmark : null;
			return [
				csv.inputs,
				labels.inputAt(pointer),
				pointer,
				typeof value === "number" || typeof value === "string" ? value : null,
				unit,
				words.origins[origin],
				fits?.low ?? null,
				fits?.typical ?? null,
				fits?.high ?? null,
				benchmark ? sourceText(request, benchmark) : null,
				benchmark ? labels.grade(benchmark.grade) : null,
				benchmark?.source.url ?? null,
				reason,
			];
		}),
	];
}
