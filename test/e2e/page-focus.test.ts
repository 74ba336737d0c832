import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";
import { openScorecard } from "./scorecard.ts";

const PLAN = "#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000";

/** What a screen reader would call the element with the focus; "BODY" where nothing has it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLInputElement; // there is always one
		if (at === document.body) return "BODY";
		return at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent;
	});

/** Presses a button from the keyboard and waits until what follows from it is drawn, to the last. */
async function press(button: Locator): Promise<void> {
	await button.focus();
	await button.press("Enter");
	await settled(button.page());
}

const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 150)));

test("after a reset the keyboard stands on the figure that was reset", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();

	await calculator.field("Out of 100 contacts, AI answers").fill("50");
	await press(calculator.form.getByRole("button", { name: /^Reset: Out of 100/ }));
	expect(await focused(page)).toBe("Out of 100 contacts, AI answers");
	await calculator.field(/^Contacts your team/).fill("700");
	await press(calculator.form.getByRole("button", { name: /^Reset: Contacts your/ }));
	expect(await focused(page)).toBe("Contacts your team answers each month");

	const table = page.getByRole("region", { name: "Every assumption" });
	const row = table.getByRole("row").filter({ hasText: "Effort of AI-solved contacts" });
	await row.getByRole("textbox").fill("70");
	await press(row.getByRole("button", { name: /^Reset/ }));
	expect(await focused(page)).toBe("Effort of AI-solved contacts");

	await table.getByRole("textbox", { name: /^Starts in month, AI answers alone/ }).fill("9");
	await press(table.getByRole("button", { name: "Reset: Rollout stages" }));
	expect(await focused(page)).not.toBe("BODY");
});

test("a row that goes away with its reset leaves the keyboard beside where it was", async () => {
	await using visit = await calculate(`/${PLAN}&benefits.compliance.annualSavings=12000`);
	const { page, calculator } = visit;
	await calculator.below();
	const table = page.getByRole("region", { name: "Every assumption" });
	const row = table.getByRole("row").filter({ hasText: "Compliance savings a year" });
	await press(row.getByRole("button", { name: /^Reset/ }));
	expect(await row.count()).toBe(0);
	expect(await focused(page)).not.toBe("BODY");
	const inTable = await page.evaluate(
		() => document.activeElement?.closest(".assumption-table") !== null,
	);
	expect(inTable).toBe(true);
});

test("what is undone in the list of errors is where the keyboard goes", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.field("Out of 100 contacts, AI answers").fill("wrong");
	await page.evaluate(() => {
		const visited: string[] = [];
		Object.assign(window, { visited });
		addEventListener("focusin", ({ target }) => visited.push((target as Element).tagName));
	});
	await press(calculator.answer.getByRole("button", { name: /^Undo: Out of 100/ }));
	expect(await focused(page)).toBe("Out of 100 contacts, AI answers");
	// Straight there: whatever else had it on the way would have been read out.
	expect(await page.evaluate("window.visited")).toEqual(["BUTTON", "INPUT"]);

	await calculator.below();
	const starts = page.getByRole("textbox", { name: /^Starts in month, AI checks/ });
	await starts.fill("1");
	await press(calculator.answer.getByRole("button", { name: /^Undo: / }));
	expect(await focused(page)).not.toBe("BODY");
});

test("the two ways to price a contact hand the keyboard to each other", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	await press(calculator.form.getByRole("button", { name: "Work it out from minutes" }));
	expect(await focused(page)).toBe("Handling minutes");
	await press(calculator.form.getByRole("button", { name: "Enter one amount instead" }));
	expect(await focused(page)).toBe("What one contact costs you");
});

test("the last plan that is taken away leaves the keyboard in the comparison", async () => {
	await using visit = await calculate(`/${PLAN}&plan.b=halved`);
	const { page, calculator } = visit;
	await calculator.below();
	const compare = page.locator("#compare");
	await press(compare.getByRole("button", { name: /^Remove/ }));
	expect(await focused(page)).toMatch(/halve/i);
});

test("a list's new item has the keyboard, and a removed one gives it to the item before", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const detail = page.getByRole("region", { name: "More detail" });
	await detail.getByText("Show all other inputs").click();
	await detail.getByRole("textbox", { name: "Compliance savings a year" }).waitFor();
	const lists = detail.locator(".list-editor");
	for (let i = 0; i < (await lists.count()); i++) {
		const list = lists.nth(i);
		const items = list.locator(".list-item");
		const add = list.getByRole("button", { name: /^Add: / });
		const name = await add.innerText();
		const inItem = () =>
			list.evaluate((element) => {
				const all = [...element.querySelectorAll(".list-item")];
				const position = all.findIndex((item) => item.contains(document.activeElement));
				return [position, document.activeElement?.tagName];
			});
		// Two are enough, and a rollout has more.
		while ((await items.count()) < 2) {
			const before = await items.count();
			await press(add);
			expect(await items.count(), name).toBe(before + 1);
			expect((await inItem())[0], name).toBe(before);
			expect((await inItem())[1], name).not.toBe("BUTTON");
		}
		for (let left = (await items.count()) - 1; left >= 0; left--) {
			const last = items.nth(left).getByRole("button", { name: /^Remove/ });
			if (left % 2 === 0) await press(last);
			else {
				await last.click();
				await settled(page);
			}
			expect(await items.count()).toBe(left);
			if (left > 0) expect(await inItem(), name).toEqual([left - 1, "BUTTON"]);
			else expect(await focused(page)).toBe(name);
		}
	}
});

test("a kind of contact that is added has the keyboard, and one removed leaves it in the table", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const detail = page.getByRole("region", { name: "More detail" });
	await detail.getByText("Show all other inputs").click();
	const kinds = detail.getByRole("group", { name: "Kinds of contacts" });
	const add = kinds.getByRole("button", { name: "Add a kind of contact" });
	await press(add);
	expect(await focused(page)).toBe("Name of this kind");
	await press(kinds.getByRole("button", { name: /^Show/ }).first());
	expect(await focused(page)).toBe("Shown in the form: All contacts");
	await press(kinds.getByRole("button", { name: /^Remove/ }).last());
	expect(await focused(page)).toBe("Stay solved, All contacts");
});

test("on the scorecard, too, what is undone leaves the keyboard on the page", async () => {
	await using visit = await openScorecard();
	const { page } = visit;
	await press(page.getByRole("button", { name: "Fill in an example" }));
	expect(await focused(page)).not.toBe("BODY");
	const field = page.getByRole("textbox", { name: /Satisfaction \(CSAT\)/ }).first();
	await field.fill("wrong");
	await press(page.getByRole("button", { name: /^Undo:/ }));
	expect(await focused(page)).not.toBe("BODY");
	await press(page.getByRole("button", { name: "Start over" }).first());
	expect(await focused(page)).not.toBe("BODY");
});

test("what stands in place of a pressed button on the scorecard has the keyboard", async () => {
	await using empty = await openScorecard();
	await press(empty.page.getByRole("button", { name: "Or look at an example first" }));
	expect(await focused(empty.page)).toBe("Financial result");

	const plan = "#v=1&preset=ecommerce&workflows.0.monthlyContacts=7777";
	for (const filled of [false, true]) {
		await using visit = await openScorecard(`/scorecard${plan}`);
		const { page } = visit;
		if (filled) await press(page.getByRole("button", { name: "Fill in an example" }));
		await press(page.getByRole("button", { name: "Use the starting point instead" }));
		expect(await focused(page)).toMatch(/paste a link/);
	}

	// In a browser whose clicks do not say what pressed.
	await using older = await openScorecard(`/scorecard${plan}`);
	const drop = older.page.getByRole("button", { name: "Use the starting point instead" });
	await drop.evaluate((button) => {
		button.focus();
		button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 }));
	});
	await settled(older.page);
	expect(await focused(older.page)).toMatch(/paste a link/);
});

test("an offered price that is asked for has the keyboard in its field, straight away", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.form.getByRole("button", { name: "Compare vendors' prices" }).click();
	const row = page.locator('[data-vendor="intercom-fin"]');
	const ask = row.getByRole("button", { name: /^Enter an offered price/ });
	await ask.waitFor();
	await page.evaluate(() => {
		const visited: string[] = [];
		Object.assign(window, { visited });
		addEventListener("focusin", ({ target }) => visited.push((target as Element).tagName));
	});
	await press(ask);
	expect(await page.evaluate("window.visited")).toEqual(["BUTTON", "INPUT"]);
	expect(await row.locator("input:focus").count()).toBe(1);
	await press(row.getByRole("button", { name: /^Use the list price/ }));
	expect(await focused(page)).not.toBe("BODY");
});
