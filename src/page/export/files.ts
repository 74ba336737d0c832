/** The files of the plan on the page; it comes when somebody asks for one. */
import { dataInWords } from "../../data/in-words.ts";
import {
	type Estimate,
	estimate,
	type InputPointer,
	type ModelData,
	patternOf,
	type ResolvedInput,
	say,
	specOf,
	toFragment,
} from "../../engine/index.ts";
import { valueAt } from "../state/paths.ts";
import { presetOf } from "../state/presets.ts";
import { format, preset, sent } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { belowWords, inputLabel, lineWords } from "../text/below.ts";
import { dataWords } from "../text/data.ts";
import { exportWords } from "../text/export.ts";
import { answerWords, words } from "../text/index.ts";
import { itemName, stageName } from "../text/item-name.ts";
import { bookOf } from "./book.ts";
import { csvOf } from "./csv.ts";
import type { ExportLabels, ExportRequest } from "./plan.ts";

export type FileKind = "csv" | "xlsx";

const TYPES: Record<FileKind, string> = {
	csv: "text/csv;charset=utf-8",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The file of the plan as it stands, under its name.
 *
 * @throws when the plan is refused, has too many kinds of contacts for a workbook, or the writer could
 * not be loaded
 */
export async function fileOf(kind: FileKind): Promise<File> {
	const request = requestNow();
	const name = `support-roi-${request.date}.${kind}`;
	if (kind === "csv") return new File([csvOf(request)], name, { type: TYPES.csv });
	const book = bookOf(request);
	if (!book) throw new Error("too many kinds of contacts for a workbook");
	const { xlsxOf } = await import("./xlsx.ts");
	const { words: said, labels, date, estimate: result } = request;
	const file = { words: said, locale: labels.locale, currency: result.currency, date };
	const bytes = await xlsxOf(book, file);
	// A buffer of its own, which is all that TypeScript takes for a part of a file.
	return new File([new Uint8Array(bytes)], name, { type: TYPES.xlsx });
}

/** What the page shows, in its language. */
function requestNow(): ExportRequest {
	const data = dataInWords(dataWords.peek());
	const result = wordedEstimate(data);
	const { evidence, resolutionRateOfInvolved } = data.presets[preset.peek().id];
	const { origin, pathname } = window.location;
	return {
		estimate: result,
		words: exportWords.peek(),
		labels: labelsOf(result.resolvedInput),
		originOf: (pointer) => (isTypical(pointer) ? "preset" : inForce(pointer).origin),
		evidenceOf: (pointer) => {
			const found = evidence[patternOf(pointer)];
			const benchmark = found && (data as ModelData).benchmarks[found.benchmark];
			return found && benchmark ? { benchmark, reason: found.reason } : null;
		},
		resolutionRateOfInvolved,
		link: `${origin}${pathname}#${toFragment(sent.peek())}`,
		date: localDay(new Date()),
	};
}

/** A volume that only stands there to begin with. */
const isTypical = (pointer: string): boolean =>
	pointer.endsWith("/monthlyContacts") && inForce(pointer).value === preset.peek().typicalVolume;

/** The visitor's own day, ISO 8601. */
function localDay(now: Date): string {
	const two = (value: number) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The estimate of what is entered, its sentences said. */
function wordedEstimate(data: ModelData): Estimate<string, unknown> {
	const outcome = estimate(sent.peek(), data);
	if (!outcome.ok) throw new Error("the plan is refused");
	const { headline, warnings, ...figures } = outcome.estimate;
	const [spoken, written] = [answerWords.peek(), format.peek()];
	return {
		...figures,
		headline: say(headline, spoken, written),
		warnings: warnings.map((warning) => ({
			...warning,
			message: say(warning.message, spoken, written),
		})),
	};
}

/** Names from the dictionaries of the engine and the page. */
function labelsOf(input: ResolvedInput): ExportLabels {
	const lines = lineWords.peek();
	const { groups, assumptions } = belowWords.peek();
	const { units, presets } = words.peek();
	const label = (pointer: InputPointer) => inputLabel(pointer);
	return {
		locale: answerWords.peek().locale,
		input: label,
		inputAt: (pointer) => {
			// A spec's pointer is one of the table's; its look-up by a string has lost that.
			const known = specOf(pointer)?.pointer as InputPointer | undefined;
			const [name, where] = [known ? label(known) : pointer, itemOf(input, pointer)];
			return where === null ? name : assumptions.at(name, where);
		},
		line: (id) => lines.lines[id],
		grade: (grade) => lines.grades[grade],
		context: (metric) => lines.context[metric],
		group: (group) => groups[group],
		billing: (unit) => units[unit].name,
		stage: stageName,
		preset: (id) => presets[presetOf({ preset: id }).id].name,
	};
}

/** The name of the list item that an input belongs to; null where there is only one. */
function itemOf(input: ResolvedInput, pointer: string): string | null {
	const list = /^(.*)\/(\d+)\//.exec(pointer);
	const items = list && valueAt(input, list[1] ?? "");
	return list && Array.isArray(items) && items.length > 1 ? itemName(items, Number(list[2])) : null;
}
