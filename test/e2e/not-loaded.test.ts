/** Pages whose own code does not come, or cannot run: their HTML and style sheet have to say so. */
import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { drawn, open } from "./harness.ts";

/** The pages, by the names of their entries. */
const PAGES = {
	index: ["/", "The calculator has not loaded.", "计算器没有载入。"],
	embed: ["/embed", "The calculator has not loaded.", "计算器没有载入。"],
	scorecard: ["/scorecard", "The scorecard has not loaded.", "记分卡没有载入。"],
	report: ["/s/nope", "The report has not loaded.", "报告没有载入。"],
	docs: ["/docs", "Not all of this page has loaded.", "本页没有全部载入。"],
} as const;
type Entry = keyof typeof PAGES;
const ENTRIES = Object.keys(PAGES) as Entry[]; // a closed record

const message = (page: Page) => page.locator("#failed");

/** As if the visitor had waited: no test waits that long. */
const wait = (page: Page) =>
	page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
	});

/** Opens a page for which some of the files are answered in the server's place. */
async function openWith(path: string, files: RegExp, answer: (route: Route) => Promise<void>) {
	// A page that needs no code, so that it counts as drawn.
	const visit = await open("/methodology", {
		locale: "en-US",
		viewport: { width: 320, height: 640 },
	});
	await visit.page.route(files, answer);
	await visit.page.goto(path);
	return visit;
}

/** What a visitor reads, in either language, and what is not there any more. */
async function expectSaid(page: Page, entry: Entry): Promise<void> {
	const [, english, chinese] = PAGES[entry];
	await message(page).and(page.getByRole("alert")).waitFor();
	const said = await message(page).innerText();
	expect(said).toMatch(new RegExp(`^${english} Please reload .+ try another browser`));
	const zh = message(page).locator("[lang=zh-CN]");
	expect(await zh.innerText()).toMatch(new RegExp(`^${chinese}请刷新页面；.+请换一个浏览器`));
	expect(await page.getByText("…", { exact: true }).isVisible()).toBe(false);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

for (const entry of ENTRIES) {
	const [path] = PAGES[entry];
	const file = new RegExp(`/assets/${entry}-[^/]+\\.js$`);

	test(`${path} says that it has not loaded when its entry does not come`, async () => {
		await using visit = await openWith(path, file, (route) => route.abort());
		const { page } = visit;
		// Until then it may still be on its way.
		const delay = await message(page).evaluate(
			(said) => said.getAnimations()[0]?.effect?.getComputedTiming().endTime,
		);
		expect(delay).toBeGreaterThan(5000);
		await wait(page);
		await expectSaid(page, entry);
		// The main part and its heading come with the code.
		const found = await violations(page);
		expect(found.filter((one) => !/^(landmark-one-main|page-has-heading)/.test(one))).toEqual([]);

		// What it says to do helps.
		await page.unroute(file);
		await page.reload();
		await drawn(page);
		await wait(page);
		expect(await message(page).isVisible()).toBe(false);
	});
}

// One way for all pages, whatever else stands on them.
for (const entry of ["index", "docs"] as const)
	test(`${PAGES[entry][0]} says it at once when the code behind its entry does not come`, async () => {
		const code = /\/assets\/start-[^/]+\.js$/;
		await using visit = await openWith(PAGES[entry][0], code, (route) => route.abort());
		await expectSaid(visit.page, entry);
		expect(await message(visit.page).evaluate((said) => said.getAnimations().length)).toBe(0);
	});

test("where there is no script at all a page does not ask to reload", async () => {
	await using visit = await open("/scorecard", { javaScriptEnabled: false });
	await visit.page.getByRole("heading", { name: "Is the pilot real?" }).waitFor();
	const display = await message(visit.page).evaluate((said) => getComputedStyle(said).display);
	expect(display).toBe("none");
});

for (const [why, body] of [
	["throws at once", "throw new Error('too old');"],
	["cannot be read", "const = ;"],
] as const)
	test(`an entry that ${why} is as good as none`, async () => {
		const contentType = "text/javascript";
		await using visit = await openWith("/", /\/assets\/index-[^/]+\.js$/, (route) =>
			route.fulfill({ contentType, body }),
		);
		await wait(visit.page);
		await expectSaid(visit.page, "index");
	});

test("without its style sheet, too, a page says it", async () => {
	await using visit = await openWith("/", /\/assets\//, (route) => route.abort());
	await message(visit.page).waitFor();
	expect(await message(visit.page).innerText()).toContain("Please reload the page");
});
