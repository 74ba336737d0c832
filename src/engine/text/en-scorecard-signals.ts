/** English for the reasons of a scorecard's signals. */
import type { MeasurementKey, SampledKey } from "../scorecard/measurements.ts";
import type { Missing, ScorecardCode, ScorecardVariables } from "../scorecard/types.ts";
import { counted } from "./en-duration.ts";
import { course, figure, shareOf } from "./en-scorecard-figures.ts";
import { CONTROLLED, MEASURED } from "./en-scorecard-labels.ts";
import type { Format } from "./format.ts";
import { countOf, percentOf } from "./scorecard-figures.ts";
import type { ScorecardWords } from "./scorecard-words.ts";

/** The label as it stands within a sentence; names in capitals stay. */
export const inner = (label: string): string =>
	/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

export const named = (key: MeasurementKey): string => inner(MEASURED[key]);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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

/** Who had no bot before has nothing to ask for a person by; it counts all the same. */
const NO_BOT_BEFORE =
	"; without a bot before it there is nothing to compare with, and leaving it out holds the decision";

type Rate = ScorecardVariables["rate-held"];

const casesOf = (metric: MeasurementKey): string =>
	metric === "csat" ? "survey answers" : "conversations";

function rateChange({ metric, baseline, pilot, baselineCases, pilotCases }: Rate, f: Format) {
	const label = MEASURED[metric];
	const [from, to] = [percentOf(baseline, f, pilot), percentOf(pilot, f, baseline)];
	const [before, after] = [f.count(baselineCases), f.count(pilotCases)];
	return from === to
		? `${label} stayed at ${to} (${before} ${casesOf(metric)} before, ${after} in the pilot)`
		: `${label} ${pilot > baseline ? "rose" : "fell"} from ${from} of ${before} ${casesOf(metric)} to ${to} of ${after}`;
}

/** How much worse a rate may have become, and how much worse it may become. */
function atWorst({ worst, allowed }: Rate, format: Format): string {
	const points = countOf(100 * worst, format, 100 * allowed);
	if (worst <= 0 || points === "0") return "no worse";
	return `${counted(points, "percentage point", "percentage points")} worse, and ${countOf(100 * allowed, format)} are allowed`;
}

type Amount = ScorecardVariables["amount-held"];

/** The change of a time or a cost, and of what a percentage is one. */
function amountChange(v: Amount, f: Format): { told: string; than: string; change: string | null } {
	const { metric, baseline, pilot, expected, effort, change, allowed } = v;
	const limit = expected * (1 + allowed);
	const told = `${MEASURED[metric]} ${course(metric, v, f, expected, limit)}`;
	// Nobody reads a percentage of next to nothing.
	const size = change === null || change > 100 ? null : percentOf(Math.abs(change), f, allowed);
	const awaited = figure(metric, expected, f, baseline, pilot);
	if (effort === null || effort === 1 || awaited === figure(metric, baseline, f, expected, pilot))
		return { told, than: "", change: size };
	const which = effort < 1 ? "easy" : "longer";
	return {
		told: `${told}, where ${awaited} would be expected because AI takes the ${which} contacts`,
		than: " than that",
		change: size,
	};
}

type Guardrail = ScorecardVariables["guardrail-held"];

/** How the cases behind a guardrail are spoken of. */
interface Cases {
	one: string;
	many: string;
	/** The noun without what says that they were looked at. */
	kind: string;
	checked: string;
	/** What goes wrong in one. */
	fault: string;
	/** What the rate counts, and what one case is where it is not counted. */
	found: string;
	was: string;
	wasNot: string;
	limit: "most" | "least";
}
const REVIEWED = {
	one: "reviewed conversation",
	many: "reviewed conversations",
	kind: "conversation",
	checked: "reviewed",
};
const CASES: Record<SampledKey, Cases> = {
	hallucinationRate: {
		...REVIEWED,
		fault: "an invented answer",
		found: "had an invented answer",
		was: "had an invented answer",
		wasNot: "had no invented answer",
		limit: "most",
	},
	wrongCommitmentRate: {
		...REVIEWED,
		fault: "a wrong commitment",
		found: "held a wrong commitment",
		was: "held a wrong commitment",
		wasNot: "held no wrong commitment",
		limit: "most",
	},
	evidenceCompleteness: {
		...REVIEWED,
		fault: "a gap in the evidence",
		found: "had complete evidence",
		was: "had complete evidence",
		wasNot: "had a gap in the evidence",
		limit: "least",
	},
	escalationPrecision: {
		one: "hand-off",
		many: "hand-offs",
		kind: "hand-off",
		checked: "looked at",
		fault: "a needless hand-off",
		found: "were justified",
		was: "was justified",
		wasNot: "was needless",
		limit: "least",
	},
};

const limitOf = ({ metric, threshold }: Guardrail, f: Format): string =>
	CASES[metric].limit === "most"
		? `${percentOf(threshold, f)} is the most allowed`
		: `${percentOf(threshold, f)} is the least required`;

/** What was seen, as a clause: none, all, or the share of the cases; of one case what it was. */
function seen({ metric, rate, cases, threshold }: Guardrail, f: Format): string {
	const { one, many, kind, checked, found, was, wasNot } = CASES[metric];
	const shown = countOf(cases, f, 0);
	if (shown === "0") return `no ${kind}s were ${checked}`;
	if (shown !== "1") return `${shareOf(rate, f, threshold)} of ${shown} ${many} ${found}`;
	if (rate === 0 || rate === 1) return `the one ${one} ${rate === 1 ? was : wasNot}`;
	return `${percentOf(rate, f, threshold)} of 1 ${one} ${was}`;
}

/** The rate at which nothing at all went wrong. */
const spotless = ({ metric, rate }: Guardrail): boolean =>
	rate === (CASES[metric].limit === "most" ? 0 : 1);

/** The end of the interval that is nearest to the limit, from the wrong side. */
function broken(v: Guardrail, f: Format): string {
	const { kind, limit } = CASES[v.metric];
	const cases = f.count(v.cases);
	const allow = cases === "1" ? `one such ${kind} allows` : `${cases} such ${kind}s allow`;
	const [end, bound, side] =
		limit === "most" ? (["lower", v.low, "above"] as const) : (["upper", v.high, "below"] as const);
	return `even the ${end} end of what ${allow} (${percentOf(bound, f, v.threshold)}) is ${side} ${percentOf(v.threshold, f, bound)}`;
}

function open(v: Guardrail, f: Format): string {
	const { metric, rate, threshold, cases, settledBy } = v;
	const { many, checked, fault, limit } = CASES[metric];
	// Were it the harmless end, nothing would be open.
	if (rate === threshold && (rate === 0 || rate === 1))
		return `${capital(seen(v, f))}, and ${limitOf(v, f)}: no sample can prove that something never happens, so only a limit ${limit === "most" ? "above" : "below"} that can be met.`;
	const shown = countOf(cases, f, 0, ...(settledBy === null ? [] : [settledBy]));
	const clean = `${shown} ${shown === "1" ? "was" : "were"} ${checked} without ${fault}`;
	const told =
		shown === "0"
			? `none were ${checked}`
			: spotless(v)
				? clean
				: `${seen(v, f)}, and ${limitOf(v, f)}`;
	const enough =
		settledBy === null
			? "so close to the limit no number of them would settle it"
			: `${countOf(settledBy, f, cases)} would settle it`;
	const rated = shown === "0" ? ` at a rate of ${percentOf(rate, f, threshold)}` : " at this rate";
	return `Not enough ${many} to say: ${told}; ${enough}${settledBy === null || spotless(v) ? "" : rated}.`;
}

type SignalCode = Exclude<ScorecardCode, `standard-${string}` | `headline-${string}` | "note">;

export const SIGNAL_REASONS: Pick<ScorecardWords["sentences"], SignalCode> = {
	missing: ({ items }, f) => {
		const [first, second] = items;
		const lone = first?.measurement === "agentRequestRate" && first.side === "baseline" && !second;
		return `Not measured: ${missingIn(items, f)}${lone ? NO_BOT_BEFORE : ""}.`;
	},
	"too-few": ({ metric, baselineCases, pilotCases }, f) => {
		const some = (cases: number) => countOf(cases, f, 0, 100).replace(/^0$/, "none");
		return `Too few ${casesOf(metric)} to compare ${named(metric)}: ${some(baselineCases)} before and ${some(pilotCases)} in the pilot, where each side needs at least 100.`;
	},
	"rate-held": (v, f) =>
		`${rateChange(v, f)}; at the cautious end of the range that is ${atWorst(v, f)}.`,
	"rate-worse": (v, f) =>
		`${rateChange(v, f)}; a ${v.pilot > v.baseline ? "rise" : "fall"} that large is unlikely to be chance, so the pilot pauses.`,
	"rate-open": (v, f) =>
		`${rateChange(v, f)}; too few to say, because it may be up to ${atWorst(v, f)}.`,
	"amount-held": (v, f) => {
		const { told, than, change } = amountChange(v, f);
		if (change === null || change === f.percent(0)) return `${told}: no more${than}.`;
		return v.pilot < v.expected
			? `${told}: ${change} less${than}.`
			: `${told}: ${change} more${than}, within the ${f.percent(v.allowed)} allowed.`;
	},
	"amount-worse": (v, f) => {
		const { told, than, change } = amountChange(v, f);
		return change === null
			? `${told}: more than the ${f.percent(v.allowed)} allowed, so the pilot pauses.`
			: `${told}: ${change} more${than}, where ${f.percent(v.allowed)} is allowed, so the pilot pauses.`;
	},
	"nothing-left": ({ contained, effort }, f) => {
		const why =
			contained === 1
				? `: whatever their relative effort (${f.count(effort)}),`
				: `, which at a relative effort of ${f.count(effort)} takes away all the labour there was:`;
		return `By the measured rates AI solves ${percentOf(contained, f)} of the contacts for good${why} no labour would be left to compare the handle time with.`;
	},
	"guardrail-held": (v, f) =>
		`${capital(seen(v, f))}: with ${f.percent(0.95)} confidence ${CASES[v.metric].limit === "most" ? `at most ${percentOf(v.high, f, v.threshold)}` : `at least ${percentOf(v.low, f, v.threshold)}`}, and ${limitOf(v, f)}.`,
	"guardrail-broken": (v, f) =>
		`${capital(seen(v, f))}, and ${limitOf(v, f)}; ${broken(v, f)}, so the pilot pauses.`,
	"guardrail-open": open,
	"census-held": ({ share, threshold }, f) =>
		`${capital(shareOf(share, f, threshold))} of the high-risk actions were approved by a person, and ${percentOf(threshold, f)} is the least required.`,
	"census-broken": ({ share, threshold }, f) => {
		const few = share === 0 ? "None" : `Only ${percentOf(share, f, threshold)}`;
		return `${few} of the high-risk actions were approved by a person, and ${percentOf(threshold, f, share)} is the least required, so the pilot pauses.`;
	},
	"no-high-risk-action": () => "There was no high-risk action to review.",
	"not-in-draft": () => "In draft AI answers nobody by itself, so this cannot be measured yet.",
	"control-there": ({ control }) => `In place: ${inner(CONTROLLED[control])}.`,
	"control-absent": ({ control }) =>
		`Not in place: ${inner(CONTROLLED[control])}, so the pilot pauses.`,
	"control-unanswered": ({ control }) =>
		`Nobody has said whether this is in place: ${inner(CONTROLLED[control])}.`,
};
