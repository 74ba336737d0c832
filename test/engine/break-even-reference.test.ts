/** Break-even against whole estimates, a dense scan and halving by a second implementation. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { type EstimateInput, INPUTS } from "../../src/engine/index.ts";
import { type Metric, metrics, type Point, placesOf, signChanges } from "../reference/analyses.ts";
import { boundsOf, broken, curveOf, estimated, valuesOf } from "../support/analyses.ts";
import { soundInputs } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";

interface Check {
	input: EstimateInput;
	pointer: string;
	metric: Metric;
	/** A number, or what the metric is so far from the lower bound to twice the current value. */
	target: { at: number } | number;
	/** Ends of the range, as shares of the current value. */
	ends: { low?: number; high?: number };
}

function check({ input, pointer, metric, target: wanted, ends }: Check): void {
	const { resolvedInput } = estimated(input);
	const places = placesOf(resolvedInput, pointer);
	const [first] = places;
	if (!first) return;
	const whole = first.spec.integer;
	const current = places.every(({ value }) => value === first.value) ? first.value : null;
	const end = (share = 0) => (whole ? Math.round(share * (current ?? 1)) : share * (current ?? 1));
	const bounds = boundsOf(places);
	const sent = {
		...(end(ends.low) > bounds.low && end(ends.low) < bounds.high ? { low: end(ends.low) } : {}),
		...(end(ends.high) > Math.max(bounds.low, end(ends.low)) && end(ends.high) < bounds.high
			? { high: end(ends.high) }
			: {}),
	};
	const { low, high } = { ...bounds, ...sent };
	const curve = curveOf(resolvedInput, pointer, metric);
	let target = typeof wanted === "number" ? wanted : 0;
	let exists = false;
	if (typeof wanted !== "number") {
		const reach = Math.min(high - low, 2 * Math.abs(current ?? 1) || 1);
		const x = low + wanted.at * reach;
		const { y } = curve(whole ? Math.round(x) : x);
		exists = y !== null;
		target = y ?? 0;
	}

	const look = (x: number) => {
		const { y } = curve(x);
		return y === null ? null : y - target;
	};
	const missOf = ({ y }: Pick<Point, "y">) => (y === null ? Number.POSITIVE_INFINITY : Math.abs(y));
	const slackAt = (x: number) => curve(x).tolerance + 1e-7 * Math.abs(target);
	const points = valuesOf(low, high, current ?? 1, whole).map((x) => ({ x, y: look(x) }));
	const candidates = whole
		? points
		: signChanges(points, look).map(([a, b]) => (missOf(a) < missOf(b) ? a : b));
	const roots = candidates
		.filter((one) => one.y !== null && missOf(one) <= 1e-3 * slackAt(one.x))
		.map(({ x }) => x);

	const { status, value, nearest } = broken({ input, pointer, metric, target, ...sent });
	if (status === "found") {
		const root = value ?? Number.NaN;
		expect(nearest.value).toBe(value);
		expect(root).toBeGreaterThanOrEqual(low);
		expect(root).toBeLessThanOrEqual(high);
		if (whole) expect(Number.isInteger(root)).toBe(true);
		expect(missOf({ y: look(root) })).toBeLessThanOrEqual(slackAt(root));
		const distance = Math.abs(root - (current ?? root));
		for (const own of roots)
			expect(Math.abs(own - (current ?? own)) * (1 + 1e-5) + 1e-9).toBeGreaterThanOrEqual(distance);
		return;
	}
	expect(exists, "what the metric is somewhere can be reached").toBe(false);
	expect(roots).toEqual([]);
	expect(value).toBeNull();
	const closest = Math.min(...points.map(missOf));
	if (nearest.value === null) expect(closest).toBe(Number.POSITIVE_INFINITY);
	else {
		const tolerance = 1e-2 * slackAt(nearest.value);
		const miss = missOf({ y: look(nearest.value) });
		expect(Math.abs(Math.abs((nearest.metric ?? 0) - target) - miss)).toBeLessThan(tolerance);
		expect(closest).toBeGreaterThan(miss - tolerance);
	}
}

const presets = Object.keys(MODEL_DATA.presets);
const patterns = INPUTS.flatMap((spec) => (spec.kind === "number" ? [spec.pointer] : []));

describe("break-even of random inputs", () => {
	const between = (min: number, max: number) => evenly(min, max);
	const target = fc.oneof(
		fc.constant(0),
		// Nobody asks for a net of 1e-300.
		between(0, 1).map((at) => ({ at: at < 1e-3 ? 0 : at })),
		fc.integer({ min: -50, max: 1000 }).map((hundredths) => hundredths / 25),
	);
	const ends = fc.oneof(
		fc.constant({}),
		fc.record({ low: between(0.1, 1.2), high: between(1.3, 3) }, { requiredKeys: [] }),
	);
	it("is what a whole estimate says, the nearest of all, or nowhere", () => {
		fc.assert(
			fc.property(
				soundInputs(),
				fc.constantFrom(...presets),
				fc.constantFrom(...patterns),
				fc.boolean(),
				fc.record({ metric: fc.constantFrom(...metrics), target, ends }),
				fc.integer({ min: 1, max: 24 }),
				(input, preset, pattern, single, asked, horizonMonths) => {
					const pointer = single ? pattern.replaceAll("*", "0") : pattern;
					check({ input: { ...input, preset, horizonMonths }, pointer, ...asked });
				},
			),
			{ numRuns: 60, seed: 3 },
		);
	});
});
