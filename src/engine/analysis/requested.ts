/** Variables as a caller sends them, read against the input that they are to vary. */
import { resolve } from "../resolve.ts";
import type { AnalysisErrorCode } from "../text/dictionary.ts";
import type { EstimateInput, PresetData, ResolvedInput } from "../types.ts";
import { isInputPointer, type Place, placesOf } from "./places.ts";
import type { Distribution } from "./quantile.ts";
import {
	type AnalysisError,
	type Mode,
	usual,
	type Variable,
	type Variation,
	type Vary,
} from "./variables.ts";

/** A variable as a caller sends it; one of `pointer` and `pointers` is there. */
export interface VariableRequest {
	pointer?: string | null | undefined;
	pointers?: string[] | null | undefined;
	low: number;
	high: number;
	distribution?: Distribution | null | undefined;
	mode?: Mode | null | undefined;
}

/** What varies for a caller: the variables that were sent; the defaults where none were. */
export const chosen = (sent: readonly VariableRequest[] | null | undefined): Vary =>
	sent ? (input) => requestedVariations(input, sent) : usual;

/**
 * What is wrong with a caller's variables, found without computing anything.
 *
 * @returns nothing of an input that is itself at fault: `resolve` tells
 */
export function variableFaults(
	{ input, variables }: { input: EstimateInput; variables: readonly VariableRequest[] },
	data: PresetData,
): AnalysisError[] {
	const resolution = resolve(input, data);
	return resolution.ok ? requestedVariations(resolution.input, variables).errors : [];
}

/** Nobody mends more at once; a hostile list of overlapping patterns would have millions. */
const MOST_ERRORS = 100;

/**
 * Variables that a caller sent with the places that they name, or everything that is wrong with them.
 *
 * @param input the resolved input; the places hold its own objects
 */
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
