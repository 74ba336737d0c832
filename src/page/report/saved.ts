/**
 * A saved calculation as the API gives it, read with care: it may be years old, so anything but the
 * sum itself may be missing, and what is missing is left out of the report.
 */
import {
	type BenchmarkRange,
	type Estimate,
	type EstimateInput,
	isRecord,
	type Stage,
	type Summary,
} from "../../engine/index.ts";

/** As much of a saved result as the report shows; sentences as the API says them in the page's language. */
export type SavedResult = Pick<
	Estimate<string>,
	| "currency"
	| "horizonMonths"
	| "headline"
	| "summary"
	| "years"
	| "lines"
	| "context"
	| "assumptions"
	| "warnings"
	| "timeline"
> & {
	/** Saved time that was not counted, in the last month. */
	uncounted: number;
	/** Every value that counted, as far as it was saved. */
	resolvedInput: Record<string, unknown> & { rollout: Stage[]; discountRate: number };
};

export interface Saved {
	id: string;
	title: string | null;
	revision: number;
	modelVersion: string;
	dataVersion: string;
	created: Date | null;
	updated: Date | null;
	expires: Date | null;
	input: EstimateInput;
	result: SavedResult;
	/** What came of comparing with today's model; `current` only where the figures differ. */
	status: "same" | "changed" | "refused";
	current: Summary | null;
}

type Kind = "string" | "number";
type Fields = Record<string, Kind>;

/** JSON has no NaN, but 1e999 is read as infinity. */
const isNumber = (value: unknown): value is number => Number.isFinite(value);

const has = (value: unknown, fields: Fields): value is Record<string, unknown> =>
	isRecord(value) &&
	Object.entries(fields).every(([key, kind]) =>
		kind === "number" ? isNumber(value[key]) : typeof value[key] === kind,
	);

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const numberOf = (value: unknown): number => (isNumber(value) ? value : 0);
const numberOrNull = (value: unknown): number | null => (isNumber(value) ? value : null);
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The entries of a list that have what is shown of them. */
const rowsOf = <T>(value: unknown, fields: Fields): T[] =>
	// Checked for the keys that the report cannot do without; Guard.tsx catches what else is amiss.
	(Array.isArray(value) ? value : []).filter((item) => has(item, fields)) as T[];

function dateOf(value: unknown): Date | null {
	const date = new Date(textOf(value));
	return Number.isNaN(date.getTime()) ? null : date;
}

/** What every saved sum has had from the first on. */
const SUM: Fields = {
	benefits: "number",
	aiFees: "number",
	investment: "number",
	costs: "number",
	net: "number",
	npv: "number",
	paybackStatus: "string",
};
/** Figures that are null where they do not exist. */
const MAYBE = ["returnPerUnitOnAllCosts", "paybackMonths", "roi", "roiOnAllCosts", "irr"];

/** A sum; null when it is none, because a figure left out here would be another answer. */
function summaryOf(value: unknown): Summary | null {
	if (!has(value, SUM)) return null;
	const found = MAYBE.every((key) => value[key] === null || isNumber(value[key]));
	if (!found) return null;
	// Funding without its month is half a statement, and left out like none.
	const peak = has(value, { peakFunding: "number", peakFundingMonth: "number" });
	const summary = value as unknown as Summary; // every key that is shown was looked at
	return peak ? summary : { ...summary, peakFunding: 0, peakFundingMonth: 0 };
}

const FLOW: Fields = { benefits: "number", net: "number", cumulative: "number" };
const YEAR: Fields = { ...FLOW, year: "number", costs: "number" };
const MONTH: Fields = { ...FLOW, month: "number", aiFees: "number", investment: "number" };
/** Rows that mean something only together: with one missing there are none. */
function wholeOf<T>(value: unknown, fields: Fields, count: number): T[] {
	const rows = rowsOf<T>(value, fields);
	return rows.length === count ? rows : [];
}

/** A published range; null where nobody could say whose it is. */
function benchmarkOf(value: unknown): BenchmarkRange | null {
	const range = recordOf(value);
	const source = recordOf(range.source);
	const isWhole = has(range, { grade: "string", population: "string" });
	if (!isWhole || !has(source, { publisher: "string", title: "string" })) return null;
	return {
		...range,
		low: numberOrNull(range.low),
		typical: numberOrNull(range.typical),
		high: numberOrNull(range.high),
		source: { ...source, year: numberOrNull(source.year), url: textOrNull(source.url) },
	} as BenchmarkRange; // every key that is shown was looked at
}

/** Rows with a published range each, read as carefully as the rows themselves. */
const sourcedOf = <T>(value: unknown, fields: Fields): T[] =>
	rowsOf<Record<string, unknown>>(value, fields).map(
		(row) =>
			({
				...row,
				reason: textOrNull(row.reason),
				benchmark: benchmarkOf(row.benchmark),
			}) as T, // as far as the fields say
	);

const STAGE: Fields = { stage: "string", startMonth: "number" };

function resultOf(value: unknown, resolved: unknown): SavedResult | null {
	const result = recordOf(value);
	const summary = summaryOf(result.summary);
	if (!summary || !has(result, { currency: "string", horizonMonths: "number" })) return null;
	const input = recordOf(resolved);
	const horizonMonths = numberOf(result.horizonMonths);
	const timeline = wholeOf<SavedResult["timeline"][number]>(
		result.timeline,
		MONTH,
		horizonMonths + 1,
	);
	return {
		currency: textOf(result.currency),
		horizonMonths,
		headline: textOf(result.headline),
		summary,
		years: wholeOf(result.years, YEAR, Math.ceil(horizonMonths / 12)),
		lines: rowsOf(result.lines, { id: "string", kind: "string", total: "number" }),
		context: sourcedOf<SavedResult["context"][number]>(result.context, {
			metric: "string",
		}).flatMap((row) =>
			row.benchmark === null ? [] : [{ ...row, value: numberOrNull(row.value) }],
		),
		assumptions: sourcedOf(result.assumptions, { pointer: "string" }),
		warnings: rowsOf(result.warnings, { message: "string" }),
		// A curve with a gap would be another curve.
		timeline,
		uncounted: numberOf(recordOf(result.operations).uncountedCapacity),
		resolvedInput: {
			...input,
			rollout: rowsOf(input.rollout, STAGE),
			discountRate: numberOf(input.discountRate),
		},
	};
}

/** Reads what the API answered; null when there is no sum in it that could be shown. */
export function readSaved(body: unknown): Saved | null {
	const saved = recordOf(body);
	const result = resultOf(saved.result, saved.resolvedInput);
	if (!result) return null;
	const current = summaryOf(saved.current);
	const { currentStatus } = saved;
	return {
		id: textOf(saved.id),
		title: textOf(saved.title) || null,
		revision: numberOf(saved.revision),
		modelVersion: textOf(saved.modelVersion) || "–",
		dataVersion: textOf(saved.dataVersion) || "–",
		created: dateOf(saved.createdAt),
		updated: dateOf(saved.updatedAt),
		expires: dateOf(saved.expiresAt),
		// The server's schema took it, if an older one; labels and links pass over what they do not know.
		input: recordOf(saved.input) as EstimateInput,
		result,
		status:
			currentStatus === "refused"
				? "refused"
				: currentStatus === "changed" && current
					? "changed"
					: "same",
		current,
	};
}
