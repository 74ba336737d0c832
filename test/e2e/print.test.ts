import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
	type Assumption,
	type EstimateInput,
	enInputs,
	enLines,
	type InputPointer,
	patternOf,
	toFragment,
} from "../../src/engine/index.ts";
import { askApi, calculate } from "./calculator.ts";
import { baseUrl, open } from "./harness.ts";

/** Two kinds of contacts with names, own prices, sales, and all of them long enough to be cut off. */
const INPUT: EstimateInput = {
	preset: "saas",
	horizonMonths: 30,
	workflows: [
		{ name: "Order status", channel: "chat", monthlyContacts: 9000, costPerContact: 5.5 },
		{ name: "Invoices", channel: "email", monthlyContacts: 2400, annualGrowth: 0.04 },
	],
	benefits: {
		cartRecovery: { monthlyAbandonedCarts: 900, recoveryRate: 0.03, averageOrderValue: 80 },
	},
	costs: { usage: [{ name: "Resolutions", unit: "resolution", price: 1.2 }] },
};

/** A print waits for the range, and a PDF of it takes a while on a busy machine. */
const PATIENT = { timeout: 40_000 };

/** An A4 page's width and height in CSS pixels. */
const PAPER = { width: 794, height: 1123 };

/** Presses the button, on a page whose printer does nothing, and waits for the report. */
async function print(page: Page, button: string): Promise<string> {
	await page.evaluate(() => {
		window.print = () => {
			document.body.dataset.printed = "yes";
		};
	});
	await page.getByRole("button", { name: button }).click();
	await page.locator("body[data-printed]").waitFor();
	await page.setViewportSize(PAPER);
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	return await page.locator("body").innerText();
}

/** Every row of the report's tables as its cells' texts, spaces made plain. */
const rowsOf = (page: Page, table = ".sheet"): Promise<string[][]> =>
	page.locator(`${table} tr`).evaluateAll((rows) =>
		rows.map((row) =>
			[...row.children].map((cell) => {
				// What is printed small under a row's name is not its name.
				const own = cell.cloneNode(true) as Element; // a copy of an element is one
				for (const small of own.querySelectorAll("small")) small.remove();
				return own.textContent?.trim() ?? "";
			}),
		),
	);

/** What everything on the page takes, in CSS pixels. */
const sizeOf = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return { width: scrollWidth, height: scrollHeight };
	});

const MINUS = "\u2212";
const signed = (value: number, text: string) => `${value < 0 ? MINUS : ""}${text}`;
const whole = (amount: number) =>
	signed(Math.round(amount), `$${Math.abs(Math.round(amount)).toLocaleString("en-US")}`);
const percent = (share: number) =>
	signed(
		share,
		`${Math.abs(100 * share).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 1 })}%`,
	);

/** An assumption's value as the appendix has it, without the name of its unit. */
function shownOf({ value, unit, origin }: Assumption): string {
	if (typeof value === "string") return `per ${value}`;
	const exact = { maximumFractionDigits: origin === "derived" ? 2 : 10 };
	if (unit === "share" || unit === "rate" || unit === "factor")
		return value.toLocaleString("en-US", { ...exact, style: "percent" });
	if (unit !== "money") return value.toLocaleString("en-US", exact);
	const cents = value >= 1000 && Number.isInteger(value) ? 0 : 2;
	return `$${value.toLocaleString("en-US", { minimumFractionDigits: cents })}`;
}

interface Metric {
	p10: number;
	p50: number;
	mean: number;
	p90: number;
}

/** What the API simulates of the same input. */
async function simulate(
	input: EstimateInput,
): Promise<Record<"net" | "npv" | "roi" | "roiOnAllCosts", Metric>> {
	const response = await fetch(`${baseUrl}/v1/simulate`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ input }),
	});
	return (await response.json()).metrics;
}

/** The pages of a PDF. */
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test(
	"the report on paper says what the API says, and nothing of it is cut off",
	PATIENT,
	async () => {
		await using visit = await calculate(`/#${toFragment(INPUT)}&scenario=${"a".repeat(26)}.1`, {
			ranges: true,
		});
		const { page, calculator } = visit;
		await calculator.below();
		const [estimate, metrics] = await Promise.all([askApi(INPUT), simulate(INPUT)]);
		const paper = await print(page, "Print or save as PDF");
		const [rows, inputs] = await Promise.all([rowsOf(page), rowsOf(page, ".sheet .inputs")]);

		const carried = async (place: string) =>
			/(\d+) figures carry/.exec((await page.locator(place).first().textContent()) ?? "")?.[1];
		expect(Number(await carried(".sheet"))).toBeGreaterThan(30);
		expect(await carried(".sheet")).toBe(await carried(".assumptions header"));

		const { summary } = estimate;
		const { net, npv, roi, roiOnAllCosts } = metrics;
		const range = (metric: Metric, say: (value: number) => string) =>
			[metric.p10, metric.p50, metric.mean, metric.p90].map(say);
		expect(rows).toContainEqual(["Net value", whole(summary.net), ...range(net, whole)]);
		expect(rows).toContainEqual([expect.any(String), whole(summary.npv), ...range(npv, whole)]);
		expect(rows).toContainEqual([
			"ROI on all costs: net value ÷ all costs",
			percent(summary.roiOnAllCosts ?? 0),
			...range(roiOnAllCosts, percent),
		]);
		expect(rows).toContainEqual([
			"ROI by the usual formula: net value ÷ costs without AI fees",
			percent(summary.roi ?? 0),
			...range(roi, percent),
		]);
		expect(rows).toContainEqual([expect.stringMatching("IRR"), percent(summary.irr ?? 0), ""]);
		expect(paper).toContain(estimate.headline.split(", ")[0]);
		expect(await page.locator(".four dt").nth(2).textContent()).toBe("the money is back");

		for (const { id, yearOne, steadyState, total, formula } of estimate.lines) {
			if (total === 0) continue;
			const amounts = [yearOne, 12 * steadyState, total].map(whole);
			expect(rows).toContainEqual([enLines.lines[id], ...amounts]);
			expect(paper).toContain(formula.replace(/-(?=\$)/g, MINUS));
		}
		for (const { year, benefits, costs, net: left, cumulative } of estimate.years) {
			const name = year === 3 ? "Year 3 (6 months)" : `Year ${year}`;
			expect(rows).toContainEqual([name, ...[benefits, costs, left, cumulative].map(whole)]);
		}
		for (const { stage, ...figures } of estimate.resolvedInput.rollout) {
			const { startMonth, deflection, assist, review, benefits } = figures;
			const answered = percent(deflection * 0.3);
			expect(rows, stage).toContainEqual([
				expect.any(String),
				String(startMonth),
				percent(deflection),
				answered,
				...[assist, review, benefits].map(percent),
			]);
		}
		const { workflows } = estimate.resolvedInput;
		for (const assumption of estimate.assumptions) {
			const { pointer } = assumption;
			if (pointer.startsWith("/rollout")) continue;
			// Every row of the table of inputs has a label.
			const label = enInputs[patternOf(pointer) as InputPointer];
			const item = workflows[Number(/^\/workflows\/(\d+)/.exec(pointer)?.[1] ?? -1)];
			const row = inputs.find(([name]) => name === (item ? `${label}, ${item.name}` : label));
			expect(row?.[1], pointer).toMatch(shownOf(assumption));
			expect(row?.[2]).toMatch(/^default/);
		}
		const own = (label: string) => inputs.find(([name]) => name === label)?.slice(1, 3);
		expect(own("Price per unit")).toEqual(["$1.20", "ours"]);
		expect(own("Contacts a month, Invoices")).toEqual(["2,400", "ours"]);
		expect(rows).toContainEqual([
			"Invoices (e-mail)",
			"2,400",
			"$7.50",
			"12",
			"$18,000",
			"$216,000",
		]);
		// 11,400 contacts of 12 minutes; 54 % of 160 paid hours go into contacts.
		expect(paper).toContain("2,280 hours of handling a month, the work of 26.39 full-time agents");

		// 381 and 1,917 are published with the guardrails' thresholds.
		expect(rows).toContainEqual(["Invented answers", "at most 1%", "381"]);
		expect(rows).toContainEqual(["Wrong commitments", "at most 0.2%", "1,917"]);
		expect(paper).toMatch(/Our judgement: /);
		expect(paper).toMatch(/https:\/\/www\.\S+/);
		for (const { message } of estimate.warnings)
			expect(paper).toContain(message.replace(/-(?=\$)/g, MINUS));
		const today = new Date().toLocaleDateString("en-US", { dateStyle: "long" });
		expect(paper).toContain(
			`Model ${estimate.modelVersion}, data ${estimate.dataVersion}. Printed on ${today}.`,
		);
		expect(paper).toContain(`The live plan: ${baseUrl}/#${toFragment(INPUT)}`);
		expect(paper).not.toContain("scenario=");

		const size = await sizeOf(page);
		expect(size.width).toBeLessThanOrEqual(PAPER.width);
		expect(size.height).toBeGreaterThan(3 * PAPER.height);
		expect(await page.locator("#app").isVisible()).toBe(false);
		expect(await page.locator(".sheet").locator("button, input, select, summary").count()).toBe(0);
		const colors = await page.locator(".sheet").evaluate((sheet) => {
			return [
				getComputedStyle(sheet).color,
				getComputedStyle(document.documentElement).backgroundColor,
			];
		});
		expect(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);

		// The browser's own command: the report is there at once, and gone afterwards.
		const after = (event: string) =>
			page.evaluate((name) => {
				window.dispatchEvent(new Event(name));
				return document.querySelectorAll(".sheet article").length;
			}, event);
		expect(await after("afterprint")).toBe(0);
		expect(await after("beforeprint")).toBe(1);
		expect(await after("afterprint")).toBe(0);
		const pages = pagesIn(await page.pdf({ format: "A4" }));
		expect(pages).toBeGreaterThanOrEqual(4);
		expect(pages).toBeLessThanOrEqual(7);
	},
);

test(
	"a plan in euros that never pays is printed without dollars, and without a range that is not there",
	PATIENT,
	async () => {
		await using visit = await calculate(
			"/#v=1&preset=ecommerce&currency=EUR&workflows.0.monthlyContacts=5000&workflows.0.costPerContact=1",
		);
		const { page, calculator } = visit;
		await calculator.below();
		const paper = await print(page, "Print or save as PDF");
		expect(await page.locator(".four dt").nth(2).textContent()).toBe("within 3 years");
		expect(await page.locator(".four > div").count()).toBe(3);
		expect(paper).toContain("The simulated range was not at hand when this was printed.");
		// What is published in dollars stands beside no amount in euros.
		const rows = await rowsOf(page, ".sheet .inputs");
		const cost = rows.find(([label]) => label?.startsWith("Cost of one contact"));
		expect(cost?.slice(1).join(" ")).toMatch(/€1\.00/);
		expect(cost?.slice(3)).toEqual(["", expect.any(String)]);
		expect(await visit.problems()).toEqual([]);
	},
);

test("the report is Chinese on a Chinese page", PATIENT, async () => {
	await using visit = await open("/", { locale: "zh-CN" });
	const { page } = visit;
	await page.mouse.move(5, 5);
	await page.getByRole("heading", { name: "更多明细" }).waitFor();
	const { summary } = await askApi({ preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] });
	const paper = await print(page, "打印或存为PDF");
	expect(paper).toContain(`US${whole(summary.net)}`);
	expect(paper).toContain("5. 如何管控");
	expect((await sizeOf(page)).width).toBeLessThanOrEqual(PAPER.width);
	// Publications keep their names, and the link its keys.
	const said = await page.evaluate(() => {
		const article = document.querySelector<HTMLElement>(".sheet article");
		for (const other of article?.querySelectorAll(".sources, .link-text") ?? []) other.remove();
		return article?.innerText ?? "";
	});
	const latin = new Set(said.match(/[A-Za-z]{2,}/g));
	const known = ["Support", "ROI", "AI", "USD", "US", "NPV", "IRR", "CSAT"];
	expect([...latin].filter((word) => !known.includes(word))).toEqual([]);
});

const SHOP = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
const HALF = {
	...SHOP,
	workflows: [{ monthlyContacts: 5000, automation: { deflectionRate: 0.2 } }],
};
const SMALL = { preset: "saas", workflows: [{ monthlyContacts: 800 }] };
/** A shop, half of its claim, and a kept plan with a name. */
const BESIDE = `${toFragment(SHOP)}&plan.b=halved&plan.c=name=Small%26${toFragment(SMALL).replaceAll("&", "%26")}`;

/** The comparison's figures in the report, by row. */
const amountsOf = (page: Page, row: string): Promise<string[]> =>
	page.locator(`.sheet .plans [data-row=${row}] .amount`).allInnerTexts();

test(
	"with plans beside it, the report compares them, and says that all the rest is of plan A",
	PATIENT,
	async () => {
		await using visit = await calculate(`/#${BESIDE}`);
		const { page, calculator } = visit;
		await calculator.below();
		const paper = await print(page, "Print or save as PDF");
		const found = await Promise.all([SHOP, HALF, SMALL].map(askApi));
		const each = (say: (summary: (typeof found)[number]["summary"]) => string) =>
			found.map(({ summary }) => say(summary));
		expect(await amountsOf(page, "net")).toEqual(each(({ net }) => whole(net)));
		expect(await amountsOf(page, "npv")).toEqual(each(({ npv }) => whole(npv)));
		expect(await amountsOf(page, "roi")).toEqual(each(({ roi }) => percent(roi ?? 0)));
		expect(await amountsOf(page, "returned")).toEqual(
			each((one) => `$${one.returnPerUnitOnAllCosts?.toFixed(2)}`),
		);
		expect(await amountsOf(page, "payback")).toEqual(
			each(({ paybackMonths }) =>
				paybackMonths === null ? "Never" : `Month ${Math.ceil(paybackMonths)}`,
			),
		);
		expect(await amountsOf(page, "benefits")).toEqual(each(({ benefits }) => whole(benefits)));
		expect(await amountsOf(page, "aiFees")).toEqual(each(({ aiFees }) => whole(aiFees)));
		expect(await amountsOf(page, "otherCosts")).toEqual(
			each(({ investment }) => whole(investment)),
		);
		const best = page.locator(".sheet .plans [data-row=net] td").filter({ hasText: "best" });
		expect(await best.getAttribute("data-letter")).toBe("A");
		const head = page.locator(".sheet .plans thead");
		expect(await head.innerText()).toMatch(/A This plan\s+B Half the claim\s+C Small/);
		// All that differs, for on paper nobody can ask for more.
		const entries = page.locator(".sheet .plans [data-entry]");
		expect(await entries.count()).toBeGreaterThan(8);
		for (const row of await entries.all()) expect(await row.isVisible()).toBe(true);
		const answered = entries.filter({ hasText: "Contacts AI answers" });
		expect(await answered.innerText()).toMatch(/40%\s+20%\s+30%/);

		expect(paper).toContain("The answer for plan A");
		expect(paper).toContain("Everything else in this report, before and after this comparison, is");
		expect(paper).toMatch(/A\s+This plan\s+The plan that this report details/);
		expect(paper).toMatch(/B\s+Half the claim\s+AI answers 20 of 100 contacts instead of 40/);
		expect(paper).toMatch(/“This plan” returns the most over 3 years/);
		const below = await page.locator(".sheet h2").allInnerTexts();
		expect(below.slice(1, 3)).toEqual(["Plans side by side", "1. Our baseline"]);
		expect(paper).toContain(`The live plan: ${baseUrl}/#${BESIDE}`);
		expect((await sizeOf(page)).width).toBeLessThanOrEqual(PAPER.width);
		expect(await page.locator(".sheet").locator("button, input, select, summary").count()).toBe(0);
		const pages = pagesIn(await page.pdf({ format: "A4" }));
		expect(pages).toBeLessThanOrEqual(8);
		expect(await visit.problems()).toEqual([]);
	},
);

test("one plan is printed without a comparison, as before", PATIENT, async () => {
	await using visit = await calculate(`/#${BESIDE}`);
	const { page, calculator } = visit;
	await calculator.below();
	for (const name of ["Half the claim", "Small"])
		await page.getByRole("button", { name: `Remove: ${name}` }).click();
	const paper = await print(page, "Print or save as PDF");
	expect(await page.locator(".sheet .plans").count()).toBe(0);
	expect(paper).toMatch(/The answer over 3 years/);
	expect(paper).not.toContain("lan A");
	expect(paper).toContain(`The live plan: ${baseUrl}/#${toFragment(SHOP)}\n`);
});

test("the comparison on paper is of the figures on it, however late it is on screen", async () => {
	await using visit = await calculate(`/#${BESIDE}`);
	const { page, calculator } = visit;
	await calculator.below();
	await page.locator("#compare [data-row=net]").waitFor();
	await calculator.field(/^Contacts your team/).fill("9000");
	// The report's own figures follow a keystroke by a frame; the comparison's by as long as it takes.
	const [sum, compared] = await page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		await new Promise((resolve) => setTimeout(resolve));
		window.dispatchEvent(new Event("beforeprint"));
		const text = (of: string) => document.querySelector(`.sheet ${of}`)?.textContent;
		return [text(".merit tbody td"), text(".plans [data-row=net] .amount")];
	});
	const { summary } = await askApi({ ...SHOP, workflows: [{ monthlyContacts: 9000 }] });
	expect(compared).toBe(whole(summary.net));
	expect(sum).toBe(compared);
});

test("a comparison that did not come is said on paper", PATIENT, async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	await page.route(/\/assets\/Compare-/, (route) => route.abort());
	await calculator.below();
	await page.evaluate((hash) => {
		window.location.hash = hash;
	}, BESIDE);
	const paper = await print(page, "Print or save as PDF");
	expect(paper).toContain("they were not at hand when this was printed");
	expect(paper).toContain("The answer for plan A");
});

test("a plan's name without a space stays on the paper", PATIENT, async () => {
	const big = "v=1%26preset=contact-center%26workflows.0.monthlyContacts=900000";
	const name = "W".repeat(80);
	await using visit = await calculate(`/#${toFragment(SHOP)}&plan.b=name=${name}%26${big}`);
	const { page, calculator } = visit;
	await calculator.below();
	await print(page, "Print or save as PDF");
	expect(await page.locator(".sheet .part > .sentence").first().innerText()).toContain(name);
	expect((await sizeOf(page)).width).toBeLessThanOrEqual(PAPER.width);
});

test("the comparison is Chinese on a Chinese page", PATIENT, async () => {
	// A plan that nobody named, with a second price: then the first is told by the name that presets give it.
	const prices = ["AI resolutions", "质检"].map(
		(name, i) =>
			`costs.usage.${i}.name=${name}&costs.usage.${i}.unit=resolution&costs.usage.${i}.price=1`,
	);
	const kept = encodeURIComponent(`name=&${toFragment(SMALL)}&${prices.join("&")}`);
	await using visit = await calculate(`/#${toFragment(SHOP)}&plan.b=halved&plan.c=${kept}`, {
		locale: "zh-CN",
	});
	const { page } = visit;
	await page.mouse.move(5, 5);
	await page.getByRole("heading", { name: "更多明细" }).waitFor();
	const paper = await print(page, "打印或存为PDF");
	const { summary } = await askApi(SHOP);
	expect((await amountsOf(page, "net"))[0]).toBe(`US${whole(summary.net)}`);
	expect(paper).toContain("方案A的结果");
	expect(paper).toContain("本报告前后各部分讲的都是方案A");
	const said = await page
		.locator(".sheet .part")
		.filter({ has: page.locator(".plans") })
		.innerText();
	const latin = new Set(said.match(/[A-Za-z]{2,}/g));
	expect([...latin].filter((word) => !["AI", "US", "ROI", "NPV", "SaaS"].includes(word))).toEqual(
		[],
	);
	expect((await sizeOf(page)).width).toBeLessThanOrEqual(PAPER.width);
});
