/** Requests that may be repeated: the same key gives the first answer again, the token included. */

import type { Locale } from "../engine/index.ts";
import type { Receipt } from "../schema/document/scenario.ts";
import { derivedToken, digestOf, newSalt, newToken } from "../store/secrets.ts";
import type { IdempotencyKey } from "../store/tables.ts";
import { hashOf } from "./json.ts";
import { inputProblem, type ProblemError } from "./problem.ts";
import { type Issued, receiptOf } from "./snapshot.ts";

const DAY = 24 * 60 * 60 * 1000;

/**
 * The edit token of a new scenario and, with a key, what is kept to answer the same again.
 *
 * @param key the caller's key; null for a random token that is shown once
 * @param asked what the request asks for, to know a repetition from another request
 */
export async function keyFor(
	key: string | null,
	asked: unknown,
	issued: Issued,
	now: Date,
): Promise<{ token: string; entry: IdempotencyKey | null }> {
	if (key === null) return { token: newToken(), entry: null };
	const salt = newSalt();
	const entry = {
		keyHash: await digestOf(key),
		requestHash: await hashOf(asked),
		scenarioId: issued.id,
		salt,
		answer: JSON.stringify(issued),
		expiresAt: new Date(now.getTime() + DAY),
	};
	return { token: await derivedToken(key, salt), entry };
}

const reused = (locale: Locale): ProblemError => {
	const fault = { path: ["Idempotency-Key"], code: "key-reused" as const, variables: {} };
	return inputProblem({ parameters: [fault], body: [] }, locale);
};

/** The answer that a key was given, to the same request; another request is refused, in its language. */
export async function repeated(
	key: string,
	asked: unknown,
	{ requestHash, salt, answer }: IdempotencyKey,
	origin: string,
	locale: Locale = "en",
): Promise<Receipt> {
	if ((await hashOf(asked)) !== requestHash) throw reused(locale);
	// Written by keyFor.
	return receiptOf(JSON.parse(answer) as Issued, await derivedToken(key, salt), origin);
}
