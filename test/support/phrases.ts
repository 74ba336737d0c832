/** Every sentence that the engine can say, by its code, with variables of all kinds. */
import fc from "fast-check";
import type { ComparisonHeadline } from "../../src/engine/analysis/compare.ts";
import { METRICS } from "../../src/engine/analysis/metrics.ts";
import type { ReasonVariables } from "../../src/engine/analysis/vendor-terms.ts";
import type { VendorHeadlineVariables } from "../../src/engine/analysis/vendors.ts";
import {
	CONTROLS,
	type ErrorCode,
	type ErrorVariables,
	EVIDENCE,
	type Format,
	type Language,
	MEASUREMENTS,
	type MeasurementKey,
	PILOT_STAGES,
	SIGNAL_GROUPS,
	SIGNAL_STATUSES,
	type SignalKey,
} from "../../src/engine/index.ts";
import { SALES_IDS } from "../../src/engine/lines.ts";
import type {
	FormulaVariables,
	HeadlineVariables,
	WarningVariables,
} from "../../src/engine/phrases.ts";
import type { AmountKey, RateKey, SampledKey } from "../../src/engine/scorecard/measurements.ts";
import type { ScorecardVariables } from "../../src/engine/scorecard/types.ts";
import type {
	BreakEvenVariables,
	Figure,
	RangeVariables,
	SwingVariables,
} from "../../src/engine/text/analysis-words.ts";
import type { FaultSummary } from "../../src/engine/text/dictionary.ts";
import type { Odds } from "../../src/engine/text/odds.ts";
import { evenly } from "./numbers.ts";

/** A sentence as a language says it. */
export type Said = (language: Language, format: Format) => string;

/** One arbitrary for each code: a code without one fails the type check. */
type ByCode<T> = { [K in keyof T]: fc.Arbitrary<T[K]> };

/** Names that a caller gave, in no language. */
export const NAMES = ["甲", "乙", "丙"] as const;

const share = fc.oneof(fc.constantFrom(0, 1, 0.4, 0.0005), evenly(0, 1));
const size = fc.oneof(fc.constantFrom(0, 1, 12, 1234.5), evenly(0, 1e6));
const signed = evenly(-1e6, 1e6);
const months = fc.oneof(fc.constantFrom(1, 12, 18, 36), fc.integer({ min: 1, max: 120 }));
const name = fc.constantFrom(...NAMES);
const currency = fc.constantFrom("CNY", "EUR");
const nothing = fc.constant({});
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 });
const record = fc.record;

const formulas: ByCode<FormulaVariables> = (() => {
	const solved = record({ contacts: size, costEach: size, cashShare: share });
	const eased = record({ labor: size, share, cashShare: share });
	const sales = record({ revenue: size, margin: share, incrementality: share, live: share });
	const once = record({ amount: size, contingency: share });
	return {
		deflection: solved,
		knowledge: solved,
		assist: eased,
		rework: eased,
		recontact: record({ returned: size, induced: size, labor: size, cashShare: share }),
		escalation: record({ contacts: size, savedEach: size, cashShare: share }),
		capacity: record({ labor: size, restShare: share, valueShare: share }),
		coverage: record({ conversations: size, valueEach: size }),
		training: record({ hires: size, weeks: size, weeklyCost: size, live: share }),
		turnover: record({ leavers: size, replacementCost: size, live: share }),
		"guided-selling": sales,
		"cart-recovery": sales,
		"attributed-sales": sales,
		retention: record({
			customers: size,
			churnAvoided: share,
			revenue: size,
			years: fc.integer({ min: 0, max: 5 }),
			margin: share,
			live: share,
		}),
		incidents: record({ kinds: fc.integer({ min: 1, max: 9 }), prevented: size, live: share }),
		compliance: record({ annual: size, live: share }),
		other: record({ amount: size, live: share }),
		"ai-errors": record({ conversations: size, perThousand: size, costEach: size }),
		implementation: once,
		transition: once,
		"launch-disruption": record({ months, loss: share, labor: size, contingency: share }),
		operating: record({ monthly: size, annual: size, prices: size, contingency: share }),
		review: record({
			answered: size,
			share,
			minutes: size,
			hourly: size,
			wages: size,
			contingency: share,
		}),
		"ai-fees": record({
			conversations: size,
			fees: size,
			billed: size,
			price: size,
			prices: size,
			contingency: share,
		}),
	};
})();

const warnings: ByCode<WarningVariables> = {
	"outside-benchmark": record({
		value: size,
		low: size,
		high: size,
		unit: fc.constantFrom("share", "money", "minutes", "count"),
		judged: fc.boolean(),
		population: fc.constantFrom("", ...NAMES),
		publisher: fc.constantFrom("", ...NAMES),
	}),
	"gross-margin-full": nothing,
	"cashable-share-full": record({ capped: fc.boolean() }),
	"containment-full": record({ workflow: name }),
	"deflection-without-cost": nothing,
	"ai-priced-twice": nothing,
	"involvement-not-above-deflection": record({
		workflow: name,
		involvementRate: share,
		deflectionRate: share,
	}),
	"sales-lines-overlap": record({ lines: fc.subarray([...SALES_IDS], { minLength: 2 }) }),
	"mostly-revenue": record({ share }),
	"people-savings-beside-freed-labor": nothing,
	"payback-beyond-horizon": record({ months, shortfall: size }),
	"roi-flattered-by-netting": record({ roi: signed, roiOnAllCosts: signed }),
	"outsourced-without-attrition": nothing,
	"several-years-valued": record({ years: size }),
	"volume-far-from-preset": record({ contacts: size, typical: size }),
};

const headlines: ByCode<HeadlineVariables> = {
	empty: nothing,
	"no-cost": record({ months, benefits: size }),
	immediate: record({ months, returned: size, roi: orNull(signed) }),
	"pays-back": record({ months, returned: size, paybackMonth: months, roi: orNull(signed) }),
	never: record({ months, shortfall: size, roi: orNull(signed) }),
};

const figure: fc.Arbitrary<Figure> = record({
	value: size,
	unit: fc.constantFrom(
		"share",
		"rate",
		"factor",
		"money",
		"count",
		"minutes",
		"hours",
		"weeks",
		"months",
		"years",
		"month",
	),
});
const metric = fc.constantFrom(...METRICS);
const odds: fc.Arbitrary<Odds> = fc.oneof(
	record({ kind: fc.constantFrom("never", "rarely", "mostly", "always") }),
	record({ kind: fc.constant("about" as const), cases: months, of: months }),
);
const ranges: fc.Arbitrary<RangeVariables> = record({
	samples: fc.integer({ min: 100, max: 20_000 }),
	months: orNull(months),
	low: orNull(signed),
	high: orNull(signed),
	same: fc.boolean(),
	noGain: fc.constantFrom("loss", "nothing", "either"),
	odds,
});
const swings: fc.Arbitrary<SwingVariables> = fc.integer({ min: 0, max: 4 }).chain((variables) =>
	record({
		metric,
		months: orNull(months),
		variables: fc.constant(variables),
		unranked: fc.integer({ min: 0, max: variables }),
		base: orNull(figure),
		top: orNull(
			record({
				label: name,
				of: orNull(name),
				low: figure,
				high: figure,
				scales: fc.boolean(),
				atLow: figure,
				atHigh: figure,
			}),
		),
	}),
);
const breakEvens: fc.Arbitrary<BreakEvenVariables> = record({
	metric,
	months,
	target: fc.oneof(fc.constant({ value: 0, unit: "money" } as const), figure),
	low: figure,
	high: orNull(figure),
	current: orNull(figure),
	value: orNull(figure),
	nearest: orNull(record({ at: figure, metric: figure })),
});

const plan = record({ label: name, months });
const comparisons: fc.Arbitrary<ComparisonHeadline> = record({
	plans: fc.integer({ min: 2, max: 8 }),
	leader: plan,
	other: plan,
	net: size,
	costs: signed,
	coversCosts: fc.boolean(),
});
const vendor = record({ name, cost: size });
const rest = { unpriced: fc.integer({ min: 0, max: 3 }), all: fc.integer({ min: 1, max: 9 }) };
const vendors: ByCode<VendorHeadlineVariables> = {
	ranked: record({ cheapest: vendor, dearest: vendor, ...rest }),
	level: record({ priced: fc.integer({ min: 2, max: 9 }), cost: size, ...rest }),
	single: record({ name, cost: size, ...rest }),
	unpriced: record({ all: fc.integer({ min: 1, max: 9 }), currency }),
	"nothing-resolved": nothing,
};
const reasons: ByCode<ReasonVariables> = {
	"other-currency": record({ vendorCurrency: currency, currency }),
	unpublished: nothing,
	"own-costs": nothing,
	"own-costs-beside": nothing,
	"fixed-left-out": record({ vendorCurrency: currency, currency }),
};

const RATES: RateKey[] = ["csat", "reopenRate", "repeatContactRate", "agentRequestRate"];
const AMOUNTS: AmountKey[] = ["costPerResolution", "handleMinutes", "resolutionMinutes"];
const SAMPLED: SampledKey[] = [
	"escalationPrecision",
	"hallucinationRate",
	"wrongCommitmentRate",
	"evidenceCompleteness",
];
const SIGNALS: SignalKey[] = [
	...RATES,
	...AMOUNTS,
	...SAMPLED,
	"highRiskReviewedShare",
	...CONTROLS,
];
const cases = fc.oneof(fc.constantFrom(0, 1, 2, 100), fc.integer({ min: 0, max: 100_000 }));
const rate = record({
	metric: fc.constantFrom(...RATES),
	baseline: share,
	pilot: share,
	baselineCases: cases,
	pilotCases: cases,
	worst: evenly(-0.1, 0.5),
	allowed: fc.constant(0.02),
});
const held = record({
	metric: fc.constantFrom(...AMOUNTS),
	baseline: size,
	pilot: size,
	expected: size,
	effort: orNull(fc.constantFrom(0.8, 1, 1.2)),
	change: orNull(evenly(-1, 200)),
	allowed: fc.constant(0.05),
});
const guardrail = record({
	metric: fc.constantFrom(...SAMPLED),
	rate: share,
	threshold: fc.constantFrom(0, 0.01, 0.9, 1),
	cases,
	low: share,
	high: share,
	settledBy: orNull(cases),
});
const census = record({ share, threshold: share });
const control = record({ control: fc.constantFrom(...CONTROLS) });
const stage = fc.constantFrom(...PILOT_STAGES);
const sides = record({ met: fc.boolean(), baseline: orNull(size), pilot: orNull(size) });
// Keys of a closed record.
const keys = Object.keys(MEASUREMENTS) as MeasurementKey[];
// Likewise.
const groupIds = Object.keys(SIGNAL_GROUPS) as (keyof typeof SIGNAL_GROUPS)[];
const missing = record({
	side: fc.constantFrom("baseline", "pilot"),
	measurement: fc.constantFrom("agentRequestRate" as const, ...keys),
});

const scorecards: ByCode<ScorecardVariables> = {
	missing: record({ items: fc.array(missing, { minLength: 1, maxLength: 4 }) }),
	"too-few": record({
		metric: fc.constantFrom(...RATES, ...AMOUNTS),
		baselineCases: cases,
		pilotCases: cases,
	}),
	"rate-held": rate,
	"rate-worse": rate,
	"rate-open": rate,
	"amount-held": held,
	"amount-worse": held,
	"nothing-left": record({ contained: share, effort: size }),
	"guardrail-held": guardrail,
	"guardrail-broken": guardrail,
	"guardrail-open": guardrail,
	"census-held": census,
	"census-broken": census,
	"no-high-risk-action": nothing,
	"not-in-draft": nothing,
	"control-there": control,
	"control-absent": control,
	"control-unanswered": control,
	"standard-verification": record({
		met: fc.boolean(),
		alone: fc.boolean(),
		containmentRate: orNull(share),
		least: fc.constant(0.85),
		reopened: fc.constantFrom(...SIGNAL_STATUSES),
	}),
	"standard-resolution": sides,
	"standard-risk": record({
		met: fc.boolean(),
		status: fc.constantFrom("pass", "pause", "insufficient"),
	}),
	"standard-knowledge": record({
		met: fc.boolean(),
		items: orNull(cases),
		hitRate: orNull(share),
		least: fc.constant(0.8),
	}),
	"standard-first-response": sides,
	"headline-expand": record({ workflow: name, stage, nextStage: stage }),
	"headline-pause": record({
		workflow: name,
		stage,
		nextStage: stage,
		signals: fc.subarray(SIGNALS, { minLength: 1 }),
	}),
	"headline-hold": record({
		workflow: name,
		stage,
		groups: fc.subarray(groupIds),
		signals: fc.subarray(SIGNALS, { minLength: 1 }),
		evidence: fc.subarray([...EVIDENCE]),
	}),
	note: record({ tests: fc.integer({ min: 0, max: 8 }) }),
};

const at = "/workflows/0/automation/deflectionRate";
const bounds = { min: 0, max: 1, unit: "share", above: 0 };

/** What each error has to say, with variables as the rules and the schemas give them. */
export const ERRORS: Record<ErrorCode, ErrorVariables[]> = {
	required: [{}],
	"unknown-preset": [{ allowed: "ecommerce, neutral" }],
	"unknown-version": [{ allowed: "2026-11" }],
	"preset-currency": [
		{ currency: "EUR", presetCurrency: "USD" },
		{ currency: "EUR", presetCurrency: "USD", reachable: 0 },
	],
	"no-contact-price": [{}],
	"ceiling-below-rate": [{ deflectionCeiling: 0.3, deflectionRate: 0.4 }],
	"labor-removed-twice": [{ share: 1.23456 }],
	"minutes-required": [{}],
	"activities-too-long": [{ listed: 9.5, contact: 8 }],
	"stages-out-of-order": [{ startMonth: 3, before: 5 }],
	"retention-twice": [{}],
	"message-quantity-required": [{}],
	"too-long": [{ max: 80 }],
	"unsafe-text": [{}],
	"unknown-key": [{ allowed: "handleMinutes, utilization" }, { allowed: "" }],
	"wrong-type": ["object", "list", "text", "boolean", "pointer"].map((expected) => ({ expected })),
	"not-a-number": [bounds, { ...bounds, above: 1 }],
	"too-small": [{ ...bounds, value: -1 }],
	"too-large": [
		{ ...bounds, value: 40 },
		{ ...bounds, value: 400 },
		{ ...bounds, unit: "money", value: 2 },
	],
	"not-whole": [{}],
	"not-a-choice": [{ allowed: "en, zh-CN" }],
	"not-a-currency": [{}],
	"too-few-items": [{ min: 1 }, { min: 2 }],
	"too-many-items": [{ max: 50 }],
	"sent-twice": [{}],
	"weak-key": [{}],
	"key-reused": [{}],
	"unknown-parameter": [{ allowed: "locale" }, { allowed: "" }],
	"no-such-input": [{ pointer: at }],
	"names-nothing": [{ pointer: at }],
	"not-a-figure": [{ pointer: "/workflows/*", place: "/workflows/0/name" }],
	"value-unknown": [{ pointer: at, place: at }],
	"values-differ": [{ one: 0.1, other: 0.25 }],
	"likely-outside": [{ low: 0.1, high: 0.2, likely: 0.4 }],
	"low-above-high": [{ low: 2, high: 1 }],
	"pointer-or-pointers": [{}],
	"varied-twice": [{ place: at }],
	"too-much-work": [{ most: 2_000_000, workflows: 5, months: 120, allowed: 3333 }],
	"other-currency": [{ currency: "EUR", first: "USD" }],
	"not-compared": [{}],
};

const faults: fc.Arbitrary<FaultSummary> = record({
	total: fc.integer({ min: 1, max: 300 }),
	listed: fc.integer({ min: 1, max: 100 }),
	place: fc.constantFrom("", "/workflows/0/name"),
	detail: fc.constant("“甲”。"),
});

/** Sentences of one kind, from their variables. */
const kind = <V>(
	name: string,
	variables: fc.Arbitrary<V>,
	say: (variables: V, language: Language, format: Format) => string,
): [string, fc.Arbitrary<Said>] => [
	name,
	variables.map(
		(v): Said =>
			(language, format) =>
				say(v, language, format),
	),
];

/** The codes of a record, each with sentences of it. */
const coded = <T extends object>(
	name: string,
	arbitraries: ByCode<T>,
	// The variables belong to the code; a look-up by a union of codes cannot keep the two together.
	say: (code: keyof T, variables: never, language: Language, format: Format) => string,
) =>
	// Object.keys loses the key type; the records are closed.
	(Object.keys(arbitraries) as (keyof T)[]).map((code) =>
		kind(`${name} ${String(code)}`, arbitraries[code], (v, language, format) =>
			say(code, v as never, language, format),
		),
	);

/** Every sentence but the errors, by what it is. */
export const SENTENCES: [string, fc.Arbitrary<Said>][] = [
	...coded("formula", formulas, (code, v, { lines }, f) =>
		lines.formula(lines.formulas[code](v, f), f.money(1), 7),
	),
	...coded("warning", warnings, (code, v, { answer }, f) => answer.warnings[code](v, f)),
	...coded("headline", headlines, (code, v, { answer }, f) => answer.headlines[code](v, f)),
	...coded("vendors", vendors, (code, v, { compare }, f) => compare.vendors[code](v, f)),
	...coded("reason", reasons, (code, v, { compare }) => compare.reasons[code](v)),
	...coded("scorecard", scorecards, (code, v, { scorecard }, f) => scorecard.sentences[code](v, f)),
	kind("plans", comparisons, (v, { compare }, f) => compare.plans(v, f)),
	kind("simulation", ranges, (v, { analysis }, f) => analysis.simulation(v, f)),
	kind("sensitivity", swings, (v, { analysis }, f) => analysis.sensitivity(v, f)),
	kind("break-even", breakEvens, (v, { analysis }, f) => analysis.breakEven(v, f)),
	kind("faults", faults, (v, { errors }) => errors.summary(v)),
];
