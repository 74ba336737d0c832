import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { bindings, expire, INPUT, saved, send } from "./scenario-support.ts";
import { app, ORIGIN } from "./support.ts";

const FILE = `<!doctype html><html><head><title>Saved calculation</title>
<meta name="description" content="d"><meta property="og:title" content="t">
<meta property="og:description" content="d"><meta property="og:url" content="">
<meta property="og:image" content="/card.png"></head><body></body></html>`;
const POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'";

/** The build's file, with the headers that the platform gives it. */
const ASSETS = {
	fetch: async () =>
		new Response(FILE, {
			headers: {
				"content-type": "text/html; charset=utf-8",
				"content-security-policy": POLICY,
				"x-frame-options": "DENY",
				etag: '"file"',
			},
		}),
} as unknown as Fetcher;

const look = (path: string, env: Partial<Env> = {}) =>
	app.request(ORIGIN + path, {}, { ...bindings, ASSETS, ...env });

test("a saved scenario's page is private, unlisted and not framable", async () => {
	const { id } = await saved();
	const { status, headers } = await look(`/s/${id}`);
	expect(status).toBe(200);
	expect(Object.fromEntries(headers)).toMatchObject({
		"cache-control": "private, no-cache",
		"content-security-policy": POLICY,
		"content-type": "text/html; charset=utf-8",
		"ratelimit-policy": '"reads";q=600;w=60',
		"referrer-policy": "no-referrer",
		"strict-transport-security": "max-age=31536000; includeSubDomains",
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"x-robots-tag": "noindex, nofollow",
	});
	expect(headers.has("etag")).toBe(false);
});

test("the page for frames says so, and is as private otherwise", async () => {
	const { id } = await saved();
	const { status, headers } = await look(`/embed/s/${id}`);
	expect(status).toBe(200);
	expect(headers.has("x-frame-options")).toBe(false);
	expect(headers.get("content-security-policy")).toBe(
		"default-src 'self'; object-src 'none'; frame-ancestors *",
	);
	expect(headers.get("referrer-policy")).toBe("no-referrer");
	expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
});

test("a pasted link shows title and headline, as text", async () => {
	const title = `"><script>alert(1)</script> & co`;
	const { id } = await saved({ title, input: INPUT });
	const html = await (await look(`/embed/s/${id}`)).text();
	expect(html).not.toContain("<script");
	expect(html).toContain(
		'<title>"&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; co · Support ROI</title>',
	);
	expect(html).toContain(
		'og:title" content="&quot;>&lt;script>alert(1)&lt;/script> &amp; co · Support ROI"',
	);
	const { json } = await send("GET", `/${id}`);
	const { headline } = (json as { result: { headline: string } }).result;
	expect(html.split(`content="${headline}"`)).toHaveLength(3);
	expect(html).toContain(`og:url" content="${ORIGIN}/s/${id}"`);
	expect(html).toContain(`og:image" content="${ORIGIN}/card.png"`);
});

test("an address with a slash too many leads to the one without", async () => {
	for (const path of ["/s/0123456789abcdefghjkmnpqrs", "/embed/s/0123456789abcdefghjkmnpqrs"])
		for (const query of ["", "?lang=zh-CN"]) {
			const { status, headers } = await look(`${path}/${query}`);
			expect([status, headers.get("location")]).toEqual([301, path + query]);
			expect(headers.get("ratelimit-policy")).toContain("reads");
		}
});

test("a row that cannot be read still has a page", async () => {
	const { id } = await saved({ title: "half", input: INPUT });
	await env.DB.prepare("UPDATE scenarios SET result = '{' WHERE id = ?").bind(id).run();
	const answer = await look(`/s/${id}`);
	expect(answer.status).toBe(200);
	expect(await answer.text()).toContain("<title>half · Support ROI</title>");
});

test("its status is the scenario's, and nothing of an ended one is in it", async () => {
	const { id, editToken: token } = await saved({ title: "gone soon", input: INPUT });
	await expire(id, 1);
	const expired = await look(`/s/${id}`);
	expect([expired.status, await expired.text()]).toEqual([410, FILE]);
	const other = await saved();
	await send("DELETE", `/${other.id}`, { token: other.editToken });
	expect((await look(`/embed/s/${other.id}`)).status).toBe(410);
	for (const nowhere of ["0123456789abcdefghjkmnpqrs", "x", token])
		expect((await look(`/s/${nowhere}`)).status).toBe(404);
	const away = await look(`/s/${id}`, { DB: {} as D1Database });
	expect([away.status, away.headers.get("retry-after")]).toEqual([503, "5"]);
	const full = { limit: async () => ({ success: false }) };
	const refused = await look(`/s/${id}`, { LIMIT_READS: full });
	expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
	for (const { headers } of [expired, away, refused]) {
		expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
		expect(headers.get("cache-control")).toBe("no-store");
	}
});
