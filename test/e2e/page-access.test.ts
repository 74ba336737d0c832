import { expect, test } from "vitest";
import { rulesIn, violations } from "./axe.ts";
import { calculate } from "./calculator.ts";

for (const colorScheme of ["light", "dark"] as const)
	test(`axe finds nothing in the ${colorScheme} page, folded and open`, async () => {
		await using visit = await calculate("/", { colorScheme, ranges: true });
		const { page, calculator } = visit;
		await calculator.below();
		expect(await violations(visit.page, "html", rulesIn(colorScheme))).toEqual([]);

		await page.getByText("Show all other inputs").click();
		await page.getByRole("textbox", { name: "Compliance savings a year" }).waitFor();
		await page.getByRole("button", { name: "Add: Incidents prevented" }).click();
		await page.getByRole("button", { name: "Show the months as a table" }).click();
		await calculator.form.getByRole("button", { name: "Work it out from minutes" }).click();
		await calculator.field("Out of 100 contacts, AI answers").fill("wrong");
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll("details")) fold.open = true;
		});
		expect(await violations(visit.page, "html", rulesIn(colorScheme))).toEqual([]);
	});

test("axe finds nothing in a blank plan on a phone", async () => {
	await using visit = await calculate("/#v=1&preset=neutral", {
		viewport: { width: 360, height: 740 },
	});
	expect(await violations(visit.page)).toEqual([]);
});

test("the keyboard reaches and moves the main controls, with focus in sight", async () => {
	await using visit = await calculate();
	const { page, calculator } = visit;
	const reached: string[] = [];
	for (let i = 0; i < 40; i++) {
		await page.keyboard.press("Tab");
		reached.push(
			await page.evaluate(() => {
				const at = document.activeElement as HTMLElement | null; // Tab lands on HTML elements
				if (!at) return "";
				const field = at.closest<HTMLElement>(".field, .choice");
				const outlined = [at, field, at.nextElementSibling].some(
					(one) => one && getComputedStyle(one).outlineStyle !== "none",
				);
				const label = at.getAttribute("aria-label") ?? at.id;
				const name = (at as HTMLInputElement).labels?.[0]?.textContent ?? label;
				return `${outlined ? "" : "UNSEEN "}${at.getAttribute("type") ?? at.tagName} ${name || at.textContent}`;
			}),
		);
	}
	const path = reached.join("\n");
	expect(path).not.toContain("UNSEEN");
	for (const stop of [
		"A Skip to the answer",
		"radio E-commerce",
		"range Contacts your team answers each month",
		"text Contacts your team answers each month",
		"button Work it out from minutes",
		"text Out of 100 contacts, AI answers",
		"SELECT What the AI price is charged for",
		"text Freed time you will stop paying for",
		"SUMMARY Set-up",
		"text Months to look ahead",
		"SELECT Currency",
		"SUMMARY How is this calculated?",
	])
		expect(path).toContain(stop);

	const before = await calculator.net();
	await calculator.slider("Out of 100 contacts, AI answers").focus();
	await page.keyboard.press("ArrowRight");
	expect(await calculator.field("Out of 100 contacts, AI answers").inputValue()).toBe("41");
	expect(await calculator.net()).not.toBe(before);
	await calculator.form.getByRole("radio", { name: "E-commerce" }).focus();
	await page.keyboard.press("ArrowRight");
	expect(await calculator.form.getByRole("radio", { name: "Cross-border" }).isChecked()).toBe(true);
});

test("nothing scrolls sideways from 320 px up, folds open", async () => {
	await using visit = await calculate("/", { ranges: true, viewport: { width: 320, height: 640 } });
	const { page, calculator } = visit;
	await calculator.below();
	await page.getByText("Show all other inputs").click();
	await page.getByRole("textbox", { name: "Compliance savings a year" }).waitFor();
	await calculator.form.getByRole("button", { name: "Work it out from minutes" }).click();
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
	for (const width of [320, 360, 640, 768, 1000, 1200, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll).toBeLessThanOrEqual(width);
	}
});

test("the longest names there can be, without a space, widen nothing", async () => {
	const named = [0, 1].map(
		(i) => `workflows.${i}.monthlyContacts=900&workflows.${i}.name=${"W".repeat(79)}${i}`,
	);
	await using visit = await calculate(`/#v=1&preset=ecommerce&${named.join("&")}`);
	const { page, calculator } = visit;
	await calculator.below();
	await page.locator(".assumption-table").waitFor();
	expect(await calculator.form.getByRole("option", { name: `1. ${"W".repeat(79)}0` }).count()).toBe(
		1,
	);
	for (const width of [320, 360, 768, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll).toBeLessThanOrEqual(width);
	}
	// Without a name the first is called what it is called elsewhere.
	await using bare = await calculate(
		"/#v=1&preset=ecommerce&workflows.0.monthlyContacts=900&workflows.1.monthlyContacts=900",
	);
	const first = bare.calculator.form.getByRole("option", { name: "1. All contacts" });
	expect(await first.count()).toBe(1);
});

const CENTER = "v=1&preset=contact-center&workflows.0.monthlyContacts=";
const YEN = `${CENTER}400000&currency=JPY&workflows.0.costPerContact=900&costs.usage.0.price=100`;

test.for([
	// The currency has a longer sign in Chinese.
	["zh-CN", `${CENTER}100000`],
	["zh-CN", `${CENTER}4000000`],
	["en-US", YEN],
	["en-US", `${CENTER}1000000000&costs.oneTime.integration=1000000000000`],
] as const)("large amounts stay on the page, and on their lines: %s %s", async ([locale, plan]) => {
	for (const path of ["/", "/embed"]) {
		await using visit = await calculate(`${path}#${plan}`, {
			locale,
			ranges: true,
			viewport: { width: 320, height: 900 },
		});
		const { page } = visit;
		await page.locator(".spread[aria-busy=false]").waitFor();
		await page.mouse.move(5, 5);
		await page.mouse.move(6, 6);
		if (path === "/") await page.locator(".tornado").waitFor();
		for (const width of [320, 360, 768, 1024, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scroll, `${path} at ${width}`).toBeLessThanOrEqual(width);
			const cut = await page
				.locator(".answer :is(.amount, .spread dd), .question [data-pointer$=monthlyContacts]")
				.evaluateAll((all) =>
					all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.outerHTML),
				);
			expect(cut, `${path} at ${width}`).toEqual([]);
		}
	}
});

test("ordinary amounts keep their size", async () => {
	await using visit = await calculate();
	const { page } = visit;
	await page.locator(".amount").last().waitFor();
	for (const width of [320, 768, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const sizes = await page.locator(".answer").evaluate((answer) => {
			const { paddingLeft, paddingRight, borderLeftWidth } = getComputedStyle(answer);
			const frame = [paddingLeft, paddingRight, borderLeftWidth].map(Number.parseFloat);
			const room = frame.reduce((rest, side) => rest - side, answer.getBoundingClientRect().width);
			const amounts = [...answer.querySelectorAll(".amount")];
			return {
				room,
				sizes: amounts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
			};
		});
		const { room } = sizes;
		const lesser = Math.max(28, Math.min(0.09 * room, 36));
		for (const [i, size] of [Math.min(0.18 * room, 72), lesser, lesser].entries())
			expect(sizes.sizes[i], `at ${width}`).toBeCloseTo(size, 0);
	}
	const field = page.getByRole("textbox", { name: "Contacts your team answers each month" });
	expect(await field.evaluate((input) => getComputedStyle(input).fontSize)).toBe("19px");
});

test("in forced colours only the chosen line of business is underlined", async () => {
	await using visit = await calculate("/", { forcedColors: "active" });
	const choices = visit.page.locator(".business .choice");
	await choices.first().waitFor();
	const underlined = await choices.evaluateAll((all) =>
		all
			.filter((one) => {
				const { borderBottomWidth, borderBottomStyle } = getComputedStyle(
					one.querySelector("span") ?? one,
				);
				return borderBottomStyle !== "none" && borderBottomWidth !== "0px";
			})
			.map((one) => one.textContent),
	);
	expect(underlined).toEqual(["E-commerce"]);
});
