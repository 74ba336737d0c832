import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { baseUrl } from "./harness.ts";
import {
	gives,
	ID,
	keptTokens,
	NEXT_ID,
	NEXT_TOKEN,
	openReport,
	RECEIPT,
	type Serve,
	scenarioOf,
	TOKEN,
} from "./report.ts";

const OWNER_LINK = `/s/${ID}#edit=${TOKEN}`;
const KEY = `roi:edit:${ID}`;

const saved = await scenarioOf();
/** The scenario, and one's own answer to what its owner asks for. */
const withOwner =
	(serve: Serve): Serve =>
	(request) =>
		request.method() === "GET" ? { status: 200, body: saved } : serve(request);

const owner = (page: Page) => page.getByRole("region", { name: "You have the owner link" });
const dialog = (page: Page) => page.getByRole("dialog");

test("the owner link's token is kept here and leaves the address before anything is asked", async () => {
	const addresses: string[] = [];
	await using visit = await openReport(
		async (request) => {
			addresses.push(await request.frame().evaluate(() => window.location.href));
			return { status: 200, body: saved };
		},
		{ path: OWNER_LINK },
	);
	const { page, asked } = visit;
	await owner(page).waitFor();
	expect(addresses).toEqual([`${baseUrl}/s/${ID}`]);
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${ID}`);
	expect(asked.every((request) => !JSON.stringify(request.headers()).includes(TOKEN))).toBe(true);
	expect(await keptTokens(page)).toEqual({ [KEY]: TOKEN });
	expect(await page.getByRole("status").allInnerTexts()).toContainEqual(
		expect.stringContaining("it cannot be recovered"),
	);
	const update = owner(page).getByRole("link", { name: "Change and update" });
	expect(await update.getAttribute("href")).toBe(
		`/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&scenario=${ID}.3`,
	);
	await owner(page).getByText("Copy the owner link").click();
	expect(await owner(page).getByRole("textbox", { name: "Owner link" }).inputValue()).toBe(
		`${baseUrl}/s/${ID}#edit=${TOKEN}`,
	);

	await page.reload();
	await owner(page).waitFor();
	expect(await page.locator("body").innerText()).not.toContain("cannot be recovered:");
	expect(await visit.problems()).toEqual([]);
});

test("a fragment that is no whole token leaves the address, and the page says so", async () => {
	for (const fragment of ["#edit=roi_edit_short", "#edit=", `#edit=${TOKEN}x`]) {
		await using visit = await openReport(gives(saved), { path: `/s/${ID}${fragment}` });
		const { page } = visit;
		await page.getByRole("heading", { name: "Help desk, 2027" }).waitFor();
		await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${ID}`);
		await page.getByText("This owner link is not complete: copy all of it.").waitFor();
		expect(await keptTokens(page)).toEqual({});
		expect(await owner(page).count()).toBe(0);
		expect(await visit.problems()).toEqual([]);
	}
});

test("an owner link pasted over the open report is taken too", async () => {
	await using visit = await openReport(gives(saved));
	const { page } = visit;
	await page.evaluate((token) => {
		window.location.hash = `edit=${token}`;
	}, TOKEN);
	await owner(page).waitFor();
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${ID}`);
	expect(await keptTokens(page)).toEqual({ [KEY]: TOKEN });
});

test("where storage is blocked the page says to keep the owner link elsewhere", async () => {
	await using visit = await openReport(gives(saved), { path: OWNER_LINK, blocked: true });
	const { page } = visit;
	await owner(page).waitFor();
	expect(await page.getByRole("status").allInnerTexts()).toContainEqual(
		expect.stringContaining("This browser keeps nothing"),
	);
	expect(await owner(page).getByRole("link", { name: "Change and update" }).count()).toBe(0);
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${ID}`);
	expect(await visit.problems()).toEqual([]);
});

test("a token that does not fit is dropped, and the report stays", async () => {
	await using visit = await openReport(withOwner(gives({}, 403)), { path: OWNER_LINK });
	const { page } = visit;
	await owner(page).getByRole("button", { name: "Delete" }).click();
	await dialog(page).getByRole("button", { name: "Delete for good" }).click();
	const notice = page.getByRole("status").filter({ hasText: "does not fit this calculation" });
	await notice.waitFor();
	expect(await dialog(page).count()).toBe(0);
	expect(await owner(page).count()).toBe(0);
	expect(await keptTokens(page)).toEqual({});
	expect(await notice.evaluate((box) => box === document.activeElement)).toBe(true);
	expect(await page.locator("[data-figure=net]").innerText()).toMatch(/^\$/);
	// The next owner link finds nothing half asked.
	await page.evaluate((token) => {
		window.location.hash = `edit=${token}`;
	}, NEXT_TOKEN);
	await owner(page).waitFor();
	expect(await dialog(page).count()).toBe(0);
});

test("a new link: asked first, tried again with the same key, then the page moves there", async () => {
	const keys: (string | undefined)[] = [];
	const serve: Serve = (request) => {
		keys.push(request.headers()["idempotency-key"]);
		if (keys.length === 1) return null;
		if (keys.length === 2) return { status: 503, body: {}, headers: { "retry-after": "7" } };
		return { status: 201, body: RECEIPT };
	};
	await using visit = await openReport(withOwner(serve), { path: OWNER_LINK });
	const { page, asked } = visit;
	const button = owner(page).getByRole("button", { name: "New link" });
	await button.click();
	expect(asked.length).toBe(1);
	const leave = dialog(page).getByRole("button", { name: "Leave it as it is" });
	expect(await leave.evaluate((safe) => safe === document.activeElement)).toBe(true);
	await page.keyboard.press("Escape");
	expect(await dialog(page).count()).toBe(0);
	expect(await button.evaluate((opener) => opener === document.activeElement)).toBe(true);
	await button.click();
	await leave.click();
	expect(await dialog(page).count()).toBe(0);
	expect(asked.length).toBe(1);

	await button.click();
	await dialog(page).getByRole("button", { name: "Make a new link" }).click();
	const alert = dialog(page).getByRole("alert");
	await alert.filter({ hasText: "nothing is done twice" }).waitFor();
	await dialog(page).getByRole("button", { name: "Try again" }).click();
	await alert.filter({ hasText: "try again in 7 seconds" }).waitFor();
	expect(await keptTokens(page)).toEqual({ [KEY]: TOKEN });
	await dialog(page).getByRole("button", { name: "Try again" }).click();

	await page.getByRole("status").filter({ hasText: "The report has a new link" }).waitFor();
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${NEXT_ID}`);
	expect(await keptTokens(page)).toEqual({ [`roi:edit:${NEXT_ID}`]: NEXT_TOKEN });
	expect(new Set(keys).size).toBe(1);
	expect(keys[0]).toBeTruthy();
	expect(await page.getByRole("textbox", { name: "Link to this report" }).inputValue()).toBe(
		`${baseUrl}/s/${NEXT_ID}`,
	);
	expect(
		await owner(page).getByRole("link", { name: "Change and update" }).getAttribute("href"),
	).toContain(`&scenario=${NEXT_ID}.4`);
	expect(await page.locator("[data-figure=net]").innerText()).toMatch(/^\$/);
});

test("what came of a new link comes into view, every time", async () => {
	const receipts = [RECEIPT, { ...RECEIPT, id: ID, editToken: TOKEN }];
	const made = withOwner(() => ({ status: 201, body: receipts.shift() }));
	for (const blocked of [false, true]) {
		await using visit = await openReport(made, {
			path: OWNER_LINK,
			blocked,
			viewport: { width: 1440, height: 900 },
		});
		const { page } = visit;
		const notice = page.getByRole("status").filter({ hasText: "The report has a new link" });
		for (const next of blocked ? [NEXT_ID] : [NEXT_ID, ID]) {
			const button = owner(page).getByRole("button", { name: "New link" });
			await button.evaluate((element) => element.scrollIntoView({ block: "end" }));
			await button.click();
			await dialog(page).getByRole("button", { name: "Make a new link" }).click();
			await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${next}`);
			await expect.poll(() => notice.evaluate((box) => box === document.activeElement)).toBe(true);
			const box = await notice.boundingBox();
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
		}
		receipts.push(RECEIPT);
	}
});

test("deleting: asked first, sent once however often one presses, then it is gone here", async () => {
	let sent = 0;
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	const serve: Serve = async () => {
		sent++;
		await held;
		return { status: 204 };
	};
	await using visit = await openReport(withOwner(serve), { path: OWNER_LINK });
	const { page } = visit;
	await owner(page).getByRole("button", { name: "Delete" }).click();
	const yes = dialog(page).getByRole("button", { name: /Delete for good|Deleting/ });
	await yes.click();
	await yes.filter({ hasText: "Deleting …" }).waitFor();
	await yes.evaluate((button) => {
		for (let i = 0; i < 3; i++) (button as HTMLButtonElement).click(); // a button, by its role
	});
	await page.keyboard.press("Escape");
	expect(await dialog(page).isVisible()).toBe(true);
	release();
	const title = page.getByRole("heading", { name: "The calculation is deleted" });
	await title.waitFor();
	expect(sent).toBe(1);
	expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
	expect(await keptTokens(page)).toEqual({});
	expect(await visit.problems()).toEqual([]);
});

test("a calculation that ended meanwhile says so and its token goes", async () => {
	const rotated = withOwner(gives({ reason: "rotated" }, 410));
	await using visit = await openReport(rotated, { path: OWNER_LINK });
	const { page } = visit;
	await owner(page).getByRole("button", { name: "New link" }).click();
	await dialog(page).getByRole("button", { name: "Make a new link" }).click();
	await page.getByRole("heading", { name: "This link was replaced" }).waitFor();
	expect(await keptTokens(page)).toEqual({});
});

test("a frame shows the report without the owner, even when the owner's token is there", async () => {
	await using visit = await openReport(gives(saved), { path: OWNER_LINK });
	const { page } = visit;
	await owner(page).waitFor();
	await page.goto(`/embed/s/${ID}#edit=${NEXT_TOKEN}`);
	await page.getByRole("heading", { name: "Help desk, 2027" }).waitFor();
	expect(await owner(page).count()).toBe(0);
	expect(await page.getByRole("textbox").count()).toBe(0);
	const buttons = await page.getByRole("button").allInnerTexts();
	expect(buttons).toEqual(["Show the months as a table"]);
	expect(await keptTokens(page)).toEqual({ [KEY]: TOKEN });
	const links = await page
		.locator("a[href]:not([href^='#'])")
		.evaluateAll((all) =>
			all.map((link) => [link.getAttribute("target"), link.getAttribute("rel")]),
		);
	expect(links.length).toBeGreaterThan(5);
	for (const [target, rel] of links) {
		expect(target).toBe("_blank");
		expect(rel).toContain("noopener");
	}
	expect(await visit.problems()).toEqual([]);
});

test("a frame works where storage is blocked", async () => {
	await using visit = await openReport(gives(saved), { path: `/embed/s/${ID}`, blocked: true });
	await visit.page.getByRole("heading", { name: "Help desk, 2027" }).waitFor();
	expect(await visit.problems()).toEqual([]);
});

test.for(["expired", "deleted", "rotated"])("what was %s needs no token", async (reason) => {
	await using visit = await openReport(gives({ reason }, 410), { path: OWNER_LINK });
	await visit.page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
	await expect.poll(() => keptTokens(visit.page)).toEqual({});
});
