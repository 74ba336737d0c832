import fc from "fast-check";
import { expect, test } from "vitest";
import { asDocumented } from "./conformity.ts";
import { document, type Named, responseOf } from "./document.ts";
import { answerTo, mounted, remember, type Sent, soundRequest, waysToSpoil } from "./requests.ts";
import { saved, send } from "./scenario-support.ts";
import { type Answer, ask, asProblem } from "./support.ts";
import type { Draw } from "./values.ts";

const [seed = 0] = fc.sample(fc.nat(), 1);
let drawn = 0;
/** Draws one value after the other, the same ones for the same seed. */
const draw: Draw = (arbitrary) => {
	const [value] = fc.sample(arbitrary, { numRuns: 1, seed: seed + drawn++ });
	// One was asked for.
	return value as never;
};

const SECRET = "SELECT 47114711 FROM scenarios";
const refusing = { limit: async () => ({ success: false }) };
const LIMITED = { LIMIT_READS: refusing, LIMIT_WRITES: refusing, LIMIT_HEAVY: refusing };
const failing = () => {
	throw new Error(SECRET);
};
/** An environment that nobody expects: even its bindings fail. */
const BROKEN = Object.defineProperties(
	{},
	Object.fromEntries(
		Object.keys(LIMITED).map((name) => [name, { get: failing, enumerable: true }]),
	),
) as Partial<Env>;
const AWAY = { DB: { withSession: failing } as unknown as D1Database };

/** What must be in the headers of every answer beside what `ask` looks at, and what must not be. */
function asGuarded({ operation }: Named, { status, headers, text }: Answer): void {
	for (const name of ["set-cookie", "server", "x-powered-by", "x-aspnet-version", "via"])
		expect(headers.has(name), name).toBe(false);
	expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
	expect(headers.get("x-content-type-options")).toBe("nosniff");
	expect(headers.get("access-control-allow-origin")).toBe("*");
	expect(headers.has("access-control-allow-credentials")).toBe(false);
	const caching = headers.get("cache-control");
	if (status >= 400) {
		expect(caching).toBe("no-store");
		expect(text).not.toMatch(/47114711|SELECT|node_modules|\.ts\b|\bat \w+ \(/);
	} else if (operation.tags?.includes("Pages")) expect(caching).toBe("private, no-cache");
	else {
		const { headers: declared = {} } = responseOf(operation.responses[status] ?? {});
		const kept = operation.tags?.includes("Scenarios")
			? "private, no-cache"
			: "public, max-age=3600";
		expect(caching).toBe("Cache-Control" in declared ? kept : "no-store");
	}
}

/** A request that is accepted. */
async function accepted(named: Named): Promise<{ sent: Sent; answer: Answer }> {
	for (let i = 0; i < 100; i++) {
		const sent = await soundRequest(named, draw);
		const answer = await answerTo(named, sent);
		remember(named, answer);
		if (answer.status < 300) return { sent, answer };
	}
	return expect.unreachable(`${named.name} accepts nothing`);
}

/** Every status that an operation can be brought to, with an answer of it. */
async function* answersOf(named: Named): AsyncGenerator<Answer> {
	const { sent, answer } = await accepted(named);
	yield answer;
	const etag = answer.headers.get("etag");
	if (named.method === "get" && etag) {
		const headers = { ...sent.headers, "if-none-match": etag };
		yield await answerTo(named, { ...sent, headers });
	}
	// One spoils the body, however often it is there to be chosen.
	// A rule of the model may refuse what the document allows, before a header is looked at.
	for (const spoil of new Set(waysToSpoil(named)))
		for (let tries = 0; tries < 5; tries++) {
			const spoilt = spoil(await soundRequest(named, draw), draw);
			const refused = await answerTo(named, spoilt);
			yield refused;
			if (refused.status !== 422 || spoilt.fault?.statuses[0] === 422) break;
		}
	const sound = await soundRequest(named, draw);
	for (const used of [LIMITED, BROKEN]) yield await answerTo(named, sound, used);
	if (!named.operation.responses["503"]) return;
	yield await answerTo(named, (await accepted(named)).sent, AWAY);
	if (!named.path.includes("{id}")) return;
	const { id, editToken: token } = await saved();
	await send("DELETE", `/${id}`, { token });
	const headers = { ...sound.headers, authorization: `Bearer ${token}` };
	yield await answerTo(named, { ...sound, headers, path: named.path.replace("{id}", id) });
}

test.each(mounted)("$name: headers of every declared answer", async (named) => {
	const seen = new Set<string>();
	for await (const answer of answersOf(named)) {
		asDocumented(named, answer);
		asGuarded(named, answer);
		seen.add(String(answer.status));
	}
	expect([...seen].sort()).toEqual(Object.keys(named.operation.responses).sort());
});

/** Addresses at which there is nothing. */
const ELSEWHERE = ["/v1", "/v1/nope", "/v1/scenarios/x/y", "/%ff", "/..%2f", "/v1//estimate"];
const PATHS = [
	...new Set(Object.keys(document.paths).map((path) => path.replace(/{\w+}/, "x"))),
	...ELSEWHERE,
];

/** The methods of all operations whose path an address has: ids may be any word. */
function methodsOf(address: string): string[] {
	const own = mounted.filter(({ path }) => path === address);
	const like = mounted.filter(({ path }) =>
		new RegExp(`^${path.replace(/{\w+}/, "[^/]+")}$`).test(address),
	);
	// What has an address of its own is none of those that share one with a parameter.
	const there = own.length > 0 ? own : like;
	const methods = there.map(({ method }) => method.toUpperCase());
	return methods.includes("GET") ? [...methods, "HEAD"] : methods;
}

test.each(PATHS)(
	"%s: a preflight is answered, methods that it does not take are refused",
	async (path) => {
		const preflight = await ask(path, {
			method: "OPTIONS",
			headers: {
				origin: "https://shop.example",
				"access-control-request-method": "PUT",
				"access-control-request-headers": "authorization,content-type,x-other",
			},
		});
		expect([preflight.status, preflight.text]).toEqual([204, ""]);
		const { headers } = preflight;
		expect(headers.get("access-control-max-age")).toBe("86400");
		expect(headers.get("access-control-allow-methods")).toBe("GET,HEAD,POST,PUT,DELETE");
		expect(headers.get("access-control-allow-headers")?.split(",").sort()).toEqual([
			"Authorization",
			"Content-Type",
			"Idempotency-Key",
			"If-Match",
			"If-None-Match",
			"X-Request-Id",
		]);
		const taken = methodsOf(path);
		const others = ["PATCH", "patch", "PURGE", "GET", "HEAD", "POST", "PUT", "DELETE"];
		for (const method of others.filter((one) => !taken.includes(one))) {
			const answer = await ask(path, { method });
			const [status, code] = taken.length
				? ([405, "method-not-allowed"] as const)
				: ([404, "not-found"] as const);
			if (method === "HEAD") expect([answer.status, answer.text]).toEqual([status, ""]);
			else asProblem(answer, status, code);
			const allowed = answer.headers.get("allow")?.split(", ") ?? [];
			expect(allowed.sort()).toEqual([...new Set(taken)].sort());
		}
	},
);

test.each(mounted.filter(({ method }) => method === "get"))(
	"$name: HEAD says what GET says, without a body",
	async (named) => {
		const { sent, answer } = await accepted(named);
		const head = await answerTo({ ...named, method: "head" }, sent);
		expect([head.status, head.text]).toEqual([answer.status, ""]);
		const same = ({ headers }: Answer) =>
			[...headers].filter(([name]) => name !== "x-request-id" && name !== "content-length");
		expect(same(head)).toEqual(same(answer));
	},
);
