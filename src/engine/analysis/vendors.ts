/**
 * The same workflows under each vendor's own billing (methodology section 10, vendors). Vendors
 * charge for different events, so a price says little until it is multiplied by the right count.
 */
import { cashFlow, sumOf } from "../cashflow.ts";
import { annualRunCost } from "../costs.ts";
import { DUST, ratio } from "../finance.ts";
import { billedEvents, type Flows } from "../flows.ts";
import { computeFlows } from "../kernel.ts";
import { resolve } from "../resolve.ts";
import type { Summary } from "../result.ts";
import { summarize } from "../summary.ts";
import type {
	EstimateInput,
	InputError,
	ModelData,
	ResolvedInput,
	Source,
	UsageItem,
	UsageUnit,
} from "../types.ts";
import {
	billedBy,
	type Offer,
	type OwnPrices,
	offerOf,
	ownPrices,
	type VendorReason,
	type VendorTerms,
} from "./vendor-terms.ts";

export interface VendorRequest {
	input: EstimateInput;
	/** Ids of the records to compare; all of them without it. */
	vendors?: readonly string[] | null;
	/** By id; each replaces that vendor's fees per event. */
	prices?: Readonly<Record<string, OwnPrices | null | undefined>> | null;
}

interface Named {
	name: string;
	cost: number;
}

/** The variables of the sentence about all vendors: per verified resolution, in money. */
export interface VendorHeadlineVariables {
	ranked: { cheapest: Named; dearest: Named; unpriced: number; all: number };
	level: { priced: number; cost: number; unpriced: number; all: number };
	single: Named & { unpriced: number; all: number };
	unpriced: { all: number; currency: string };
	"nothing-resolved": Record<string, never>;
}
export type VendorHeadlineCode = keyof VendorHeadlineVariables;
export type VendorHeadline = {
	[K in VendorHeadlineCode]: { code: K; variables: VendorHeadlineVariables[K] };
}[VendorHeadlineCode];

export interface VendorResult {
	id: string;
	name: string;
	/** Of the amounts in `usage`; null where there are none. */
	currency: string | null;
	billing: string | null;
	note: string | null;
	usage: UsageItem[];
	/** The vendor's record, or the caller's own prices, of which nobody but the caller knows more. */
	price:
		| { origin: "published"; asOf: string; source: Source }
		| { origin: "request"; asOf: null; source: null };
	/** Money of the first 12 months; fees and fixed cost add up to the annual cost. */
	annualCost: number | null;
	annualFees: number | null;
	annualFixedCost: number | null;
	/** Money; null also where there are no such events. */
	costPerConversation: number | null;
	costPerVerifiedResolution: number | null;
	/** Over the whole horizon. */
	summary: Summary | null;
	/** Why figures are missing or leave something out. */
	reason: VendorReason | null;
}

export interface VendorComparison {
	/** The input that the vendors' costs were put into. */
	resolvedInput: ResolvedInput;
	/** Events of the first 12 months, the same for all vendors. */
	conversations: number;
	verifiedResolutions: number;
	/** The cheapest per verified resolution first, those without that figure last. */
	vendors: VendorResult[];
	headline: VendorHeadline;
}

export type VendorOutcome =
	| { ok: true; comparison: VendorComparison }
	| { ok: false; errors: InputError[] };

/** Months that costs are compared over; a shorter horizon is scaled up to them. */
const YEAR = 12;

/**
 * What each vendor would cost for the same workflows. In the resolved input a vendor's terms replace
 * `costs.usage`, every `aiCostPerContact`, `costs.monthly.subscription`, `costs.seats` and
 * `costs.annual`; all other costs stay. Over months 1…n, n = min(12, M), c = contingency:
 *
 *     fees  = 12/n · Σ ai-fees(m)
 *     fixed = 12 · (1 + c) · (subscription + seats·price + Σ annual/12)
 *     annualCost = fees + fixed
 *     costPerConversation = annualCost / (12/n · Σ conversations), likewise per verified resolution
 *
 * Prices rise in month 13 at the earliest, so no price index is in these; it is in `summary`.
 *
 * Worked example: 5,000 contacts a month, AI joins 3,000, answers 2,000, of which 1,600 stay solved.
 * 0.99 a resolution is 23,760 a year and 1.2375 per verified resolution, 2.00 a conversation is
 * 72,000 and 3.75, 1.50 a verified resolution is 28,800 and 1.50.
 *
 * @param request single values accepted by the schema, ids among those of `vendors`
 * @param vendors the records, in the order that breaks ties
 * @returns the comparison, or what the model's rules refuse, with pointers into the request
 */
export function compareVendors(
	request: VendorRequest,
	data: ModelData,
	vendors: readonly VendorTerms[],
): VendorOutcome {
	const resolution = resolve(request.input, data);
	const errors = resolution.ok ? [] : movedTo("/input", resolution.errors);
	const own = new Map<string, UsageItem[]>();
	for (const [id, items] of Object.entries(request.prices ?? {})) {
		if (!items) continue;
		const prices = ownPrices(items, data);
		own.set(id, prices.usage);
		errors.push(...movedTo(`/prices/${id}`, prices.errors));
	}
	if (!resolution.ok || errors.length > 0) return { ok: false, errors };
	const { input } = resolution;
	const flows = computeFlows(input);
	const yearly = YEAR / Math.min(YEAR, input.horizonMonths);
	const conversations = yearly * eventsInYear(flows, "conversation");
	const verifiedResolutions = yearly * eventsInYear(flows, "verified-resolution");
	const chosen = request.vendors && new Set(request.vendors);
	const results = vendors
		.filter(({ id }) => !chosen || chosen.has(id))
		.map((vendor) => {
			const offer = offerOf(vendor, own.get(vendor.id), input.currency);
			return resultOf(vendor, offer, input, { conversations, verifiedResolutions });
		})
		.sort(byCost);
	return {
		ok: true,
		comparison: {
			resolvedInput: input,
			conversations,
			verifiedResolutions,
			vendors: results,
			headline: headlineOf(results, verifiedResolutions, input.currency),
		},
	};
}

const movedTo = (place: string, errors: InputError[]): InputError[] =>
	errors.map(({ pointer, involves, ...error }) => ({
		...error,
		pointer: place + pointer,
		involves: involves.map((other) => place + other),
	}));

/** How often an event happens within the first 12 months of the horizon. */
function eventsInYear(flows: Flows, unit: UsageUnit): number {
	let sum = 0;
	for (let m = 1; m <= Math.min(YEAR, flows.months); m++) sum += billedEvents(flows, unit, m);
	return sum;
}

/** One vendor's costs; `counts` are events a year. */
function resultOf(
	vendor: VendorTerms,
	{ own, usage, fixed, priced, reason }: Offer,
	input: ResolvedInput,
	counts: { conversations: number; verifiedResolutions: number },
): VendorResult {
	const { id, name, billing, note, asOf, source } = vendor;
	const described = {
		id,
		name,
		currency: own ? input.currency : vendor.currency,
		// What is said of the published price says nothing of another one.
		billing: own ? null : billing,
		note: own ? null : note,
		usage,
		price: own
			? { origin: "request" as const, asOf: null, source: null }
			: { origin: "published" as const, asOf, source },
		reason,
	};
	const billed = fixed && billedBy(input, usage, fixed);
	const flows = billed && computeFlows(billed);
	const summary = flows && summarize(cashFlow(flows), input.discountRate);
	if (!billed || !flows || !priced) return { ...described, ...NO_COST, summary };
	const months = Math.min(YEAR, flows.months);
	const annualFees = (YEAR / months) * sumOf(flows.lines["ai-fees"], 1, months);
	const { seats, monthly, contingency } = billed.costs;
	const fixedMonthly = monthly.subscription + seats.count * seats.monthlyPrice;
	const annualFixedCost = (1 + contingency) * (YEAR * fixedMonthly + annualRunCost(billed.costs));
	const annualCost = annualFees + annualFixedCost;
	return {
		...described,
		annualCost,
		annualFees,
		annualFixedCost,
		costPerConversation: ratio(annualCost, counts.conversations),
		costPerVerifiedResolution: ratio(annualCost, counts.verifiedResolutions),
		summary,
	};
}

const NO_COST = {
	annualCost: null,
	annualFees: null,
	annualFixedCost: null,
	costPerConversation: null,
	costPerVerifiedResolution: null,
};

/** Cheapest first, null last; a difference that is only rounding dust is a tie. */
function byCost(a: VendorResult, b: VendorResult): number {
	const [one, other] = [a.costPerVerifiedResolution, b.costPerVerifiedResolution];
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	return Math.abs(one - other) <= DUST * Math.max(one, other) ? 0 : one - other;
}

/** A price that leaves something out is no match for a whole one, so it is not named. */
function headlineOf(
	sorted: readonly VendorResult[],
	verifiedResolutions: number,
	currency: string,
): VendorHeadline {
	const all = sorted.length;
	if (verifiedResolutions === 0) return { code: "nothing-resolved", variables: {} };
	const ranked = sorted.flatMap(({ name, costPerVerifiedResolution: cost, reason }) =>
		cost === null || reason ? [] : [{ name, cost }],
	);
	const [cheapest] = ranked;
	const dearest = ranked.at(-1);
	if (!cheapest || !dearest) return { code: "unpriced", variables: { all, currency } };
	const unpriced = all - ranked.length;
	if (ranked.length === 1) return { code: "single", variables: { ...cheapest, unpriced, all } };
	if (dearest.cost - cheapest.cost <= DUST * dearest.cost)
		return {
			code: "level",
			variables: { priced: ranked.length, cost: cheapest.cost, unpriced, all },
		};
	return { code: "ranked", variables: { cheapest, dearest, unpriced, all } };
}
