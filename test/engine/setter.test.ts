/** Drawn values put into an input: what fits, what gives way, and how draws rank by what is set. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { chosen, type VariableRequest } from "../../src/engine/analysis/requested.ts";
import { sensitivity } from "../../src/engine/analysis/sensitivity.ts";
import { createSetter } from "../../src/engine/analysis/setter.ts";
import { simulate } from "../../src/engine/analysis/simulate.ts";
import {
	type EstimateInput,
	isRecord,
	numberFault,
	type ResolvedInput,
	resolve,
	specOf,
} from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";
import { modelFaults } from "../../src/engine/rules.ts";
import { copyOf } from "../../src/engine/tree.ts";
import { soundInputs } from "../support/inputs.ts";

function resolved(input: EstimateInput): ResolvedInput {
	const resolution = resolve(input, MODEL_DATA);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
	return copyOf(resolution.input);
}
const read = (input: ResolvedInput, sent?: VariableRequest[]) =>
	chosen(sent)(input, computeFlows(input));
const _faults = (input: EstimateInput, ...sent: VariableRequest[]) =>
	read(resolved(input), sent).errors.map(({ pointer, code }) => `${pointer} ${code}`);

const shop: EstimateInput = {
	preset: "ecommerce",
	workflows: [
		{ name: "Orders", monthlyContacts: 3000 },
		{ name: "Returns", monthlyContacts: 1000, automation: { deflectionRate: 0.2 } },
	],
};

/** Every number of an input by its place. */
function* numbersOf(value: unknown, at = ""): Generator<[string, number]> {
	if (typeof value === "number") yield [at, value];
	else if (isRecord(value) || Array.isArray(value))
		for (const [key, child] of Object.entries(value)) yield* numbersOf(child, `${at}/${key}`);
}

describe("setting", () => {
	it("keeps every value within its bounds and every rule of the model, and the rest as it was", () => {
		// A factor of 1e-320 leaves nothing that could be rounded.
		const factor = fc
			.double({ min: -3, max: 30, noNaN: true })
			.map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
		const picks = fc.array(fc.tuple(fc.nat(), factor), {
			minLength: 1,
			maxLength: 6,
		});
		fc.assert(
			fc.property(soundInputs(5), picks, (sent, chosen) => {
				const input = resolved(sent);
				const before = new Map(numbersOf(input));
				const places = [...before.keys()];
				const pointers = [...new Set(chosen.map(([i]) => places[i % places.length] ?? ""))];
				const { variations } = read(
					input,
					pointers.map((pointer) => ({ pointer, low: -1e12, high: 1e12, mode: "scale" })),
				);
				const set = createSetter(input, variations);
				set(variations.map((_, i) => chosen[i]?.[1] ?? 1));
				const outside = [...numbersOf(input)].filter(([place, value]) => {
					const spec = specOf(place);
					return spec?.kind === "number" && numberFault(spec, value) !== null;
				});
				expect(outside).toEqual([]);
				expect(modelFaults({ workflows: [] }, input)).toEqual([]);
				set(variations.map(() => 1));
				expect(new Map(numbersOf(input))).toEqual(before);
			}),
			{ numRuns: 200 },
		);
	});

	it("rounds whole numbers, shares one draw and scales each place's own value", () => {
		const input = resolved(shop);
		const { variations } = read(input, [
			{ pointer: "/horizonMonths", low: 12, high: 60 },
			{ pointer: "/workflows/*/monthlyContacts", low: 0.5, high: 2, mode: "scale" },
			{ pointer: "/labor/cashableShare", low: 0, high: 3, mode: "scale" },
		]);
		createSetter(input, variations)([23.5, 1.5, 2]);
		expect(input.horizonMonths).toBe(24);
		expect(input.workflows.map(({ monthlyContacts }) => monthlyContacts)).toEqual([4500, 1500]);
		expect(input.labor.cashableShare).toBe(1);
	});

	const handled: EstimateInput = {
		workflows: [
			{
				monthlyContacts: 10,
				costPerContact: 4,
				handleMinutes: 8,
				automation: {
					deflectionRate: 0.4,
					deflectionCeiling: 0.6,
					containmentRate: 1,
					relativeEffort: 1.5,
				},
				assist: {
					share: 1,
					activities: [
						{ name: "a", minutes: 4, reduction: 0.5 },
						{ name: "b", minutes: 2, reduction: 0.5 },
					],
				},
			},
		],
		rollout: [
			{ stage: "a", startMonth: 1 },
			{ stage: "b", startMonth: 4 },
			{ stage: "c", startMonth: 8 },
		],
		benefits: { retention: { csatBefore: 0.7, csatAfter: 0.8 } },
	};
	const auto = "/workflows/0/automation";
	const work = "/workflows/0";
	const churn = "/benefits/retention/annualChurnBefore";
	// What is drawn stops where the model's rule has it; nothing else moves.
	it.each([
		[
			"a rate at its ceiling",
			{ [`${auto}/deflectionRate`]: 0.9 },
			{ [`${auto}/deflectionRate`]: 0.6 },
		],
		[
			"a ceiling at the rate",
			{ [`${auto}/deflectionCeiling`]: 0.2 },
			{ [`${auto}/deflectionCeiling`]: 0.4 },
		],
		[
			"a ceiling where all labour is gone",
			{ [`${auto}/deflectionCeiling`]: 0.9 },
			{ [`${auto}/deflectionCeiling`]: 1 / 1.5 },
		],
		[
			"an effort where all labour is gone",
			{ [`${auto}/relativeEffort`]: 2 },
			{ [`${auto}/relativeEffort`]: 1 / 0.6 },
		],
		[
			"handling at its activities",
			{ [`${work}/handleMinutes`]: 3 },
			{ [`${work}/handleMinutes`]: 6 },
		],
		[
			"an activity at what is left",
			{ [`${work}/assist/activities/0/minutes`]: 9 },
			{ [`${work}/assist/activities/0/minutes`]: 6 },
		],
		["a stage before the next", { "/rollout/0/startMonth": 6 }, { "/rollout/0/startMonth": 3 }],
		["a stage after the last", { "/rollout/2/startMonth": 2 }, { "/rollout/2/startMonth": 5 }],
		["churn where satisfaction counts", { [churn]: 0.3 }, { [churn]: 0 }],
	])("stops %s", (_, drawn, expected) => {
		const input = resolved(handled);
		const before = new Map(numbersOf(input));
		const { variations, errors } = read(
			input,
			Object.keys(drawn).map((pointer) => ({ pointer, low: 0, high: 9 })),
		);
		expect(errors).toEqual([]);
		createSetter(input, variations)(Object.values(drawn));
		const moved = [...numbersOf(input)].filter(([place, value]) => value !== before.get(place));
		expect(Object.fromEntries(moved)).toEqual(
			before.get(churn) === 0 && churn in drawn ? {} : expected,
		);
		expect(modelFaults({ workflows: [] }, input)).toEqual([]);
	});
});

describe("ranks of what is set", () => {
	const driver = (input: EstimateInput, ...variables: VariableRequest[]) => {
		const outcome = simulate({ input, variables, samples: 200 }, MODEL_DATA);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
		return outcome.simulation.drivers.map(({ rankCorrelation }) => rankCorrelation);
	};
	const plain: EstimateInput = {
		workflows: [{ monthlyContacts: 1000, costPerContact: 5, automation: { deflectionRate: 0.3 } }],
	};
	it("tie where draws are clamped or rounded to one value", () => {
		const scale = { mode: "scale", distribution: "uniform" } as const;
		const cash = { pointer: "/labor/cashableShare", ...scale };
		// npv follows the share alone: beyond 1 both stand still.
		expect(driver(plain, { ...cash, low: 0.95, high: 3 })[0]).toBeCloseTo(1, 12);
		const still = [
			{ ...cash, low: 1, high: 1.5 },
			{ pointer: "/costs/oneTime/*", ...scale, low: 0.5, high: 2 },
			{ pointer: "/horizonMonths", low: 35.9, high: 36.4 },
		];
		const varied = { pointer: "/workflows/0/monthlyContacts", ...scale, low: 0.5, high: 2 };
		const found = driver(plain, ...still, varied);
		expect(found[0]).toBeCloseTo(1, 12);
		expect(found.slice(1)).toEqual([null, null, null]);
	});
});

it("one variable's mending does not outlive its turn", () => {
	const input: EstimateInput = {
		workflows: [{ monthlyContacts: 1000, costPerContact: 5, automation: { deflectionRate: 0.3 } }],
		benefits: {
			retention: {
				customers: 1000,
				annualChurnBefore: 0.1,
				annualChurnAfter: 0.1,
				annualRevenuePerCustomer: 100,
				csatBefore: 0.8,
				csatAfter: 0,
				churnReductionPerCsatPoint: 0.001,
			},
		},
	};
	const churn = { pointer: "/benefits/retention/annualChurnAfter", low: 0.05, high: 0.15 };
	const csat = {
		pointer: "/benefits/retention/csatAfter",
		low: 0.5,
		high: 2,
		mode: "scale",
	} as const;
	const bars = (...variables: VariableRequest[]) => {
		const outcome = sensitivity({ input, variables }, MODEL_DATA);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
		const bar = outcome.sensitivity.variables.find(({ pointers }) => pointers[0] === csat.pointer);
		return [bar?.atLow, bar?.atHigh, outcome.sensitivity.base];
	};
	expect(bars(churn, csat)).toEqual(bars(csat, churn));
	expect(new Set(bars(churn, csat)).size).toBe(1);
});
