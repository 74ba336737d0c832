/** Everything that is served, asked as any program would: its headers, and whether its own policy lets it work. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { baseUrl } from "./harness.ts";
import { ask, ECOMMERCE } from "./saving.ts";

const built = new URL("../../dist/page/", import.meta.url);
const files = readdirSync(built, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/"))
	.map((path) => path.slice(path.indexOf("dist/page/") + "dist/page".length));

/** Where a file of the build is served. */
const addressOf = (file: string) => file.replace(/(\/index)?\.html$/, "") || "/";
/** What the platform serves: one of the files is for it, and one is the Worker's to answer. */
const addresses = files
	.filter((file) => !["/_headers", "/openapi.json"].includes(file))
	.map(addressOf);

const { id } = await ask("POST", "", { input: ECOMMERCE });
const BY_WORKER = [
	`/s/${id}`,
	`/embed/s/${id}`,
	"/s/nope",
	"/embed/s/nope",
	"/problems/too-large",
	"/problems/nope",
	"/openapi.json",
	"/healthz",
	"/v1/presets",
	"/v1/nope",
	"/no-such-page",
	"/assets/no-such-page.js",
];

/** The parts of a policy by their names. */
function policyOf(headers: Headers): Map<string, string[]> {
	const parts = (headers.get("content-security-policy") ?? "").split(";");
	return new Map(
		parts.map((part) => {
			const [name = "", ...values] = part.trim().split(/\s+/);
			return [name, values];
		}),
	);
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const TAG = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;
/** What a tag loads, as against where a link leads. */
const LOADS = ["src", "srcset", "href", "data", "poster", "action", "formaction", "xlink:href"];

/** What of a page its own policy forbids, or comes from somebody else. */
function forbidden(html: string, headers: Headers): string[] {
	const policy = policyOf(headers);
	const allowed = (kind: string) => policy.get(kind) ?? policy.get("default-src") ?? [];
	const found: string[] = [];
	for (const [, kind = "", inline = ""] of html.matchAll(
		/<(script|style)\b(?:(?!\bsrc=)[^>])*>([\s\S]*?)<\/\1>/gi,
	))
		if (!allowed(`${kind.toLowerCase()}-src`).includes(hashOf(inline)))
			found.push(`inline ${kind}`);
	for (const [, tag = "", attributes = ""] of html.matchAll(TAG))
		for (const [, name = "", quoted = ""] of attributes.matchAll(ATTRIBUTE)) {
			const value = quoted.replace(/^["']|["']$/g, "");
			const key = name.toLowerCase();
			if (/^on/.test(key) || key === "style") found.push(`${tag} ${name}`);
			if (/^\s*javascript:/i.test(value)) found.push(`${tag} ${name}=${value}`);
			if (tag.toLowerCase() !== "a" && LOADS.includes(key) && !isOwn(value))
				found.push(`${tag} ${name}=${value}`);
		}
	return found;
}

const isOwn = (address: string) => new URL(address, baseUrl).origin === baseUrl;

test("the check of pages finds what their policy forbids", () => {
	const headers = new Headers({
		"content-security-policy": `default-src 'self'; style-src ${hashOf("a{}")}`,
	});
	const html = `<style>a{}</style><style>b{}</style><script src="/a.js"></script><script>1</script>
		<p onclick="x()" style="color:red">a > b</p><img src="//other.example/x.png"><a href="https://other.example">ok</a>
		<a href="javascript:alert(1)">no</a><link rel=stylesheet href=https://other.example/x.css>`;
	expect(forbidden(html, headers)).toEqual([
		"inline style",
		"inline script",
		"p onclick",
		"p style",
		"img src=//other.example/x.png",
		"a href=javascript:alert(1)",
		"link href=https://other.example/x.css",
	]);
});

test.each([...addresses, ...BY_WORKER])("%s is served under its policy", async (address) => {
	const init: RequestInit = { redirect: "error" };
	// As a browser's address bar asks.
	if (address === "/no-such-page") init.headers = { accept: "text/html,*/*;q=0.8" };
	const response = await fetch(baseUrl + address, init);
	const { status, headers } = response;
	const body = await response.text();
	const isNowhere = /no-such-page|nope/.test(address);
	expect(status).toBe(isNowhere ? 404 : 200);
	// Nobody may keep that there is nothing: it may be there with the next release.
	if (isNowhere) expect(headers.get("cache-control")).toBe("no-store");

	expect(headers.get("x-content-type-options")).toBe("nosniff");
	expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
	expect(headers.get("referrer-policy")).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
	for (const name of ["set-cookie", "server", "x-powered-by"])
		expect(headers.has(name), name).toBe(false);

	const policy = policyOf(headers);
	expect(policy.get("default-src")?.join()).toMatch(/^'(self|none)'$/);
	const isFramable = address.startsWith("/embed") && address !== "/embed.js";
	expect(policy.get("frame-ancestors")).toEqual([isFramable ? "*" : "'none'"]);
	expect(headers.get("x-frame-options")).toBe(isFramable ? null : "DENY");
	const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
	if (isPage) {
		expect(policy.get("base-uri")).toEqual(["'none'"]);
		expect(policy.get("form-action")?.[0]).toMatch(/^'(self|none)'$/);
	}
	if (addresses.includes(address)) {
		expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
		expect(headers.get("permissions-policy")).toMatch(/camera=\(\).*microphone=\(\)/);
	}
	policy.delete("frame-ancestors");
	for (const values of policy.values())
		for (const value of values) expect(value).toMatch(/^('self'|'none'|'sha256-[\w+/=]+'|data:)$/);
	expect(policy.get("script-src") ?? policy.get("default-src")).not.toContain("data:");

	if (isPage) expect(forbidden(body, headers)).toEqual([]);
	if (address === "/no-such-page") expect(body).toContain("<h1");
	if (address.endsWith(".css"))
		for (const [, url = ""] of body.matchAll(/(?:url\(|@import\s*)["']?([^"')\s]+)/g))
			expect(url.startsWith("data:") || isOwn(url), url).toBe(true);
	if (address.startsWith("/s/") || address.startsWith("/embed/s/")) {
		expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
		expect(headers.get("referrer-policy")).toBe("no-referrer");
		expect(headers.get("cache-control")).toBe(isNowhere ? "no-store" : "private, no-cache");
	}
});

test("what says how the platform serves is not served itself", async () => {
	for (const address of [
		"/_headers",
		"/.assetsignore",
		"/wrangler.toml",
		"/openapi.json/",
		"/%2e%2e/x",
	])
		expect((await fetch(baseUrl + address)).status, address).toBe(404);
});

interface Document {
	paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
}

test("every page and file that the document names is there, as the type that it says", async () => {
	// Made by the build; what is read of it is what the test asks for.
	const { paths } = JSON.parse(readFileSync(new URL("openapi.json", built), "utf8")) as Document;
	const plain = Object.entries(paths).filter(([path, { get }]) => get && !path.includes("{"));
	expect(plain.length).toBeGreaterThan(8);
	for (const [path, { get }] of plain) {
		if (path === "/v1/estimate") continue;
		const response = await fetch(baseUrl + path, { redirect: "error" });
		await response.body?.cancel();
		const [type] = Object.keys(get?.responses["200"]?.content ?? {});
		const said = response.headers.get("content-type")?.split(";")[0];
		expect([response.status, said], path).toEqual([200, type]);
	}
});
