import { expect, test } from "vitest";
import {
	ask,
	ECOMMERCE,
	FRAGMENT,
	failNext,
	requestsOf,
	type Scenario,
	tokenHeader,
	visit,
} from "./saving.ts";

const save = (title: string | null = "Plan A") => ask("POST", "", { title, input: ECOMMERCE });
const addressOf = ({ id, revision }: Scenario) => `/#${FRAGMENT}&scenario=${id}.${revision}`;
const tokensOf = ({ id, editToken }: Scenario) => ({ [id]: editToken });

/** The calculator as the owner's report opens it. */
async function change(scenario: Scenario) {
	const visited = await visit(addressOf(scenario), tokensOf(scenario));
	const update = visited.page.getByRole("button", { name: "Update the saved one" });
	await update.waitFor();
	// Its title has come: nothing else of it is under way.
	await visited.page.getByText("You are changing a saved calculation: Plan A").waitFor();
	return { ...visited, update };
}

/** Somebody else with the owner link puts other figures there. */
const changeElsewhere = ({ id, editToken }: Scenario) =>
	ask(
		"PUT",
		`/${id}`,
		{ title: "Plan B", input: { ...ECOMMERCE, horizonMonths: 12 } },
		{ ...tokenHeader(editToken), "if-match": '"r1"' },
	);

test("the owner updates what is saved, and the link shows the new figures", async () => {
	const scenario = await save();
	await using visited = await change(scenario);
	const { page, calculator, sharing, update } = visited;
	await page.getByText("You are changing a saved calculation: Plan A").waitFor();
	await calculator.field("AI price").fill("1.25");
	await update.click();
	await sharing.heading("Update the saved calculation");
	expect(await sharing.title.inputValue()).toBe("Plan A");
	expect(await sharing.keep.inputValue()).toBe("");
	await sharing.title.fill("Plan A, dearer");
	await sharing.press("Update");
	await sharing.heading("Updated");
	await sharing.said("The link shows the new figures now.");
	expect(await sharing.link("Link to the report")).toBe(scenario.url);
	await expect.poll(() => page.url()).toContain(`&scenario=${scenario.id}.2`);

	const now = await ask("GET", `/${scenario.id}`);
	expect(now.revision).toBe(2);
	expect(now.title).toBe("Plan A, dearer");
	expect(now.expiresInDays).toBe(400);
	expect(now.input).toMatchObject({ costs: { usage: [{ price: 1.25 }] } });

	await page.keyboard.press("Escape");
	expect(await update.evaluate((button) => button === document.activeElement)).toBe(true);
	const anew = page.getByRole("button", { name: "Save as a new one" });
	await anew.click();
	await sharing.heading("Save and share");
	await page.keyboard.press("Escape");
	await expect.poll(() => anew.evaluate((button) => button === document.activeElement)).toBe(true);
	await page.getByText("saved calculation: Plan A, dearer").waitFor();
	// What was saved is the newest revision here, whatever an older entry says, and also by way of
	// figures that belong to nothing saved.
	await page.evaluate(() => {
		location.hash = "v=1&preset=saas&workflows.0.monthlyContacts=700";
	});
	await sharing.button.waitFor();
	await page.evaluate(() => history.go(-2));
	await expect.poll(() => page.url()).toContain(`&scenario=${scenario.id}.2`);
	await update.click();
	await sharing.keep.selectOption("30 days");
	await sharing.press("Update");
	await sharing.heading("Updated");
	expect((await ask("GET", `/${scenario.id}`)).revision).toBe(3);
	expect(await visited.problems()).toEqual([]);
});

test("a title that was typed is still there after a look at the figures", async () => {
	await using visited = await change(await save());
	const { page, sharing, update } = visited;
	await page.getByText("You are changing a saved calculation: Plan A").waitFor();
	await update.click();
	await sharing.title.fill("Plan A, by quarter");
	await page.keyboard.press("Escape");
	await update.click();
	await sharing.heading("Update the saved calculation");
	expect(await sharing.title.inputValue()).toBe("Plan A, by quarter");
});

test("what somebody else saved in between is not overwritten unasked", async () => {
	const scenario = await save();
	await using visited = await change(scenario);
	const { sharing, update, page } = visited;
	await update.click();
	await sharing.title.fill("Mine");
	await changeElsewhere(scenario);
	await sharing.press("Update");
	await sharing.said("The saved calculation was changed since it was opened here");
	const show = sharing.dialog.getByRole("link", { name: "Show the saved one" });
	expect(await show.getAttribute("href")).toBe(`/s/${scenario.id}`);
	expect((await ask("GET", `/${scenario.id}`)).title).toBe("Plan B");
	expect(await sharing.title.inputValue()).toBe("Mine");

	await sharing.press("Replace it with mine");
	await sharing.heading("Updated");
	const now = await ask("GET", `/${scenario.id}`);
	expect(now).toMatchObject({ title: "Mine", revision: 3, input: ECOMMERCE });
	await expect.poll(() => page.url()).toContain(`.3`);
});

test("an update whose answer was lost is not taken for somebody else's", async () => {
	const scenario = await save();
	await using visited = await change(scenario);
	const { page, calculator, sharing, update } = visited;
	await calculator.field("AI price").fill("1.25");
	await update.click();
	await failNext(page, "PUT", "lose");
	await sharing.press("Update");
	await sharing.said("No answer came");
	await sharing.press("Update");
	await sharing.heading("Updated");
	expect((await ask("GET", `/${scenario.id}`)).revision).toBe(2);
	await expect.poll(() => page.url()).toContain(`&scenario=${scenario.id}.2`);
});

test("an update that came in between under the same title is somebody else's", async () => {
	const scenario = await save();
	await using visited = await change(scenario);
	const { page, calculator, sharing, update } = visited;
	await calculator.field("AI price").fill("1.25");
	await update.click();
	await failNext(page, "PUT", "abort");
	await sharing.press("Update");
	await sharing.said("No answer came");
	const { id, editToken } = scenario;
	const theirs = { title: "Plan A", input: { ...ECOMMERCE, horizonMonths: 12 } };
	await ask("PUT", `/${id}`, theirs, { ...tokenHeader(editToken), "if-match": '"r1"' });
	await sharing.press("Update");
	await sharing.said("The saved calculation was changed");
	expect((await ask("GET", `/${id}`)).input).toEqual(theirs.input);
});

test("a token that does not fit changes nothing, and a new one can be saved", async () => {
	const scenario = await save();
	const other = await save("Another");
	await using visited = await change({ ...scenario, editToken: other.editToken });
	const { page, sharing, update } = visited;
	await update.click();
	await sharing.title.fill("Mine");
	await sharing.press("Update");
	await sharing.said("does not open this calculation any more");
	await sharing.press("Save as a new one");
	await sharing.heading("Save and share");
	expect(await sharing.title.inputValue()).toBe("Mine");
	expect(await sharing.keep.inputValue()).toBe("400");
	await sharing.press("Save");
	await sharing.heading("Saved");
	const link = await sharing.link("Link to the report");
	expect(link).not.toBe(scenario.url);
	await expect.poll(() => page.url()).toContain(`&scenario=${link.split("/s/")[1]}.1`);
	expect((await ask("GET", `/${scenario.id}`)).title).toBe("Plan A");
});

test("what is gone says so when it is updated, and when the page opens", async () => {
	const scenario = await save();
	const token = `roi:edit:${scenario.id}`;
	await using visited = await change(scenario);
	const { page, sharing, update } = visited;
	await update.click();
	await sharing.title.waitFor();
	await ask("DELETE", `/${scenario.id}`, undefined, tokenHeader(scenario.editToken));
	await sharing.press("Update");
	await sharing.said("The saved calculation was deleted");
	expect(await page.evaluate((key) => localStorage.getItem(key), token)).toBe(null);
	await sharing.press("Save as a new one");
	await sharing.press("Save");
	await sharing.heading("Saved");

	await using later = await visit(addressOf(scenario), tokensOf(scenario));
	await later.page.getByText("is no longer there").waitFor();
	await later.page.getByRole("button", { name: "Save as a new one" }).click();
	await later.sharing.heading("Save and share");
});

test("what was rotated or never was there says so", async () => {
	const scenario = await save();
	await ask("POST", `/${scenario.id}/rotate`, undefined, tokenHeader(scenario.editToken));
	const nowhere = { ...scenario, id: "0".repeat(26) };
	for (const one of [scenario, nowhere]) {
		await using visited = await visit(addressOf(one), tokensOf(one));
		await visited.page.getByText("is no longer there").waitFor();
	}
});

test("no update begins before the saved title is known", async () => {
	const scenario = await save();
	await using visited = await visit("/", tokensOf(scenario));
	const { page, sharing } = visited;
	await page.route(`**/v1/scenarios/${scenario.id}`, (route) => route.abort());
	await page.goto(addressOf(scenario));
	await page.getByText("You are changing a saved calculation: see the report").waitFor();
	await page.getByRole("button", { name: "Update the saved one" }).click();
	await sharing.said("No answer came");
	expect(await sharing.title.count()).toBe(0);
	await page.unroute(`**/v1/scenarios/${scenario.id}`);
	await sharing.press("Try again");
	await expect.poll(() => sharing.title.inputValue()).toBe("Plan A");
});

test("a title stays as typed when the saved one is answered a second time", async () => {
	const scenario = await save();
	await using visited = await visit("/", tokensOf(scenario));
	const { page, sharing } = visited;
	// Asked for when the page opens and, not yet answered, when the dialog does.
	const answers: (() => Promise<void>)[] = [];
	await page.route(`**/v1/scenarios/${scenario.id}`, (route) => {
		answers.push(() => route.continue());
	});
	await page.goto(addressOf(scenario));
	await page.getByRole("button", { name: "Update the saved one" }).click();
	await expect.poll(() => answers.length).toBe(2);
	await answers[0]?.();
	await sharing.title.fill("Mine");
	const second = page.waitForResponse(`**/v1/scenarios/${scenario.id}`);
	await answers[1]?.();
	await (await second).finished();
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
	expect(await sharing.title.inputValue()).toBe("Mine");
});

test("the address keeps the saved calculation through edits, and no figure comes of it", async () => {
	const scenario = await save();
	const key = `&scenario=${scenario.id}.1`;
	await using visited = await change(scenario);
	const { page, calculator, update } = visited;
	const net = await calculator.net();
	await calculator.field("AI price").fill("1.25");
	await calculator.field("AI price").blur();
	await expect.poll(() => page.url()).toContain("costs.usage.0.price=1.25");
	await expect.poll(() => page.url()).toContain(key);
	await calculator.form.getByText("SaaS", { exact: true }).click();
	await expect.poll(() => page.url()).toContain(`preset=saas`);
	await expect.poll(() => page.url()).toContain(key);
	await page.goBack();
	await page.goBack();
	expect(await calculator.net()).toBe(net);
	await expect
		.poll(() => page.url())
		.toMatch(new RegExp(`#${FRAGMENT}${key}$`.replaceAll(".", "\\.")));
	await page.goForward();
	await expect.poll(() => page.url()).toContain(key);
	await page.reload();
	await update.waitFor();
	await expect.poll(() => page.url()).toContain(`price=1.25`);
	await expect.poll(() => page.url()).toContain(key);

	await calculator.form.getByRole("button", { name: "Start over" }).click();
	await expect.poll(() => new URL(page.url()).hash).toBe("");
	expect(await update.count()).toBe(0);
	await page.goBack();
	await update.waitFor();
	await page.evaluate(() => {
		location.hash = "v=1&preset=saas&workflows.0.monthlyContacts=3000";
	});
	await expect.poll(() => update.count()).toBe(0);
	await expect.poll(() => page.url()).not.toContain("scenario");
	expect(await visited.problems()).toEqual([]);
});

const id = "0123456789abcdefghjkmnpqrs";
test.for([`${id}.0`, `${id}`, `${id}.1x`, `${id.toUpperCase()}.1`, `${id}l.1`, ".1"])(
	"a key that is none is dropped: %s",
	async (key) => {
		await using visited = await visit(`/#${FRAGMENT}&scenario=${key}`, { [id]: "roi_edit_x" });
		await expect.poll(() => new URL(visited.page.url()).hash).toBe("");
		expect(await visited.problems()).toEqual([]);
	},
);

test("without the token a key is kept and does nothing", async () => {
	await using visited = await visit(`/#${FRAGMENT}&scenario=${id}.7`);
	const { page, calculator, sharing } = visited;
	const requests = requestsOf(page);
	await calculator.field("AI price").fill("1.25");
	await calculator.field("AI price").blur();
	await expect.poll(() => page.url()).toContain("price=1.25");
	await expect.poll(() => page.url()).toContain(`&scenario=${id}.7`);
	await sharing.open();
	expect(await sharing.dialog.innerText()).not.toContain("Update");
	expect(requests).toEqual([]);
	expect(await visited.problems()).toEqual([]);
});
