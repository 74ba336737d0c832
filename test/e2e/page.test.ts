import { expect, test } from "vitest";
import { formatOf } from "../../src/engine/index.ts";
import { askApi, calculate, WRITING } from "./calculator.ts";

const { money } = formatOf("en-US", "USD");
/** The page sets a real minus sign. */
const shown = (amount: number) => money(amount).replace("-", "−");

const ecommerce = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };

test("the first visit shows an answer, without a problem and without a third party", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await page.getByRole("heading", { level: 1, name: /really returns/ }).waitFor();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("5,000");
	expect(await calculator.field("What one contact costs you").inputValue()).toBe("6.00");
	expect(await calculator.field("Out of 100 contacts, AI answers").inputValue()).toBe("40");
	expect(await calculator.field("Of 100 it answers, stay solved").inputValue()).toBe("84");
	expect(await calculator.field("AI price").inputValue()).toBe("0.99");
	expect(await calculator.field(/^Freed time/).inputValue()).toBe("70");
	expect(await calculator.form.innerText()).toContain("Set-up $10,000 once, upkeep $800 a month.");
	await calculator.below();
	await page.waitForTimeout(WRITING);
	expect(new URL(page.url()).hash).toBe("");
	expect(await visit.problems()).toEqual([]);
});

test("the figures are those of the API for the same input", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	const first = await askApi(ecommerce);
	expect(await calculator.net()).toBe(shown(first.summary.net));
	expect(await calculator.answer.locator("[data-figure=npv]").innerText()).toBe(
		shown(first.summary.npv),
	);
	const [sentence] = first.headline.split(" By the usual formula");
	expect(await calculator.answer.innerText()).toContain(sentence);

	await calculator.field(/^Contacts your team/).fill("12,345.6");
	await calculator.field("Out of 100 contacts, AI answers").fill("31.25");
	await calculator.form.getByRole("combobox", { name: /charged for/ }).selectOption("conversation");
	const own = await askApi({
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 12_345.6, automation: { deflectionRate: 0.3125 } }],
		costs: { usage: [{ name: "AI resolutions", unit: "conversation", price: 0.99 }] },
	});
	expect(await calculator.net()).toBe(shown(own.summary.net));

	// A message is a part of a conversation: how many there are is asked, and begins somewhere.
	const unit = calculator.form.getByRole("combobox", { name: /charged for/ });
	const messages = calculator.field("messages in a conversation");
	const byMessage = async (quantityPerEvent: number) => {
		const { summary } = await askApi({
			preset: "ecommerce",
			workflows: [{ monthlyContacts: 12_345.6, automation: { deflectionRate: 0.3125 } }],
			costs: {
				usage: [{ name: "AI resolutions", unit: "message", price: 0.99, quantityPerEvent }],
			},
		});
		return shown(summary.net);
	};
	await unit.selectOption("message");
	const usual = Number(await messages.inputValue());
	expect(usual).toBeGreaterThan(1);
	expect(await calculator.net()).toBe(await byMessage(usual));
	await messages.fill("8");
	await unit.selectOption("resolution");
	await unit.selectOption("message");
	expect(await messages.inputValue()).toBe("8");
	expect(await calculator.net()).toBe(await byMessage(8));
});

test("every business shows the API's figures at its typical volume", async () => {
	const volumes = { "Cross-border": 8000, SaaS: 3000, "Contact center": 40_000 };
	const ids = { "Cross-border": "cross-border", SaaS: "saas", "Contact center": "contact-center" };
	await using visit = await calculate();
	for (const [name, monthlyContacts] of Object.entries(volumes)) {
		await visit.calculator.form.getByText(name, { exact: true }).click();
		const preset = ids[name as keyof typeof ids]; // the keys of volumes
		const { summary } = await askApi({ preset, workflows: [{ monthlyContacts }] });
		expect(await visit.calculator.net(), name).toBe(shown(summary.net));
	}
});

test("a keystroke's result is there before the next frame", async () => {
	await using visit = await calculate();
	const inTime = await visit.calculator.field("AI price").evaluate(async (field) => {
		const input = field as HTMLInputElement; // a text field, by its role
		const net = () => document.querySelector("[data-figure=net]")?.textContent;
		const before = net();
		input.value = "1.49";
		input.dispatchEvent(new InputEvent("input", { bubbles: true }));
		await new Promise(requestAnimationFrame);
		return net() !== before;
	});
	expect(inTime).toBe(true);
});

test("wrong text stays, says what is wrong, and leaves the last good result", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	const field = calculator.field("Out of 100 contacts, AI answers");
	await field.fill("30");
	const good = await calculator.net();
	for (const [text, message] of [
		["forty", /not a number/],
		["140", /Too large: 100/],
		["3,5", /write 3\.5/],
	] as const) {
		await field.fill(text);
		await field.blur();
		expect(await field.inputValue()).toBe(text);
		expect(await field.getAttribute("aria-invalid")).toBe("true");
		const ids = (await field.getAttribute("aria-describedby"))?.split(" ") ?? [];
		const described = await visit.page.evaluate(
			(all) => all.map((id) => document.getElementById(id)?.textContent).join(" "),
			ids,
		);
		expect(described).toMatch(message);
		// The reasons load with the sections below, at the first sign of use.
		await calculator.answer.getByText("These are the last good figures").waitFor();
		expect(await calculator.net()).toBe(good);
	}
	await calculator.answer.getByRole("button", { name: /^Undo/ }).click();
	expect(await field.inputValue()).toBe("30");
	expect(await calculator.answer.innerText()).not.toContain("last good");
});

test("a field takes an exact value beyond its slider", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	await calculator.field(/^Contacts your team/).fill("1,234,567");
	await calculator.field(/^Contacts your team/).blur();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("1,234,567");
	const slider = calculator.slider(/^Contacts your team/);
	expect(await slider.inputValue()).toBe(await slider.getAttribute("max"));
	expect(await slider.getAttribute("aria-valuetext")).toBe("1,234,567");
	const { summary } = await askApi({
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 1_234_567 }],
	});
	expect(await calculator.net()).toBe(shown(summary.net));

	// Volumes differ by factors: half the way between two ends is their geometric mean, to two digits.
	const value = () => calculator.field(/^Contacts your team/).inputValue();
	const number = async () => Number((await value()).replaceAll(",", ""));
	await slider.press("Home");
	const least = await number();
	await slider.press("End");
	const most = await number();
	expect(most).toBeGreaterThan(100 * least);
	await slider.fill("50");
	const middle = await number();
	expect(middle).toBe(Number(Math.sqrt(least * most).toPrecision(2)));
	expect(await slider.inputValue()).toBe("50");
});

test("numbers are read and written the visitor's way", async () => {
	await using visit = await calculate("/", { locale: "de-DE" });
	const { calculator } = visit;
	const cost = calculator.field("What one contact costs you");
	await cost.fill("1.000,50");
	await cost.blur();
	expect(await cost.inputValue()).toBe("1.000,50");
	const { summary } = await askApi({
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 5000, costPerContact: 1000.5 }],
	});
	expect(await calculator.net()).toBe(formatOf("de-DE", "USD").money(summary.net));
	// Read as a German thousand, 6.25 would be 625.
	await cost.fill("6.25");
	expect(await calculator.form.innerText()).toContain("write 6,25");
});

test("a contact's cost can be worked out from minutes, and back", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	await calculator.form.getByRole("button", { name: "Work it out from minutes" }).click();
	expect(await calculator.form.innerText()).toContain("= $6.00 a contact");
	await calculator.field("Cost of an agent's hour").fill("36");
	const { summary } = await askApi({
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 5000, agentHourlyCost: 36 }],
	});
	expect(await calculator.net()).toBe(shown(summary.net));
	await calculator.form.getByRole("button", { name: "Enter one amount instead" }).click();
	expect(await calculator.field("What one contact costs you").inputValue()).toBe("7.78");
});

test("another currency keeps the numbers and asks to check them", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	await calculator.below();
	const before = await calculator.net();
	await calculator.form.getByRole("combobox", { name: "Currency" }).selectOption("EUR");
	expect(await calculator.net()).toBe(before.replace("$", "€"));
	expect(await calculator.form.innerText()).toContain("Check these amounts");
	await calculator.field("AI price").fill("0.85");
	const row = calculator.form.getByRole("listitem").filter({ hasText: "AI price" });
	expect(await row.innerText()).toContain("yours");
	await calculator.form.getByRole("combobox", { name: "Currency" }).selectOption("USD");
	// Only the price, which was entered in euros.
	await row.getByText("check this amount").waitFor();
	expect(await calculator.form.locator(".caution").innerText()).toMatch(/: AI price\.$/);
	expect(await calculator.field("What one contact costs you").inputValue()).toBe("6.00");
	expect(await calculator.field("AI price").inputValue()).toBe("0.85");
});

test("an amount of one's own is to be checked in another currency, and no more once it was entered in that", async () => {
	await using visit = await calculate();
	const { calculator, page } = visit;
	await calculator.below();
	const currency = calculator.form.getByRole("combobox", { name: "Currency" });
	const price = calculator.form.getByRole("listitem").filter({ hasText: "AI price" });
	// Not typed, but taken over from a vendor whose price is in dollars.
	await page.getByText("Compare vendors' prices").click();
	await page.getByRole("button", { name: /^Use.*Zendesk.*committed/ }).click();
	await currency.selectOption("EUR");
	await price.getByText("check this amount").waitFor();
	expect(await calculator.form.locator(".caution").innerText()).toContain("AI price");
	await calculator.field("AI price").fill("1.4");
	await price.getByText("yours").waitFor();
	expect(await calculator.form.locator(".caution").innerText()).not.toContain("AI price");
	// What was entered in euros is none in dollars; going back is as before.
	await currency.selectOption("USD");
	await price.getByText("check this amount").waitFor();
	await page.goBack();
	await price.getByText("yours").waitFor();
	expect(await visit.problems()).toEqual([]);
});

test("a blank plan has no zeros but says what it needs", async () => {
	await using visit = await calculate();
	const { calculator, page } = visit;
	await calculator.form.getByText("Blank", { exact: true }).click();
	expect(await calculator.answer.innerText()).toContain("Your answer appears here");
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("");
	expect(await page.locator("[data-figure=net]").count()).toBe(0);
	const done = calculator.answer.locator("li.done");
	expect(await done.count()).toBe(0);
	await calculator.field("Out of 100 contacts, AI answers").fill("0");
	expect(await done.allInnerTexts()).toEqual(["and how many of 100 AI answers."]);
	await calculator.field(/^Contacts your team/).fill("1000");
	expect(await done.count()).toBe(2);
	await calculator.field("What one contact costs you").fill("5");
	// None is an answer too, and nobody is asked for it again.
	expect(await calculator.answer.innerText()).toContain("until AI answers some of your contacts");
	await calculator.field("Out of 100 contacts, AI answers").fill("10");
	await calculator.field("AI price").fill("1");
	const { summary } = await askApi({
		workflows: [{ monthlyContacts: 1000, costPerContact: 5, automation: { deflectionRate: 0.1 } }],
		costs: { usage: [{ name: "AI", unit: "resolution", price: 1 }] },
	});
	expect(await calculator.net()).toBe(shown(summary.net));
});

test("a plan that never pays back is told so", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	await calculator.field("AI price").fill("9");
	const text = await calculator.answer.innerText();
	expect(text).toContain("It does not pay back within 3 years");
	expect(text).toContain("Never");
	expect(text).toContain("By the usual formula");
});

test("the settled answer is said once", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const status = page.getByRole("status").filter({ hasText: "Net value" });
	await status.waitFor({ state: "attached" });
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const output = [...document.querySelectorAll("output")].find((one) =>
			one.textContent?.startsWith("Net value"),
		);
		if (!output) throw new Error("no status");
		new MutationObserver(() => said.push(output.textContent ?? "")).observe(output, {
			characterData: true,
			childList: true,
			subtree: true,
		});
	});
	await calculator.field(/^Contacts your team/).pressSequentially("0", { delay: 50 });
	await calculator.field("AI price").pressSequentially("9", { delay: 50 });
	await page.waitForTimeout(1500);
	const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(/^Net value .*Over 3 years|does not pay back/);
});

test("a preset's fee survives another preset under another currency", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	const currency = calculator.form.getByRole("combobox", { name: "Currency" });
	await currency.selectOption("EUR");
	await calculator.form.getByText("SaaS", { exact: true }).click();
	const { summary } = await askApi({ preset: "saas", workflows: [{ monthlyContacts: 3000 }] });
	expect(await calculator.field("AI price").inputValue()).toBe("0.99");
	expect(await calculator.net()).toBe(shown(summary.net).replace("$", "€"));
	await currency.selectOption("USD");
	expect(await calculator.field("AI price").inputValue()).toBe("0.99");
	expect(await calculator.net()).toBe(shown(summary.net));
});

test("an amount in force is shown after the minutes were given up", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const minutes = calculator.form.getByRole("button", { name: "Work it out from minutes" });
	const cost = calculator.field("What one contact costs you");
	await minutes.click();
	await calculator.form.getByText("= $6.00 a contact").waitFor();
	await page.goBack();
	await minutes.waitFor();
	expect(await cost.inputValue()).toBe("6.00");
	await minutes.click();
	await calculator.form.getByRole("button", { name: "Start over" }).click();
	expect(await cost.inputValue()).toBe("6.00");
	await calculator.form.getByText("Blank", { exact: true }).click();
	await minutes.click();
	await calculator.form.getByText("E-commerce", { exact: true }).click();
	expect(await cost.inputValue()).toBe("6.00");
});

test("figures of a blank plan stay under a preset, and are held to their bounds", async () => {
	await using visit = await calculate();
	const { calculator } = visit;
	await calculator.form.getByText("Blank", { exact: true }).click();
	const price = calculator.field("AI price");
	await price.fill("99999999999999");
	expect(await price.getAttribute("aria-invalid")).toBe("true");
	expect(await calculator.form.innerText()).toContain("Too large");
	await calculator.field(/^Contacts your team/).fill("5000");
	await calculator.form.getByText("SaaS", { exact: true }).click();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("5,000");
});
