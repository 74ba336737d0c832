/** What the element on a host's page and the calculator in its frame say to one another. */

/** The element's only word; a port comes with it, and all that follows goes through that. */
export const HELLO = "support-roi:hello";

/** What a host's page learns of a result: `detail` of its events. */
export interface Figures {
	/** Money of the whole horizon, in `currency`. */
	net: number;
	/** Fractions; null where there is nothing to divide by. */
	roi: number | null;
	roiOnAllCosts: number | null;
	returnPerUnitOnAllCosts: number | null;
	/** Months; null when the money is not back within the horizon. */
	paybackMonths: number | null;
	currency: string;
	horizonMonths: number;
	modelVersion: string;
	dataVersion: string;
	/** The API's sentence for this result, in the language of the frame. */
	headline: string;
	/** Address of the full calculator with the visitor's entries in its fragment. */
	calculator: string;
}

/** `ready`: drawn; `estimate`: the entries have another result; `cta`: the host's button was pressed. */
export type Happening = "ready" | "estimate" | "cta";

export type Message =
	| { type: "height"; height: number }
	/** Null as long as the entries have no result. */
	| { type: Happening; figures: Figures | null };
