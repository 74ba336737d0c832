import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rulesIn, violations } from "./axe.ts";
import { gives, ID, openReport, scenarioOf, TOKEN } from "./report.ts";

const OWNER_LINK = `/s/${ID}#edit=${TOKEN}`;
const fold = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});

/** With everything on it that a report can have. */
async function fullReport() {
	const saved = await scenarioOf({
		preset: "saas",
		rollout: [
			{ stage: "S".repeat(80), startMonth: 1 },
			{ stage: "live", startMonth: 3 },
		],
		workflows: [
			{ name: "W".repeat(80), channel: "chat", monthlyContacts: 4000 },
			{ name: "Returns and everything about money back", monthlyContacts: 123_456_789 },
		],
		costs: { oneTime: { other: 98_765_432.1 } },
	});
	const current = { ...saved.result.summary, net: 12 };
	return { ...saved, title: "M".repeat(80), current, currentStatus: "changed" };
}

for (const colorScheme of ["light", "dark"] as const)
	test(`axe finds nothing in the ${colorScheme} report, folded, open, asking, and ended`, async () => {
		const body = await fullReport();
		await using visit = await openReport(gives(body), { path: OWNER_LINK, colorScheme });
		const { page } = visit;
		await page.getByRole("heading", { name: "You have the owner link" }).waitFor();
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		// Where tables scroll: the rollout at some widths, amounts of billions on a phone.
		for (const width of [320, 700, 1024, 1280]) {
			await page.setViewportSize({ width, height: 720 });
			expect(await violations(page, "html", rulesIn(colorScheme)), `at ${width}`).toEqual([]);
		}
		await fold(page);
		await page.getByRole("button", { name: "Show the months as a table" }).click();
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await page.getByRole("button", { name: "New link" }).click();
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		expect(await visit.problems()).toEqual([]);

		await using ended = await openReport(gives({}, 503), { colorScheme });
		await ended.page.getByRole("heading", { level: 1 }).waitFor();
		expect(await violations(ended.page, "html", rulesIn(colorScheme))).toEqual([]);
		await using frame = await openReport(gives(body), {
			path: `/embed/s/${ID}`,
			colorScheme,
			viewport: { width: 700, height: 900 },
		});
		await frame.page.getByRole("heading", { level: 1 }).waitFor();
		expect(await violations(frame.page, "html", rulesIn(colorScheme))).toEqual([]);
	});

test("nothing scrolls sideways from 320 px up, folds open", async () => {
	await using visit = await openReport(gives(await fullReport()), {
		path: OWNER_LINK,
		viewport: { width: 320, height: 640 },
	});
	const { page } = visit;
	await page.getByRole("button", { name: "Show the months as a table" }).click();
	await fold(page);
	for (const width of [320, 360, 640, 768, 1000, 1200, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll, `at ${width}`).toBeLessThanOrEqual(width);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	await page.getByRole("button", { name: "Delete" }).click();
	const box = await page.getByRole("dialog").boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});

test.for(["en-US", "zh-CN"])("large amounts stay on the page and on paper: %s", async (locale) => {
	const input = { preset: "contact-center" as const, workflows: [{ monthlyContacts: 1e9 }] };
	await using visit = await openReport(gives(await scenarioOf(input)), { locale });
	const { page } = visit;
	await page.locator(".amount").last().waitFor();
	for (const [media, width] of [
		["screen", 320],
		["screen", 360],
		["screen", 768],
		["screen", 1024],
		["screen", 1440],
		["print", 680],
	] as const) {
		await page.emulateMedia({ media });
		await page.setViewportSize({ width, height: 900 });
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll, `${media} at ${width}`).toBeLessThanOrEqual(width);
		const lines = await page.locator(".amount").evaluateAll((all) =>
			all.map((one) => {
				const { fontSize } = getComputedStyle(one);
				return one.getBoundingClientRect().height / Number.parseFloat(fontSize);
			}),
		);
		// None of them in two lines.
		expect(Math.max(...lines), `${media} at ${width}`).toBeLessThan(1.5);
	}
});

test("the keyboard reaches every control, with focus in sight", async () => {
	await using visit = await openReport(gives(await scenarioOf()), { path: OWNER_LINK });
	const { page } = visit;
	await page.getByRole("heading", { name: "You have the owner link" }).waitFor();
	const reached: string[] = [];
	for (let i = 0; i < 14; i++) {
		await page.keyboard.press("Tab");
		reached.push(
			await page.evaluate(() => {
				const at = document.activeElement;
				if (!at) return "";
				const name = at.getAttribute("aria-label") ?? at.textContent;
				const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : name;
				const outlined = getComputedStyle(at).outlineStyle !== "none";
				return `${outlined ? "" : "UNSEEN "}${at.tagName} ${label}`;
			}),
		);
	}
	const path = reached.join("\n");
	expect(path).not.toContain("UNSEEN");
	for (const stop of [
		"A Skip to the figures",
		"A Calculator",
		"A Change these figures",
		"INPUT Link to this report",
		"BUTTON Copy: Link to this report",
		"BUTTON Print or save as PDF",
		"A Change and update",
		"SUMMARY Copy the owner link",
		"BUTTON New link",
		"BUTTON Delete",
	])
		expect(path).toContain(stop);
});

const CEILING = 60 * 1024;

test("the report's first load is at most 60 KB compressed and has no form, model or API in it", async () => {
	await using visit = await openReport(gives(await scenarioOf()));
	const { page } = visit;
	await page.waitForLoadState("networkidle");
	const urls = await page.evaluate(() => [
		location.origin.concat("/report"),
		...performance.getEntriesByType("resource").map(({ name }) => name),
	]);
	const files = urls.filter((url) => !url.includes("/v1/"));
	const texts = await Promise.all(files.map((url) => fetch(url).then((answer) => answer.text())));
	const sizes = texts.map((text) => gzipSync(text).length);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const list = files.map((url, i) => `${url} ${sizes[i]}`).join("\n");
	expect(total, list).toBeLessThanOrEqual(CEILING);
	expect(files.some((url) => url.endsWith(".css"))).toBe(true);
	const scripts = texts.join("\n");
	// Names that survive minification: zod's and hono's own, Swagger UI's; a slider's; a preset's.
	for (const foreign of [
		"ZodError",
		"_zod",
		"HTTPException",
		"swagger",
		"typicalVolume",
		"aria-valuetext",
	])
		expect(scripts, foreign).not.toContain(foreign);
});
