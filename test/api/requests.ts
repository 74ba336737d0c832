/** Requests to an operation, made from what the document says of it. */
import fc from "fast-check";
import { expect } from "vitest";
import { PROBLEMS } from "../../src/schema/problem.ts";
import { newId, newToken } from "../../src/store/secrets.ts";
import { document, type Named, operations, type Parameter } from "./document.ts";
import { bindings, INPUT, saved } from "./scenario-support.ts";
import { type Answer, app, ask, ORIGIN } from "./support.ts";
import { type Draw, once, oneOf, soundOf, spoiltFrom, variedFrom } from "./values.ts";

/** A request and what is wrong with it. */
export interface Sent {
	path: string;
	headers: Record<string, string>;
	query: [string, string][];
	/** The body as it goes out; undefined for none. */
	body: string | undefined;
	/** The same as a value. */
	value: unknown;
	/** What violates the document; null when nothing does. */
	fault: Fault | null;
}
interface Fault {
	what: string;
	/** What may be answered to it; 422 beside others, where a rule of the model comes first. */
	statuses: number[];
	/** Where an error must say it is: a JSON Pointer or a parameter's name. */
	place?: string;
}

/** The build's page of scenarios, as the platform would serve it. */
const ASSETS = {
	fetch: async () =>
		new Response("<!doctype html><title>t</title>", {
			headers: { "content-type": "text/html; charset=utf-8" },
		}),
} as unknown as Fetcher;

/** Sends a request to the app. */
export async function answerTo(named: Named, sent: Sent, env: Partial<Env> = {}): Promise<Answer> {
	const { path, query, headers, body } = sent;
	const search = query.length > 0 ? `?${new URLSearchParams(query)}` : "";
	const method = named.method.toUpperCase();
	const init = { method, headers, ...(body === undefined ? {} : { body }) };
	const used = { ...bindings, ASSETS };
	Object.defineProperties(used, Object.getOwnPropertyDescriptors(env));
	if (!named.operation.tags?.includes("Pages")) return ask(path + search, init, used);
	// A page has another policy than what is no page.
	const answer = await app.request(ORIGIN + path + search, init, used);
	return { status: answer.status, headers: answer.headers, text: await answer.text(), json: null };
}

/** The scenario that requests are about: it changes, moves and ends as they are answered. */
let standing: { id: string; token: string; revision: number; file: string | undefined } | null =
	null;

async function scenario() {
	const file = expect.getState().testPath;
	// Files that one worker runs share this module, but each begins with an empty database.
	if (standing?.file !== file) standing = null;
	if (!standing) {
		const { id, editToken: token, revision } = await saved({ input: INPUT });
		standing = { id, token, revision, file };
	}
	return standing;
}

/** Takes note of what an answer made of the scenario. */
export function remember({ name, path }: Named, { status, json }: Answer): void {
	// Other tests share the database, and some of them clear it.
	if ((status === 404 || status === 410) && /\/(scenarios|s)\/{id}/.test(path)) standing = null;
	if (status >= 300 || !standing) return;
	if (name === "put /v1/scenarios/{id}") standing.revision += 1;
	if (name === "delete /v1/scenarios/{id}") standing = null;
	if (name === "post /v1/scenarios/{id}/rotate") {
		const moved = json as { id: string; editToken: string };
		const file = expect.getState().testPath;
		standing = { id: moved.id, token: moved.editToken, revision: 1, file };
	}
}

/** Operations with a route in the app; the platform serves the others, which are files of the build. */
export const mounted: Named[] = operations.filter(({ method, path }) =>
	app.routes.some(
		(route) =>
			route.method.toLowerCase() === method && route.path.replaceAll(/:(\w+)/g, "{$1}") === path,
	),
);

const ids = new Map<string, string[]>();

/** What may stand in the path: ids of the list above it, codes of problems, the scenario's id. */
async function idsOf(path: string): Promise<string[]> {
	if (path.startsWith("/problems/")) return Object.keys(PROBLEMS);
	const list = path.slice(0, path.indexOf("/{"));
	if (!document.paths[list]?.get) return [(await scenario()).id];
	const known = ids.get(list);
	if (known) return known;
	const { json } = await ask(list);
	const records = Object.values(json as object).find(Array.isArray) as { id: string }[];
	const found = records.map(({ id }) => id);
	ids.set(list, found);
	return found;
}

const jsonOf = ({ operation }: Named) => operation.requestBody?.content["application/json"];

const within = (named: Named, place: string) =>
	(named.operation.parameters ?? []).filter((parameter) => parameter.in === place);

const asText = (value: unknown): string => (Array.isArray(value) ? value.join(",") : String(value));

/** A sound query: all of the document's examples with a few other values, or some keys of any value. */
function queryOf(named: Named, draw: Draw): [string, string][] {
	const parameters = within(named, "query");
	const asShown = once(draw, 2);
	// Too many at once of any value and the model's rules refuse nearly all.
	const some = draw(fc.subarray(parameters, { maxLength: Math.min(5, parameters.length) }));
	return parameters
		.filter((parameter) => asShown || parameter.required || some.includes(parameter))
		.flatMap(({ name, schema }): [string, string][] => {
			const shown = schema.examples?.[0];
			const isShown = shown !== undefined && !once(draw, asShown ? 8 : 2);
			const value = isShown ? shown : soundOf(schema, draw, name);
			return Array.isArray(value) && value.length === 0 ? [] : [[name, asText(value)]];
		});
}

/** A request that violates nothing in the document. */
export async function soundRequest(named: Named, draw: Draw): Promise<Sent> {
	const { path, operation } = named;
	const headers: Record<string, string> = {};
	const id = path.includes("{") ? oneOf(draw, await idsOf(path)) : "";
	if (operation.security?.length) headers.authorization = `Bearer ${(await scenario()).token}`;
	for (const { name, required } of within(named, "header"))
		if (required || once(draw, 2)) headers[name] = await headerOf(name);
	const media = jsonOf(named);
	const shown = Object.values(media?.examples ?? {}).map(({ value }) => value);
	const value = media
		? once(draw, 8)
			? soundOf(media.schema, draw)
			: variedFrom(oneOf(draw, shown), media.schema, draw)
		: undefined;
	if (media) headers["content-type"] = "application/json";
	return {
		path: path.replace(/{\w+}/, id),
		headers,
		query: queryOf(named, draw),
		body: media && JSON.stringify(value),
		value,
		fault: null,
	};
}

async function headerOf(name: string): Promise<string> {
	if (name === "Idempotency-Key") return crypto.randomUUID();
	if (name === "If-Match") return `"r${(await scenario()).revision}-2026-11-2026-11-21"`;
	throw new Error(`nobody knows how to send ${name}`);
}

/** Puts one fault into a sound request. */
type Spoil = (sent: Sent, draw: Draw) => Sent;

const withFault = (sent: Sent, changes: Partial<Sent>, fault: Fault): Sent => ({
	...sent,
	...changes,
	fault,
});
const refusal = (what: string, place: string): Fault => ({ what, statuses: [422], place });

function* waysToSpoilQuery(named: Named): Generator<Spoil> {
	// Who declares no refusal looks at no query.
	if (!named.operation.responses["422"]) return;
	yield (sent, draw) => {
		const name = oneOf(draw, ["unknown", "toString", "__proto__", "Locale"]);
		return withFault(sent, { query: [...sent.query, [name, "1"]] }, refusal("unknown", name));
	};
	for (const parameter of within(named, "query")) {
		const { name, required } = parameter;
		const others = (query: Sent["query"]) => query.filter(([key]) => key !== name);
		yield (sent, draw) => {
			const [first, second] = [soundOf(parameter.schema, draw), soundOf(parameter.schema, draw)];
			const twice = [first, second].map((value): [string, string] => [name, asText(value)]);
			return withFault(sent, { query: [...others(sent.query), ...twice] }, refusal("twice", name));
		};
		if (required)
			yield (sent) => withFault(sent, { query: others(sent.query) }, refusal("missing", name));
		for (const [what, value] of faultyTexts(parameter))
			yield (sent) =>
				withFault(
					sent,
					{ query: [...others(sent.query), [name, value]] },
					refusal(`${what}: ${value}`, name),
				);
	}
}

/** Values of a parameter that its schema refuses. */
function* faultyTexts({ schema }: Parameter): Generator<[string, string]> {
	const { type, minimum, maximum, pattern } = schema;
	const choices = schema.enum ?? schema.items?.enum;
	if (choices) yield ["not a choice", "no-such-choice"];
	if (pattern) yield ["off the pattern", "usd"];
	if (type !== "number" && type !== "integer") return;
	for (const text of ["", "abc", "NaN", "Infinity", "1e999", "0x10", "1 000", "1,5", "null"])
		yield ["no number", text];
	if (type === "integer") yield ["a fraction", "1.5"];
	if (minimum !== undefined) yield ["below the minimum", String(minimum - 1)];
	if (maximum !== undefined) yield ["above the maximum", String(maximum + 1)];
}

function* waysToSpoilHeaders(named: Named): Generator<Spoil> {
	const { operation } = named;
	const withHeader = (sent: Sent, name: string, value: string | null) => {
		const headers = { ...sent.headers };
		if (value === null) delete headers[name];
		else headers[name] = value;
		return { headers };
	};
	const bad =
		(name: string, value: string | null, fault: Fault): Spoil =>
		(sent) =>
			withFault(sent, withHeader(sent, name, value), fault);
	for (const { name, required } of within(named, "header")) {
		if (name === "Idempotency-Key")
			for (const key of [
				"1",
				"order-4711",
				"x".repeat(256),
				"5f0c5b0e-3a86-1d39-9c0e-0a4f6f1c7f52",
			])
				yield bad(name, key, refusal(`weak key ${key}`, name));
		if (name === "If-Match") {
			for (const tag of ['"r99-2026-11-2026-11-21"', "r1", '"5f3c"', ""])
				yield bad(name, tag, { what: `another revision ${tag}`, statuses: [412, 422] });
			yield bad(name, "*", { what: "any revision", statuses: [428, 422] });
		}
		if (required) yield bad(name, null, { what: `no ${name}`, statuses: [428, 422] });
	}
	if (operation.security?.length) {
		yield bad("authorization", null, { what: "no token", statuses: [401] });
		yield bad("authorization", "Basic cm9pOnJvaQ==", { what: "no bearer", statuses: [401] });
		yield bad("authorization", `Bearer ${newToken()}`, { what: "a wrong token", statuses: [403] });
	}
	if (operation.requestBody)
		for (const type of [
			null,
			"text/plain",
			"multipart/form-data; boundary=x",
			"application/json-seq",
		])
			yield bad("content-type", type, { what: `content type ${type}`, statuses: [415] });
}

function* waysToSpoilBody(named: Named): Generator<Spoil> {
	const media = jsonOf(named);
	if (!media) return;
	const spoil: Spoil = (sent, draw) => {
		const { what, pointer, value } = spoiltFrom(sent.value, media.schema, draw);
		const changes = { value, body: JSON.stringify(value) };
		return withFault(sent, changes, refusal(`${pointer}: ${what}`, pointer));
	};
	// Most that can be wrong is in the body.
	for (let i = 0; i < 40; i++) yield spoil;
	const cut: Spoil = (sent) =>
		withFault(sent, { body: sent.body?.slice(0, -1) }, { what: "cut short", statuses: [400] });
	const large: Spoil = (sent) =>
		withFault(
			sent,
			{ body: sent.body?.padEnd(2 ** 16 + 1) },
			{ what: "too large", statuses: [413] },
		);
	yield* [cut, large];
}

/** An address of the operation's form at which there is nothing. */
function* waysToSpoilPath({ path }: Named): Generator<Spoil> {
	if (!path.includes("{")) return;
	for (const id of ["nope", "__proto__", "%00", "%ff", newId()])
		yield (sent) =>
			withFault(
				sent,
				{ path: path.replace(/{\w+}/, id) },
				{ what: `the id ${id}`, statuses: [404] },
			);
}

/** Every way to put one fault into a sound request; none where nothing can be wrong. */
export const waysToSpoil = (named: Named): Spoil[] => [
	...waysToSpoilQuery(named),
	...waysToSpoilHeaders(named),
	...waysToSpoilBody(named),
	...waysToSpoilPath(named),
];
