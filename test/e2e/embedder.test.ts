/** A marketing site's own page, on another origin, with a plain fetch, the form to paste, or a bare frame. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORM_SNIPPET } from "../../src/data/form-snippet.ts";
import { elementSnippet, formSnippet } from "../../src/page/site/snippets.ts";
import { askApi, calculate } from "./calculator.ts";
import { baseUrl } from "./harness.ts";
import { type Site, startSite } from "./site.ts";

/** What comes in its own time, on a machine with other things to do. */
const SOON = { timeout: 8000 };

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

interface Sent {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}
/** Fetches from the shop's page as its own script would. */
async function fetchFromSite(path: string, init: Sent = {}) {
	await using visit = await site.visit("");
	await expect.poll(() => new URL(visit.page.url()).origin).toBe(site.origin);
	return await visit.page.evaluate(
		async ([url, options]) => {
			const response = await fetch(url, options);
			return {
				status: response.status,
				type: response.headers.get("content-type"),
				etag: response.headers.get("etag"),
				requestId: response.headers.get("x-request-id"),
				body: await response.json(),
			};
		},
		[baseUrl + path, init] as const,
	);
}

test("gets an estimate by query, without a preflight", async () => {
	const { status, body, etag, requestId } = await fetchFromSite(
		"/v1/estimate?preset=ecommerce&monthlyContacts=8000&view=summary",
	);
	expect(status).toBe(200);
	expect(body.headline).toContain("you would get back about");
	expect(body.links.calculator).toBe(
		`${baseUrl}/#v=1&preset=ecommerce&workflows.0.monthlyContacts=8000`,
	);
	expect(etag).toBeTruthy();
	expect(requestId).toBeTruthy();
});

test("posts JSON, with a preflight, and gets the same figures", async () => {
	const posted = await fetchFromSite("/v1/estimate?view=summary", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ preset: "ecommerce", workflows: [{ monthlyContacts: 8000 }] }),
	});
	const got = await fetchFromSite(
		"/v1/estimate?preset=ecommerce&monthlyContacts=8000&view=summary",
	);
	expect(posted.status).toBe(200);
	expect(posted.body).toEqual(got.body);
});

test("reads what is wrong with its own form", async () => {
	const { status, type, body } = await fetchFromSite(
		"/v1/estimate?monthlyContacts=8000&costPerContact=6&deflectionRate=40",
	);
	expect(status).toBe(422);
	expect(type).toBe("application/problem+json");
	expect(body.errors).toEqual([
		{
			parameter: "deflectionRate",
			code: "too-large",
			detail: "Too large: expected a number from 0 to 1; use 0.4 for 40 %.",
		},
	]);
});

test("the ten lines work as they are pasted: the answer, its link, and what is wrong", async () => {
	await using visit = await site.visit(FORM_SNIPPET.en.replace("https://THIS-SERVER", baseUrl));
	const { page } = visit;
	const field = page.getByRole("textbox", { name: "Contacts a month" });
	const output = page.getByRole("status");
	const link = page.getByRole("link", { name: "See how it is worked out" });
	expect(await link.isVisible()).toBe(false);

	await field.fill("7321");
	await page.getByRole("button").click();
	const { headline } = await askApi({
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 7321 }],
	});
	await expect.poll(() => output.innerText(), SOON).toBe(headline);
	expect(await link.getAttribute("href")).toBe(
		`${baseUrl}/#v=1&preset=ecommerce&workflows.0.monthlyContacts=7321`,
	);
	expect(await link.isVisible()).toBe(true);
	expect(await visit.problems()).toEqual([]);

	await field.fill("many");
	await field.press("Enter");
	await expect.poll(() => output.innerText(), SOON).toMatch(/^Expected a number/);
	expect(await link.isVisible()).toBe(false);

	await page.route("**/v1/**", (route) => route.abort());
	await page.getByRole("button").click();
	await expect.poll(() => output.innerText(), SOON).toBe("No connection.");
	// Still the site's own page: nothing was submitted anywhere.
	await expect.poll(() => page.url()).toBe(`${site.origin}/`);
});

test("in Chinese they answer in Chinese", async () => {
	const snippet = FORM_SNIPPET["zh-CN"].replace("https://THIS-SERVER", baseUrl);
	await using visit = await site.visit(snippet);
	const output = visit.page.getByRole("status");
	await visit.page.getByRole("button", { name: "估算 AI 的回报" }).click();
	const asked = "preset=ecommerce&view=summary&locale=zh-CN&monthlyContacts=5000";
	const { headline } = await (await fetch(`${baseUrl}/v1/estimate?${asked}`)).json();
	expect(headline).toMatch(/\p{Script=Han}/u);
	await expect.poll(() => output.innerText(), SOON).toBe(headline);
	await visit.page.getByRole("textbox", { name: "每月咨询量" }).fill("很多");
	await visit.page.getByRole("button").click();
	await expect.poll(() => output.innerText(), SOON).toMatch(/^\p{Script=Han}/u);
	expect(await output.innerText()).not.toBe(headline);
});

const netIn = (frame: FrameLocator) => frame.locator("[data-figure=net]").innerText();

/** Everything that anybody says to the page, from its first moment on. */
async function eavesdrop(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		window.addEventListener("message", ({ data }) => heard.push(data));
	});
}

test("a frame works without a script around it, in a sandbox too, and says nothing to the page", async () => {
	const plan = "v=1&amp;preset=saas&amp;workflows.0.monthlyContacts=4000";
	await using visit = await site.visit(
		`<iframe id=plain src="${baseUrl}/embed#${plan}" width=900 height=700></iframe>
		<iframe id=sandboxed sandbox=allow-scripts src="${baseUrl}/embed?preset=saas&amp;theme=dark" width=900 height=700></iframe>`,
		{ before: eavesdrop },
	);
	const { page } = visit;
	const { summary } = await askApi({ preset: "saas", workflows: [{ monthlyContacts: 4000 }] });
	const plain = page.frameLocator("#plain");
	const net = `$${Math.round(summary.net).toLocaleString("en-US")}`;
	expect(await netIn(plain)).toBe(net);
	// What is folded away behind the answer comes along with what is asked for there.
	await plain.getByRole("button", { name: "Compare vendors' prices" }).click();
	await plain.getByRole("table", { name: /^Vendors for your plan/ }).waitFor();

	const sandboxed = page.frameLocator("#sandboxed");
	const before = await netIn(sandboxed);
	// It has no origin, so no storage.
	const isShut = await sandboxed.locator("body").evaluate(() => {
		try {
			return localStorage.length < 0;
		} catch {
			return true;
		}
	});
	expect(isShut).toBe(true);
	const contacts = sandboxed.getByRole("textbox", { name: /^Contacts your team/ });
	await contacts.fill("91234");
	await contacts.blur();
	await expect.poll(() => netIn(sandboxed), SOON).not.toBe(before);
	await sandboxed.getByRole("button", { name: "Show what is behind" }).click();
	await sandboxed.getByText("Show all other inputs").click();
	await sandboxed.getByRole("textbox", { name: "Compliance savings a year" }).waitFor();
	const link = sandboxed.getByRole("link", { name: "Open the full calculator" });
	expect(await link.getAttribute("href")).toBe(
		"/#v=1&preset=saas&workflows.0.monthlyContacts=91234",
	);
	expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
		"_blank",
		"noopener",
	]);
	// The visitor's steps in a frame are none of the page's.
	expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
	expect(await page.evaluate(() => (window as unknown as { heard: [] }).heard)).toEqual([]);
	expect(await visit.problems()).toEqual([]);
});

test("what the calculator gives to copy works where it is pasted", async () => {
	const plan =
		"#v=1&preset=saas&workflows.0.name=A%20%26%20%22B%22&workflows.0.monthlyContacts=4000";
	await using visit = await calculate(`/${plan}`);
	const { page, calculator } = visit;
	await calculator.below();
	const net = await calculator.net();
	const section = page.getByRole("region", { name: "Put it on your site" });
	const texts: Record<string, string> = {};
	const named: Record<string, string[]> = {};
	for (const way of ["Frame", "Element", "Your own form"]) {
		await section.getByRole("radio", { name: way }).check();
		texts[way] = await section.getByRole("textbox").inputValue();
		const codes = await section.locator("dt code").allInnerTexts();
		named[way] = codes.flatMap((code) => code.split(", ").map((one) => one.replace(/=.*/, "")));
	}
	// All that each way can be told is named beside it, as in the README.
	const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
	const table = [...readme.matchAll(/^\| `(\S+)` \|/gm)].map(([, name]) => name);
	const attributes = ["preset", "plan", "lang", "theme", "accent", "cta", "title"];
	const events = ["roi:ready", "roi:estimate", "roi:cta"];
	expect(table).toEqual(expect.arrayContaining([...attributes, ...events]));
	expect(named.Element?.toSorted()).toEqual([...attributes, ...events, "event.detail"].toSorted());
	expect(named.Frame?.toSorted()).toEqual(["accent", "lang", "preset", "theme"]);
	await section.getByRole("button", { name: "Copy" }).click();
	const said = section.locator("output");
	await expect.poll(() => said.innerText(), SOON).toMatch(/^Cop(ied|ying is blocked)/);
	expect(await visit.problems()).toEqual([]);

	const logged: string[] = [];
	await using shop = await site.visit(Object.values(texts).join("\n"), {
		before: async (theirs) => {
			theirs.on("console", (message) => logged.push(message.text()));
		},
	});
	expect(await netIn(shop.page.frameLocator("body > iframe"))).toBe(net);
	const element = shop.page.frameLocator("support-roi iframe");
	expect(await netIn(element)).toBe(net);
	await element.getByRole("button", { name: "Talk to us" }).click();
	await expect.poll(() => logged.at(-1), SOON).toContain(`${baseUrl}/${plan}`);
	await shop.page.locator(".roi button").click();
	const { headline } = await askApi({ preset: "saas", workflows: [{ monthlyContacts: 4000 }] });
	await expect.poll(() => shop.page.locator(".roi output").innerText(), SOON).toBe(headline);
	expect(await shop.problems()).toEqual([]);
});

test("each of two elements and two forms that are pasted into one page has its own script", async () => {
	const plan = { origin: baseUrl, locale: "en", fragment: "" } as const;
	const words = { title: "ROI calculator", cta: "Talk to us" };
	const texts = (["saas", "cross-border"] as const).flatMap((preset) => [
		elementSnippet(
			{ ...plan, fragment: `v=1&preset=${preset}&workflows.0.monthlyContacts=4000` },
			words,
		),
		// As some editors put what is pasted.
		`<p>${formSnippet(plan, { preset, contacts: 4000 }).replace("<script>", "<br><script>")}</p>`,
	]);
	const logged: string[] = [];
	await using shop = await site.visit(texts.join("\n"), {
		before: async (page) => {
			page.on("console", (message) => logged.push(message.text()));
		},
	});
	const { page } = shop;
	for (const [i, preset] of ["saas", "cross-border"].entries()) {
		const element = page.locator("support-roi").nth(i);
		await element.scrollIntoViewIfNeeded();
		const frame = element.locator("iframe").contentFrame();
		await frame.getByRole("button", { name: "Talk to us" }).click();
		await expect.poll(() => logged.length, SOON).toBe(i + 1);
		expect(logged[i]).toContain(`#v=1&preset=${preset}`);

		const form = page.locator("form.roi").nth(i);
		await form.getByRole("button").click();
		const { headline } = await askApi({ preset, workflows: [{ monthlyContacts: 4000 }] });
		await expect.poll(() => form.locator("output").innerText(), SOON).toBe(headline);
	}
	// Nobody else listened as well.
	expect(logged).toHaveLength(2);
	expect(await shop.problems()).toEqual([]);
});
