/** Reading a request: its query, headers and body, with every fault of all at once. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod/mini";
import { LOCALES, type Locale } from "../engine/index.ts";
import { faultsOf, type PlacedFault } from "../schema/faults.ts";
import type { AppEnv } from "./env.ts";
import { inputProblem, ProblemError } from "./problem.ts";

export const MOST_BYTES = 64 * 1024;

const malformed = (detail: string) => new ProblemError("malformed-json", detail);
const brokenOff = () => malformed("The body broke off before its end.");

const withinLimit = bodyLimit({
	maxSize: MOST_BYTES,
	onError: () => {
		throw new ProblemError("payload-too-large", "The body may have 64 KiB (65,536 bytes) at most.");
	},
});

/** Refuses a body above 64 KiB, whether its length was announced or not, and one that breaks off. */
export const limitedBody: MiddlewareHandler<AppEnv> = async (c, next) => {
	const announced = Number(c.req.header("content-length"));
	const counted = c.req.header("transfer-encoding") !== undefined;
	// Of a length that was announced no more can come: nothing is to be counted.
	if (announced > 0 && announced <= MOST_BYTES && !counted) return next();
	try {
		return await withinLimit(c, next);
	} catch (error) {
		// What fails behind `next` does not come by here: the framework answers it where it fails.
		throw error instanceof ProblemError ? error : brokenOff();
	}
};

/** Refuses a body that does not say it is JSON; before anything of it is read. */
export function requireJson(c: Context<AppEnv>): void {
	const type = c.req.header("content-type");
	const essence = type?.split(";")[0]?.trim().toLowerCase();
	if (essence !== "application/json")
		throw new ProblemError(
			"unsupported-media-type",
			`Send the body with “Content-Type: application/json”; ${essence ? `this one came with “${essence.slice(0, 80)}”` : "there was no Content-Type"}.`,
		);
	const encoding = c.req.header("content-encoding")?.toLowerCase();
	if (encoding !== undefined && encoding !== "identity")
		throw new ProblemError("unsupported-media-type", "Send the body without Content-Encoding.");
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

async function readJson(c: Context<AppEnv>): Promise<unknown> {
	const bytes = await c.req.arrayBuffer().catch(() => {
		throw brokenOff();
	});
	if (bytes.byteLength === 0) throw malformed("The body is empty.");
	let text: string;
	try {
		text = utf8.decode(bytes);
	} catch {
		throw malformed("The body is not UTF-8.");
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw malformed(`The body is not valid JSON${whereIn(text, error)}.`);
	}
}

/** What and where a syntax error is, as far as the parser tells. */
function whereIn(text: string, error: unknown): string {
	const message = error instanceof Error ? error.message : "";
	if (message.includes("end of JSON")) return ": it ends too early";
	const token = /^Unexpected token '?(.+?)'?,/s.exec(message)?.[1];
	if (token !== undefined) return `: “${token}” is not expected`;
	const position = /position (\d+)/.exec(message)?.[1];
	if (position === undefined) return "";
	const lines = text.slice(0, Number(position)).split("\n");
	return `: see line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

interface Read<T> {
	value: T | undefined;
	faults: PlacedFault[];
}

function parse<S extends z.core.$ZodType>(schema: S, value: unknown): Read<z.output<S>> {
	const { success, data, error } = z.safeParse(schema, value, { reportInput: true });
	return success
		? { value: data, faults: [] }
		: { value: undefined, faults: faultsOf(error, schema) };
}

/** The query as a record of single values; a parameter that came twice is a fault. */
function readQuery<S extends z.core.$ZodObject>(c: Context<AppEnv>, schema: S): Read<z.output<S>> {
	// Without a prototype: a parameter may have any name.
	const values: Record<string, string> = Object.create(null);
	const twice = new Set<string>();
	for (const [key, value] of new URL(c.req.url).searchParams) {
		if (!(key in values)) values[key] = value;
		// An unknown one is a fault by itself.
		else if (Object.hasOwn(schema._zod.def.shape, key)) twice.add(key);
	}
	const { value, faults } = parse(schema, values);
	return {
		value,
		faults: [
			...[...twice].map((key) => ({ path: [key], code: "sent-twice" as const, variables: {} })),
			...faults.map((fault) =>
				fault.code === "unknown-key" ? { ...fault, code: "unknown-parameter" as const } : fault,
			),
		],
	};
}

/** The headers that a schema names, under their names there; others are not looked at. */
function readHeaders<S extends z.core.$ZodObject>(
	c: Context<AppEnv>,
	schema: S,
): Read<z.output<S>> {
	const sent = Object.keys(schema._zod.def.shape).flatMap((name) => {
		const value = c.req.header(name);
		return value === undefined ? [] : [[name, value]];
	});
	return parse(schema, Object.fromEntries(sent));
}

/** The language of a query that may itself be at fault. */
function localeOf(c: Context<AppEnv>): Locale {
	const asked = new URL(c.req.url).searchParams.get("locale");
	return LOCALES.find((locale) => locale === asked) ?? "en";
}

/**
 * Reads query, headers and body by their schemas.
 *
 * @returns all three, typed; throws the problem that names all faults of all
 */
export async function read<
	Q extends z.core.$ZodObject,
	H extends z.core.$ZodObject,
	B extends z.core.$ZodType,
>(
	c: Context<AppEnv>,
	schemas: { query: Q; headers: H; body: B | undefined },
): Promise<{ query: z.output<Q>; headers: z.output<H>; body: z.output<B> }> {
	const query = readQuery(c, schemas.query);
	const headers = readHeaders(c, schemas.headers);
	const body: Read<z.output<B>> = schemas.body
		? parse(schemas.body, await readJson(c))
		: { value: undefined, faults: [] };
	const parameters = [...query.faults, ...headers.faults];
	if (parameters.length > 0 || body.faults.length > 0)
		throw inputProblem({ parameters, body: body.faults }, localeOf(c));
	// All parsed without a fault, so all values are there; an operation without a body has none.
	return {
		query: query.value as z.output<Q>,
		headers: headers.value as z.output<H>,
		body: body.value as z.output<B>,
	};
}
