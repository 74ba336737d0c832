import fc from "fast-check";
import { irr as libraryIrr, npv as libraryNpv } from "financial";
import { describe, expect, it } from "vitest";
import type { CashFlow } from "../../src/engine/cashflow.ts";
import { balance, ratio } from "../../src/engine/finance.ts";
import { irr, npv } from "../../src/engine/irr.ts";
import { summarize } from "../../src/engine/summary.ts";
import { evenly } from "../support/numbers.ts";

/** `financial` works per period: a month's rate belongs to an effective annual one. */
const monthly = (annual: number) => (1 + annual) ** (1 / 12) - 1;
const annual = (perMonth: number) => (1 + perMonth) ** 12 - 1;
const year = (first: number, last: number) => [first, ...Array<number>(11).fill(0), last];

/** An outlay, then months that on the whole bring money. */
const project = fc
	.tuple(
		evenly(1, 1e6),
		fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 6, maxLength: 120 }),
	)
	.map(([outlay, shares]) => ({
		outlay,
		months: shares.map((share) => (share / 1000) * outlay),
	}));

describe("net present value", () => {
	it("agrees with an independent library", () => {
		fc.assert(
			fc.property(project, evenly(0, 1), (p, rate) => {
				const flows = [-p.outlay, ...p.months];
				const expected = libraryNpv(monthly(rate), flows);
				const gross = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
				expect(Math.abs(npv(flows, rate) - expected)).toBeLessThan(1e-9 * gross);
			}),
		);
	});

	it("is the plain sum at rate 0, and 0 for 110 in a year at 10 %", () => {
		expect(npv([-100, 30, 40], 0)).toBe(-30);
		expect(npv(year(-100, 110), 0.1)).toBeCloseTo(0, 12);
	});
});

describe("internal rate of return", () => {
	it("agrees with an independent library where that converges", () => {
		let compared = 0;
		fc.assert(
			fc.property(project, (p) => {
				const flows = [-p.outlay, ...p.months];
				const perMonth = libraryIrr(flows, 0.01, 1e-12, 500);
				const expected = annual(perMonth);
				const found = irr(flows);
				// Below −100 % a month there are roots of the polynomial that are no rates of return.
				if (!(perMonth > -1) || !(expected > -0.999) || !(expected <= 9_000)) return;
				compared++;
				expect(found.status).toBe("ok");
				expect(Math.abs((found.rate ?? 0) - expected)).toBeLessThan(1e-6 * (1 + expected));
			}),
			{
				numRuns: 300,
				// Here the library arrives at −160 % a month.
				examples: [[{ outlay: 1, months: [0, 0, 0, 0.093, 0.007, 0.016] }]],
			},
		);
		expect(compared).toBeGreaterThan(100);
	});

	it("makes the sum 0 at the rate it names", () => {
		fc.assert(
			fc.property(project, (p) => {
				const flows = [-p.outlay, ...p.months];
				const { rate, status } = irr(flows);
				if (status !== "ok" || rate === null) return;
				const gross = flows.reduce(
					(sum, flow, m) => sum + Math.abs(flow) * (1 + rate) ** (-m / 12),
					0,
				);
				expect(Math.abs(npv(flows, rate))).toBeLessThan(1e-9 * gross);
			}),
		);
	});

	it.each([
		["a year at 10 %", year(-100, 110), "ok", 0.1],
		["total loss but a tenth", year(-100, 10), "ok", -0.9],
		["break-even", year(-100, 100), "ok", 0],
		["one month that doubles", [-1, 2], "ok", 4095],
		["no flows", [0, 0], "none", null],
		["only gains", [10, 10], "none", null],
		["only costs", [-10, -10], "none", null],
		["a loan", [100, -110], "none", null],
		[
			"two rates, as in the textbooks' strip mine",
			[...year(-100, 230), ...year(0, -132).slice(1)],
			"multiple",
			null,
		],
		["more than the range", [-1, 3], "above-range", null],
		["less than the range", year(-1e6, 1), "none", null],
		["two flows below the range", [-1e12, 1e-3], "none", null],
		["a touch that does not cross", [-1, 2, -1], "none", null],
		["huge amounts", year(-1e40, 1.1e40), "ok", 0.1],
		["tiny amounts", year(-1e-40, 1.1e-40), "ok", 0.1],
		["a late repair that the years absorb", [-100, ...Array<number>(23).fill(20), -1], "ok", null],
	] as const)("%s", (_, flows, status, rate) => {
		const found = irr(flows);
		expect(found.status).toBe(status);
		if (rate !== null) expect(found.rate).toBeCloseTo(rate, 9);
		if (status !== "ok") expect(found.rate).toBeNull();
	});

	it("finds two rates however close they lie", () => {
		// (x − 1)(x − 1.0001) with a rising last flow: both roots in the range.
		const close = [-1 * 1.0001, 1 + 1.0001, -1];
		expect(irr(close).status).toBe("multiple");
	});

	it("settles 120 months of changing signs", () => {
		const alternating = (even: number) =>
			Array.from({ length: 121 }, (_, m) => (m === 0 ? -1000 : m % 2 === 0 ? even : 70));
		// Near −99.99 % the last months decide: 70 − 40 × 2.15 is negative again, 70 − 30 × 2.15 not.
		expect(irr(alternating(-40)).status).toBe("multiple");
		const { status, rate } = irr(alternating(-30));
		expect(status).toBe("ok");
		expect(Math.abs(npv(alternating(-30), rate ?? 0))).toBeLessThan(1e-6);
	});
});

describe("the rate of return of an estimate", () => {
	it("comes from flows without dust", () => {
		const rest = { benefits: [], aiFees: [], investment: [], cumulative: [] };
		const rateOf = (flow: Pick<CashFlow, "net" | "gross">) =>
			summarize({ ...rest, ...flow }, 0).irrStatus;
		// As a first flow it would be an outlay that everything after it repays.
		expect(rateOf({ net: [-1e-7, 60], gross: [1e6, 60] })).toBe("none");
		expect(rateOf({ net: [-1e-7, 60], gross: [1e-7, 60] })).toBe("above-range");
		expect(rateOf({ net: [-1e-7, 1e-7], gross: [1e-7, 1e-7] })).toBe("ok");
	});
});

describe("payback and peak funding", () => {
	const of = (flows: number[]) => balance(flows, flows.map(Math.abs));

	it.each([
		["interpolates within the month", [-100, 60, 60], 1 + 40 / 60, "ok", 100, 0],
		["is whole when the month ends at 0", [-100, 50, 50], 2, "ok", 100, 0],
		["is immediate when never below 0", [0, 5, 5], 0, "immediate", 0, 0],
		["is immediate when money comes first", [10, -5, 3], 0, "immediate", 0, 0],
		["never comes when it ends below", [-100, 10, 10], null, "never", 100, 0],
		["counts the last time it rises above 0", [-10, 20, -30, 40], 2.5, "ok", 20, 2],
		["needs funding again later", [-10, 20, -40, 50], 2.6, "ok", 30, 2],
		["has nothing to pay back", [0], 0, "immediate", 0, 0],
		["has only the outlay", [-1], null, "never", 1, 0],
		["keeps to the first of equal depths", [-5, -5, 0, 12], 2 + 10 / 12, "ok", 10, 1],
	] as const)("%s", (_, flows, months, status, peak, month) => {
		const found = of([...flows]);
		expect(found.paybackStatus).toBe(status);
		if (months === null) expect(found.paybackMonths).toBeNull();
		else expect(found.paybackMonths).toBeCloseTo(months, 12);
		expect(found.peakFunding).toBeCloseTo(peak, 12);
		expect(found.peakFundingMonth).toBe(month);
	});

	it("does not let rounding dust decide", () => {
		// 0.1 + 0.2 − 0.3 leaves 5.6e-17; that is no shortfall and no surplus.
		expect(of([-0.1, -0.2, 0.3]).paybackMonths).toBe(2);
		expect(of([-0.3, 0.1, 0.2]).paybackStatus).toBe("ok");
		expect(of([0.1 + 0.2, -0.3 - 1e-16]).paybackStatus).toBe("immediate");
		// Dust is what is small beside the amounts: a hundredth beside millions, not beside cents.
		expect(of([-1e8, 1e8 - 0.01]).paybackMonths).toBe(1);
		expect(of([-0.1, 0.1 - 1e-6]).paybackStatus).toBe("never");
		expect(of([-1e8, 1, -1.01, 2e8]).peakFundingMonth).toBe(0);
		expect(of([-0.1, 0.01, -0.011, 0.2]).peakFundingMonth).toBe(2);
	});
});

describe("quotients", () => {
	it("are null where there is nothing to divide by, or the result is too large", () => {
		expect(ratio(1, 0)).toBeNull();
		expect(ratio(0, 0)).toBeNull();
		expect(ratio(1e300, 5e-324)).toBeNull();
		expect(ratio(1, 4)).toBe(0.25);
	});
});
