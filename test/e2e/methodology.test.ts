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
	"axe finds nothing on %s in the %s, nothing scrolls sideways, and paper tells what is folded",
	async (path, colorScheme, locale) => {
		const viewport = { width: 320, height: 800 };
		await using visit = await open(path, { colorScheme, locale, viewport });
		const { page } = visit;
		for (const width of [320, 360, 1100]) {
			await page.setViewportSize({ width, height: 800 });
			const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scroll, `at ${width}`).toBeLessThanOrEqual(width);
		}
		expect(await thin(page)).toBeGreaterThan(700);
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ media: "print" });
		expect(await page.getByText('"monthlyContacts": 10000').isVisible()).toBe(true);
		expect(await page.locator(".top nav").first().isVisible()).toBe(false);
		expect(await visit.problems()).toEqual([]);
	},
);

test("a wish for Chinese leads to the Chinese page, at the same place; a choice is kept everywhere", async () => {
	await using visit = await open("/methodology#npv", { locale: "zh-CN" });
	const { page } = visit;
	await page.waitForURL("**/methodology/zh-CN#npv");
	expect(await language(page)).toBe("zh-CN");
	await page.getByRole("link", { name: "English" }).click();
	await page.waitForURL("**/methodology?lang=en#npv");
	expect(await language(page)).toBe("en");
	// A choice holds for the address of all languages too, and for the other pages.
	await page.goto("/methodology");
	expect(await language(page)).toBe("en");
	await page.getByRole("link", { name: "简体中文" }).click();
	await page.waitForURL("**/methodology/zh-CN");
	expect(await page.evaluate(() => localStorage.getItem("roi:language"))).toBe("zh-CN");
	expect(await visit.problems()).toEqual([]);
});

test("contents lead to chapters, a figure has its place, and its example opens in the calculator, which leads back", async () => {
	await using visit = await open("/methodology", english);
	const { page } = visit;
	const at = () =>
		page.evaluate(() => document.querySelector(":target")?.getBoundingClientRect().top);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL(/#principles$/);
	await page
		.getByRole("navigation", { name: "Contents" })
		.getByRole("link", { name: "Versions" })
		.press("Enter");
	await page.waitForURL(/#versions$/);
	await page.goto("/methodology#input-labor-cashableShare");
	expect(Math.abs((await at()) ?? 999)).toBeLessThan(100);
	const model = page.getByRole("region", { name: "A month, step by step" });
	await model.getByRole("link", { name: "Open this plan in the calculator" }).press("Enter");
	await page.getByRole("heading", { name: "Your figures" }).waitFor();
	const contacts = page.locator('[data-pointer="/workflows/0/monthlyContacts"]').first();
	expect(await contacts.inputValue()).toBe("10,000");
	await page.getByRole("link", { name: "Methodology" }).click();
	await page.getByRole("heading", { name: "How the estimate is made" }).waitFor();
	expect(await visit.problems()).toEqual([]);
});

test("both pages are whole without a script and name each other, and the guide is plain text", async () => {
	for (const [path, title] of [
		["/methodology", "How the estimate is made"],
		["/methodology/zh-CN", "测算是怎样得出的"],
	]) {
		const response = await fetch(baseUrl + path, { redirect: "error" });
		expect([response.status, response.headers.get("content-type")]).toEqual([
			200,
			"text/html; charset=utf-8",
		]);
		const page = await response.text();
		expect(page).toContain(`<h1>${title}</h1>`);
		expect(page).toContain('<a href="/methodology/zh-CN" hreflang="zh-CN"');
		for (const [lang, href] of [
			["en", "/methodology"],
			["zh-CN", "/methodology/zh-CN"],
			["x-default", "/methodology"],
		])
			expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${href}">`);
		expect(page).toContain(`<link rel="canonical" href="${path}">`);
	}
	const guide = await fetch(`${baseUrl}/llms.txt`, { redirect: "error" });
	expect([guide.status, guide.headers.get("content-type")]).toEqual([
		200,
		"text/plain; charset=utf-8",
	]);
	expect(guide.headers.get("access-control-allow-origin")).toBe("*");
	expect(await guide.text()).toMatch(/^# Support ROI\n/);
});
