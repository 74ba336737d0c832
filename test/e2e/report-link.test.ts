/** Owner links that come and go: answers that get lost, links that somebody made up. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { baseUrl } from "./harness.ts";
import {
	ID,
	keptAll,
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
const NEXT_KEY = `roi:edit:${NEXT_ID}`;
const MADE_UP = `roi_edit_${"x".repeat(43)}`;
const REPLACED = { status: 410, body: { reason: "rotated" } };

const saved = await scenarioOf();

const owner = (page: Page) => page.getByRole("region", { name: "You have the owner link" });
const dialog = (page: Page) => page.getByRole("dialog");

/** Opens another owner link over the open report. */
const arrive = (page: Page, token: string) =>
	page.evaluate((fragment) => {
		window.location.hash = fragment;
	}, `edit=${token}`);

async function press(page: Page, button: string, yes: string) {
	await owner(page).getByRole("button", { name: button }).click();
	await dialog(page).getByRole("button", { name: yes }).click();
}

/** A server that makes a new link, but whose first answer gets lost. */
function losing(again: () => ReturnType<Serve>) {
	const sent: (string | undefined)[][] = [];
	const serve: Serve = (request) => {
		const isOld = request.url().includes(ID);
		if (request.method() === "GET" && !isOld)
			return { status: 200, body: { ...saved, id: NEXT_ID, revision: 4 } };
		if (request.method() === "GET")
			return sent.length === 0 ? { status: 200, body: saved } : REPLACED;
		if (!request.url().endsWith("/rotate")) return REPLACED;
		const { authorization, "idempotency-key": key } = request.headers();
		sent.push([authorization, key]);
		return sent.length === 1 ? null : again();
	};
	return { sent, serve };
}

test("a new link whose answer got lost is fetched after a reload", async () => {
	let isBack = false;
	const { sent, serve } = losing(() =>
		isBack ? { status: 201, body: RECEIPT } : { status: 503, body: {} },
	);
	await using visit = await openReport(serve, { path: OWNER_LINK });
	const { page } = visit;
	await press(page, "New link", "Make a new link");
	await dialog(page).getByRole("alert").filter({ hasText: "nothing is done twice" }).waitFor();
	await page.reload();
	await page.getByRole("heading", { name: "The saved calculation cannot be loaded now" }).waitFor();
	expect(await keptTokens(page)).toEqual({ [KEY]: TOKEN });
	isBack = true;
	await page.getByRole("button", { name: "Try again" }).click();
	await page.getByRole("status").filter({ hasText: "The report has a new link" }).waitFor();
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${NEXT_ID}`);
	expect(await keptAll(page)).toEqual({ [NEXT_KEY]: NEXT_TOKEN });
	expect(sent.length).toBe(3);
	expect(new Set(sent.map(String)).size).toBe(1);
	expect(sent[0]?.[0]).toBe(`Bearer ${TOKEN}`);
	expect(
		await owner(page).getByRole("link", { name: "Change and update" }).getAttribute("href"),
	).toContain(`&scenario=${NEXT_ID}.4`);
});

test("a new link whose answer got lost is fetched when something else is asked", async () => {
	const { serve } = losing(() => ({ status: 201, body: RECEIPT }));
	await using visit = await openReport(serve, { path: OWNER_LINK });
	const { page } = visit;
	await press(page, "New link", "Make a new link");
	await dialog(page).getByRole("alert").filter({ hasText: "nothing is done twice" }).waitFor();
	await page.keyboard.press("Escape");
	await press(page, "Delete", "Delete for good");
	await page.getByRole("status").filter({ hasText: "The report has a new link" }).waitFor();
	expect(await dialog(page).count()).toBe(0);
	await expect.poll(() => page.url()).toBe(`${baseUrl}/s/${NEXT_ID}`);
	expect(await keptAll(page)).toEqual({ [NEXT_KEY]: NEXT_TOKEN });
});

test("a link that was replaced from elsewhere is forgotten with what was asked", async () => {
	const { serve } = losing(() => REPLACED);
	await using visit = await openReport(serve, { path: OWNER_LINK });
	const { page } = visit;
	await press(page, "New link", "Make a new link");
	await dialog(page).getByRole("alert").filter({ hasText: "nothing is done twice" }).waitFor();
	await page.reload();
	await page.getByRole("heading", { name: "This link was replaced" }).waitFor();
	expect(await keptAll(page)).toEqual({});
});

/** A server that knows one token, with which it deletes. */
const knowing =
	(token: string): Serve =>
	(request) => {
		if (request.method() === "GET") return { status: 200, body: saved };
		const isOwner = request.headers().authorization === `Bearer ${token}`;
		return isOwner ? { status: 204 } : { status: 403, body: {} };
	};

test("a link that anybody can make up does not push out the token that was given here", async () => {
	await using visit = await openReport(knowing(TOKEN));
	const { page } = visit;
	await page.getByRole("heading", { name: "Help desk, 2027" }).waitFor();
	await page.evaluate(([key, token]) => localStorage.setItem(key, token), [KEY, TOKEN] as const);
	await arrive(page, MADE_UP);
	await page.getByText("already keeps another owner link").waitFor();
	expect(await keptAll(page)).toEqual({ [KEY]: TOKEN });
	expect(await owner(page).innerText()).toContain("open it in another browser: this one keeps");
	expect(await owner(page).innerText()).not.toContain("site data");
	await press(page, "Delete", "Delete for good");
	await page.getByText("does not fit this calculation").waitFor();
	expect(await keptAll(page)).toEqual({ [KEY]: TOKEN });
	await press(page, "Delete", "Delete for good");
	await page.getByRole("heading", { name: "The calculation is deleted" }).waitFor();
	expect(await keptAll(page)).toEqual({});
});

test("a made-up link that came first makes way for the next one, also after a reload", async () => {
	await using visit = await openReport(knowing(TOKEN), { path: `/s/${ID}#edit=${MADE_UP}` });
	const { page } = visit;
	await owner(page).waitFor();
	expect(await keptTokens(page)).toEqual({ [KEY]: MADE_UP });
	await page.reload();
	await owner(page).waitFor();
	await arrive(page, TOKEN);
	await page.getByRole("status").filter({ hasText: "now keeps the owner link" }).waitFor();
	expect(await keptTokens(page)).toEqual({ [KEY]: TOKEN });
	await press(page, "Delete", "Delete for good");
	await page.getByRole("heading", { name: "The calculation is deleted" }).waitFor();
	expect(await keptAll(page)).toEqual({});
});
