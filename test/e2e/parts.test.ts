/** Parts of the page that do not come: a browser keeps what failed, so only a reload asks again. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";
import { drawn, open } from "./harness.ts";

const RELOAD = "This could not be loaded. Reload the page: your figures stay in its address.";
const FIGURE = "Out of 100 contacts, AI answers";

/** Files of the page by the beginnings of their names. */
const filesOf = (names: string) => new RegExp(`/assets/(${names})-`);
const lose = (page: Page, names: string) => page.route(filesOf(names), (route) => route.abort());

/** Does what the page says. */
async function reload(page: Page, names: string): Promise<void> {
	await page.unroute(filesOf(names));
	await page.reload();
	await drawn(page);
}

for (const names of ["Below", "DetailFields", "Compare", "pack-compare-en"])
	test(`vendors' prices that do not come say so beside their button: ${names}`, async () => {
		await using visit = await calculate();
		const { page, calculator } = visit;
		await lose(page, names);
		await calculator.field(FIGURE).fill("55");
		const row = calculator.form.getByRole("listitem").filter({ hasText: "Compare vendors" });
		const button = row.getByRole("button", { name: "Compare vendors' prices" });
		await button.click();
		await row.getByRole("status").filter({ hasText: RELOAD }).waitFor();
		await page.waitForURL(/=0\.55/);

		await reload(page, names);
		expect(await calculator.field(FIGURE).inputValue()).toBe("55");
		await button.click();
		await page.locator("#vendors summary:focus").waitFor();
		expect(await row.getByRole("status").innerText()).toBe("");
	});

test("a fold whose fields do not come says so", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await lose(page, "DetailFields");
	await calculator.below();
	const detail = page.getByRole("region", { name: "More detail" });
	await detail.locator("summary").first().click();
	await detail.getByRole("status").filter({ hasText: RELOAD }).waitFor();
});

test("folds of the first screen, and what cannot be used, say that what they hold did not come", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await lose(page, "Below");
	const set = calculator.form.locator("details.fixed");
	await set.locator("summary").click();
	await set.getByText(RELOAD).waitFor();
	await calculator.answer.getByText("How is this calculated?").click();
	await calculator.answer.locator("details.how").getByText(RELOAD).waitFor();
	const others = calculator.answer.getByText(RELOAD).and(page.locator("#answer > p"));
	expect(await others.count()).toBe(0);
	await calculator.field(FIGURE).fill("wrong");
	await others.waitFor();
});

for (const names of ["Below", "print", "pack-sheet-zh"])
	test(`a report that does not come is said, and the form is not printed for it: ${names}`, async () => {
		await using visit = await calculate("/", { locale: "zh-CN" });
		const { page } = visit;
		await lose(page, names);
		await page.evaluate(() => {
			window.print = () => {
				document.body.dataset.printed = "yes";
			};
		});
		await page.getByRole("button", { name: "打印或存为PDF" }).click();
		const answer = page.locator("#answer");
		const said = answer
			.getByRole("status")
			.filter({ hasText: "未能载入。请刷新页面：你的数字还在网址里。" });
		await said.waitFor();
		expect(await page.locator("body[data-printed]").count()).toBe(0);
		await page.emulateMedia({ media: "print" });
		expect(await said.isVisible()).toBe(false);
	});

test.for(["/docs", "/s/nope"])(
	"%s has no figures in its address and promises none",
	async (path) => {
		await using visit = await open(path, { locale: "en-US" });
		const { page } = visit;
		await lose(page, "zh");
		await page.getByRole("button", { name: "简体中文" }).click();
		await page.getByText("This could not be loaded. Reload the page.", { exact: true }).waitFor();
	},
);

const MORE = "Show what is behind these figures, and all other inputs";

test("a frame that cannot show more sends its visitor to the full calculator, with the figures", async () => {
	await using visit = await calculate("/embed");
	const { page, calculator } = visit;
	await lose(page, "Below");
	await calculator.field(FIGURE).fill("55");
	const said = page
		.getByRole("status")
		.filter({ hasText: "Open the full calculator below: your figures go with you." });
	await page.getByRole("button", { name: MORE }).click();
	await said.waitFor();
	await page.getByRole("button", { name: "Compare vendors' prices" }).click();
	await expect.poll(() => said.count()).toBe(2);
	const link = page.getByRole("link", { name: "Open the full calculator" });
	expect(await link.getAttribute("href")).toMatch(/^\/#v=1.*=0\.55$/);
});

for (const before of ["nothing", "a fold"])
	test(`in a frame the keyboard goes on where the sections begin, also after ${before}`, async () => {
		await using visit = await calculate("/embed");
		const { page } = visit;
		if (before === "a fold") {
			await page.getByText("How is this calculated?").click();
			await page.locator(".how dl, .how table, .how h3").first().waitFor();
		}
		await page.getByRole("button", { name: MORE }).press("Enter");
		const place = page.getByRole("region", { name: "What is behind these figures" });
		await place.getByRole("heading").first().waitFor();
		// Nobody else moves it afterwards.
		await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
		expect(await place.evaluate((region) => region === document.activeElement)).toBe(true);
		await page.keyboard.press("Tab");
		expect(await page.locator(".cash :focus").count()).toBe(1);
	});
