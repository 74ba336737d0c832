/** What nobody sends by mistake: the answer is still the right problem, says nothing of the inside, and comes. */
import { describe, expect, test } from "vitest";
import { asDocumented } from "./conformity.ts";
import { operations } from "./document.ts";
import { bindings, INPUT } from "./scenario-support.ts";
import { type Answer, ask, asProblem, faultsOf } from "./support.ts";
import { bare } from "./values.ts";

const JSON_TYPE = { "content-type": "application/json" };
const WORKFLOW = '"workflows":[{"monthlyContacts":100,"costPerContact":5}]';
const takers = operations.filter(
	({ operation, path }) => operation.requestBody && !path.includes("{"),
);

const send = (path: string, body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
	ask(path, { method: "POST", body, headers }, bindings);
const estimate = (body: BodyInit, headers?: Record<string, string>) =>
	send("/v1/estimate", body, headers);

/** An answer that says nothing of the inside, in well-formed text. */
function asSilent(answer: Answer): Answer {
	expect(answer.status).toBeLessThan(500);
	expect(answer.text).not.toMatch(/\p{Cs}/u);
	expect(answer.text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|TypeError|RangeError|\[object /);
	return answer;
}

const PROTOTYPES = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"valueOf",
];
const nested = (open: string, inner: string, close: string) =>
	open.repeat(10_000) + inner + close.repeat(10_000);
const many = (one: string) =>
	`[${Array.from({ length: Math.floor(60_000 / (one.length + 1)) }, () => one).join()}]`;

describe.each(takers)("$name", (taker) => {
	const { schema = {} } = taker.operation.requestBody?.content["application/json"] ?? {};
	const { properties = {} } = bare(schema);

	test("keys of prototypes are unknown keys", async () => {
		const body = `{${PROTOTYPES.map((key) => `"${key}":{"polluted":true}`).join()}}`;
		const answer = asSilent(await send(taker.path, body));
		asDocumented(taker, answer);
		expect(faultsOf(answer)).toEqual(
			expect.arrayContaining(PROTOTYPES.map((key) => `/${key} unknown-key`)),
		);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});

	test.each([
		["lists in lists", nested("[", "", "]")],
		["objects in objects", nested('{"a":', "1", "}")],
		["a list of lists", many("[]")],
		["a list of objects", many("{}")],
		["a long text", JSON.stringify("x".repeat(60_000))],
		["half a character", '"\\ud800"'],
		["half a character as a key", '{"\\udfff":1}'],
	])("%s in every place", async (_, value) => {
		const bodies = [value, ...Object.keys(properties).map((key) => `{"${key}":${value}}`)];
		for (const body of bodies) {
			const answer = asSilent(await send(taker.path, body));
			asDocumented(taker, answer);
			asProblem(answer, 422, "invalid-input");
		}
	});
});

const estimating = operations.find(({ name }) => name === "post /v1/estimate");

describe("numbers", () => {
	test.each([
		["1e308", "too-large"],
		["9007199254740993", "too-large"],
		["1e309", "not-a-number"],
		["-1e309", "not-a-number"],
		["-5e-324", "too-small"],
	])("%s is refused", async (number, code) => {
		const body = `{"workflows":[{"monthlyContacts":${number},"costPerContact":5}]}`;
		expect(faultsOf(asSilent(await estimate(body)))).toEqual([
			`/workflows/0/monthlyContacts ${code}`,
		]);
		const query = `/v1/estimate?costPerContact=5&monthlyContacts=${number}`;
		expect(faultsOf(asSilent(await ask(query)))).toEqual([`monthlyContacts ${code}`]);
	});

	test.each(["-0", "0", "5e-324", "1e-400", "1E+9", "1000000000.0000000001", "0.1e1"])(
		"%s gives figures",
		async (number) => {
			const body = `{"workflows":[{"monthlyContacts":${number},"costPerContact":5}]}`;
			const answer = asSilent(await estimate(body));
			expect(answer.status).toBe(200);
			if (estimating) asDocumented(estimating, answer);
			expect(answer.text).not.toMatch(/[:[,]-0[,\]}]|NaN|Infinity/);
		},
	);

	test.each(["NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1F", "1_000", "१"])(
		"%s is no JSON",
		async (number) => {
			const body = `{"workflows":[{"monthlyContacts":${number}}]}`;
			asProblem(asSilent(await estimate(body)), 400, "malformed-json");
		},
	);
});

describe("bytes", () => {
	const utf8 = new TextEncoder().encode(`{${WORKFLOW}}`);
	const utf16 = (littleEndian: boolean) => {
		const text = `\ufeff{${WORKFLOW}}`;
		const view = new DataView(new ArrayBuffer(text.length * 2));
		for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
		return new Uint8Array(view.buffer);
	};
	const named = (bytes: number[]) =>
		new Uint8Array([...new TextEncoder().encode('{"workflows":[{"name":"'), ...bytes, 0x22]);

	test("a byte order mark before UTF-8 is passed over", async () => {
		const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
		expect((await estimate(marked)).status).toBe(200);
	});

	test.each([
		["UTF-16, little end first", utf16(true)],
		["UTF-16, big end first", utf16(false)],
		["Latin-1", named([0xe9])],
		["half a pair as three bytes", named([0xed, 0xa0, 0x80])],
		["an overlong slash", named([0xc0, 0xaf])],
		["beyond the last character", named([0xf4, 0x90, 0x80, 0x80])],
		["a character cut short", named([0xe2, 0x82])],
	])("%s is not UTF-8", async (_, bytes) => {
		const { detail } = asProblem(asSilent(await estimate(bytes)), 400, "malformed-json");
		expect(detail).toBe("The body is not UTF-8.");
	});

	// JSON is UTF-8, and the media type knows no charset (RFC 8259, section 11).
	test.each(["utf-8", "UTF-16", "latin1", "x".repeat(500), '"'])(
		"charset=%s changes nothing",
		async (charset) => {
			const headers = { "content-type": `application/json; charset=${charset}` };
			expect((await estimate(utf8, headers)).status).toBe(200);
		},
	);

	test("of a key that is there twice the last counts", async () => {
		const twice = `{"horizonMonths":-1,"horizonMonths":24,${WORKFLOW}}`;
		expect((await estimate(twice)).json).toMatchObject({ horizonMonths: 24 });
	});
});

describe("addresses", () => {
	test.each<[string, string]>([
		["%ff=1", "\ufffd unknown-parameter"],
		["%00=1", "\u0000 unknown-parameter"],
		["%=1", "% unknown-parameter"],
		["%ud800=1", "%ud800 unknown-parameter"],
		["=1", " unknown-parameter"],
		...PROTOTYPES.map((key): [string, string] => [`${key}=1`, `${key} unknown-parameter`]),
		["preset=__proto__", "preset unknown-preset"],
		["preset=constructor", "preset unknown-preset"],
		["preset=%ff", "preset unknown-preset"],
		["channel=%00", "channel not-a-choice"],
		["locale=en&locale=en", "locale sent-twice"],
		["include=,", "include not-a-choice"],
		["include=timeline,", "include not-a-choice"],
	])("?%s", async (query, fault) => {
		const sound = "monthlyContacts=100&costPerContact=5";
		const answer = asSilent(await ask(`/v1/estimate?${sound}&${query}`));
		expect(faultsOf(answer)).toContain(fault);
	});

	test("very many parameters, and a very long one", async () => {
		const names = Array.from({ length: 5000 }, (_, i) => `k${i}=1`).join("&");
		const { errors } = asProblem(await ask(`/v1/estimate?${names}`), 422, "invalid-input");
		expect(errors).toHaveLength(100);
		const long = await ask(`/v1/estimate?monthlyContacts=1&currency=${"x".repeat(100_000)}`);
		expect(faultsOf(asSilent(long))).toContain("currency not-a-currency");
	});

	const IDS = [...PROTOTYPES, "%ff", "%00", "%", "%2e%2e", "%2f", "..%5c", "x".repeat(10_000)];
	test.each(operations.filter(({ path, method }) => method === "get" && path.includes("{")))(
		"$name: no such id",
		async ({ path, operation }) => {
			if (operation.tags?.includes("Pages")) return;
			for (const id of IDS) {
				const answer = asSilent(await ask(path.replace(/{\w+}/, id), {}, bindings));
				asProblem(answer, 404, "not-found");
			}
		},
	);
});

describe("headers of any length", () => {
	const LONG = 300_000;
	const fillers = ["x", " ", ",", '"', "W/", ";", "\t", "1"];
	test.each([
		["GET", "/v1/presets", "if-none-match"],
		["GET", "/healthz", "x-request-id"],
		["POST", "/v1/estimate", "content-type"],
		["POST", "/v1/estimate", "content-encoding"],
		["POST", "/v1/scenarios", "idempotency-key"],
		["DELETE", "/v1/scenarios/0123456789abcdefghjkmnpqrs", "authorization"],
		["DELETE", "/v1/scenarios/0123456789abcdefghjkmnpqrs", "if-match"],
		["OPTIONS", "/v1/estimate", "access-control-request-headers"],
		["OPTIONS", "/v1/estimate", "origin"],
	])("%s %s with %s", async (method, path, name) => {
		for (const filler of fillers) {
			const value = `a${filler.repeat(LONG / filler.length)}b`;
			const text = name === "authorization" ? `Bearer ${value}` : value;
			const headers = { ...JSON_TYPE, authorization: "Bearer x", [name]: text };
			const body = method === "POST" ? { body: JSON.stringify({ input: INPUT }) } : {};
			const answer = asSilent(await ask(path, { method, headers, ...body }, bindings));
			expect([200, 204, 401, 404, 415, 422]).toContain(answer.status);
			expect(answer.text.length).toBeLessThan(100_000);
			for (const [, said] of answer.headers) expect(said.length).toBeLessThan(1000);
		}
	});
});

describe("slow bodies", () => {
	const bytes = new TextEncoder().encode(`{${WORKFLOW}}`);
	const streamed = (pull: (controller: ReadableStreamDefaultController, i: number) => unknown) => {
		let i = 0;
		return new ReadableStream({ pull: (controller) => pull(controller, i++) as Promise<void> });
	};

	test("one that comes byte by byte is answered", async () => {
		const drip = streamed(async (controller, i) => {
			await new Promise((resolve) => setTimeout(resolve, 1));
			if (i < bytes.length) controller.enqueue(bytes.slice(i, i + 1));
			else controller.close();
		});
		expect((await estimate(drip)).status).toBe(200);
	});

	test("one that never ends keeps nobody else waiting", async () => {
		let end = () => {};
		const endless = new ReadableStream({
			start(controller) {
				controller.enqueue(bytes.slice(0, 5));
				end = () => controller.close();
			},
		});
		const waiting = estimate(endless);
		for (let i = 0; i < 5; i++) expect((await estimate(bytes)).status).toBe(200);
		end();
		asProblem(asSilent(await waiting), 400, "malformed-json");
	});

	test.each(["/v1/estimate", "/v1/scenarios"])("%s: one that breaks off", async (path) => {
		const broken = streamed((controller, i) => {
			if (i === 0) controller.enqueue(bytes.slice(0, 5));
			else controller.error(new Error("the line is dead"));
		});
		const problem = asProblem(asSilent(await send(path, broken)), 400, "malformed-json");
		expect(problem.detail).toBe("The body broke off before its end.");
		const announced = { ...JSON_TYPE, "content-length": String(bytes.length) };
		const again = streamed((controller) => controller.error(new Error("the line is dead")));
		asProblem(asSilent(await send(path, again, announced)), 400, "malformed-json");
	});

	test("one that is large and slow is refused before its end", async () => {
		let sent = 0;
		const flood = streamed((controller) => {
			sent += 10_000;
			controller.enqueue(new Uint8Array(10_000).fill(0x20));
		});
		asProblem(asSilent(await estimate(flood)), 413, "payload-too-large");
		expect(sent).toBeLessThan(200_000);
	});
});
