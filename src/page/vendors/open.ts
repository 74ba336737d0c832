/** The way to the list of vendors' prices, from wherever it is asked for. */
import { loadComparing } from "../compare/part.ts";
import { openDetail } from "../detail/DetailSection.tsx";
import { drawn } from "../focus/keep.ts";
import { vendorsOpen } from "./fold.ts";

/** Opens the list within More detail and moves there; false where its code did not come. */
export async function openVendors(): Promise<boolean> {
	vendorsOpen.value = true;
	const [opened, part] = await Promise.all([openDetail(), loadComparing()]);
	if (!opened || !part) return false;
	await drawn();
	const list = document.getElementById("vendors");
	list?.scrollIntoView({ block: "start" });
	list?.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
	return true;
}
