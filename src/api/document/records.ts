/** What the document says of the data: each kind as a list and one by one. */
import * as z from "zod";
import {
	BenchmarkSchema,
	itemOf,
	listOf,
	PresetSchema,
	VendorSchema,
} from "../../schema/document/data.ts";
import type { SaidOf } from "./operation.ts";

interface Records {
	/** The record's name in both numbers, as keys of the answers and in the path. */
	one: string;
	many: string;
	schema: z.ZodType;
	/** What the records are. */
	description: string;
	/** An id to show. */
	example: string;
}

const tag = "Data";
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const saidOf = ({ one, many, schema, description, example }: Records): SaidOf => ({
	[`get /v1/${many}`]: {
		operationId: `list${capital(many)}`,
		tag,
		summary: `List all ${many}`,
		description,
		answer: {
			schema: listOf(`${capital(one)}List`, many, schema),
			description: `All ${many} and the version of the data.`,
		},
		examples: [{ name: "all", summary: `All ${many}, here only the first two`, shorten: 2 }],
	},
	[`get /v1/${many}/{id}`]: {
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
		examples: [{ name: example, summary: `One ${one}`, at: `/v1/${many}/${example}` }],
	},
});

export const RECORDS: SaidOf = {
	...saidOf({
		one: "benchmark",
		many: "benchmarks",
		schema: BenchmarkSchema,
		description:
			"Every figure that presets, range warnings and context rest on: low, typical and high, whom it was measured on, who said it, and how far to trust it.",
		example: "deflection-rate",
	}),
	...saidOf({
		one: "preset",
		many: "presets",
		schema: PresetSchema,
		description:
			"Named starting points: benefits at or below the middle of what was published, costs at or above it, each value with the benchmark behind it. Amounts are in USD.",
		example: "ecommerce",
	}),
	...saidOf({
		one: "vendor",
		many: "vendors",
		schema: VendorSchema,
		description:
			"Vendors' prices and, as important, the events they bill. Each is a dated snapshot with its source: check it before you rely on it.",
		example: "intercom-fin",
	}),
};
