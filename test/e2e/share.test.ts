import { expect, test } from "vitest";
import { baseUrl } from "./harness.ts";
import { ask, ECOMMERCE, FRAGMENT, failNext, requestsOf, visit } from "./saving.ts";

const DAY = 86_400_000;
const keysOf = (requests: ReturnType<typeof requestsOf>) =>
	requests.map((request) => request.headers()["idempotency-key"]);

test("saving gives a link and an owner link, and this device keeps the token", async () => {
	await using visited = await visit();
	const { page, calculator, sharing } = visited;
	const requests = requestsOf(page);
	await calculator.field("AI price").fill("1.25");
	await sharing.open();
	expect(await sharing.dialog.innerText()).toContain(
		"Anyone who has the link can see all figures entered",
	);
	await sharing.title.fill("  Returns by chat, budget 2027 ");
	await sharing.keep.selectOption("3 years");
	expect(requests).toEqual([]);

	await sharing.press("Save");
	await sharing.heading("Saved");
	const link = await sharing.link("Link to the report");
	const id = link.split("/s/")[1] ?? "";
	expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
	expect(link).toBe(`${baseUrl}/s/${id}`);
	const ownerLink = await sharing.link("Owner link");
	const [, token] = ownerLink.split("#edit=");
	expect(ownerLink).toBe(`${link}#edit=${token}`);
	expect(await page.evaluate((key) => localStorage.getItem(key), `roi:edit:${id}`)).toBe(token);
	const report = sharing.dialog.getByRole("link", { name: "Open the report" });
	expect(await report.getAttribute("href")).toBe(`/s/${id}`);

	const saved = await ask("GET", `/${id}`);
	expect(saved.title).toBe("Returns by chat, budget 2027");
	expect(saved.input).toMatchObject({ ...ECOMMERCE, costs: { usage: [{ price: 1.25 }] } });
	expect(saved.expiresInDays).toBe(1096);
	await sharing.said(
		`Kept until ${new Intl.DateTimeFormat("en-US", { dateStyle: "long" }).format(new Date(saved.expiresAt))}`,
	);
	expect(keysOf(requests)[0]?.length).toBeGreaterThanOrEqual(22);
	expect(requests).toHaveLength(1);

	await sharing.press("Close");
	await page.getByText("You are changing a saved calculation: Returns by chat").waitFor();
	await expect.poll(() => page.url()).toContain(`&scenario=${id}.1`);
	expect(await visited.problems()).toEqual([]);
});

test("without a choice it has no title and is kept for 400 days", async () => {
	await using visited = await visit();
	const { sharing } = visited;
	await sharing.open();
	await sharing.press("Save");
	await sharing.heading("Saved");
	const id = (await sharing.link("Link to the report")).split("/s/")[1];
	const { title, expiresAt } = await ask("GET", `/${id}`);
	expect(title).toBe(null);
	expect((Date.parse(expiresAt) - Date.now()) / DAY).toBeCloseTo(400, 1);
});

test("an answer that is lost is asked for again by the same key: one scenario, one token", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	const requests = requestsOf(page);
	await failNext(page, "POST", "lose");
	await sharing.open();
	await sharing.title.fill("Lost once");
	await sharing.press("Save");
	await sharing.said("No answer came");
	expect(await sharing.title.inputValue()).toBe("Lost once");
	await sharing.press("Save");
	await sharing.heading("Saved");
	const [first, second] = keysOf(requests);
	expect(second).toBe(first);
	expect(requests[1]?.postData()).toBe(requests[0]?.postData());
});

test("other content has a key of its own, the same content keeps its key", async () => {
	await using visited = await visit();
	const { page, calculator, sharing } = visited;
	const requests = requestsOf(page);
	await page.route("**/v1/scenarios", (route) => route.abort());
	const tryAgain = async () => {
		const before = requests.length;
		await sharing.press("Save");
		await expect.poll(() => requests.length).toBe(before + 1);
		await sharing.said("No answer came");
	};
	await sharing.open();
	await tryAgain();
	await sharing.title.fill("A");
	await tryAgain();
	await sharing.keep.selectOption("30 days");
	await tryAgain();
	await sharing.press("Close");
	await calculator.field("AI price").fill("1.25");
	await sharing.open();
	await tryAgain();
	await sharing.press("Close");
	await sharing.open();
	expect(await sharing.title.inputValue()).toBe("A");
	await tryAgain();
	const keys = keysOf(requests);
	expect(new Set(keys.slice(0, 4)).size).toBe(4);
	expect(keys[4]).toBe(keys[3]);
});

test("pressing twice saves once, also with the dialog closed meanwhile", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	const requests = requestsOf(page);
	let answer = () => {};
	const waiting = new Promise<void>((resolve) => {
		answer = resolve;
	});
	await page.route("**/v1/scenarios", async (route) => {
		await waiting;
		await route.continue();
	});
	await sharing.open();
	const save = sharing.dialog.getByRole("button", { name: "Save", exact: true });
	await save.evaluate((button: HTMLButtonElement) => {
		button.click();
		button.click();
	});
	await sharing.dialog
		.getByRole("status")
		.filter({ hasText: "Saving" })
		.waitFor({ state: "attached" });
	const busy = sharing.dialog.getByRole("button", { name: "Saving …" });
	expect(await busy.getAttribute("aria-disabled")).toBe("true");
	await sharing.title.press("Enter");
	await page.keyboard.press("Escape");
	await sharing.dialog.waitFor({ state: "hidden" });
	// Asked for again meanwhile, the dialog is where it was.
	await sharing.button.click();
	await busy.waitFor();
	await page.keyboard.press("Escape");
	await sharing.dialog.waitFor({ state: "hidden" });
	answer();
	// It is shown this once, so it comes back by itself.
	await sharing.heading("Saved");
	expect(requests).toHaveLength(1);
});

test("what the server says is said plainly, and can be tried again", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	await sharing.open();
	await sharing.title.fill("Kept");
	await failNext(page, "POST", { status: 429, headers: { "retry-after": "40" }, json: {} });
	await sharing.press("Save");
	await sharing.said("try again in 40 seconds");
	await failNext(page, "POST", { status: 503, json: { code: "database-unavailable" } });
	await sharing.press("Save");
	await sharing.said("try again in 30 seconds");
	await failNext(page, "POST", { status: 422, json: { detail: "Too many workflows." } });
	await sharing.press("Save");
	await sharing.said("Too many workflows.");
	await failNext(page, "POST", { status: 404, json: {} });
	await sharing.press("Save");
	await sharing.said("Saving did not work");
	expect(await sharing.title.inputValue()).toBe("Kept");
	await sharing.press("Save");
	await sharing.heading("Saved");
});

test("a title is plain text: refused as it is typed, harmless where it is shown", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	const requests = requestsOf(page);
	await sharing.open();
	for (const [text, message] of [
		["x".repeat(81), "at most 80 characters"],
		["See https://example.com", "Expected plain text"],
		["Call \u202eus", "Expected plain text"],
	] as const) {
		await sharing.title.fill(text);
		await sharing.dialog.getByRole("alert").filter({ hasText: message }).waitFor();
		expect(await sharing.title.getAttribute("aria-invalid")).toBe("true");
		await sharing.press("Save");
		expect(await sharing.title.evaluate((field) => field === document.activeElement)).toBe(true);
	}
	expect(requests).toEqual([]);
	await sharing.title.fill("<img src=x onerror=alert(1)>");
	expect(await sharing.title.getAttribute("aria-invalid")).toBe("false");
	await sharing.press("Save");
	await sharing.heading("Saved");
	await sharing.press("Close");
	await page.getByRole("link", { name: "<img src=x onerror=alert(1)>" }).waitFor();
	expect(await page.locator("img").count()).toBe(0);
	expect(await visited.problems()).toEqual([]);
});

test("only a good and current answer can be saved", async () => {
	await using visited = await visit();
	const { calculator, sharing } = visited;
	const refused = async () => {
		await sharing.button.click({ force: true });
		expect(await sharing.dialog.count()).toBe(0);
		expect(await sharing.button.getAttribute("aria-disabled")).toBe("true");
		expect(await calculator.answer.innerText()).toContain("Only a current answer can be saved.");
	};
	await calculator.field("AI price").fill("cheap");
	await refused();
	await calculator.field("AI price").fill("1");
	expect(await sharing.button.getAttribute("aria-disabled")).toBe("false");
	await calculator.form.getByText("Blank", { exact: true }).click();
	await refused();
});

test("the figures can be shared in the link itself, and nothing is sent", async () => {
	await using visited = await visit();
	const { page, calculator, sharing } = visited;
	const requests = requestsOf(page);
	await calculator.field("AI price").fill("1.25");
	const net = await calculator.net();
	await sharing.open();
	const link = await sharing.link("A link that carries the figures in itself");
	expect(link).toContain(`${baseUrl}/#${FRAGMENT}&costs.usage.0.`);
	expect(link).not.toContain("scenario");
	await using other = await visit(link.slice(baseUrl.length));
	expect(await other.calculator.net()).toBe(net);
	expect(requests).toEqual([]);
	expect(await visited.problems()).toEqual([]);
});

test("the link that carries the figures has the plans beside them too, but no saved calculation", async () => {
	const plans = "plan.b=halved&plan.c=break-even";
	await using visited = await visit(`/#${FRAGMENT}&scenario=${"a".repeat(26)}.1&${plans}`);
	await visited.sharing.open();
	const link = await visited.sharing.link("A link that carries the figures in itself");
	expect(link).toBe(`${baseUrl}/#${FRAGMENT}&${plans}`);
	await visited.page.getByText("The plans beside yours are in it too.").waitFor();
});

test("the dialog that cannot be loaded says so", async () => {
	await using visited = await visit();
	const { page, calculator, sharing } = visited;
	await page.route("**/assets/Share-*.js", (route) => route.abort());
	await sharing.button.click();
	await calculator.answer.getByRole("status").filter({ hasText: "could not be loaded" }).waitFor();
});
