/** A vendor's billing in a plan's entries, as compareVendors puts it into the resolved input. */
import { BARE_DATA } from "../../data/bare.ts";
import type { Vendor, VendorId } from "../../data/vendors.ts";
import type { VendorReason } from "../../engine/analysis/vendor-terms.ts";
import {
	compareVendors,
	type EstimateInput,
	type ResolvedInput,
	resolve,
	type UsageItem,
	type VendorRequest,
} from "../../engine/index.ts";
import { sparseItems, withEdit, withItems } from "../state/edit.ts";

const USAGE = "/costs/usage";
const ANNUAL = "/costs/annual";

export type VendorRecords = Readonly<Record<VendorId, Vendor>>;

/** What a vendor charges beside its fees per event, as far as it is in the plan's currency. */
function fixedTerms(vendor: Vendor, currency: string) {
	const { monthlySubscription, seats, annual } = vendor;
	if (vendor.currency === null || vendor.currency === currency)
		return { monthlySubscription, seats, annual };
	return { monthlySubscription: 0, seats: { count: 0, monthlyPrice: 0 }, annual: [] };
}

/** Whether a plan is charged what this vendor would charge, whatever its items are called. */
export function isBilledBy(plan: ResolvedInput, vendor: Vendor, usage: UsageItem[]): boolean {
	const { costs, workflows } = plan;
	const { monthlySubscription, seats, annual } = fixedTerms(vendor, plan.currency);
	const bill = (items: UsageItem[], ...rest: unknown[]) =>
		JSON.stringify([items.map(({ name, ...terms }) => terms), ...rest]);
	const amounts = (items: { amount: number }[]) => items.map(({ amount }) => amount);
	const seatCost = ({ count, monthlyPrice }: typeof seats) => count * monthlyPrice;
	return (
		workflows.every(({ automation }) => automation.aiCostPerContact === 0) &&
		bill(usage, monthlySubscription, seatCost(seats), amounts(annual)) ===
			bill(costs.usage, costs.monthly.subscription, seatCost(costs.seats), amounts(costs.annual))
	);
}

/**
 * The entries with a vendor's charges in the place of AI fees, subscription, seats and yearly costs;
 * all other costs stay.
 *
 * @param offered the vendor's own offer in the place of its list prices
 * @returns null where the vendor has no price in the plan's currency, with the reason
 */
export function billedInput(
	input: EstimateInput,
	vendor: Vendor,
	offered: NonNullable<VendorRequest["prices"]>[string] | null,
): { input: EstimateInput | null; reason: VendorReason | null } {
	const prices = offered ? { [vendor.id]: offered } : null;
	const outcome = compareVendors({ input, prices }, BARE_DATA, [vendor]);
	const resolution = resolve(input, BARE_DATA);
	const [result] = outcome.ok ? outcome.comparison.vendors : [];
	if (!result?.summary || !resolution.ok) return { input: null, reason: result?.reason ?? null };

	const { reason, usage } = result;
	const { monthlySubscription, seats, annual } = fixedTerms(vendor, resolution.input.currency);
	let next = withItems(input, USAGE, sparseItems(USAGE, usage));
	resolution.input.workflows.forEach(({ automation }, i) => {
		if (automation.aiCostPerContact !== 0)
			next = withEdit(next, `/workflows/${i}/automation/aiCostPerContact`, 0);
	});
	next = withEdit(next, "/costs/monthly/subscription", monthlySubscription);
	next = withEdit(next, "/costs/seats/count", seats.count);
	next = withEdit(next, "/costs/seats/monthlyPrice", seats.monthlyPrice);
	return { input: withItems(next, ANNUAL, sparseItems(ANNUAL, annual)), reason };
}
