/** A kind of data record: the list of all and each one by its id. */
import { DATA_VERSION } from "../../data/index.ts";
import type { App } from "../env.ts";
import { methodsAt, operation } from "../operation.ts";
import { methodNotAllowed, ProblemError } from "../problem.ts";

interface Records<T> {
	/** The record's name in both numbers, as keys of the answers and in the path. */
	one: string;
	many: string;
	all: Record<string, T>;
}

const caching = "public, max-age=3600";

/** Mounts GET /v1/<many> and GET /v1/<many>/{id}. */
export function registerRecords<T>(app: App, { one, many, all }: Records<T>): void {
	const path = `/v1/${many}`;
	operation(
		app,
		{
			method: "get",
			path,
			caching,
		},
		() => ({ dataVersion: DATA_VERSION, [many]: Object.values(all) }),
	);
	operation(
		app,
		{
			method: "get",
			path: `${path}/{id}`,
			caching,
			// Before the query is read: of what is not there nothing else is wrong.
			first: async (c) => {
				const id = c.req.param("id") ?? "";
				// Own keys only: "constructor" is not a record.
				if (Object.hasOwn(all, id)) return all[id];
				// An operation may have an address among the records' own.
				const methods = methodsAt(app, c.req.path);
				if (methods.length > 0) throw methodNotAllowed(methods);
				throw new ProblemError("not-found", `There is no such ${one}; ${path} lists them.`);
			},
		},
		(_, { first }) => ({ dataVersion: DATA_VERSION, [one]: first }),
	);
}
