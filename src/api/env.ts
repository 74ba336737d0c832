/** The app's type, and what every handler finds on its context. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";

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

/** What takes down the document's parts; the Worker, which has the document from the build, keeps none. */
export type Registry = Pick<
	OpenAPIHono["openAPIRegistry"],
	"register" | "registerComponent" | "registerPath"
>;

export type App = Hono<AppEnv> & { openAPIRegistry: Registry };
