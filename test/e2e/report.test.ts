import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type EstimateInput, formatOf } from "../../src/engine/index.ts";
import { baseUrl, open } from "./harness.ts";
import { gives, ID, keptTokens, openReport, RISK, SHOP, scenarioOf } from "./report.ts";

const { money, percent } = formatOf("en-US", "USD");
/** The page sets a real minus sign. */
const shown = (amount: number) => money(amount).replace("-", "−");

test("the report shows the saved figures, whatever the model says today", async () => {
	const saved = await scenarioOf();
	// Figures that no model gives for this input.
	Object.assign(saved.result.summary, { net: 77_123, irr: 0.4321, irrStatus: "ok", roi: 1.5 });
	Object.assign(saved.result.summary, { returnPerUnitOnAllCosts: 1.61, peakFunding: 4567 });
	const warning = { code: "mostly-revenue", pointer: "/benefits", message: "Look twice." };
	Object.assign(saved.result, { operations: { uncountedCapacity: 1234 }, warnings: [warning] });
	saved.modelVersion = "2021-01";
	await using visit = await openReport(gives(saved));
	const { page } = visit;
	const answer = page.getByRole("region", { name: /^The answer/ });
	expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Help desk, 2027");
	expect(await page.title()).toBe("Help desk, 2027 · Support ROI");
	expect(await answer.locator("[data-figure=net]").innerText()).toBe(shown(77_123));
	expect(await answer.locator("[data-figure=npv]").innerText()).toBe(
		shown(saved.result.summary.npv),
	);
	expect(await answer.locator("[data-figure=irr]").innerText()).toBe(percent(0.4321));
	expect(await answer.locator("[data-figure=roi]").innerText()).toBe("150%");
	expect(await answer.locator("[data-figure=peak]").innerText()).toBe("$4,567");
	expect(await answer.locator(".hero").nth(1).innerText()).toMatch(/back for every \$1\.00 spent/i);
	expect(await answer.locator(".hero").nth(1).innerText()).toContain("$1.61");
	expect(await answer.locator(".hero").nth(2).innerText()).toMatch(/the money is back/i);
	expect(await answer.locator("[data-figure=roi-on-all-costs]").count()).toBe(1);
	const notes = await answer.locator(".fine").innerText();
	expect(notes).toContain("is worth $1,234 a month");
	expect(notes).toContain("Look twice.");
	const body = await page.locator("body").innerText();
	expect(body).toContain("Saved on November 22, 2026, last changed on December 3, 2026.");
	expect(body).toContain("Kept until December 27, 2027.");
	expect(body).toContain(`Model 2021-01, data ${saved.dataVersion}.`);
	expect(body).toContain("Over 3 years you would get back about $1.46 for every $1.00");
	expect(body).toContain("nobody can change them without the owner link");
	expect(body).not.toContain("Calculated today");
	expect(await page.getByRole("img", { name: /Running total/ }).isVisible()).toBe(true);
	await page.getByText("Contacts that AI solves").click();
	expect(await page.locator("body").innerText()).toContain(
		"1,680 contacts that AI keeps solved × $4.80",
	);
	await page.getByRole("button", { name: "Show the months as a table" }).click();
	const months = page.getByRole("table", { name: "Money in and out by month" });
	expect(await months.getByRole("row").count()).toBe(38);
	const beside = page.getByRole("region", { name: "Beside what others publish" });
	expect(await beside.locator("tbody tr").count()).toBe(saved.result.context.length);
	expect(saved.result.context.length).toBeGreaterThan(0);
	expect(await visit.problems()).toEqual([]);
});

test("entries and assumptions stand apart, each value in its unit", async () => {
	const input: EstimateInput = {
		preset: "saas",
		discountRate: 0.125,
		workflows: [
			{ name: "Chat", channel: "chat", monthlyContacts: 5000.5, handleMinutes: 1 },
			{ monthlyContacts: 900, automation: { deflectionRate: 0.3125 } },
		],
		labor: { annualAttritionRate: null },
		costs: { usage: [], monthly: { other: 1234.56 } },
	};
	await using visit = await openReport(gives(await scenarioOf(input)));
	const { page } = visit;
	const entered = page.getByRole("region", { name: "What was entered" });
	await entered.getByRole("table").waitFor();
	const rows = (await entered.getByRole("row").allInnerTexts()).map((row) => row.split("\t"));
	for (const [label, value] of [
		["Starting point", "SaaS"],
		["Discount rate", "12.5% a year"],
		["Name of this kind, Chat", "Chat"],
		["Channel, Chat", "chat"],
		["Contacts a month, Chat", "5,000.5"],
		["Minutes per contact, Chat", "1 minute"],
		["Contacts AI answers, All contacts", "31.25%"],
		["Agents leaving a year", "not set"],
		["Other monthly costs", "$1,234.56"],
	])
		expect(rows, label).toContainEqual([label, value]);
	expect(rows.some(([, value]) => value === "none")).toBe(true);
	const assumed = page.getByRole("region", { name: "What was assumed" });
	const row = assumed.getByRole("row").filter({ hasText: "Stay solved, Chat" });
	expect(await row.innerText()).toContain("Our judgement");
	expect(await assumed.innerText()).not.toContain("Discount rate");
	expect(await assumed.getByRole("link").first().getAttribute("href")).toMatch(/^https:/);
	expect(await assumed.getByRole("table", { name: "Rollout stages" }).isVisible()).toBe(true);
	expect(await visit.problems()).toEqual([]);
});

test("a report without costs, notes or changes has no words for them", async () => {
	const day = "2026-11-22T12:00:00.000Z";
	const saved = await scenarioOf(SHOP, { createdAt: day, updatedAt: day });
	const none = { returnPerUnitOnAllCosts: null, roi: null, roiOnAllCosts: null, peakFunding: 0 };
	Object.assign(saved.result.summary, none);
	const warning = { code: "mostly-revenue", pointer: "/benefits", message: "Look twice." };
	Object.assign(saved.result, { operations: { uncountedCapacity: 0 }, warnings: [warning] });
	await using visit = await openReport(gives(saved));
	const { page } = visit;
	const answer = page.getByRole("region", { name: /^The answer/ });
	expect(await answer.locator(".hero").nth(1).innerText()).toContain("–");
	for (const name of ["peak", "roi", "roi-on-all-costs"])
		expect(await answer.locator(`[data-figure=${name}]`).count(), name).toBe(0);
	expect(await answer.locator(".fine p").count()).toBe(0);
	expect(await answer.locator(".fine").innerText()).toContain("Look twice.");
	expect(await page.locator("body").innerText()).toContain("Saved on November 22, 2026.");
	expect(await visit.problems()).toEqual([]);
});

test("a report without a title is called what it is, and needs no warning to say what it leaves out", async () => {
	const saved = await scenarioOf(SHOP, { title: null });
	Object.assign(saved.result, { operations: { uncountedCapacity: 1234 }, warnings: [] });
	await using visit = await openReport(gives(saved));
	expect(await visit.page.getByRole("heading", { level: 1 }).innerText()).toBe("Saved calculation");
	expect(await visit.page.title()).toBe("Saved calculation · Support ROI");
	expect(await visit.page.locator(".answer .fine").innerText()).toContain("worth $1,234 a month");
});

test("when today's model answers otherwise, both stand side by side", async () => {
	const saved = await scenarioOf();
	const current = {
		...saved.result.summary,
		net: -1200,
		returnPerUnitOnAllCosts: 0.98,
		paybackMonths: null,
		paybackStatus: "never",
	};
	await using visit = await openReport(gives({ ...saved, current, currentStatus: "changed" }));
	const { page } = visit;
	const drift = page.getByRole("region", { name: "Calculated today, this comes out differently" });
	expect(await drift.innerText()).toContain(
		`as saved, under model ${saved.modelVersion} and data ${saved.dataVersion}`,
	);
	const rows = await drift.getByRole("row").allInnerTexts();
	expect(rows).toEqual([
		"Figure\tAs saved\tToday",
		`Net value\t${shown(saved.result.summary.net)}\t−$1,200`,
		"Back for every $1.00 spent\t$1.46\t$0.98",
		"Money is back\tMonth 12\tNever",
	]);
	const net = page.getByRole("region", { name: /^The answer/ }).locator("[data-figure=net]");
	expect(await net.innerText()).toBe(shown(saved.result.summary.net));
	expect(await visit.problems()).toEqual([]);
});

test("what the simulation says is said of what would be the same today, and left out where it cannot be had", async () => {
	const saved = await scenarioOf();
	const risk = (page: Page) => page.locator(".answer .sentence").getByText(RISK);
	await using same = await openReport(gives(saved));
	await risk(same.page).waitFor();

	const current = { ...saved.result.summary, net: saved.result.summary.net + 1 };
	const asked: string[] = [];
	const changed = { ...saved, current, currentStatus: "changed" };
	await using other = await openReport(gives(changed), {
		before: (page) =>
			page.route("**/v1/simulate?*", (route) => {
				asked.push(route.request().url());
				return route.fulfill({ json: { headline: RISK } });
			}),
	});
	await other.page.getByRole("region", { name: /Calculated today/ }).waitFor();
	expect([await risk(other.page).count(), asked]).toEqual([0, []]);

	for (const failure of [{ status: 429, json: {} }, { json: { headline: 7 } }, { body: "<" }]) {
		let isAnswered = false;
		await using without = await openReport(gives(saved), {
			before: (page) =>
				page.route("**/v1/simulate?*", async (route) => {
					await route.fulfill(failure);
					isAnswered = true;
				}),
		});
		await without.page.getByText(saved.result.headline).waitFor();
		await expect.poll(() => isAnswered).toBe(true);
		await without.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
		expect(await without.page.locator(".answer .sentence").innerText()).toBe(saved.result.headline);
	}
});

test("when today's model refuses the entries, the report says so and stays", async () => {
	await using visit = await openReport(gives(await scenarioOf(SHOP, { currentStatus: "refused" })));
	const { page } = visit;
	await page.getByRole("heading", { name: "Today’s model would not take these entries" }).waitFor();
	expect(await page.locator("[data-figure=net]").innerText()).toMatch(/^\$/);
	expect(await visit.problems()).toEqual([]);
});

for (const [reason, title, advice] of [
	["expired", "This saved calculation has expired", "save it again"],
	["deleted", "This saved calculation was deleted", "ask whoever sent you the link"],
	["rotated", "This link was replaced", "Ask whoever sent it to you"],
	[null, "There is no saved calculation here", "Check that the link is complete"],
] as const)
	test(`an ended link says what happened: ${reason ?? "never existed"}`, async () => {
		await using visit = await openReport(gives({ reason }, reason ? 410 : 404));
		const { page } = visit;
		expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
		expect(await page.title()).toBe(`${title} · Support ROI`);
		expect(await page.getByRole("main").innerText()).toContain(advice);
		const way = page.getByRole("link", { name: "Open the calculator" });
		expect(await way.getAttribute("href")).toBe("/");
	});

test("trying again works when the database or the connection is back", async () => {
	const saved = await scenarioOf();
	let asked = 0;
	await using visit = await openReport(() => {
		asked++;
		return asked === 1
			? { status: 503, body: {} }
			: asked === 2
				? null
				: { status: 200, body: saved };
	});
	const { page } = visit;
	await page.getByRole("heading", { name: "The saved calculation cannot be loaded now" }).waitFor();
	await page.getByRole("button", { name: "Try again" }).click();
	await page.getByRole("heading", { name: "There is no connection" }).waitFor();
	await page.getByRole("button", { name: "Try again" }).click();
	const title = page.getByRole("heading", { name: "Help desk, 2027" });
	await title.waitFor();
	expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
});

test("trying again in vain says so, and the button keeps the focus", async () => {
	await using visit = await openReport(gives({}, 503));
	const { page } = visit;
	const button = page.getByRole("button", { name: "Try again" });
	const status = page.getByRole("status").filter({ hasText: "Still no answer." });
	await button.waitFor();
	expect(await status.count()).toBe(0);
	for (let i = 0; i < 2; i++) {
		await button.click();
		await status.waitFor();
		expect(await button.evaluate((pressed) => pressed === document.activeElement)).toBe(true);
	}
	expect(visit.asked.length).toBe(3);
});

test("a slow answer is waited for in words", async () => {
	const saved = await scenarioOf();
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await using visit = await openReport(gives(saved), {
		// Something to come from that loads nothing which leaving it would break off.
		path: "/healthz",
		before: (page) =>
			page.route("**/v1/scenarios/**", async (route) => {
				await held;
				await route.fallback();
			}),
	});
	const { page } = visit;
	await page.goto(`/s/${ID}`);
	const status = page.getByRole("status").filter({ hasText: "Loading the saved calculation" });
	await status.waitFor();
	release();
	await page.getByRole("heading", { name: "Help desk, 2027" }).waitFor();
	expect(await status.count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});

test("names and titles are text, whatever they look like", async () => {
	const payload = "<img src=x onerror=alert(1)><script>alert(2)</script>";
	const input: EstimateInput = {
		...SHOP,
		workflows: [
			{ name: payload, monthlyContacts: 5000 },
			{ name: "constructor", monthlyContacts: 10 },
		],
		rollout: [
			{ stage: "toString", startMonth: 1 },
			{ stage: payload, startMonth: 4 },
		],
		costs: { usage: [{ name: payload, unit: "resolution", price: 0.5 }] },
	};
	await using visit = await openReport(gives(await scenarioOf(input, { title: payload })));
	const { page } = visit;
	expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(payload);
	expect(await page.title()).toContain(payload);
	expect(await page.locator("img, main script").count()).toBe(0);
	const stages = page.getByRole("table", { name: "Rollout stages" });
	expect(await stages.innerText()).toContain("toString");
	expect(await stages.innerText()).toContain(payload);
	expect(await visit.problems()).toEqual([]);
});

test("a snapshot that cannot be read gets a plain message", async () => {
	const saved = await scenarioOf();
	const unreadable = [
		{ ...saved, result: null },
		{ ...saved, result: { ...saved.result, currency: "no currency" } },
	];
	for (const body of unreadable) {
		await using visit = await openReport(gives(body));
		const { page } = visit;
		await page.getByRole("heading", { name: "This saved calculation cannot be shown" }).waitFor();
		const data = page.getByRole("link", { name: "See the data" });
		expect(await data.getAttribute("href")).toBe(`/v1/scenarios/${ID}`);
		expect(await visit.problems()).toEqual([]);
	}
});

test("the figures open in the calculator as a copy, and the link can be copied", async () => {
	await using visit = await openReport(gives(await scenarioOf()));
	const { page } = visit;
	expect(await page.getByRole("textbox", { name: "Link to this report" }).inputValue()).toBe(
		`${baseUrl}/s/${ID}`,
	);
	await page.getByRole("link", { name: "Change these figures" }).click();
	await page.waitForURL(/\/#v=1&preset=ecommerce&workflows\.0\.monthlyContacts=5000$|\/$/);
	expect(await keptTokens(page)).toEqual({});
	expect(await visit.problems()).toEqual([]);
});

test("on paper: figures, entries, sources, versions, date and link; no buttons", async () => {
	await using visit = await openReport(gives(await scenarioOf()));
	const { page } = visit;
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await page.emulateMedia({ media: "print" });
	const paper = await page.locator("body").innerText();
	expect(paper).toContain("1,680 contacts that AI keeps solved");
	expect(paper).toContain("What was entered");
	expect(paper).toContain("Our judgement");
	expect(paper).toMatch(/Model 2026-11, data 2026-11-21\./);
	expect(paper).toMatch(/Printed on \w+ \d+, \d{4}/);
	expect(paper).toContain(`${baseUrl}/s/${ID}`);
	expect(paper).not.toContain("Change these figures");
	expect(await page.getByRole("button").first().isVisible()).toBe(false);
});

test("the document says what it is to readers without script and to link previews", async () => {
	await using visit = await open("/report", { javaScriptEnabled: false });
	const { page } = visit;
	const content = (name: string) =>
		page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute("content");
	expect(await page.title()).toBe("Saved calculation · Support ROI");
	expect(await content("robots")).toBe("noindex");
	expect(await content("referrer")).toBe("no-referrer");
	expect(await content("og:title")).toBe("Saved calculation · Support ROI");
	expect(await content("og:description")).toBe(await content("description"));
	expect(await content("og:url")).toBe("");
	expect(await content("og:image")).toBe("/card.png");
	expect(await content("twitter:card")).toBe("summary_large_image");
	expect(await page.locator("body").innerText()).toContain("/v1/scenarios/");
});
