import { expect, test } from "vitest";
import { FORM_SNIPPET } from "../../src/data/form-snippet.ts";
import { baseUrl, open } from "./harness.ts";

test("the page loads without a problem", async () => {
	await using visit = await open("/");
	expect(await visit.page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
	expect(await visit.problems()).toEqual([]);
});

test("/docs shows the form to paste and runs a request from the browser, under the CSP and with no third party", async () => {
	await using visit = await open("/docs");
	const operation = visit.page.locator(".opblock", { hasText: "/healthz" });
	await operation.locator(".opblock-summary-control").click();
	await operation.getByRole("button", { name: "Try it out" }).click();
	await operation.getByRole("button", { name: "Execute" }).click();
	const status = operation.locator(".live-responses-table tbody .response-col_status");
	expect((await status.textContent())?.trim()).toBe("200");
	const form = visit.page.locator(".info pre", { hasText: "onsubmit" });
	expect(await form.innerText()).toBe(FORM_SNIPPET.en);
	// Of the two that share the page, the reference brings it.
	expect(await visit.page.getByRole("main").count()).toBe(1);
	expect(await visit.problems()).toEqual([]);
});

test("hashed files are cached for good, and Worker paths reach the Worker", async () => {
	const asset = /\/assets\/[^"]+/.exec(await (await fetch(baseUrl)).text())?.[0];
	const script = await fetch(baseUrl + asset);
	expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
	// As a browser's address bar asks: the assets' 404 page must not answer.
	const visit = { headers: { "sec-fetch-mode": "navigate", accept: "text/html" } };
	const unknown = await fetch(`${baseUrl}/v1/no-such-thing`, visit);
	expect(await unknown.text()).not.toContain("<html");
});

test("a visit reports console errors, CSP violations and third parties", async () => {
	await using visit = await open("/");
	await visit.page.evaluate(async () => {
		console.error("on purpose");
		document.body.append(Object.assign(document.createElement("style"), { textContent: "a{}" }));
		await fetch("https://third-party.invalid/").catch(() => undefined);
	});
	const kinds = new Set((await visit.problems()).map((problem) => problem.split(":")[0]));
	expect([...kinds].sort()).toEqual(["console", "csp"]);
});
