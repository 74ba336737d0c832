/**
 * What vendors charge, and what of it can be put into an input: a vendor's own terms, a caller's
 * prices for that vendor, or nothing with the reason why.
 */
import { resolve } from "../resolve.ts";
import type {
	EstimateInput,
	InputError,
	ModelData,
	ResolvedInput,
	Source,
	UsageItem,
} from "../types.ts";

type Costs = ResolvedInput["costs"];

/** What a vendor charges beside its fees per event, in money. */
interface FixedTerms {
	monthlySubscription: number;
	seats: Costs["seats"];
	annual: Costs["annual"];
}

/** What a vendor charges for one plan, and since when that is known. */
export interface VendorTerms extends FixedTerms {
	id: string;
	name: string;
	/** ISO 4217 code; null where the record holds no amount, so that any currency fits. */
	currency: string | null;
	/**
	 * `published`: the amounts here are the vendor's. `unpublished`: the vendor charges, but no
	 * amount is known, so an estimate needs the caller's. `own-cost`: there is no vendor fee, the
	 * caller's development and running costs are the price.
	 */
	pricing: "published" | "unpublished" | "own-cost";
	/** Empty unless `pricing` is `published`: no amount is not an amount of 0. */
	usage: UsageItem[];
	/** One sentence: what exactly is billed. */
	billing: string;
	/** What a reader must know to use the price rightly. */
	note: string | null;
	source: Source;
	/** ISO date the price is known from; the first of the month where only that is known. */
	asOf: string;
}

/** A caller's own prices for a vendor, sparse, in the input's currency. */
export type OwnPrices = NonNullable<NonNullable<EstimateInput["costs"]>["usage"]>;

/** The variables of each reason why a vendor has no cost, or not all of it. */
export interface ReasonVariables {
	"other-currency": { vendorCurrency: string; currency: string };
	unpublished: Record<string, never>;
	"own-costs": Record<string, never>;
	"own-costs-beside": Record<string, never>;
	"fixed-left-out": { vendorCurrency: string; currency: string };
}
export type ReasonCode = keyof ReasonVariables;
export type VendorReason = {
	[K in ReasonCode]: { code: K; variables: ReasonVariables[K] };
}[ReasonCode];

/**
 * A caller's own prices with every value filled in, and what the model's rules say against them;
 * pointers start at the list, `/0/quantityPerEvent`.
 */
export function ownPrices(
	items: OwnPrices,
	data: ModelData,
): { usage: UsageItem[]; errors: InputError[] } {
	// The same rules and neutral values as for the prices of an input, so ask those.
	const around = { workflows: [{ monthlyContacts: 0, costPerContact: 0 }] };
	const resolution = resolve({ ...around, costs: { usage: items } }, data);
	if (resolution.ok) return { usage: resolution.input.costs.usage, errors: [] };
	const inList = (pointer: string) => pointer.replace("/costs/usage", "");
	const errors = resolution.errors.map(({ pointer, involves, ...error }) => ({
		...error,
		pointer: inList(pointer),
		involves: involves.map(inList),
	}));
	return { usage: [], errors };
}

const NO_FIXED: FixedTerms = {
	monthlySubscription: 0,
	seats: { count: 0, monthlyPrice: 0 },
	annual: [],
};

const isFree = ({ monthlySubscription, seats, annual }: FixedTerms): boolean =>
	monthlySubscription === 0 &&
	seats.count * seats.monthlyPrice === 0 &&
	annual.every(({ amount }) => amount === 0);

/** What of a vendor's terms applies in a currency, and whether that is all of the price. */
export interface Offer {
	own: boolean;
	usage: UsageItem[];
	/** Null when the vendor's costs cannot be put into the input at all. */
	fixed: FixedTerms | null;
	/** Whether the offer is a price that can stand beside others. */
	priced: boolean;
	reason: VendorReason | null;
}

/**
 * What of a vendor's terms applies to an input in `currency`: the caller's `own` prices instead of
 * its fees per event, its fixed amounts only where they are in that currency.
 */
export function offerOf(
	vendor: VendorTerms,
	own: UsageItem[] | undefined,
	currency: string,
): Offer {
	const { pricing, usage } = vendor;
	const vendorCurrency = vendor.currency ?? currency;
	const foreign = vendorCurrency !== currency;
	if (own) {
		const offer = { own: true, usage: own, fixed: foreign ? NO_FIXED : vendor, priced: true };
		if (pricing === "own-cost")
			return { ...offer, reason: { code: "own-costs-beside", variables: {} } };
		if (!foreign || isFree(vendor)) return { ...offer, reason: null };
		const variables = { vendorCurrency, currency };
		return { ...offer, reason: { code: "fixed-left-out", variables } };
	}
	const unpriced = { own: false, usage, fixed: null, priced: false };
	if (foreign) {
		const variables = { vendorCurrency, currency };
		return { ...unpriced, reason: { code: "other-currency", variables } };
	}
	if (pricing === "unpublished")
		return { ...unpriced, reason: { code: "unpublished", variables: {} } };
	if (pricing === "own-cost")
		return { ...unpriced, fixed: vendor, reason: { code: "own-costs", variables: {} } };
	return { own: false, usage, fixed: vendor, priced: true, reason: null };
}

/** The input with what the vendor charges in the place of what the input says of AI's price. */
export const billedBy = (
	input: ResolvedInput,
	usage: UsageItem[],
	fixed: FixedTerms,
): ResolvedInput => ({
	...input,
	workflows: input.workflows.map((workflow) => ({
		...workflow,
		automation: { ...workflow.automation, aiCostPerContact: 0 },
	})),
	costs: {
		...input.costs,
		usage,
		monthly: { ...input.costs.monthly, subscription: fixed.monthlySubscription },
		seats: fixed.seats,
		annual: fixed.annual,
	},
});
