/**
 * Section 10 of the methodology (simulate, sensitivity, break-even), written out plainly over any
 * function from a resolved input to its figures. Slow and plain on purpose: it exists to be
 * compared with. Nothing is shared with the engine but its table of bounds.
 */
import { type NumberSpec, type ResolvedInput, specOf } from "../../src/engine/index.ts";

export const metrics = ["roi", "roiOnAllCosts", "net", "npv", "paybackMonths"] as const;
export type Metric = (typeof metrics)[number];
export type Figures = Record<Metric, number | null>;
export type Evaluate = (input: ResolvedInput) => Figures;

export type Distribution = "pert" | "triangular" | "uniform";
export interface Variable {
	pointers: string[];
	low: number;
	likely: number;
	high: number;
	distribution: Distribution;
	mode: "absolute" | "scale";
}
export type Sent = Pick<Variable, "low" | "high"> &
	Partial<Pick<Variable, "distribution" | "mode" | "pointers">> & { pointer?: string };

/** One number of an input. */
export interface Place {
	at: string;
	holder: Record<string, unknown>;
	key: string;
	value: number | null;
	spec: NumberSpec;
}

/** What a pointer names: `*` is every element of an array or member of an object. */
export function placesOf(input: ResolvedInput, pointer: string): Place[] {
	const keys = pointer.split("/").slice(1);
	let here: { at: string; value: unknown; holder: Record<string, unknown>; key: string }[] = [
		{ at: "", value: input, holder: {}, key: "" },
	];
	for (const wanted of keys)
		here = here.flatMap(({ at, value }) => {
			if (typeof value !== "object" || value === null) return [];
			const holder = value as Record<string, unknown>; // arrays too are read by their keys
			return Object.keys(holder)
				.filter((key) => wanted === "*" || wanted === key)
				.map((key) => ({ at: `${at}/${key}`, value: holder[key], holder, key }));
		});
	return here.flatMap(({ at, value, holder, key }) => {
		const spec = specOf(at);
		if (spec?.kind !== "number") return [];
		return [{ at, holder, key, value: value as number | null, spec }];
	});
}

const placesOfAll = (input: ResolvedInput, pointers: readonly string[]) =>
	pointers.flatMap((pointer) => placesOf(input, pointer));

/** The default variables: pointers, low, high; each by scale, pert. */
const defaults: [pointers: string[], low: number, high: number][] = [
	[
		["deflectionRate", "involvementRate", "deflectionCeiling"].map(
			(key) => `/workflows/*/automation/${key}`,
		),
		0.6,
		1.3,
	],
	[["/workflows/*/automation/containmentRate"], 0.83, 1.1],
	[["/workflows/*/automation/relativeEffort"], 0.75, 1.25],
	[["/workflows/*/assist/handleTimeReduction", "/workflows/*/assist/activities/*/reduction"], 0, 2],
	[["/labor/cashableShare"], 0.55, 1.3],
	[["/costs/oneTime/*"], 0.9, 1.6],
];

/**
 * The default variables of an input, "only those whose line is in use": a number in it is not 0,
 * and one of the lines that it feeds is not.
 */
export function defaultVariables(input: ResolvedInput, linesInUse: readonly string[]): Variable[] {
	const inUse = ({ value, spec }: Place) =>
		value && spec.feeds.some((id) => linesInUse.includes(id));
	return defaults
		.filter(([pointers]) => placesOfAll(input, pointers).some(inUse))
		.map(([all, low, high]) => {
			const pointers = all.filter((one) => placesOf(input, one).some(({ value }) => value));
			return { pointers, low, likely: 1, high, distribution: "pert", mode: "scale" };
		});
}

/** A caller's variable with its likely value: 1 by scale, else what the input holds. */
export function variableOf(input: ResolvedInput, sent: Sent): Variable {
	const pointers = sent.pointers ?? [sent.pointer ?? ""];
	const mode = sent.mode ?? "absolute";
	const likely = mode === "scale" ? 1 : placesOfAll(input, pointers)[0]?.value;
	if (typeof likely !== "number") throw new Error(`${pointers} has no value`);
	const { low, high, distribution = "pert" } = sent;
	return { pointers, low, likely, high, distribution, mode };
}

/** What a draw makes of one place: clamped to its bounds, whole where it must be. */
function valueAt({ value, spec }: Place, mode: Variable["mode"], drawn: number): number {
	const wanted = mode === "scale" ? (value ?? 0) * drawn : drawn;
	const clamped = Math.min(spec.max, Math.max(spec.min, wanted));
	return spec.integer ? Math.round(clamped) : clamped;
}

/** Draws as one number each, for ranking: what all places hold together, negative ones by size. */
export function asSet(
	input: ResolvedInput,
	{ pointers, mode }: Variable,
	draws: readonly number[],
): number[] {
	const places = placesOfAll(input, pointers);
	const sign = ({ value }: Place) => (mode === "scale" && (value ?? 0) < 0 ? -1 : 1);
	return draws.map((drawn) =>
		places.reduce((sum, place) => sum + sign(place) * valueAt(place, mode, drawn), 0),
	);
}

/** Writes drawn values into an input: clamped to bounds, integers rounded, then what fits. */
export function createWriter(input: ResolvedInput, variables: readonly Variable[]) {
	const all = variables.map(({ pointers, mode }) => ({
		mode,
		places: placesOfAll(input, pointers),
	}));
	const drawn = new Set(all.flatMap(({ places }) => places.map(({ at }) => at)));
	return (values: readonly number[]): void => {
		for (const [v, { mode, places }] of all.entries())
			for (const place of places) place.holder[place.key] = valueAt(place, mode, values[v] ?? 0);
		fit(input, drawn);
	};
}

/**
 * "Clamped to what the model accepts", for the drawn inputs whose own value would be refused. What
 * happens when the refusal names an input that was not drawn is not said here.
 */
function fit(input: ResolvedInput, drawn: ReadonlySet<string>): void {
	input.workflows.forEach(({ automation: auto }, w) => {
		const solved = auto.containmentRate * Math.max(auto.deflectionRate, auto.deflectionCeiling);
		if (drawn.has(`/workflows/${w}/automation/relativeEffort`) && auto.relativeEffort * solved > 1)
			auto.relativeEffort = 1 / solved;
		const below = auto.deflectionCeiling > 0 && auto.deflectionCeiling < auto.deflectionRate;
		if (drawn.has(`/workflows/${w}/automation/deflectionCeiling`) && below)
			auto.deflectionCeiling = auto.deflectionRate;
	});
	input.rollout.forEach((stage, i) => {
		const before = input.rollout[i - 1];
		if (before && drawn.has(`/rollout/${i}/startMonth`))
			stage.startMonth = Math.max(stage.startMonth, before.startMonth + 1);
	});
}

/** A copy of the input with the variables at these values. */
export function put(
	input: ResolvedInput,
	variables: readonly Variable[],
	values: readonly number[],
) {
	const copy = structuredClone(input);
	createWriter(copy, variables)(values);
	return copy;
}

/** Small Fast Counter (sfc32, Chris Doty-Humphrey): numbers in (0, 1). */
export function createRandom(seed: number): () => number {
	let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
	const next = () => {
		const sum = (a + b + counter++) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return ((sum >>> 0) + 0.5) / 2 ** 32;
	};
	for (let i = 0; i < 16; i++) next();
	return next;
}

/** A normal variate by the polar method. */
function normal(random: () => number): number {
	for (;;) {
		const [u, v] = [2 * random() - 1, 2 * random() - 1];
		const s = u * u + v * v;
		if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
	}
}

/** A gamma variate, shape ≥ 1 (Marsaglia and Tsang, 2000). */
function gamma(shape: number, random: () => number): number {
	const d = shape - 1 / 3;
	for (;;) {
		const x = normal(random);
		const v = (1 + x / Math.sqrt(9 * d)) ** 3;
		if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
	}
}

/** One draw of a variable. */
export function draw({ low, likely, high, distribution }: Variable, random: () => number): number {
	const width = high - low;
	if (width === 0) return low;
	const peak = (likely - low) / width;
	if (distribution === "uniform") return low + width * random();
	if (distribution === "triangular") {
		const [u, v] = [random(), random()];
		return low + width * ((1 - peak) * Math.min(u, v) + peak * Math.max(u, v));
	}
	const [a, b] = [gamma(1 + 4 * peak, random), gamma(1 + 4 * (1 - peak), random)];
	return low + (width * a) / (a + b);
}

/** Plain random sampling: every variable drawn anew for every sample. */
export function monteCarlo(
	variables: readonly Variable[],
	{ samples, seed }: { samples: number; seed: number },
	evaluate: (values: readonly number[]) => Figures,
) {
	const random = createRandom(seed);
	const draws = Array.from({ length: samples }, () =>
		variables.map((variable) => draw(variable, random)),
	);
	return { draws, figures: draws.map(evaluate) };
}

/** Type 7: linear between order statistics; null when it would need one that does not exist. */
export function percentile(sorted: ArrayLike<number>, share: number): number | null {
	const place = share * (sorted.length - 1);
	const low = sorted[Math.floor(place)] ?? Number.NaN;
	const high = sorted[Math.ceil(place)] ?? Number.NaN;
	if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
	return low + (place - Math.floor(place)) * (high - low);
}

export const meanOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of the k-th powers of the distances from the mean. */
export function momentOf(values: readonly number[], k: number): number {
	const mean = meanOf(values);
	return meanOf(values.map((value) => (value - mean) ** k));
}

/** Ranks from 1, equal values sharing their average; null when all are equal. */
export function ranksOf(values: readonly number[]): number[] | null {
	const order = Uint32Array.from(values, (_, i) => i);
	order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks: number[] = values.map(() => 0);
	for (let from = 0, to = 0; from < order.length; from = to) {
		while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
		if (to - from === order.length) return null;
		for (let i = from; i < to; i++) ranks[order[i] ?? 0] = (from + 1 + to) / 2;
	}
	return ranks;
}

/** Spearman: the correlation of two lists of ranks; null when one side is constant. */
export function spearman(a: readonly number[] | null, b: readonly number[] | null): number | null {
	if (!a || !b) return null;
	const middle = (a.length + 1) / 2;
	const both = meanOf(a.map((rank, i) => (rank - middle) * ((b[i] ?? 0) - middle)));
	return both / Math.sqrt(momentOf(a, 2) * momentOf(b, 2));
}

/** Each variable at both ends, the others at their value; widest swing first, nulls last. */
export function tornado(
	input: ResolvedInput,
	variables: readonly Variable[],
	metric: Metric,
	evaluate: Evaluate,
) {
	return variables
		.map((variable) => {
			const [atLow, atHigh] = [variable.low, variable.high].map(
				(end) => evaluate(put(input, [variable], [end]))[metric],
			);
			const known = typeof atLow === "number" && typeof atHigh === "number";
			return { variable, atLow, atHigh, swing: known ? Math.abs(atHigh - atLow) : null };
		})
		.sort((a, b) => (b.swing ?? -1) - (a.swing ?? -1));
}

export interface Point {
	x: number;
	/** Metric − target; null where there is none. */
	y: number | null;
}

/** Sign changes between neighbouring points, closed in on by halving: both sides of each. */
export function signChanges(points: readonly Point[], look: (x: number) => number | null) {
	return points.flatMap((right, i): [Point, Point][] => {
		let [a, b] = [points[i - 1] ?? right, right];
		if (a.y === null || b.y === null || a.y > 0 === b.y > 0) return [];
		for (;;) {
			const x = (a.x + b.x) / 2;
			const y = look(x);
			if (x <= a.x || x >= b.x || y === null) return [[a, b]];
			if (y > 0 === (a.y ?? 0) > 0) a = { x, y };
			else b = { x, y };
		}
	});
}
