/** Comparing plans and vendors: its code and words come when a section of it is near or asked for. */
import type { ComponentType } from "preact";
import { onDemand } from "../state/demand.ts";
import { loadCompareWords } from "../text/compare.ts";

interface Part {
	Compare: ComponentType;
	/** The same for the report on paper. */
	PlansPart: ComponentType;
	Vendors: ComponentType;
}

const { part, way, bringFrom, load } = onDemand<Part>();

bringFrom(async () => {
	const [plans, vendors] = await Promise.all([
		import("./Compare.tsx"),
		import("../vendors/Vendors.tsx"),
		loadCompareWords(),
	]);
	return { ...plans, ...vendors };
});

export { load as loadComparing, part as comparing, way as comparingWay };
