/** Every bar of the tornado against a whole estimate with that value put in by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	type EstimateInput,
	estimate,
	INPUTS,
	type ResolvedInput,
	type SensitivityRequest,
	sensitivity,
} from "../../src/engine/index.ts";
import {
	type Metric,
	metrics,
	placesOf,
	put,
	type Sent,
	tornado,
	type Variable,
	variableOf,
} from "../reference/analyses.ts";
import { estimated, usualVariables } from "../support/analyses.ts";
import { soundInputs } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";

function sensed(request: SensitivityRequest) {
	const outcome = sensitivity(request, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.sensitivity;
}

/** A metric of an input with the last digits that it may differ by; nothing where it is refused. */
function whole(input: ResolvedInput, metric: Metric) {
	const outcome = estimate(input, MODEL_DATA);
	if (!outcome.ok) return undefined;
	const { summary, lines } = outcome.estimate;
	const value = summary[metric];
	const gross = lines.reduce((sum, { total }) => sum + Math.abs(total), 0);
	const divisor = { roi: summary.investment, roiOnAllCosts: summary.costs }[metric as "roi"] ?? 1;
	const dust = metric === "paybackMonths" ? 1e-6 : (1e-12 * gross) / divisor;
	return { value, tolerance: 1e-9 * Math.max(1, Math.abs(value ?? 0)) + dust };
}

const linesOf = (input: ResolvedInput) =>
	estimated(input).lines.map(({ id, total, yearOne, steadyState }) => [
		id,
		...[total, yearOne, steadyState].map((amount) => amount.toPrecision(9)),
	]);

/** Checks bars and their order; ends that the model would refuse are looked at below. */
function check(input: EstimateInput, sent: Sent[] | undefined, metric: Metric): void {
	const { resolvedInput } = estimated(input);
	const variables =
		sent?.map((one) => variableOf(resolvedInput, one)) ?? usualVariables(resolvedInput);
	const found = sensed({ input, ...(sent ? { variables: sent } : {}), metric });
	const near = (value: number | null, own: ReturnType<typeof whole>, what: string) => {
		if (!own || own.value === null || value === null) expect(value, what).toBe(own?.value);
		else expect(Math.abs(value - own.value), what).toBeLessThanOrEqual(own.tolerance);
	};
	near(found.base, whole(resolvedInput, metric), "base");
	const name = ({ pointers }: Pick<Variable, "pointers">) => `${pointers}`;
	for (const variable of variables) {
		if (found.variables.some((bar) => name(bar) === name(variable))) continue;
		// Left out: a default whose line is not in use, though another that it could feed is.
		expect(sent, name(variable)).toBeUndefined();
		for (const end of [variable.low, variable.high])
			expect(linesOf(put(resolvedInput, [variable], [end])), name(variable)).toEqual(
				linesOf(resolvedInput),
			);
	}
	for (const bar of found.variables) {
		const variable = variables.find((one) => name(one) === name(bar));
		expect(bar).toMatchObject({ ...variable });
		for (const end of ["low", "high"] as const) {
			const value = end === "low" ? bar.atLow : bar.atHigh;
			const own = whole(put(resolvedInput, [bar], [bar[end]]), metric);
			if (own) near(value, own, name(bar));
		}
		const known = bar.atLow !== null && bar.atHigh !== null;
		expect(bar.swing).toBe(known ? Math.abs((bar.atHigh ?? 0) - (bar.atLow ?? 0)) : null);
	}
	const swings = found.variables.map(({ swing }) => swing ?? -1);
	expect(swings).toEqual([...swings].sort((a, b) => b - a));
}

const presets = Object.keys(MODEL_DATA.presets);
const patterns = INPUTS.flatMap((spec) => (spec.kind === "number" ? [spec.pointer] : []));

/** A variable of an input that a pattern names: by scale, or around the value there. */
function ownVariable(input: ResolvedInput, pattern: string, scale: boolean, reach: number): Sent[] {
	const places = placesOf(input, pattern);
	const [first] = places;
	if (!first || places.some(({ value }) => value === null)) return [];
	if (scale) return [{ pointer: pattern, mode: "scale", low: 1 - reach, high: 1 + reach }];
	const pointer = places.every(({ value }) => value === first.value) ? pattern : first.at;
	const value = first.value ?? 0;
	const width = reach * Math.max(1, Math.abs(value));
	return [{ pointer, low: value - width, high: value + width / 2 }];
}
describe("every bar is an estimate with that value put in", () => {
	it("of the default variables", () => {
		fc.assert(
			fc.property(
				soundInputs(),
				fc.constantFrom(...presets),
				fc.constantFrom(...metrics),
				(input, preset, metric) => {
					check({ ...input, preset }, undefined, metric);
				},
			),
			{ numRuns: 60, seed: 1 },
		);
	});

	it("of any numbers of the input", () => {
		const picks = fc.uniqueArray(
			fc.record({
				pattern: fc.constantFrom(...patterns),
				scale: fc.boolean(),
				reach: evenly(0.05, 1),
			}),
			{ minLength: 1, maxLength: 6, selector: ({ pattern }) => pattern },
		);
		fc.assert(
			fc.property(
				soundInputs(),
				fc.constantFrom(...presets),
				picks,
				fc.constantFrom(...metrics),
				(input, preset, chosen, metric) => {
					const sound = { ...input, preset };
					const { resolvedInput } = estimated(sound);
					const variables = chosen.flatMap(({ pattern, scale, reach }) =>
						ownVariable(resolvedInput, pattern, scale, reach),
					);
					check(sound, variables, metric);
				},
			),
			{ numRuns: 60, seed: 2 },
		);
	});
});
const workflow = { monthlyContacts: 1000, costPerContact: 10 };

describe("the tornado", () => {
	it.each(presets)("of preset %s has the bars of a plain one, in their order", (preset) => {
		const input = { preset, workflows: [workflow, { monthlyContacts: 400, costPerContact: 3 }] };
		const { resolvedInput } = estimated(input);
		for (const metric of metrics) {
			const variables = usualVariables(input);
			const own = tornado(resolvedInput, variables, metric, (one) => estimated(one).summary);
			const found = sensed({ input, metric }).variables;
			expect(found.map(({ pointers }) => pointers)).toEqual(
				own.map(({ variable }) => variable.pointers),
			);
			for (const [i, bar] of own.entries())
				for (const key of ["atLow", "atHigh", "swing"] as const)
					if (bar[key] === null) expect(found[i]?.[key]).toBeNull();
					else expect(found[i]?.[key]).toBeCloseTo(bar[key] ?? 0, 6);
		}
	});

	it("sorts by swing, what has none last", () => {
		// 1,000 · 10 · 0.5 a month: after 2.4 months, or never within the four.
		const input: EstimateInput = {
			horizonMonths: 4,
			workflows: [{ ...workflow, automation: { deflectionRate: 0.5 } }],
			costs: { oneTime: { other: 12_000 }, monthly: { other: 0 } },
		};
		const variables = [
			{ pointer: "/costs/oneTime/other", low: 10_000, high: 21_000 },
			{ pointer: "/labor/cashableShare", low: 0.8, high: 1 },
			{ pointer: "/workflows/0/automation/deflectionRate", low: 0.4, high: 0.6 },
			{ pointer: "/costs/oneTime/integration", low: 0, high: 0 },
		];
		const found = sensed({ input, variables, metric: "paybackMonths" });
		expect(found.base).toBeCloseTo(2.4, 12);
		const bars = found.variables.map(({ pointers, atLow, atHigh }) => [
			pointers[0]?.split("/").at(-1),
			atLow,
			atHigh,
		]);
		const close = (value: number) => expect.closeTo(value, 9);
		expect(bars).toEqual([
			["deflectionRate", close(3), close(2)],
			["cashableShare", close(3), close(2.4)],
			["integration", close(2.4), close(2.4)],
			["other", close(2), null],
		]);
		expect(found.variables.at(-1)?.swing).toBeNull();
	});

	/** Net at the ends of one variable. */
	function ends(input: EstimateInput, variable: Sent) {
		const [bar] = sensed({ input, variables: [variable], metric: "net" }).variables;
		return [bar?.atLow, bar?.atHigh];
	}
	const net = (input: EstimateInput) => expect.closeTo(estimated(input).summary.net, 6);

	it("keeps drawn values within bounds and whole", () => {
		const automated = (containmentRate: number, horizonMonths = 10): EstimateInput => ({
			horizonMonths,
			workflows: [{ ...workflow, automation: { deflectionRate: 0.5, containmentRate } }],
			costs: { monthly: { other: 100 } },
		});
		expect(
			ends(automated(0.8), {
				pointer: "/workflows/*/automation/containmentRate",
				low: -0.5,
				high: 2,
				mode: "scale",
			}),
		).toEqual([net(automated(0)), net(automated(1))]);
		const months = { pointer: "/horizonMonths", low: 7.6, high: 13.4 };
		const whole = [net(automated(1, 8)), net(automated(1, 13))];
		expect(ends(automated(1), months)).toEqual(whole);
	});

	it("stops a drawn value where the model would refuse it", () => {
		const effort = (relativeEffort: number): EstimateInput => ({
			workflows: [
				{ ...workflow, automation: { deflectionRate: 0.8, recontactPenalty: 1, relativeEffort } },
			],
		});
		expect(
			ends(effort(1), { pointer: "/workflows/0/automation/relativeEffort", low: 0.5, high: 1.6 }),
		).toEqual([net(effort(0.5)), net(effort(1.25))]);

		const ceiling = (deflectionCeiling: number): EstimateInput => ({
			workflows: [
				{
					...workflow,
					automation: { deflectionRate: 0.4, deflectionCeiling, monthlyLearningRate: 0.1 },
				},
			],
		});
		expect(
			ends(ceiling(0.5), {
				pointer: "/workflows/0/automation/deflectionCeiling",
				low: 0.2,
				high: 0.7,
			}),
		).toEqual([net(ceiling(0.4)), net(ceiling(0.7))]);

		const stages = (startMonth: number): EstimateInput => ({
			workflows: [{ ...workflow, automation: { deflectionRate: 0.5 } }],
			rollout: [
				{ stage: "a", startMonth: 3, deflection: 0.5 },
				{ stage: "b", startMonth },
			],
		});
		expect(ends(stages(6), { pointer: "/rollout/1/startMonth", low: 1, high: 9 })).toEqual([
			net(stages(4)),
			net(stages(9)),
		]);

		const activity = (minutes: number): EstimateInput => ({
			workflows: [
				{
					monthlyContacts: 1000,
					handleMinutes: 6,
					agentHourlyCost: 30,
					assist: { share: 1, activities: [{ name: "a", minutes, reduction: 0.5 }] },
				},
			],
		});
		expect(
			ends(activity(4), { pointer: "/workflows/0/assist/activities/0/minutes", low: 3, high: 9 }),
		).toEqual([net(activity(3)), net(activity(6))]);
	});
});
