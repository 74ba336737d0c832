/**
 * How an operation says on each of its answers that it will end (RFC 9745 and RFC 8594). How long that takes at least is no matter of words: an earlier end cannot be declared.
 */
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./env.ts";

/** From the day on which an operation is deprecated to its end. Unit: months. */
export const MONTHS_UNTIL_SUNSET = 12;

export interface Deprecation {
	/** From when on nobody should begin to use it: an ISO date, in UTC. */
	since: string;
	/** When it may be gone: an ISO date, at least twelve months after `since`. */
	sunset: string;
	/** Where people read what to do, as an address or a path. */
	link: string;
	/** What takes its place, as an address or a path. */
	successor?: string;
}

function timeOf(date: string): Date {
	const time = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date)
		throw new Error(`${date} is no date like 2027-01-31`);
	return time;
}

/** The headers that say it. @throws when the end comes too soon after the announcement */
export function headersOf({ since, sunset, link, successor }: Deprecation) {
	const [start, end] = [timeOf(since), timeOf(sunset)];
	const earliest = new Date(start);
	earliest.setUTCMonth(start.getUTCMonth() + MONTHS_UNTIL_SUNSET);
	if (end < earliest)
		throw new Error(
			`what is deprecated on ${since} cannot end before ${MONTHS_UNTIL_SUNSET} months`,
		);
	const links = [`<${link}>; rel="deprecation"`, `<${link}>; rel="sunset"`];
	if (successor) links.push(`<${successor}>; rel="successor-version"`);
	return {
		deprecation: `@${start.getTime() / 1000}`,
		sunset: end.toUTCString(),
		link: links.join(", "),
	};
}

/**
 * Says it on every answer of an operation that is deprecated; outermost of the operation's, so that
 * problems and 304 have it too.
 */
export function announced(deprecation: Deprecation | undefined): MiddlewareHandler<AppEnv> {
	const headers = deprecation ? Object.entries(headersOf(deprecation)) : [];
	return async (c, next) => {
		await next();
		for (const [name, value] of headers) c.header(name, value, { append: name === "link" });
	};
}
