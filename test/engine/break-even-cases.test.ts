/** Break-even where the answer is known by hand, and where curves jump, end, turn or stand still. */
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { breakEvenFaults, type EstimateInput } from "../../src/engine/index.ts";
import { type Metric, signChanges } from "../reference/analyses.ts";
import { broken } from "../support/analyses.ts";

describe("break-even of known cases", () => {
	const near = (value: number) => expect.closeTo(value, 6);
	/** 1,000 contacts at 10 for ten months, half of them answered; 8,000 at first, 1,000 a month. */
	const plain = {
		horizonMonths: 10,
		workflows: [{ monthlyContacts: 1000, costPerContact: 10, automation: { deflectionRate: 0.5 } }],
		costs: {
			oneTime: { other: 8000 },
			monthly: { other: 1000 },
			usage: [{ name: "AI", unit: "resolution", price: 1 }],
		},
	} satisfies EstimateInput;
	const wf = "/workflows/0";

	it.each<[pointer: string, metric: Metric, target: number, value: number]>([
		["/costs/usage/0/price", "net", 0, (50_000 - 18_000) / 5000],
		["/costs/usage/0/price", "net", 20_000, (50_000 - 38_000) / 5000],
		["/workflows/0/automation/deflectionRate", "net", 0, 18_000 / 90_000],
		["/workflows/*/automation/deflectionRate", "net", 0, 18_000 / 90_000],
		["/workflows/0/monthlyContacts", "net", 0, 18_000 / 45],
		["/workflows/0/costPerContact", "net", 0, 23_000 / 5000],
		["/workflows/0/automation/containmentRate", "net", 0, 23_000 / 50_000],
		["/labor/cashableShare", "net", 0, 23_000 / 50_000],
		["/costs/oneTime/other", "net", 0, 35_000],
		["/costs/oneTime/other", "roi", 1, 22_500 - 10_000],
		["/costs/monthly/other", "roiOnAllCosts", 0.25, (50_000 / 1.25 - 13_000) / 10],
		["/costs/oneTime/other", "paybackMonths", 4.5, 4.5 * 3500],
		["/horizonMonths", "net", 10_000 - 3000, Number.NaN],
		["/horizonMonths", "net", 6 * 3500 - 8000, 6],
	])("%s for %s %d", (pointer, metric, target, value) => {
		const answer = broken({ input: plain, pointer, metric, target });
		if (Number.isNaN(value)) {
			// 4 months give 6,000, 5 give 9,500: whole months miss 7,000.
			expect(answer).toMatchObject({ status: "unreachable", value: null });
			expect(answer.nearest).toEqual({ value: 4, metric: near(6000) });
		} else expect(answer).toMatchObject({ status: "found", value: near(value) });
	});

	it("takes the near edge of a stretch of roots", () => {
		const paying = (other: number): EstimateInput => ({
			horizonMonths: 12,
			workflows: [
				{ monthlyContacts: 1000, costPerContact: 10, automation: { deflectionRate: 0.5 } },
			],
			costs: { monthly: { other }, annual: [{ name: "a", amount: 3000 }] },
		});
		const pointer = "/costs/monthly/other";
		// A balance counts as nothing within 1e-9 of its amounts.
		for (const other of [4500, 4777, 4000])
			expect(
				broken({ input: paying(other), pointer, metric: "paybackMonths", target: 0 }),
			).toMatchObject({ status: "found", value: expect.closeTo(2000, 4) });
		const least: EstimateInput = {
			horizonMonths: 10,
			workflows: [
				{ monthlyContacts: 8000, costPerContact: 1, automation: { deflectionRate: 0.5 } },
			],
			costs: {
				usage: [{ name: "r", unit: "resolution", price: 0.9, minimumPerMonth: 1000 }],
			},
		};
		expect(
			broken({ input: least, pointer: "/costs/usage/0/price", metric: "net", target: 30_000 }),
		).toMatchObject({ status: "found", value: near(0.25) });
	});

	it("is exact relative to the amounts at the root, also where the investment is next to nothing", () => {
		const cheap: EstimateInput = {
			horizonMonths: 12,
			workflows: [
				{ monthlyContacts: 1e6, costPerContact: 10, automation: { deflectionRate: 0.4 } },
			],
			costs: { monthly: { other: 0.01 }, usage: [{ name: "a", unit: "resolution", price: 1 }] },
		};
		expect(
			broken({ input: cheap, pointer: "/costs/usage/0/price", metric: "roi", target: 0 }),
		).toMatchObject({ status: "found", value: expect.closeTo(9.999999975, 9) });
		const huge: EstimateInput = {
			horizonMonths: 36,
			workflows: [
				{ monthlyContacts: 1e7, costPerContact: 10, automation: { deflectionRate: 0.4 } },
			],
			costs: { oneTime: { other: 1 } },
		};
		expect(
			broken({ input: huge, pointer: `${wf}/monthlyContacts`, metric: "net", target: 0 }),
		).toMatchObject({ status: "found", value: expect.closeTo(1 / 144, 12) });
	});

	it("looks at one value where the range is one", () => {
		const automation = { deflectionRate: 0.5 };
		const input = {
			workflows: [{ monthlyContacts: 10, costPerContact: 2, automation }],
			costs: { monthly: { other: 10 } },
		};
		const at = (x: number) => broken({ input, pointer: "/costs/monthly/other", low: x, high: x });
		expect(at(10)).toMatchObject({ status: "found", value: 10 });
		expect(at(9)).toMatchObject({ status: "unreachable", nearest: { value: 9 } });
		const request = { input, pointer: "/costs/monthly/other", low: 10, high: 10 };
		expect(breakEvenFaults(request, MODEL_DATA)).toEqual([]);
	});

	it("takes the nearer of two roots", () => {
		// −19,000, then −1,800 a month but 8,200 in the second year.
		const months = Array.from({ length: 60 }, (_, i) => (i >= 12 && i < 24 ? 8200 : -1800));
		const input = (discountRate: number): EstimateInput => ({
			horizonMonths: 60,
			discountRate,
			workflows: [{ monthlyContacts: 1000, costPerContact: 10, automation: { deflectionRate: 1 } }],
			rollout: [
				{ stage: "before", startMonth: 1, deflection: 0 },
				{ stage: "live", startMonth: 13 },
				{ stage: "after", startMonth: 25, deflection: 0 },
			],
			costs: { oneTime: { other: 19_000 }, monthly: { other: 1800 } },
		});
		const npv = (rate: number) =>
			months.reduce((sum, flow, i) => sum + flow / (1 + rate) ** ((i + 1) / 12), -19_000);
		const grid = Array.from({ length: 101 }, (_, i) => ({ x: i / 100, y: npv(i / 100) }));
		const [first, second, ...more] = signChanges(grid, npv).map(([{ x }]) => x);
		if (first === undefined || second === undefined) throw new Error("there are two");
		expect(more).toEqual([]);
		const middle = (first + second) / 2;
		for (const [from, root] of [
			[0, first],
			[middle - 0.01, first],
			[middle + 0.01, second],
			[1, second],
		] as const) {
			const request = { input: input(from), pointer: "/discountRate", metric: "npv" } as const;
			expect(broken(request)).toMatchObject({ status: "found", value: near(root), current: from });
		}
	});

	it("finds both roots of a narrow hill from afar", () => {
		// Beyond 650 resolutions, of 1,300 contacts, each costs more than it is worth.
		const input = (monthlyContacts: number): EstimateInput => ({
			workflows: [{ monthlyContacts, costPerContact: 10, automation: { deflectionRate: 0.5 } }],
			costs: {
				monthly: { other: 6000 },
				usage: [{ name: "AI", unit: "resolution", price: 30, includedPerMonth: 650 }],
			},
		});
		const pointer = `${wf}/monthlyContacts`;
		expect(broken({ input: input(10), pointer })).toMatchObject({ value: near(1200) });
		expect(broken({ input: input(100_000), pointer })).toMatchObject({ value: near(1350) });
	});

	it("follows a metric to where it ends", () => {
		const request = {
			input: plain,
			pointer: "/costs/oneTime/other",
			metric: "paybackMonths",
		} as const;
		const value = near(9.99 * 3500);
		expect(broken({ ...request, target: 9.99 })).toMatchObject({ status: "found", value });
		const { status, nearest } = broken({ ...request, target: 24 });
		expect(status).toBe("unreachable");
		expect(nearest.value).toBeCloseTo(35_000, 3);
		expect(nearest.metric).toBeCloseTo(10, 6);
	});

	it("does not take a jump for a root", () => {
		// Up to 2,000 a month the first month bears the yearly 3,000; above, payback is after it.
		const input: EstimateInput = {
			...plain,
			costs: { monthly: { other: 3000 }, annual: [{ name: "licence", amount: 3000 }] },
		};
		const request = { input, pointer: "/costs/monthly/other", metric: "paybackMonths" } as const;
		const above = broken({ ...request, target: 0.8 });
		expect(above).toMatchObject({ status: "unreachable", base: near(1.5), current: 3000 });
		expect(above.nearest.value).toBeCloseTo(2000, 3);
		expect(above.nearest.metric).toBeCloseTo(1, 5);
		const below = broken({ ...request, target: 0.3 });
		expect(below).toMatchObject({ status: "unreachable", nearest: { metric: 0 } });
		expect(below.nearest.value).toBeLessThan(2000.001);
		expect(broken({ ...request, target: 1.5 })).toMatchObject({ status: "found", value: 3000 });
	});

	it("knows no nearest where the metric is nowhere", () => {
		const input = { ...plain, costs: { oneTime: { other: 8000 }, monthly: { other: 6000 } } };
		const request = { input, pointer: "/costs/oneTime/other", metric: "paybackMonths" } as const;
		expect(broken(request)).toMatchObject({
			...{ status: "unreachable", base: null, value: null },
			nearest: { value: null, metric: null },
		});
	});

	it("stays where it is when the input changes nothing", () => {
		const pointer = "/labor/paidHoursPerMonth";
		const nearest = { value: 160, metric: near(27_000) };
		expect(broken({ input: plain, pointer })).toMatchObject({ status: "unreachable", nearest });
		const met = { status: "found", value: 160 };
		expect(broken({ input: plain, pointer, target: 27_000 })).toMatchObject(met);
	});

	it("sets several inputs at once, equal before or not", () => {
		const rates = (...all: number[]): EstimateInput => ({
			...plain,
			workflows: all.map((deflectionRate) => ({
				...{ monthlyContacts: 1000, costPerContact: 10, automation: { deflectionRate } },
			})),
		});
		const pointer = "/workflows/*/automation/deflectionRate";
		const value = near(18_000 / 180_000);
		expect(broken({ input: rates(0.3, 0.3), pointer })).toMatchObject({ value, current: 0.3 });
		expect(broken({ input: rates(0.5, 0.1), pointer })).toMatchObject({ value, current: null });
	});

	it("finds a value for an input that is not set", () => {
		const workflow = {
			...{ monthlyContacts: 1000, handleMinutes: 6, agentHourlyCost: 20 },
			automation: { deflectionRate: 0.5 },
		};
		const answer = broken({
			input: { ...plain, workflows: [workflow] },
			pointer: `${wf}/costPerContact`,
		});
		// Two a contact so far.
		expect(answer).toMatchObject({ current: null, base: near(-13_000), value: near(4.6) });
	});
});
