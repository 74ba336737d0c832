import { describe, expect, it, test } from "vitest";
import { MODEL_DATA, PILOT_GUIDANCE } from "../../src/data/index.ts";
import {
	CONTROLS,
	EVIDENCE,
	GUARDRAILS,
	MEASUREMENTS,
	METRIC_GROUPS,
	type MetricKey,
	PILOT_STAGES,
	SIGNAL_GROUPS,
	scorecard,
	specOf,
} from "../../src/engine/index.ts";
import { type Changes, found, outcomeOf, request } from "../support/scorecard.ts";

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
			"Pause because of a missing control (rollback path) and more reopened contacts: “Order status” goes back from verification to draft.",
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
