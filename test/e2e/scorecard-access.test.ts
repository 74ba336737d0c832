import { expect, test } from "vitest";
import { rulesIn, violations } from "./axe.ts";
import { openScorecard } from "./scorecard.ts";

for (const colorScheme of ["light", "dark"] as const)
	test(`axe finds nothing in the ${colorScheme} scorecard, empty, filled in, open and wrong`, async () => {
		await using visit = await openScorecard("/scorecard", { colorScheme });
		const { page } = visit;
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await page.getByRole("button", { name: "Fill in an example" }).click();
		await page.getByText("figures of an invented shop").first().waitFor();
		await page.getByRole("textbox", { name: "Conversations, Before" }).fill("wrong");
		await page
			.getByRole("group", { name: "Pause switch" })
			.getByText("No", { exact: true })
			.click();
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll("details")) fold.open = true;
		});
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
	});

test("nothing scrolls sideways from 320 px up, folds open, and the example fits a sheet", async () => {
	await using visit = await openScorecard("/scorecard", { viewport: { width: 320, height: 640 } });
	const { page } = visit;
	await page.getByRole("button", { name: "Fill in an example" }).first().click();
	const sheet = await page.pdf({ format: "A4", preferCSSPageSize: true });
	expect(sheet.toString("latin1")).toMatch(/\/Count 1\b/);
	await page.emulateMedia({ media: "print" });
	const note = page.getByText("figures of an invented shop").filter({ visible: true });
	expect(await note.count()).toBe(1);
	await page.emulateMedia({ media: "screen" });
	// Whatever anybody enters.
	await page.getByLabel("Its name").fill("W".repeat(80));
	for (const side of ["Before", "In the pilot"])
		for (const label of ["Cost per resolution", "Resolution time", "Conversations"])
			await page
				.getByRole("textbox", { name: `${label}, ${side}`, exact: true })
				.fill("987654321098.25");
	await page.getByRole("heading", { name: "Before and after", exact: true }).waitFor();
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
	for (const width of [320, 360, 640, 768, 1000, 1200, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scroll, `at ${width}`).toBeLessThanOrEqual(width);
	}
});

test("the keyboard reaches every kind of control and what a name leads to, with focus in sight", async () => {
	await using visit = await openScorecard();
	const { page } = visit;
	await page.getByRole("button", { name: "Fill in an example" }).first().click();
	const tab = async (times: number) => {
		const reached: string[] = [];
		for (let i = 0; i < times; i++) {
			await page.keyboard.press("Tab");
			reached.push(
				await page.evaluate(() => {
					const at = document.activeElement as HTMLElement | null; // Tab lands on HTML elements
					if (!at) return "";
					const seen = [at, at.closest<HTMLElement>(".field"), at.nextElementSibling].some(
						(one) => one && getComputedStyle(one).outlineStyle !== "none",
					);
					const label = (at as HTMLInputElement).labels?.[0]?.textContent;
					const name = at.getAttribute("aria-label") ?? label ?? at.textContent;
					return `${seen ? "" : "UNSEEN "}${at.getAttribute("type") ?? at.tagName} ${name}`;
				}),
			);
		}
		return reached.join("\n");
	};
	const form = await tab(13);
	await page.getByRole("textbox", { name: "New knowledge items, In the pilot" }).focus();
	const checks = await tab(18);
	await page.locator(".limits summary").focus();
	const verdict = await tab(3);
	expect(form + checks + verdict).not.toContain("UNSEEN");
	for (const stop of ["text Its name", "radio Verification", "text Handle time, Before", "SUMMARY"])
		expect(form).toContain(stop);
	for (const stop of ["radio Yes", "radio No answer", "checkbox Ticket numbers"])
		expect(checks).toContain(stop);
	expect(verdict).toContain("A Financial result");

	await page.getByRole("link", { name: "Risk guardrails" }).press("Enter");
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("group-risk-guardrails");
	await page.getByRole("link", { name: "Red-team test" }).press("Enter");
	await page.keyboard.press("Space");
	await page.getByRole("region", { name: "The decision" }).getByText("1 of 14 open").waitFor();
	expect(await page.evaluate(() => location.hash)).toContain("controls.redTeamTested=yes");
});
