/** From an input that was accepted to the answer that leaves the API. */
import { dataOf } from "../data/languages.ts";
import {
	type EstimateInput,
	estimate,
	inWords,
	type ResolvedInput,
	toFragment,
} from "../engine/index.ts";
import type { EstimateResult, EstimateSummary } from "../schema/document/result.ts";
import { resolutionOf } from "../schema/input.ts";
import type { EstimateOptions } from "../schema/query.ts";
import { hashOf, JsonText, jsonBytes, roundedDeep } from "./json.ts";

/** An analysis's variables: their range is an input's and leaves as it was used, the rest rounded. */
export const roundedVariables = <V extends { low: number; likely: number; high: number }>(
	variables: readonly V[],
): V[] =>
	variables.map((variable) => {
		const { low, likely, high } = variable;
		return { ...roundedDeep(variable), low, likely, high };
	});

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
 * The answer to an estimate: its JSON, ready to be sent.
 *
 * @param input as the schema accepted it
 * @param options what was asked for beside it
 * @param origin where the calculator is served
 */
export async function answerTo(
	input: EstimateInput,
	options: EstimateOptions,
	origin: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const locale = options.locale ?? "en";
	const outcome = estimate(input, dataOf(locale), resolutionOf(input));
	if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
	const { resolvedInput } = outcome.estimate;
	const hashed = hashOf(resolvedInput);
	const worded = inWords(outcome.estimate, locale);
	const { modelVersion, dataVersion, currency, horizonMonths, headline } = worded;
	const { summary, operations, warnings } = worded;
	const links = { calculator: `${origin}/#${toFragment(input)}`, self: null };
	const inputHash = await hashed;
	const identity = { modelVersion, dataVersion, currency };
	const short = { inputHash, headline, links, summary, operations, warnings };
	if (options.view === "summary") return jsonBytes({ ...identity, ...short });
	const include = options.include?.split(",") ?? [];
	return jsonBytes({
		...identity,
		horizonMonths,
		inputHash,
		headline,
		links,
		summary,
		years: worded.years,
		steadyState: worded.steadyState,
		operations,
		operationsTotal: worded.operationsTotal,
		lines: worded.lines,
		frameworks: worded.frameworks,
		netAnnualValue: worded.netAnnualValue,
		periods: worded.periods,
		context: worded.context,
		assumptions: worded.assumptions,
		warnings,
		timeline: include.includes("timeline") ? worded.timeline : null,
		// As it was computed, so that it can be posted again to the same hash.
		resolvedInput: include.includes("resolvedInput")
			? new JsonText(JSON.stringify(resolvedInput))
			: null,
	});
}

/** The same as a value. */
export async function answerOf(
	...asked: Parameters<typeof answerTo>
): Promise<EstimateResult | EstimateSummary> {
	// What was written above, so it has the shape of the answer.
	return JSON.parse(new TextDecoder().decode(await answerTo(...asked))) as
		| EstimateResult
		| EstimateSummary;
}
