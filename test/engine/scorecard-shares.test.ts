import { describe, expect, it } from "vitest";
import { signal, status } from "../support/scorecard.ts";

describe("a rate before and after", () => {
	const reopened = (before: number, of: number, after: number, in_: number) =>
		signal("reopenRate", {
			baseline: { reopenRate: before, conversations: of },
			pilot: { reopenRate: after, conversations: in_ },
		});

	it("pauses when it got worse beyond chance, in a sentence a manager can use", () => {
		expect(reopened(0.08, 1200, 0.11, 1200)).toMatchObject({
			kind: "rate",
			baseline: 0.08,
			pilot: 0.11,
			status: "pause",
			tested: true,
			reason:
				"Reopened contacts rose from 8% of 1,200 conversations to 11% of 1,200; a rise that large is unlikely to be chance, so the pilot pauses.",
		});
	});
	it("passes first: a worsening beyond chance but within two points is put up with", () => {
		expect(reopened(0.08, 1e6, 0.09, 1e6).status).toBe("pass");
		expect(reopened(0.08, 1e6, 0.101, 1e6).status).toBe("pause");
		// One-sided: z = 1.71 is enough, 1.55 is not.
		expect(reopened(0.08, 1200, 0.1, 1200).status).toBe("pause");
		expect(reopened(0.08, 1200, 0.098, 1200).status).toBe("insufficient");
	});
	it("says neither where the cases are too few to tell", () => {
		const open = reopened(0.08, 300, 0.083, 250);
		expect(open.status).toBe("insufficient");
		expect(open.reason).toMatch(/too few to say, because it may be up to 4\.\d+ percentage points/);
	});
	it("needs 100 cases on each side", () => {
		expect(reopened(0.5, 99, 0, 1e6)).toMatchObject({ status: "insufficient", tested: false });
		expect(reopened(0.5, 1e6, 0, 99).reason).toMatch(/1,000,000 before and 99 in the pilot/);
		expect(reopened(0.5, 100, 0, 100).status).toBe("pass");
	});
	it("with no event at all passes once the interval is narrow enough, and never pauses", () => {
		expect(reopened(0, 100, 0, 100)).toMatchObject({ status: "insufficient", tested: true });
		// Upper Wilson limit at 90 %: 2.7055/(n + 2.7055) ≤ 0.02.
		expect(reopened(0, 100, 0, 132).status).toBe("insufficient");
		expect(reopened(0, 100, 0, 133).status).toBe("pass");
	});
	it("takes satisfaction the other way round, on its own answers", () => {
		const csat = (before: number, after: number, n: number) =>
			signal("csat", {
				baseline: { csat: before, csatResponses: n },
				pilot: { csat: after, csatResponses: n },
			});
		expect(csat(0.86, 0.89, 900).status).toBe("pass");
		expect(csat(0.89, 0.84, 900).status).toBe("pause");
		expect(csat(0.89, 0.84, 900).reason).toMatch(
			/fell from 89% of 900 survey answers to 84% of 900; a fall/,
		);
		expect(csat(0.84, 0.99, 99).status).toBe("insufficient");
		expect(csat(1, 1, 200).status).toBe("pass");
	});
	it("names what is missing on either side", () => {
		const gone = { baseline: { csat: null }, pilot: { csat: null, csatResponses: null } };
		expect(signal("csat", gone).reason).toBe(
			"Not measured: satisfaction (CSAT) on both sides; survey answers in the pilot.",
		);
		expect(status("csat", gone)).toBe("insufficient");
		expect(signal("repeatContactRate", { pilot: { conversations: null } }).reason).toBe(
			"Not measured: conversations in the pilot.",
		);
	});
});

describe("a guardrail", () => {
	const reviewed = (hallucinationRate: number, reviewedConversations: number) =>
		signal("hallucinationRate", { pilot: { hallucinationRate, reviewedConversations } });

	it("passes when the whole interval is within the limit, and says what would settle it", () => {
		expect(reviewed(0, 380)).toMatchObject({
			kind: "guardrail",
			baseline: null,
			pilot: 0,
			reference: 0.01,
			status: "insufficient",
			tested: true,
			settledBy: 381,
			reason:
				"Not enough reviewed conversations to say: 380 were reviewed without an invented answer; 381 would settle it.",
		});
		expect(reviewed(0, 381)).toMatchObject({ status: "pass", settledBy: null });
		const commitments = (n: number) =>
			status("wrongCommitmentRate", { pilot: { reviewedConversations: n } });
		expect([commitments(1916), commitments(1917)]).toEqual(["insufficient", "pass"]);
	});
	it("pauses when the whole interval is beyond it", () => {
		const open = reviewed(0.02, 100);
		expect(open.status).toBe("insufficient");
		expect(reviewed(0.02, (open.settledBy ?? 0) - 1).status).toBe("insufficient");
		expect(reviewed(0.02, open.settledBy ?? 0).status).toBe("pause");
		expect(reviewed(0.02, 2000).reason).toBe(
			"2% of 2,000 reviewed conversations had an invented answer, and 1% is the most allowed; even the lower end of what 2,000 such conversations allow (1.5%) is above 1%, so the pilot pauses.",
		);
	});
	it("cannot be settled at the limit itself, nor by nobody", () => {
		expect(reviewed(0.01, 1e9)).toMatchObject({ status: "insufficient", settledBy: null });
		expect(reviewed(0.01, 1e9).reason).toMatch(/no number of them would settle it/);
		expect(reviewed(0, 0)).toMatchObject({ status: "insufficient", tested: false, settledBy: 381 });
	});
	it("is measured on its own cases", () => {
		const precise = (escalations: number) =>
			signal("escalationPrecision", { pilot: { escalationPrecision: 1, escalations } });
		expect(precise(34).reason).toBe(
			"Not enough hand-offs to say: 34 were looked at without a needless hand-off; 35 would settle it.",
		);
		expect(precise(35).status).toBe("pass");
		const missing = signal("escalationPrecision", { pilot: { escalations: null } });
		expect(missing).toMatchObject({
			status: "insufficient",
			tested: false,
			reason: "Not measured: hand-offs in the pilot.",
		});
	});
	it.each([
		["evidenceCompleteness", 0.9, "pause"],
		["evidenceCompleteness", 0.98, "pass"],
		["escalationPrecision", 0.7, "pause"],
		["wrongCommitmentRate", 0.01, "pause"],
	] as const)("%s %f: %s", (metric, value, expected) => {
		expect(status(metric, { pilot: { [metric]: value } })).toBe(expected);
	});
	it("takes the caller's limits", () => {
		const strict = { thresholds: { hallucinationRate: 0.001, highRiskReviewedShare: 1 } };
		expect(signal("hallucinationRate", strict)).toMatchObject({
			reference: 0.001,
			status: "pause",
		});
		expect(status("highRiskReviewedShare", strict)).toBe("pass");
		expect(status("evidenceCompleteness", { thresholds: { evidenceCompleteness: null } })).toBe(
			"pass",
		);
		const { thresholds } = { thresholds: { evidenceCompleteness: 1 } };
		expect(
			signal("evidenceCompleteness", { thresholds, pilot: { evidenceCompleteness: 1 } }),
		).toMatchObject({ status: "insufficient", settledBy: null });
	});
	it("passes at a limit that limits nothing, even where the rate is that very limit", () => {
		const free = { hallucinationRate: 1, escalationPrecision: 0 };
		for (const rate of [0, 0.5, 1]) {
			const at = (metric: keyof typeof free, cases: number) =>
				signal(metric, {
					thresholds: free,
					pilot: { [metric]: rate, reviewedConversations: cases, escalations: cases },
				});
			expect(at("hallucinationRate", 1)).toMatchObject({ status: "pass", settledBy: null });
			expect(at("escalationPrecision", 1)).toMatchObject({ status: "pass", settledBy: null });
			// Of no cases at all there is no rate.
			expect(at("hallucinationRate", 0)).toMatchObject({ status: "insufficient", settledBy: 1 });
			expect(at("escalationPrecision", 0)).toMatchObject({ status: "insufficient", settledBy: 1 });
		}
	});
});
