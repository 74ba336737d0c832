/**
 * What an analysis varies (methodology section 10): pointers into the resolved input with a range,
 * and the defaults, which vary what nobody knows and never what the caller does.
 */
import type { Flows, SumId } from "../flows.ts";
import type { LineId } from "../lines.ts";
import type { AnalysisErrorCode } from "../text/dictionary.ts";
import type { ResolvedInput } from "../types.ts";
import { isInputPointer, type Place, placesOf } from "./places.ts";
import type { Distribution } from "./quantile.ts";

/** `absolute`: low and high are values. `scale`: they multiply each place's own value. */
export const MODES = ["absolute", "scale"] as const;
export type Mode = (typeof MODES)[number];

/** A variable as a caller sends it; one of `pointer` and `pointers` is there. */
export interface VariableRequest {
	pointer?: string | null | undefined;
	pointers?: string[] | null | undefined;
	low: number;
	high: number;
	distribution?: Distribution | null | undefined;
	mode?: Mode | null | undefined;
}

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
function defaultVariations(input: ResolvedInput, { lines, sums }: Flows): Variation[] {
	const used = (id: LineId): boolean => lines[id].some((amount) => amount !== 0);
	return DEFAULTS.flatMap(({ pointers, low, high, needs }): Variation[] => {
		if (needs && !sums[needs].some((count) => count > 0)) return [];
		const named = pointers.map((pointer) => ({ pointer, places: placesOf(input, pointer) }));
		// A pattern without items, or only with zeros, has nothing to scale.
		const scaled = named.flatMap(({ pointer, places }) =>
			Array.isArray(places) && places.some(({ value }) => value) ? [{ pointer, places }] : [],
		);
		const places = scaled.flatMap((one) => one.places);
		if (!places.some(({ value, spec }) => value && spec.feeds.some(used))) return [];
		const range = { low, likely: 1, high, distribution: "pert", mode: "scale" } as const;
		const names = scaled.map(({ pointer }) => pointer);
		return [{ variable: { pointers: names, ...range, origin: "default" }, places }];
	});
}

/**
 * The variables of a request with the places that they name, or everything that is wrong with them.
 *
 * @param input the resolved input; the places hold its own objects
 * @param flows the kernel's, of that input
 * @param sent the caller's variables; none means the defaults
 */
export function variationsOf(
	input: ResolvedInput,
	flows: Flows,
	sent: readonly VariableRequest[] | null | undefined,
): { variations: Variation[]; errors: AnalysisError[] } {
	return sent
		? requestedVariations(input, sent)
		: { variations: defaultVariations(input, flows), errors: [] };
}

/** Nobody mends more at once; a hostile list of overlapping patterns would have millions. */
const MOST_ERRORS = 100;

/** The same for the variables that a caller sent. */
export function requestedVariations(input: ResolvedInput, sent: readonly VariableRequest[]) {
	const errors: AnalysisError[] = [];
	const taken = new Set<string>();
	const variations = sent.flatMap((request, i): Variation[] => {
		if (errors.length >= MOST_ERRORS) return [];
		const found = read(input, request, `/variables/${i}`);
		errors.push(...found.errors);
		for (const [place, at] of found.named) {
			if (taken.has(place))
				errors.push({ pointer: at, code: "varied-twice", variables: { place } });
			taken.add(place);
		}
		return found.variation ? [found.variation] : [];
	});
	return { variations, errors };
}

/**
 * The pointers of a variable that name no number of any input.
 *
 * @param at its place in the request
 */
export const lostPointers = (
	{ pointer, pointers }: Pick<VariableRequest, "pointer" | "pointers">,
	at: string,
): AnalysisError[] =>
	[
		...(typeof pointer === "string" ? [{ one: pointer, where: `${at}/pointer` }] : []),
		...(Array.isArray(pointers) ? pointers : []).map((one, i) => ({
			one,
			where: `${at}/pointers/${i}`,
		})),
	]
		.filter(({ one }) => typeof one === "string" && !isInputPointer(one))
		.map(({ one, where }) => ({
			pointer: where,
			code: "no-such-input",
			variables: { pointer: one },
		}));

/**
 * What is wrong with a variable by itself, whatever the input.
 *
 * @param at its place in the request
 */
export function ownFaults(
	{ pointer, pointers, low, high }: VariableRequest,
	at: string,
): AnalysisError[] {
	const errors: AnalysisError[] = [];
	if (((pointer ?? null) === null) === ((pointers ?? null) === null))
		errors.push({ pointer: at, code: "pointer-or-pointers", variables: {} });
	if (low > high)
		errors.push({ pointer: `${at}/low`, code: "low-above-high", variables: { low, high } });
	return errors;
}

interface Read {
	variation: Variation | null;
	errors: AnalysisError[];
	/** Every place with where the request names it. */
	named: [place: string, at: string][];
}

function read(input: ResolvedInput, request: VariableRequest, at: string): Read {
	const { pointer, pointers, low, high } = request;
	const mode = request.mode ?? "absolute";
	const errors = ownFaults(request, at);
	const named: Read["named"] = [];
	const places: Place[] = [];
	const fail = (where: string, code: AnalysisErrorCode, variables: AnalysisError["variables"]) =>
		errors.push({ pointer: where, code, variables });
	if (!errors.some(({ code }) => code === "pointer-or-pointers")) {
		const list = pointers ?? [pointer ?? ""];
		for (const [i, one] of list.entries()) {
			const where = pointers ? `${at}/pointers/${i}` : `${at}/pointer`;
			const found = placesOf(input, one);
			if (!Array.isArray(found)) {
				fail(where, found.code, found.variables);
				continue;
			}
			const unset = found.find(({ value }) => value === null);
			if (unset) fail(where, "value-unknown", { pointer: one, place: unset.pointer });
			for (const place of found) {
				places.push(place);
				named.push([place.pointer, where]);
			}
		}
	}
	const likely = mode === "scale" ? 1 : (places[0]?.value ?? null);
	const other = places.find(({ value }) => value !== likely)?.value ?? null;
	if (errors.length === 0 && mode === "absolute" && likely !== null && other !== null)
		fail(pointers ? `${at}/pointers` : `${at}/pointer`, "values-differ", { one: likely, other });
	else if (errors.length === 0 && likely !== null && (likely < low || likely > high))
		fail(likely < low ? `${at}/low` : `${at}/high`, "likely-outside", { low, high, likely });
	if (errors.length > 0 || likely === null) return { variation: null, errors, named };
	const variable: Variable = {
		pointers: pointers ?? [pointer ?? ""],
		low,
		likely,
		high,
		distribution: request.distribution ?? "pert",
		mode,
		origin: "request",
	};
	return { variation: { variable, places }, errors, named };
}
