/** A kind of data record: the list of all and each one by its id. */
import * as z from "zod";
import { DATA_VERSION } from "../../data/index.ts";
import { itemOf, listOf } from "../../schema/data.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";
import { ProblemError } from "../problem.ts";

interface Records<S extends z.ZodType> {
	/** The record's name in both numbers, as keys of the answers and in the path. */
	one: string;
	many: string;
	schema: S;
	all: Record<string, z.output<S>>;
	/** What the records are, for the document. */
	description: string;
	/** An id to show. */
	example: string;
}

const caching = "public, max-age=3600";
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Mounts GET /v1/<many> and GET /v1/<many>/{id}. */
export function registerRecords<S extends z.ZodType>(
	app: App,
	{ one, many, schema, all, description, example }: Records<S>,
): void {
	const path = `/v1/${many}`;
	const tag = "Data";
	operation(
		app,
		{
			method: "get",
			path,
			operationId: `list${capital(many)}`,
			tag,
			summary: `List all ${many}`,
			description,
			answer: {
				schema: listOf(`${capital(one)}List`, many, schema),
				description: `All ${many} and the version of the data.`,
			},
			caching,
			examples: [{ name: "all", summary: `All ${many}, here only the first two`, shorten: 2 }],
		},
		() => ({ dataVersion: DATA_VERSION, [many]: Object.values(all) }),
	);
	operation(
		app,
		{
			method: "get",
			path: `${path}/{id}`,
			operationId: `get${capital(one)}`,
			tag,
			summary: `Get one ${one}`,
			description,
			params: z.object({
				id: z.string().meta({ description: `Id of the ${one}.`, examples: [example] }),
			}),
			answer: {
				schema: itemOf(`${capital(one)}Item`, one, schema),
				description: `The ${one} and the version of the data.`,
			},
			caching,
			examples: [{ name: example, summary: `One ${one}`, at: `${path}/${example}` }],
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
