import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { MODEL_DATA, PILOT_GUIDANCE } from "../../src/data/index.ts";
import { simulate } from "../../src/engine/analysis/simulate.ts";
import {
	CONTROLS,
	type EstimateInput,
	EVIDENCE,
	estimate,
	GUARDRAILS,
	isRecord,
	MEASUREMENTS,
	METRIC_GROUPS,
	type MetricKey,
	nodeAt,
	numberFault,
	PILOT_MEASUREMENTS,
	PILOT_STAGES,
	resolve,
	type ScorecardRequest,
	SHARED_MEASUREMENTS,
	SIGNAL_GROUPS,
	type SignalKey,
	scorecard,
	scorecardInWords,
	specOf,
} from "../../src/engine/index.ts";
import { settlingSize, Z_95 } from "../../src/engine/scorecard/statistics.ts";

const allOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));

const baseline = {
	conversations: 4000,
	handleMinutes: 7,
	firstResponseMinutes: 12,
	resolutionMinutes: 190,
	reopenRate: 0.09,
	repeatContactRate: 0.15,
	agentRequestRate: 0.12,
	escalationRate: 0.06,
	csat: 0.86,
	csatResponses: 900,
	costPerResolution: 6.4,
};
const pilot = {
	conversations: 3000,
	handleMinutes: 7.1,
	firstResponseMinutes: 1,
	resolutionMinutes: 120,
	reopenRate: 0.08,
	repeatContactRate: 0.13,
	agentRequestRate: 0.11,
	escalationRate: 0.05,
	csat: 0.89,
	csatResponses: 800,
	costPerResolution: 5.1,
	deflectionRate: 0.3,
	containmentRate: 0.9,
	escalations: 300,
	escalationPrecision: 0.95,
	reviewedConversations: 2000,
	hallucinationRate: 0.003,
	wrongCommitmentRate: 0,
	evidenceCompleteness: 0.98,
	highRiskActions: 140,
	highRiskReviewedShare: 1,
	knowledgeHitRate: 0.87,
	newKnowledgeItems: 14,
};

type Side = ScorecardRequest["pilot"];
interface Changes {
	stage?: ScorecardRequest["workflow"]["stage"];
	baseline?: Side;
	pilot?: Side;
	controls?: ScorecardRequest["controls"];
	evidence?: ScorecardRequest["evidence"];
	thresholds?: ScorecardRequest["thresholds"];
	input?: EstimateInput;
}

/** A pilot that may expand, with changes. */
const request = (changes: Changes = {}): ScorecardRequest => ({
	workflow: { name: "Order status", stage: changes.stage ?? "verification" },
	baseline: { ...baseline, ...changes.baseline },
	pilot: { ...pilot, ...changes.pilot },
	controls: { ...allOf(CONTROLS), ...changes.controls },
	evidence: { ...allOf(EVIDENCE), ...changes.evidence },
	thresholds: changes.thresholds,
	input: changes.input,
});

function outcomeOf(asked: ScorecardRequest) {
	const outcome = scorecard(asked, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome;
}
const found = (changes: Changes = {}) =>
	scorecardInWords(outcomeOf(request(changes)).scorecard, "en");

function signal(metric: SignalKey, changes: Changes = {}) {
	const one = found(changes)
		.groups.flatMap(({ signals }) => signals)
		.find((any) => any.metric === metric);
	if (!one) throw new Error(`no signal ${metric}`);
	return one;
}
const status = (metric: SignalKey, changes: Changes = {}) => signal(metric, changes).status;

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
			"2% of 2,000 reviewed conversations had an invented answer, and 1% is the most allowed; chance hardly explains that, so the pilot pauses.",
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
			"Not enough hand-offs to say: 34 were made without a needless one; 35 would settle it.",
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
});

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

describe("groups and the decision", () => {
	it("lists every signal in its place, each once", () => {
		const { groups } = found();
		expect(groups.map(({ id, signals }) => [id, signals.map(({ metric }) => metric)])).toEqual(
			Object.entries(SIGNAL_GROUPS),
		);
		const all = groups.flatMap(({ signals }) => signals.map(({ metric }) => metric));
		expect(new Set(all).size).toBe(all.length);
		expect(all).toEqual(expect.arrayContaining([...CONTROLS, ...Object.keys(GUARDRAILS)]));
	});
	it("one pause pauses a group, else one open signal leaves it open", () => {
		const of = (changes: Changes) => found(changes).groups.map((group) => group.status);
		const p = "pass";
		expect(of({})).toEqual([p, p, p, p]);
		expect(of({ pilot: { csat: null } })).toEqual([p, "insufficient", p, p]);
		expect(of({ pilot: { csat: null, resolutionMinutes: 900 } })).toEqual([p, "pause", p, p]);
		expect(of({ controls: { redTeamTested: null, readableAuditTrail: false } })).toEqual([
			p,
			p,
			"pause",
			"insufficient",
		]);
	});
	it.each(PILOT_STAGES.map((stage, i) => ({ stage, i })))(
		"leads on from $stage",
		({ stage, i }) => {
			const up = PILOT_STAGES[Math.min(3, i + 1)];
			const down = PILOT_STAGES[Math.max(0, i - 1)];
			expect(found({ stage })).toMatchObject({ decision: "expand", nextStage: up });
			expect(found({ stage, evidence: { ticketIds: false } })).toMatchObject({
				decision: "hold",
				nextStage: stage,
				readiness: { ready: false, missing: ["ticketIds"] },
			});
			expect(found({ stage, pilot: { csat: null } }).decision).toBe("hold");
			expect(found({ stage, controls: { rollbackPath: false } })).toMatchObject({
				decision: "pause",
				nextStage: down,
			});
		},
	);
	it("says so in one sentence", () => {
		expect(found().headline).toBe(
			"Expand: all four groups pass and the evidence is complete, so “Order status” may go on from verification to reviewed automation.",
		);
		expect(found({ stage: "automated" }).headline).toMatch(/at the last stage, automation/);
		const worse = { pilot: { reopenRate: 0.2 }, controls: { rollbackPath: false } };
		expect(found(worse).headline).toBe(
			"Pause because of reopened contacts and a missing control (rollback path): “Order status” goes back from verification to draft.",
		);
		expect(found({ ...worse, stage: "draft" }).headline).toMatch(/stays at the first stage, draft/);
		expect(found({ evidence: { ticketIds: null } }).headline).toBe(
			"Hold: all four groups pass, but the evidence is not complete (missing: ticket numbers), so “Order status” stays in verification.",
		);
		expect(found({ pilot: { csat: null } }).headline).toBe(
			"Hold: nothing speaks against the pilot, but too little is known yet of the customer experience (1 signal is open), so “Order status” stays in verification.",
		);
	});
	it("needs every kind of evidence", () => {
		const { scorecard: none } = outcomeOf({ ...request(), evidence: null });
		expect(none.readiness).toEqual({ ready: false, missing: [...EVIDENCE] });
		expect(none.decision).toBe("hold");
	});
	it("counts the tests that were made", () => {
		// Four rates and four sampled guardrails.
		expect(found()).toMatchObject({ testsMade: 8 });
		expect(found().note).toMatch(/^8 statistical tests were made; about one in twenty pauses/);
		expect(found({ stage: "draft" }).testsMade).toBe(6);
		expect(found({ pilot: { csatResponses: 99, escalations: null } }).testsMade).toBe(6);
	});
	it("of nothing measured is to hold, with everything open", () => {
		const { scorecard: empty, patched } = outcomeOf({
			workflow: { name: "", stage: "reviewed" },
			baseline: {},
			pilot: {},
		});
		const signals = empty.groups.flatMap((group) => group.signals);
		expect(new Set(signals.map((one) => one.status))).toEqual(new Set(["insufficient"]));
		expect(empty).toMatchObject({ decision: "hold", nextStage: "reviewed", testsMade: 0 });
		expect(empty.buyingStandard.verdict).toBe("unproven");
		expect(empty.calibration.variables).toEqual([]);
		expect(patched).toBeNull();
	});
});

describe("thin data", () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const few = fc.double({ min: 0, max: 99.9, noNaN: true });
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
					settlingSize(rails[i] ?? 0, GUARDRAILS[metric].threshold, Z_95) ?? 1e12;
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
		const plain = fc.double({ min, max, noNaN: true });
		const usual = fc.double({ min: 0, max: unit === "count" ? 5000 : 10, noNaN: true });
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

describe("metrics", () => {
	const metric = (key: MetricKey, changes: Changes = {}) => {
		const all = found(changes).metricGroups.flatMap(({ metrics }) => metrics);
		return all.find(({ metric }) => metric === key);
	};
	it("stand in five groups, before and after", () => {
		expect(
			found().metricGroups.map(({ id, metrics }) => [id, metrics.map((m) => m.metric)]),
		).toEqual(Object.entries(METRIC_GROUPS));
		expect(metric("handleMinutes")).toMatchObject({
			unit: "minutes",
			baseline: 7,
			pilot: 7.1,
			verdict: "worse",
		});
		expect(metric("handleMinutes")?.change).toBeCloseTo(0.1, 12);
		expect(metric("csat")).toMatchObject({ unit: "share", verdict: "better" });
		expect(metric("nps", { baseline: { nps: 30 }, pilot: { nps: 20 } })).toMatchObject({
			change: -10,
			verdict: "worse",
		});
		expect(metric("backlog", { baseline: { backlog: 5 }, pilot: { backlog: 5 } })?.verdict).toBe(
			"same",
		);
		expect(metric("transferRate")).toEqual({
			metric: "transferRate",
			unit: "share",
			baseline: null,
			pilot: null,
			change: null,
			verdict: "unknown",
		});
	});
	it("of the pilot alone have nothing before them", () => {
		// A baseline cannot say it; should one try, it is not looked at.
		expect(metric("deflectionRate", { baseline: { deflectionRate: 0.1 } })).toMatchObject({
			baseline: null,
			pilot: 0.3,
			change: null,
			verdict: "unknown",
		});
	});
	it("leave out only the counts that others rest on", () => {
		const shown: string[] = Object.values(METRIC_GROUPS).flat();
		const counts = Object.keys(MEASUREMENTS).filter((key) => !shown.includes(key));
		expect(counts.sort()).toEqual([
			"conversations",
			"csatResponses",
			"escalations",
			"highRiskActions",
			"reviewedConversations",
		]);
	});
});

describe("the buying standard", () => {
	const verdict = (changes: Changes = {}) => found(changes).buyingStandard.verdict;
	it("is an execution platform when all four hold, at their very limits", () => {
		const edge = { containmentRate: 0.85, knowledgeHitRate: 0.8, newKnowledgeItems: 1 };
		expect(verdict({ pilot: edge })).toBe("execution-platform");
		expect(found().buyingStandard.reasons).toHaveLength(4);
	});
	it.each<[string, Changes]>([
		["containment", { pilot: { containmentRate: 0.84 } }],
		["reopened contacts", { pilot: { reopenRate: null } }],
		["resolution", { pilot: { resolutionMinutes: 190 } }],
		["risk", { controls: { refundApproval: null } }],
		["new knowledge", { pilot: { newKnowledgeItems: 0 } }],
		["hit rate", { pilot: { knowledgeHitRate: 0.79 } }],
	])(
		"without %s is a faster FAQ if the first response came faster, else unproven",
		(_, changes) => {
			expect(verdict(changes)).toBe("faq-replacement");
			expect(found(changes).buyingStandard.reasons.at(-1)).toMatch(
				/^First response time fell from 12 minutes to 1 minute: faster answers alone/,
			);
			for (const firstResponseMinutes of [12, null]) {
				const slow = { ...changes, pilot: { ...changes.pilot, firstResponseMinutes } };
				expect(verdict(slow)).toBe("unproven");
			}
		},
	);
});

/** RFC 7386, section 2. */
function mergePatch(target: unknown, patch: unknown): unknown {
	if (!isRecord(patch)) return patch;
	const merged: Record<string, unknown> = isRecord(target) ? { ...target } : {};
	for (const [key, value] of Object.entries(patch))
		if (value === null) delete merged[key];
		else merged[key] = mergePatch(merged[key], value);
	return merged;
}

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
	it("takes the first workflow where none has the name, and neutral factors where no stage has it", () => {
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
					quality: { escalationRateBefore: 0.06 },
				},
			],
		});
		expect(missing).toEqual([
			{ side: "pilot", measurement: "deflectionRate" },
			{ side: "baseline", measurement: "handleMinutes" },
			{ side: "pilot", measurement: "escalationRate" },
		]);
		// Without deflection nobody knows how many contacts containment was measured on.
		expect(variables.map(({ pointer }) => pointer.split("/").at(-1))).toEqual([
			"reopenRateBefore",
			"reopenRateAfter",
			"escalationRateBefore",
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

test("an input that the model refuses is refused, with its places within the request", () => {
	const outcome = scorecard(
		request({ input: { workflows: [{ monthlyContacts: 1 }] } }),
		MODEL_DATA,
	);
	expect(outcome).toMatchObject({
		ok: false,
		errors: [{ code: "no-contact-price", pointer: "/input/workflows/0/costPerContact" }],
	});
});

test("guidance: five phases in order, and cost drivers that are inputs", () => {
	expect(PILOT_GUIDANCE.phases.map(({ id }) => id)).toEqual([
		"baseline",
		"scope",
		"build",
		"measure",
		"expand",
	]);
	for (const { pointer } of PILOT_GUIDANCE.costDrivers) expect(specOf(pointer)).toBeDefined();
	for (const list of [PILOT_GUIDANCE.goodFirst, PILOT_GUIDANCE.avoidFirst])
		expect(list.length).toBeGreaterThan(3);
});
