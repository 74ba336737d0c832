/** English for the scorecard of a pilot. */
import {
	CONTROLS,
	type ControlKey,
	MEASUREMENTS,
	type MeasurementKey,
	type SampledKey,
	type SignalKey,
} from "../scorecard/measurements.ts";
import type { Missing, ScorecardVariables, SignalStatus } from "../scorecard/types.ts";
import type { Format } from "./format.ts";
import type { ScorecardWords } from "./scorecard-words.ts";

const MEASURED: ScorecardWords["measurements"] = {
	conversations: {
		label: "Conversations",
		help: "Conversations that the side's figures were measured on; comparisons need at least 100 on each side.",
	},
	handleMinutes: {
		label: "Handle time",
		help: "Working time of people for a contact that people handle, on average. In the pilot it is compared with what it would be if AI only took the easy contacts away.",
	},
	firstResponseMinutes: {
		label: "First response time",
		help: "From a customer's first message to the first answer, on average.",
	},
	queueMinutes: {
		label: "Queue time",
		help: "Time that a contact waits for a person, on average.",
	},
	resolutionMinutes: {
		label: "Resolution time",
		help: "From a customer's first message until the matter is closed, on average.",
	},
	firstContactResolution: {
		label: "First-contact resolution",
		help: "Share of contacts solved in the first conversation.",
	},
	turnsPerConversation: {
		label: "Turns per conversation",
		help: "Messages back and forth until a conversation ends, on average.",
	},
	reopenRate: {
		label: "Reopened contacts",
		help: "Share of closed contacts that were opened again.",
	},
	repeatContactRate: {
		label: "Repeat contacts",
		help: "Share of conversations whose customer came back with the same matter.",
	},
	escalationRate: {
		label: "Escalated contacts",
		help: "Share of contacts that go on to a senior, another team or management.",
	},
	transferRate: {
		label: "Transferred contacts",
		help: "Share of contacts passed from one person to another.",
	},
	abandonmentRate: {
		label: "Abandoned contacts",
		help: "Share of contacts that the customer gave up before an answer.",
	},
	agentRequestRate: {
		label: "Requests for a person",
		help: "Share of conversations in which the customer asks for a person.",
	},
	csat: {
		label: "Satisfaction (CSAT)",
		help: "Share of the answers to your survey that are satisfied.",
	},
	csatResponses: {
		label: "Survey answers",
		help: "Answers that the satisfaction was measured on; a comparison needs at least 100 on each side.",
	},
	customerEffortScore: {
		label: "Customer effort",
		help: "Mean effort on a scale where less is better. Leave it out if your survey asks how easy it was.",
	},
	nps: { label: "Net promoter score", help: "Promoters less detractors, from −100 to 100." },
	backlog: { label: "Backlog", help: "Contacts waiting for an answer, on average." },
	costPerResolution: {
		label: "Cost per resolution",
		help: "Everything spent on contacts divided by the contacts solved, in the estimate's currency; in the pilot AI's fees and review included.",
	},
	deflectionRate: {
		label: "Contacts answered by AI",
		help: "Share of conversations that AI answers without a person's ticket.",
	},
	containmentRate: {
		label: "Contacts that stay solved",
		help: "Share of the contacts answered by AI that do not come back to a person.",
	},
	escalations: {
		label: "Hand-offs",
		help: "Conversations that AI handed over to a person and that were looked at to see whether it had to.",
	},
	escalationPrecision: {
		label: "Justified hand-offs",
		help: "Share of AI's hand-offs that needed a person.",
	},
	reviewedConversations: {
		label: "Reviewed conversations",
		help: "Conversations that people read in full to count invented answers, wrong commitments and gaps in the evidence. Pick them at random.",
	},
	humanCorrectionRate: {
		label: "Corrected drafts",
		help: "Share of AI's drafts that people change before they are sent.",
	},
	knowledgeHitRate: {
		label: "Questions the knowledge base answers",
		help: "Share of questions for which an approved source was found.",
	},
	hallucinationRate: {
		label: "Invented answers",
		help: "Share of the reviewed conversations with a statement that no source supports.",
	},
	wrongCommitmentRate: {
		label: "Wrong commitments",
		help: "Share of the reviewed conversations with a promise that may not be made, such as a refund against the policy.",
	},
	reviewInterceptionRate: {
		label: "Errors caught in review",
		help: "Share of AI's errors that review stopped before they reached the customer.",
	},
	evidenceCompleteness: {
		label: "Complete evidence",
		help: "Share of the reviewed conversations whose record shows everything that the answer rests on.",
	},
	highRiskActions: {
		label: "High-risk actions",
		help: "Refunds, cancellations, changes of an account and the like that AI took or prepared. 0 if there were none.",
	},
	highRiskReviewedShare: {
		label: "High-risk actions reviewed",
		help: "Share of all high-risk actions that a person approved; every one is counted, not a sample.",
	},
	newKnowledgeItems: {
		label: "New knowledge items",
		help: "Articles, answers or rules added to the knowledge base because of the pilot.",
	},
	missingKnowledgeItems: {
		label: "Missing knowledge items",
		help: "Questions that turned out to have no approved answer and still have none.",
	},
	stalePolicyIncidents: {
		label: "Outdated answers",
		help: "Answers given from a policy that was no longer in force.",
	},
	workflowImprovements: {
		label: "Workflow improvements",
		help: "Changes of process or product that the pilot's findings led to.",
	},
};

const CONTROLLED: ScorecardWords["controls"] = {
	clearHandoffRules: {
		label: "Clear hand-off rules",
		help: "It is written down when AI hands over to a person, and AI keeps to it.",
	},
	readableAuditTrail: {
		label: "Readable audit trail",
		help: "Anybody in the team can read afterwards what AI saw, said and did.",
	},
	reliableTagging: {
		label: "Reliable tagging",
		help: "Contacts are labelled by issue well enough to count by.",
	},
	monitoredExceptions: {
		label: "Monitored exceptions",
		help: "Somebody is told of failures and odd cases, and looks at them.",
	},
	approvedKnowledgeSources: {
		label: "Approved knowledge sources",
		help: "AI answers only from sources that somebody has released.",
	},
	approvedPublicWording: {
		label: "Approved public wording",
		help: "What AI may say in public has been released by who answers for it.",
	},
	retrievalFreshnessChecks: {
		label: "Freshness checks",
		help: "Sources that are out of date are found and taken out.",
	},
	confidenceThresholds: {
		label: "Confidence thresholds",
		help: "Below a set confidence AI asks or hands over rather than answers.",
	},
	roleBasedPermissions: {
		label: "Role-based permissions",
		help: "AI can see and do only what its task needs.",
	},
	humanReviewForHighRisk: {
		label: "Human review for high risk",
		help: "A person approves every high-risk action before it happens.",
	},
	refundApproval: {
		label: "Refund approval",
		help: "No money goes out without an approval by the rules.",
	},
	redTeamTested: {
		label: "Red-team test",
		help: "People have tried to make AI misbehave, and what they found is mended.",
	},
	rollbackPath: {
		label: "Rollback path",
		help: "There is a tried way back to how it was before.",
	},
	canPauseAutomation: {
		label: "Pause switch",
		help: "Somebody on duty can stop AI at once.",
	},
};

const RECORDED: ScorecardWords["evidence"] = {
	ticketIds: { label: "Ticket numbers", help: "Every case can be found again by its number." },
	customerContext: {
		label: "Customer context",
		help: "What was known of the customer and the order at the time.",
	},
	knowledgeVersion: {
		label: "Knowledge version",
		help: "Which version of which source an answer came from.",
	},
	automationPath: { label: "Automation path", help: "Which steps AI took, and with what result." },
	escalationReason: { label: "Reason of hand-off", help: "Why a case went to a person." },
	humanOverride: { label: "Human overrides", help: "Where a person changed or stopped AI." },
	csatOutcome: { label: "Satisfaction", help: "What the customer said about the case." },
	reopenStatus: { label: "Reopening", help: "Whether the case was opened again." },
	costPerResolution: { label: "Cost per resolution", help: "What the case cost in the end." },
};

const STAGES: ScorecardWords["stages"] = {
	draft: { label: "draft", help: "AI suggests, people send." },
	verification: {
		label: "verification",
		help: "AI checks orders, policies and evidence; people decide.",
	},
	reviewed: {
		label: "reviewed automation",
		help: "AI prepares the whole case, a person approves it.",
	},
	automated: { label: "automation", help: "AI handles frequent low-risk work alone." },
};

const GROUPS: ScorecardWords["groups"] = {
	financial: "Financial result",
	"customer-experience": "Customer experience",
	"operational-control": "Operational control",
	"risk-guardrails": "Risk guardrails",
};

/** How the cases behind a guardrail are spoken of. */
const CASES: Record<
	SampledKey,
	{ cases: string; checked: string; clean: string; found: string; limit: "most" | "least" }
> = {
	hallucinationRate: {
		cases: "reviewed conversations",
		checked: "were reviewed",
		clean: "without an invented answer",
		found: "had an invented answer",
		limit: "most",
	},
	wrongCommitmentRate: {
		cases: "reviewed conversations",
		checked: "were reviewed",
		clean: "without a wrong commitment",
		found: "held a wrong commitment",
		limit: "most",
	},
	evidenceCompleteness: {
		cases: "reviewed conversations",
		checked: "were reviewed",
		clean: "without a gap in the evidence",
		found: "had complete evidence",
		limit: "least",
	},
	escalationPrecision: {
		cases: "hand-offs",
		checked: "were made",
		clean: "without a needless one",
		found: "were justified",
		limit: "least",
	},
};

/** The label as it stands within a sentence; names in capitals stay. */
const inner = (label: string): string =>
	/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const named = (key: MeasurementKey): string => inner(MEASURED[key].label);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first few, and how many more there are. */
function some(items: readonly string[], { list }: Format): string {
	const shown = items.length <= 4 ? items : [...items.slice(0, 3), `${items.length - 3} more`];
	return list(shown);
}

const isControl = (key: SignalKey): key is ControlKey => CONTROLS.some((one) => one === key);

/** Failed signals: measures by name, controls together. */
function failed(signals: readonly SignalKey[], format: Format): string {
	const controls = signals.filter(isControl);
	const [first] = controls;
	const measures = signals.flatMap((key) => (isControl(key) ? [] : [named(key)]));
	const missing =
		first === undefined
			? []
			: controls.length === 1
				? [`a missing control (${inner(CONTROLLED[first].label)})`]
				: [`${controls.length} missing controls`];
	return some([...measures, ...missing], format);
}

/** A measurement's figure as people write it. */
function figure(key: MeasurementKey, value: number, { money, percent, count }: Format): string {
	switch (MEASUREMENTS[key].unit) {
		case "share":
			return percent(value);
		case "money":
			return money(value);
		case "minutes":
			return `${count(value)} ${value === 1 ? "minute" : "minutes"}`;
		default:
			return count(value);
	}
}

/** How much worse a rate may be, and how much worse it may get. */
const atWorst = ({ worst, allowed }: Rate, { count }: Format): string =>
	`${count(100 * worst)} percentage points worse, and ${count(100 * allowed)} are allowed`;

const course = (before: number, after: number): string =>
	after === before ? "stayed" : after > before ? "rose" : "fell";

const MEASURED_ON = { csat: "survey answers" } as const;
const casesOf = (metric: MeasurementKey): string =>
	metric === "csat" ? MEASURED_ON.csat : "conversations";

type Rate = ScorecardVariables["rate-held"];

function rateChange({ metric, baseline, pilot, baselineCases, pilotCases }: Rate, f: Format) {
	const { label } = MEASURED[metric];
	if (baseline === pilot)
		return `${label} stayed at ${f.percent(pilot)} (${f.count(baselineCases)} ${casesOf(metric)} before, ${f.count(pilotCases)} in the pilot)`;
	const verb = course(baseline, pilot);
	return `${label} ${verb} from ${f.percent(baseline)} of ${f.count(baselineCases)} ${casesOf(metric)} to ${f.percent(pilot)} of ${f.count(pilotCases)}`;
}

type Amount = ScorecardVariables["amount-held"];

function amountChange({ metric, baseline, pilot, expected }: Amount, f: Format): string {
	const { label } = MEASURED[metric];
	const told =
		baseline === pilot
			? `${label} stayed at ${figure(metric, pilot, f)}`
			: `${label} ${course(baseline, pilot)} from ${figure(metric, baseline, f)} to ${figure(metric, pilot, f)}`;
	return expected === baseline
		? told
		: `${told}, where ${figure(metric, expected, f)} would be expected because AI takes the easy contacts`;
}

type Guardrail = ScorecardVariables["guardrail-held"];

const limitOf = ({ metric, threshold }: Guardrail, { percent }: Format): string =>
	CASES[metric].limit === "most"
		? `${percent(threshold)} is the most allowed`
		: `${percent(threshold)} is the least required`;

/** What was seen: none, all, or the share of the cases. */
function seen({ metric, rate, cases }: Guardrail, f: Format): string {
	const { cases: what, found } = CASES[metric];
	const share = rate === 0 ? "None" : rate === 1 ? "All" : f.percent(rate);
	return `${share} of ${f.count(cases)} ${what} ${found}`;
}

/** The rate at which nothing at all went wrong. */
const spotless = ({ metric, rate }: Guardrail): boolean =>
	rate === (CASES[metric].limit === "most" ? 0 : 1);

/** What is missing before, in the pilot, and on both sides. */
function missingIn(items: readonly Missing[], { list }: Format): string {
	const on = (side: Missing["side"]) =>
		items.flatMap((item) => (item.side === side ? [item.measurement] : []));
	const [before, after] = [on("baseline"), on("pilot")];
	const told = [
		[before.filter((key) => after.includes(key)), "on both sides"],
		[before.filter((key) => !after.includes(key)), "before the pilot"],
		[after.filter((key) => !before.includes(key)), "in the pilot"],
	] as const;
	return told
		.filter(([keys]) => keys.length > 0)
		.map(([keys, where]) => `${list(keys.map(named))} ${where}`)
		.join("; ");
}

const STATUSES: Record<SignalStatus, string> = {
	pass: "hold",
	pause: "got worse",
	insufficient: "are not proven to hold",
	"not-applicable": "do not apply",
};

const fell = (
	what: MeasurementKey,
	{ baseline, pilot }: { baseline: number | null; pilot: number | null },
	f: Format,
): string =>
	baseline === null || pilot === null
		? `${named(what)} was not measured on both sides`
		: baseline === pilot
			? `${named(what)} stayed at ${figure(what, pilot, f)}`
			: `${named(what)} ${course(baseline, pilot)} from ${figure(what, baseline, f)} to ${figure(what, pilot, f)}`;

export const enScorecard: ScorecardWords = {
	sentences: {
		missing: ({ items }, f) => `Not measured: ${missingIn(items, f)}.`,
		"too-few": ({ metric, baselineCases, pilotCases }, f) =>
			`Too few ${casesOf(metric)} to compare ${named(metric)}: ${f.count(baselineCases)} before and ${f.count(pilotCases)} in the pilot, where each side needs at least 100.`,
		"rate-held": (v, f) =>
			`${rateChange(v, f)}; at the cautious end of the range that is ${v.worst > 0 ? atWorst(v, f) : "still no worse"}.`,
		"rate-worse": (v, f) =>
			`${rateChange(v, f)}; a ${v.pilot > v.baseline ? "rise" : "fall"} that large is unlikely to be chance, so the pilot pauses.`,
		"rate-open": (v, f) =>
			`${rateChange(v, f)}; too few to say, because it may be up to ${atWorst(v, f)}.`,
		"amount-held": (v, f) => {
			const { change } = v;
			const told = amountChange(v, f);
			if (change === null || change === 0) return `${told}: no more.`;
			return change < 0
				? `${told}: ${f.percent(-change)} less.`
				: `${told}: ${f.percent(change)} more, within the ${f.percent(v.allowed)} allowed.`;
		},
		"amount-worse": (v, f) =>
			`${amountChange(v, f)}: ${v.change === null ? "more" : `${f.percent(v.change)} more`}, where ${f.percent(v.allowed)} is allowed, so the pilot pauses.`,
		"nothing-left": ({ contained }, { percent }) =>
			`AI is said to solve ${percent(contained)} of the contacts for good: by that, nothing would be left for people, and their handle time has nothing to be compared with.`,
		"guardrail-held": (v, f) =>
			`${seen(v, f)}: with ${f.percent(0.95)} confidence ${CASES[v.metric].limit === "most" ? `at most ${f.percent(v.high)}` : `at least ${f.percent(v.low)}`}, and ${limitOf(v, f)}.`,
		"guardrail-broken": (v, f) =>
			`${seen(v, f)}, and ${limitOf(v, f)}; chance hardly explains that, so the pilot pauses.`,
		"guardrail-open": (v, f) => {
			const { cases, checked, clean } = CASES[v.metric];
			const told = spotless(v)
				? `${f.count(v.cases)} ${checked} ${clean}`
				: `${seen(v, f).replace(/^None/, "none").replace(/^All/, "all")}, and ${limitOf(v, f)}`;
			const open = `Not enough ${cases} to say: ${told}; `;
			return v.settledBy === null
				? `${open}so close to the limit no number of them would settle it.`
				: `${open}${f.count(v.settledBy)} would settle it${spotless(v) ? "" : " at this rate"}.`;
		},
		"census-held": ({ share, threshold }, { percent }) =>
			`${percent(share)} of the high-risk actions were approved by a person, and ${percent(threshold)} is the least required.`,
		"census-broken": ({ share, threshold }, { percent }) =>
			`Only ${percent(share)} of the high-risk actions were approved by a person, and ${percent(threshold)} is the least required, so the pilot pauses.`,
		"no-high-risk-action": () => "There was no high-risk action to review.",
		"not-in-draft": () => "In draft AI answers nobody by itself, so this cannot be measured yet.",
		"control-there": ({ control }) => `In place: ${inner(CONTROLLED[control].label)}.`,
		"control-absent": ({ control }) =>
			`Not in place: ${inner(CONTROLLED[control].label)}, so the pilot pauses.`,
		"control-unanswered": ({ control }) =>
			`Nobody has said whether this is in place: ${inner(CONTROLLED[control].label)}.`,
		"standard-verification": ({ met, containmentRate, least, reopened }, { percent }) => {
			const stays =
				containmentRate === null
					? "nobody measured how much of what AI answered stayed solved"
					: `${percent(containmentRate)} of what AI answered stayed solved (${percent(least)} is needed)`;
			return `Better verification is ${met ? "" : "not "}shown: ${stays}, and reopened contacts ${STATUSES[reopened]}.`;
		},
		"standard-resolution": ({ met, ...pair }, f) =>
			`Faster resolution is ${met ? "" : "not "}shown: ${fell("resolutionMinutes", pair, f)}.`,
		"standard-risk": ({ met, status }) =>
			`Lower risk is ${met ? "" : "not "}shown: ${
				{
					pass: "every risk guardrail holds",
					pause: "a risk guardrail is broken",
					insufficient: "some of the risk guardrails are not proven",
				}[status]
			}.`,
		"standard-knowledge": ({ met, items, hitRate, least }, f) => {
			const added =
				items === null
					? "nobody counted new knowledge items"
					: `${f.count(items)} new knowledge ${items === 1 ? "item" : "items"}`;
			const hits =
				hitRate === null
					? "nobody measured how many questions the knowledge base answers"
					: `an approved source for ${f.percent(hitRate)} of the questions (${f.percent(least)} is needed)`;
			return `Stronger knowledge is ${met ? "" : "not "}shown: ${added}, and ${hits}.`;
		},
		"standard-first-response": ({ met, ...pair }, f) =>
			met
				? `${capital(fell("firstResponseMinutes", pair, f))}: faster answers alone are what a good FAQ gives too.`
				: `Not even faster answers are shown: ${fell("firstResponseMinutes", pair, f)}.`,
		"headline-expand": ({ workflow, stage, nextStage }) =>
			stage === nextStage
				? `Expand: all four groups pass and the evidence is complete; “${workflow}” is at the last stage, ${STAGES[stage].label}, and may take more of the work.`
				: `Expand: all four groups pass and the evidence is complete, so “${workflow}” may go on from ${STAGES[stage].label} to ${STAGES[nextStage].label}.`,
		"headline-pause": ({ workflow, stage, nextStage, signals }, f) =>
			stage === nextStage
				? `Pause because of ${failed(signals, f)}: “${workflow}” stays at the first stage, ${STAGES[stage].label}, and takes no more work until that is mended.`
				: `Pause because of ${failed(signals, f)}: “${workflow}” goes back from ${STAGES[stage].label} to ${STAGES[nextStage].label}.`,
		"headline-hold": ({ workflow, stage, groups, signals, evidence }, f) => {
			const stays = `“${workflow}” stays in ${STAGES[stage].label}`;
			const lacking = some(
				evidence.map((key) => inner(RECORDED[key].label)),
				f,
			);
			if (groups.length === 0)
				return `Hold: all four groups pass, but the evidence is not complete (missing: ${lacking}), so ${stays}.`;
			const open = f.list(groups.map((id) => `the ${inner(GROUPS[id])}`));
			const count = signals.length === 1 ? "1 signal is" : `${signals.length} signals are`;
			const records = evidence.length > 0 ? " and the evidence is not complete" : "";
			return `Hold: nothing speaks against the pilot, but too little is known yet of ${open} (${count} open)${records}, so ${stays}.`;
		},
		note: ({ tests }) =>
			tests === 0
				? "No statistical test was made: nothing that is tested was measured on enough cases. When tests are made, about one in twenty pauses by chance alone."
				: `${tests} statistical ${tests === 1 ? "test was" : "tests were"} made; about one in twenty pauses by chance alone, so look twice at a single pause.`,
	},
	measurements: MEASURED,
	controls: CONTROLLED,
	evidence: RECORDED,
	stages: STAGES,
	groups: GROUPS,
	metricGroups: {
		efficiency: "Efficiency",
		resolution: "Resolution",
		quality: "Quality",
		risk: "Risk",
		operations: "Operations",
	},
	units: {
		share: "fraction (0.4 = 40 %)",
		count: "number",
		minutes: "minutes",
		money: "money in the estimate's currency",
		score: "points on its own scale",
	},
};
