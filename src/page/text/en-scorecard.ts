/** The page's own words in English for a pilot's scorecard; measurements and reasons are the engine's. */
import type {
	Decision,
	MeasurementUnit,
	SignalStatus,
	Standard,
	Verdict,
} from "../../engine/index.ts";

const decisions: Record<Decision, string> = { expand: "Expand", pause: "Pause", hold: "Hold" };

const statuses: Record<SignalStatus, string> = {
	pass: "passes",
	pause: "pauses",
	insufficient: "open",
	"not-applicable": "does not apply",
};

const verdicts: Record<Verdict, string> = {
	better: "better",
	worse: "worse",
	same: "the same",
	unknown: "not known",
};

const standards: Record<Standard, { name: string; text: string }> = {
	"execution-platform": {
		name: "A platform that gets work done.",
		text: "Verification, resolution, risk and knowledge all got better: that is worth a platform’s price.",
	},
	"faq-replacement": {
		name: "A faster FAQ.",
		text: "Answers come faster, but not everything that makes a platform is shown: pay no more than a good FAQ is worth.",
	},
	unproven: {
		name: "Unproven.",
		text: "Not even faster answers are shown yet: there is no ground to buy on.",
	},
};

/** What stands after a figure in a table; shares and money carry their sign already. */
const units: Record<MeasurementUnit, (shown: string) => string> = {
	share: (shown) => shown,
	money: (shown) => shown,
	count: (shown) => shown,
	score: (shown) => shown,
	minutes: (shown) => `${shown} min`,
};

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enScorecardPage = {
	decisions,
	statuses,
	verdicts,
	standards,
	units,
	/** After a field. */
	minutes: "min",
	tab: "Is the pilot real? · Support ROI",
	header: {
		title: "Is the pilot real?",
		lead: "An estimate is a promise; a pilot measures it. Enter what yours measured: thin data never passes, what is missing is named, and nothing you type leaves this browser.",
		skip: "Skip to the decision",
		calculator: "Calculator",
	},
	form: {
		heading: "What was measured",
		example: "Fill in an example",
		startOver: "Start over",
		exampleNote:
			"These are the figures of an invented shop, to show what the scorecard does. Start over to enter your own.",
		workflow: "The workflow",
		name: "Its name",
		exampleName: "Order status, chat",
		nameHint: "For example “Order status, chat”. You may leave it out.",
		unnamed: "This workflow",
		stage: "How far it is automated in the pilot",
		measured: "Before the pilot, and in it",
		measuredHint:
			"By the same definitions on both sides. A field left empty (–) means “not measured”, which is not 0.",
		measurement: "Measurement",
		before: "Before",
		pilot: "In the pilot",
		pilotOnly: "only in the pilot",
		more: (count: number) => some(count, "more that decides nothing", "more that decide nothing"),
		controls: "Controls in place",
		controlsHint: "A “no” pauses the pilot; no answer leaves it open.",
		yes: "Yes",
		no: "No",
		unanswered: "No answer",
		evidence: "On record for each case",
		evidenceHint: "A pilot may grow only when all nine are.",
		limits: (list: string) => `Limits: ${list}`,
		limitsChange: "Change",
		limitsHint: "Left empty, the usual limit holds.",
		most: (label: string, limit: string) => `${label.toLowerCase()} at most ${limit}`,
		least: (label: string, limit: string) => `${label.toLowerCase()} at least ${limit}`,
		usualMost: (limit: string) => `at most; usually ${limit}`,
		usualLeast: (limit: string) => `at least; usually ${limit}`,
		limitOf: (label: string) => `Limit: ${label}`,
	},
	fieldOf: (label: string, side: string) => `${label}, ${side}`,
	verdict: {
		heading: "The decision",
		stages: "Stages of automation",
		now: "now",
		next: "next",
		tally: {
			pass: (total: number) => `all ${total} pass`,
			pause: (pausing: number, total: number) => `${pausing} of ${total} pause`,
			open: (open: number, total: number) => `${open} of ${total} open`,
		},
		evidence: "Evidence",
		onRecord: (have: number, all: number) => `${have} of ${all} on record`,
		emptyTitle: "The decision appears here",
		emptyLead: "Nothing is assumed about your pilot. To begin, it needs:",
		emptyStage: "how far the workflow is automated,",
		emptyFigures: "and anything you measured or can answer.",
		emptyExample: "Or look at an example first.",
		bar: (passing: number) => `${passing} of 4 groups pass`,
	},
	status: {
		empty: "No decision yet.",
		stale: "An entry cannot be used; the last decision still stands.",
	},
	problems: {
		undo: "undo",
		undoOf: (label: string) => `Undo: ${label}`,
		unusable: (count: number) => `${some(count, "entry", "entries")} cannot be used.`,
		stale: "This is the last good decision.",
	},
	reasons: {
		heading: "The four groups",
		lead: "One pause pauses a group, one open signal leaves it open. A rate passes only when even the cautious end of its range is good enough.",
		status: "Status",
		signal: "Signal",
		why: "Why",
		inPlace: "In place",
	},
	next: {
		heading: "What to measure next",
		lead: "In the order in which it helps: what speaks against the pilot, what is missing, what needs more cases.",
		mend: "Mend first",
		figures: "Not measured yet",
		baseline: "Before the pilot:",
		pilot: "In the pilot:",
		cases: "More cases",
		controls: "Controls nobody has answered for",
		evidence: "Not on record yet",
		nothing: "Nothing: every signal is settled and the evidence is complete.",
	},
	standard: {
		heading: "What you would be buying",
	},
	metrics: {
		heading: "Before and after",
		lead: "Everything measured, as it is, without a test.",
		change: "Change",
		verdict: "Which way",
		points: (shown: string) => `${shown} ${/^[−+]?1$/.test(shown) ? "point" : "points"}`,
		missing: (list: string) => `Not measured: ${list}.`,
	},
	calibration: {
		heading: "The estimate, before and after",
		lead: "What the pilot measured takes the place of what the plan assumed; everything else stays.",
		usual: (preset: string, contacts: string) =>
			`No plan of yours came along, so this is the calculator’s ${preset} starting point with ${contacts} contacts a month.`,
		own: (preset: string, contacts: string) =>
			`Your plan: ${preset}, ${contacts} contacts a month.`,
		goesInto: (name: string) => `What was measured goes into “${name}”.`,
		goesIntoFirst: (count: number) =>
			`It has ${count} kinds of contacts; none has the name entered above, so what was measured goes into the first.`,
		drop: "Use the starting point instead",
		link: "Your plan: paste a link from the calculator",
		linkHint:
			"The address of the calculator with your figures in it. It is read here and sent nowhere.",
		taken: "The plan was taken over.",
		notALink:
			"This is no link with a plan in it. In the calculator, change a figure and copy the whole address.",
		leftOut: (list: string) => `Left out of the link, because it cannot be used: ${list}.`,
		unchecked: (currency: string, before: string, list: string) =>
			`This plan counts in ${currency}. Costs entered in ${before} were not converted and kept their numbers. Check these amounts: ${list}.`,
		refused: "This plan has no estimate:",
		refusedAfter: "With what was measured, the plan has no estimate:",
		figure: "Figure",
		before: "As planned",
		after: "As measured",
		net: (time: string) => `Net value over ${time}`,
		returned: (one: string) => `Back for every ${one} spent`,
		returnedNone: "no cost",
		payback: "The money is back",
		difference: "Difference",
		months: (difference: number) =>
			difference === 0
				? "the same"
				: `${some(Math.abs(difference), "month", "months")} ${difference < 0 ? "earlier" : "later"}`,
		changes: "What changes in the plan",
		input: "Input",
		range: "95 % range",
		derived: "follows from the others",
		rollout: "Rollout",
		stages: (count: number) => some(count, "stage", "stages"),
		live: (stage: string) => `${stage} from month 1`,
		between: (low: string, high: string) => `${low} to ${high}`,
		same: "What was measured changes nothing in the plan.",
		nothing: "Nothing was measured that a plan takes, so it stays as it is.",
		kept: (list: string) => `Not measured, so the plan’s own value stays: ${list}.`,
		keptOn: {
			baseline: (label: string) => `${label} (before)`,
			pilot: (label: string) => `${label} (in the pilot)`,
		},
		open: "Open the calculator with these figures",
	},
	guidance: {
		heading: "How to run a pilot that counts",
		lead: "Five phases, where to begin and what drives the cost. Our own reading of the method, not a published source.",
		phases: "Five phases",
		phase: {
			baseline: "Baseline",
			scope: "Scope",
			build: "Build",
			measure: "Measure",
			expand: "Expand",
		},
		output: (output: string) => `At its end: ${output}`,
		goodFirst: "Good to begin with",
		avoidFirst: "Not to begin with",
		costDrivers: "What drives the cost",
		belongs: (input: string) => `In the estimate: ${input}`,
	},
	footer: {
		privacy:
			"Your figures stay in this browser: they stand in the address after #, which browsers do not send to a server. Whoever gets the address gets the figures. No cookies, no tracking, no third party.",
		limits:
			"A scorecard is as good as its measurements: same definitions on both sides, cases picked at random, no figure left out because it is bad.",
		live: "This scorecard with all its entries",
	},
};
