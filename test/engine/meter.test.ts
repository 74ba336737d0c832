/** The quick evaluation of the model against the whole one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { createMeter } from "../../src/engine/analysis/meter.ts";
import type { Figures } from "../../src/engine/analysis/metrics.ts";
import { cashFlow } from "../../src/engine/cashflow.ts";
import {
	type EstimateInput,
	isRecord,
	type ResolvedInput,
	resolve,
	specOf,
} from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";
import { summarize } from "../../src/engine/summary.ts";
import { copyOf } from "../../src/engine/tree.ts";
import { amountsWithin, soundInputs } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";

const presets = Object.keys(MODEL_DATA.presets);

function resolved(input: EstimateInput, preset: string): ResolvedInput {
	const resolution = resolve({ ...input, preset }, MODEL_DATA);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
	return copyOf(resolution.input);
}

/** The same figures from every line of every month. */
function whole(input: ResolvedInput): Figures & { gross: number } {
	const flow = cashFlow(computeFlows(input));
	const summary = summarize(flow, input.discountRate);
	return {
		investment: summary.investment,
		aiFees: summary.aiFees,
		net: summary.net,
		npv: summary.npv,
		paybackMonths: summary.paybackMonths ?? Number.POSITIVE_INFINITY,
		flow: Float64Array.from(flow.net),
		gross: flow.gross.reduce((sum, amount) => sum + amount, 0) + amountsWithin(input),
	};
}

function expectEqual(quick: Figures, { gross, ...full }: ReturnType<typeof whole>) {
	for (const key of ["investment", "aiFees", "net", "npv"] as const) {
		const tolerance = 1e-9 * Math.max(1, Math.abs(full[key])) + 1e-13 * gross;
		expect(Math.abs(quick[key] - full[key]), key).toBeLessThanOrEqual(tolerance);
	}
	if (Number.isFinite(full.paybackMonths))
		expect(quick.paybackMonths).toBeCloseTo(full.paybackMonths, 6);
	else expect(quick.paybackMonths).toBe(full.paybackMonths);
	expect(quick.flow.length).toBe(full.flow.length);
	const apart = full.flow.map((net, month) => Math.abs(net - (quick.flow[month] ?? Number.NaN)));
	expect(Math.max(...apart), "flow").toBeLessThanOrEqual(1e-9 + 1e-12 * gross);
}

/** Every number of an input that is set, with a way to set it. */
function* numbersOf(
	value: unknown,
	pointer = "",
): Generator<[string, number, (n: number) => void]> {
	if (!isRecord(value) && !Array.isArray(value)) return;
	for (const [key, child] of Object.entries(value)) {
		const place = `${pointer}/${key}`;
		if (typeof child === "number") yield [place, child, (n) => Object.assign(value, { [key]: n })];
		else yield* numbersOf(child, place);
	}
}

describe("the meter", () => {
	it("reads the figures of the whole estimate", () => {
		fc.assert(
			fc.property(soundInputs(), fc.constantFrom(...presets), (input, preset) => {
				const own = resolved(input, preset);
				expectEqual(createMeter(own, [])(), whole(own));
			}),
			{ numRuns: 300 },
		);
	});

	it("reads them anew when any number of the input has changed", () => {
		const changes = fc.array(fc.tuple(fc.nat(), evenly(0, 1.5)), {
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(soundInputs(), fc.constantFrom(...presets), changes, (input, preset, picks) => {
				const own = resolved(input, preset);
				const numbers = [...numbersOf(own)];
				const chosen = picks.flatMap(([position, factor]) => {
					const found = numbers[position % numbers.length];
					return found ? [{ place: found[0], value: found[1], set: found[2], factor }] : [];
				});
				const measure = createMeter(
					own,
					chosen.map(({ place }) => place),
				);
				measure();
				for (const { place, value, set, factor } of chosen) {
					const spec = specOf(place);
					if (spec?.kind !== "number" || place.endsWith("startMonth")) continue;
					const moved = Math.min(spec.max, Math.max(spec.min + 0.001, value * factor + 0.01));
					set(spec.integer ? Math.max(spec.min, Math.round(moved)) : moved);
				}
				expectEqual(measure(), whole(own));
			}),
			{ numRuns: 400 },
		);
	});

	it("keeps its cost when every balance is nothing", () => {
		// Benefits and costs are the same to the last digit: no sample may take longer for it.
		const own = resolved(
			{
				horizonMonths: 100,
				workflows: [
					{ monthlyContacts: 100, costPerContact: 0.7, automation: { deflectionRate: 0.3 } },
				],
				costs: { usage: [{ name: "r", unit: "resolution", price: 0.7 }] },
			},
			"neutral",
		);
		const measure = createMeter(own, ["/workflows/0/monthlyContacts"]);
		for (const contacts of [50, 77.7, 200]) {
			for (const workflow of own.workflows) workflow.monthlyContacts = contacts;
			expect(measure().paybackMonths).toBe(0);
			expectEqual(measure(), whole(own));
		}
	});

	it("tells a balance of nothing from rounding dust", () => {
		// 0.1 + 0.2 is not 0.3: the benefits are eaten up to the last digit but one.
		const own = resolved(
			{
				horizonMonths: 3,
				workflows: [{ monthlyContacts: 0, costPerContact: 1 }],
				benefits: {
					other: [
						{ name: "a", monthlyAmount: 0.1 },
						{ name: "b", monthlyAmount: 0.2 },
					],
				},
				costs: { monthly: { other: 0.3 } },
			},
			"neutral",
		);
		expect(createMeter(own, [])().paybackMonths).toBe(0);
		expectEqual(createMeter(own, [])(), whole(own));
	});

	it.each([
		["freed but never cash", { deflectionRate: 0.5 }, 1],
		["reopened as often as ever, for nobody is assisted yet", { deflectionRate: 0 }, 0],
	])("does not take a small cost beside much labour for dust: %s", (_, automation, assist) => {
		const own = resolved(
			{
				horizonMonths: 24,
				workflows: [
					{
						monthlyContacts: 1_000_000,
						costPerContact: 1000,
						automation,
						quality: { reopenRateBefore: 0.5, reopenRateAfter: 0 },
					},
				],
				labor: { cashableShare: 0, capacityValueShare: 0 },
				rollout: [{ startMonth: 1, deflection: 1, assist, review: 0, benefits: 1 }],
				costs: { monthly: { infrastructure: 0.1 } },
			},
			"neutral",
		);
		expect(createMeter(own, [])().paybackMonths).toBe(Number.POSITIVE_INFINITY);
		expectEqual(createMeter(own, [])(), whole(own));
	});
});
