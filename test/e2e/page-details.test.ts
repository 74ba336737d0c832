import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";

test("the running total is drawn, described, and there as a table", async () => {
	await using visit = await calculate("/", { ranges: true });
	const { page, calculator } = visit;
	await calculator.below();
	const drawing = page.getByRole("img", { name: /Running total/ });
	expect(await drawing.locator("desc").textContent()).toMatch(/Break-even, month 12/);
	await page.getByRole("button", { name: "Show the months as a table" }).click();
	const table = page.getByRole("table", { name: "Money in and out by month" });
	expect(await table.getByRole("row").count()).toBe(38);
	await page.locator(".spread[aria-busy=false]").waitFor();
	const last = await table.getByRole("row").last().getByRole("cell").allInnerTexts();
	expect(last[4]).toBe(await calculator.net());
	// The simulated cases' ends lie around it.
	const [low, total, high] = [last[5], last[4], last[6]].map((text) =>
		Number(text?.replace(/[^\d.\u2212]/g, "").replace("\u2212", "-")),
	);
	expect(low).toBeLessThan(total ?? Number.NaN);
	expect(high).toBeGreaterThan(total ?? Number.NaN);

	// Pointing at the drawing reads a month out as the table has it, and beyond its ends the last one.
	const reading = drawing.locator(".reading text");
	const rowOf = async (month: number) => {
		const row = table.locator("tbody tr").nth(month).locator("th, td");
		const [name, , , , , amount, least, most] = await row.allTextContents();
		return `Month ${name}: ${amount} (${least} to ${most})`;
	};
	await drawing.scrollIntoViewIfNeeded();
	const label = await drawing.getByText("24", { exact: true }).boundingBox();
	const box = await drawing.boundingBox();
	if (!label || !box) throw new Error("nothing is drawn");
	const middle = box.y + box.height / 2;
	for (const [x, month] of [
		[label.x + label.width / 2, 24],
		[box.x + 1, 0],
		[box.x + box.width - 1, 36],
	] as const) {
		await page.mouse.move(x, middle);
		await expect.poll(() => reading.textContent()).toBe(await rowOf(month));
	}
	await page.mouse.move(box.x + box.width / 2, box.y - 20);
	await expect.poll(() => reading.count()).toBe(0);
});

test("every line opens to its formula with the visitor's numbers", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const lines = page.getByRole("region", { name: /Where the value comes from/ });
	await lines.getByText("Contacts that AI solves").click();
	expect(await lines.innerText()).toContain("1,680 contacts that AI keeps solved × $4.80");
	const cost = await lines
		.getByText(/^All costs/)
		.locator("..")
		.innerText();
	await lines.getByRole("combobox", { name: "Grouped by" }).selectOption({ label: "Five areas" });
	expect(await lines.innerText()).toContain("Operational efficiency");
	expect(
		await lines
			.getByText(/^All costs/)
			.locator("..")
			.innerText(),
	).toBe(cost);
});

test("an assumption is changed in place, marked as the visitor's, and reset", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const before = await calculator.net();
	const table = page.getByRole("region", { name: "Every assumption" });
	const row = table.getByRole("row").filter({ hasText: "Effort of AI-solved contacts" });
	expect(await row.innerText()).toContain("default");
	expect(await row.innerText()).toContain("Our judgement");
	await row.getByRole("textbox").fill("70");
	expect(await row.innerText()).toContain("yours");
	expect(await calculator.net()).not.toBe(before);
	await row.getByRole("button", { name: /^Reset/ }).click();
	expect(await row.innerText()).toContain("default");
	expect(await calculator.net()).toBe(before);
	// An emptied field is one that nobody has touched.
	await row.getByRole("textbox").fill("70");
	await row.getByRole("textbox").fill("");
	expect(await row.innerText()).toContain("default");
	expect(await calculator.net()).toBe(before);
	await row.getByRole("textbox").blur();
	const source = table.getByRole("link").first();
	expect(await source.getAttribute("href")).toMatch(/^https:/);
	await expect.poll(() => new URL(page.url()).hash).toBe("");
	// What a price is charged for is the same choice as in the form, and asks for the same there.
	const unit = table.getByRole("combobox", { name: "What the AI price is charged for" });
	expect(await unit.inputValue()).toBe("resolution");
	await unit.selectOption("message");
	expect(await calculator.net()).not.toBe(before);
	const messages = calculator.field("messages in a conversation");
	expect(Number(await messages.inputValue())).toBeGreaterThan(1);
});

test("the range that a figure is questioned outside of is in its row, with whose it is where the row has another", async () => {
	await using visit = await calculate("/", { viewport: { width: 1440, height: 900 } });
	const { page, calculator } = visit;
	await calculator.below();
	const table = page.getByRole("region", { name: "Every assumption" });
	const rowOf = (name: string) =>
		table.getByRole("row", { name: new RegExp(`^${name}`) }).innerText();
	const beside = (name: RegExp) =>
		calculator
			.field(name)
			.locator("xpath=ancestor::*[.//*[contains(@class,'range')]][1]")
			.locator(".range")
			.first()
			.innerText();
	expect(await beside(/^AI price/)).toBe("published 0.50 to 2.00");
	expect(await rowOf("AI price")).not.toContain("second look");
	for (const [label, name, range, source] of [
		["What one contact costs you", /^What one contact costs you/, "published 3.00 to 12.00", ", "],
		["Out of 100 contacts, AI answers", /^Out of 100 contacts/, "our range 20 to 60", "."],
		["Freed time you will stop paying for", /^Freed time/, "our range 20 to 90", "."],
	] as const) {
		expect(await beside(name)).toBe(range);
		expect(await rowOf(label)).toContain(
			`Worth a second look outside another range: ${range}${source}`,
		);
	}
	// Also of a figure that has no range beside its field.
	await page.getByRole("radio", { name: "SaaS" }).check();
	await expect
		.poll(() => rowOf("Time saved with help"))
		.toMatch(/outside another range: published 10 to 30, .+\?$/m);
	expect(await visit.problems()).toEqual([]);
});

test("a rollout stage is changed without losing the others", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const before = await calculator.net();
	const rollout = page.getByRole("table", { name: "Rollout stages" });
	await rollout.getByRole("textbox", { name: /^Starts in month, AI answers alone/ }).fill("9");
	expect(await calculator.net()).not.toBe(before);
	expect(await rollout.getByRole("row").count()).toBe(5);
	await page.getByRole("button", { name: "Reset: Rollout stages" }).click();
	expect(await calculator.net()).toBe(before);
	const start = rollout.getByRole("textbox", { name: /^Starts in month, AI answers alone/ });
	for (const [text, message] of [
		["2.5", "Must be a whole number."],
		["soon", "Write it like 12."],
	] as const) {
		await start.fill(text);
		expect(await rollout.innerText()).toContain(message);
	}
});

test("all other inputs open with their help and count when filled in", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const before = await calculator.net();
	const detail = page.getByRole("region", { name: "More detail" });
	await detail.getByText("Show all other inputs").click();
	await detail.getByRole("textbox", { name: "Compliance savings a year" }).fill("12,000");
	expect(await calculator.net()).not.toBe(before);
	await detail.getByRole("button", { name: "Add: Yearly costs" }).click();
	await detail.getByRole("textbox", { name: "Amount a year" }).fill("5000");
	const lines = page.getByRole("region", { name: /Where the value comes from/ });
	expect(await lines.innerText()).toContain("Compliance savings");
	await detail.getByRole("button", { name: "Add a kind of contact" }).click();
	// A kind of its own without contacts changes nothing yet.
	const alone = await calculator.net();
	await calculator.field(/^Contacts your team/).fill("700");
	expect(await calculator.net()).not.toBe(alone);
	// The form shows one kind at a time, and what is typed there is that one's.
	const contacts = calculator.field(/^Contacts your team/);
	await calculator.form.getByRole("combobox", { name: /several kinds/ }).selectOption("0");
	expect(await contacts.inputValue()).toBe("5,000");
	await contacts.fill("700");
	await detail.getByRole("button", { name: /^Remove ?: .*2$/ }).click();
	expect(await contacts.inputValue()).toBe("700");
	await contacts.fill("5000");
	expect(await calculator.net()).toBe(alone);

	// What was typed into a list's field goes with the field.
	await detail.getByRole("textbox", { name: "Amount a year" }).fill("much");
	expect(await calculator.answer.innerText()).toContain("last good figures");
	await detail.getByRole("button", { name: /^Remove: Yearly costs/ }).click();
	expect(await calculator.answer.innerText()).not.toContain("last good figures");
	expect(await visit.problems()).toEqual([]);
});

test("a model rule that is broken is named, and the last good result stays", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const before = await calculator.net();
	const rollout = page.getByRole("table", { name: "Rollout stages" });
	await rollout.getByRole("textbox", { name: /^Starts in month, AI checks/ }).fill("1");
	expect(await calculator.answer.innerText()).toContain("Each stage must start later");
	expect(await calculator.net()).toBe(before);
});

test("one stage is drawn where it starts later, and not where it is all there is", async () => {
	const stage = (start: number) =>
		`/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&rollout.0.stage=live&rollout.0.startMonth=${start}`;
	for (const [start, drawn] of [
		[6, 1],
		[1, 0],
	] as const) {
		await using visit = await calculate(stage(start));
		await visit.calculator.below();
		expect(await visit.page.locator("svg .stages").count()).toBe(drawn);
	}
});

test("what nothing was entered for is named within a sentence", async () => {
	await using visit = await calculate();
	await visit.calculator.below();
	const unused = visit.page.locator(".unused").first();
	expect(await unused.innerText()).toMatch(
		/^Nothing entered, so nothing counted: .*\bfewer leavers/,
	);
	expect(await unused.innerText()).not.toContain("contacts that AI solves");
});

test("each way to pay back is explained, also to who opens the fold without a sign before", async () => {
	const shop = "preset=ecommerce&workflows.0.monthlyContacts=5000";
	const price = "costs.usage.0.name=AI&costs.usage.0.unit=resolution&costs.usage.0.price=9";
	const bare =
		"preset=neutral&workflows.0.monthlyContacts=1000&workflows.0.costPerContact=5&workflows.0.automation.deflectionRate=0.5&costs.monthly.subscription=500";
	for (const [plan, sentence] of [
		[`${shop}&${price}`, "still below zero"],
		[shop, "crosses zero after"],
		[bare, "never falls below zero"],
	] as const) {
		await using visit = await calculate(`/#v=1&${plan}`);
		const how = visit.page.locator("details.how");
		// As a search within the page opens it.
		await how.evaluate((fold) => fold.setAttribute("open", ""));
		await how.getByText(sentence).waitFor();
		expect(await visit.problems()).toEqual([]);
	}
});
