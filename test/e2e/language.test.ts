import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { VENDORS } from "../../src/data/index.ts";
import { SOURCES } from "../../src/data/sources.ts";
import { latinWords } from "../support/chinese.ts";
import { baseUrl, drawn, open } from "./harness.ts";
import { openReport, scenarioOf } from "./report.ts";

/** Names that stay as they are: publishers, currencies by code and sign, a word of the API's JSON. */
const NAMES = [
	...Object.values(SOURCES).flatMap(({ publisher, via }) => [publisher, via]),
	...Object.values(VENDORS).flatMap(({ name, source }) => [source.publisher, ...name.split(" ")]),
	...Intl.supportedValuesOf("currency"),
	...["US$", "HubSpot", "Intercom", "Zendesk", "Procedure", "null"],
	...["actions-per-conversation", "messages-per-conversation"],
	// Values of a frame's address.
	...["light", "dark", "en", "zh-CN"],
].filter((name) => typeof name === "string");

/**
 * Every text of the page's own language, hidden or not: in elements, in what is read out or shown of
 * them, in fields. What says its own language is left out.
 */
const texts = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const own = document.documentElement.lang;
		const isOwn = (element: Element) =>
			element.closest("[lang]")?.getAttribute("lang") === own &&
			// What is written for machines has no language.
			!element.closest("script, style, noscript, code, pre");
		const found = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
		for (let at = walker.nextNode(); at; at = walker.nextNode()) {
			const element = at as Element; // nothing else is walked
			if (!isOwn(element)) continue;
			for (const child of element.childNodes)
				if (child.nodeType === Node.TEXT_NODE) found.push(child.textContent ?? "");
			for (const name of ["aria-label", "aria-valuetext", "data-label", "title", "alt"])
				found.push(element.getAttribute(name) ?? "");
			if (element instanceof HTMLInputElement && element.type === "text")
				found.push(element.placeholder, element.readOnly ? "" : element.value);
		}
		const shown = found.map((text) => text.replace(/https?:\S+/, "").trim());
		return [...new Set(shown.filter(Boolean))];
	});

/** Where parts were put together with English punctuation. */
const misjoined = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll("p, li, th, td, dt, dd, h3, legend, button, summary")]
			.map((element) => element.textContent ?? "")
			.filter((text) => /\p{Script=Han}[.,:;](\s|\p{Script=Han})/u.test(text)),
	);

/** What is not Chinese of it. */
async function english(page: Page): Promise<string[]> {
	const said = await texts(page);
	expect(said.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(30);
	return [...said.filter((text) => latinWords(text, NAMES).length > 0), ...(await misjoined(page))];
}

const chinese = { locale: "zh-CN" };
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const net = (page: Page) => page.locator("[data-figure=net]").innerText();
const choose = (page: Page, name: string) =>
	page.getByRole("button", { name, exact: true }).click();

/** Brings and opens everything that the page has. */
async function openAll(page: Page): Promise<void> {
	// A page that is still being drawn may be too short to scroll.
	await page.mouse.move(5, 5);
	await page.mouse.move(6, 6);
	await page.locator("#detail-heading").waitFor();
	await page.locator(".cash button").click();
	await page.locator(".tornado").waitFor();
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
	await page.locator(".detail-groups").waitFor();
	for (const button of await page.locator(".list-editor > button").all()) await button.click();
	await page.locator(".list-item").last().waitFor();
	await page.getByRole("button", { name: "比较供应商价格" }).click();
	await page.locator("[data-vendor]").last().waitFor();
}

test("a Chinese browser gets the whole page in Chinese, and back after English", async () => {
	await using visit = await open("/", chinese);
	const { page } = visit;
	expect(await language(page)).toBe("zh-CN");
	expect(await page.title()).toContain("回报");
	await openAll(page);
	const before = await net(page);
	await page.locator(".save .primary").click();
	await page.locator("dialog.share form").waitFor();
	expect(await english(page)).toEqual([]);
	await page.keyboard.press("Escape");
	expect(await net(page)).toBe(before);

	await choose(page, "English");
	await page.getByRole("heading", { name: "What matters most" }).waitFor();
	expect(await language(page)).toBe("en");
	expect(await page.title()).toBe("Support ROI: what AI customer service really returns");
	expect(await net(page)).toBe(before);
	// Names of what was added are the visitor's own by now, currencies the browser's.
	const ours = (text: string) =>
		text.replace(/[\p{Script=Han}AI]+ \d/gu, "").replace(/^[A-Z]{3} · .*/, "");
	const left = async () => (await texts(page)).filter((text) => /\p{Script=Han}/u.test(ours(text)));
	// What is read out follows when it has settled.
	await expect.poll(left, { timeout: 5000 }).toEqual([]);

	await page.reload();
	await page.getByRole("heading", { name: "Your figures" }).waitFor();
	await choose(page, "简体中文");
	await page.getByRole("heading", { name: "你的数字" }).waitFor();
	expect(await net(page)).toBe(before);
	expect(await visit.problems()).toEqual([]);
});

test("what is wrong, missing or worth a look is said in Chinese too", async () => {
	const plan =
		"#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&workflows.0.automation.containmentRate=1&workflows.1.monthlyContacts=300&labor.cashableShare=1&currency=EUR&workflows.0.costPerContact=40";
	await using visit = await open(`/${plan}`, chinese);
	const { page } = visit;
	await page.locator(".problems, .cautions, .caution").first().waitFor();
	await page.locator("#detail-heading").waitFor();
	for (const text of ["百", "1,23,4", "-5", "1000000000000000"]) {
		await page.locator('[data-pointer="/workflows/0/monthlyContacts"]').first().fill(text);
		expect(await english(page), text).toEqual([]);
	}
	await page.goto("/#v=1&preset=neutral");
	await page.locator(".nothing").waitFor();
	expect(await english(page)).toEqual([]);
});

test("the choice is kept where there is storage, and a link may ask for a language", async () => {
	await using visit = await open("/?lang=zh-CN", { locale: "en-US" });
	const { page } = visit;
	expect(await language(page)).toBe("zh-CN");
	await page.goto("/");
	await page.getByRole("heading", { name: "Your figures" }).waitFor();
	await page.getByRole("button", { name: "简体中文" }).focus();
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { name: "你的数字" }).waitFor();
	await page.reload();
	await page.getByRole("heading", { name: "你的数字" }).waitFor();
	expect(await language(page)).toBe("zh-CN");
});

test("blocked storage and words that do not come leave the page in order", async () => {
	await using visit = await open("/", { locale: "en-US" }, async (page) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("blocked", "SecurityError");
				},
			});
		});
		await page.route("**/assets/zh-*", (route) => route.abort());
	});
	const { page } = visit;
	await choose(page, "简体中文");
	await page.getByText("This could not be loaded. Reload the page: your figures stay").waitFor();
	expect(await language(page)).toBe("en");
	expect(await page.getByRole("heading", { name: "Your figures" }).isVisible()).toBe(true);

	await page.unroute("**/assets/zh-*");
	await page.reload();
	await drawn(page);
	await choose(page, "简体中文");
	await page.getByRole("heading", { name: "你的数字" }).waitFor();
	expect((await visit.problems()).filter((problem) => problem.startsWith("uncaught"))).toEqual([]);
});

test("a pilot's scorecard is judged in Chinese, and turns to English and back", async () => {
	await using visit = await open("/scorecard", chinese);
	const { page } = visit;
	expect(await english(page)).toEqual([]);
	await page.locator(".form-head button").first().click();
	await page.locator(".standard-verdict").waitFor();
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
	expect(await english(page)).toEqual([]);
	await choose(page, "English");
	await page.getByRole("button", { name: "简体中文" }).click();
	await expect.poll(() => language(page)).toBe("zh-CN");
	expect(await english(page)).toEqual([]);
	expect(await visit.problems()).toEqual([]);
});

test("a calculation saved in Chinese is a Chinese report", async () => {
	const input = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
	const asked = `${baseUrl}/v1/estimate?include=timeline,resolvedInput&locale=zh-CN`;
	const headers = { "content-type": "application/json" };
	const answer = await fetch(asked, { method: "POST", headers, body: JSON.stringify(input) });
	const { resolvedInput, ...result } = await answer.json();
	const saved = await scenarioOf(input, { title: "在线聊天，2027年", resolvedInput, result });
	await using visit = await openReport(() => ({ status: 200, body: saved }), chinese);
	const { page } = visit;
	await page.locator("[data-figure=net]").waitFor();
	expect(await english(page)).toEqual([]);
	const before = await net(page);
	await choose(page, "English");
	await page.getByRole("heading", { name: "What was assumed" }).waitFor();
	expect(await net(page)).toBe(before);
	expect(await page.getByRole("heading", { level: 1 }).getAttribute("lang")).toBe("zh-CN");
});
