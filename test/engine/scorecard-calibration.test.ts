import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { simulate } from "../../src/engine/analysis/simulate.ts";
import {
	type EstimateInput,
	estimate,
	nodeAt,
	PILOT_STAGES,
	resolve,
} from "../../src/engine/index.ts";
import { Z_95 } from "../../src/engine/scorecard/statistics.ts";
import { type Changes, found, mergePatch, outcomeOf, request } from "../support/scorecard.ts";

describe("calibration", () => {
	const input: EstimateInput = {
		preset: "ecommerce",
		discountRate: 0.12,
		workflows: [
			{ name: "Returns", monthlyContacts: 900, automation: { deflectionRate: 0.2 } },
			{
				name: "Order status",
				monthlyContacts: 5000,
				automation: { deflectionRate: 0.5, deflectionCeiling: 0.7, monthlyLearningRate: 0.1 },
				assist: { activities: [{ name: "Look-up", minutes: 2, reduction: 0.5 }] },
				quality: { costPerEscalation: 12 },
			},
		],
	};
	const calibrated = (changes: Changes = {}) => {
		const asked = request({ input, ...changes });
		const { scorecard, patched } = outcomeOf(asked);
		const merged = mergePatch(asked.input, scorecard.calibration.patch) as EstimateInput;
		return { ...scorecard.calibration, patched, merged };
	};

	it("puts what was measured into the workflow of that name, by a merge patch", () => {
		const { patch, patched, merged, missing, refused } = calibrated({ stage: "reviewed" });
		const reduction = 1 - 7.1 / ((7 * (1 - 0.27 * 0.8)) / 0.73);
		expect(patch).toEqual({
			workflows: [
				input.workflows?.[0],
				{
					name: "Order status",
					monthlyContacts: 5000,
					automation: {
						deflectionRate: 0.3,
						containmentRate: 0.9,
						deflectionCeiling: 0,
						monthlyLearningRate: 0.1,
					},
					assist: { share: 1, handleTimeReduction: expect.closeTo(reduction, 12), activities: [] },
					quality: {
						costPerEscalation: 12,
						reopenRateBefore: 0.09,
						reopenRateAfter: 0.08,
						escalationRateBefore: 0.06,
						escalationRateAfter: 0.05,
					},
				},
			],
			// Review and benefits are the preset's own for that stage.
			rollout: [
				{ stage: "reviewed", startMonth: 1, deflection: 1, assist: 1, review: 0.25, benefits: 0.5 },
			],
		});
		expect(merged).toEqual(patched);
		expect([missing, refused]).toEqual([[], []]);
		const resolution = resolve(merged, MODEL_DATA);
		if (!resolution.ok) throw new Error("refused");
		expect(resolution.input.discountRate).toBe(0.12);
		expect(resolution.input.workflows[1]?.assist).toMatchObject({ share: 1, activities: [] });
		expect(estimate(merged, MODEL_DATA).ok).toBe(true);
		// The input that came along is not touched.
		expect(input.workflows?.[1]?.automation?.deflectionRate).toBe(0.5);
	});
	it("takes the first workflow where none has the name", () => {
		const plain = { workflows: [{ monthlyContacts: 10, costPerContact: 6 }] };
		const { patch, variables } = calibrated({ input: plain, stage: "automated" });
		expect(patch).toMatchObject({
			workflows: [{ monthlyContacts: 10, automation: { deflectionRate: 0.3 } }],
			rollout: [{ stage: "automated", review: 0, benefits: 1 }],
		});
		expect(variables[0]?.pointer).toBe("/workflows/0/automation/deflectionRate");
		// Names are matched as they resolve: this one is called "All contacts".
		const named = outcomeOf({
			...request({
				input: { workflows: [...(input.workflows ?? []), { monthlyContacts: 1 }], preset: "saas" },
			}),
			workflow: { name: "All contacts", stage: "automated" },
		});
		expect(named.scorecard.calibration.variables[0]?.pointer).toMatch(/^\/workflows\/2\//);
	});
	it("takes only what was measured, and names the rest", () => {
		const { patch, missing, variables } = calibrated({
			baseline: { handleMinutes: null },
			pilot: { deflectionRate: null, escalationRate: null },
		});
		expect(patch).toMatchObject({
			workflows: [
				{},
				{
					automation: { deflectionRate: 0.5, deflectionCeiling: 0.7, containmentRate: 0.9 },
					assist: input.workflows?.[1]?.assist,
					quality: { costPerEscalation: 12, reopenRateBefore: 0.09, reopenRateAfter: 0.08 },
				},
			],
		});
		expect(patch).not.toHaveProperty("workflows.1.quality.escalationRateBefore");
		expect(missing).toEqual([
			{ side: "pilot", measurement: "deflectionRate" },
			{ side: "baseline", measurement: "handleMinutes" },
			{ side: "pilot", measurement: "escalationRate" },
		]);
		// Without deflection nobody knows how many contacts containment was measured on.
		expect(variables.map(({ pointer }) => pointer.split("/").at(-1))).toEqual([
			"reopenRateBefore",
			"reopenRateAfter",
		]);
	});
	it.each(["baseline", "pilot"] as const)(
		"takes reopened and escalated contacts only as a pair: not of the %s alone",
		(side) => {
			const other = side === "baseline" ? "pilot" : "baseline";
			const lone = { reopenRate: 0.1, escalationRate: 0.2, conversations: 1000, deflectionRate: 0 };
			const { scorecard, patched } = outcomeOf({
				workflow: { name: "Order status", stage: "reviewed" },
				baseline: {},
				pilot: {},
				input,
				[side]: lone,
				[other]: { conversations: 1000 },
			});
			const { variables, missing } = scorecard.calibration;
			expect(patched?.workflows?.[1]?.quality).toEqual({ costPerEscalation: 12 });
			expect(variables.filter(({ pointer }) => pointer.includes("quality"))).toEqual([]);
			expect(missing).toContainEqual({ side: other, measurement: "reopenRate" });
			expect(missing).toContainEqual({ side: other, measurement: "escalationRate" });
		},
	);
	it("gives the stage the review and benefits of the plan's stage of that name, else of its last", () => {
		const rollout = [
			{ stage: "early", startMonth: 1, review: 1, benefits: 0 },
			{ stage: "live", startMonth: 3, review: 0.5, benefits: 0.75 },
		];
		const factors = (stage: "draft" | "verification", stages = rollout) => {
			const { patch } = calibrated({ stage, input: { ...input, rollout: stages } });
			return patch.rollout;
		};
		const taken = { stage: "verification", startMonth: 1, deflection: 1, assist: 1 };
		expect(factors("verification")).toEqual([{ ...taken, review: 0.5, benefits: 0.75 }]);
		const named = { stage: "verification", startMonth: 2, review: 0.2, benefits: 1 };
		const [early, live] = rollout;
		if (!early || !live) throw new Error("no stages");
		expect(factors("verification", [early, named, live])).toEqual([
			{ ...taken, review: 0.2, benefits: 1 },
		]);
		// Without a plan there is nothing to keep.
		expect(outcomeOf(request()).scorecard.calibration.patch.rollout).toEqual([
			{ ...taken, review: 0, benefits: 1 },
		]);
	});
	it.each(PILOT_STAGES)("in %s changes nothing where nothing that enters was measured", (stage) => {
		const nothing = { workflow: { name: "Order status", stage }, baseline: {}, pilot: {} };
		for (const pilot of [{}, { conversations: 500, csat: 0.9, reopenRate: 0.1 }]) {
			const { scorecard, patched } = outcomeOf({ ...nothing, pilot, input });
			expect(scorecard.calibration).toMatchObject({ patch: {}, variables: [], refused: [] });
			expect(patched).toEqual(input);
			expect(outcomeOf({ ...nothing, pilot }).scorecard.calibration.patch).toEqual({});
		}
		const { patch } = outcomeOf({ ...nothing, pilot: { escalationRate: 0.1 }, input }).scorecard
			.calibration;
		expect(patch).toEqual({});
	});
	it("does not miss what cannot be: what stayed solved where nothing was answered", () => {
		const unsolved = { deflectionRate: 0, containmentRate: null };
		expect(calibrated({ pilot: unsolved }).missing).toEqual([]);
		const unknown = { deflectionRate: null, containmentRate: null };
		expect(calibrated({ pilot: unknown }).missing.map(({ measurement }) => measurement)).toEqual([
			"deflectionRate",
			"containmentRate",
		]);
		const { scorecard } = outcomeOf({
			workflow: { name: "", stage: "draft" },
			baseline: {},
			pilot: {},
		});
		expect(
			scorecard.calibration.missing.map(({ side, measurement }) => `${side} ${measurement}`),
		).toEqual([
			"baseline handleMinutes",
			"pilot handleMinutes",
			"baseline reopenRate",
			"pilot reopenRate",
			"baseline escalationRate",
			"pilot escalationRate",
		]);
	});
	it("never makes work of assist", () => {
		const { patch } = calibrated({ pilot: { handleMinutes: 30 } });
		expect(patch).toMatchObject({ workflows: [{}, { assist: { handleTimeReduction: 0 } }] });
	});
	it("keeps null's meaning: every value below it neutral, not the preset's", () => {
		const nulls: EstimateInput = {
			preset: "ecommerce",
			workflows: [{ monthlyContacts: 100, automation: null, quality: null, assist: null }],
		};
		const before = resolve(nulls, MODEL_DATA);
		const { merged } = calibrated({ input: nulls });
		const after = resolve(merged, MODEL_DATA);
		if (!before.ok || !after.ok) throw new Error("refused");
		const node = nodeAt("/workflows/*/automation");
		if (node.kind !== "object") throw new Error("no object");
		const {
			deflectionRate: _,
			containmentRate: __,
			...kept
		} = before.input.workflows[0]?.automation ?? {};
		expect(Object.keys(kept)).toHaveLength(node.children.size - 2);
		expect(after.input.workflows[0]?.automation).toMatchObject(kept);
	});
	it("knows that draft answers nothing alone", () => {
		const { patch, variables, missing } = calibrated({
			stage: "draft",
			pilot: { deflectionRate: null, containmentRate: null },
		});
		expect(patch).toMatchObject({
			workflows: [{}, { automation: { deflectionRate: 0, deflectionCeiling: 0 } }],
		});
		expect(variables.some(({ pointer }) => pointer.includes("automation"))).toBe(false);
		expect(missing).toEqual([]);
	});
	it("gives the rates' 95 % intervals for a simulation", () => {
		const { variables } = calibrated();
		expect(variables.map(({ pointer }) => pointer)).toEqual([
			"/workflows/1/automation/deflectionRate",
			"/workflows/1/automation/containmentRate",
			"/workflows/1/quality/reopenRateBefore",
			"/workflows/1/quality/reopenRateAfter",
			"/workflows/1/quality/escalationRateBefore",
			"/workflows/1/quality/escalationRateAfter",
		]);
		// By the normal approximation, close at these numbers: 0.3 ± 1.96·√(0.21/3000), 0.9 ± … of 900.
		const near = (i: number, p: number, n: number) => {
			const half = Z_95 * Math.sqrt((p * (1 - p)) / n);
			expect(variables[i]?.low).toBeCloseTo(p - half, 2);
			expect(variables[i]?.high).toBeCloseTo(p + half, 2);
		};
		near(0, 0.3, 3000);
		near(1, 0.9, 900);
		near(2, 0.09, 4000);
		expect(variables[0]).toEqual({
			pointer: "/workflows/1/automation/deflectionRate",
			low: expect.closeTo(0.283866, 6),
			high: expect.closeTo(0.316646, 6),
			mode: "absolute",
			distribution: "pert",
		});
	});
	it("gives them in the form that a simulation of the patched input takes", () => {
		const samples = { samples: 100, seed: 1 };
		for (const rate of [0, 0.3, 1])
			for (const conversations of [1, 3000, 1e12]) {
				const { merged, variables } = calibrated({
					baseline: { conversations },
					pilot: { conversations, deflectionRate: rate, reopenRate: rate },
				});
				expect(simulate({ input: merged, variables, ...samples }, MODEL_DATA).ok).toBe(true);
			}
	});
	it("without an estimate holds the name and what was measured", () => {
		const { calibration } = outcomeOf(request()).scorecard;
		expect(calibration.patch).toMatchObject({
			workflows: [{ name: "Order status", automation: { deflectionRate: 0.3 } }],
			rollout: [{ stage: "verification", startMonth: 1, review: 0, benefits: 1 }],
		});
	});
	it("that the model refuses says so and gives no input", () => {
		const heavy: EstimateInput = {
			workflows: [{ monthlyContacts: 10, costPerContact: 6, automation: { relativeEffort: 1.5 } }],
		};
		const changes = { input: heavy, pilot: { deflectionRate: 0.8, containmentRate: 1 } };
		expect(calibrated(changes).patched).toBeNull();
		expect(found(changes).calibration.refused).toEqual([
			expect.stringMatching(/more labour would be removed than there is/),
		]);
	});
});
