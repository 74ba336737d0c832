import { readXlsx } from "hucre/xlsx";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { askApi, calculate } from "./calculator.ts";

/** Presses a button and takes the file that comes. */
async function press(page: Page, name: string): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name, exact: true }).click(),
	]);
	return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk);
	return Buffer.concat(chunks);
}

test("the plan downloads as CSV and as a workbook, with the page's figures", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	await calculator.field("AI price").fill("1.25");
	const { summary } = await askApi({
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 5000 }],
		costs: {
			usage: [{ name: "per resolution", unit: "resolution", price: 1.25 }],
		},
	});

	const csv = await press(page, "CSV");
	expect(csv.suggestedFilename()).toMatch(/^support-roi-\d{4}-\d\d-\d\d\.csv$/);
	const text = (await bytesOf(csv)).toString("utf8");
	const net = Number(/^Summary,Net value,([-\d.]+)/m.exec(text)?.[1]);
	expect(net).toBeCloseTo(summary.net, 5);
	await page.getByText(`${csv.suggestedFilename()} was downloaded.`).waitFor();

	const xlsx = await press(page, "XLSX with formulas");
	expect(xlsx.suggestedFilename()).toMatch(/^support-roi-\d{4}-\d\d-\d\d\.xlsx$/);
	const { sheets } = await readXlsx(await bytesOf(xlsx));
	const rows = sheets.find(({ name }) => name === "Summary")?.rows ?? [];
	const row = rows.findIndex(([label]) => label === "Net value");
	const cell = sheets.find(({ name }) => name === "Summary")?.cells?.get(`${row},1`);
	expect(cell?.formula).toContain("Months");
	expect(cell?.formulaResult).toBeCloseTo(summary.net, 5);
	const link = rows.find(([label]) => label === "Open this plan")?.[1];
	expect(String(link)).toContain("costs.usage.0.price=1.25");
	expect(await visit.problems()).toEqual([]);
});

test("eleven kinds of contacts download as CSV, and the page says why not as a workbook", async () => {
	const volumes = Array.from({ length: 11 }, (_, i) => `workflows.${i}.monthlyContacts=${100 + i}`);
	await using visit = await calculate(`/#v=1&preset=ecommerce&${volumes.join("&")}`);
	const { page, calculator } = visit;
	await calculator.below();
	const workbook = page.getByRole("button", { name: "XLSX with formulas" });
	expect(await workbook.getAttribute("aria-disabled")).toBe("true");
	const note = await workbook.getAttribute("aria-describedby");
	expect(await page.locator(`#${note}`).innerText()).toContain("up to 10 kinds of contacts");
	const csv = await press(page, "CSV");
	const text = (await bytesOf(csv)).toString("utf8");
	expect(text).toContain("/workflows/10/monthlyContacts,110,");
});

test("in Chinese the file is in Chinese, and the page says so", async () => {
	const kinds = "workflows.0.monthlyContacts=5000&workflows.1.monthlyContacts=500";
	const plan = `v=1&preset=ecommerce&${kinds}`;
	await using visit = await calculate(`/?lang=zh-CN#${plan}`, { locale: "zh-CN" });
	const { page } = visit;
	await page.mouse.move(5, 5);
	const csv = await press(page, "CSV");
	const text = (await bytesOf(csv)).toString("utf8");
	expect(text).toMatch(/^汇总,净收益,[\d.]+,/m);
	// Kinds that nobody named are told apart there too.
	expect(text).toContain("（全部咨询 2）");
	await page.getByText(`已下载${csv.suggestedFilename()}。`).waitFor();
	const xlsx = await press(page, "XLSX（含公式）");
	const { sheets } = await readXlsx(await bytesOf(xlsx));
	expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(["汇总", "输入", "列表"]);
	const texts = sheets
		.flatMap(({ rows }) => rows.flat())
		.filter((text) => typeof text === "string");
	// Names of inputs, publishers and their titles are what they are.
	expect(texts).toContain("默认值");
	expect(
		texts.filter((text) => /\b(the|of|and|default)\b/.test(text) && !/[:：]/.test(text)),
	).toEqual([]);
	expect(await visit.problems()).toEqual([]);
});

test("a file that cannot be made is said so", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	await page.route(/\/assets\/files-/, (route) => route.abort());
	await page.getByRole("button", { name: "CSV", exact: true }).click();
	await page.getByText("The file could not be made. Reload the page: your figures stay").waitFor();
	expect(await page.getByRole("button", { name: "CSV", exact: true }).isEnabled()).toBe(true);
});
