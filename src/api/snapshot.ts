/** A scenario between its row and its answers. */
import { DATA_VERSION } from "../data/index.ts";
import {
	type EstimateInput,
	isRecord,
	type Locale,
	MODEL_VERSION,
	toFragment,
} from "../engine/index.ts";
import type { EstimateResult } from "../schema/document/result.ts";
import type { Receipt, ScenarioAnswer } from "../schema/document/scenario.ts";
import { EstimateInputSchema } from "../schema/input.ts";
import { type ScenarioInput, USUAL_DAYS } from "../schema/scenario.ts";
import type { Content } from "../store/scenarios.ts";
import type { Scenario } from "../store/tables.ts";
import { answerOf } from "./answer.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The whole result of an input, timeline and resolved input included. */
const wholeOf = (input: EstimateInput, locale: Locale): Promise<EstimateResult> =>
	// Without view=summary it is the long form.
	answerOf(input, { include: "timeline,resolvedInput", locale }, "") as Promise<EstimateResult>;

/**
 * What is stored of a scenario that was sent.
 *
 * @param days how long it is kept when the sender does not say
 */
export async function contentOf(
	{ title, input, expiresInDays }: ScenarioInput,
	{
		locale,
		now,
		days = USUAL_DAYS,
	}: { locale?: Locale | null | undefined; now: Date; days?: number },
): Promise<Content> {
	const { resolvedInput, ...result } = await wholeOf(input, locale ?? "en");
	const lifetimeDays = expiresInDays ?? days;
	return {
		title: title || null,
		input: JSON.stringify(input),
		resolvedInput: JSON.stringify(resolvedInput),
		// Links are made when it is read: it may have another address by then.
		result: JSON.stringify({ ...result, links: null, resolvedInput: null }),
		modelVersion: result.modelVersion,
		dataVersion: result.dataVersion,
		lifetimeDays,
		updatedAt: now,
		expiresAt: new Date(now.getTime() + lifetimeDays * DAY),
	};
}

/**
 * A revision's ETag. Today's versions are in it because `current` in the answer depends on them.
 *
 * @param locale the language that was asked for, in which the same revision is another answer
 */
export const etagOf = ({ revision }: { revision: number }, locale?: Locale | null): string =>
	`"r${revision}-${MODEL_VERSION}-${DATA_VERSION}${locale ? `-${locale}` : ""}"`;

const pageOf = (origin: string, id: string): string => `${origin}/s/${id}`;

/** What of a scenario its receipt says; it holds no secret and no figure. */
export type Issued = Omit<Receipt, "url" | "editUrl" | "editToken">;

/** What a scenario's receipt is made of, beside the token. */
export function issuedOf(
	row: Pick<
		Scenario,
		"id" | "revision" | "modelVersion" | "dataVersion" | "createdAt" | "expiresAt"
	>,
): Issued {
	const { id, revision, modelVersion, dataVersion, createdAt, expiresAt } = row;
	return {
		id,
		revision,
		modelVersion,
		dataVersion,
		createdAt: createdAt.toISOString(),
		expiresAt: expiresAt.toISOString(),
	};
}

/** The receipt: where a scenario is, and its token. */
export function receiptOf(issued: Issued, editToken: string, origin: string): Receipt {
	const url = pageOf(origin, issued.id);
	return { ...issued, url, editUrl: `${url}#edit=${editToken}`, editToken };
}

/** What of a row its answer is made of. */
type Saved = Content & Pick<Scenario, "id" | "revision" | "createdAt">;

/** Whether a result was made with the model and the data of today. */
const isOfToday = (row: Saved): boolean =>
	row.modelVersion === MODEL_VERSION && row.dataVersion === DATA_VERSION;

/** Whether a summary has the figures of another; a key that it gained since is no other figure. */
function isSameSummary(now: EstimateResult["summary"], then: EstimateResult["summary"]): boolean {
	const found = new Map<string, unknown>(Object.entries(now));
	return Object.entries(then).every(([key, value]) => found.get(key) === value);
}

/** By which keys an entry of a result says which one it is. */
const IDENTITY = ["id", "code", "pointer", "metric", "name"];

/**
 * What was saved, with the words of the same thing said anew. Only texts change, and only beside the
 * same figures: whatever has become of the code since, figures and keys are those that were saved.
 */
function reworded(saved: unknown, said: unknown): unknown {
	if (typeof saved === "string" && typeof said === "string") return said;
	if (Array.isArray(saved) && Array.isArray(said) && saved.length === said.length)
		return saved.map((one, i) => reworded(one, said[i]));
	if (!isRecord(saved) || !isRecord(said)) return saved;
	const isOther = Object.entries(saved).some(
		([key, value]) => (typeof value === "number" || IDENTITY.includes(key)) && value !== said[key],
	);
	if (isOther) return saved;
	const words = Object.entries(saved).map(([key, value]) => [key, reworded(value, said[key])]);
	return Object.fromEntries(words);
}
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * A saved result in another language. Only the model and the data that made its sentences can say them
 * again; of others it stays in the words it was saved with.
 */
async function inLanguage(
	row: Saved,
	input: EstimateInput,
	saved: EstimateResult,
	locale: Locale,
): Promise<EstimateResult> {
	// English or Chinese: there are no others, and what speaks one already need not be computed again.
	if (!isOfToday(row) || isChinese(saved.headline) === (locale === "zh-CN")) return saved;
	const { data } = EstimateInputSchema.safeParse(input);
	if (!data) return saved;
	const said = await wholeOf(data, locale);
	// The same keys and kinds of values, only other words.
	return isSameSummary(said.summary, saved.summary)
		? (reworded(saved, said) as EstimateResult)
		: saved;
}

/** The summary of an input under today's model and data, where that is another than the saved one. */
async function driftOf(
	row: Saved,
	input: EstimateInput,
	saved: EstimateResult,
): Promise<Pick<ScenarioAnswer, "current" | "currentStatus">> {
	const same = { current: null, currentStatus: "same" as const };
	if (isOfToday(row)) return same;
	// Versions that the input asked for are those of then.
	const { modelVersion: _, dataVersion: __, ...asked } = input;
	const { data, success } = EstimateInputSchema.safeParse(asked);
	if (!success) return { current: null, currentStatus: "refused" };
	const { summary } = await wholeOf(data, "en");
	if (isSameSummary(summary, saved.summary)) return same;
	return { current: summary, currentStatus: "changed" };
}

/**
 * The answer to who asks for a scenario; its row must not have ended.
 *
 * @param locale the language of its sentences; without it they are as they were saved
 */
export async function scenarioAnswer(
	row: Saved,
	origin: string,
	locale?: Locale | null,
): Promise<ScenarioAnswer> {
	const { title, resolvedInput, lifetimeDays, updatedAt } = row;
	// Written by contentOf; only ended scenarios have nothing in these columns.
	const input = JSON.parse(row.input ?? "null") as EstimateInput;
	const result = JSON.parse(row.result ?? "null") as EstimateResult;
	const url = pageOf(origin, row.id);
	const said = locale ? await inLanguage(row, input, result, locale) : result;
	return {
		...issuedOf(row),
		url,
		title,
		updatedAt: updatedAt.toISOString(),
		expiresInDays: lifetimeDays,
		input,
		resolvedInput: JSON.parse(resolvedInput ?? "null"),
		result: { ...said, links: { calculator: `${origin}/#${toFragment(input)}`, self: url } },
		...(await driftOf(row, input, result)),
	};
}
