/** What must be true (methodology section 10, break-even): the value at which a metric hits a target. */
import { type NumberSpec, numberFault } from "../inputs.ts";
import { type Resolution, resolve } from "../resolve.ts";
import { modelFaults } from "../rules.ts";
import { copyOf } from "../tree.ts";
import type { EstimateInput, InputError, PresetData, ResolvedInput } from "../types.ts";
import { createMeter } from "./meter.ts";
import { type Figures, type Metric, metricOf } from "./metrics.ts";
import { leastOf, type Place, placesOf } from "./places.ts";
import { search } from "./root.ts";
import type { AnalysisError } from "./variables.ts";

export interface BreakEvenRequest {
	input: EstimateInput;
	pointer: string;
	metric?: Metric | null | undefined;
	target?: number | null | undefined;
	low?: number | null | undefined;
	high?: number | null | undefined;
}

export interface BreakEven {
	pointer: string;
	metric: Metric;
	target: number;
	/** The input's value now; null when it has none or, with `*`, several. */
	current: number | null;
	/** The metric now. */
	base: number | null;
	/** What was searched. */
	low: number;
	high: number;
	status: "found" | "unreachable";
	/** Where the metric equals the target; null when unreachable. */
	value: number | null;
	/** The value that comes nearest, and the metric there; null where the metric exists nowhere. */
	nearest: { value: number | null; metric: number | null };
	resolvedInput: ResolvedInput;
}

export type BrokenEven =
	| { ok: true; breakEven: BreakEven }
	| {
			ok: false;
			errors: (AnalysisError | InputError | RangeFault)[];
	  };

/** An end of the range that the input itself could not have. */
export interface RangeFault {
	pointer: string;
	code: "too-small" | "too-large";
	variables: Record<string, string | number>;
}

/**
 * The value of an input (or, by `*`, of several at once) at which a metric equals a target, of
 * several the nearest to the current one. Values that the model would refuse are passed over. What
 * a preset derived from the input when it was resolved stays as it is; where it should follow, ask
 * `breakEvenOfEntry` (entry.ts).
 *
 * @returns the value, or the nearest there is, or all that is wrong with the request
 */
export const breakEven = (request: BreakEvenRequest, data: PresetData): BrokenEven =>
	breakEvenBy(request, data, ({ input }, places) => {
		const pointers = places.map(({ pointer }) => pointer);
		const measure = createMeter(input, pointers);
		return (x) => {
			for (const { holder, key } of places) holder[key] = x;
			// Nothing was sent in its own words here, so the rules on words have nothing to say.
			return modelFaults({ workflows: [] }, input).length > 0 ? null : measure();
		};
	});

/**
 * What an input comes to with a value in some places of it: its figures, or null where the model
 * refuses it. The resolution and its places are for it to change.
 */
export type Trial = (
	resolution: Extract<Resolution, { ok: true }>,
	places: readonly Place[],
) => (x: number) => Figures | null;

/**
 * Break-even of whatever a trial makes of a value.
 *
 * @returns like `breakEven`
 */
export function breakEvenBy(request: BreakEvenRequest, data: PresetData, trial: Trial): BrokenEven {
	const resolution = resolve(request.input, data);
	if (!resolution.ok)
		return {
			ok: false,
			errors: resolution.errors.map((error) => ({ ...error, pointer: `/input${error.pointer}` })),
		};
	const resolvedInput = resolution.input;
	const input = copyOf(resolvedInput);
	const { pointer } = request;
	const places = placesOf(input, pointer);
	if (!Array.isArray(places))
		return {
			ok: false,
			errors: [{ pointer: "/pointer", code: places.code, variables: places.variables }],
		};
	const range = rangeOf(places, request);
	if (range.errors.length > 0) return { ok: false, errors: range.errors };

	const metric = request.metric ?? "net";
	const target = request.target ?? 0;
	const base = metricOf(createMeter(input, [])(), metric);
	const figuresAt = trial({ ...resolution, input }, places);
	const curve = (x: number) => {
		const figures = figuresAt(x);
		if (!figures) return NOWHERE;
		return { value: metricOf(figures, metric) ?? Number.NaN, size: sizeOf(figures, metric) };
	};
	const values = places.map(({ value }) => value);
	const current = values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
	const set = values.filter((value) => value !== null);
	const mean = set.reduce((sum, value) => sum + value, 0) / set.length;
	const from = current ?? (set.length > 0 ? mean : range.low);
	const gridOnly = places.some(({ spec }) => spec.integer);
	const { root, nearest } = search(curve, target, gridOf(range, from, gridOnly), {
		from,
		gridOnly,
	});
	return {
		ok: true,
		breakEven: {
			pointer,
			metric,
			target,
			current,
			base,
			low: range.low,
			high: range.high,
			status: root ? "found" : "unreachable",
			value: root?.x ?? null,
			nearest: { value: nearest?.x ?? null, metric: nearest?.value ?? null },
			resolvedInput,
		},
	};
}

/**
 * What is wrong with a request, found without searching.
 *
 * @returns with an input that is itself at fault only what the range tells alone: `resolve` has the rest
 */
export function breakEvenFaults(
	request: BreakEvenRequest,
	data: PresetData,
): (AnalysisError | RangeFault)[] {
	const resolution = resolve(request.input, data);
	if (!resolution.ok) return crossed(request);
	const places = placesOf(resolution.input, request.pointer);
	if (Array.isArray(places)) return rangeOf(places, request).errors;
	const { code, variables } = places;
	return [{ pointer: "/pointer", code, variables }, ...crossed(request)];
}

/** Ends of a range that stand the wrong way round, whatever input it is of. */
export function crossed({ low, high }: Pick<BreakEvenRequest, "low" | "high">): AnalysisError[] {
	const given = typeof low === "number" && typeof high === "number";
	if (!given || low <= high) return [];
	return [{ pointer: "/low", code: "low-above-high", variables: { low, high } }];
}

/** Where the model has nothing to say. */
const NOWHERE = { value: Number.NaN, size: 1 };

/** How large the amounts are that a metric is a balance or a quotient of. */
function sizeOf({ net, investment, aiFees }: Figures, metric: Metric): number {
	const costs = investment + aiFees;
	const gross = Math.abs(net) + 2 * costs;
	if (metric === "net" || metric === "npv") return gross;
	if (metric === "paybackMonths") return 1;
	return Math.max(1, gross / (metric === "roi" ? investment : costs));
}

/** What is searched: the request's range, within what every place may hold. */
function rangeOf(places: readonly Place[], { low, high }: BreakEvenRequest) {
	const specs = places.map(({ spec }) => spec);
	const errors: (AnalysisError | RangeFault)[] = [];
	const check = (key: "low" | "high", value: number | null | undefined) => {
		if (value === null || value === undefined) return;
		const fault = specs.map((spec) => rangeFault(key, spec, value)).find((found) => found !== null);
		if (fault) errors.push(fault);
	};
	check("low", low);
	check("high", high);
	const least = Math.max(...specs.map(leastOf));
	const range = { low: low ?? least, high: high ?? Math.min(...specs.map(({ max }) => max)) };
	if (errors.length === 0 && range.low > range.high)
		errors.push({
			pointer: low === null || low === undefined ? "/high" : "/low",
			code: "low-above-high",
			variables: range,
		});
	return { ...range, errors };
}

function rangeFault(key: "low" | "high", spec: NumberSpec, value: number): RangeFault | null {
	const code = numberFault(spec, value);
	if (code !== "too-small" && code !== "too-large") return null;
	const { min, max, unit, exclusiveMin } = spec;
	const variables = { min, max, unit, above: exclusiveMin ? 1 : 0, value };
	return { pointer: `/${key}`, code, variables };
}

/** Up to here a range is looked at evenly; beyond, evenly spaced points would lie too far apart. */
const WIDE = 1000;

/**
 * Points to look at, ascending: evenly over a range that is not too wide, closer around the current
 * value, and by powers of ten, because a price may lie anywhere below 1e12.
 */
function gridOf({ low, high }: { low: number; high: number }, from: number, whole: boolean) {
	const points: number[] = [low, high, from, 0];
	const even = whole ? 120 : 100;
	if (high - low <= WIDE)
		for (let i = 1; i < even; i++) points.push(low + (i / even) * (high - low));
	for (let i = 1; i <= 60; i++) points.push((from * i) / 20);
	if (whole) for (let i = 1; i <= 120; i++) points.push(i);
	for (let i = -16; i <= 48; i++) points.push(10 ** (i / 4));
	const taken = points
		.map((point) => (whole ? Math.round(point) : point))
		.filter((point) => point >= low && point <= high);
	return [...new Set(taken)].sort((a, b) => a - b);
}
