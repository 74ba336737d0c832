/** Every vendor's cost for the plan, worked out while the list is open. */
import { computed } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import { compareVendors } from "../../engine/index.ts";
import { base } from "../compare/base.ts";
import { follow } from "../compare/follow.ts";
import { vendorRecords } from "../text/compare.ts";
import { offerOf } from "./offers.ts";

const plan = follow(base);
/** Whether the list can be seen. */
export const { inSight } = plan;

/** All vendors for the plan, with offered prices where there are any; null without a plan. */
export const priced = computed(() => {
	const input = plan.value.value;
	if (!input) return null;
	const vendors = Object.values(vendorRecords.value);
	const prices = Object.fromEntries(vendors.map((vendor) => [vendor.id, offerOf(vendor)]));
	const outcome = compareVendors({ input, prices }, BARE_DATA, vendors);
	return outcome.ok ? { input, comparison: outcome.comparison } : null;
});
