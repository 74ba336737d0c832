/** Sends a request from the page and says what came of it. */
import { PLACES } from "../../data/flat.ts";
import type { ApiRequest } from "./request.ts";

/** One fault of a refused request, with its place as the API names it. */
export interface Fault {
	parameter?: string;
	pointer?: string;
	detail: string;
}

/** The part of an estimate that is shown by itself. */
export interface Answer {
	headline: string;
	inputHash: string;
	summary: Record<string, number | string | null>;
	links: { calculator: string };
}

/**
 * What came of a request. `refused`: a problem, with its faults; `busy`: too many requests, with the
 * seconds to wait; `odd`: an answer that is not the API's; `offline`: none at all.
 */
export type Outcome =
	| { kind: "answered"; status: number; answer: Answer }
	| { kind: "refused"; status: number; title: string; detail: string; faults: readonly Fault[] }
	| { kind: "busy"; status: number; seconds: number }
	| { kind: "odd"; status: number }
	| { kind: "offline" };

/** After this long without an answer there is none. */
const PATIENCE = 30_000;
const USUAL_WAIT = 60;

interface Problem {
	title?: string;
	detail?: string;
	errors?: readonly Fault[];
}

async function outcomeOf(response: Response): Promise<Outcome> {
	const { status } = response;
	if (status === 429)
		return {
			kind: "busy",
			status,
			seconds: Number(response.headers.get("retry-after")) || USUAL_WAIT,
		};
	try {
		const body = await response.json();
		// Our own API's answers: their shape is the document's.
		if (response.ok) return { kind: "answered", status, answer: body as Answer };
		const { title = "", detail = "", errors = [] } = body as Problem;
		return { kind: "refused", status, title, detail, faults: errors };
	} catch {
		return { kind: "odd", status };
	}
}

/** Sends a request that has no header to make up. */
export async function send({ method, url, headers, body }: ApiRequest): Promise<Outcome> {
	const sent = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
		typeof value === "string" ? [[name, value]] : [],
	);
	let response: Response;
	try {
		response = await fetch(url, {
			method,
			headers: sent,
			signal: AbortSignal.timeout(PATIENCE),
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
	} catch {
		return { kind: "offline" };
	}
	return outcomeOf(response);
}

/** Where costs of a preset are replaced as a group, its one key is the remedy. */
const groupOfPlace = (place: string): string => place.replace(/^(\/costs\/\w+)\/.*/, "$1");

/** The parameter that a fault is about; none where it is about the request as a whole. */
export function parameterOf({ parameter, pointer = "" }: Fault): string | null {
	if (parameter !== undefined) return parameter;
	const entries = Object.entries(PLACES);
	const own = entries.find(([, place]) => place === pointer || pointer.startsWith(`${place}/`));
	const near = entries.find(
		([, place]) => place.startsWith("/costs/") && groupOfPlace(place) === groupOfPlace(pointer),
	);
	return (own ?? near)?.[0] ?? null;
}
