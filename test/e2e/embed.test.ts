/** /embed by itself, and what the platform says of it and its script. */
import { gzipSync } from "node:zlib";
import type { ConsoleMessage, Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { calculate, WRITING } from "./calculator.ts";
import { baseUrl } from "./harness.ts";

test("anybody may frame /embed, and only it; its files and its script are everybody's", async () => {
	const get = (path: string) => fetch(baseUrl + path, { redirect: "error" });
	const page = await get("/embed?preset=saas&lang=en");
	expect(page.status).toBe(200);
	expect(page.headers.get("x-frame-options")).toBeNull();
	expect(page.headers.get("content-security-policy")).toMatch(
		/^default-src 'self';.*; frame-ancestors \*$/,
	);
	const html = await page.text();
	expect(html).toContain('<meta name="robots" content="noindex">');

	for (const path of ["/", "/docs", "/embed/more"]) {
		const other = await get(path);
		expect(other.headers.get("x-frame-options"), path).toBe("DENY");
		expect(other.headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
	}
	const asset = await get(/\/assets\/[^"]+\.js/.exec(html)?.[0] ?? "");
	expect(asset.headers.get("access-control-allow-origin")).toBe("*");

	const script = await get("/embed.js");
	expect(script.headers.get("content-type")).toContain("javascript");
	expect(script.headers.get("access-control-allow-origin")).toBe("*");
	expect(script.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
	expect(script.headers.get("cache-control")).toBe("public, max-age=3600");
	expect(gzipSync(await script.text()).length).toBeLessThan(3 * 1024);
});

/** What the console warns of while a page is opened, up to its first result. */
async function warningsAfter(page: Page, go: () => Promise<unknown>): Promise<string[]> {
	const said: string[] = [];
	const listen = (message: ConsoleMessage) => {
		if (message.type() === "warning") said.push(message.text());
	};
	page.on("console", listen);
	await go();
	await page.locator("[data-figure=net]").waitFor();
	page.off("console", listen);
	return said;
}

const colour = (element: Element) => getComputedStyle(element).backgroundColor;

for (const theme of ["light", "dark"] as const)
	test(`axe finds nothing in the ${theme} frame with a pale accent and all that can be asked for`, async () => {
		const colorScheme = theme === "light" ? "dark" : "light";
		await using visit = await calculate(`/embed?theme=${theme}&accent=%23ffcc00`, {
			ranges: true,
			colorScheme,
			viewport: { width: 360, height: 740 },
		});
		const { page } = visit;
		expect(await page.locator("html").evaluate(colour)).toBe(
			theme === "light" ? "rgb(251, 251, 248)" : "rgb(17, 21, 22)",
		);
		await page.getByRole("button", { name: "Show what is behind" }).click();
		// The last to come.
		await page.locator(".must-be").waitFor();
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await visit.problems()).toEqual([]);
	});

test("what the address asks for wrongly is passed over", async () => {
	const cta = encodeURIComponent("Call https://example.com");
	const query = `theme=neon&accent=${encodeURIComponent("red;--paper:red")}&preset=nowhere&lang=tlh&cta=${cta}`;
	await using visit = await calculate(`/embed?${query}#not-ours`, { ranges: true });
	const { page, calculator } = visit;
	const warnings = await warningsAfter(page, () => page.reload());
	expect(warnings).toEqual([
		'/embed: preset="nowhere" is not used. Allowed: neutral, ecommerce, cross-border, saas or contact-center.',
		'/embed: lang="tlh" is not used. Allowed: en or zh-CN.',
		'/embed: theme="neon" is not used. Allowed: light, dark or auto.',
		'/embed: accent="red;--paper:red" is not used. Allowed: %23rgb or %23rrggbb.',
		'/embed: cta="Call https://example.com" is not used. Allowed: up to 80 characters, without a web address.',
	]);
	expect(await page.locator("html").getAttribute("style")).toBeNull();
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("5,000");
	expect(await page.getByText("Call https").count()).toBe(0);
	// The worker is here: going away does not cut its loading short.
	await page.locator(".spread[aria-busy=false]").waitFor();
	// A link that only brings figures goes by the preset beside it.
	await page.goto("/embed?preset=saas#v=1&workflows.0.monthlyContacts=3210");
	expect(await calculator.field(/^Contacts your team/).inputValue()).toBe("3,210");
	expect(await page.getByRole("radio", { name: "SaaS" }).isChecked()).toBe(true);
	// Somebody else's steps: nothing is written into the address.
	await calculator.field(/^Contacts your team/).fill("4000");
	await page.getByRole("button", { name: "Start over" }).click();
	await page.waitForTimeout(WRITING);
	expect(new URL(page.url()).hash).toBe("#v=1&workflows.0.monthlyContacts=3210");
	expect(await visit.problems()).toEqual([]);
});

test("the console says where a colour has gone, and nothing of what can be used", async () => {
	await using visit = await calculate(
		"/embed?lang=en-GB&theme=auto&accent=%23fc0&preset=saas&cta=",
	);
	const { page } = visit;
	expect(await warningsAfter(page, () => page.reload())).toEqual([]);
	// As the element has it: in an address this begins the fragment.
	const lost = "/embed?accent=#0a5c52&theme=dark&lang=en&preset=cross-border";
	const go = async () => {
		await page.goto("about:blank");
		await page.goto(lost);
	};
	expect(await warningsAfter(page, go)).toEqual([
		'/embed: accent="#0a5c52&theme=dark&lang=en&preset=cross-…" is not used. Allowed: %23rgb or %23rrggbb.',
	]);
});

test("a frame says that a link cannot be read, and reads one that was escaped on its way", async () => {
	await using lost = await calculate("/embed?preset=saas#v=2&workflows.0.monthlyContacts=77");
	await lost.page.getByText("could not be read").waitFor();
	expect(await lost.calculator.field(/^Contacts your team/).inputValue()).toBe("3,000");
	const escaped = encodeURIComponent("v=1&preset=saas&workflows.0.monthlyContacts=3210");
	await using read = await calculate(`/embed#${escaped}`);
	expect(await read.calculator.field(/^Contacts your team/).inputValue()).toBe("3,210");
	expect(await read.page.getByText("could not be read").count()).toBe(0);
});
