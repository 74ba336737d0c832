/** Problems as answers (RFC 9457): the one way in which the API says no. */
import type { Context } from "hono";
import { type Locale, sayError } from "../engine/index.ts";
import type { PlacedFault } from "../schema/faults.ts";
import { pointerOf } from "../schema/pointer.ts";
import {
	type InputErrorItem,
	PROBLEMS,
	type Problem,
	type ProblemCode,
} from "../schema/problem.ts";
import type { AppEnv } from "./env.ts";

/** More than anybody mends at once, and a bound on what a hostile body can make us say. */
const MOST_ERRORS = 100;

/** Ends a request with a problem; thrown anywhere below the error handler. */
export class ProblemError extends Error {
	override readonly name = "ProblemError";
	readonly code: ProblemCode;
	readonly errors: InputErrorItem[] | undefined;
	readonly headers: Record<string, string>;

	/**
	 * @param code which problem
	 * @param detail what happened in this case, for the caller to read
	 * @param more faults of the input, and headers that belong to the status
	 */
	constructor(
		code: ProblemCode,
		detail: string,
		more: { errors?: InputErrorItem[]; headers?: Record<string, string> } = {},
	) {
		super(detail);
		this.code = code;
		this.errors = more.errors;
		this.headers = more.headers ?? {};
	}
}

/** The refusal of an input with every fault found in its query and its body. */
export function inputProblem(
	{ query, body }: { query: PlacedFault[]; body: PlacedFault[] },
	locale: Locale,
): ProblemError {
	const total = query.length + body.length;
	const errors = [
		...query.map((fault) => ({ fault, place: parameterOf(fault) })),
		...body.map((fault) => ({ fault, place: { pointer: pointerOf(fault.path) } })),
	]
		.slice(0, MOST_ERRORS)
		.map(({ fault, place }): InputErrorItem => ({ ...place, ...wordsOf(fault, locale) }));
	return new ProblemError("invalid-input", summaryOf(errors, total), { errors });
}

/** How many faults there are, and the first of them for who reads no further. */
function summaryOf([first, ...others]: InputErrorItem[], total: number): string {
	const place = first?.parameter ?? first?.pointer;
	const sentence = `${place ? `${place}: ` : ""}${first?.detail ?? ""}`;
	if (total === 1) return `1 fault. ${sentence}`;
	const listed = others.length + 1 < total ? ` The first ${others.length + 1} are listed.` : "";
	return `${total} faults.${listed} The first: ${sentence}`;
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
	{ code, message, errors }: ProblemError,
	origin: string,
	requestId: string,
): Problem => {
	const { title, status } = PROBLEMS[code];
	const type = `${origin}/problems/${code}`;
	if (code !== "invalid-input") return { type, title, status, detail: message, code, requestId };
	return { type, title, status, detail: message, code, requestId, errors: errors ?? [] };
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

/** What a caller hears of a fault of ours. */
export const internalError = () =>
	new ProblemError("internal-error", "The request could not be answered. It may work later.");

/**
 * The app's error handler. What is not a problem of ours is a fault of ours: the caller learns only
 * its request id, the log gets where it happened but not the message, which may hold figures.
 */
export function onError(error: Error, c: Context<AppEnv>): Response {
	if (error instanceof ProblemError) return problemResponse(c, error);
	const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	c.get("log")({
		requestId: c.get("requestId"),
		error: error.name,
		at: frames.map((line) => line.trim()),
	});
	return problemResponse(c, internalError());
}
