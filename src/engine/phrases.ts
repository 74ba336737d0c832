/**
 * What the engine says without saying it: each sentence as a code and its variables. The text
 * module (text/) turns them into a language; the types here make a missing sentence a type error.
 */
import type { NumberUnit } from "./inputs.ts";
import type { LineId, SalesId } from "./lines.ts";
import type { Estimate, WarningCode } from "./result.ts";

/** The variables of each line's formula: the caller's own numbers in month `month`. */
export interface FormulaVariables {
	deflection: { contacts: number; costEach: number; cashShare: number };
	knowledge: { contacts: number; costEach: number; cashShare: number };
	assist: { labor: number; share: number; cashShare: number };
	rework: { labor: number; share: number; cashShare: number };
	recontact: { returned: number; induced: number; labor: number; cashShare: number };
	escalation: { contacts: number; savedEach: number; cashShare: number };
	capacity: { labor: number; restShare: number; valueShare: number };
	coverage: { conversations: number; valueEach: number };
	training: { hires: number; weeks: number; weeklyCost: number; live: number };
	turnover: { leavers: number; replacementCost: number; live: number };
	"guided-selling": { revenue: number; margin: number; incrementality: number; live: number };
	"cart-recovery": { revenue: number; margin: number; incrementality: number; live: number };
	"attributed-sales": { revenue: number; margin: number; incrementality: number; live: number };
	retention: {
		customers: number;
		churnAvoided: number;
		revenue: number;
		years: number;
		margin: number;
		live: number;
	};
	incidents: { kinds: number; prevented: number; live: number };
	compliance: { annual: number; live: number };
	other: { amount: number; live: number };
	"ai-errors": { conversations: number; perThousand: number; costEach: number };
	implementation: { amount: number; contingency: number };
	transition: { amount: number; contingency: number };
	"launch-disruption": { months: number; loss: number; labor: number; contingency: number };
	operating: { monthly: number; annual: number; prices: number; contingency: number };
	review: {
		answered: number;
		share: number;
		minutes: number;
		hourly: number;
		wages: number;
		contingency: number;
	};
	"ai-fees": {
		conversations: number;
		fees: number;
		/** What a single price is multiplied by; that price is 0 where there is more than one bill. */
		billed: number;
		price: number;
		prices: number;
		contingency: number;
	};
}

export interface FormulaPhrase<K extends LineId = LineId> {
	kind: "formula";
	code: K;
	/** The month that the numbers are of; 0 for what happens once and is shown as a whole. */
	month: number;
	result: number;
	variables: FormulaVariables[K];
}

/** The variables of each warning. */
export interface WarningVariables {
	"outside-benchmark": {
		value: number;
		low: number;
		high: number;
		unit: NumberUnit;
		/** Our own range, where nobody published one. */
		judged: boolean;
		population: string;
		publisher: string;
	};
	"gross-margin-full": Record<string, never>;
	"cashable-share-full": { capped: boolean };
	"containment-full": { workflow: string };
	"deflection-without-cost": Record<string, never>;
	"ai-priced-twice": Record<string, never>;
	"involvement-not-above-deflection": {
		workflow: string;
		involvementRate: number;
		deflectionRate: number;
	};
	"sales-lines-overlap": { lines: SalesId[] };
	"mostly-revenue": { share: number };
	"people-savings-beside-freed-labor": Record<string, never>;
	"payback-beyond-horizon": { months: number; shortfall: number };
	"roi-flattered-by-netting": { roi: number; roiOnAllCosts: number };
	"outsourced-without-attrition": Record<string, never>;
	"several-years-valued": { years: number };
	"volume-far-from-preset": { contacts: number; typical: number };
}

export interface WarningPhrase<K extends WarningCode = WarningCode> {
	kind: "warning";
	code: K;
	variables: WarningVariables[K];
}

/** The one sentence a result is introduced by. */
export interface HeadlineVariables {
	empty: Record<string, never>;
	"no-cost": { months: number; benefits: number };
	immediate: { months: number; returned: number; roi: number | null };
	"pays-back": { months: number; returned: number; paybackMonth: number; roi: number | null };
	never: { months: number; shortfall: number; roi: number | null };
}
export type HeadlineCode = keyof HeadlineVariables;

export interface HeadlinePhrase<K extends HeadlineCode = HeadlineCode> {
	kind: "headline";
	code: K;
	variables: HeadlineVariables[K];
}

// Both distribute over the codes, so that variables follow the code.
/** A sentence of the answer itself. */
export type AnswerPhrase =
	| { [K in WarningCode]: WarningPhrase<K> }[WarningCode]
	| { [K in HeadlineCode]: HeadlinePhrase<K> }[HeadlineCode];
/** How a line is calculated. */
export type LinePhrase = { [K in LineId]: FormulaPhrase<K> }[LineId];

/** An estimate before its sentences are said in a language. */
export type PhrasedEstimate = Estimate<AnswerPhrase, LinePhrase>;
