/** What the visitor of the reference has put together, and what came of sending it. */
import { computed, signal } from "@preact/signals";
import { locale } from "../text/index.ts";
import { type ApiOperation, type Document, operationsOf, type Values } from "./api.ts";
import { firstValues } from "./fields.ts";
import { type Outcome, parameterOf, send } from "./outcome.ts";
import { type ApiRequest, bodyRequest, queryRequest } from "./request.ts";
import type { SnippetLanguage } from "./snippets.ts";

/** The API's document; null until it comes, and when it does not. */
export const document = signal<Document | null>(null);
export const isMissing = signal(false);

export const operations = computed(() => (document.value ? operationsOf(document.value) : []));

const estimateBy = (method: string): ApiOperation | undefined =>
	operations.value.find((one) => one.path === "/v1/estimate" && one.method === method);

export const WAYS = ["GET", "POST"] as const;
export type Way = (typeof WAYS)[number];

/** Whether the figures stand in the address or in the body. */
export const way = signal<Way>("GET");

/** Every parameter that a request can have: those of GET. */
export const parameters = computed(() => estimateBy("GET")?.parameters ?? []);

const own = signal<Values | null>(null);
/** Values of the parameters as they were entered; what is empty is left out. */
export const values = computed(() => own.value ?? firstValues(parameters.value, locale.value));

export function enter(name: string, value: string): void {
	own.value = { ...values.value, [name]: value };
}
export const clearAll = (): void => {
	own.value = {};
};
export const startOver = (): void => {
	own.value = null;
};

/** The request as it stands; null as long as there is no document. */
export const request = computed((): ApiRequest | null => {
	const operation = estimateBy(way.value);
	if (!operation) return null;
	const { origin } = window.location;
	return way.value === "GET"
		? queryRequest(operation, origin, values.value)
		: bodyRequest(operation, origin, values.value);
});

/** The code that is shown, in all places alike. */
export const language = signal<SnippetLanguage>("curl");

interface Trial {
	request: ApiRequest;
	values: Values;
	/** Null as long as it is under way. */
	outcome: Outcome | null;
}

/** The last request that was sent from here. */
export const trial = signal<Trial | null>(null);

/** Whether what is shown came of the request as it stands. */
export const isCurrent = computed(
	() => JSON.stringify(trial.value?.request) === JSON.stringify(request.value),
);

/** Sends the request as it stands; only the last one counts. */
export async function tryIt(): Promise<void> {
	const asked = request.peek();
	if (!asked) return;
	const mine: Trial = { request: asked, values: values.peek(), outcome: null };
	trial.value = mine;
	const outcome = await send(asked);
	if (trial.peek() === mine) trial.value = { ...mine, outcome };
}

/** What the API said of each parameter's value, as long as that value stands. */
export const faults = computed((): ReadonlyMap<string, string> => {
	const sent = trial.value;
	if (sent?.outcome?.kind !== "refused") return new Map();
	return new Map(
		sent.outcome.faults.flatMap((fault): [string, string][] => {
			const name = parameterOf(fault);
			const stands = name !== null && (sent.values[name] ?? "") === (values.value[name] ?? "");
			return stands ? [[name, fault.detail]] : [];
		}),
	);
});
