import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	CONTROLS,
	type EstimateInput,
	EVIDENCE,
	estimate,
	GUARDRAILS,
	MEASUREMENTS,
	numberFault,
	PILOT_MEASUREMENTS,
	PILOT_STAGES,
	SHARED_MEASUREMENTS,
	scorecardInWords,
	specOf,
} from "../../src/engine/index.ts";
import { settlingSize, Z_95 } from "../../src/engine/scorecard/statistics.ts";
import { evenly } from "../support/numbers.ts";
import { found, mergePatch, outcomeOf } from "../support/scorecard.ts";

describe("thin data", () => {
	const share = evenly(0, 1);
	const few = evenly(0, 99.9);
	const rates = ["csat", "reopenRate", "repeatContactRate", "agentRequestRate"] as const;
	const sampled = [
		"hallucinationRate",
		"wrongCommitmentRate",
		"evidenceCompleteness",
		"escalationPrecision",
	] as const;

	it("never passes a test and never expands, whatever it says", () => {
		const sides = fc.record({
			before: fc.tuple(share, share, share, share),
			after: fc.tuple(share, share, share, share),
			rails: fc.tuple(share, share, share, share),
			counts: fc.tuple(few, few),
			big: fc.boolean(),
			enough: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
			stage: fc.constantFrom(...PILOT_STAGES),
		});
		fc.assert(
			fc.property(sides, ({ before, after, rails, counts, big, enough, stage }) => {
				const of = (values: readonly number[], keys: readonly string[]) =>
					Object.fromEntries(keys.map((key, i) => [key, values[i]]));
				const needed = (metric: (typeof sampled)[number], i: number) =>
					settlingSize(rails[i] ?? 0, GUARDRAILS[metric].threshold, Z_95, "below") ?? 1e12;
				const [invented, wrong, complete, precise] = sampled.map(needed);
				const least = Math.min(invented ?? 0, wrong ?? 0, complete ?? 0);
				// Fewer than needed on one side is enough to say nothing.
				const [n, m] = [big ? 1e9 : counts[0], counts[1]];
				const { groups, decision } = found({
					stage,
					baseline: { ...of(before, rates), conversations: n, csatResponses: m },
					pilot: {
						...of(after, rates),
						...of(rails, sampled),
						conversations: m,
						csatResponses: n,
						reviewedConversations: (least - 1) * enough,
						escalations: ((precise ?? 0) - 1) * enough,
					},
				});
				const tested = groups
					.flatMap(({ signals }) => signals)
					.filter(({ kind }) => kind === "rate" || kind === "guardrail");
				expect(tested.filter((one) => one.status === "pass")).toEqual([]);
				expect(tested.filter((one) => one.status === "pause")).toEqual([]);
				expect(decision).toBe("hold");
			}),
		);
	});
});

describe("any request", () => {
	const unit = (key: keyof typeof MEASUREMENTS) => {
		const { min, max, unit } = MEASUREMENTS[key];
		const plain = evenly(min, max);
		const usual = evenly(0, unit === "count" ? 5000 : 10);
		const ends = fc.constantFrom(min, max, 0, 5e-324);
		return fc.oneof(plain, unit === "share" ? plain : usual, ends, fc.constant(null));
	};
	const measured = (keys: readonly string[]) =>
		fc.record(
			Object.fromEntries(keys.map((key) => [key, unit(key as keyof typeof MEASUREMENTS)])),
			{ requiredKeys: [] },
		);
	const answers = (keys: readonly string[]) =>
		fc.record(
			Object.fromEntries(keys.map((key) => [key, fc.constantFrom(true, true, true, false, null)])),
			{ requiredKeys: [] },
		);
	const requests = fc.record({
		workflow: fc.record({
			name: fc.constantFrom("A", "B"),
			stage: fc.constantFrom(...PILOT_STAGES),
		}),
		baseline: measured(Object.keys(SHARED_MEASUREMENTS)),
		pilot: measured(Object.keys({ ...SHARED_MEASUREMENTS, ...PILOT_MEASUREMENTS })),
		controls: answers(CONTROLS),
		evidence: answers(EVIDENCE),
		thresholds: measured(Object.keys(GUARDRAILS)),
		input: fc.constantFrom<EstimateInput | undefined>(
			undefined,
			{ preset: "ecommerce", workflows: [{ name: "B", monthlyContacts: 500 }] },
			{
				workflows: [
					{ monthlyContacts: 5, costPerContact: 2, automation: { relativeEffort: 2 } },
					{ name: "B", monthlyContacts: 5, handleMinutes: 2, agentHourlyCost: 9, assist: null },
				],
			},
		),
	});

	it("has an answer of finite numbers and whole sentences, and a sound calibration", () => {
		fc.assert(
			fc.property(requests, (asked) => {
				const outcome = outcomeOf(asked);
				const said = scorecardInWords(outcome.scorecard, "en");
				for (const { reason } of outcome.scorecard.groups.flatMap(({ signals }) => signals)) {
					// What is missing is named once.
					const { items = [] } = reason.variables as { items?: object[] };
					const names = items.map((item) => JSON.stringify(item));
					expect(names).toEqual([...new Set(names)]);
				}
				// What JSON has no number for becomes null; −0 becomes 0.
				const numbers = (_: string, value: unknown) =>
					typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
				expect(JSON.stringify(said, numbers)).toBe(JSON.stringify(said));
				const sentences = [
					said.headline,
					said.note,
					...said.buyingStandard.reasons,
					...said.groups.flatMap(({ signals }) => signals.map(({ reason }) => reason)),
				];
				for (const sentence of sentences) {
					expect(sentence).toMatch(/^[A-Z\d].*\.$/);
					expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
					// One is no plural, and what reads the same neither rose nor fell.
					expect(sentence).not.toMatch(
						/(?<![\d.,])1 (conversations|reviewed conv\S+s|hand-offs|minutes)/,
					);
					expect(sentence).not.toMatch(/(?<![\d.,])[01] percentage points/);
					expect(sentence).not.toMatch(/(?<![\d.,])1 (were|tests|signals)|\bof 0 /);
					expect(sentence).not.toMatch(/from (\S+)( of .*| minutes?)? to \1([ :;]|,(?!\d))/);
				}
				const { calibration } = said;
				for (const { pointer, low, high, mode } of calibration.variables) {
					const spec = specOf(pointer);
					if (spec?.kind !== "number") throw new Error(pointer);
					expect([numberFault(spec, low), numberFault(spec, high), mode]).toEqual([
						null,
						null,
						"absolute",
					]);
					const likely = pointer
						.split("/")
						.slice(1)
						.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], calibration.patch);
					expect(low).toBeLessThanOrEqual(likely as number);
					expect(high).toBeGreaterThanOrEqual(likely as number);
				}
				if (!asked.input) return;
				const refused = calibration.refused.length > 0;
				expect(outcome.patched === null).toBe(refused);
				const merged = mergePatch(asked.input, calibration.patch) as EstimateInput;
				expect(estimate(merged, MODEL_DATA).ok).toBe(!refused);
				if (outcome.patched) expect(outcome.patched).toEqual(merged);
			}),
			{ numRuns: 200 },
		);
	});
});
