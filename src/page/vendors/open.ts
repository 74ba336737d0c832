/** The way to the list of vendors' prices, from wherever it is asked for. */
import { loadComparing } from "../compare/part.ts";
import { openDetail } from "../detail/DetailSection.tsx";
import { drawn } from "../focus/keep.ts";
import { vendorsOpen } from "./fold.ts";

/** Opens the list within More detail and moves there. */
export async function openVendors(): Promise<void> {
	vendorsOpen.value = true;
	await Promise.all([openDetail(), loadComparing()]);
	await drawn();
	const list = document.getElementById("vendors");
	list?.scrollIntoView({ block: "start" });
	list?.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
}
