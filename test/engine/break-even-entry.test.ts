/** Break-even of what a visitor types: the value goes through the page's own edit and a whole estimate. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	type BreakEvenRequest,
	breakEvenOfEntry,
	type EstimateInput,
	estimate,
	INPUTS,
} from "../../src/engine/index.ts";
import { withEdit } from "../../src/page/state/edit.ts";
import { placesOf } from "../reference/analyses.ts";
import { boundsOf, broken, estimated, valuesOf } from "../support/analyses.ts";
import { soundInputs } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";

function entered(request: BreakEvenRequest) {
	const outcome = breakEvenOfEntry(request, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.breakEven;
}

/** Net value with a value typed into every field that a pointer names; null where it is refused. */
function typed(input: EstimateInput, pointer: string, value: number) {
	const fields = placesOf(estimated(input).resolvedInput, pointer).map(({ at }) => at);
	const next = fields.reduce((sent, field) => withEdit(sent, field, value), input);
	const outcome = estimate(next, MODEL_DATA);
	if (!outcome.ok) return null;
	const { lines, summary } = outcome.estimate;
	const amounts = lines.reduce((sum, { total }) => sum + Math.abs(total), 0);
	return { net: summary.net, amounts: Math.max(1, amounts) };
}

function expectNet(input: EstimateInput, pointer: string, value: number | null, target = 0) {
	const answer = typed(input, pointer, value ?? Number.NaN);
	expect(Math.abs((answer?.net ?? Number.NaN) - target)).toBeLessThanOrEqual(
		1e-6 * (answer?.amounts ?? 0),
	);
}

const DEFLECTION = "/workflows/*/automation/deflectionRate";
const three = (preset: string, contacts: number): EstimateInput => ({
	preset,
	workflows: [0.2, 0.35, 0.5].map((deflectionRate, i) => ({
		name: `Kind ${i + 1}`,
		monthlyContacts: contacts * (i + 1),
		automation: { deflectionRate },
	})),
});
const shop: EstimateInput = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };

describe("break-even of an entry", () => {
	it.each([
		["ecommerce", shop],
		["cross-border", { preset: "cross-border", workflows: [{ monthlyContacts: 8000 }] }],
		["three kinds of contacts", three("ecommerce", 300)],
	])("lets the involvement that a preset derives follow: %s", (_, input) => {
		const { value, status } = entered({ input, pointer: DEFLECTION });
		expect(status).toBe("found");
		expectNet(input, DEFLECTION, value);
		// Halving, from whole estimates of typed values.
		let [low, high] = [0, 0.9];
		while (high - low > 1e-12) {
			const middle = (low + high) / 2;
			if ((typed(input, DEFLECTION, middle)?.net ?? 0) < 0) low = middle;
			else high = middle;
		}
		expect(value).toBeCloseTo(low, 9);
		const still = broken({ input, pointer: DEFLECTION }).value ?? 0;
		expect(Math.abs(still - low), "as resolved it is another one").toBeGreaterThan(1e-4);
	});

	it("is the one of the resolved input where nothing follows", () => {
		const workflows = [{ monthlyContacts: 5000, automation: { involvementRate: 0.6 } }];
		const sent = { ...shop, workflows };
		for (const [input, pointer] of [
			[sent, DEFLECTION],
			[shop, "/labor/cashableShare"],
			[shop, "/costs/oneTime/*"],
		] as const)
			expect(entered({ input, pointer })).toEqual(broken({ input, pointer }));
	});

	it("reaches into a preset's own lists", () => {
		for (const pointer of ["/costs/usage/0/price", "/costs/usage/*/price", "/rollout/3/deflection"])
			expectNet(shop, pointer, entered({ input: shop, pointer }).value);
	});

	it("keeps off what a null switched off", () => {
		const input: EstimateInput = {
			...shop,
			workflows: [{ monthlyContacts: 5000, automation: null }],
		};
		const { value, current } = entered({ input, pointer: DEFLECTION });
		expect(current).toBe(0);
		expectNet(input, DEFLECTION, value);
	});

	it("drops the preset's other way to say the same, as sending the value does", () => {
		// An hourly wage of one's own makes way for minutes instead of the preset's cost.
		const pointer = "/workflows/0/agentHourlyCost";
		expect(broken({ input: shop, pointer }).status).toBe("unreachable");
		const answer = entered({ input: shop, pointer });
		expect(answer).toMatchObject({ status: "found", current: null });
		expect(answer.base).toBeCloseTo(estimated(shop).summary.net, 6);
		expectNet(shop, pointer, answer.value);
	});

	it("finds whole numbers for what is whole", () => {
		// 8,000 at first, then 3,500 a month.
		const input: EstimateInput = {
			horizonMonths: 10,
			workflows: [
				{ monthlyContacts: 1000, costPerContact: 10, automation: { deflectionRate: 0.35 } },
			],
			costs: { oneTime: { other: 8000 } },
		};
		const ask = (target: number) => entered({ input, pointer: "/horizonMonths", target });
		expect(ask(6 * 3500 - 8000)).toMatchObject({ status: "found", value: 6 });
		expect(ask(-3000)).toMatchObject({ status: "unreachable", nearest: { value: 1 } });
		expectNet(input, "/horizonMonths", 6, 6 * 3500 - 8000);
	});

	it("says how near it comes when no value is enough", () => {
		const input = { ...shop, workflows: [{ monthlyContacts: 500 }] };
		for (const pointer of [DEFLECTION, "/labor/cashableShare"]) {
			const { status, value, nearest, base } = entered({ input, pointer });
			expect([status, value, nearest.value]).toEqual(["unreachable", null, 1]);
			expect(nearest.metric).toBeCloseTo(typed(input, pointer, 1)?.net ?? 0, 4);
			expect(nearest.metric).toBeLessThan(0);
			expect(nearest.metric).toBeGreaterThan(base ?? 0);
		}
	});

	it("stays within the range asked for, the input's bounds and what the model accepts", () => {
		const low = 0.3;
		expect(entered({ input: shop, pointer: DEFLECTION, low })).toMatchObject({
			...{ status: "unreachable", low, high: 1, nearest: { value: low } },
		});
		const beyond = { input: shop, pointer: DEFLECTION, high: 1.5 };
		expect(breakEvenOfEntry(beyond, MODEL_DATA)).toMatchObject({
			errors: [{ pointer: "/high", code: "too-large" }],
		});
		const lost = { input: shop, pointer: "/labor/wages" };
		expect(breakEvenOfEntry(lost, MODEL_DATA)).toMatchObject({
			errors: [{ pointer: "/pointer", code: "no-such-input" }],
		});
		// A ceiling caps the rate.
		const automation = { deflectionCeiling: 0.45 };
		const capped = { ...shop, workflows: [{ monthlyContacts: 500, automation }] };
		const { nearest } = entered({ input: capped, pointer: DEFLECTION });
		expect(nearest.value).toBeCloseTo(0.45, 6);
		expect(typed(capped, DEFLECTION, 0.46)).toBeNull();
	});

	const presets = Object.keys(MODEL_DATA.presets);
	const patterns = INPUTS.flatMap((spec) => (spec.kind === "number" ? [spec.pointer] : []));
	// Nobody asks for a net of 1e-300.
	const at = fc.option(evenly(0, 1).map((x) => (x < 1e-3 ? 0 : x)));
	it("of random inputs is what typing it gives, or nowhere", () => {
		const check = (input: EstimateInput, pointer: string, share: number | null) => {
			const places = placesOf(estimated(input).resolvedInput, pointer);
			const [first] = places;
			if (!first) return;
			const { low, high } = boundsOf(places);
			const whole = first.spec.integer;
			const some = low + (share ?? 0) * Math.min(high - low, 2 * Math.abs(first.value ?? 1) || 1);
			const there = share === null ? null : typed(input, pointer, whole ? Math.round(some) : some);
			const target = there?.net ?? 0;
			const { status, value, nearest } = entered({ input, pointer, target });
			if (status === "found") {
				expect(value).toBeGreaterThanOrEqual(low);
				expect(value).toBeLessThanOrEqual(high);
				expect(!whole || Number.isInteger(value)).toBe(true);
				return expectNet(input, pointer, value, target);
			}
			expect(there, "what typing gives can be reached").toBeNull();
			if (nearest.value === null) return;
			const miss = Math.abs((nearest.metric ?? 0) - target);
			expectNet(input, pointer, nearest.value, nearest.metric ?? 0);
			for (const x of valuesOf(low, high, first.value ?? 1, whole).filter((_, i) => i % 25 === 0)) {
				const other = typed(input, pointer, x);
				if (other)
					expect(Math.abs(other.net - target)).toBeGreaterThan(miss - 1e-6 * other.amounts);
			}
		};
		fc.assert(
			fc.property(
				soundInputs(1),
				fc.constantFrom(...presets),
				fc.constantFrom(...patterns),
				fc.boolean(),
				at,
				(input, preset, pattern, single, share) =>
					check({ ...input, preset }, single ? pattern.replaceAll("*", "0") : pattern, share),
			),
			{ numRuns: 100, seed: 5 },
		);
	});
});
