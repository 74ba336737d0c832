/**
 * The plans beside plan A as the address has them: two words for those that follow plan A by a rule,
 * a vendor's id (with offered prices as a fragment), or the entries of a kept plan as a fragment with
 * its name. A value's own % and & are escaped, so that it stays one value.
 */
import { computed, effect } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import { VENDOR_FIGURES, type VendorId } from "../../data/vendors.ts";
import {
	type EstimateInput,
	ownPrices,
	resolve,
	textFault,
	toFragment,
	type VendorRequest,
} from "../../engine/index.ts";
import { takePlan } from "../state/actions.ts";
import { amend, commit } from "../state/address.ts";
import { openLink } from "../state/link.ts";
import { planKeys } from "../state/plans.ts";

/** Prices that a vendor offered, in the plan's currency. */
export type Offered = NonNullable<NonNullable<VendorRequest["prices"]>[string]>;

export type OtherPlan =
	| { kind: "halved" | "break-even" }
	| { kind: "vendor"; vendor: VendorId; offered: Offered | null }
	/** An empty name is one that nobody gave. */
	| { kind: "kept"; name: string; input: EstimateInput };

/** Beside plan A. */
const MOST = 2;
const LETTERS = ["b", "c"];

/** Whether there is a vendor by this id. */
export const isVendor = (id: string): id is VendorId => Object.hasOwn(VENDOR_FIGURES, id);

/** Entries from a fragment; null where any of them could not be used in a plan. */
function entriesIn(fragment: string): EstimateInput | null {
	const opened = openLink(fragment);
	return opened && opened.refused.size === 0 ? opened.input : null;
}

function vendorFrom(vendor: string, fragment: string): OtherPlan | null {
	if (!isVendor(vendor)) return null;
	if (!fragment.includes("&")) return { kind: "vendor", vendor, offered: null };
	const offered = entriesIn(fragment)?.costs?.usage;
	if (!offered || offered.length === 0) return null;
	return ownPrices(offered, BARE_DATA).errors.length > 0
		? null
		: { kind: "vendor", vendor, offered };
}

function keptFrom(name: string, fragment: string): OtherPlan | null {
	const input = entriesIn(fragment);
	if (!input || !resolve(input, BARE_DATA).ok) return null;
	if (!input.workflows?.every((workflow) => typeof workflow?.monthlyContacts === "number"))
		return null;
	return { kind: "kept", name: textFault(name) === null ? name : "", input };
}

/** The plan of one value; null where it says nothing that can be used. */
function planFrom(value: string): OtherPlan | null {
	let text: string;
	try {
		text = decodeURIComponent(value);
	} catch {
		return null;
	}
	if (text === "halved" || text === "break-even") return { kind: text };
	const words = new URLSearchParams(text);
	const vendor = words.get("vendor");
	return vendor === null ? keptFrom(words.get("name") ?? "", text) : vendorFrom(vendor, text);
}

function textOfPlan(plan: OtherPlan): string {
	if (plan.kind === "kept")
		return `name=${encodeURIComponent(plan.name)}&${toFragment(plan.input)}`;
	if (plan.kind !== "vendor") return plan.kind;
	const prices = plan.offered && `&${toFragment({ costs: { usage: plan.offered } })}`;
	return `vendor=${plan.vendor}${prices ?? ""}`;
}

const keysOf = (plans: readonly OtherPlan[]): string =>
	plans
		.map((plan, i) => {
			const value = textOfPlan(plan).replaceAll("%", "%25").replaceAll("&", "%26");
			return `plan.${LETTERS[i]}=${value}`;
		})
		.join("&");

const values = computed(() =>
	planKeys.value === ""
		? []
		: planKeys.value.split("&").map((key) => key.slice(key.indexOf("=") + 1)),
);

/** The plans beside plan A, in order. */
export const others = computed((): OtherPlan[] =>
	values.value
		.map(planFrom)
		.filter((plan) => plan !== null)
		.slice(0, MOST),
);

export const isFull = computed(() => others.value.length >= MOST);

// What cannot be used leaves the address; only after whoever is reading it has finished.
effect(() => {
	if (others.value.length === values.value.length) return;
	queueMicrotask(() =>
		amend(() => {
			planKeys.value = keysOf(others.peek());
		}),
	);
});

/** A finished change, with an entry of its own to go back from. */
function change(plans: readonly OtherPlan[]): void {
	commit();
	planKeys.value = keysOf(plans);
	commit();
}

/** Adds a plan, if there is room for it. */
export function addPlan(plan: OtherPlan): void {
	if (!isFull.peek()) change([...others.peek(), plan]);
}

export const removePlan = (position: number): void => change(others.peek().toSpliced(position, 1));

/** Names a kept plan. */
export function renamePlan(position: number, name: string): void {
	const plan = others.peek()[position];
	if (plan?.kind !== "kept") return;
	change(others.peek().with(position, { ...plan, name: name.trim() }));
}

/** Puts a plan's entries in the place of plan A's; it need not stand beside itself. */
export const makeMine = (position: number, input: EstimateInput): void =>
	takePlan(input, { plans: keysOf(others.peek().toSpliced(position, 1)) });
