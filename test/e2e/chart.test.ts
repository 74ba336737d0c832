/** The labels in the drawing of the running total: whole, and over nothing else that is to be read. */
import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";

/** Starting points, one without a break-even, one that breaks even late and one whose lowest point lies deep. */
const PLANS = [
	"v=1&preset=contact-center&workflows.0.monthlyContacts=20000",
	"v=1&preset=contact-center&workflows.0.monthlyContacts=40000",
	"v=1&preset=saas&workflows.0.monthlyContacts=3000",
	"v=1&preset=ecommerce&workflows.0.monthlyContacts=2500",
	"v=1&preset=cross-border&workflows.0.monthlyContacts=6000&costs.oneTime.development=92000",
];

test.each(["en-US", "zh-CN"])(
	"labels stay in the drawing and off each other: %s",
	async (locale) => {
		await using visit = await calculate(`/#${PLANS[0]}`, { locale });
		const { page } = visit;
		const drawing = page.locator(".plot svg").first();
		await page.keyboard.press("End");
		await drawing.waitFor();
		for (const plan of PLANS) {
			const before = await page.locator("[data-figure=net]").innerText();
			await page.evaluate((fragment) => {
				location.hash = fragment;
			}, plan);
			if (plan !== PLANS[0])
				await expect.poll(() => page.locator("[data-figure=net]").innerText()).not.toBe(before);
			for (const width of [320, 360, 768, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				// The observer of its size draws with the next frame.
				const drawn = () =>
					drawing.evaluate((svg) => svg.clientWidth / (svg as SVGSVGElement).viewBox.baseVal.width);
				await expect.poll(drawn).toBeCloseTo(1, 1);
				const faults = await drawing.evaluate((svg) => {
					const boxes = (selector: string) =>
						[...svg.querySelectorAll(selector)].map((text) => ({
							text: text.textContent,
							box: text.getBoundingClientRect(),
						}));
					const whole = svg.getBoundingClientRect();
					const labels = boxes(".marks text");
					const others = boxes(".grid text, .stages text");
					// A point of a box is blank above and below its letters.
					const meet = (a: DOMRect, b: DOMRect) =>
						Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
						Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
					return labels.flatMap(({ text, box }, i) => [
						...(box.left < whole.left - 1 || box.right > whole.right + 1
							? [`${text} is cut off`]
							: []),
						...[...others, ...labels.slice(i + 1)]
							.filter((other) => meet(box, other.box))
							.map((other) => `${text} over ${other.text}`),
					]);
				});
				expect(faults, `${plan} at ${width}`).toEqual([]);
			}
		}
	},
);
