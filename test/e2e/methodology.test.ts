import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { baseUrl, open } from "./harness.ts";

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const english = { locale: "en-US" };

/** Leaves of everything that is there a hundred times the first few: axe takes half a minute for all. */
const thin = (page: Page) =>
	page.evaluate(() => {
		const parts = "tbody > tr, .defined:not(:has(.where)), .terms > li, .prose > li, dl > div";
		for (const part of document.querySelectorAll(parts)) {
			const alike = [...(part.parentElement?.children ?? [])];
			if (alike.filter((other) => other.tagName === part.tagName).indexOf(part) > 1) part.remove();
		}
		for (const part of [...document.querySelectorAll(".defined:has(.where)")].slice(1))
			part.remove();
		return document.querySelectorAll("*").length;
	});

test.each([
	["/methodology", "light", "en-US"],
	["/methodology/zh-CN", "dark", "zh-CN"],
] as const)(
	"axe finds nothing on %s in the %s, and nothing else is wrong",
	async (path, colorScheme, locale) => {
		await using visit = await open(path, { colorScheme, locale });
		expect(await thin(visit.page)).toBeGreaterThan(700);
		expect(await violations(visit.page)).toEqual([]);
		expect(await visit.problems()).toEqual([]);
	},
);

test("nothing scrolls sideways, down to 320 px, and on paper the folded request is told", async () => {
	await using visit = await open("/methodology", {
		...english,
		viewport: { width: 320, height: 800 },
	});
	const { page } = visit;
	for (const width of [320, 360, 768, 1024, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll, `at ${width}`).toBeLessThanOrEqual(width);
	}
	await page.emulateMedia({ media: "print" });
	expect(await page.getByText('"monthlyContacts": 10000').isVisible()).toBe(true);
	expect(await page.getByRole("link", { name: "Pilot scorecard" }).first().isVisible()).toBe(false);
});

test("a wish for Chinese leads to the Chinese page, at the same place; a choice is kept everywhere", async () => {
	await using visit = await open("/methodology#npv", { locale: "zh-CN" });
	const { page } = visit;
	await page.waitForURL("**/methodology/zh-CN#npv");
	expect(await language(page)).toBe("zh-CN");
	await page.getByRole("link", { name: "English" }).click();
	await page.waitForURL("**/methodology?lang=en#npv");
	expect(await language(page)).toBe("en");
	await page.goto("/methodology");
	await page.goto("/");
	await page.getByRole("heading", { name: "Your figures" }).waitFor();
	await page.getByRole("link", { name: "Methodology" }).first().click();
	await page.getByRole("heading", { name: "How the estimate is made" }).waitFor();
	await page.getByRole("link", { name: "简体中文" }).click();
	await page.waitForURL("**/methodology/zh-CN");
	await page.goto("/");
	await page.getByRole("heading", { name: "你的数字" }).waitFor();
	await page.getByRole("link", { name: "方法说明" }).click();
	await page.waitForURL("**/methodology/zh-CN");
	expect(await visit.problems()).toEqual([]);
});

test("contents lead to chapters, a figure has its place, and its example opens in the calculator", async () => {
	await using visit = await open("/methodology", english);
	const { page } = visit;
	const at = () =>
		page.evaluate(() => document.querySelector(":target")?.getBoundingClientRect().top);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	expect(page.url()).toMatch(/#principles$/);
	await page
		.getByRole("navigation", { name: "Contents" })
		.getByRole("link", { name: "Versions" })
		.press("Enter");
	expect(page.url()).toMatch(/#versions$/);
	await page.goto("/methodology#input-labor-cashableShare");
	expect(Math.abs((await at()) ?? 999)).toBeLessThan(100);
	const model = page.getByRole("region", { name: "A month, step by step" });
	await model.getByRole("link", { name: "Open this plan in the calculator" }).click();
	await page.getByRole("heading", { name: "Your figures" }).waitFor();
	const contacts = page.locator('[data-pointer="/workflows/0/monthlyContacts"]').first();
	expect(await contacts.inputValue()).toBe("10,000");
	expect(await visit.problems()).toEqual([]);
});

test("without a script both pages stand, with links between them", async () => {
	await using visit = await open("/methodology", { locale: "zh-CN", javaScriptEnabled: false });
	const { page } = visit;
	expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
		"How the estimate is made",
	);
	await page.getByRole("link", { name: "简体中文" }).click();
	expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("测算是怎样得出的");
});

test("both pages are files of their own type, and name each other", async () => {
	for (const path of ["/methodology", "/methodology/zh-CN"]) {
		const response = await fetch(baseUrl + path, { redirect: "error" });
		expect([response.status, response.headers.get("content-type")]).toEqual([
			200,
			"text/html; charset=utf-8",
		]);
		const page = await response.text();
		for (const [lang, href] of [
			["en", "/methodology"],
			["zh-CN", "/methodology/zh-CN"],
			["x-default", "/methodology"],
		])
			expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${href}">`);
		expect(page).toContain(`<link rel="canonical" href="${path}">`);
	}
});
