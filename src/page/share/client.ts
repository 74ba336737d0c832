/** Saved scenarios over the API: the page's own requests, each with one plain outcome. */
import type { EstimateInput, Locale } from "../../engine/index.ts";
import { locale } from "../text/index.ts";

/** What saving answers: where it is, and the token that may change it. The token is shown once. */
export interface Receipt {
	id: string;
	url: string;
	editUrl: string;
	editToken: string;
	revision: number;
	expiresAt: string;
}

/** What may be saved. */
export interface Draft {
	title: string | null;
	input: EstimateInput;
	/** Days until it ends; null keeps what it has, 400 for a new one. */
	expiresInDays: number | null;
}

/** Why a saved scenario is no longer there. */
export type GoneReason = "expired" | "deleted" | "rotated";

/**
 * Why a request failed. `gone` and `not-found`: the scenario; `wrong-token`: the owner's token;
 * `stale`: somebody saved in between; `refused`: the input, with what the server says of it;
 * `busy`: too many requests, or the database is away; `offline`: no answer at all.
 */
export type Failure =
	| { kind: "gone"; reason: GoneReason }
	| { kind: "not-found" | "wrong-token" | "stale" | "offline" }
	| { kind: "busy"; seconds: number }
	| { kind: "refused"; detail: string };

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

interface Problem {
	code?: string;
	detail?: string;
	reason?: GoneReason;
}

const BUSY_SECONDS = 30;
/** After this long without an answer there is none. */
const PATIENCE = 30_000;

async function failureOf(response: Response): Promise<Failure> {
	const { detail = "", reason = "deleted" } = await response
		.json()
		.then((body) => body as Problem)
		.catch((): Problem => ({}));
	switch (response.status) {
		case 401:
		case 403:
			return { kind: "wrong-token" };
		case 404:
			return { kind: "not-found" };
		case 410:
			return { kind: "gone", reason };
		case 412:
			return { kind: "stale" };
		case 413:
		case 422:
			return { kind: "refused", detail };
	}
	return { kind: "busy", seconds: Number(response.headers.get("retry-after")) || BUSY_SECONDS };
}

async function ask<T>(path: string, init: RequestInit): Promise<Outcome<T>> {
	let response: Response;
	try {
		const signal = AbortSignal.timeout(PATIENCE);
		response = await fetch(`/v1/scenarios${path}`, { cache: "no-cache", signal, ...init });
	} catch {
		return { ok: false, failure: { kind: "offline" } };
	}
	if (!response.ok) return { ok: false, failure: await failureOf(response) };
	const empty = response.status === 204;
	try {
		// Our own API's answer: its shape is the document's.
		return { ok: true, value: (empty ? null : await response.json()) as T };
	} catch {
		return { ok: false, failure: { kind: "offline" } };
	}
}

const JSON_BODY = { "content-type": "application/json" };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A key with which a request may be sent again without doing its work twice: 128 random bits. */
export const newAttempt = (): string =>
	// randomUUID has fewer, and is missing without HTTPS.
	[...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");

/** What is saved says its sentences in the page's language; English is what the API says unasked. */
const spoken = () => (locale.peek() === "en" ? "" : `?locale=${locale.peek()}`);

/** Saves a new scenario. The same attempt sent again gives the same scenario and token. */
export const save = (draft: Draft, attempt: string): Promise<Outcome<Receipt>> =>
	ask(spoken(), {
		method: "POST",
		body: JSON.stringify(draft),
		headers: { ...JSON_BODY, "idempotency-key": attempt },
	});

/**
 * A scenario as it was saved.
 *
 * @param language of its sentences, where they can still be said in it; else as they were saved
 */
export const load = <T>(id: string, language?: Locale): Promise<Outcome<T>> =>
	ask(language ? `/${id}?locale=${language}` : `/${id}`, {});

/** Puts new figures in the place of the saved ones, unless somebody did so since `revision`. */
export const update = (
	id: string,
	token: string,
	revision: number,
	draft: Draft,
): Promise<Outcome<{ revision: number; expiresAt: string }>> =>
	ask(`/${id}${spoken()}`, {
		method: "PUT",
		body: JSON.stringify(draft),
		headers: { ...JSON_BODY, ...bearer(token), "if-match": `"r${revision}"` },
	});

/** Deletes a scenario for good. */
export const remove = (id: string, token: string): Promise<Outcome<null>> =>
	ask(`/${id}`, { method: "DELETE", headers: bearer(token) });

/** Gives a scenario a new link and a new token; the old ones end. */
export const rotate = (id: string, token: string, attempt: string): Promise<Outcome<Receipt>> =>
	ask(`/${id}/rotate`, {
		method: "POST",
		headers: { ...bearer(token), "idempotency-key": attempt },
	});
