import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { ReceiptSchema, ScenarioSchema } from "../../src/schema/document/scenario.ts";
import { asGone, DAY, edit, expire, INPUT, OTHER, saved, send } from "./scenario-support.ts";
import { asAnswer, asProblem, faultsOf } from "./support.ts";

const NOWHERE = "0123456789abcdefghjkmnpqrs";

describe("editing", () => {
	test("puts new figures in the place of the old and keeps them from now on", async () => {
		const { id, editToken: token } = await saved({ input: INPUT, title: "a", expiresInDays: 30 });
		await expire(id, -3);
		const first = await send("GET", `/${id}`);
		const etag = first.headers.get("etag") ?? "";
		const headers = { "if-match": etag };
		const answer = await send("PUT", `/${id}`, { ...edit(1), token, headers });
		const scenario = asAnswer(answer, ScenarioSchema);
		expect(scenario).toMatchObject({ id, title: "edited", revision: 2, input: OTHER });
		expect(answer.headers.get("etag")).toBe(etag.replace("r1", "r2"));
		// Thirty days again, from the edit.
		expect(Date.parse(scenario.expiresAt) - Date.parse(scenario.updatedAt)).toBe(30 * DAY);
		expect(Date.parse(scenario.updatedAt)).toBeGreaterThanOrEqual(Date.parse(scenario.createdAt));
		expect((await send("GET", `/${id}`)).json).toEqual(scenario);
		const stale = await send("GET", `/${id}`, { headers: { "if-none-match": etag } });
		expect(stale.status).toBe(200);
	});

	test("of 40 writers with one ETag exactly one wins", async () => {
		const { id, editToken: token } = await saved();
		const answers = await Promise.all(
			Array.from({ length: 40 }, (_, i) =>
				send("PUT", `/${id}`, { ...edit(1, `writer ${i}`), token }),
			),
		);
		const [won, ...more] = answers.filter(({ status }) => status === 200);
		if (!won) throw new Error("nobody won");
		expect(more).toEqual([]);
		for (const lost of answers.filter((answer) => answer !== won)) {
			asProblem(lost, 412, "stale-revision");
			expect(lost.headers.get("etag")).toMatch(/^"r2-/);
		}
		const now = asAnswer(await send("GET", `/${id}`), ScenarioSchema);
		expect(now).toEqual(won.json);
		expect([now.revision, now.title?.startsWith("writer ")]).toEqual([2, true]);
	});

	test.each([
		['W/"r1-2026-11-2026-11-21"', 200],
		['"r1"', 200],
		['"r7-x", W/"r1-y"', 200],
		['"r2-2026-11-2026-11-21"', 412],
		['"r10"', 412],
		['"abc"', 412],
		["r1", 412],
		['"r1x"', 412],
		["", 412],
		["*", 428],
		[" * ", 428],
		[null, 428],
	])("If-Match %j: %i", async (header, status) => {
		const { id, editToken: token } = await saved();
		const headers: Record<string, string> = header === null ? {} : { "if-match": header };
		const answer = await send("PUT", `/${id}`, { ...edit(1), token, headers });
		if (status === 412) asProblem(answer, 412, "stale-revision");
		else if (status === 428) asProblem(answer, 428, "revision-required");
		else expect(answer.status).toBe(200);
	});

	test("the order: 401, 404 and 410, 403, 422, 428, 412", async () => {
		const { id, editToken: token } = await saved();
		const wrong = token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
		const bad = { body: { input: 7 }, headers: { "if-match": '"r9"' } };
		asProblem(await send("PUT", `/${NOWHERE}`, bad), 401, "token-required");
		asProblem(await send("PUT", `/${NOWHERE}`, { ...bad, token: wrong }), 404, "not-found");
		asProblem(await send("PUT", `/${id}`, { ...bad, token: wrong }), 403, "wrong-token");
		const none = { token, headers: {} };
		const refused = await send("PUT", `/${id}`, { ...bad, ...none });
		expect(faultsOf(refused)).toEqual(["/input wrong-type"]);
		asProblem(await send("PUT", `/${id}`, { ...edit(1), ...none }), 428, "revision-required");
		asProblem(await send("PUT", `/${id}`, { ...edit(9), token }), 412, "stale-revision");
		await expire(id, 1);
		asGone(await send("PUT", `/${id}`, { ...bad, token: wrong }), "expired");
	});

	test("looking, too, says that there is nothing before it says what is wrong", async () => {
		const { id } = await saved();
		asProblem(await send("GET", `/${NOWHERE}?x=1`), 404, "not-found");
		expect(faultsOf(await send("GET", `/${id}?x=1`))).toEqual(["x unknown-parameter"]);
		await expire(id, 1);
		asGone(await send("GET", `/${id}?x=1`), "expired");
	});

	test("a deletion may say which revision it means", async () => {
		const { id, editToken: token } = await saved();
		const remove = (revision: string) =>
			send("DELETE", `/${id}`, { token, headers: { "if-match": revision } });
		asProblem(await remove('"r2"'), 412, "stale-revision");
		asProblem(await remove("*"), 428, "revision-required");
		expect((await remove('"r1"')).status).toBe(204);
	});
});

describe("a new link", () => {
	const move = (id: string, token: string, headers: Record<string, string> = {}) =>
		send("POST", `/${id}/rotate`, { token, headers });

	test("ends the old one and the old token, and keeps the figures", async () => {
		const { id, editToken } = await saved({ title: "moves", input: INPUT });
		await send("PUT", `/${id}`, { token: editToken, ...edit(1, "moves on") });
		const before = asAnswer(await send("GET", `/${id}`), ScenarioSchema);
		const answer = await move(id, editToken);
		expect(answer.status).toBe(201);
		const moved = ReceiptSchema.parse(answer.json);
		expect(answer.headers.get("location")).toContain(`/v1/scenarios/${moved.id}`);
		expect(answer.headers.get("etag")).toMatch(/^"r1-/);
		expect(moved.id).not.toBe(id);
		const after = asAnswer(await send("GET", `/${moved.id}`), ScenarioSchema);
		const links = { ...before.result.links, self: after.url };
		const result = { ...before.result, links };
		const { url } = moved;
		expect(after).toEqual({ ...before, id: moved.id, url, revision: 1, result });
		asGone(await send("GET", `/${id}`), "rotated");
		asGone(await move(id, editToken), "rotated");
		asProblem(await move(moved.id, editToken), 403, "wrong-token");
		expect((await send("DELETE", `/${moved.id}`, { token: moved.editToken })).status).toBe(204);
	});

	test("asked for again with its key is the same link and token", async () => {
		const { id, editToken } = await saved();
		const headers = { "idempotency-key": crypto.randomUUID() };
		const again = () => move(id, editToken, headers);
		const answers = await Promise.all([again(), again(), again()]);
		const last = await again();
		expect(last.status, last.text).toBe(201);
		for (const { json, status } of answers) expect([status, json]).toEqual([201, last.json]);
		const { id: next } = ReceiptSchema.parse(last.json);
		const count = "SELECT count(*) AS n FROM idempotency_keys WHERE scenario_id = ?";
		expect(await env.DB.prepare(count).bind(next).first()).toEqual({ n: 1 });
		// Neither another token nor another key gets that far.
		asGone(await move(id, `roi_edit_${"x".repeat(43)}`, headers), "rotated");
		asGone(await move(id, editToken, { "idempotency-key": crypto.randomUUID() }), "rotated");
		const foreign = { "idempotency-key": crypto.randomUUID() };
		await saved({ input: INPUT }, foreign);
		asGone(await move(id, editToken, foreign), "rotated");
	});

	test("of many who ask for one at once, one gets it", async () => {
		const { id, editToken } = await saved();
		const answers = await Promise.all(Array.from({ length: 12 }, () => move(id, editToken)));
		expect(answers.filter(({ status }) => status === 201).length).toBe(1);
		for (const answer of answers) if (answer.status !== 201) asGone(answer, "rotated");
	});

	test("is not given to a key of another request, nor to a weak one", async () => {
		const headers = { "idempotency-key": crypto.randomUUID() };
		await saved({ input: INPUT }, headers);
		const { id, editToken } = await saved();
		expect(faultsOf(await move(id, editToken, headers))).toEqual(["Idempotency-Key key-reused"]);
		expect((await send("GET", `/${id}`)).status).toBe(200);
		const weak = await move(id, editToken, { "idempotency-key": "weak" });
		expect(faultsOf(weak)).toEqual(["Idempotency-Key weak-key"]);
	});

	test("loses no edit that was answered: what moved is what was last saved", async () => {
		const { id, editToken: token } = await saved({ title: "start", input: INPUT });
		const [moved, ...edits] = await Promise.all([
			move(id, token),
			...Array.from({ length: 6 }, (_, i) => send("PUT", `/${id}`, { token, ...edit(1, `e${i}`) })),
		]);
		expect(moved.status).toBe(201);
		const { id: next } = ReceiptSchema.parse(moved.json);
		const now = asAnswer(await send("GET", `/${next}`), ScenarioSchema);
		const won = edits.find(({ status }) => status === 200);
		expect(now.title).toBe(won ? asAnswer(won, ScenarioSchema).title : "start");
	});
});
