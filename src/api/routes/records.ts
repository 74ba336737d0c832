/** A kind of data record: the list of all and each one by its id. */
import { DATA_VERSION } from "../../data/index.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";
import { ProblemError } from "../problem.ts";

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
		},
		(c) => {
			const id = c.req.param("id") ?? "";
			// Own keys only: "constructor" is not a record.
			if (!Object.hasOwn(all, id))
				throw new ProblemError("not-found", `There is no such ${one}; ${path} lists them.`);
			return { dataVersion: DATA_VERSION, [one]: all[id] };
		},
	);
}
