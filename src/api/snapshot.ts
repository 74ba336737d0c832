/** A scenario between its row and its answers. */
import { DATA_VERSION } from "../data/index.ts";
import { type EstimateInput, type Locale, MODEL_VERSION, toFragment } from "../engine/index.ts";
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

/** A revision's ETag. Today's versions are in it because `current` in the answer depends on them. */
export const etagOf = ({ revision }: { revision: number }): string =>
	`"r${revision}-${MODEL_VERSION}-${DATA_VERSION}"`;

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
	const { data } = EstimateInputSchema.safeParse(input);
	if (!data || !isOfToday(row)) return saved;
	const said = await wholeOf(data, locale);
	// The figures are those that were saved, whatever has become of the code since.
	const isSame = JSON.stringify(said.summary) === JSON.stringify(saved.summary);
	return isSame && said.inputHash === saved.inputHash ? { ...said, resolvedInput: null } : saved;
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
	// A key that summaries gained since is no other figure.
	const then = Object.entries(saved.summary);
	const now = new Map<string, unknown>(Object.entries(summary));
	if (then.every(([key, value]) => now.get(key) === value)) return same;
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
