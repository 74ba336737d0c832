/** A saved report on paper: what the finance department files. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gives, openReport, scenarioOf } from "./report.ts";

/** What the margins leave of an A4 page, in CSS pixels. */
const PAPER = { width: 680, height: 1001 };

/** The pages of a PDF. */
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Where a line's parts stand, in CSS pixels. */
const linesOf = (page: Page) =>
	page.locator(".side").evaluateAll((sides) =>
		sides.map((side) =>
			[...side.querySelectorAll("summary")].map((line) => {
				const [name, track, figure] = [".name", ".bar-track", ".figure"].map(
					(part) => line.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(),
				);
				const bar = line.querySelector(".bar-fill");
				return {
					name: { width: name?.width ?? 0, right: name?.right ?? 0, height: name?.height ?? 0 },
					track: { left: track?.left ?? 0, right: track?.right ?? 0, width: track?.width ?? 0 },
					figure: { left: figure?.left ?? 0, right: figure?.right ?? 0 },
					isPrinted: bar !== null && getComputedStyle(bar).printColorAdjust === "exact",
				};
			}),
		),
	);

test.for(["en-US", "zh-CN"])(
	"on paper, names, bars and amounts have a column each, and the first page the answer: %s",
	async (locale) => {
		// On a phone too: paper has its own width.
		await using visit = await openReport(gives(await scenarioOf()), {
			locale,
			viewport: { width: 360, height: 740 },
		});
		const { page } = visit;
		await page.locator(".line-list").last().waitFor();
		const pdf = await page.pdf({ format: "A4" });
		expect(pagesIn(pdf)).toBeLessThanOrEqual(5);

		await page.setViewportSize(PAPER);
		await page.emulateMedia({ media: "print" });
		const sides = await linesOf(page);
		expect(sides.map((lines) => lines.length)).toEqual([3, 5]);
		for (const lines of sides) {
			expect(new Set(lines.map(({ figure }) => Math.round(figure.right))).size).toBe(1);
			for (const { name, track, figure, isPrinted } of lines) {
				expect(name.width).toBeGreaterThan(100);
				expect(name.height).toBeLessThan(30);
				expect(track.left).toBeGreaterThanOrEqual(name.right);
				expect(track.width).toBeGreaterThan(40);
				expect(figure.left).toBeGreaterThanOrEqual(track.right);
				// Or it is left out with the backgrounds.
				expect(isPrinted).toBe(true);
			}
		}

		const chart = await page.getByRole("img").boundingBox();
		expect(chart?.width).toBeGreaterThan(PAPER.width - 5);
		expect(chart?.height).toBeLessThan(PAPER.height / 3);
		const years = await page.locator(".cash .figures").boundingBox();
		expect((years?.y ?? 0) + (years?.height ?? 0)).toBeLessThan(PAPER.height);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAPER.width);
		expect(await page.locator(".lines header").innerText()).not.toMatch(/Open a line|展开一项/);
	},
);

test("an early break-even and the lowest point are not written over each other", async () => {
	const saved = await scenarioOf({
		preset: "saas",
		horizonMonths: 30,
		workflows: [{ monthlyContacts: 11_400 }],
	});
	await using visit = await openReport(gives(saved), { viewport: PAPER });
	const { page } = visit;
	await page.emulateMedia({ media: "print" });
	await page.getByRole("img").waitFor();
	const boxes = await page
		.getByRole("img")
		.locator(".marks text")
		.evaluateAll((labels) =>
			labels.map((label) => {
				const { left, right, top, bottom } = label.getBoundingClientRect();
				return { text: label.textContent, left, right, top, bottom };
			}),
		);
	expect(boxes.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Break-even, month/));
	for (const [i, a] of boxes.entries())
		for (const b of boxes.slice(i + 1)) {
			const apart =
				a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
			expect(apart, `${a.text} over ${b.text}`).toBe(true);
		}
});
