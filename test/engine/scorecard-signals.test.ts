import { describe, expect, it } from "vitest";
import type { EstimateInput } from "../../src/engine/index.ts";
import { type Changes, found, signal, status } from "../support/scorecard.ts";

describe("high-risk actions", () => {
	const risky = (highRiskReviewedShare: number | null, highRiskActions: number | null) =>
		signal("highRiskReviewedShare", { pilot: { highRiskReviewedShare, highRiskActions } });
	it("are all counted, so the share is compared as it is", () => {
		expect(risky(0.99, 3)).toMatchObject({ kind: "census", status: "pass", tested: false });
		expect(risky(0.98, 1e6).status).toBe("pause");
		expect(risky(1, null).status).toBe("pass");
		expect(risky(null, 5).reason).toBe("Not measured: high-risk actions reviewed in the pilot.");
		expect(risky(null, null).status).toBe("insufficient");
	});
	it("that never happened do not count", () => {
		expect(risky(null, 0).status).toBe("not-applicable");
		expect(found({ pilot: { highRiskActions: 0, highRiskReviewedShare: null } }).decision).toBe(
			"expand",
		);
	});
});

describe("a time or a cost", () => {
	const times = (before: number, after: number, changes: Changes = {}) =>
		signal("resolutionMinutes", {
			baseline: { resolutionMinutes: before, ...changes.baseline },
			pilot: { resolutionMinutes: after, ...changes.pilot },
		});
	it("pauses only when it is more than 5 % worse", () => {
		expect(times(100, 105).status).toBe("pass");
		expect(times(100, 105).reason).toBe(
			"Resolution time rose from 100 minutes to 105 minutes: 5% more, within the 5% allowed.",
		);
		expect(times(100, 105.1)).toMatchObject({ kind: "amount", status: "pause", tested: false });
		// 1.05 × 10.2 is a little less than 10.71 in floating point.
		expect(times(10.2, 10.71).status).toBe("pass");
		expect(times(100, 60).reason).toMatch(/fell from .*: 40% less\.$/);
		expect(times(0, 0).status).toBe("pass");
		expect(times(0, 1)).toMatchObject({ status: "pause", reference: 0 });
	});
	it("needs 100 conversations on each side", () => {
		expect(times(100, 50, { pilot: { conversations: 99 } }).status).toBe("insufficient");
		expect(times(100, 50, { baseline: { conversations: 99 } }).status).toBe("insufficient");
		expect(times(100, 50, { pilot: { conversations: 100 } }).status).toBe("pass");
		expect(times(100, 50, { pilot: { conversations: null } }).reason).toBe(
			"Not measured: conversations in the pilot.",
		);
	});
	it("writes money in the estimate's currency, and plainly without one", () => {
		expect(signal("costPerResolution").reason).toBe(
			"Cost per resolution fell from 6.4 to 5.1: 20.3% less.",
		);
		const input = { currency: "EUR", workflows: [{ monthlyContacts: 10, costPerContact: 6 }] };
		expect(signal("costPerResolution", { input }).reason).toMatch(/from €6.40 to €5.10/);
		expect(found({ input }).currency).toBe("EUR");
	});
});

describe("handle time", () => {
	const c = 0.3 * 0.9;
	const handle = (handleMinutes: number, changes: Changes = {}) =>
		signal("handleMinutes", { ...changes, pilot: { handleMinutes, ...changes.pilot } });
	const expected = (rho: number) => (7 * (1 - c * rho)) / (1 - c);

	it("is held against what it would be if AI only took the easy contacts", () => {
		const { reference, status, reason } = handle(7.8);
		expect(reference).toBeCloseTo(expected(0.8), 12);
		expect(status).toBe("pass");
		expect(reason).toMatch(/from 7 minutes to 7\.8 minutes, where 7\.52 minutes would be expected/);
		expect(handle(expected(0.8) * 1.05).status).toBe("pass");
		expect(handle(expected(0.8) * 1.051).status).toBe("pause");
	});
	it("takes relativeEffort from the workflow of that name, else from the first", () => {
		const input = (name: string): EstimateInput => ({
			workflows: [
				{ monthlyContacts: 1, costPerContact: 1, automation: { relativeEffort: 0.9 } },
				{ name, monthlyContacts: 1, costPerContact: 1, automation: { relativeEffort: 0.6 } },
			],
		});
		expect(handle(7, { input: input("Order status") }).reference).toBeCloseTo(expected(0.6), 12);
		expect(handle(7, { input: input("Other") }).reference).toBeCloseTo(expected(0.9), 12);
		const preset = { preset: "saas", workflows: [{ monthlyContacts: 100 }] };
		expect(handle(7, { input: preset }).reference).toBeCloseTo(expected(0.8), 12);
	});
	it("is compared as it was in draft, and where AI answered or solved nothing", () => {
		expect(handle(7.3, { stage: "draft" })).toMatchObject({ reference: 7, status: "pass" });
		expect(handle(7.4, { stage: "draft" }).status).toBe("pause");
		expect(
			handle(7, { stage: "draft", pilot: { deflectionRate: null, containmentRate: null } })
				.reference,
		).toBe(7);
		expect(handle(7, { pilot: { deflectionRate: 0, containmentRate: null } }).reference).toBe(7);
	});
	it("is open where the contacts that AI solved are not known, or would leave nothing", () => {
		expect(handle(7, { pilot: { containmentRate: null } })).toMatchObject({
			reference: null,
			status: "insufficient",
			reason: "Not measured: contacts that stay solved in the pilot.",
		});
		const all = handle(7, { pilot: { deflectionRate: 1, containmentRate: 1 } });
		expect(all).toMatchObject({ reference: null, status: "insufficient" });
		expect(all.reason).toMatch(/100% of the contacts/);
		const easy = { monthlyContacts: 1, costPerContact: 1, automation: { relativeEffort: 2 } };
		const most = { deflectionRate: 0.6, containmentRate: 0.9 };
		expect(handle(7, { pilot: most, input: { workflows: [easy] } })).toMatchObject({
			reference: null,
			status: "insufficient",
		});
	});
});

describe("a control", () => {
	it("passes by yes, pauses by no, and is open without an answer", () => {
		const rollback = (rollbackPath: boolean | null) =>
			signal("rollbackPath", { controls: { rollbackPath } });
		expect(rollback(true)).toMatchObject({ kind: "control", status: "pass", pilot: null });
		expect(rollback(false)).toMatchObject({
			status: "pause",
			reason: "Not in place: rollback path, so the pilot pauses.",
		});
		expect(rollback(null).status).toBe("insufficient");
	});
});

describe("what draft cannot have", () => {
	it("does not count", () => {
		const nothing = {
			stage: "draft",
			baseline: { agentRequestRate: null },
			pilot: { agentRequestRate: null, escalationPrecision: null, escalations: null },
		} as const;
		expect(status("agentRequestRate", nothing)).toBe("not-applicable");
		expect(status("escalationPrecision", nothing)).toBe("not-applicable");
		expect(found(nothing).decision).toBe("expand");
		expect(found({ ...nothing, stage: "verification" }).decision).toBe("hold");
		expect(status("agentRequestRate", { stage: "draft", pilot: { agentRequestRate: 0.9 } })).toBe(
			"not-applicable",
		);
	});
});
