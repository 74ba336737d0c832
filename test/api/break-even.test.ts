import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFragment, INPUTS, METRICS, type ResolvedInput } from "../../src/engine/index.ts";
import { BreakEvenSchema } from "../../src/schema/document/break-even.ts";
import { EstimateResultSchema } from "../../src/schema/document/result.ts";
import { soundInputs, withValue } from "../support/inputs.ts";
import { asAnswer, ask, asProblem, ORIGIN, post } from "./support.ts";

const AT = "/v1/break-even";
const RATE = "/workflows/0/automation/deflectionRate";
const PRICE = "/costs/usage/0/price";
/** 30,000 a month are handled; AI takes 12,000 of it at 1.00 a resolution, so 2,000; set-up 120,000. */
const own = {
	horizonMonths: 24,
	workflows: [{ monthlyContacts: 5000, costPerContact: 6, automation: { deflectionRate: 0.4 } }],
	costs: {
		oneTime: { integration: 120_000 },
		usage: [{ name: "Resolutions", unit: "resolution", price: 1 }],
	},
};
const shop = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };

const found = async (body: object) =>
	asAnswer(await post(AT, { input: own, pointer: RATE, ...body }), BreakEvenSchema);
const estimated = async (input: object) =>
	asAnswer(await post("/v1/estimate?include=resolvedInput", input), EstimateResultSchema);

test("where net is 0, with what stands beside it", async () => {
	const { headline, links, ...answer } = await found({});
	expect(answer).toEqual({
		modelVersion: "2026-11",
		dataVersion: "2026-11-21",
		currency: "USD",
		horizonMonths: 24,
		inputHash: (await estimated(own)).inputHash,
		pointer: RATE,
		metric: "net",
		target: 0,
		current: 0.4,
		base: 120_000,
		low: 0,
		high: 1,
		status: "found",
		value: expect.closeTo(0.2, 12),
		nearest: { value: answer.value, metric: 0 },
	});
	expect(headline).toBe("It breaks even at 20% (now 40%).");
	const [address = "", fragment = ""] = links.calculator.split("#");
	expect([address, fromFragment(fragment), links.self]).toEqual([`${ORIGIN}/`, own, null]);
});

test("null is as good as leaving out", async () => {
	const nothing = { metric: null, target: null, low: null, high: null };
	expect(await found(nothing)).toEqual(await found({}));
});

/** A resolved input with a value at every place of a pointer. */
function withAll(input: ResolvedInput, pointer: string, value: number): ResolvedInput {
	let changed = input;
	const set = (at: unknown, keys: string[], path: (string | number)[]): void => {
		const [key = "", ...rest] = keys;
		if (keys.length === 0) changed = withValue(changed, path, value);
		else if (key !== "*") set((at as Record<string, unknown>)[key], rest, [...path, key]);
		else
			for (const [each, below] of Object.entries(at as object)) set(below, rest, [...path, each]);
	};
	set(input, pointer.split("/").slice(1), []);
	return changed;
}

test.each([
	[own, RATE, "net", 50_000],
	[own, PRICE, "net", 0],
	[own, "/workflows/*/monthlyContacts", "npv", 10_000],
	[own, "/costs/contingency", "roiOnAllCosts", 0.25],
	[own, "/costs/oneTime/*", "roi", 1],
	[own, "/workflows/0/costPerContact", "paybackMonths", 6],
	[shop, RATE, "net", 0],
	[shop, PRICE, "net", 0],
	[shop, "/labor/cashableShare", "npv", 0],
	[shop, "/costs/monthly/*", "roiOnAllCosts", 0.1],
	[shop, "/discountRate", "npv", 40_000],
	[shop, "/workflows/0/monthlyContacts", "paybackMonths", 9],
] as const)(
	"%j: the value of %s posted back gives %s %d",
	async (input, pointer, metric, target) => {
		const { status, value } = await found({ input, pointer, metric, target });
		expect(status).toBe("found");
		const { resolvedInput } = await estimated(input);
		// The parsed form of a resolved input is one.
		const back = withAll(resolvedInput as ResolvedInput, pointer, value ?? Number.NaN);
		const { summary } = await estimated(back);
		expect(summary[metric]).toBeCloseTo(target, 5);
	},
);

test("a target out of reach has the value that comes nearest", async () => {
	const answer = await found({ pointer: PRICE, metric: "npv", target: 1e6 });
	expect(answer).toMatchObject({
		status: "unreachable",
		value: null,
		low: 0,
		high: 1e12,
		nearest: { value: 0, metric: 168_000 },
	});
	const ranged = await found({ low: 0.25, high: 0.35 });
	expect(ranged).toMatchObject({
		status: "unreachable",
		low: 0.25,
		high: 0.35,
		nearest: { value: 0.25, metric: 30_000 },
	});
});

test("whole months stay whole, and several values have no current one", async () => {
	const months = await found({ pointer: "/horizonMonths" });
	expect([months.current, months.value, months.nearest]).toEqual([
		24,
		12,
		{ value: 12, metric: 0 },
	]);
	const { current, value } = await found({
		input: { ...own, costs: { ...own.costs, oneTime: { integration: 100_000, other: 20_000 } } },
		pointer: "/costs/oneTime/*",
	});
	expect([current, value]).toEqual([null, expect.closeTo(40_000, 5)]);
});

const free = {
	workflows: [{ monthlyContacts: 10, costPerContact: 4, automation: { deflectionRate: 0.5 } }],
};
/** A contact takes 6 minutes of 1.00 each. */
const byTheMinute = {
	...own,
	workflows: [
		{
			monthlyContacts: 5000,
			handleMinutes: 6,
			agentHourlyCost: 60,
			automation: { deflectionRate: 0.4 },
		},
	],
};
test.each<[string, object]>([
	["It breaks even at $3.50 (now $1).", { pointer: PRICE }],
	["It breaks even at 12 months (now 24 months).", { pointer: "/horizonMonths" }],
	["It breaks even at 2,500 (now 5,000).", { pointer: "/workflows/0/monthlyContacts" }],
	[
		"It breaks even at $48,000.",
		{
			pointer: "/costs/oneTime/*",
			input: { ...own, costs: { oneTime: { integration: 1, development: 0, other: 240_001 } } },
		},
	],
	[
		"The ROI on all costs over 2 years reaches 50% at 33.3% (now 40%).",
		{ metric: "roiOnAllCosts", target: 0.5 },
	],
	["The payback reaches 6 months at 80% (now 40%).", { metric: "paybackMonths", target: 6 }],
	[
		"No value from 0% to 10% makes it break even; the nearest is 10%, where $60,000 is missing.",
		{ high: 0.1 },
	],
	[
		"No value from 50% to 100% makes it break even; the nearest is 50%, where $180,000 is left over.",
		{ low: 0.5 },
	],
	[
		"No value from $0 up brings the net present value over 2 years to $1,000,000; the nearest is $0, where it is $168,000.",
		{ pointer: PRICE, metric: "npv", target: 1e6 },
	],
	[
		"No value from month 1 up brings the payback to 3 months; the nearest is month 1, where it is 12 months.",
		{
			input: { ...own, rollout: [{ stage: "live", startMonth: 1 }] },
			pointer: "/rollout/0/startMonth",
			metric: "paybackMonths",
			target: 3,
		},
	],
	[
		"At every value from 0% to 15% that the model accepts, the money does not come back within 2 years.",
		{ high: 0.15, metric: "paybackMonths", target: 12 },
	],
	[
		"At every value from 0% to 100% that the model accepts, there is no investment to hold the net value against.",
		{ input: free, metric: "roi", target: 1 },
	],
	[
		"It breaks even about where it is now, at 20%.",
		{ input: withValue(own as never, ["workflows", 0, "automation", "deflectionRate"], 0.2) },
	],
	[
		"It breaks even at 3.5 minutes (now 6 minutes).",
		{ input: byTheMinute, pointer: "/workflows/0/handleMinutes" },
	],
])("it says: %s", async (sentence, body) => expect((await found(body)).headline).toBe(sentence));

test("it counts against the limit of heavy analyses", async () => {
	const body = JSON.stringify({ input: own, pointer: RATE });
	const init = { method: "POST", body, headers: { "content-type": "application/json" } };
	const env = (success: boolean) => ({ LIMIT_HEAVY: { limit: async () => ({ success }) } });
	const answer = await ask(`${AT}?locale=en`, init, env(true));
	expect(answer.headers.get("ratelimit-policy")).toBe('"heavy";q=60;w=60');
	asAnswer(answer, BreakEvenSchema);
	asProblem(await ask(AT, init, env(false)), 429, "rate-limited");
});

const pointers = INPUTS.filter(({ kind }) => kind === "number").map(({ pointer }) => pointer);

test("whatever is looked for in whatever input, what some value gives is found", async () => {
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			soundInputs(),
			fc.constantFrom(...pointers),
			fc.constantFrom(...METRICS),
			fc.constantFrom(0, 0.25, 1, 12),
			async (input, pointer, metric, somewhere) => {
				const resolved = (await estimated(input)).resolvedInput as ResolvedInput;
				const there = await post("/v1/estimate", withAll(resolved, pointer, somewhere));
				// A value that the input does not take gives no figure to aim at.
				const aim =
					there.status === 200 ? asAnswer(there, EstimateResultSchema).summary[metric] : null;
				const answer = await post(AT, { input, pointer, metric, target: aim ?? 0 });
				if (answer.status !== 200) {
					asProblem(answer, 422, "invalid-input");
					return;
				}
				const { nearest, status, value } = asAnswer(answer, BreakEvenSchema);
				seen.add(status);
				expect(value).toBe(status === "found" ? nearest.value : null);
				if (aim === null) return;
				const back = withAll(resolved, pointer, nearest.value ?? Number.NaN);
				const { summary } = await estimated(back);
				const money = metric === "net" || metric === "npv";
				const size = money ? summary.costs + Math.abs(summary.benefits) : Math.abs(aim);
				expect(Math.abs((summary[metric] ?? Number.NaN) - aim)).toBeLessThan(1e-6 * (2 + size));
			},
		),
		{ numRuns: 25 },
	);
	expect([...seen]).toContain("found");
});
