import { expect, test } from "vitest";
import { fromFragment } from "../../src/engine/index.ts";
import { request } from "../support/scorecard.ts";
import { calculate } from "./calculator.ts";
import { askEstimate, askScorecard, linkOf, openScorecard, shownOn } from "./scorecard.ts";

const input = {
	preset: "saas",
	workflows: [{ name: "Order status", monthlyContacts: 4000 }],
};

test.for([
	["en", "Expand", request({ input })],
	["en", "Pause", request({ input, stage: "reviewed", pilot: { csat: 0.7, escalations: null } })],
	[
		"zh-CN",
		"维持",
		request({
			input,
			baseline: { conversations: 80 },
			pilot: { reviewedConversations: 500 },
			thresholds: { hallucinationRate: 0.02 },
			controls: { rollbackPath: null },
			evidence: { ticketIds: false },
		}),
	],
] as const)(
	"%s, %s: the API's decision, signals and sentences",
	async ([locale, decision, asked]) => {
		const answer = await askScorecard(asked, locale);
		expect(answer.decision).toBe({ Expand: "expand", Pause: "pause", 维持: "hold" }[decision]);
		await using visit = await openScorecard(linkOf(asked), locale === "en" ? {} : { locale });
		const shown = await shownOn(visit.page);
		expect(shown.decision).toBe(decision);
		expect(shown.headline).toBe(answer.headline);
		expect(shown.note).toBe(answer.note);
		expect(shown.signals).toEqual(
			answer.groups
				.flatMap(({ signals }) => signals)
				.map(({ metric, status, reason }) => ({ metric, status, reason })),
		);
		// A group has a row for each figure that was measured, and a line with the names of the others.
		const groups = visit.page.locator(".metric-group");
		const counted = answer.metricGroups.map(({ metrics }) => {
			const missing = metrics.filter(({ baseline, pilot }) => baseline === null && pilot === null);
			return [metrics.length - missing.length, missing.length];
		});
		expect(
			await groups.evaluateAll((all) =>
				all.map((group) => {
					const names = group.querySelector(".missing")?.textContent?.split(/, | and |、|和/) ?? [];
					return [group.querySelectorAll("tbody tr").length, names.length];
				}),
			),
		).toEqual(counted);
		for (const reason of answer.buyingStandard.reasons)
			expect(await visit.page.getByText(reason, { exact: true }).count()).toBe(1);
		expect(await visit.problems()).toEqual([]);
	},
);

/** An amount as people say it: three digits, no cents. */
const said = (amount: number) =>
	new Intl.NumberFormat("en-US", {
		style: "currency",
		currency: "USD",
		maximumFractionDigits: 0,
	}).format(Number(amount.toPrecision(3)));

test("the estimate before and after is the API's, and opens in the calculator", async () => {
	const asked = request({ input });
	const { before, after } = await askScorecard(asked);
	await using visit = await openScorecard(linkOf(asked));
	const { page } = visit;
	const figure = (name: string) => page.locator(`[data-figure=${name}]`).innerText();
	expect(await figure("net-before")).toBe(said(before.summary.net));
	expect(await figure("net-after")).toBe(said(after.summary.net));
	expect(await figure("returned-after")).toBe(
		`$${after.summary.returnPerUnitOnAllCosts?.toFixed(2)}`,
	);
	expect(await figure("payback-after")).toBe(
		`Month ${Math.ceil(after.summary.paybackMonths ?? Number.NaN)}`,
	);
	expect(await page.getByRole("textbox", { name: "Its name" }).inputValue()).toBe("Order status");
	const link = page.getByRole("link", { name: "Open the calculator with these figures" });
	const plan = fromFragment(new URL((await link.getAttribute("href")) ?? "", page.url()).hash);
	expect(plan && (await askEstimate(plan)).summary).toEqual(after.summary);
	await link.click();
	await page.getByRole("region", { name: /^The answer/ }).waitFor();
	expect(await page.locator(".hero.net .amount").innerText()).toBe(said(after.summary.net));
	expect(await visit.problems()).toEqual([]);
});

test("differences are those of the figures beside them, in every way of writing numbers", async () => {
	const sizeOf = (text: string, decimal: string) => {
		const digits = text.replace(decimal === "," ? /\./g : /,/g, "").replace(decimal, ".");
		return Number(/\d+(\.\d+)?/.exec(digits)?.[0]) * (/[−-]/.test(text) ? -1 : 1);
	};
	for (const [locale, decimal] of [
		["en-US", "."],
		// Amounts are grouped by points there, numbers by spaces.
		["de-AT", ","],
	] as const)
		for (const pilot of [
			{},
			{ deflectionRate: 0.3 },
			{ deflectionRate: 0.011 },
			{ handleMinutes: 3 },
		]) {
			await using visit = await openScorecard(linkOf(request({ input, pilot })), { locale });
			for (const name of ["net", "returned"]) {
				const [before, after, change] = await Promise.all(
					["before", "after", "change"].map(async (part) => {
						const cell = visit.page.locator(`[data-figure=${name}-${part}]`);
						const text = await cell.innerText();
						if (part === "change") expect(text).toMatch(/^(\+(?!.*[−-])|(?!.*\+).*[−-])/);
						return sizeOf(text, decimal);
					}),
				);
				expect(change).not.toBe(0);
				expect(change, `${name} ${JSON.stringify(pilot)}`).toBeCloseTo(
					(after ?? Number.NaN) - (before ?? Number.NaN),
					6,
				);
			}
		}
});

test("the plan goes back to the calculator as it came; the starting point has the bare address", async () => {
	await using visit = await calculate("/#v=1&preset=ecommerce&workflows.0.monthlyContacts=5000");
	const { page, calculator } = visit;
	await calculator.field(/^Contacts your team/).fill("7777");
	await page.getByRole("link", { name: "Pilot scorecard" }).first().click();
	await page.getByText("Your plan: E-commerce, 7,777 contacts a month.").waitFor();
	const back = page.getByRole("navigation").getByRole("link", { name: "Calculator" });
	await back.click();
	await calculator.form.waitFor();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("7,777");

	await page.goBack();
	await page.getByRole("button", { name: "Use the starting point instead" }).click();
	await expect.poll(() => back.getAttribute("href")).toBe("/");
	expect(await visit.problems()).toEqual([]);
});

test("what the address has beside the plan comes back with it: other plans, offers, the saved calculation", async () => {
	const beside = [
		`scenario=${"0".repeat(26)}.3`,
		"plan.b=halved",
		"offer.intercom-fin.resolution=0.4",
	];
	const plan = "v=1&preset=ecommerce&workflows.0.monthlyContacts=5000";
	await using visit = await calculate(`/#${plan}&${beside.join("&")}`);
	const { page, calculator } = visit;
	const hash = () => new URL(page.url()).hash.slice(1);
	const before = hash();
	for (const part of beside) expect(before.split("&")).toContain(part);
	await page.getByRole("link", { name: "Pilot scorecard" }).first().click();
	await page.getByText("Your plan: E-commerce, 5,000 contacts a month.").waitFor();
	// With what was measured in the plan they are still those of the visitor.
	const measured = page.getByRole("link", { name: "Open the calculator with these figures" });
	const back = page.getByRole("navigation").getByRole("link", { name: "Calculator" });
	const ends = `&${beside.join("&")}`;
	expect(await back.getAttribute("href")).toBe(`/#${before}`);
	await back.click();
	await calculator.form.waitFor();
	await expect.poll(hash).toBe(before);

	await page.goBack();
	expect(hash().endsWith(ends)).toBe(true);
	await page.getByRole("button", { name: "Fill in an example" }).click();
	expect((await measured.getAttribute("href"))?.endsWith(ends)).toBe(true);

	// Another plan brings its own.
	await page
		.getByLabel("Your plan: paste a link from the calculator")
		.fill(`http://localhost/#${plan}&plan.c=halved`);
	await expect.poll(() => back.getAttribute("href")).toBe(`/#${plan}&plan.c=halved`);
	await page.getByRole("button", { name: "Use the starting point instead" }).click();
	await expect.poll(() => back.getAttribute("href")).toBe("/");
	expect(await visit.problems()).toEqual([]);
});

test("a plan without an estimate says what it lacks in the names of the inputs", async () => {
	for (const [locale, reason] of [
		[
			"en-US",
			"Nothing says what a contact costs: give “What one contact costs you”, or “Handling minutes” and “Cost of an agent's hour”.",
		],
		[
			"zh-CN",
			"无从得知一次咨询的成本：请填写“一次咨询的成本”，或者“处理时长（分钟）”和“客服人员每小时成本”。",
		],
	] as const) {
		await using visit = await openScorecard("/scorecard", { locale });
		await visit.page.locator("input[inputmode=url]").fill("http://localhost/#v=1");
		expect(await visit.page.locator(".problems li").allInnerTexts()).toEqual([reason]);
	}
});

test("the calculator hands its plan over, and a pasted link brings one", async () => {
	await using start = await calculate("/#v=1&preset=saas&workflows.0.monthlyContacts=5000");
	await start.calculator.field(/^Contacts your team/).fill("4321");
	const ways = start.page.getByRole("link", { name: "Pilot scorecard" });
	expect(await ways.count()).toBe(2);
	await using visit = await openScorecard((await ways.first().getAttribute("href")) ?? "");
	const { page } = visit;
	await page.getByText("Your plan: SaaS, 4,321 contacts a month.").waitFor();
	await page.getByRole("button", { name: "Use the starting point instead" }).click();
	await page.getByText("this is the calculator’s E-commerce starting point").waitFor();

	const field = page.getByLabel("Your plan: paste a link from the calculator");
	await field.fill("https://example.com/nothing");
	expect(await field.getAttribute("aria-invalid")).toBe("true");
	await field.fill(
		"https://example.com/#v=1&preset=saas&currency=EUR&workflows.0.monthlyContacts=777&discountRate=-5",
	);
	await page.getByText("Your plan: SaaS, 777 contacts a month.").waitFor();
	await page.getByText("Left out of the link, because it cannot be used: Discount rate.").waitFor();
	await page.goBack();
	await page.getByText("this is the calculator’s E-commerce starting point").waitFor();

	// Of several kinds of contacts the pilot was of the one that has its name.
	const two = "workflows.0.name=Chat&workflows.0.monthlyContacts=7&workflows.1.monthlyContacts=8";
	await field.fill(`https://example.com/#v=1&preset=saas&${two}&workflows.1.name=Phone`);
	await page.getByText("none has the name entered above").waitFor();
	const offered = page.locator("datalist option");
	expect(await offered.evaluateAll((all) => all.map((one) => one.getAttribute("value")))).toEqual([
		"Chat",
		"Phone",
	]);
	await page.getByLabel("Its name").fill("Phone");
	await page.getByText("What was measured goes into “Phone”.").waitFor();
	expect(await visit.problems()).toEqual([]);
});

test("costs keep their numbers under a plan in another currency, and the page says so until they are checked", async () => {
	await using visit = await openScorecard("/scorecard#sc=1&stage=reviewed&pilot.handleMinutes=7");
	const { page } = visit;
	const cost = page.getByRole("textbox", { name: /^Cost per .*, In the pilot$/ });
	await cost.fill("4.90");
	await cost.blur();
	const caution = page.locator(".plan-part .caution");
	const field = page.getByLabel("Your plan: paste a link from the calculator");
	await field.fill("https://example.com/#v=1&preset=saas&currency=EUR");
	const name = await cost.getAttribute("aria-label");
	const told = `This plan counts in EUR. Costs entered in USD were not converted and kept their numbers. Check these amounts: ${name}.`;
	expect(await caution.innerText()).toBe(told);

	await page.reload();
	expect(await caution.innerText()).toBe(told);
	await field.fill("https://example.com/#v=1&preset=saas&currency=GBP");
	expect(await caution.innerText()).toBe(told.replace("EUR", "GBP"));
	await page.getByRole("button", { name: "Use the starting point instead" }).click();
	expect(await caution.count()).toBe(0);
	await page.goBack();
	await caution.waitFor();
	await cost.fill("4.50");
	expect(await caution.count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});

test("a cost that is entered anew is checked, the others are not", async () => {
	const costs = "baseline.costPerResolution=6&pilot.costPerResolution=4";
	await using visit = await openScorecard(`/scorecard#sc=1&stage=reviewed&${costs}`);
	const { page } = visit;
	const [before, pilot] = ["Before", "In the pilot"].map((name) =>
		page.getByRole("textbox", { name: new RegExp(`^Cost per .*, ${name}$`) }),
	);
	const caution = page.locator(".plan-part .caution");
	const field = page.getByLabel("Your plan: paste a link from the calculator");
	await field.fill("https://example.com/#v=1&preset=saas&currency=EUR");
	await before?.fill("5");
	await expect
		.poll(() => caution.allInnerTexts())
		.toEqual([
			expect.stringMatching(
				/counts in EUR\. Costs entered in USD .*: Cost per [^,]*, In the pilot\.$/,
			),
		]);
	await field.fill("https://example.com/#v=1&preset=saas&currency=GBP");
	await page.reload();
	await expect
		.poll(() => caution.allInnerTexts())
		.toEqual([
			expect.stringMatching(/entered in EUR .*: Cost per [^,]*, Before\.$/),
			expect.stringMatching(/entered in USD .*: Cost per [^,]*, In the pilot\.$/),
		]);
	for (const one of [before, pilot]) await one?.fill("");
	await pilot?.blur();
	expect(await caution.count()).toBe(0);
	await expect.poll(() => page.url()).not.toContain(".in=");

	// What an address says of a currency that there is not, or of a cost that it has not, is passed over.
	const odd = "pilot.costPerResolution.in=__proto__&baseline.costPerResolution.in=EUR";
	await page.goto(`/scorecard#sc=1&stage=reviewed&pilot.costPerResolution=4&${odd}`);
	await expect.poll(() => pilot?.inputValue()).toMatch(/^4/);
	await expect.poll(() => page.url()).not.toContain(".in=");
	expect(await caution.count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});

test("typed from nothing: what is needed, wrong text, reload, back, and nothing sent", async () => {
	await using visit = await openScorecard();
	const { page } = visit;
	const sent: string[] = [];
	page.on("request", (one) => sent.push(`${one.url()} ${one.postData() ?? ""}`));
	const verdict = page.getByRole("region", { name: "The decision" });
	await verdict.getByText("Nothing is assumed about your pilot").waitFor();
	await page.getByRole("radio", { name: "Reviewed automation" }).check();
	const minutes = page.getByRole("textbox", { name: "Handle time, In the pilot" });
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const output = document.querySelector("output.hidden");
		if (!output) throw new Error("no status");
		new MutationObserver(() => said.push(output.textContent ?? "")).observe(output, {
			characterData: true,
			childList: true,
			subtree: true,
		});
	});
	await minutes.fill("wrong");
	await minutes.fill("7.25");
	await minutes.blur();
	await verdict.getByText("Hold: nothing speaks against the pilot").waitFor();
	// Said aloud is where it has come to rest.
	await page.getByRole("status").filter({ hasText: "Hold" }).waitFor({ state: "attached" });
	const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(said.filter((one) => one.includes("cannot be used"))).toEqual([]);
	// What was not measured is not nothing.
	const none = page.getByRole("textbox", { name: "Invented answers, In the pilot" });
	expect(await none.inputValue()).toBe("");
	await none.fill("0");
	await none.blur();
	await expect
		.poll(() => new URL(page.url()).hash)
		.toBe("#sc=1&stage=reviewed&pilot.handleMinutes=7.25&pilot.hallucinationRate=0");
	// A name that cannot be used says so where the field is described.
	const name = page.getByLabel("Its name");
	const described = () =>
		name.evaluate((field) => {
			const id = field.getAttribute("aria-describedby") ?? "";
			return document.getElementById(id)?.textContent ?? "";
		});
	expect(await described()).toContain("You may leave it out");
	await name.fill("https://example.com");
	expect(await name.getAttribute("aria-invalid")).toBe("true");
	expect(await described()).toContain("without web addresses");
	await name.fill("");
	expect(await name.getAttribute("aria-invalid")).toBe("false");

	await page.getByRole("group", { name: "Rollback path" }).getByText("No", { exact: true }).click();
	await verdict.getByText("Pause because of a missing control").waitFor();
	await minutes.fill("7,25");
	expect(await minutes.getAttribute("aria-invalid")).toBe("true");
	await verdict.getByText("This is the last good decision.").waitFor();
	await verdict.getByText("If you mean a decimal, write 7.25.").waitFor();
	await verdict.getByText("Pause because of a missing control").waitFor();
	await page.getByRole("status").filter({ hasText: "the last decision still stands" }).waitFor();
	await verdict.getByRole("button", { name: "Undo: Handle time, In the pilot" }).click();
	expect(await minutes.inputValue()).toBe("7.25");

	await page.reload();
	await verdict.getByText("Pause because of a missing control").waitFor();
	await page.goBack();
	await verdict.getByText("Hold: nothing speaks against the pilot").waitFor();
	expect(await none.inputValue()).toBe("0");
	await page.goBack();
	expect(await none.inputValue()).toBe("");
	// Going back with the keyboard still in the field takes back what was typed there too.
	await minutes.fill("9");
	await expect.poll(() => page.url()).toContain("handleMinutes=9");
	await page.goBack();
	await expect.poll(() => minutes.inputValue()).toBe("7.25");
	await page.getByRole("button", { name: "Start over" }).click();
	await verdict.getByText("Nothing is assumed about your pilot").waitFor();
	await expect.poll(() => new URL(page.url()).hash).toBe("");
	expect(sent.filter((one) => /7\.25|7%2C25|handleMinutes/.test(one))).toEqual([]);
	expect(sent.length).toBeGreaterThan(0);
	expect(await visit.problems()).toEqual([]);
});

test("the fresh start is offered to who has begun with anything, and a stranger's fragment changes nothing", async () => {
	await using visit = await openScorecard();
	const { page } = visit;
	const again = page.getByRole("button", { name: "Start over" });
	const example = page.getByRole("button", { name: "Fill in an example" });
	const field = page.getByRole("textbox", { name: "Handle time, In the pilot" });
	await example.waitFor();
	for (const begin of [
		() => page.getByRole("radio", { name: "Reviewed automation" }).check(),
		() => field.fill("wrong"),
		() => page.getByRole("textbox", { name: "Its name" }).fill("Refunds"),
		() => field.fill("7"),
	]) {
		await begin();
		await again.click();
		await example.waitFor();
	}
	await field.fill("7");
	await field.blur();
	await expect.poll(() => page.url()).toContain("pilot.handleMinutes=7");
	await page.evaluate(() => {
		location.hash = "anything";
	});
	await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	expect(await field.inputValue()).toBe("7");
	expect(await visit.problems()).toEqual([]);
});

test("evidence and controls are asked for only as long as some are not settled", async () => {
	for (const [asked, count] of [
		[request({ evidence: { ticketIds: false }, controls: { rollbackPath: null } }), 1],
		[request({}), 0],
	] as const) {
		await using visit = await openScorecard(linkOf(asked));
		const { page } = visit;
		await page.getByRole("heading", { name: "What was measured" }).waitFor();
		for (const name of ["Not on record yet", "Controls nobody has answered for"])
			expect(await page.getByRole("heading", { name }).count(), name).toBe(count);
		const ticks = page.locator(".ticks").getByRole("checkbox");
		expect(await ticks.and(page.locator(":not(:checked)")).count()).toBe(count);
	}
});

test("a plan that no longer fits what was measured says why, beside the estimate before", async () => {
	const tight = { monthlyContacts: 10, costPerContact: 6, automation: { relativeEffort: 1.5 } };
	const asked = request({ input: { workflows: [tight] }, pilot: { deflectionRate: 0.9 } });
	await using visit = await openScorecard(linkOf(asked));
	const { page } = visit;
	await page.getByText("With what was measured, the plan has no estimate:").waitFor();
	expect(await page.locator("[data-figure=net-after]").innerText()).toBe("–");
	expect(await page.locator(".changes-table").count()).toBe(0);
	expect(await visit.problems()).toEqual([]);
});

test("links that are broken or hostile open without harm", async () => {
	await using visit = await openScorecard();
	const { page } = visit;
	const name = encodeURIComponent("<img src=x onerror=alert(1)>");
	for (const link of [
		"#anything",
		"#sc=1",
		`#sc=1&name=${name}&stage=nowhere&pilot.csat=86&baseline.nps=abc&controls.rollbackPath=maybe`,
		`#sc=1&stage=draft&pilot.conversations=1e400&pilot.csat=&v=1&preset=nowhere&workflows.0.name=${name}`,
		"#sc=1&stage=reviewed&pilot.backlog=3&v=1&preset=neutral",
		"#%E0%A4%A&sc=1",
	]) {
		// Another fragment alone would load nothing.
		await page.goto("about:blank");
		await page.goto(`/scorecard${link}`);
		await page.getByRole("heading", { name: "What was measured" }).waitFor();
		expect(await page.locator("img").count(), link).toBe(0);
		expect(await visit.problems(), link).toEqual([]);
	}
	await page.goto("/scorecard#sc=1&stage=reviewed&pilot.csat=86");
	const field = page.getByRole("textbox", { name: "Satisfaction (CSAT), In the pilot" });
	expect(await field.inputValue()).toBe("8,600");
	expect(await page.getByText("Too large: 100 is the most.").count()).toBe(2);
});
