/** What each plan beside plan A comes to, and what there is to say of how it was made. */
import { BARE_DATA } from "../../data/bare.ts";
import type { Vendor } from "../../data/vendors.ts";
import type { VendorReason } from "../../engine/analysis/vendor-terms.ts";
import { type EstimateInput, resolve } from "../../engine/index.ts";
import { withValue } from "../state/paths.ts";
import { billedInput, type VendorRecords } from "../vendors/billing.ts";
import { type MustBeTrue, mustBeTrue } from "./must-be-true.ts";
import type { OtherPlan } from "./others.ts";

/** The share of contacts AI answers, of one workflow: as entered and as halved. */
export interface HalvedShare {
	name: string;
	full: number;
	half: number;
}

/** A plan's entries; null where there is no such plan. */
export type Made = { input: EstimateInput | null } & (
	| { kind: "halved"; shares: HalvedShare[]; ceiling: boolean }
	| { kind: "break-even"; found: MustBeTrue | null; now: number[] }
	| { kind: "vendor"; vendor: Vendor; offered: boolean; reason: VendorReason | null }
	| { kind: "kept"; name: string }
);

/**
 * Half of what is claimed: the share of contacts AI answers, and the share that it learns to answer,
 * at half in every workflow.
 */
function halve(input: EstimateInput): Made {
	const resolution = resolve(input, BARE_DATA);
	if (!resolution.ok) return { kind: "halved", input: null, shares: [], ceiling: false };
	const { workflows } = resolution.input;
	let next = input;
	workflows.forEach(({ automation: { deflectionRate, deflectionCeiling } }, i) => {
		const at = `/workflows/${i}/automation`;
		next = withValue(next, `${at}/deflectionRate`, deflectionRate / 2);
		if (deflectionCeiling > 0)
			next = withValue(next, `${at}/deflectionCeiling`, deflectionCeiling / 2);
	});
	return {
		kind: "halved",
		input: next,
		shares: workflows.map(({ name, automation: { deflectionRate: full } }) => ({
			name,
			full,
			half: full / 2,
		})),
		ceiling: workflows.some(({ automation }) => automation.deflectionCeiling > 0),
	};
}

/** What plan A says of the share of contacts AI answers, each figure once. */
function sharesOf(input: EstimateInput): number[] {
	const resolution = resolve(input, BARE_DATA);
	if (!resolution.ok) return [];
	return [...new Set(resolution.input.workflows.map((one) => one.automation.deflectionRate))];
}

/** Works a plan out from plan A. */
export function make(plan: OtherPlan, base: EstimateInput, vendors: VendorRecords): Made {
	switch (plan.kind) {
		case "halved":
			return halve(base);
		case "break-even": {
			const found = mustBeTrue(base);
			return { kind: "break-even", input: found?.input ?? null, found, now: sharesOf(base) };
		}
		case "vendor": {
			const vendor = vendors[plan.vendor];
			const billed = billedInput(base, vendor, plan.offered);
			return { kind: "vendor", vendor, offered: plan.offered !== null, ...billed };
		}
		case "kept":
			return { kind: "kept", name: plan.name, input: plan.input };
	}
}
