/**
 * What people and programs ask of the service, with the status that must come back. Bodies are the
 * examples of the OpenAPI document, so every operation that has one is asked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One request, by kind. */
export interface Wanted {
	kind: string;
	path: string;
	method?: string;
	headers?: Record<string, string>;
	body?: unknown;
	/** The only status that is right. */
	status: number;
}
/** What came back. */
export interface Came {
	headers: Headers;
	text: string;
}
/** Sends a request; throws unless the status is the wanted one. */
export type Send = (wanted: Wanted) => Promise<Came>;
/** Some requests of one visitor, one after the other. */
export type Visit = (send: Send) => Promise<void>;

interface Operation {
	requestBody?: {
		content: Record<string, { examples: Record<string, { value: unknown }> }>;
	};
}
const document: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
	readFileSync(join(import.meta.dirname, "../../dist/page/openapi.json"), "utf8"),
);

/** The bodies that the document shows for a POST. */
function examplesOf(path: string): unknown[] {
	const { requestBody } = document.paths[path]?.post ?? {};
	const examples = Object.values(requestBody?.content["application/json"]?.examples ?? {});
	if (examples.length === 0) throw new Error(`the document has no example for POST ${path}`);
	return examples.map(({ value }) => value);
}

/** Each in turn. */
function turns<T>(list: readonly T[]): () => T {
	let next = 0;
	return () => {
		const item = list[next++ % list.length];
		if (item === undefined) throw new Error("the list is empty");
		return item;
	};
}

const posted = (kind: string, path: string, status = 200): Visit => {
	const bodies = turns(examplesOf(path));
	return async (send) => {
		await send({ kind, path, method: "POST", body: bodies(), status });
	};
};

/** A three-workflow plan over 36 months, as the calculator sends it. */
export const PLAN = {
	preset: "ecommerce",
	workflows: [1000, 3000, 8000].map((monthlyContacts) => ({ monthlyContacts })),
};

const query = turns(
	["ecommerce", "saas", "contact-center"].map(
		(preset) => `/v1/estimate?preset=${preset}&monthlyContacts=8000`,
	),
);

/** A list as it is read first, and again with what came then. */
const data = (path: string): Visit => {
	let etag = "";
	return async (send) => {
		if (etag)
			await send({
				kind: "data, not modified",
				path,
				headers: { "if-none-match": etag },
				status: 304,
			});
		else etag = (await send({ kind: "data", path, status: 200 })).headers.get("etag") ?? "";
	};
};

/** The life of a scenario: saved, looked at, changed, changed too late, moved, deleted. */
const scenario: Visit = async (send) => {
	const path = "/v1/scenarios";
	const body = { title: "Order status by chat", input: PLAN };
	const saved = await send({ kind: "save", path, method: "POST", body, status: 201 });
	const { id, editToken } = JSON.parse(saved.text);
	const authorization = `Bearer ${editToken}`;
	const at = `${path}/${id}`;
	const { headers } = await send({ kind: "look", path: at, status: 200 });
	await send({ kind: "report page", path: `/s/${id}`, status: 200 });
	const edit = {
		path: at,
		method: "PUT",
		body,
		headers: { authorization, "if-match": headers.get("etag") ?? "" },
	};
	await send({ ...edit, kind: "edit", status: 200 });
	await send({ ...edit, kind: "refused: stale edit", status: 412 });
	const rotate = { kind: "new link", path: `${at}/rotate`, method: "POST", status: 201 };
	const moved = JSON.parse((await send({ ...rotate, headers: { authorization } })).text);
	await send({ kind: "refused: gone", path: at, status: 410 });
	const now = `${path}/${moved.id}`;
	const stranger = { authorization: `Bearer ${editToken}`, "if-match": '"r1"' };
	await send({
		kind: "refused: old token",
		path: now,
		method: "DELETE",
		headers: stranger,
		status: 403,
	});
	const owner = { authorization: `Bearer ${moved.editToken}`, "if-match": '"r1"' };
	await send({ kind: "delete", path: now, method: "DELETE", headers: owner, status: 204 });
};

const estimate = { path: "/v1/estimate", method: "POST" };
const refused = turns<Wanted>([
	{ ...estimate, kind: "refused: not JSON", body: "{", status: 400 },
	{
		...estimate,
		kind: "refused: not said to be JSON",
		body: "{}",
		headers: { "content-type": "text/plain" },
		status: 415,
	},
	{ ...estimate, kind: "refused: faults", body: { horizonMonths: -1, workflows: [] }, status: 422 },
	{ ...estimate, kind: "refused: too large", body: `{"x":"${"x".repeat(70_000)}"}`, status: 413 },
	{ kind: "refused: no such address", path: "/v1/nothing", status: 404 },
	{
		kind: "refused: no such scenario",
		path: "/v1/scenarios/00000000000000000000000000",
		status: 404,
	},
	{ kind: "refused: method", path: "/v1/presets", method: "DELETE", status: 405 },
]);

const asset = turns(["/", "/scorecard", "/docs", "/embed.js", "/favicon.svg", "/openapi.json"]);

/** Visits and how often each comes; they need not add up to anything. */
export const VISITS: readonly { share: number; visit: Visit }[] = [
	{ share: 20, visit: posted("estimate", "/v1/estimate") },
	{
		share: 10,
		visit: async (send) =>
			void (await send({ ...estimate, kind: "estimate", body: PLAN, status: 200 })),
	},
	{
		share: 10,
		visit: async (send) =>
			void (await send({ kind: "estimate by GET", path: query(), status: 200 })),
	},
	{ share: 2, visit: posted("simulate", "/v1/simulate") },
	{ share: 2, visit: posted("sensitivity", "/v1/sensitivity") },
	{ share: 2, visit: posted("break-even", "/v1/break-even") },
	{ share: 2, visit: posted("compare", "/v1/compare") },
	{ share: 2, visit: posted("vendors/compare", "/v1/vendors/compare") },
	{ share: 2, visit: posted("scorecard", "/v1/scorecard") },
	...["/v1/benchmarks", "/v1/presets", "/v1/vendors", "/v1/presets/saas"].map((path) => ({
		share: 3,
		visit: data(path),
	})),
	{ share: 5, visit: scenario },
	{ share: 10, visit: async (send) => void (await send(refused())) },
	{
		share: 8,
		visit: async (send) => void (await send({ kind: "asset", path: asset(), status: 200 })),
	},
	{
		share: 2,
		visit: async (send) => void (await send({ kind: "health", path: "/healthz", status: 200 })),
	},
];

/** Sends one request; the answer is read to its end. */
export async function fetched(
	url: URL,
	{ path, method = "GET", headers, body }: Wanted,
	from: string,
) {
	const response = await fetch(new URL(path, url), {
		method,
		redirect: "manual",
		headers: {
			...(body === undefined ? {} : { "content-type": "application/json" }),
			"cf-connecting-ip": from,
			...headers,
		},
		...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
	});
	return { status: response.status, headers: response.headers, text: await response.text() };
}
