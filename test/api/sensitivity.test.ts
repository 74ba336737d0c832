import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFragment, INPUTS, METRICS } from "../../src/engine/index.ts";
import { EstimateResultSchema } from "../../src/schema/document/result.ts";
import { SensitivitySchema } from "../../src/schema/document/sensitivity.ts";
import { soundInputs, withValue } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";
import { asAnswer, ask, asProblem, faultsOf, ORIGIN, post } from "./support.ts";

const AT = "/v1/sensitivity";
const shop = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
const FIRST = "/workflows/0/automation/deflectionRate";
/** 13,800 a month saved on chat and mail, of which AI takes 2,200: 11,600 for 50,000 at the start. */
const own = {
	workflows: [
		{
			name: "Chat",
			monthlyContacts: 5000,
			costPerContact: 6,
			automation: { deflectionRate: 0.4 },
		},
		{
			name: "Mail",
			monthlyContacts: 1000,
			costPerContact: 9,
			automation: { deflectionRate: 0.2 },
		},
	],
	costs: {
		oneTime: { integration: 50_000 },
		usage: [{ name: "Resolutions", unit: "resolution", price: 1 }],
	},
};

const ranked = async (body: object) =>
	asAnswer(await post(AT, { input: own, ...body }), SensitivitySchema);
const estimated = async (input: object) =>
	asAnswer(await post("/v1/estimate?include=resolvedInput", input), EstimateResultSchema);
const refused = async (body: object) => faultsOf(await post(AT, { input: own, ...body }));

test("the model's own variables, the widest swing of npv first", async () => {
	const { variables, headline, ...rest } = await ranked({ input: shop });
	const { summary, inputHash } = await estimated(shop);
	expect(rest).toMatchObject({
		modelVersion: "2026-11",
		dataVersion: "2026-11-21",
		currency: "USD",
		horizonMonths: 36,
		inputHash,
		metric: "npv",
		base: summary.npv,
	});
	const [address = "", fragment = ""] = rest.links.calculator.split("#");
	expect([address, fromFragment(fragment), rest.links.self]).toEqual([`${ORIGIN}/`, shop, null]);
	expect(variables).toHaveLength(5);
	expect(variables[0]).toMatchObject({
		pointers: ["/labor/cashableShare"],
		low: 0.55,
		likely: 1,
		high: 1.3,
		distribution: "pert",
		mode: "scale",
		origin: "default",
	});
	const swings = variables.map(({ swing }) => swing ?? -1);
	expect(swings).toEqual([...swings].sort((a, b) => b - a));
	for (const { atLow, atHigh, swing } of variables)
		expect(swing).toBeCloseTo(Math.abs((atHigh ?? 0) - (atLow ?? 0)), 5);
	expect(headline).toBe(
		"“Freed time turned into cash” matters most: between 0.55 and 1.3 times its value the net present value over 3 years goes from -$22,200 to $84,200.",
	);
});

test.each(METRICS)("%s at an end is that of the estimate there", async (metric) => {
	const variables = [
		{ pointer: FIRST, low: 0.2, high: 0.5 },
		{ pointer: "/costs/oneTime/*", low: 0.5, high: 3, mode: "scale" },
	];
	const answer = await ranked({ variables, metric });
	const at = async (path: (string | number)[], value: number) =>
		(await estimated(withValue(own as never, path, value))).summary[metric];
	const rate = ["workflows", 0, "automation", "deflectionRate"];
	const setUp = ["costs", "oneTime", "integration"];
	const bars = Object.fromEntries(answer.variables.map((bar) => [bar.pointers[0], bar]));
	expect([bars[FIRST]?.atLow, bars[FIRST]?.atHigh]).toEqual([
		expect.closeTo((await at(rate, 0.2)) ?? 0, 5),
		expect.closeTo((await at(rate, 0.5)) ?? 0, 5),
	]);
	expect([bars["/costs/oneTime/*"]?.atLow, bars["/costs/oneTime/*"]?.atHigh]).toEqual([
		expect.closeTo((await at(setUp, 25_000)) ?? 0, 5),
		expect.closeTo((await at(setUp, 150_000)) ?? 0, 5),
	]);
});

test("a swing that does not exist comes last and is said", async () => {
	const { variables, headline, base } = await ranked({
		input: { ...own, horizonMonths: 12 },
		metric: "paybackMonths",
		variables: [
			{ pointer: "/costs/oneTime/integration", low: 40_000, high: 500_000 },
			{ pointer: "/costs/usage/0/price", low: 0.5, high: 1.5 },
		],
	});
	expect(base).toBeCloseTo(50_000 / 11_600, 5);
	expect(variables.map(({ pointers, atHigh, swing }) => [pointers[0], atHigh, swing])).toEqual([
		["/costs/usage/0/price", expect.closeTo(4.76, 2), expect.closeTo(0.825, 3)],
		["/costs/oneTime/integration", null, null],
	]);
	expect(headline).toBe(
		"“Price per unit” matters most: between $0.50 and $1.50 the payback goes from 3.94 months to 4.76 months. 1 of 2 variables could not be ranked: at one end or both, the money does not come back within 1 year.",
	);
});

const price = { pointer: "/costs/usage/0/price", low: 0.5, high: 1.5 };
const free = { workflows: own.workflows };
test.each<[string, object]>([
	[
		"“Contacts AI answers” of “Mail” was varied: between 10% and 30% the net value over 3 years goes from $339,000 to $396,000.",
		{
			metric: "net",
			variables: [{ pointer: "/workflows/1/automation/deflectionRate", low: 0.1, high: 0.3 }],
		},
	],
	[
		"“Months to look ahead” matters most: between 12 months and 60 months the net value over its horizon goes from $89,200 to $646,000.",
		{ metric: "net", variables: [{ pointer: "/horizonMonths", low: 12, high: 60 }, price] },
	],
	[
		"“One-time costs” was varied: between 0.5 and 2 times its value the ROI over 3 years by the usual formula goes from 1,570% to 318%.",
		{
			metric: "roi",
			variables: [{ pointer: "/costs/oneTime/*", low: 0.5, high: 2, mode: "scale" }],
		},
	],
	["Nothing was varied; the payback is 4.31 months.", { metric: "paybackMonths", variables: [] }],
	[
		"Nothing was varied, and there is no investment to hold the net value against.",
		{ input: free, metric: "roi", variables: [] },
	],
	[
		"No variable can be ranked: at one end of each or at both, there are no costs to hold the net value against.",
		{
			input: free,
			metric: "roiOnAllCosts",
			variables: [{ pointer: FIRST, low: 0.1, high: 0.4 }],
		},
	],
	[
		"Nothing that was varied moves the net present value over 3 years: it stays at $368,000.",
		{ variables: [{ pointer: "/labor/paidHoursPerMonth", low: 100, high: 200 }] },
	],
])("it says: %s", async (sentence, body) => expect((await ranked(body)).headline).toBe(sentence));

test("null is as good as leaving out, and an empty list varies nothing", async () => {
	expect(await ranked({ variables: null, metric: null })).toEqual(await ranked({}));
	expect((await ranked({ variables: [] })).variables).toEqual([]);
});

test("what is wrong with variables, metric and input is named at once", async () => {
	expect(
		await refused({
			metric: "irr",
			samples: 100,
			variables: [
				{ pointer: "/workflows/2/monthlyContacts", low: 0, high: 1 },
				{ pointer: FIRST, low: 0.5, high: 0.6 },
				{ pointer: FIRST, low: 0.1, high: 0.6 },
				{ pointer: "/currency", low: 1, high: 0 },
				{ low: 0, high: "x" },
			],
		}),
	).toEqual([
		"/metric not-a-choice",
		"/samples unknown-key",
		"/variables/0/pointer names-nothing",
		"/variables/1/low likely-outside",
		"/variables/2/pointer varied-twice",
		"/variables/3/low low-above-high",
		"/variables/3/pointer not-a-figure",
		"/variables/4 pointer-or-pointers",
		"/variables/4/high not-a-number",
	]);
	expect(
		await refused({
			input: { ...own, currency: "usd" },
			variables: [
				{ pointer: "/nope", low: 1, high: 0 },
				{ pointers: [], low: 0, high: 1 },
			],
		}),
	).toEqual([
		"/input/currency not-a-currency",
		"/variables/0/low low-above-high",
		"/variables/0/pointer no-such-input",
		"/variables/1/pointers too-few-items",
	]);
	expect(await refused({ variables: Array(51).fill(price) })).toEqual([
		"/variables too-many-items",
	]);
	expect(faultsOf(await post(AT, {}))).toEqual(["/input required"]);
	expect(faultsOf(await post(AT, "5"))).toEqual([" wrong-type"]);
	expect(faultsOf(await post(`${AT}?locale=xx`, { input: own }))).toEqual(["locale not-a-choice"]);
});

test("it counts against the limit of heavy analyses", async () => {
	const body = JSON.stringify({ input: own });
	const init = { method: "POST", body, headers: { "content-type": "application/json" } };
	const env = (success: boolean) => ({ LIMIT_HEAVY: { limit: async () => ({ success }) } });
	const answer = await ask(AT, init, env(true));
	expect(answer.headers.get("ratelimit-policy")).toBe('"heavy";q=60;w=60');
	asAnswer(answer, SensitivitySchema);
	asProblem(await ask(AT, init, env(false)), 429, "rate-limited");
});

const pointer = fc.constantFrom(...INPUTS.map(({ pointer: pattern }) => pattern));
const variable = fc.record({
	pointer: fc.oneof(
		pointer,
		pointer.map((pattern) => pattern.replaceAll("*", "0")),
	),
	low: evenly(-1, 1),
	high: evenly(1, 1e9),
	mode: fc.constantFrom("scale", "scale", "scale", "absolute"),
});

test("whatever varies over whatever input, the answer is a declared one", async () => {
	const seen = new Set<number>();
	await fc.assert(
		fc.asyncProperty(
			soundInputs(),
			fc.array(variable, { maxLength: 3 }),
			fc.constantFrom(...METRICS),
			async (input, variables, metric) => {
				const answer = await post(AT, { input, variables, metric });
				seen.add(answer.status);
				if (answer.status === 200) asAnswer(answer, SensitivitySchema);
				else asProblem(answer, 422, "invalid-input");
			},
		),
		{ numRuns: 60 },
	);
	expect([...seen].sort()).toEqual([200, 422]);
});
