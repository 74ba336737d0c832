import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { type EstimateInput, formatOf } from "../../src/engine/index.ts";
import { type Calculator, calculate } from "./calculator.ts";
import { baseUrl } from "./harness.ts";

const { money } = formatOf("en-US", "USD");
const signs = (text: string) => text.replace("-", "−");
const whole = (amount: number) => signs(money(Math.round(amount)).replace(/\.00$/, ""));

const shop: EstimateInput = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
const FIRST = "#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000";

interface Compared {
	headline: string;
	vendors: {
		id: string;
		name: string;
		annualCost: number | null;
		costPerConversation: number | null;
		costPerVerifiedResolution: number | null;
		summary: { net: number } | null;
		price: { source: { url: string | null } | null };
		reason: string | null;
	}[];
}

/** What the API says of vendors. */
async function compareByApi(body: object): Promise<Compared> {
	const response = await fetch(`${baseUrl}/v1/vendors/compare`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(JSON.stringify(answer));
	return answer as Compared;
}

/** Opens the list of prices by the link at the question about the AI price. */
async function list(page: Page, calculator: Calculator): Promise<Locator> {
	await calculator.form.getByRole("button", { name: "Compare vendors' prices" }).click();
	const table = page.getByRole("table", { name: /^Vendors for your plan/ });
	await table.waitFor();
	return table;
}

const rowOf = (table: Locator, id: string) => table.locator(`[data-vendor="${id}"]`);
const figuresOf = (row: Locator) => row.locator("td.figure").allInnerTexts();

test("every vendor's figures are the API's, in its order, with source and date", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const table = await list(page, calculator);
	const focused = await page.evaluate(() => document.activeElement?.textContent);
	expect(focused).toBe("Compare vendors' prices");
	const { headline, vendors } = await compareByApi({ input: shop });
	const rows = table.locator("[data-vendor]");
	expect(
		await rows.evaluateAll((all) => all.map((one) => one.getAttribute("data-vendor"))),
	).toEqual(vendors.map(({ id }) => id));
	const shown = (value: number | null | undefined, format: (amount: number) => string) =>
		typeof value === "number" ? format(value) : "–";
	for (const vendor of vendors) {
		const row = rowOf(table, vendor.id);
		// Building it costs nothing here, which is no price to go by.
		const summary = vendor.id === "own-build" ? null : vendor.summary;
		expect(await figuresOf(row), vendor.id).toEqual([
			shown(vendor.annualCost, whole),
			shown(vendor.costPerConversation, money),
			shown(vendor.costPerVerifiedResolution, money),
			shown(summary?.net, whole),
		]);
		const { url } = vendor.price.source ?? {};
		if (url) expect(await row.getByRole("link").getAttribute("href")).toBe(url);
		if (vendor.reason) expect(await row.innerText()).toContain(vendor.reason);
	}
	expect(await page.locator(".vendors .sentence").innerText()).toBe(headline);
	expect(await rowOf(table, "zendesk-ai-agents-committed").innerText()).toMatch(
		/\$1\.50 per verified resolution\s+as of May 18, 2026/,
	);
	expect(await rowOf(table, "3chat").innerText()).toContain("CN¥0.18 per message");
	expect(await visit.problems()).toEqual([]);
});

test("an offered price is computed once it is whole, also for a vendor without a list price", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const table = await list(page, calculator);
	const gorgias = rowOf(table, "gorgias");
	const offered = (unit: string) =>
		gorgias.getByRole("textbox", { name: `Offered price ${unit}`, exact: true });
	await offered("per contact").fill("0.36");
	expect(await figuresOf(gorgias)).toEqual(["–", "–", "–", "–"]);
	const automation = offered("per resolution");
	await automation.fill("ninety");
	expect(await gorgias.innerText()).toContain("This is not a number");
	await automation.fill("0.9");
	const prices = {
		gorgias: [
			{ name: "Tickets", unit: "contact", price: 0.36 },
			{ name: "Automation", unit: "resolution", price: 0.9 },
		],
		"intercom-fin": [{ name: "Fin", unit: "resolution", price: 0.8 }],
	};
	const fin = rowOf(table, "intercom-fin");
	await fin.getByRole("button", { name: /^Enter an offered price/ }).click();
	await fin.getByRole("textbox").fill("0.80");
	const { vendors } = await compareByApi({ input: shop, prices });
	const annual = (id: string) => whole(vendors.find((one) => one.id === id)?.annualCost ?? 0);
	await expect.poll(async () => (await figuresOf(gorgias))[0]).toBe(annual("gorgias"));
	await expect.poll(async () => (await figuresOf(fin))[0]).toBe(annual("intercom-fin"));

	// Beside the plan it keeps its offered prices, also after a reload.
	await gorgias.getByRole("button", { name: "Compare: Gorgias" }).click();
	const net = whole(vendors.find(({ id }) => id === "gorgias")?.summary?.net ?? 0);
	await page.getByRole("button", { name: "Show the comparison" }).click();
	const compared = page.locator("[data-row=net] td").nth(1).locator(".amount");
	await expect.poll(() => compared.innerText()).toBe(net);
	await page.reload();
	await calculator.form.waitFor();
	await calculator.below();
	await expect.poll(() => compared.innerText()).toBe(net);
	expect(await page.locator("#compare thead").innerText()).toContain("Gorgias");

	await list(page, calculator);
	expect((await figuresOf(fin))[0]).toBe(annual("intercom-fin"));
	expect(await visit.problems()).toEqual([]);
});

const OFFERS =
	"offer.gorgias.contact=0.36&offer.gorgias.resolution=0.9&offer.intercom-fin.resolution=0.8";

test("offers stay through a reload, going back and forward, and in a copied link", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const table = await list(page, calculator);
	const fin = rowOf(table, "intercom-fin").getByRole("textbox");
	const [contact, resolution] = ["per contact", "per resolution"].map((name) =>
		rowOf(table, "gorgias").getByRole("textbox", { name }),
	);
	const hash = () => new URL(page.url()).hash;
	await contact?.fill("0.36");
	await contact?.blur();
	await expect.poll(hash).toBe(`${FIRST}&offer.gorgias.contact=0.36`);
	await resolution?.pressSequentially("0.9");
	await resolution?.press("Enter");
	await rowOf(table, "intercom-fin")
		.getByRole("button", { name: /^Enter an offered price/ })
		.click();
	await fin.fill("0.80");
	await fin.blur();
	await expect.poll(hash).toBe(`${FIRST}&${OFFERS}`);
	await page.getByText("whoever gets the link sees them").waitFor();

	// Each is a step; the figures of the plan are none of theirs, and leave them alone.
	await page.goBack();
	await expect.poll(hash).toBe(`${FIRST}&${OFFERS.split("&").slice(0, 2).join("&")}`);
	await expect.poll(() => fin.inputValue()).toBe("");
	expect(await resolution?.inputValue()).toBe("0.90");
	await page.goBack();
	await expect.poll(() => resolution?.inputValue()).toBe("");
	await page.goForward();
	await page.goForward();
	await expect.poll(() => fin.inputValue()).toBe("0.80");
	await calculator.field("AI price").fill("1.5");
	await calculator.field("AI price").blur();
	await expect.poll(hash).toMatch(/costs\.usage\.0\.price=1\.5/);
	expect(hash()).toContain(`&${OFFERS}`);

	await page.reload();
	await calculator.form.waitFor();
	await list(page, calculator);
	expect(await contact?.inputValue()).toBe("0.36");
	expect(await fin.inputValue()).toBe("0.80");
	await fin.fill("");
	await fin.pressSequentially("0.8");
	await fin.blur();
	await calculator.answer.getByRole("button", { name: "Save and share" }).click();
	const link = page.getByRole("textbox", { name: "A link that carries the figures in itself" });
	const copied = await link.inputValue();
	expect(copied).toBe(page.url());
	await page.getByText("The prices that vendors offered you are in it too.").waitFor();

	await using other = await calculate(copied.slice(baseUrl.length));
	const theirs = await list(other.page, other.calculator);
	expect(await rowOf(theirs, "intercom-fin").getByRole("textbox").inputValue()).toBe("0.80");
	const { vendors } = await compareByApi({
		input: { ...shop, costs: { usage: [{ name: "AI", unit: "resolution", price: 1.5 }] } },
		prices: { "intercom-fin": [{ name: "Fin", unit: "resolution", price: 0.8 }] },
	});
	const annual = vendors.find(({ id }) => id === "intercom-fin")?.annualCost ?? 0;
	expect((await figuresOf(rowOf(theirs, "intercom-fin")))[0]).toBe(whole(annual));
	await rowOf(theirs, "intercom-fin")
		.getByRole("button", { name: /^Use the list price/ })
		.click();
	await expect.poll(() => other.page.url()).not.toContain("intercom-fin");
	await other.calculator.form.getByRole("button", { name: "Start over" }).click();
	await expect.poll(() => new URL(other.page.url()).hash).toBe("");
	await other.page.goBack();
	await expect.poll(() => other.page.url()).toContain("offer.gorgias.contact=0.36");
	expect(await visit.problems()).toEqual([]);
	expect(await other.problems()).toEqual([]);
});

test("an offer that cannot be read is said, leaves the address, and leaves the others", async () => {
	await using fresh = await calculate();
	const net = await fresh.calculator.net();
	const long = "9".repeat(20_000);
	const many = Array.from({ length: 20_000 }, (_, i) => `offer.v${i}.resolution=1`).join("&");
	const unreadable = [
		"offer.",
		"offer.intercom-fin=1",
		"offer.intercom-fin.resolution=",
		"offer.intercom-fin.resolution=%20",
		"offer.intercom-fin.resolution=abc",
		"offer.intercom-fin.resolution=-1",
		"offer.intercom-fin.resolution=NaN",
		"offer.intercom-fin.resolution=1e99",
		"offer.intercom-fin.resolution=Infinity",
		"offer.intercom-fin.resolution=<img src=x>",
		"offer.intercom-fin.message=1",
		"offer.intercom-fin.constructor=1",
		"offer.nobody.resolution=1",
		"offer.__proto__.resolution=1",
		"offer.constructor.prototype=1",
		"offer.intercom-fin.resolution.price=1",
		"offer.%E0%A4%A.resolution=1",
	];
	await using visit = await calculate();
	const { page, calculator } = visit;
	await calculator.below();
	const notice = calculator.answer.getByText("Not every offered price in the link");
	const openHash = (hash: string) =>
		page.evaluate((to) => {
			window.location.hash = to;
		}, hash);
	const hash = () => new URL(page.url()).hash;
	for (const bad of unreadable) {
		await openHash(`${FIRST}&${bad}&offer.gorgias.contact=0.36`);
		await expect.poll(hash, { message: bad }).toBe(`${FIRST}&offer.gorgias.contact=0.36`);
		await notice.waitFor();
		expect(await calculator.net(), bad).toBe(net);
		await openHash(FIRST);
		await expect.poll(() => notice.count(), { message: bad }).toBe(0);
	}
	// More than there can be is not gone through.
	for (const bad of [`offer.intercom-fin.resolution=${long}`, many]) {
		await openHash(`${FIRST}&${bad}&offer.gorgias.contact=0.36`);
		await expect.poll(hash).toBe("");
		await notice.waitFor();
		expect(await calculator.net()).toBe(net);
		await openHash(FIRST);
		await expect.poll(() => notice.count()).toBe(0);
	}
	expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);

	// Entered by hand it is no longer missed; nor once the figures are others.
	await openHash(`${FIRST}&offer.gorgias.contact=x`);
	await notice.waitFor();
	const table = await list(page, calculator);
	await rowOf(table, "gorgias").getByRole("textbox", { name: "per contact" }).fill("0.4");
	await expect.poll(() => notice.count()).toBe(0);
	await openHash(`${FIRST}&offer.gorgias.contact=x`);
	await notice.waitFor();
	await calculator.field("AI price").fill("1.25");
	await expect.poll(() => notice.count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});

test("an offer that was entered in another currency is to be checked", async () => {
	await using visit = await calculate(
		"/#v=1&workflows.0.monthlyContacts=5000&workflows.0.costPerContact=6",
	);
	const { page, calculator } = visit;
	const table = await list(page, calculator);
	const gorgias = rowOf(table, "gorgias");
	const offered = (unit: string) =>
		gorgias.getByRole("textbox", { name: `Offered price ${unit}`, exact: true });
	const checks = gorgias.getByText("check this amount");
	await offered("per contact").fill("0.36");
	await offered("per resolution").fill("0.9");
	expect(await checks.count()).toBe(0);
	const currency = calculator.form.getByRole("combobox", { name: "Currency" });
	await currency.selectOption("EUR");
	await expect.poll(() => checks.count()).toBe(2);
	await offered("per contact").fill("0.33");
	await expect.poll(() => checks.count()).toBe(1);
	await currency.selectOption("USD");
	// Now it is the other one that is of another currency.
	await expect.poll(() => checks.count()).toBe(1);
	const field = gorgias.locator(".offer-field").filter({ hasText: "check this amount" });
	expect(await field.innerText()).toContain("per contact");
	expect(await visit.problems()).toEqual([]);
});

test("what is typed as an offer gives way to the one that an address brings", async () => {
	await using visit = await calculate(`/${FIRST}&offer.gorgias.contact=0.36`, { locale: "zh-CN" });
	const { page } = visit;
	await page.getByRole("button", { name: "比较供应商价格" }).first().click();
	const field = page.locator('[data-vendor="gorgias"] input').first();
	await expect.poll(() => field.inputValue()).toBe("0.36");
	await page.getByText("拿到链接的人都能看到").waitFor();
	await field.fill("许多");
	expect(await field.getAttribute("aria-invalid")).toBe("true");
	await page.evaluate((to) => {
		window.location.hash = to;
	}, `${FIRST}&offer.gorgias.contact=0.5&offer.gorgias.resolution=-`);
	await page.locator("#answer").getByText("有报价无法读取").waitFor();
	await expect.poll(() => field.inputValue()).toBe("0.50");
	expect(await field.getAttribute("aria-invalid")).toBe("false");
});

test("a used price takes the place of what the vendor bills, and of nothing else", async () => {
	// In the page's own order, so that it leaves the address as it is.
	const own =
		"workflows.0.automation.aiCostPerContact=0.1&costs.oneTime.development=30000&costs.oneTime.integration=2500&costs.monthly.subscription=500&costs.annual.0.name=Audit&costs.annual.0.amount=3000";
	await using visit = await calculate(`/${FIRST}&${own}`);
	const { page, calculator } = visit;
	const before = await calculator.net();
	const address = page.url();
	const table = await list(page, calculator);
	const { vendors } = await compareByApi({
		input: {
			...shop,
			workflows: [{ monthlyContacts: 5000, automation: { aiCostPerContact: 0.1 } }],
			costs: { oneTime: { integration: 2500, development: 30000 } },
		},
	});
	const net = (id: string) => vendors.find((one) => one.id === id)?.summary?.net ?? Number.NaN;
	for (const [id, name] of [
		["zendesk-ai-agents-committed", "Zendesk AI agents (committed)"],
		["own-build", "Own build"],
	] as const) {
		await rowOf(table, id)
			.getByRole("button", { name: `Use this price: ${name}` })
			.click();
		expect(whole(Number((await calculator.net()).replace(/[^\d−.]/g, "").replace("−", "-")))).toBe(
			whole(net(id)),
		);
		await rowOf(table, id)
			.getByRole("button", { name: /^In your plan/ })
			.waitFor();
		await expect.poll(() => page.url()).toContain("costs.oneTime.integration=2500");
		await expect.poll(() => page.url()).not.toContain("Audit");
		await page.goBack();
		expect(await calculator.net()).toBe(before);
		await expect.poll(() => page.url()).toBe(address);
	}
});

test("building it oneself has no price as long as nobody says what it costs", async () => {
	for (const [more, isPriced] of [
		["", false],
		["&costs.oneTime.development=1", true],
		["&costs.monthly.infrastructure=1", true],
	] as const) {
		await using visit = await calculate(`/${FIRST}${more}`);
		const { page, calculator } = visit;
		const row = rowOf(await list(page, calculator), "own-build");
		expect(await row.getByRole("button", { name: /^Use this price/ }).count()).toBe(
			isPriced ? 1 : 0,
		);
		expect(await row.getByText("what you develop and run it for").count()).toBe(isPriced ? 0 : 1);
		expect(await row.locator("[data-label^='Net value']").innerText()).toMatch(
			isPriced ? /\d/ : /^–$/,
		);
	}
});

test("in yuan the vendor with a yearly fee is priced whole, and dollars are not converted", async () => {
	const amounts =
		"workflows.0.costPerContact=40&costs.usage.0.name=AI&costs.usage.0.unit=resolution&costs.usage.0.price=6";
	await using visit = await calculate(
		`/#v=1&currency=CNY&workflows.0.monthlyContacts=5000&workflows.0.automation.deflectionRate=0.4&${amounts}`,
	);
	const { page, calculator } = visit;
	const table = await list(page, calculator);
	const { vendors } = await compareByApi({
		input: {
			currency: "CNY",
			workflows: [
				{ monthlyContacts: 5000, costPerContact: 40, automation: { deflectionRate: 0.4 } },
			],
		},
	});
	const chat = vendors.find(({ id }) => id === "3chat");
	const yuan = (amount: number) => whole(amount).replace("$", "CN¥");
	expect((await figuresOf(rowOf(table, "3chat")))[0]).toBe(yuan(chat?.annualCost ?? 0));
	expect(await rowOf(table, "intercom-fin").innerText()).toContain("Priced in USD");
	await rowOf(table, "3chat").getByRole("button", { name: "Use this price: 3Chat" }).click();
	const net = await calculator.net();
	expect(net.replace(/\.\d+$/, "")).toBe(yuan(chat?.summary?.net ?? 0));
	await expect.poll(() => page.url()).toContain("costs.annual.0.amount=9800");
});

test("a vendor beside the plan says so in its own row, and without an answer there is none to price", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const table = await list(page, calculator);
	const ways = (id: string) => rowOf(table, id).getByRole("button", { name: /^Compare: / });
	await ways("zendesk-ai-agents-committed").click();
	await expect
		.poll(() => ways("zendesk-ai-agents-committed").innerText())
		.toMatch(/^In the comparison/);
	expect(await ways("intercom-fin").innerText()).toMatch(/^Compare/);
	await calculator.form.getByText("Blank", { exact: true }).click();
	await page.getByText("Vendors can be compared once the plan has an answer.").waitFor();
	expect(await table.count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});
