import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type EstimateResult, EstimateResultSchema } from "../../src/schema/document/result.ts";
import { ReceiptSchema, ScenarioSchema } from "../../src/schema/document/scenario.ts";
import { bindings, DAY, INPUT, saved, send, stored } from "./scenario-support.ts";
import { asAnswer, ask, asProblem, faultsOf, ORIGIN, post } from "./support.ts";

const key = () => crypto.randomUUID();

describe("the language of a saved result", () => {
	const inLanguage = async (locale: string) => {
		const at = `/v1/estimate?include=timeline&locale=${locale}`;
		return EstimateResultSchema.parse((await post(at, INPUT)).json);
	};
	const look = async (id: string, query = "") =>
		asAnswer(await send("GET", `/${id}${query}`), ScenarioSchema);
	const without = <T extends { links: unknown }>({ links: _, ...rest }: T) => rest;

	test.each([
		["en", "zh-CN"],
		["zh-CN", "en"],
	])(
		"saved in %s it is read in %s by who asks for it, with the same figures",
		async (one, other) => {
			const made = await send("POST", `?locale=${one}`, { body: { input: INPUT } });
			const { id } = ReceiptSchema.parse(made.json);
			const [asSaved, asked] = [await look(id), await look(id, `?locale=${other}`)];
			expect(without(asSaved.result)).toEqual(without(await inLanguage(one)));
			expect(without(asked.result)).toEqual(without(await inLanguage(other)));
			expect(asked.result.links).toEqual(asSaved.result.links);
			expect({ ...asked, result: null }).toEqual({ ...asSaved, result: null });
			expect((await look(id, `?locale=${one}`)).result).toEqual(asSaved.result);
		},
	);

	test("of another model or other data it stays in the words it was saved with", async () => {
		for (const [column, value] of [
			["model_version", "2020-01"],
			["data_version", "2020-01-01"],
		]) {
			const { id } = await saved();
			const { result } = await look(id);
			await env.DB.prepare(`UPDATE scenarios SET ${column} = ? WHERE id = ?`).bind(value, id).run();
			expect((await look(id, "?locale=zh-CN")).result, column).toEqual(result);
		}
	});

	/** A scenario whose result was saved otherwise than it would be today. */
	async function savedAs(change: (result: EstimateResult) => void) {
		const { id } = await saved();
		const { result } = await look(id);
		change(result);
		await env.DB.prepare("UPDATE scenarios SET result = ? WHERE id = ?")
			.bind(JSON.stringify(result), id)
			.run();
		// As it comes: it may lack what results have gained since.
		const resultOf = async (query: string) =>
			((await send("GET", `/${id}${query}`)).json as { result: EstimateResult }).result;
		return { was: await resultOf(""), now: await resultOf("?locale=zh-CN") };
	}

	test("nor where the code would come to another sum", async () => {
		const { was, now } = await savedAs(({ summary }) => {
			summary.net = 1;
		});
		expect(now).toEqual(was);
	});

	test("only words change: a line of other figures keeps its own, and no key is added", async () => {
		const { was, now } = await savedAs(({ lines, summary }) => {
			const [first] = lines;
			if (first) first.steadyState += 1;
			// As if summaries had gained it since.
			delete (summary as Partial<typeof summary>).peakFunding;
		});
		expect(now.lines[0]).toEqual(was.lines[0]);
		expect(now.summary).toEqual(was.summary);
		const said = await inLanguage("zh-CN");
		expect(now.headline).toBe(said.headline);
		expect(now.lines.slice(1)).toEqual(said.lines.slice(1));
	});

	test("what was asked for in a language has an ETag of its own, by which it may be changed as well", async () => {
		const { id, editToken: token } = await saved();
		const [plain, chinese] = [
			await send("GET", `/${id}`),
			await send("GET", `/${id}?locale=zh-CN`),
		];
		const tagOf = ({ headers }: typeof plain) => headers.get("etag") ?? "";
		expect(tagOf(chinese)).not.toBe(tagOf(plain));
		const again = (query: string, tag: string) =>
			send("GET", `/${id}${query}`, { headers: { "if-none-match": tag } });
		expect((await again("?locale=zh-CN", tagOf(chinese))).status).toBe(304);
		expect((await again("?locale=zh-CN", tagOf(plain))).status).toBe(200);
		const body = { input: INPUT };
		const headers = { "if-match": tagOf(chinese) };
		expect((await send("PUT", `/${id}`, { body, token, headers })).status).toBe(200);
	});
});

describe("saving and looking", () => {
	test("what is saved comes back as it was sent and as the estimate gave it", async () => {
		const { id, ...receipt } = await saved({ title: "Peak season", input: INPUT });
		const scenario = asAnswer(await send("GET", `/${id}`), ScenarioSchema);
		const { json } = await post("/v1/estimate?include=timeline,resolvedInput", INPUT);
		const { resolvedInput, ...estimate } = EstimateResultSchema.parse(json);
		expect(scenario).toMatchObject({
			id,
			title: "Peak season",
			revision: 1,
			input: INPUT,
			resolvedInput,
			result: {
				...estimate,
				links: { calculator: estimate.links.calculator, self: `${ORIGIN}/s/${id}` },
				resolvedInput: null,
			},
			modelVersion: estimate.modelVersion,
			dataVersion: estimate.dataVersion,
			expiresInDays: 400,
			current: null,
			currentStatus: "same",
		});
		expect(scenario).toMatchObject({
			url: receipt.url,
			createdAt: receipt.createdAt,
			updatedAt: receipt.createdAt,
			expiresAt: receipt.expiresAt,
		});
		const kept = Date.parse(scenario.expiresAt) - Date.parse(scenario.createdAt);
		expect(kept).toBe(400 * DAY);
	});

	test("every look gives the same bytes and an ETag, and a 304 to who has it", async () => {
		const { id } = await saved();
		const first = await send("GET", `/${id}`);
		const again = await send("GET", `/${id}`);
		expect(again.text).toBe(first.text);
		expect(first.headers.get("cache-control")).toBe("private, no-cache");
		const etag = first.headers.get("etag") ?? "";
		for (const tag of [etag, `W/${etag}`]) {
			const unchanged = await send("GET", `/${id}`, { headers: { "if-none-match": tag } });
			expect([unchanged.status, unchanged.text]).toEqual([304, ""]);
			expect(unchanged.headers.get("cache-control")).toBe("private, no-cache");
		}
		expect((await send("HEAD", `/${id}`)).status).toBe(200);
	});

	test("looking writes nothing", async () => {
		const { id } = await saved();
		const before = await stored(id);
		for (let i = 0; i < 3; i++) await send("GET", `/${id}`);
		expect(await stored(id)).toEqual(before);
	});

	test("the days are the caller's, 1 to 1096; null and nothing mean 400; an empty title is none", async () => {
		for (const [expiresInDays, days] of [
			[1, 1],
			[1096, 1096],
			[null, 400],
		]) {
			const { createdAt, expiresAt, id } = await saved({ input: INPUT, expiresInDays, title: "" });
			expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(Number(days) * DAY);
			expect((await stored(id))?.title).toBe(null);
		}
	});

	test("every fault of title, days, input and key is named at once", async () => {
		const body = {
			title: "see https://example.com",
			expiresInDays: 0.5,
			note: "x",
			input: {
				preset: "ecommerce",
				workflows: [{ monthlyContacts: -1, automation: { deflectionRate: 40, nope: 1 } }],
			},
		};
		const headers = { "idempotency-key": "too-short" };
		const answer = await send("POST", "?locale=xx", { body, headers });
		expect(faultsOf(answer)).toEqual([
			"/expiresInDays too-small",
			"/input/workflows/0/automation/deflectionRate too-large",
			"/input/workflows/0/automation/nope unknown-key",
			"/input/workflows/0/monthlyContacts too-small",
			"/note unknown-key",
			"/title unsafe-text",
			"Idempotency-Key weak-key",
			"locale not-a-choice",
		]);
		const { errors } = asProblem(answer, 422, "invalid-input");
		const allowed = (pointer: string) =>
			errors.find((error) => error.pointer === pointer)?.allowed ?? [];
		expect(allowed("/note")).toEqual(["title", "input", "expiresInDays"]);
		expect(allowed("/input/workflows/0/automation/nope")).toContain("deflectionRate");
	});

	test.each([
		[{}, ["/input required"]],
		[{ input: null }, ["/input required"]],
		[{ input: [] }, ["/input wrong-type"]],
		[{ input: { workflows: [] } }, ["/input/workflows too-few-items"]],
		[
			{ input: { workflows: [{ monthlyContacts: 10 }] } },
			["/input/workflows/0/costPerContact no-contact-price"],
		],
		[{ input: INPUT, expiresInDays: 1097 }, ["/expiresInDays too-large"]],
		[{ input: INPUT, expiresInDays: "30" }, ["/expiresInDays not-a-number"]],
		[{ input: INPUT, expiresInDays: 2.5 }, ["/expiresInDays not-whole"]],
		[{ input: INPUT, title: "x".repeat(81) }, ["/title too-long"]],
		[{ input: INPUT, title: 7 }, ["/title wrong-type"]],
		[{ input: INPUT, title: "a\u202eb" }, ["/title unsafe-text"]],
		[{ input: INPUT, title: "a\nb" }, ["/title unsafe-text"]],
		[[], [" wrong-type"]],
	])("422 for %j", async (body, faults) => {
		expect(faultsOf(await send("POST", "", { body }))).toEqual(faults);
	});

	test("400, 413 and 415 as everywhere", async () => {
		asProblem(await send("POST", "", { body: "{" }), 400, "malformed-json");
		const large = `{"title":"${"x".repeat(64 * 1024)}"}`;
		asProblem(await send("POST", "", { body: large }), 413, "payload-too-large");
		const headers = { "content-type": "text/plain" };
		const plain = await send("POST", "", { body: "{}", headers });
		asProblem(plain, 415, "unsupported-media-type");
	});
});

describe("what is stored", () => {
	test("holds no token and no key, only what cannot be turned back", async () => {
		const idempotencyKey = key();
		const { id, editToken } = await saved({ input: INPUT }, { "idempotency-key": idempotencyKey });
		const tables = ["scenarios", "idempotency_keys"];
		const rows = await Promise.all(
			tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`).all()),
		);
		const everything = JSON.stringify(rows.map(({ results }) => results));
		expect(everything).toContain(id);
		const secret = editToken.replace("roi_edit_", "");
		for (const hidden of [secret, "roi_edit_", idempotencyKey])
			expect(everything).not.toContain(hidden);
		const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(editToken));
		const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
		expect((await stored(id))?.token_hash).toBe(hex.join(""));
	});

	test("ids and tokens never repeat and use their whole range", async () => {
		const receipts = await Promise.all(Array.from({ length: 40 }, () => saved()));
		expect(new Set(receipts.map(({ id }) => id)).size).toBe(40);
		expect(new Set(receipts.map(({ editToken }) => editToken)).size).toBe(40);
		const letters = new Set(receipts.flatMap(({ id }) => [...id]));
		expect([...letters].sort().join("")).toBe("0123456789abcdefghjkmnpqrstvwxyz");
	});

	test.each([
		"'; DROP TABLE scenarios; --",
		"<script>document.title='owned'</script>",
		'"><img src=x onerror=alert(1)>',
		"$" + "{7*7} {{7*7}} %s \\u0000 \\' \\\"",
		"Robert'); DELETE FROM scenarios WHERE ('1'='1",
		"汉字 🙂 é",
	])("%s is text, as a title and as every name", async (text) => {
		const input = {
			...INPUT,
			workflows: [{ monthlyContacts: 100, name: text }],
			costs: { usage: [{ name: text, unit: "resolution", price: 1 }] },
			rollout: [{ stage: text, startMonth: 1 }],
		};
		const { id } = await saved({ title: text, input });
		const answer = await send("GET", `/${id}`);
		const scenario = asAnswer(answer, ScenarioSchema);
		expect([scenario.title, scenario.input]).toEqual([text, input]);
		expect((await stored(id))?.title).toBe(text);
		expect(answer.headers.get("content-type")).toBe("application/json");
	});
});

describe("idempotency", () => {
	test("a create sent again gives the first answer again, and one scenario", async () => {
		const headers = { "idempotency-key": key() };
		const body = { title: "once", input: INPUT };
		const first = await saved(body, headers);
		// The order of keys is not another request; quotes around the key are the standard's.
		const again = await saved(
			{ input: { workflows: INPUT.workflows, preset: INPUT.preset }, title: "once" },
			{ "idempotency-key": `"${headers["idempotency-key"]}"` },
		);
		expect(again).toEqual(first);
		const { results } = await env.DB.prepare("SELECT id FROM scenarios WHERE title = 'once'").all();
		expect(results).toEqual([{ id: first.id }]);
		// The token that was answered twice works.
		const edit = await send("DELETE", `/${first.id}`, { token: again.editToken });
		expect(edit.status).toBe(204);
		// Even then the answer is the first one.
		expect(await saved(body, headers)).toEqual(first);
	});

	test("twenty at once with one key make one scenario", async () => {
		const headers = { "idempotency-key": key() };
		const body = { title: "twenty", input: INPUT };
		const receipts = await Promise.all(Array.from({ length: 20 }, () => saved(body, headers)));
		expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
		const count = "SELECT count(*) AS n FROM scenarios WHERE title = 'twenty'";
		expect(await env.DB.prepare(count).first()).toEqual({ n: 1 });
	});

	test("the same key with another body is refused, and saves nothing", async () => {
		const headers = { "idempotency-key": key() };
		await saved({ title: "one", input: INPUT }, headers);
		const other = await send("POST", "", { body: { title: "other", input: INPUT }, headers });
		expect(faultsOf(other)).toEqual(["Idempotency-Key key-reused"]);
		const chinese = await send("POST", "?locale=zh-CN", { body: { input: INPUT }, headers });
		expect(faultsOf(chinese)).toEqual(["Idempotency-Key key-reused"]);
		expect(chinese.text).toMatch(/\p{Script=Han}/u);
		const count = "SELECT count(*) AS n FROM scenarios WHERE title = 'other'";
		expect(await env.DB.prepare(count).first()).toEqual({ n: 0 });
	});

	test("after its day a key is as good as new", async () => {
		const headers = { "idempotency-key": key() };
		const first = await saved({ input: INPUT }, headers);
		await env.DB.prepare("UPDATE idempotency_keys SET expires_at = ? WHERE scenario_id = ?")
			.bind(Date.now() - 1, first.id)
			.run();
		const second = await saved({ input: INPUT }, headers);
		expect(second.id).not.toBe(first.id);
		expect(second.editToken).not.toBe(first.editToken);
		expect((await send("GET", `/${first.id}`)).status).toBe(200);
	});

	test.each([
		["9f1b6f1e-7a52-4d3a-8b1c-3d6a6f0e2b11", true],
		["9F1B6F1E-7A52-4D3A-8B1C-3D6A6F0E2B11", true],
		["AbCdEfGhIjKlMnOpQrSt_-", true],
		["x".repeat(255), true],
		// Version 1 and 7: mostly a clock.
		["9f1b6f1e-7a52-1d3a-8b1c-3d6a6f0e2b11", false],
		["0197f1b6-7a52-7d3a-8b1c-3d6a6f0e2b11", false],
		["AbCdEfGhIjKlMnOpQrStU", false],
		["AbCdEfGhIjKlMnOpQrStU+", false],
		["x".repeat(256), false],
		["", false],
	])("the key %j: %s", async (idempotencyKey, accepted) => {
		const headers = { "idempotency-key": idempotencyKey };
		const answer = await send("POST", "", { body: { input: INPUT }, headers });
		if (accepted) expect(answer.status).toBe(201);
		else expect(faultsOf(answer)).toEqual(["Idempotency-Key weak-key"]);
	});
});

test("without a database, scenarios answer 503 and everything else goes on", async () => {
	const away = new Error("D1_ERROR: no such table: scenarios: SELECT secret FROM scenarios");
	const broken = {
		withSession: () => ({
			prepare: () => {
				throw away;
			},
			batch: () => Promise.reject(away),
		}),
	} as unknown as D1Database;
	const { id, editToken: token } = await saved();
	const edit = { body: { input: INPUT }, token, headers: { "if-match": '"r1"' } };
	for (const DB of [broken, undefined, {} as D1Database]) {
		const used = { env: { DB } as Partial<Env> };
		for (const answer of [
			await send("POST", "", { body: { input: INPUT }, ...used }),
			await send("GET", `/${id}`, used),
			await send("PUT", `/${id}`, { ...edit, ...used }),
			await send("DELETE", `/${id}`, { token, ...used }),
			await send("POST", `/${id}/rotate`, { token, ...used }),
		]) {
			asProblem(answer, 503, "database-unavailable");
			expect(answer.headers.get("retry-after")).toBe("5");
			expect(answer.text).not.toMatch(/D1_|SELECT|scenarios:|secret/);
		}
		for (const path of ["/v1/estimate?preset=saas&monthlyContacts=900", "/v1/presets", "/healthz"])
			expect((await ask(path, {}, { ...bindings, ...used.env })).status).toBe(200);
		expect((await post("/v1/estimate", INPUT)).status).toBe(200);
	}
});

test("an answer to a look has every key and no other", async () => {
	const { id } = await saved();
	const { json } = await send("GET", `/${id}`);
	expect(z.strictObject(ScenarioSchema.shape).safeParse(json).success).toBe(true);
});
