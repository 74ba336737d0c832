/**
 * The engine against a second implementation of the methodology, written apart from it and for
 * obviousness alone (test/reference), over thousands of random inputs.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import type { EstimateInput } from "../../src/engine/index.ts";
import { reference } from "../reference/model.ts";
import { type ReferencePreset, resolveReference } from "../reference/resolve.ts";
import { estimated } from "../support/analyses.ts";
import { amountsWithin, soundInputs } from "../support/inputs.ts";

/**
 * Pointers at which two results differ by more than 1e-9 of the figure, or by more than the last
 * digits of the amounts (`gross`) whose difference it is.
 */
function differences(actual: unknown, expected: unknown, gross = 0, pointer = ""): string[] {
	if (typeof expected === "number" && typeof actual === "number") {
		const tolerance = 1e-9 * Math.max(1, Math.abs(expected)) + 1e-14 * gross;
		return Math.abs(actual - expected) <= tolerance ? [] : [`${pointer} ${actual} ≠ ${expected}`];
	}
	if (typeof expected === "object" && expected !== null) {
		if (typeof actual !== "object" || actual === null) return [`${pointer} missing`];
		if (Array.isArray(expected) && Object.keys(actual).length !== expected.length)
			return [`${pointer} has ${Object.keys(actual).length} items ≠ ${expected.length}`];
		return Object.keys(expected).flatMap((key) =>
			differences(
				(actual as Record<string, unknown>)[key],
				(expected as Record<string, unknown>)[key],
				gross,
				`${pointer}/${key}`,
			),
		);
	}
	return Object.is(actual, expected) ? [] : [`${pointer} ${actual} ≠ ${expected}`];
}

const DIVISORS = {
	costPerContactBefore: "contacts",
	costPerContactAfter: "contacts",
	cashCostPerContactAfter: "contacts",
	valuePerConversation: "aiConversations",
} as const;

/** Quotients times what they were divided by: a hundredth of a contact would blow up the last digits. */
function undivided<O extends Record<string, number | null>>(operations: O) {
	const amounts = Object.entries(DIVISORS).map(([key, divisor]) => {
		const quotient = operations[key] ?? null;
		return [key, quotient === null ? null : quotient * (operations[divisor] ?? 0)];
	});
	return { ...operations, ...Object.fromEntries(amounts) };
}

function compare(input: EstimateInput, presetId: string): void {
	const sent = { ...input, preset: presetId };
	const preset = MODEL_DATA.presets[presetId];
	const { lines, ...rest } = estimated(sent);
	const actual = {
		...rest,
		operations: undivided({ ...rest.operations }),
		lines: Object.fromEntries(lines.map((line) => [line.id, line])),
	};
	const resolved = resolveReference(
		sent,
		presetId === "neutral" ? undefined : (preset as unknown as ReferencePreset),
	);
	const { modelVersion: _, dataVersion: __, ...expectedInput } = resolved;
	expect(differences(actual.resolvedInput, expectedInput)).toEqual([]);
	const expected = reference(resolved);
	expect(lines.map(({ id }) => id)).toEqual(Object.keys(expected.lines));
	const within = amountsWithin(rest.resolvedInput);
	const gross = Math.max(within, ...lines.map(({ total }) => Math.abs(total)));
	const { irr, irrStatus, paybackMonths, discountedPaybackMonths, ...summary } = expected.summary;
	const money = { ...expected, summary, operations: undivided(expected.operations) };
	expect(differences(actual, money, gross)).toEqual([]);
	expect(actual.summary.irrStatus).toBe(irrStatus);
	for (const [found, wanted] of [
		[actual.summary.irr, irr],
		[actual.summary.paybackMonths, paybackMonths],
		[actual.summary.discountedPaybackMonths, discountedPaybackMonths],
	] as const) {
		if (wanted === null || found === null) expect(found).toBe(wanted);
		else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(wanted)));
	}
}

describe("an independent implementation agrees", () => {
	const presets = Object.keys(MODEL_DATA.presets);
	it("on inputs with most keys set", () => {
		fc.assert(fc.property(soundInputs(4), fc.constantFrom(...presets), compare), { numRuns: 200 });
	});
	it("on what leavers free, whenever AI goes live and wages rise", () => {
		const workflows = [
			{ monthlyContacts: 1000, annualGrowth: 0.3, costPerContact: 5, handleMinutes: 6 },
			{ monthlyContacts: 300, costPerContact: 9, automation: { deflectionRate: 0.2 } },
		];
		for (let startMonth = 1; startMonth <= 26; startMonth++)
			for (const annualAttritionRate of [null, 0, 0.35])
				compare(
					{
						horizonMonths: 25,
						workflows: workflows.map((workflow) => ({
							automation: { deflectionRate: 0.7, containmentRate: 0.9 },
							...workflow,
						})),
						labor: { annualAttritionRate, outsourcedShare: 0.1, annualWageIncrease: 0.12 },
						rollout: [{ stage: "live", startMonth }],
					},
					"neutral",
				);
	});
	it("on sparse inputs", () => {
		fc.assert(fc.property(soundInputs(0.4), fc.constantFrom(...presets), compare), {
			numRuns: 200,
		});
	});
});
