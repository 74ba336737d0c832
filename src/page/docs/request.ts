/** Requests as they are sent, from what the document says of an operation. */
import { type Flat, inputOfFlat, numberOf, PLACES } from "../../data/flat.ts";
import type { ApiOperation, Example, Parameter, Values } from "./api.ts";
import { firstValues } from "./fields.ts";

/** A header's value: as it stands, or a key that is to be new each time. */
export type HeaderValue = string | { newKey: true };

export interface ApiRequest {
	method: string;
	/** Absolute. */
	url: string;
	headers: Readonly<Record<string, HeaderValue>>;
	/** What is sent as JSON; undefined where nothing is. */
	body?: unknown;
	answers: ApiOperation["answers"];
	hasHeadline: boolean;
}

/** Stands where a scenario's own token belongs. */
export const TOKEN = "YOUR-EDIT-TOKEN";

const JSON_BODY = { "Content-Type": "application/json" };

/** An address with a query. Commas stay as they are, so that lists can be read. */
function addressOf(origin: string, path: string, query: readonly [string, string][]): string {
	const text = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
	return `${origin}${path}${text && `?${text.replaceAll("%2C", ",")}`}`;
}

const given = (parameters: readonly Parameter[], values: Values): [string, string][] =>
	parameters.flatMap((one): [string, string][] => {
		const value = values[one.name] ?? "";
		return one.in === "query" && value !== "" ? [[one.name, value]] : [];
	});

const plain = ({ method, answers, hasHeadline }: ApiOperation) => ({
	method,
	headers: {},
	answers,
	hasHeadline,
});

/** A request that has all of its values in the address. */
export const queryRequest = (
	operation: ApiOperation,
	origin: string,
	values: Values,
): ApiRequest => ({
	...plain(operation),
	url: addressOf(origin, operation.path, given(operation.parameters, values)),
});

/** A text that is no number is sent as it is, so that it is refused as it is by query. */
const numberOrText = (text: string): number | string => {
	const number = numberOf(text);
	return Number.isFinite(number) ? number : text;
};

/**
 * The same as `queryRequest` with the input in the body: what the operation takes by query stays there.
 *
 * @param operation the one that takes an estimate's input as its body
 */
export function bodyRequest(operation: ApiOperation, origin: string, values: Values): ApiRequest {
	const flat = Object.fromEntries(
		Object.entries(values).filter(([name, value]) => value !== "" && Object.hasOwn(PLACES, name)),
	);
	return {
		...plain(operation),
		url: addressOf(origin, operation.path, given(operation.parameters, values)),
		headers: JSON_BODY,
		body: inputOfFlat(flat as Flat, numberOrText), // only its own keys are left
	};
}

const exampleOf = ({ schema }: Parameter): string => String(schema.examples?.[0] ?? "");

/** The only header whose example must not be sent as it is: whoever sends it too gets that answer. */
const IDEMPOTENCY = "idempotency-key";

/**
 * A request as the document shows it: what is required, and the headers that guard a change.
 *
 * @param example its body, where it has one
 */
export function exampleRequest(
	operation: ApiOperation,
	origin: string,
	example: Example | undefined,
): ApiRequest {
	const { parameters, path, byOwner } = operation;
	const filled = path.replaceAll(/{(\w+)}/g, (_, name: string) => {
		const parameter = parameters.find((one) => one.in === "path" && one.name === name);
		return encodeURIComponent(parameter ? exampleOf(parameter) : name);
	});
	const query = parameters.filter((one) => one.in === "query");
	const headers = parameters
		.filter((one) => one.in === "header")
		.map((one): [string, HeaderValue] => [
			one.name,
			one.name.toLowerCase() === IDEMPOTENCY ? { newKey: true } : exampleOf(one),
		]);
	return {
		...plain(operation),
		url: addressOf(origin, filled, Object.entries(firstValues(query, "en"))),
		headers: {
			...(example ? JSON_BODY : {}),
			...(byOwner ? { Authorization: `Bearer ${TOKEN}` } : {}),
			...Object.fromEntries(headers),
		},
		...(example ? { body: example.value } : {}),
	};
}
