/** From an input that was accepted to the answer that leaves the API. */
import { dataOf } from "../data/languages.ts";
import {
	type EstimateInput,
	estimate,
	inWords,
	isRecord,
	type ResolvedInput,
	toFragment,
} from "../engine/index.ts";
import type { EstimateOptions } from "../schema/query.ts";
import type { EstimateResult, EstimateSummary } from "../schema/result.ts";

/** Above this a double has no six decimals to round; and x · 1e6 must stay below 2^53. */
const TOO_LARGE_TO_ROUND = 2 ** 33;

/** A number with at most six decimals; never −0. */
export const rounded = (value: number): number =>
	Math.abs(value) >= TOO_LARGE_TO_ROUND ? value : Math.round(value * 1e6) / 1e6 + 0;

/** The same value with every number in it rounded: once, here, and nowhere before. */
export function roundedDeep<T>(value: T): T;
export function roundedDeep(value: unknown): unknown {
	if (typeof value === "number") return rounded(value);
	if (Array.isArray(value)) return value.map((item) => roundedDeep(item));
	if (!isRecord(value)) return value;
	const copy: Record<string, unknown> = {};
	for (const key of Object.keys(value)) copy[key] = roundedDeep(value[key]);
	return copy;
}

/** An analysis's variables: their range is an input's and leaves as it was used, the rest rounded. */
export const roundedVariables = <V extends { low: number; likely: number; high: number }>(
	variables: readonly V[],
): V[] =>
	variables.map((variable) => {
		const { low, likely, high } = variable;
		return { ...roundedDeep(variable), low, likely, high };
	});

/** JSON with sorted keys: the same text for the same value, whatever order it was written in. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (!isRecord(value)) return JSON.stringify(value);
	const entries = Object.keys(value)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
	return `{${entries.join(",")}}`;
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export async function hashOf(value: unknown): Promise<string> {
	const bytes = new TextEncoder().encode(canonical(value));
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * What the answer to an analysis says of the input that it is of.
 *
 * @param sent as the schema accepted it
 * @param at the address that was asked
 */
export async function identityOf(resolved: ResolvedInput, sent: EstimateInput, at: string) {
	const { modelVersion, dataVersion, currency, horizonMonths } = resolved;
	return {
		modelVersion,
		dataVersion,
		currency,
		horizonMonths,
		inputHash: await hashOf(resolved),
		links: { calculator: `${new URL(at).origin}/#${toFragment(sent)}`, self: null },
	};
}

/**
 * The answer to an estimate.
 *
 * @param input as the schema accepted it
 * @param options what was asked for beside it
 * @param origin where the calculator is served
 */
export async function answerOf(
	input: EstimateInput,
	options: EstimateOptions,
	origin: string,
): Promise<EstimateResult | EstimateSummary> {
	const locale = options.locale ?? "en";
	const outcome = estimate(input, dataOf(locale));
	if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
	const worded = inWords(outcome.estimate, locale);
	const { modelVersion, dataVersion, currency, horizonMonths, headline, ...rest } = worded;
	const { timeline, resolvedInput, ...figures } = rest;
	const identity = { modelVersion, dataVersion, currency };
	const inputHash = await hashOf(resolvedInput);
	const links = { calculator: `${origin}/#${toFragment(input)}`, self: null };
	if (options.view === "summary") {
		const { summary, operations, warnings } = figures;
		return roundedDeep({ ...identity, inputHash, headline, links, summary, operations, warnings });
	}
	const include = options.include?.split(",") ?? [];
	const result = { ...identity, horizonMonths, inputHash, headline, links, ...figures };
	return {
		...roundedDeep(result),
		timeline: include.includes("timeline") ? roundedDeep(timeline) : null,
		// As it was computed, so that it can be posted again to the same hash.
		resolvedInput: include.includes("resolvedInput") ? resolvedInput : null,
	};
}
