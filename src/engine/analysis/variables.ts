/**
 * What an analysis varies (methodology section 10): pointers into the resolved input with a range,
 * and the defaults, which vary what nobody knows and never what the caller does.
 */
import { type Flows, isUsed, type SumId } from "../flows.ts";
import type { AnalysisErrorCode } from "../text/dictionary.ts";
import type { ResolvedInput } from "../types.ts";
import { type Place, placesOf } from "./places.ts";
import type { Distribution } from "./quantile.ts";

/** `absolute`: low and high are values. `scale`: they multiply each place's own value. */
export const MODES = ["absolute", "scale"] as const;
export type Mode = (typeof MODES)[number];

/** A variable as it is used. One draw is shared by all that it names. */
export interface Variable {
	pointers: string[];
	low: number;
	/** The input's value; 1 in mode scale. */
	likely: number;
	high: number;
	distribution: Distribution;
	mode: Mode;
	/** `request`: the caller's own. `default`: one of the model's. */
	origin: "request" | "default";
}

/** A variable with the places that it names. */
export interface Variation {
	variable: Variable;
	places: Place[];
}

/**
 * Finds what varies in an input, or everything that is wrong with what was asked to. It is given the
 * resolved input, whose own objects the places hold, and the kernel's flows of it.
 */
export type Vary = (
	input: ResolvedInput,
	flows: Flows,
) => { variations: Variation[]; errors: AnalysisError[] };

/** What is wrong with a request for an analysis; `pointer` leads into the request. */
export interface AnalysisError {
	pointer: string;
	code: AnalysisErrorCode;
	variables: Record<string, string | number>;
}

/** Ranges of the defaults, each by scale. Judgement: what pilots have been seen to miss plans by. */
const DEFAULTS: {
	pointers: string[];
	low: number;
	high: number;
	/** What must happen in some month, where it is more than that one of its lines is in use. */
	needs?: SumId;
}[] = [
	{
		pointers: [
			"/workflows/*/automation/deflectionRate",
			"/workflows/*/automation/involvementRate",
			"/workflows/*/automation/deflectionCeiling",
		],
		low: 0.6,
		high: 1.3,
	},
	{
		pointers: ["/workflows/*/automation/containmentRate"],
		low: 0.83,
		high: 1.1,
		needs: "deflected",
	},
	{
		pointers: ["/workflows/*/automation/relativeEffort"],
		low: 0.75,
		high: 1.25,
		needs: "contained",
	},
	{
		pointers: [
			"/workflows/*/assist/handleTimeReduction",
			"/workflows/*/assist/activities/*/reduction",
		],
		low: 0,
		high: 2,
	},
	{ pointers: ["/labor/cashableShare"], low: 0.55, high: 1.3 },
	{ pointers: ["/costs/oneTime/*"], low: 0.9, high: 1.6 },
];

/** The default variables whose line is in use, with what they name in this input. */
export const usual: Vary = (input, flows) => {
	const variations = DEFAULTS.flatMap(({ pointers, low, high, needs }): Variation[] => {
		if (needs && !flows.sums[needs].some((count) => count > 0)) return [];
		const named = pointers.map((pointer) => ({ pointer, places: placesOf(input, pointer) }));
		// A pattern without items, or only with zeros, has nothing to scale.
		const scaled = named.flatMap(({ pointer, places }) =>
			Array.isArray(places) && places.some(({ value }) => value) ? [{ pointer, places }] : [],
		);
		const places = scaled.flatMap((one) => one.places);
		if (!places.some(({ value, spec }) => value && spec.feeds.some((id) => isUsed(flows, id))))
			return [];
		const range = { low, likely: 1, high, distribution: "pert", mode: "scale" } as const;
		const names = scaled.map(({ pointer }) => pointer);
		return [{ variable: { pointers: names, ...range, origin: "default" }, places }];
	});
	return { variations, errors: [] };
};
