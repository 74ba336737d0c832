import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rulesIn, violations } from "./axe.ts";
import { failNext, type Sharing, visit } from "./saving.ts";

for (const colorScheme of ["light", "dark"] as const)
	test(`axe finds nothing in the ${colorScheme} dialog, asking, failing, saved and updating`, async () => {
		await using visited = await visit("/", {}, { colorScheme });
		const { page, calculator, sharing } = visited;
		await calculator.below();
		await sharing.open();
		await sharing.title.fill("www.example.com");
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await sharing.title.fill("");
		await failNext(page, "POST", { status: 429, json: {} });
		await sharing.press("Save");
		await sharing.said("busy");
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await sharing.press("Save");
		await sharing.heading("Saved");
		await sharing.press("Copy: Owner link");
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await page.keyboard.press("Escape");
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await page.getByRole("button", { name: "Update the saved one" }).click();
		await failNext(page, "PUT", { status: 412, json: {} });
		await sharing.press("Update");
		await sharing.said("The saved calculation was changed");
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
		await sharing.press("Close");
		await calculator.field("AI price").fill("wrong");
		expect(await violations(page, "html", rulesIn(colorScheme))).toEqual([]);
	});

test("the keyboard alone saves, and has its focus back", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	await sharing.button.focus();
	await page.keyboard.press("Enter");
	await sharing.heading("Save and share");
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	await expect.poll(focused).toBe("Save and share");
	await page.keyboard.press("Escape");
	await sharing.dialog.waitFor({ state: "hidden" });
	expect(await sharing.button.evaluate((one) => one === document.activeElement)).toBe(true);

	await page.keyboard.press("Enter");
	await sharing.dialog.waitFor();
	const isTitle = () => sharing.title.evaluate((field) => field === document.activeElement);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	expect(await isTitle()).toBe(true);
	await page.keyboard.type("Typed");
	await page.keyboard.press("Enter");
	await sharing.heading("Saved");
	await expect.poll(focused).toBe("Saved");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(focused).toBe("Update the saved one");
	expect(await visited.problems()).toEqual([]);
});

test("nothing is cut off from 320 px up", async () => {
	await using visited = await visit("/", {}, { viewport: { width: 320, height: 568 } });
	const { page, sharing } = visited;
	const fits = async () => {
		for (const width of [320, 360, 768, 1440]) {
			await page.setViewportSize({ width, height: 568 });
			const wide = await page.evaluate(() =>
				[document.documentElement, ...document.querySelectorAll("dialog")].map(
					({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
				),
			);
			expect(Math.max(...wide), `${width}`).toBeLessThanOrEqual(0);
		}
		await page.setViewportSize({ width: 320, height: 568 });
	};
	await sharing.button.scrollIntoViewIfNeeded();
	await sharing.open();
	await sharing.title.fill("Wo".repeat(40));
	await fits();
	await sharing.press("Save");
	await sharing.heading("Saved");
	await fits();
	await sharing.press("Close");
	await page.getByText("You are changing a saved calculation").waitFor();
	await fits();
});

/** Replaces what a page finds under a name of its window or navigator, from its next load on. */
async function block(page: Page, script: () => unknown): Promise<void> {
	await page.addInitScript(script);
	await page.reload();
}

async function copyLink(sharing: Sharing): Promise<void> {
	await sharing.open();
	await sharing.press("Copy: A link that carries the figures in itself");
}

const blocked: Record<string, () => unknown> = {
	"is missing": () =>
		Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
	refuses: () => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
	},
	"throws at a look": () =>
		Object.defineProperty(navigator, "clipboard", {
			get() {
				throw new DOMException("", "SecurityError");
			},
		}),
};

for (const [name, script] of Object.entries(blocked))
	test(`a link is copied where the clipboard ${name}, and else left selected`, async () => {
		await using visited = await visit();
		const { page, sharing } = visited;
		await block(page, script);
		await copyLink(sharing);
		await sharing.said("Copied.");

		await block(page, () => {
			document.execCommand = () => {
				throw new DOMException("", "NotAllowedError");
			};
		});
		await copyLink(sharing);
		await sharing.said("press Ctrl+C (⌘C)");
		const selected = await page.evaluate(() => getSelection()?.toString());
		expect(selected).toBe(await sharing.link("A link that carries the figures in itself"));
		expect(await visited.problems()).toEqual([]);
	});

test("what is copied is the link", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await copyLink(sharing);
	await sharing.said("Copied.");
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await sharing.link("A link that carries the figures in itself"),
	);
});

test("saving works where storage is blocked, and says that nothing is kept", async () => {
	await using visited = await visit();
	const { page, calculator, sharing } = visited;
	await block(page, () =>
		Object.defineProperty(window, "localStorage", {
			get() {
				throw new DOMException("denied", "SecurityError");
			},
		}),
	);
	await sharing.open();
	await sharing.press("Save");
	await sharing.heading("Saved");
	expect(await sharing.dialog.innerText()).toContain("This browser keeps nothing, so copy it now");
	const ownerLink = await sharing.link("Owner link");
	await page.keyboard.press("Escape");
	// As long as the page is open it has the token, and shows the link to who closed too early.
	await page.getByRole("button", { name: "Show the links again" }).click();
	expect(await sharing.link("Owner link")).toBe(ownerLink);
	await sharing.press("Close");
	await calculator.field("AI price").fill("1.25");
	await page.getByRole("button", { name: "Update the saved one" }).click();
	await sharing.press("Update");
	await sharing.heading("Updated");
	await page.reload();
	await sharing.button.waitFor();
	expect(await visited.problems()).toEqual([]);
});

test("on paper there is neither the button nor the dialog", async () => {
	await using visited = await visit();
	const { page, sharing } = visited;
	await sharing.open();
	await page.emulateMedia({ media: "print" });
	expect(await sharing.dialog.isVisible()).toBe(false);
	expect(await page.locator(".save").isVisible()).toBe(false);
});
