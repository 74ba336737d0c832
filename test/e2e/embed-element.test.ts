/** The element support-roi in a page of another origin. */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EstimateInput } from "../../src/engine/index.ts";
import { WRITING } from "./calculator.ts";
import { baseUrl } from "./harness.ts";
import { type Site, startSite } from "./site.ts";

/** What comes in its own time, on a machine with other things to do. */
const SOON = { timeout: 8000 };

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

interface Heard {
	type: string;
	id: string;
	detail: { net: number; headline: string; calculator: string } | null;
}

/** Notes every event of the element, as a script of the page would hear it. */
async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		for (const type of ["roi:ready", "roi:estimate", "roi:cta"])
			document.addEventListener(type, (event) => {
				const { detail, target } = event as CustomEvent; // dispatched as one
				heard.push({ type, id: (target as HTMLElement).id, detail });
			});
	});
}
const heard = (page: Page, id: string) =>
	page.evaluate(
		(of) => (window as unknown as { heard: Heard[] }).heard.filter(({ id }) => id === of),
		id,
	);
const types = async (page: Page, id: string) => (await heard(page, id)).map(({ type }) => type);

/** The element's frame, once it has said that it is ready so many times. */
async function frameOf(page: Page, id: string, times = 1): Promise<Frame> {
	const ready = async () => (await types(page, id)).filter((type) => type === "roi:ready").length;
	await expect.poll(ready, SOON).toBe(times);
	const element = await page.locator(`#${id} iframe`).elementHandle();
	const frame = await element?.contentFrame();
	if (!frame) throw new Error("no frame");
	return frame;
}

/** By how much the frame is higher than what is in it; less than nothing would cut it off. */
async function surplus(frame: Frame): Promise<number> {
	const element = await frame.frameElement();
	const inner = await frame.evaluate(() => [
		document.documentElement.getBoundingClientRect().height,
		document.documentElement.scrollHeight - window.innerHeight,
	]);
	const outer = await element.evaluate((one) => (one as HTMLElement).clientHeight);
	const [content = 0, hidden = 0] = inner;
	return hidden > 0 ? -hidden : outer - content;
}
async function expectRightHeight(frame: Frame, when: string): Promise<void> {
	const isRight = async () => {
		const over = await surplus(frame);
		return over >= 0 && over <= 1 ? "right" : over;
	};
	await expect.poll(isRight, { message: when, ...SOON }).toBe("right");
}

/** What the API says of the same figures, as the element's detail should have it. */
async function expected(input: EstimateInput) {
	const response = await fetch(`${baseUrl}/v1/estimate`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(input),
	});
	const { summary, links, ...answer } = await response.json();
	const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 5));
	return {
		net: close(summary.net),
		roi: close(summary.roi),
		roiOnAllCosts: close(summary.roiOnAllCosts),
		returnPerUnitOnAllCosts: close(summary.returnPerUnitOnAllCosts),
		paybackMonths: close(summary.paybackMonths),
		currency: answer.currency,
		horizonMonths: answer.horizonMonths,
		modelVersion: answer.modelVersion,
		dataVersion: answer.dataVersion,
		headline: answer.headline,
		calculator: links.calculator,
	};
}

test("two elements tell the page their own results, are as high as their content and heed no stranger", async () => {
	await using visit = await site.visit(
		`<script src="${baseUrl}/embed.js" async></script>
		<support-roi id=one preset=saas cta="Talk to us" theme=light accent="#fc0" title="What it returns"></support-roi>
		<support-roi id=two plan="v=1&amp;preset=ecommerce&amp;workflows.0.monthlyContacts=9000"></support-roi>`,
		{ before: listen },
	);
	const { page } = visit;
	const one = await frameOf(page, "one");
	const two = await frameOf(page, "two");
	expect(await page.locator("#one iframe").getAttribute("title")).toBe("What it returns");
	expect((await heard(page, "two"))[0]?.detail).toEqual(
		await expected({ preset: "ecommerce", workflows: [{ monthlyContacts: 9000 }] }),
	);

	// As high as the content: at first, with folds open, and narrower.
	await expectRightHeight(one, "at first");
	await expectRightHeight(two, "at first");
	await one.getByText("How is this calculated?", { exact: true }).click();
	await one.locator(".fixed summary").click();
	await one.getByRole("button", { name: "Show what is behind" }).click();
	await one.getByRole("heading", { name: "More detail" }).waitFor();
	await expectRightHeight(one, "open");
	await page.setViewportSize({ width: 360, height: 800 });
	await expectRightHeight(one, "narrow");
	await one.getByText("How is this calculated?", { exact: true }).click();
	await one.locator(".fixed summary").click();
	await expectRightHeight(one, "folded again");

	// What the visitor changes is told once it has settled, and once.
	const contacts = one.locator(".form").getByRole("textbox", { name: /^Contacts your team/ });
	await contacts.fill("");
	await contacts.pressSequentially("4321", { delay: 20 });
	await expect.poll(() => types(page, "one"), SOON).toEqual(["roi:ready", "roi:estimate"]);
	const entered = await expected({ preset: "saas", workflows: [{ monthlyContacts: 4321 }] });
	expect((await heard(page, "one"))[1]?.detail).toEqual(entered);
	await one.getByRole("button", { name: "Talk to us" }).click();
	await expect
		.poll(async () => (await heard(page, "one"))[2])
		.toEqual({
			type: "roi:cta",
			id: "one",
			detail: entered,
		});
	expect(await one.locator(".footer").innerText()).toContain(
		`${new URL(site.origin).host} receives the result`,
	);
	expect(await two.getByRole("button", { name: "Talk to us" }).count()).toBe(0);

	// Words that come another way are nobody's, and a stranger who asks gets no answer.
	const gotBy = (who: "stranger" | "host") =>
		page.evaluate(async (asking) => {
			const said = { type: "cta", figures: null };
			window.postMessage(said, "*");
			const inside = document.querySelector("#two")?.shadowRoot?.querySelector("iframe");
			const other = document.body.appendChild(document.createElement("iframe"));
			const ask = `const got = [];
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = ({ data }) => got.push(data.type);
				frame.postMessage("support-roi:hello", "*", [port2]);
				return new Promise((resolve) => setTimeout(() => resolve(got), 300));`;
			const realm = asking === "host" ? window : (other.contentWindow as typeof window);
			const make = (realm as unknown as { Function: FunctionConstructor }).Function;
			return (await make("frame", ask)(inside?.contentWindow)) as string[];
		}, who);
	expect(await gotBy("stranger")).toEqual([]);
	expect(await types(page, "one")).toEqual(["roi:ready", "roi:estimate", "roi:cta"]);
	expect(await types(page, "two")).toEqual(["roi:ready"]);
	// The page around the frame would have got one.
	expect(await gotBy("host")).toEqual(["height", "ready"]);

	await page.waitForTimeout(WRITING);
	expect(page.url()).toBe(`${site.origin}/`);
	expect(await visit.problems()).toEqual([]);
});

test("an element follows its attributes and its place, under a strict policy, and keeps what was entered", async () => {
	const policy = `default-src 'none'; script-src ${baseUrl}; frame-src ${baseUrl}; img-src data:`;
	await using visit = await site.visit(
		`<script type=module src="${baseUrl}/embed.js"></script>
		<div id=place><support-roi id=one preset=saas theme=light><a href="${baseUrl}/">ROI calculator</a></support-roi></div>`,
		{ before: listen, policy },
	);
	const { page } = visit;
	let frame = await frameOf(page, "one");
	const contacts = () => frame.getByRole("textbox", { name: /^Contacts your team/ });
	const paper = () =>
		frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await contacts().fill("4321");
	await expect.poll(() => types(page, "one"), SOON).toContain("roi:estimate");

	// Two changes at once, and the figures outlive them.
	await page.evaluate(() => {
		const element = document.querySelector("#one");
		element?.setAttribute("theme", "dark");
		element?.setAttribute("title", "Another name");
	});
	frame = await frameOf(page, "one", 2);
	expect(await contacts().inputValue()).toBe("4,321");
	expect(await paper()).not.toBe(light);
	expect(await page.locator("#one iframe").getAttribute("title")).toBe("Another name");
	expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);

	// Taken out and put back.
	await page.evaluate(() => {
		const element = document.querySelector("#one");
		element?.remove();
		if (element) document.querySelector("#place")?.append(element);
	});
	frame = await frameOf(page, "one", 3);
	expect(await contacts().inputValue()).toBe("4,321");

	// Another plan is another plan; the blank one has no result yet.
	await page.evaluate(() => document.querySelector("#one")?.setAttribute("preset", "neutral"));
	frame = await frameOf(page, "one", 4);
	expect((await heard(page, "one")).at(-1)?.detail).toBeNull();
	expect(await contacts().inputValue()).toBe("");
	await expectRightHeight(frame, "blank");
	// A frame that gives way may still have been loading something.
	const problems = (await visit.problems()).filter((one) => !one.endsWith("ERR_ABORTED"));
	expect(problems).toEqual([]);
});

test("what cannot be used is told the page's developer once, by name, and keeps nobody from the calculator", async () => {
	const long = `#${"x".repeat(90)}`;
	const said: string[] = [];
	await using visit = await site.visit(
		`<script src="${baseUrl}/embed.js" async></script>
		<div lang=zh><support-roi id=one preset=shop lang=fr theme="" accent=${long} cta="See www.example.com" plan="v=2"></support-roi></div>
		<support-roi id=two preset=saas lang=en-GB theme=auto accent=#0A5c52 cta="Talk to us" plan="${baseUrl}/"></support-roi>`,
		{
			before: async (page) => {
				await listen(page);
				page.on("console", (message) => {
					if (message.type() === "warning") said.push(message.text());
				});
			},
		},
	);
	const { page } = visit;
	const usual = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
	const set = (attributes: Record<string, string>) =>
		page.evaluate((given) => {
			for (const [name, value] of Object.entries(given))
				document.querySelector("#one")?.setAttribute(name, value);
		}, attributes);

	await frameOf(page, "two");
	const frame = await frameOf(page, "one");
	// As if they were not there: the language is that of the page around.
	expect(await frame.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
	expect((await heard(page, "one"))[0]?.detail?.net).toEqual((await expected(usual)).net);
	expect(await frame.locator("html").getAttribute("style")).toBeNull();
	const colour = `support-roi: accent="${long.slice(0, 40)}…" is not used. Allowed: #rgb or #rrggbb.`;
	const first = [
		'support-roi: preset="shop" is not used. Allowed: neutral, ecommerce, cross-border, saas or contact-center.',
		colour,
		'support-roi: cta="See www.example.com" is not used. Allowed: up to 80 characters, without a web address.',
		'support-roi: lang="fr" is not used. Allowed: en or zh-CN.',
		'support-roi: plan="v=2" is not used. Allowed: the fragment of a calculator link, or the link.',
	];
	expect([...said].sort()).toEqual([...first].sort());

	// Something else changes, then one of them to what can be used, then back.
	await set({ theme: "dark" });
	await frameOf(page, "one", 2);
	expect(said).toHaveLength(first.length);
	await set({ accent: "#fc0" });
	await frameOf(page, "one", 3);
	expect(said).toHaveLength(first.length);
	await set({ accent: long, theme: "sepia" });
	await frameOf(page, "one", 4);
	expect(said.slice(first.length)).toEqual([
		'support-roi: theme="sepia" is not used. Allowed: light, dark or auto.',
		colour,
	]);
	// A frame that gives way may still have been loading something.
	const problems = (await visit.problems()).filter((one) => !one.endsWith("ERR_ABORTED"));
	expect(problems).toEqual([]);
});
