/**
 * Plans side by side (methodology section 10, compare): build against buy, vendor against vendor, a
 * plan against half of what it claims.
 */
import { estimate } from "../estimate.ts";
import { DUST } from "../finance.ts";
import { specOf } from "../inputs.ts";
import type { PhrasedEstimate } from "../phrases.ts";
import type { Summary } from "../result.ts";
import type { EstimateInput, InputError, InputErrorCode, ModelData } from "../types.ts";

/** How many plans can be compared at once; the schema refuses more or fewer. */
export const PLAN_LIMITS = { min: 2, max: 8 } as const;

export interface Plan {
	label: string;
	input: EstimateInput;
}

/** A fault of one plan; its pointers start at the request, `/plans/0/input/…`. */
export interface PlanFault extends Omit<InputError, "code"> {
	code: InputErrorCode | "other-currency";
}

/** A plan with its whole estimate. */
export interface PlanEstimate extends Plan, PhrasedEstimate {}

/** What a later plan has more (or, below 0, less) than the first one; null where either has none. */
export interface PlanDifference {
	label: string;
	/** Money. */
	net: number;
	/** Fractions: 0.1 is ten percentage points. */
	roi: number | null;
	roiOnAllCosts: number | null;
	/** Money. */
	npv: number;
	costs: number;
	/** Months. */
	paybackMonths: number | null;
}

/** The plan that leaves most, against the first plan or, where it is the first, against the next best. */
export interface ComparisonHeadline {
	plans: number;
	leader: { label: string; months: number };
	other: { label: string; months: number };
	/** What the leader has more than the other, in money: net is never below 0; rounding dust is 0. */
	net: number;
	costs: number;
	/** Whether the leader covers its own costs; if not, no plan does. */
	coversCosts: boolean;
}

export interface Comparison {
	/** In the order they came. */
	plans: [PlanEstimate, ...PlanEstimate[]];
	/** From the first plan, one for each other plan. */
	differences: PlanDifference[];
	headline: ComparisonHeadline;
}

export type CompareOutcome =
	| { ok: true; comparison: Comparison }
	| { ok: false; errors: PlanFault[] };

/**
 * The estimates of several plans and how each differs from the first: that plan's figure less the
 * first plan's.
 *
 * Worked example: plans that net 1,280,000 on costs of 640,000 and 640,000 on 520,000: the second
 * differs by net −640,000 and costs −120,000.
 *
 * @param plans as many as PLAN_LIMITS allows, their single values accepted by the schema
 * @returns the comparison, or the faults of all plans: what the model refuses, and other currencies
 * than the first plan's; throws without a second plan
 */
export function compare(plans: readonly Plan[], data: ModelData): CompareOutcome {
	const errors: PlanFault[] = currencyFaults(plans.map(({ input }) => input));
	const done = plans.flatMap((plan, i): PlanEstimate[] => {
		const outcome = estimate(plan.input, data);
		if (outcome.ok) return [{ ...plan, ...outcome.estimate }];
		const within = (pointer: string) => `/plans/${i}/input${pointer}`;
		for (const { pointer, involves, ...fault } of outcome.errors)
			errors.push({ ...fault, pointer: within(pointer), involves: involves.map(within) });
		return [];
	});
	if (errors.length > 0) return { ok: false, errors };
	const [first, ...others] = done;
	if (!first || others.length === 0) throw new Error("a comparison needs two plans");
	const differences = others.map(({ label, summary }) => ({
		label,
		...differenceOf(summary, first.summary),
	}));
	return {
		ok: true,
		comparison: { plans: [first, ...others], differences, headline: headlineOf(first, others) },
	};
}

/**
 * A fault for each input in another currency than the first: amounts are never converted.
 *
 * @param inputs null for one whose currency is itself at fault; without the first, nothing is said
 */
export function currencyFaults(inputs: readonly (EstimateInput | null)[]): PlanFault[] {
	const currencies = inputs.map((input) => input && (input.currency ?? neutralCurrency()));
	const [first] = currencies;
	return currencies.flatMap((currency, i) => {
		if (!first || !currency || currency === first) return [];
		const pointer = `/plans/${i}/input/currency`;
		const involves = [pointer, "/plans/0/input/currency"];
		return [{ pointer, code: "other-currency", variables: { currency, first }, involves }];
	});
}

const neutralCurrency = (): string => String(specOf("/currency")?.neutral);

function differenceOf(one: Summary, first: Summary): Omit<PlanDifference, "label"> {
	const between = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
	return {
		net: one.net - first.net,
		roi: between(one.roi, first.roi),
		roiOnAllCosts: between(one.roiOnAllCosts, first.roiOnAllCosts),
		npv: one.npv - first.npv,
		costs: one.costs - first.costs,
		paybackMonths: between(one.paybackMonths, first.paybackMonths),
	};
}

/** What rounding may leave over from a plan's sums, in money. */
const dustOf = ({ benefits, costs }: Summary): number => DUST * (Math.abs(benefits) + costs);

/** a − b, or 0 when that is only what rounding leaves over from sums as large as the plans'. */
function beyondDust(one: Summary, other: Summary, key: "net" | "costs"): number {
	const difference = one[key] - other[key];
	return Math.abs(difference) <= dustOf(one) + dustOf(other) ? 0 : difference;
}

function headlineOf(first: PlanEstimate, others: PlanEstimate[]): ComparisonHeadline {
	// Of equals the earlier: only a true lead takes the place.
	const best = (plans: PlanEstimate[], start: PlanEstimate) =>
		plans.reduce((a, b) => (beyondDust(b.summary, a.summary, "net") > 0 ? b : a), start);
	const leader = best(others, first);
	const [second = first, ...rest] = others;
	const other = leader === first ? best(rest, second) : first;
	const named = ({ label, horizonMonths }: PlanEstimate) => ({ label, months: horizonMonths });
	return {
		plans: others.length + 1,
		leader: named(leader),
		other: named(other),
		net: beyondDust(leader.summary, other.summary, "net"),
		costs: beyondDust(leader.summary, other.summary, "costs"),
		// A plan at break-even does, to what rounding leaves.
		coversCosts: leader.summary.net >= -dustOf(leader.summary),
	};
}
