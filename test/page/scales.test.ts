/** The labels of the drawing's axes, as a reader would set them: round steps, zero and all amounts on it. */
import { expect, it } from "vitest";
import { amountAxis, monthAxis } from "../../src/page/chart/scales.ts";

const steps = (from: number, to: number, step: number) =>
	Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

it.each([
	[[0, 5], 0, 5, 1],
	[[0, 10], 0, 10, 2],
	[[0, 12], 0, 12.5, 2.5],
	[[0, 25], 0, 25, 5],
	[[0, 26], 0, 30, 10],
	[[0, 500], 0, 500, 100],
	[[0, 501], 0, 600, 200],
	[[-10_000, 34_000], -10_000, 40_000, 10_000],
	[[-9000, -1000], -10_000, 0, 2000],
	[[3000, 9000], 0, 10_000, 2000],
	[[-0.3, 0.2], -0.3, 0.2, 0.1],
	[[0, 0], 0, 0.2, 0.2],
] as const)("amounts of %s stand from %d to %d in steps of %d", (amounts, from, to, step) => {
	const { ticks, at } = amountAxis([...amounts], 5, 40, 340);
	expect(ticks).toEqual(steps(from, to, step).map((tick) => expect.closeTo(tick, 10)));
	// The lowest is at the bottom, the highest at the top, and halfway is halfway.
	expect([from, (from + to) / 2, to].map(at)).toEqual([
		expect.closeTo(340),
		expect.closeTo(190),
		expect.closeTo(40),
	]);
});

it.each([
	[36, 900, 3],
	[36, 400, 6],
	[36, 320, 12],
	[12, 900, 1],
	[12, 320, 3],
	[120, 900, 12],
	[120, 320, 24],
	[36, 60, 24],
	[120, 150, 60],
	[1, 320, 1],
])("%d months on %d pixels have labels every %d", (last, width, step) => {
	const { ticks, at } = monthAxis(last, 100, 100 + width);
	expect(ticks).toEqual(steps(0, Math.floor(last / step) * step, step));
	expect([0, last / 2, last].map(at)).toEqual([100, 100 + width / 2, 100 + width]);
});
