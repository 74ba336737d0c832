/** Problems as answers (RFC 9457): the one way in which the API says no. */
import type { Context } from "hono";
import { type Locale, sayError, sayFaults } from "../engine/index.ts";
import type { InputErrorItem, Problem } from "../schema/document/problem.ts";
import type { PlacedFault } from "../schema/faults.ts";
import { pointerOf } from "../schema/pointer.ts";
import { type GoneReason, PROBLEMS, type ProblemCode } from "../schema/problem.ts";
import { DatabaseUnavailable } from "../store/database.ts";
import { TooLarge } from "../store/scenarios.ts";
import type { AppEnv } from "./env.ts";

/** More than anybody mends at once, and a bound on what a hostile body can make us say. */
const MOST_ERRORS = 100;

/** Ends a request with a problem; thrown anywhere below the error handler. */
export class ProblemError extends Error {
	override readonly name = "ProblemError";
	readonly code: ProblemCode;
	readonly errors: InputErrorItem[] | undefined;
	readonly reason: GoneReason | undefined;
	readonly headers: Record<string, string>;

	/**
	 * @param code which problem
	 * @param detail what happened in this case, for the caller to read
	 * @param more faults of the input, why a scenario is gone, and headers that belong to the status
	 */
	constructor(
		code: ProblemCode,
		detail: string,
		more: {
			errors?: InputErrorItem[];
			reason?: GoneReason;
			headers?: Record<string, string>;
		} = {},
	) {
		super(detail);
		this.code = code;
		this.errors = more.errors;
		this.reason = more.reason;
		this.headers = more.headers ?? {};
	}
}

/** The refusal of an input with every fault found in its query, its headers and its body. */
export function inputProblem(
	{ parameters, body }: { parameters: PlacedFault[]; body: PlacedFault[] },
	locale: Locale,
): ProblemError {
	const total = parameters.length + body.length;
	const errors = [
		...parameters.map((fault) => ({ fault, place: parameterOf(fault) })),
		...body.map((fault) => ({ fault, place: { pointer: pointerOf(fault.path) } })),
	]
		.slice(0, MOST_ERRORS)
		.map(({ fault, place }): InputErrorItem => ({ ...place, ...wordsOf(fault, locale) }));
	const [first] = errors;
	// The first of them is for who reads no further.
	const place = first?.parameter ?? first?.pointer ?? "";
	const summary = { total, listed: errors.length, place, detail: first?.detail ?? "" };
	return new ProblemError("invalid-input", sayFaults(summary, locale), { errors });
}

const parameterOf = ({ path, pointer }: PlacedFault) => ({
	parameter: String(path[0]),
	...(pointer === undefined ? {} : { pointer }),
});

const wordsOf = ({ code, variables, allowed }: PlacedFault, locale: Locale) => ({
	code,
	detail: sayError({ code, variables }, locale),
	...(allowed && allowed.length > 0 ? { allowed: [...allowed] } : {}),
});

/** The body of a problem. */
export const problemBody = (
	{ code, message, errors, reason }: ProblemError,
	origin: string,
	requestId: string,
): Problem => {
	const { title, status } = PROBLEMS[code];
	const type = `${origin}/problems/${code}`;
	const said = { type, title, status, detail: message, requestId };
	if (code === "invalid-input") return { ...said, code, errors: errors ?? [] };
	if (code === "gone") return { ...said, code, reason: reason ?? "deleted" };
	return { ...said, code };
};

/** The answer to a problem. */
export function problemResponse(c: Context<AppEnv>, error: ProblemError): Response {
	const body = problemBody(error, new URL(c.req.url).origin, c.get("requestId"));
	return c.body(JSON.stringify(body), PROBLEMS[error.code].status, {
		"content-type": "application/problem+json",
		"cache-control": "no-store",
		...error.headers,
	});
}

/** That an address takes other methods than the one it was asked by. */
export const methodNotAllowed = (methods: readonly string[]) =>
	new ProblemError("method-not-allowed", `This address takes ${methods.join(", ")}.`, {
		headers: { allow: methods.join(", ") },
	});

/** What a caller hears of a fault of ours. */
export const internalError = () =>
	new ProblemError("internal-error", "The request could not be answered. It may work later.");

const tooMuchToKeep = () =>
	new ProblemError(
		"payload-too-large",
		"The result of this input is too large to be kept: put similar workflows together.",
	);

/** When to come back: later to a database that has too much to do than to one that stumbled. */
const awayFor = ({ reason }: DatabaseUnavailable) =>
	new ProblemError(
		"database-unavailable",
		"The database of saved scenarios does not answer. If this was a change, it may have been made or not.",
		{ headers: { "retry-after": reason === "overloaded" ? "30" : "5" } },
	);

/**
 * Any failure as a problem. What is not a problem of ours is a fault of ours: the caller learns only
 * its request id, the log gets where it happened but not the message, which may hold figures.
 */
export function problemOf(error: unknown, c: Context<AppEnv>): ProblemError {
	if (error instanceof ProblemError) return error;
	if (error instanceof TooLarge) return tooMuchToKeep();
	const requestId = c.get("requestId");
	const { name, stack = "" } = error instanceof Error ? error : { name: typeof error };
	const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
	const at = frames.map((line) => line.trim());
	if (!(error instanceof DatabaseUnavailable)) {
		c.get("log")({ requestId, error: name, at });
		return internalError();
	}
	c.get("log")({ requestId, error: name, reason: error.reason, at });
	return awayFor(error);
}

/** The app's error handler. */
export const onError = (error: Error, c: Context<AppEnv>): Response =>
	problemResponse(c, problemOf(error, c));
