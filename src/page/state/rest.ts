/** What lies below the first screen: it comes when somebody asks for it. */
import type { ComponentType } from "preact";
import type { Brief } from "../../engine/index.ts";
import { onDemand } from "./demand.ts";

export interface RestModule {
	Below: ComponentType<{ framed?: boolean }>;
	/** Downloads of the plan, to stand beside printing. */
	ExportActions: ComponentType;
	/** What set-up and upkeep are made of. */
	CostItems: ComponentType;
	/** Why the result is not the newest. */
	Problems: ComponentType;
	/** How the figures of the answer come about. */
	Explanation: ComponentType<{ estimate: Brief }>;
	/** Hands the first screen the words that came along. */
	begin: () => void;
	/** Moves to the field of an input, opening whatever hides it. */
	goTo: (pointer: string) => Promise<void>;
	/** Opens the list of vendors' prices and moves there; false where its code did not come. */
	openVendors: () => Promise<boolean>;
	/** Prints the calculation as a report; false where its code did not come. */
	printReport: () => Promise<boolean>;
}

export const {
	part: rest,
	way: restWay,
	bringFrom: bringRestFrom,
	load: loadRest,
} = onDemand<RestModule>(({ begin }) => begin());
