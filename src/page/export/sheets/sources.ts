/** What stands behind a value in words: whose it is, who published what, and why it was taken. */
import { formatOf, type NumberSpec } from "../../../engine/index.ts";
import { valueAt } from "../../state/paths.ts";
import type { Cell } from "../cells.ts";
import { text } from "../cells.ts";
import type { Evidence, Plan } from "../plan.ts";

/** Who published a figure, in which year, under which title, or that it is our judgement. */
export function sourceText(
	{ labels }: Pick<Plan, "labels">,
	{ source, grade, population }: Evidence,
): string {
	if (grade === "judgement") return source.title;
	const { publisher, year, title } = source;
	const name = year === null ? publisher : `${publisher}, ${year}`;
	return `${name}: ${title} (${labels.grade(grade)}; ${population})`;
}

/** Whose values these are, in a word for each that differs. */
export function originText({ words, originOf, input }: Plan, pointers: readonly string[]): string {
	const said = pointers.map((pointer) => {
		const origin = originOf(pointer);
		// Off is nothing to explain; a value that nobody set and that has an effect is.
		const counts = origin === "neutral" && Boolean(valueAt(input, pointer));
		return counts ? words.inputs.counts : words.origins[origin];
	});
	return [...new Set(said)].join(", ");
}

/**
 * Whether a value may stand beside a record's bounds: a derived one is not on its scale, and another
 * currency's amounts are not this one's.
 */
export const isComparable = (
	{ originOf, estimate }: Pick<Plan, "originOf" | "estimate">,
	pointer: string,
	{ currency }: Evidence,
): boolean =>
	originOf(pointer) !== "derived" && (currency === null || currency === estimate.currency);

/** Source and note of an input: empty where nobody set it. */
export function sourceCells(plan: Plan, pointer: string, unit: NumberSpec["unit"]): Cell[] {
	const { words, originOf, evidenceOf } = plan;
	const origin = originOf(pointer);
	if (origin === "neutral") return [text(""), text("")];
	if (origin === "input") return [text(words.inputs.noSource, "prose"), text("")];
	const evidence = evidenceOf(pointer);
	if (!evidence) return [text(""), text("")];
	const { benchmark, reason } = evidence;
	const judged = benchmark.grade === "judgement";
	const said =
		judged && reason !== null ? words.inputs.judgement(reason) : sourceText(plan, benchmark);
	const fits = isComparable(plan, pointer, benchmark);
	const range = fits ? rangeText(plan, benchmark, unit) : "";
	const notes = [judged ? "" : (reason ?? ""), range].filter((note) => note !== "");
	return [
		text(said, "prose", judged ? null : benchmark.source.url),
		text(notes.join("; "), "prose"),
	];
}

/** The published range of a figure; empty where one end was not published. */
function rangeText(
	{ labels, words, input }: Plan,
	{ low, high, grade }: Evidence,
	unit: NumberSpec["unit"],
): string {
	if (low === null || high === null) return "";
	const { money, percent, count } = formatOf(labels.locale, input.currency);
	const isShare = unit === "share" || unit === "rate" || unit === "factor";
	const say = unit === "money" ? money : isShare ? percent : count;
	const { ours, published } = words.inputs;
	return (grade === "judgement" ? ours : published)(say(low), say(high));
}
