/** What a scorecard says where a sentence is easily wrong: near a limit, at one and none, at the ends. */
import { describe, expect, it } from "vitest";
import {
	type EstimateInput,
	enScorecard,
	formatOf,
	type SignalKey,
	sayScorecard,
} from "../../src/engine/index.ts";
import { type Changes, found, outcomeOf, request, signal } from "../support/scorecard.ts";

const reason = (metric: SignalKey, changes: Changes = {}) => signal(metric, changes).reason;
const standard = (at: number, changes: Changes = {}) => found(changes).buyingStandard.reasons[at];
const priced = (currency: string, relativeEffort = 0.8): EstimateInput => ({
	currency,
	workflows: [{ monthlyContacts: 10, costPerContact: 6, automation: { relativeEffort } }],
});

describe("a figure that rounds to its limit is shown with more digits", () => {
	it("as a cost, in any currency", () => {
		const dearer = { pilot: { costPerResolution: 6.7225 } };
		expect(reason("costPerResolution", { ...dearer, input: priced("USD") })).toBe(
			"Cost per resolution rose from $6.40 to $6.7225: 5.04% more, where 5% is allowed, so the pilot pauses.",
		);
		expect(reason("costPerResolution", { ...dearer, input: priced("CHF") })).toMatch(
			/to CHF\s6\.7225: 5\.04% more/,
		);
	});
	it.each<[SignalKey, Changes, string]>([
		[
			"highRiskReviewedShare",
			{ pilot: { highRiskReviewedShare: 0.98996 } },
			"Only 98.996% of the high-risk actions were approved by a person, and 99% is the least required, so the pilot pauses.",
		],
		[
			"highRiskReviewedShare",
			{ pilot: { highRiskReviewedShare: 0.99996 } },
			"99.996% of the high-risk actions were approved by a person, and 99% is the least required.",
		],
		[
			"hallucinationRate",
			{ pilot: { hallucinationRate: 0.00997, reviewedConversations: 3e5 } },
			"Not enough reviewed conversations to say: 0.997% of 300,000 reviewed conversations had an invented answer, and 1% is the most allowed; 42,256,048 would settle it at this rate.",
		],
		[
			"wrongCommitmentRate",
			{ pilot: { reviewedConversations: 1916.7 } },
			"Not enough reviewed conversations to say: 1,916.7 were reviewed without a wrong commitment; 1,917 would settle it.",
		],
		[
			"reopenRate",
			{ pilot: { conversations: 99.999 } },
			"Too few conversations to compare reopened contacts: 4,000 before and 99.999 in the pilot, where each side needs at least 100.",
		],
	])("%s: case %#", (metric, changes, sentence) => {
		expect(reason(metric, changes)).toBe(sentence);
	});
	it("as the bound of a guardrail, and as the worst that a rate may have come to", () => {
		const held = { pilot: { hallucinationRate: 0, reviewedConversations: 381 } };
		expect(reason("hallucinationRate", held)).toMatch(
			/at most 0\.998%, and 1% is the most allowed/,
		);
		const open = {
			baseline: { reopenRate: 0, conversations: 1e6 },
			pilot: { reopenRate: 0, conversations: 132.5 },
		};
		expect(reason("reopenRate", open)).toMatch(/up to 2\.001 percentage points worse, and 2 are/);
	});
	it("in the buying standard", () => {
		expect(standard(0, { pilot: { containmentRate: 0.8496 } })).toBe(
			"Better verification is not shown: 84.96% of what AI answered stayed solved (85% is needed), and reopened contacts are no worse than allowed.",
		);
		expect(standard(3, { pilot: { knowledgeHitRate: 0.7996 } })).toMatch(
			/for 79\.96% of the questions \(80% is needed\)/,
		);
	});
});

describe("before and after that round to the same are shown with more digits", () => {
	it("as rates", () => {
		const csat = { baseline: { csat: 0.82 }, pilot: { csat: 0.8196 } };
		expect(reason("csat", csat)).toMatch(/fell from 82% of 900 survey answers to 81\.96% of 800/);
		const rare = { baseline: { reopenRate: 0 }, pilot: { reopenRate: 1 / 25_000 } };
		expect(reason("reopenRate", rare)).toMatch(/rose from 0% of 4,000 conversations to 0\.004% of/);
		const most = { baseline: { csat: 1 }, pilot: { csat: 0.9997 } };
		expect(reason("csat", most)).toMatch(/from 100% of .* to 99\.97% of/);
	});
	it("as rare things", () => {
		const once = { reviewedConversations: 20_000, wrongCommitmentRate: 1 / 20_000 };
		expect(reason("wrongCommitmentRate", { pilot: once })).toMatch(
			/^0\.005% of 20,000 .* at most 0\.028%, and 0\.2% is the most allowed/,
		);
	});
	it("as times and costs", () => {
		const longer = { baseline: { resolutionMinutes: 340 }, pilot: { resolutionMinutes: 340.04 } };
		expect(reason("resolutionMinutes", longer)).toBe(
			"Resolution time rose from 340 minutes to 340.04 minutes: 0.012% more, within the 5% allowed.",
		);
		const paid = { baseline: { costPerResolution: 0 }, pilot: { costPerResolution: 0.004 } };
		expect(reason("costPerResolution", paid)).toBe(
			"Cost per resolution rose from 0 to 0.004: more than the 5% allowed, so the pilot pauses.",
		);
		expect(standard(1, longer)).toMatch(/rose from 340 minutes to 340\.04 minutes\.$/);
		const dear = { baseline: { costPerResolution: 1e-6 }, pilot: { costPerResolution: 1e9 } };
		expect(reason("costPerResolution", dear)).toMatch(/: more than the 5% allowed/);
	});
	it("as a rate that is nowhere near worse", () => {
		const same = {
			baseline: { reopenRate: 0.5, conversations: 1e12 },
			pilot: { reopenRate: 0.5, conversations: 1e12 },
		};
		expect(reason("reopenRate", same)).toMatch(/at the cautious end of the range that is no worse/);
	});
});

describe("one and none", () => {
	const few = (rate: number, cases: number, threshold = 0.002) =>
		reason("hallucinationRate", {
			thresholds: { hallucinationRate: threshold },
			pilot: { hallucinationRate: rate, reviewedConversations: cases },
		});
	const handed = (escalationPrecision: number, escalations: number, threshold = 0.9) =>
		reason("escalationPrecision", {
			thresholds: { escalationPrecision: threshold },
			pilot: { escalationPrecision, escalations },
		});

	it("of the cases behind a guardrail", () => {
		expect(few(0, 0)).toBe(
			"Not enough reviewed conversations to say: none were reviewed; 1,917 would settle it.",
		);
		expect(few(0.1, 0)).toBe(
			"Not enough reviewed conversations to say: none were reviewed; 1 would settle it at a rate of 10%.",
		);
		expect(few(0, 1)).toMatch(/: 1 was reviewed without an invented answer; 1,917 would settle it/);
		expect(few(1, 1)).toBe(
			"The one reviewed conversation had an invented answer, and 0.2% is the most allowed; even the lower end of what one such conversation allows (20.7%) is above 0.2%, so the pilot pauses.",
		);
		expect(few(0, 1, 0.9)).toMatch(
			/^The one reviewed conversation had no invented answer: with 95%/,
		);
		expect(few(0.5, 1)).toMatch(/^50% of 1 reviewed conversation had an invented answer/);
		expect(handed(1, 1)).toBe(
			"Not enough hand-offs to say: 1 was looked at without a needless hand-off; 35 would settle it.",
		);
		expect(handed(0, 1, 0.5)).toBe(
			"Not enough hand-offs to say: the one hand-off was needless, and 50% is the least required; 4 would settle it at this rate.",
		);
		expect(handed(0, 0)).toMatch(/: none were looked at; 1 would settle it at a rate of 0%\.$/);
		expect(handed(0, 50)).toMatch(/^None of 50 hand-offs were justified, and 90% is the least/);
	});
	it("of everything else that is counted", () => {
		const none = { pilot: { highRiskReviewedShare: 0 } };
		expect(reason("highRiskReviewedShare", none)).toBe(
			"None of the high-risk actions were approved by a person, and 99% is the least required, so the pilot pauses.",
		);
		expect(reason("highRiskReviewedShare")).toMatch(/^All of the high-risk actions were approved/);
		expect(reason("reopenRate", { baseline: { conversations: 0 } })).toMatch(
			/: none before and 3,000/,
		);
		const slow = { baseline: { resolutionMinutes: 1 }, pilot: { resolutionMinutes: 0 } };
		expect(reason("resolutionMinutes", slow)).toMatch(/fell from 1 minute to 0 minutes/);
		const near = { baseline: { resolutionMinutes: 1.001 }, pilot: { resolutionMinutes: 2 } };
		expect(reason("resolutionMinutes", near)).toMatch(/from 1 minute to 2 minutes/);
		expect(standard(3, { pilot: { newKnowledgeItems: 0, knowledgeHitRate: 0 } })).toBe(
			"Stronger knowledge is not shown: no new knowledge items, and an approved source for none of the questions (80% is needed).",
		);
		expect(standard(3, { pilot: { newKnowledgeItems: 1, knowledgeHitRate: 1 } })).toMatch(
			/: 1 new knowledge item, and an approved source for all of the questions/,
		);
		expect(standard(0, { pilot: { containmentRate: 0 } })).toMatch(/: none of what AI answered/);
		const worse = {
			baseline: { reopenRate: 0, conversations: 1e9 },
			pilot: { reopenRate: 0, conversations: 267.84976 },
		};
		expect(reason("reopenRate", worse)).toMatch(/is 1 percentage point worse, and 2 are allowed/);
		const open = { pilot: { csat: null }, evidence: { ticketIds: null } };
		expect(found(open).headline).toMatch(
			/\(1 signal is open\), and the evidence is not complete, so/,
		);
	});
});

describe("the reason is the true one", () => {
	it("where nothing would be left to compare handle time with", () => {
		const most = { deflectionRate: 0.6, containmentRate: 0.9 };
		expect(reason("handleMinutes", { pilot: most, input: priced("USD", 2) })).toBe(
			"By the measured rates AI solves 54% of the contacts for good, which at a relative effort of 2 takes away all the labour there was: no labour would be left to compare the handle time with.",
		);
		const all = { deflectionRate: 1, containmentRate: 1 };
		expect(reason("handleMinutes", { pilot: all })).toBe(
			"By the measured rates AI solves 100% of the contacts for good: whatever their relative effort (0.8), no labour would be left to compare the handle time with.",
		);
	});
	it("where the contacts taken away are the longer ones, or like all others", () => {
		const longer = { pilot: { handleMinutes: 5 }, input: priced("USD", 1.5) };
		expect(reason("handleMinutes", longer)).toBe(
			"Handle time fell from 7 minutes to 5 minutes, where 5.71 minutes would be expected because AI takes the longer contacts: 12.4% less than that.",
		);
		// (b·(1 − c))/(1 − c) is not b to the last digit.
		for (let rate = 0.01; rate < 1; rate += 0.01) {
			const pilot = { handleMinutes: 5, deflectionRate: rate };
			expect(reason("handleMinutes", { pilot, input: priced("USD", 1) })).toBe(
				"Handle time fell from 7 minutes to 5 minutes: 28.6% less.",
			);
		}
	});
	it("where a percentage is of what was expected, not of what was", () => {
		expect(reason("handleMinutes", { pilot: { handleMinutes: 6.73 } })).toBe(
			"Handle time fell from 7 minutes to 6.73 minutes, where 7.52 minutes would be expected because AI takes the easy contacts: 10.5% less than that.",
		);
		expect(reason("handleMinutes", { pilot: { handleMinutes: 8 } })).toMatch(
			/: 6\.4% more than that, where 5% is allowed/,
		);
		expect(reason("resolutionMinutes")).toMatch(/: 36\.8% less\.$/);
	});
	it("where no sample can prove it", () => {
		expect(
			reason("hallucinationRate", {
				thresholds: { hallucinationRate: 0 },
				pilot: { hallucinationRate: 0 },
			}),
		).toBe(
			"None of 2,000 reviewed conversations had an invented answer, and 0% is the most allowed: no sample can prove that something never happens, so only a limit above that can be met.",
		);
		expect(
			reason("escalationPrecision", {
				thresholds: { escalationPrecision: 1 },
				pilot: { escalationPrecision: 1 },
			}),
		).toBe(
			"All of 300 hand-offs were justified, and 100% is the least required: no sample can prove that something never happens, so only a limit below that can be met.",
		);
		expect(
			reason("hallucinationRate", {
				thresholds: { hallucinationRate: 0 },
				pilot: { hallucinationRate: 0, reviewedConversations: 0 },
			}),
		).toMatch(/^No conversations were reviewed, and 0% is the most allowed: no sample/);
		expect(reason("hallucinationRate", { pilot: { hallucinationRate: 0.01 } })).toMatch(
			/; so close to the limit no number of them would settle it\.$/,
		);
	});
	it("where AI answers nothing alone", () => {
		const unknown = { pilot: { containmentRate: null } };
		expect(standard(0, unknown)).toMatch(/: nobody measured how much of what AI answered/);
		expect(standard(0, { ...unknown, stage: "draft" })).toBe(
			"Better verification is not shown: AI answers nothing alone, so there is nothing that could stay solved, and reopened contacts are no worse than allowed.",
		);
		const nothing = { pilot: { containmentRate: null, deflectionRate: 0 } };
		expect(standard(0, nothing)).toMatch(/: AI answers nothing alone/);
	});
	it("where a guardrail is broken: the limit is out of reach, not that chance hardly explains it", () => {
		const one = { pilot: { wrongCommitmentRate: 1 / 80, reviewedConversations: 80 } };
		expect(reason("wrongCommitmentRate", one)).toBe(
			"1.3% of 80 reviewed conversations held a wrong commitment, and 0.2% is the most allowed; even the lower end of what 80 such conversations allow (0.22%) is above 0.2%, so the pilot pauses.",
		);
		expect(reason("escalationPrecision", { pilot: { escalationPrecision: 0.7 } })).toBe(
			"70% of 300 hand-offs were justified, and 90% is the least required; even the upper end of what 300 such hand-offs allow (74.9%) is below 90%, so the pilot pauses.",
		);
	});
	it("where requests for a person were not measured before", () => {
		const asked = (changes: Changes) => reason("agentRequestRate", changes);
		expect(asked({ baseline: { agentRequestRate: null } })).toBe(
			"Not measured: requests for a person before the pilot; without a bot before it there is nothing to compare with, and leaving it out holds the decision.",
		);
		const both = { baseline: { agentRequestRate: null }, pilot: { agentRequestRate: null } };
		expect(asked(both)).toBe("Not measured: requests for a person on both sides.");
	});
	it("of what chance does, by the kind of test", () => {
		const chance =
			"about one in twenty pauses by chance alone among the before/after tests, and about one in forty among the guardrails, even where nothing is wrong";
		expect(found().note).toBe(
			`8 statistical tests were made; ${chance}, so look twice at a single pause.`,
		);
		const bare = {
			conversations: null,
			csat: null,
			reviewedConversations: null,
			escalations: null,
		};
		expect(found({ pilot: bare }).note).toBe(
			`No statistical test was made: nothing that is tested was measured on enough cases. When tests are made, ${chance}.`,
		);
	});
});

describe("the headline of a pause", () => {
	it("names risk first, then operation, customers and money, and how many more", () => {
		const costly = { costPerResolution: 9, csat: 0.5 };
		expect(found({ pilot: costly, controls: { readableAuditTrail: false } }).headline).toBe(
			"Pause because of a missing control (readable audit trail), lower satisfaction, and a higher cost per resolution: “Order status” goes back from verification to draft.",
		);
		const pilot = { ...costly, handleMinutes: 20, reopenRate: 0.5, evidenceCompleteness: 0.5 };
		const controls = { rollbackPath: false, redTeamTested: false, reliableTagging: false };
		expect(found({ pilot, controls }).headline).toBe(
			"Pause because of gaps in the evidence, 3 missing controls, lower satisfaction, and 3 more: “Order status” goes back from verification to draft.",
		);
		const risks = { hallucinationRate: 1, wrongCommitmentRate: 1, highRiskReviewedShare: 0 };
		expect(found({ pilot: { ...pilot, ...risks }, controls }).headline).toMatch(
			/^Pause because of invented answers, wrong commitments, gaps in the evidence, and 8 more:/,
		);
	});
});

it("figures are written in whatever format they are said in", () => {
	const { scorecard } = outcomeOf(
		request({
			baseline: { conversations: 4e5 },
			pilot: { highRiskReviewedShare: 0.98996, wrongCommitmentRate: 0.00005 },
		}),
	);
	const reasons = scorecard.groups.flatMap(({ signals }) =>
		signals.map(({ metric, reason }) => [
			metric,
			sayScorecard(reason, enScorecard, formatOf("de-DE", "EUR")),
		]),
	);
	const { highRiskReviewedShare, wrongCommitmentRate, reopenRate } = Object.fromEntries(reasons);
	expect(highRiskReviewedShare).toMatch(/^Only 98,996\s%/);
	expect(wrongCommitmentRate).toMatch(/0,005\s%/);
	expect(reopenRate).toMatch(/400\.000 conversations/);
});
