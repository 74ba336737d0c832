/** The whole way, with nothing in the server's place. */
import { expect, test } from "vitest";
import { formatOf } from "../../src/engine/index.ts";
import { baseUrl, open } from "./harness.ts";
import { keptTokens, SHOP } from "./report.ts";

const { money } = formatOf("en-US", "USD");

/** What the API answers where only a status and a few keys matter. */
async function ask(path: string, init?: { method: string; body: string }) {
	const headers = { "content-type": "application/json" };
	const response = await fetch(baseUrl + path, { ...init, headers });
	return { status: response.status, body: await response.json() };
}

test("saved over the API, read at its address, moved and deleted by its owner", async () => {
	const title = "Shop <b>2027</b>";
	const draft = { title, input: SHOP };
	const made = await ask("/v1/scenarios", { method: "POST", body: JSON.stringify(draft) });
	expect(made.status).toBe(201);
	const { id, editToken } = made.body;
	const saved = await ask(`/v1/scenarios/${id}`);

	await using visit = await open(`/s/${id}#edit=${editToken}`, { locale: "en-US" });
	const { page } = visit;
	const region = page.getByRole("region", { name: "You have the owner link" });
	await region.waitFor();
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${id}`);
	expect(await keptTokens(page)).toEqual({ [`roi:edit:${id}`]: editToken });
	expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
	expect(await page.locator("[data-figure=net]").innerText()).toBe(
		money(saved.body.result.summary.net),
	);
	expect(await page.getByRole("region", { name: /Calculated today/ }).count()).toBe(0);
	const simulated = { method: "POST", body: JSON.stringify({ input: SHOP }) };
	const { body: simulation } = await ask("/v1/simulate", simulated);
	await expect
		.poll(() => page.locator(".answer .sentence").innerText())
		.toBe(`${saved.body.result.headline} ${simulation.headline}`);
	expect(await visit.problems()).toEqual([]);

	await region.getByRole("button", { name: "New link" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Make a new link" }).click();
	await page.getByRole("status").filter({ hasText: "The report has a new link" }).waitFor();
	const address = page.url();
	expect(address).not.toContain(id);
	await page.reload();
	await region.waitFor();
	expect(await visit.problems()).toEqual([]);

	await using reader = await open(`/s/${id}`);
	await reader.page.getByRole("heading", { name: "This link was replaced" }).waitFor();
	await using frame = await open(address.replace("/s/", "/embed/s/"));
	expect(await frame.page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
	expect(await frame.problems()).toEqual([]);

	await region.getByRole("button", { name: "Delete" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
	await page.getByRole("heading", { name: "The calculation is deleted" }).waitFor();
	expect(await keptTokens(page)).toEqual({});
	await page.reload();
	await page.getByRole("heading", { name: "This saved calculation was deleted" }).waitFor();
});

test("the report speaks its reader's language, whatever it was saved in", async () => {
	const body = JSON.stringify({ title: null, input: SHOP });
	const { body: made } = await ask("/v1/scenarios", { method: "POST", body });
	const sentences: Record<string, string> = {};
	for (const locale of ["en", "zh-CN"])
		sentences[locale] = (
			await ask(`/v1/estimate?locale=${locale}`, { method: "POST", body: JSON.stringify(SHOP) })
		).body.headline;

	await using visit = await open(`/s/${made.id}`, { locale: "zh-CN" });
	const main = visit.page.getByRole("main");
	await main.getByText(sentences["zh-CN"] ?? "").waitFor();
	// Titles of sources are in their own language.
	expect(await main.innerText()).not.toMatch(/\b(would|Month|hurdle|yours)\b/);
	await visit.page.getByRole("button", { name: "English" }).click();
	await main.getByText(sentences.en ?? "").waitFor();
	expect(await visit.problems()).toEqual([]);
});

test("the language that was chosen last is the report's, whichever answer comes last", async () => {
	const body = JSON.stringify({ title: null, input: SHOP });
	const { body: made } = await ask("/v1/scenarios", { method: "POST", body });
	const held: (() => Promise<void>)[] = [];
	let isHolding = false;
	await using visit = await open(`/s/${made.id}`, { locale: "en-US" }, async (page) => {
		await page.route("**/v1/scenarios/**", async (route) => {
			if (!isHolding) return route.continue();
			await new Promise<void>((resolve) => held.push(async () => resolve()));
			await route.continue();
		});
	});
	const { page } = visit;
	const sentence = page.locator(".answer .sentence");
	await sentence.getByText("you would get back").waitFor();
	isHolding = true;
	await page.getByRole("button", { name: "中文" }).click();
	await expect.poll(() => held.length).toBe(1);
	await page.getByRole("button", { name: "English" }).click();
	await expect.poll(() => held.length).toBe(2);
	// The one that was asked for last is answered last, then the other way round.
	for (const order of [
		[0, 1],
		[3, 2],
	]) {
		for (const which of order) await held[which]?.();
		await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("en");
		await page.waitForTimeout(300);
		expect(await sentence.innerText()).toContain("you would get back");
		if (order[0] === 3) break;
		await page.getByRole("button", { name: "中文" }).click();
		await expect.poll(() => held.length).toBe(3);
		await page.getByRole("button", { name: "English" }).click();
		await expect.poll(() => held.length).toBe(4);
	}
	expect(await visit.problems()).toEqual([]);
});

test("a language chosen while the report still loads is the report's", async () => {
	const body = JSON.stringify({ title: null, input: SHOP });
	const { body: made } = await ask("/v1/scenarios", { method: "POST", body });
	let answer: () => void = () => {};
	const released = new Promise<void>((resolve) => {
		answer = resolve;
	});
	await using visit = await open(`/s/${made.id}`, { locale: "en-US" }, async (page) => {
		await page.route("**/v1/scenarios/*locale=en", async (route) => {
			await released;
			await route.continue();
		});
	});
	const { page } = visit;
	await page.getByRole("button", { name: "中文" }).click();
	await page.getByRole("button", { name: "English" }).waitFor();
	await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
	answer();
	await page.locator(".answer .sentence").getByText("约可收回").waitFor();
	expect(await visit.problems()).toEqual([]);
});

test("an address that was never given out says so", async () => {
	await using visit = await open("/s/0000000000000000000000000z");
	await visit.page.getByRole("heading", { name: "There is no saved calculation here" }).waitFor();
});
