import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type EstimateInput, formatOf } from "../../src/engine/index.ts";
import { violations } from "./axe.ts";
import { askApi, type Calculator, calculate, WRITING } from "./calculator.ts";
import { baseUrl } from "./harness.ts";

const { money, count, percent } = formatOf("en-US", "USD");
const signs = (text: string) => text.replace("-", "−");
/** To whole units, as the page's tables have them. */
const whole = (amount: number) => signs(money(Math.round(amount)).replace(/\.00$/, ""));
const signed = (value: number, text: string) => (value > 0 ? `+${text}` : signs(text));

const shop = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
const FIRST = "#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000";
const answering = (deflectionRate: number, costs?: EstimateInput["costs"]): EstimateInput => ({
	...shop,
	workflows: [{ monthlyContacts: 5000, automation: { deflectionRate } }],
	...(costs && { costs }),
});

interface Compared {
	headline: string;
	plans: {
		summary: Record<
			"net" | "benefits" | "aiFees" | "investment" | "npv" | "roi" | "returnPerUnitOnAllCosts",
			number
		> & { paybackMonths: number | null };
		operations: { contained: number };
	}[];
	differences: { net: number; npv: number; roi: number; paybackMonths: number | null }[];
}

/** What the API says of several plans. */
async function compareByApi(plans: { label: string; input: EstimateInput }[]): Promise<Compared> {
	const response = await fetch(`${baseUrl}/v1/compare`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ plans }),
	});
	const body = await response.json();
	if (!response.ok) throw new Error(JSON.stringify(body));
	return body as Compared;
}

/** Brings the comparison into sight. */
async function section(page: Page, calculator: Calculator) {
	await calculator.below();
	await page.getByRole("heading", { name: /^Where the value/ }).scrollIntoViewIfNeeded();
	const region = page.getByRole("region", { name: "Compare plans" });
	await region.scrollIntoViewIfNeeded();
	return region;
}

/** A row's cells: each plan's figure and its difference from plan A. */
const cells = (page: Page, row: string) =>
	page.locator(`[data-row=${row}] td`).evaluateAll((all) =>
		all.map((cell) => ({
			figure: cell.querySelector(".amount")?.textContent ?? "",
			difference: cell.querySelector(".difference")?.lastChild?.textContent ?? "",
			best: cell.querySelector(".best") !== null,
		})),
	);
const figures = async (page: Page, row: string) =>
	(await cells(page, row)).map(({ figure }) => figure);

test("a plan that never pays back is not the best at it", async () => {
	const plans = "plan.b=halved&plan.c=break-even";
	await using visit = await calculate(
		`/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000&workflows.0.automation.deflectionRate=0.1&${plans}`,
	);
	const { page, calculator } = visit;
	await section(page, calculator);
	await expect.poll(() => figures(page, "payback")).toEqual(["Never", "Never", "Month 36"]);
	expect((await cells(page, "payback")).map(({ best }) => best)).toEqual([false, false, true]);
});

test("half the claim is what the API says of a plan at half the share", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	await region.getByRole("button", { name: "Halve the claim" }).click();
	await region.getByText("AI answers 20 of 100 contacts instead of 40").waitFor();
	const { headline, plans, differences } = await compareByApi([
		{ label: "Your plan", input: shop },
		{ label: "Half the claim", input: answering(0.2) },
	]);
	expect(await region.locator(".sentence").innerText()).toBe(headline);

	const amounts = { net: "net", npv: "npv", benefits: "benefits", aiFees: "aiFees" } as const;
	for (const [row, key] of [...Object.entries(amounts), ["otherCosts", "investment"] as const])
		expect(await figures(page, row), row).toEqual(plans.map(({ summary }) => whole(summary[key])));
	expect(await figures(page, "returned")).toEqual(
		plans.map(({ summary }) => money(summary.returnPerUnitOnAllCosts)),
	);
	expect(await figures(page, "roi")).toEqual(plans.map(({ summary }) => percent(summary.roi)));
	expect(await figures(page, "payback")).toEqual(
		plans.map(({ summary }) => `Month ${Math.ceil(summary.paybackMonths ?? 0)}`),
	);
	expect(await figures(page, "solved")).toEqual(
		plans.map(({ operations }) => count(operations.contained)),
	);
	const [by] = differences;
	if (!by?.paybackMonths) throw new Error("the API has no difference");
	const difference = async (row: string) => (await cells(page, row))[1]?.difference;
	expect(await difference("net")).toBe(signed(by.net, whole(by.net)));
	expect(await difference("npv")).toBe(signed(by.npv, whole(by.npv)));
	const [first, second] = plans;
	if (!first || !second) throw new Error("the API has no plans");
	for (const [row, key, text] of [
		["returned", "returnPerUnitOnAllCosts", money],
		["benefits", "benefits", whole],
		["aiFees", "aiFees", whole],
		["otherCosts", "investment", whole],
	] as const) {
		const gap = second.summary[key] - first.summary[key];
		expect(await difference(row), row).toBe(gap === 0 ? "same" : signed(gap, text(gap)));
	}
	const solved = second.operations.contained - first.operations.contained;
	expect(await difference("solved")).toBe(signed(solved, count(solved)));
	const points = Math.round(by.roi * 1000) / 10;
	expect(await difference("roi")).toBe(`${signed(points, count(points))} points`);
	const months = Math.round(by.paybackMonths * 10) / 10;
	expect(await difference("payback")).toBe(`${count(months)} months later`);
	expect((await cells(page, "net")).map(({ best }) => best)).toEqual([true, false]);
	expect((await cells(page, "aiFees")).map(({ best }) => best)).toEqual([false, true]);
	expect(await region.locator("[data-entry$=deflectionRate]").innerText()).toMatch(
		/Contacts AI answers\s+40%\s+20%/,
	);

	// Plan A is what the form says, and half of it follows.
	await calculator.field(/^Contacts your team/).fill("8000");
	const [more, halfOfMore] = await Promise.all(
		[0.4, 0.2].map((rate) => {
			const workflows = [{ monthlyContacts: 8000, automation: { deflectionRate: rate } }];
			return askApi({ ...shop, workflows });
		}),
	);
	const expected = [more, halfOfMore].map((one) => whole(one?.summary.net ?? 0));
	await expect.poll(() => figures(page, "net")).toEqual(expected);

	// Entries that break a rule of the model leave the last good ones there too.
	const rollout = page.getByRole("table", { name: "Rollout stages" });
	await rollout.getByRole("textbox", { name: /^Starts in month, AI checks/ }).fill("1");
	await calculator.answer.getByText("Each stage must start later").waitFor();
	await page.waitForTimeout(WRITING);
	expect(await figures(page, "net")).toEqual(expected);
	expect(await visit.problems()).toEqual([]);
});

test("break-even is the share at which the API's net value is nothing", async () => {
	// Found from outside: secants through the API's own answers.
	let [a, b] = [0.2, 0.4];
	const net = async (share: number) => (await askApi(answering(share))).summary.net;
	let [atA, atB] = await Promise.all([net(a), net(b)]);
	for (let i = 0; i < 6 && Math.abs(atB) > 1e-4; i++) {
		const next = b - (atB * (b - a)) / (atB - atA);
		[a, atA] = [b, atB];
		b = next;
		atB = await net(b);
	}
	await using visit = await calculate(`/${FIRST}&plan.b=break-even`);
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	await region.getByText(`AI has to answer ${count(b * 100)} of 100 contacts`).waitFor();
	expect((await figures(page, "net"))[1]).toBe("$0");
	await region.getByRole("button", { name: "Make this my plan" }).click();
	const typed = calculator.field("Out of 100 contacts, AI answers");
	expect(Number(await typed.inputValue()) / 100).toBeCloseTo(b, 8);
	await expect.poll(() => page.url()).not.toContain("plan.b");
});

test("where no share pays, the nearest is shown and said to be that", async () => {
	const price = "costs.usage.0.name=AI&costs.usage.0.unit=resolution&costs.usage.0.price=9";
	await using visit = await calculate(`/${FIRST}&${price}&plan.b=break-even`);
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	const usage = [{ name: "AI", unit: "resolution" as const, price: 9 }];
	const { summary } = await askApi(answering(0, { usage }));
	await region
		.getByText(
			`No share of answered contacts would pay for it. The nearest is 0 of 100, with a net value of ${whole(summary.net)}`,
		)
		.waitFor();
	expect((await figures(page, "net"))[1]).toBe(whole(summary.net));
	expect(await region.locator("thead").innerText()).toContain("Nearest to break-even");

	await region.getByRole("button", { name: "Another vendor" }).click();
	await page.getByRole("table", { name: /^Vendors for your plan/ }).waitFor();
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.closest("#vendors")?.id))
		.toBe("vendors");
});

test("a kept copy stays as it was, under its name, through a reload and in a link", async () => {
	await using visit = await calculate(`/${FIRST}&plan.b=halved`);
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	const keep = region.getByRole("button", { name: "Keep a copy of this plan" });
	await keep.click();
	const name = region.getByRole("textbox", { name: "Name of this plan" });
	await name.fill("Before & after 100 %");
	await name.blur();
	expect(await keep.getAttribute("aria-disabled")).toBe("true");
	await keep.click({ force: true });
	expect(await region.getByRole("listitem").filter({ hasText: "Remove" }).count()).toBe(2);

	await calculator.field("AI price").fill("1.50");
	await calculator.field("AI price").blur();
	const usage = [{ name: "AI resolutions", unit: "resolution" as const, price: 1.5 }];
	const asked = [answering(0.4, { usage }), answering(0.2, { usage }), shop];
	const answers = await Promise.all(asked.map(askApi));
	const nets = answers.map(({ summary }) => whole(summary.net));
	await expect.poll(() => figures(page, "net")).toEqual(nets);
	expect(await region.locator("[data-entry='/costs/usage/0']").innerText()).toMatch(
		/\$1\.50 per resolution\s+\$1\.50 per resolution\s+\$0\.99 per resolution/,
	);

	await page.reload();
	await calculator.form.waitFor();
	await section(page, calculator);
	await expect.poll(() => figures(page, "net")).toEqual(nets);
	expect(await name.inputValue()).toBe("Before & after 100 %");
	await using other = await calculate(page.url().slice(baseUrl.length));
	await section(other.page, other.calculator);
	expect(await figures(other.page, "net")).toEqual(nets);
	expect(await visit.problems()).toEqual([]);
	expect(await other.problems()).toEqual([]);
});

test("removing a plan and taking one over are undone by going back", async () => {
	const kept = "name=Few%26v=1%26preset=ecommerce%26workflows.0.monthlyContacts=1000";
	await using visit = await calculate(`/${FIRST}&plan.b=halved&plan.c=${kept}`);
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	const few = (deflectionRate: number) => ({
		...shop,
		workflows: [{ monthlyContacts: 1000, automation: { deflectionRate } }],
	});
	const answers = await Promise.all([shop, answering(0.2), few(0.4), few(0.2)].map(askApi));
	const [own, half, fewer, halfOfFewer] = answers.map(({ summary }) => whole(summary.net));
	await expect.poll(() => figures(page, "net")).toEqual([own, half, fewer]);
	await region.getByRole("button", { name: "Remove: Half the claim" }).click();
	expect(await figures(page, "net")).toEqual([own, fewer]);
	await page.goBack();
	await expect.poll(() => figures(page, "net")).toEqual([own, half, fewer]);
	await region.getByRole("button", { name: "Make this my plan: Few" }).click();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("1,000");
	await expect.poll(() => figures(page, "net")).toEqual([fewer, halfOfFewer]);
	await page.goBack();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("5,000");
	await expect.poll(() => figures(page, "net")).toEqual([own, half, fewer]);

	await calculator.form.getByRole("combobox", { name: "Currency" }).selectOption("EUR");
	await region.getByText("In USD, plan A in EUR: amounts are never converted").waitFor();
	// Plan A stands there with its figures, also where nothing stands beside it.
	await region.getByRole("button", { name: "Remove: Half the claim" }).click();
	await expect.poll(() => figures(page, "net")).toEqual([own?.replace("$", "€"), ""]);
	await calculator.form.getByRole("button", { name: "Start over" }).click();
	await region.getByText("What if the claim is only half true?").waitFor();
	await expect.poll(() => new URL(page.url()).hash).not.toContain("plan.");
});

test("plans that cannot be read are left out, and leave the address", async () => {
	const nested = "name=x%26v=1%26preset=saas%26workflows.0.monthlyContacts=";
	const unreadable = [
		"",
		"constructor",
		"%E0%A4%A",
		"vendor=nobody",
		"vendor=gorgias%26v=1%26preset=saas",
		"vendor=gorgias%26v=1%26costs.usage[]=",
		"vendor=gorgias%26v=1%26costs.usage.0.name=x%26costs.usage.0.unit=message%26costs.usage.0.price=1",
		`${nested}abc`,
		`${nested}5%26workflows.0.automation.deflectionRate=40`,
		"name=x%26v=1%26preset=saas",
	];
	await using visit = await calculate();
	const { page, calculator } = visit;
	await section(page, calculator);
	for (const value of unreadable) {
		await page.evaluate((hash) => {
			window.location.hash = hash;
		}, `${FIRST}&plan.b=${value}&plan.c=halved`);
		await expect
			.poll(() => new URL(page.url()).hash, { message: value })
			.toBe(`${FIRST}&plan.b=halved`);
		expect((await figures(page, "net")).length, value).toBe(2);
	}
	const spoof = `name=${encodeURIComponent(encodeURIComponent("Pay at www.example.com"))}`;
	await page.evaluate((hash) => {
		window.location.hash = hash;
	}, `${FIRST}&plan.b=${spoof}%26v=1%26preset=saas%26workflows.0.monthlyContacts=7`);
	const region = page.getByRole("region", { name: "Compare plans" });
	await region.getByRole("columnheader", { name: "B Kept plan" }).waitFor();
	expect(await region.innerText()).not.toContain("example.com");
	expect(await visit.problems()).toEqual([]);
});

test("several kinds of contacts are halved each, told apart, and taken over as they are", async () => {
	const one = "workflows.0.name=Chat&workflows.0.monthlyContacts=4000&workflows.0.automation";
	const two = "workflows.1.name=Phone&workflows.1.monthlyContacts=1000&workflows.1.automation";
	const three = "workflows.2.name=Mail&workflows.2.monthlyContacts=10&workflows.2.automation";
	await using visit = await calculate(
		`/#v=1&preset=saas&${one}.deflectionRate=0.5&${one}.deflectionCeiling=0.6&${one}.monthlyLearningRate=0.1&${two}.deflectionRate=0.1&${three}.deflectionRate=0&plan.b=halved`,
	);
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	await region
		.getByText("Chat: 25 instead of 50, Phone: 5 instead of 10, and Mail: 0 instead of 0")
		.waitFor();
	const learning = { deflectionCeiling: 0.3, monthlyLearningRate: 0.1 };
	const { summary } = await askApi({
		preset: "saas",
		workflows: [
			{ monthlyContacts: 4000, automation: { deflectionRate: 0.25, ...learning } },
			{ monthlyContacts: 1000, automation: { deflectionRate: 0.05 } },
			{ monthlyContacts: 10, automation: { deflectionRate: 0 } },
		],
	});
	expect((await figures(page, "net"))[1]).toBe(whole(summary.net));
	expect(await region.innerText()).toContain("Contacts AI answers, Phone");

	// Of a kind that the other plan does not have, only how many there are is told.
	const one5000 = "name=One%26v=1%26preset=saas%26workflows.0.monthlyContacts=5000";
	await page.evaluate((plan) => {
		window.location.hash = window.location.hash.replace(/plan\.b=.*/, `plan.b=${plan}`);
	}, `${one5000}%26workflows.0.channel=email`);
	const entries = region.locator("[data-entry]");
	const told = () =>
		entries.evaluateAll((all) => all.map((row) => row.getAttribute("data-entry") ?? ""));
	await expect.poll(told).toContain("/workflows/0/channel");
	expect((await told()).filter((pointer) => pointer.startsWith("/workflows/1/"))).toEqual([
		"/workflows/1/monthlyContacts",
	]);
	const texts = (await entries.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
	expect(texts).toContainEqual(expect.stringMatching(/, Chat any e-mail$/));
	expect(texts).toContainEqual(expect.stringMatching(/, Phone 1,000 not there$/));

	// Taken over, it has no second kind for the form to show.
	await calculator.form.getByRole("combobox", { name: /several kinds/ }).selectOption("1");
	await region.getByRole("button", { name: "Make this my plan: One" }).click();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("5,000");

	// Kinds that nobody named are called alike: each has its number, in the page's language.
	await page.evaluate(() => {
		const rates = [0.3, 0.1].map(
			(rate, i) =>
				`workflows.${i}.monthlyContacts=500&workflows.${i}.automation.deflectionRate=${rate}`,
		);
		window.location.hash = `v=1&preset=saas&${rates.join("&")}&plan.b=halved`;
	});
	await region
		.getByText("All contacts 1: 15 instead of 30 and All contacts 2: 5 instead of 10")
		.waitFor();
	for (const name of ["Compare plans", "Every assumption"])
		await page
			.getByRole("region", { name })
			.getByRole("rowheader", { name: /AI answers, All contacts 2$/ })
			.waitFor();
	await page.getByRole("button", { name: "简体中文" }).click();
	await page.locator("#compare").getByText("全部咨询 1：15次，而不是30次").waitFor();
	expect(await page.locator("#compare").innerText()).not.toContain("All contacts");
});

test("an item that plans differ in is called what the page's language calls it", async () => {
	const kept = ["AI resolutions", "QA"].map(
		(name, i) =>
			`costs.usage.${i}.name=${name}&costs.usage.${i}.unit=resolution&costs.usage.${i}.price=1`,
	);
	const plan = encodeURIComponent(`name=&${FIRST.slice(1)}&${kept.join("&")}`);
	await using visit = await calculate(`/${FIRST}&plan.b=${plan}`, { locale: "zh-CN" });
	const { page } = visit;
	await page.mouse.move(5, 5);
	await page.mouse.move(6, 6);
	const names = page.locator("#compare [data-entry^='/costs/usage'] th");
	await expect.poll(() => names.allInnerTexts()).toEqual(["用量价格（AI解决）", "用量价格（QA）"]);
});

test("axe finds nothing, and nothing scrolls sideways from 320 px up, prices open", async () => {
	const kept = "name=%26v=1%26preset=contact-center%26workflows.0.monthlyContacts=4000000";
	const offers = "offer.gorgias.contact=0.36&offer.own-build.conversation=0.02";
	await using visit = await calculate(`/${FIRST}&plan.b=${kept}&plan.c=break-even&${offers}`);
	const { page, calculator } = visit;
	const region = await section(page, calculator);
	// More differences than a glance takes wait behind a button.
	const [rows, more] = [
		region.locator("[data-entry]"),
		region.getByRole("button", { name: /^Show \d+ more$/ }),
	];
	const all = await rows.count();
	const seen = () => rows.evaluateAll((some) => some.filter((row) => row.checkVisibility()).length);
	expect(await more.innerText()).toBe(`Show ${all - (await seen())} more`);
	await more.click();
	expect(await seen()).toBe(all);
	await calculator.form.getByRole("button", { name: "Compare vendors' prices" }).click();
	const fin = page.getByRole("row", { name: /^Intercom Fin Each resolution, and/ });
	await fin.getByRole("button", { name: /^Enter an offered price/ }).click();
	await fin.getByRole("textbox").fill("x");
	for (const width of [1250, 1000, 768, 600, 320]) {
		await page.setViewportSize({ width, height: 800 });
		const over = await page.evaluate(() =>
			[...document.querySelectorAll("#compare *, #vendors *")].flatMap((one) => {
				const { right } = one.getBoundingClientRect();
				return right > document.documentElement.clientWidth + 0.5 ? [one.outerHTML] : [];
			}),
		);
		expect(over, String(width)).toEqual([]);
	}
	for (const [width, colorScheme] of [
		[320, "light"],
		[1250, "dark"],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		expect(await violations(page, "#compare, #vendors"), colorScheme).toEqual([]);
	}
});
