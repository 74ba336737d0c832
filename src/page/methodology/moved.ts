/**
 * Which lines an input moves, found by changing it alone in plans in which everything is in use. What
 * the engine's table calls `feeds` is another thing: the assumptions that an answer has to name.
 */
import { dataOf } from "../../data/languages.ts";
import {
	BENEFIT_IDS,
	COST_IDS,
	type EstimateInput,
	estimate,
	type InputSpec,
	isRecord,
	type LineId,
	type PhrasedEstimate,
	USAGE_UNITS,
} from "../../engine/index.ts";
import { EVERY_LINE, estimateOf, WITH_ACTIVITIES } from "./example.ts";

/** What moves with an input. */
export interface Moved {
	/** In the order of the page. */
	lines: LineId[];
	/** Names of the figures that move where no line does. */
	figures: string[];
}

/**
 * Everything in use, and cash without the limit of an attrition rate: with it, whatever frees labour
 * moves what is left of all the rest. The dip is in months of two wages; each unit is billed.
 */
const BY_TIME = {
	...EVERY_LINE,
	labor: { ...EVERY_LINE.labor, annualAttritionRate: null },
	rollout: [{ stage: "live", startMonth: 12, review: 0.1 }],
	costs: {
		...EVERY_LINE.costs,
		usage: USAGE_UNITS.map((unit) => ({ name: unit, unit, price: 0.5, quantityPerEvent: 2 })),
	},
};

/** What cannot be in use beside something else: activities, and satisfaction in place of churn. */
const BY_ACTIVITY = {
	...BY_TIME,
	workflows: WITH_ACTIVITIES.workflows,
	benefits: {
		...EVERY_LINE.benefits,
		retention: {
			customers: 20000,
			annualRevenuePerCustomer: 120,
			csatBefore: 0.8,
			csatAfter: 0.85,
			churnReductionPerCsatPoint: 0.001,
		},
	},
};

// The last has the attrition rate, without which an outsourced share does nothing.
const PLANS = [BY_TIME, BY_ACTIVITY, EVERY_LINE].map(estimateOf);
const DATA = dataOf("en");

/** Values to try; each within the bounds of its input. */
const VALUES = [0, 0.1, 1, 30];

/** The same with every number in it about half as large. */
function halved(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(halved);
	if (isRecord(value))
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, halved(one)]));
	if (typeof value !== "number") return value;
	return value > 1 ? Math.ceil(value / 2) : value / 2;
}

type Change = (value: unknown) => unknown;

function changesOf(spec: InputSpec): Change[] {
	if (spec.kind === "list")
		return [() => [], (items) => (Array.isArray(items) ? [...items, ...items] : items), halved];
	if (spec.kind === "text") return (spec.choices ?? []).map((choice) => () => choice);
	return VALUES.map((value) => () => {
		const within = Math.min(spec.max, Math.max(spec.min, value));
		return spec.integer ? Math.ceil(within) : within;
	});
}

/** A copy in which what a path names is changed, at every position of a list. */
function changed(input: unknown, path: readonly string[], change: Change): unknown {
	const [key = "", ...rest] = path;
	if (Array.isArray(input)) return input.map((item) => changed(item, rest, change));
	if (!isRecord(input)) return input;
	const value = input[key];
	return { ...input, [key]: rest.length === 0 ? change(value) : changed(value, rest, change) };
}

const differs = (one: number, other: number): boolean =>
	Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

const figuresOf = ({ summary, operations }: PhrasedEstimate): [string, unknown][] => [
	...Object.entries(summary),
	...Object.entries(operations),
];

/** Notes what is not the same in two estimates. */
function note(before: PhrasedEstimate, after: PhrasedEstimate, found: Record<Kind, Set<string>>) {
	for (const [i, { id, total }] of before.lines.entries())
		if (differs(total, after.lines[i]?.total ?? Number.NaN)) found.lines.add(id);
	const now = new Map(figuresOf(after));
	for (const [name, value] of figuresOf(before)) {
		const other = now.get(name);
		const same =
			typeof value === "number" && typeof other === "number"
				? !differs(value, other)
				: value === other;
		if (!same) found.figures.add(name);
	}
}
type Kind = keyof Moved;

function find(spec: InputSpec): Moved {
	const path = spec.pointer.split("/").slice(1);
	const found = { lines: new Set<string>(), figures: new Set<string>() };
	for (const before of PLANS) {
		if (found.lines.size > 0 && before === PLANS.at(-1)) continue;
		for (const change of changesOf(spec)) {
			// A copy of an input with one value changed still has its shape; whether it is sound is said below.
			const input = changed(before.resolvedInput, path, change) as EstimateInput;
			const after = estimate(input, DATA);
			// Of more work than before all is paid: whatever brings that about moves every line of labour.
			if (after.ok && after.estimate.operations.laborFreed >= 0)
				note(before, after.estimate, found);
		}
	}
	return {
		lines: [...BENEFIT_IDS, ...COST_IDS].filter((id) => found.lines.has(id)),
		figures: found.lines.size > 0 ? [] : [...found.figures],
	};
}

const known = new Map<string, Moved>();

/** What an input moves; worked out once, because the page is written in several languages. */
export function movedBy(spec: InputSpec): Moved {
	const moved = known.get(spec.pointer) ?? find(spec);
	known.set(spec.pointer, moved);
	return moved;
}
