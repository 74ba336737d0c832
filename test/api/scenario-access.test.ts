import { describe, expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { asGone, bindings, edit, expire, INPUT, saved, send, stored } from "./scenario-support.ts";
import { asProblem, ORIGIN } from "./support.ts";

const NOWHERE = "0123456789abcdefghjkmnpqrs";

/** Every way in which only the owner may come, as far as the check of who asks. */
const WAYS = {
	put: (id: string, token: string | null) => send("PUT", `/${id}`, { token, ...edit(1) }),
	delete: (id: string, token: string | null) => send("DELETE", `/${id}`, { token }),
	rotate: (id: string, token: string | null) => send("POST", `/${id}/rotate`, { token }),
};
const ways = Object.keys(WAYS) as (keyof typeof WAYS)[]; // a closed literal

describe("who may change", () => {
	test.each(ways)(
		"%s: a missing, wrong, truncated or foreign token changes nothing",
		async (way) => {
			const { id, editToken } = await saved();
			const { editToken: foreign } = await saved();
			const before = await stored(id);
			asProblem(await WAYS[way](id, null), 401, "token-required");
			for (const token of [
				foreign,
				editToken.slice(0, -1),
				`${editToken}x`,
				editToken.replace("roi_edit_", ""),
				editToken.toUpperCase(),
				String(before?.token_hash),
				"'OR/**/1=1--",
				"x".repeat(5000),
			])
				asProblem(await WAYS[way](id, token), 403, "wrong-token");
			expect(await stored(id)).toEqual(before);
		},
	);

	test.each(["", "Basic cm9pOnJvaQ==", "Bearer", "Bearer ", "Token roi_edit_x", "roi_edit_x"])(
		"Authorization %j is no token",
		async (authorization) => {
			const { id } = await saved();
			const answer = await send("DELETE", `/${id}`, { headers: { authorization } });
			asProblem(answer, 401, "token-required");
			expect(answer.headers.get("www-authenticate")).toBe("Bearer");
		},
	);

	test("a token in the query is none", async () => {
		const { id, editToken } = await saved();
		asProblem(await send("DELETE", `/${id}?token=${editToken}`), 401, "token-required");
		expect((await send("GET", `/${id}`)).status).toBe(200);
	});

	test.each(ways)("%s: what never existed is 404, whatever its address", async (way) => {
		for (const id of [NOWHERE, "short", "u".repeat(26), "8".repeat(26), "%00", "__proto__"])
			asProblem(await WAYS[way](id, `roi_edit_${"x".repeat(43)}`), 404, "not-found");
	});

	test("looking, too, is 404 for what never existed, and for another spelling of an id", async () => {
		const { id } = await saved();
		for (const other of [NOWHERE, id.toUpperCase(), `${id}0`, id.slice(1), "x' OR '1'='1"])
			asProblem(await send("GET", `/${encodeURIComponent(other)}`), 404, "not-found");
	});
});

test("no title, id, token or figure reaches the log, whatever happens", async () => {
	const lines: string[] = [];
	const logged = createApp((line) => lines.push(JSON.stringify(line)));
	const title = "nobody logs this";
	const { id, editToken, input } = { ...(await saved({ title, input: INPUT })), input: INPUT };
	const headers = {
		authorization: `Bearer ${editToken}`,
		"content-type": "application/json",
		"if-match": '"r1"',
	};
	const body = JSON.stringify({ title, input });
	const away = {
		prepare: () => {
			throw new Error(`no such column ${title}`);
		},
	};
	const broken = { withSession: () => away } as unknown as D1Database;
	for (const DB of [broken, bindings.DB])
		for (const [method, path] of [
			["GET", `/v1/scenarios/${id}`],
			["PUT", `/v1/scenarios/${id}`],
			["POST", "/v1/scenarios"],
			["GET", `/s/${id}`],
			["POST", `/v1/scenarios/${id}/rotate`],
		] as const)
			await logged.request(
				`${ORIGIN}${path}?note=${id}`,
				{ method, headers, ...(method === "GET" ? {} : { body }) },
				{ DB } as Partial<Env>,
			);
	expect(lines.join("\n")).toContain("/v1/scenarios/:id/rotate");
	for (const secret of [title, id, editToken, "ecommerce", "no such column"])
		expect(lines.join("\n")).not.toContain(secret);
});

describe("the end", () => {
	test("a deleted scenario is gone with all that was in it, and its link says so", async () => {
		const { id, editToken } = await saved({ title: "secret title", input: INPUT });
		const deleted = await WAYS.delete(id, editToken);
		expect([deleted.status, deleted.text]).toEqual([204, ""]);
		expect(deleted.headers.get("cache-control")).toBe("no-store");
		const empty = { title: null, input: null, resolved_input: null, result: null };
		expect(await stored(id)).toMatchObject(empty);
		expect(asGone(await send("GET", `/${id}`), "deleted")).toContain("deleted by its owner");
		for (const way of ways) asGone(await WAYS[way](id, editToken), "deleted");
	});

	test("an expired scenario says so for 30 days, and then nothing", async () => {
		const { id, editToken } = await saved();
		await expire(id, 0);
		asGone(await send("GET", `/${id}`), "expired");
		await expire(id, 29.9);
		asGone(await send("GET", `/${id}`), "expired");
		for (const way of ways) asGone(await WAYS[way](id, editToken), "expired");
		// Even before the purge comes round.
		await expire(id, 30);
		asProblem(await send("GET", `/${id}`), 404, "not-found");
		for (const way of ways) asProblem(await WAYS[way](id, editToken), 404, "not-found");
	});

	test("a moved scenario leaves nothing at its old address", async () => {
		const { id, editToken } = await saved({ title: "secret title", input: INPUT });
		expect((await WAYS.rotate(id, editToken)).status).toBe(201);
		const empty = { title: null, input: null, resolved_input: null, result: null };
		expect(await stored(id)).toMatchObject(empty);
		for (const way of ways) asGone(await WAYS[way](id, editToken), "rotated");
	});
});
