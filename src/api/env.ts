/** The app's type, and what every handler finds on its context. */
import type { Hono } from "hono";
import type { Declaration } from "./operation.ts";

/** One line of our own log. Never an input, a query or an id of somebody's record. */
export type LogLine = Record<string, string | number | string[]>;

export interface AppEnv {
	/** Bindings may be missing, as in tests: then what they would do is left out. */
	Bindings: Partial<Env>;
	Variables: {
		requestId: string;
		log: (line: LogLine) => void;
		/** What an operation found out before it read the request. */
		first: unknown;
	};
}

/** The app, and what its operations were declared as: the document is made from that. */
export type App = Hono<AppEnv> & { operations: Declaration[] };
