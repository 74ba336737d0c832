import fc from "fast-check";
import { expect, test } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	fromFragment,
	INPUTS,
	type SimulateRequest,
	saySimulation,
	simulate,
} from "../../src/engine/index.ts";
import { EstimateSummarySchema } from "../../src/schema/document/result.ts";
import { SimulationSchema } from "../../src/schema/document/simulate.ts";
import { soundInputs } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";
import { asAnswer, ask, asProblem, ORIGIN, post } from "./support.ts";

const AT = "/v1/simulate";
const shop = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
/** Two workflows priced by the contact; a set-up that can vary. */
const own = {
	workflows: [
		{ monthlyContacts: 5000, costPerContact: 6, automation: { deflectionRate: 0.4 } },
		{ monthlyContacts: 1000, costPerContact: 9, automation: { deflectionRate: 0.2 } },
	],
	costs: { oneTime: { integration: 50_000, other: 10_000 } },
};
const FIRST = "/workflows/0/automation/deflectionRate";
const ALL = "/workflows/*/automation/deflectionRate";

const simulated = async (body: object) =>
	asAnswer(await post(AT, { samples: 100, ...body }), SimulationSchema);

test("an estimate with its range, its chances and what it follows", async () => {
	const answer = await simulated({ input: shop, samples: 500 });
	const alone = asAnswer(await post("/v1/estimate?view=summary", shop), EstimateSummarySchema);
	expect(answer).toMatchObject({
		modelVersion: "2026-11",
		dataVersion: "2026-11-21",
		currency: "USD",
		horizonMonths: 36,
		inputHash: alone.inputHash,
		samples: 500,
		seed: 1,
		base: alone.summary,
	});
	const [address = "", fragment = ""] = answer.links.calculator.split("#");
	expect([address, fromFragment(fragment), answer.links.self]).toEqual([`${ORIGIN}/`, shop, null]);
	expect(answer.headline).toMatch(
		/^In 8 of 10 simulated cases the net value over 3 years lies between -?\$[\d,]+ and \$\d\d,\d00; in about 1 of \d+ it loses money\.$/,
	);
	expect(answer.variables.map(({ pointers, origin }) => [pointers[0], origin])).toEqual([
		[ALL, "default"],
		["/workflows/*/automation/containmentRate", "default"],
		["/workflows/*/automation/relativeEffort", "default"],
		["/labor/cashableShare", "default"],
		["/costs/oneTime/*", "default"],
	]);
	expect(answer.drivers[0]?.pointers).toEqual(["/labor/cashableShare"]);
	const { netPositive, paybackWithin12Months, paybackWithinHorizon } = answer.probabilities;
	expect(paybackWithin12Months).toBeLessThan(paybackWithinHorizon);
	expect([netPositive, paybackWithinHorizon]).toEqual([
		expect.closeTo(0.91, 1),
		1 - answer.metrics.paybackMonths.none / 500,
	]);
});

test("every sample is in a bin or has no such figure", async () => {
	const { metrics } = await simulated({
		input: { ...shop, workflows: [{ monthlyContacts: 2500 }] },
	});
	expect(metrics.paybackMonths.none).toBeGreaterThan(0);
	expect(metrics.paybackMonths).toMatchObject({ mean: null, sd: null, p95: null });
	for (const { histogram, none, ...spread } of Object.values(metrics)) {
		const { edges = [], counts = [] } = histogram ?? {};
		expect([edges.length, counts.length]).toEqual([31, 30]);
		expect(edges).toEqual([...edges].sort((a, b) => a - b));
		expect(counts.reduce((sum, count) => sum + count, none)).toBe(100);
		const { p5, p10, p25, p50, p75, p90, p95 } = spread;
		const known = [p5, p10, p25, p50, p75, p90, p95].filter((value) => value !== null);
		expect(known).toEqual([...known].sort((a, b) => a - b));
	}
});

test("a figure that never exists has no range", async () => {
	const workflows = [
		{ monthlyContacts: 10, costPerContact: 4, automation: { deflectionRate: 0.5 } },
	];
	const { metrics, probabilities, headline } = await simulated({ input: { workflows } });
	for (const spread of [metrics.roi, metrics.roiOnAllCosts])
		expect(spread).toMatchObject({ mean: null, sd: null, p5: null, histogram: null, none: 100 });
	expect(probabilities).toEqual({
		netPositive: 1,
		paybackWithin12Months: 1,
		paybackWithinHorizon: 1,
	});
	expect(headline).toMatch(/in none of the 100 cases does it lose money\.$/);
});

test("the same seed draws the same, another one does not; null is as good as leaving out", async () => {
	const one = await simulated({ input: shop });
	expect(await simulated({ input: shop, seed: 1, variables: null })).toEqual(one);
	const other = await simulated({ input: shop, seed: 4_294_967_295 });
	expect(other.seed).toBe(4_294_967_295);
	expect(other.metrics.net.mean).not.toBe(one.metrics.net.mean);
	const usual = await simulated({ input: shop, samples: null, seed: null });
	expect([usual.samples, usual.seed]).toEqual([5000, 1]);
});

test("variables of one's own come back as they were used, and only they vary", async () => {
	const answer = await simulated({
		input: own,
		variables: [
			{ pointer: FIRST, low: 0.2, high: 0.5, distribution: "uniform", mode: null },
			{ pointers: ["/costs/oneTime/*", "/costs/contingency"], low: 0.5, high: 2, mode: "scale" },
		],
	});
	expect(answer.variables).toEqual([
		{
			pointers: [FIRST],
			low: 0.2,
			likely: 0.4,
			high: 0.5,
			distribution: "uniform",
			mode: "absolute",
			origin: "request",
		},
		{
			pointers: ["/costs/oneTime/*", "/costs/contingency"],
			low: 0.5,
			likely: 1,
			high: 2,
			distribution: "pert",
			mode: "scale",
			origin: "request",
		},
	]);
	expect(answer.drivers.map(({ rankCorrelation }) => Math.sign(rankCorrelation ?? 0))).toEqual([
		1, -1,
	]);
});

test("an empty list varies nothing", async () => {
	const answer = await simulated({ input: own, variables: [] });
	expect([answer.drivers, answer.variables]).toEqual([[], []]);
	const { p5, p95, mean, sd } = answer.metrics.net;
	expect([p5, p95, mean]).toEqual(Array(3).fill(answer.base.net));
	expect(sd).toBeCloseTo(0);
	expect(answer.headline).toBe(
		"In all 100 simulated cases the net value over 3 years is $437,000.",
	);
});

test("a horizon that varies is not named", async () => {
	const variables = [{ pointer: "/horizonMonths", low: 12, high: 48 }];
	const { headline, horizonMonths } = await simulated({ input: own, variables });
	expect([horizonMonths, headline]).toEqual([
		36,
		expect.stringMatching(/^In 8 of 10 simulated cases the net value over its horizon lies/),
	]);
});

/** The headline of a result whose chances are those given. */
function said(positive: number, input: object = shop): string {
	const outcome = simulate({ input, samples: 100 } as SimulateRequest, MODEL_DATA);
	if (!outcome.ok) throw new Error("refused");
	const { simulation } = outcome;
	const probabilities = { ...simulation.probabilities, netPositive: positive / 5000 };
	const sentence = saySimulation({ ...simulation, probabilities, samples: 5000 }, "en", "USD");
	return sentence.replace(/^.*; /, "");
}

test.each([
	[5000, "in none of the 5,000 cases does it lose money."],
	[4999, "in fewer than 1 of 100 it loses money."],
	[4951, "in fewer than 1 of 100 it loses money."],
	[4950, "in about 1 of 100 it loses money."],
	[4800, "in about 1 of 25 it loses money."],
	[4706, "in about 1 of 17 it loses money."],
	[4500, "in about 1 of 10 it loses money."],
	[4000, "in about 1 of 5 it loses money."],
	[3333, "in about 1 of 3 it loses money."],
	[3000, "in about 4 of 10 it loses money."],
	[2500, "in about 5 of 10 it loses money."],
	[1667, "in about 2 of 3 it loses money."],
	[500, "in about 9 of 10 it loses money."],
	[50, "in about 99 of 100 it loses money."],
	[1, "in more than 99 of 100 it loses money."],
	[0, "in all 5,000 cases it loses money."],
])("%i gains of 5,000: %s", (positive, sentence) => expect(said(positive)).toBe(sentence));

test("exactly nothing is no gain, but no loss either", async () => {
	const nothing = { workflows: [{ monthlyContacts: 10, costPerContact: 4 }] };
	expect(said(0, nothing)).toBe("In all 5,000 simulated cases the net value over 3 years is $0.");
	const { headline, probabilities } = await simulated({
		input: { workflows: own.workflows },
		variables: [{ pointer: ALL, mode: "scale", low: -6, high: 2, distribution: "uniform" }],
	});
	expect(probabilities.netPositive).toBe(0.25);
	expect(headline).toMatch(/; in about 3 of 4 it gains nothing\.$/);
});

test("it counts against the limit of heavy analyses", async () => {
	const body = JSON.stringify({ input: shop, samples: 100 });
	const init = { method: "POST", body, headers: { "content-type": "application/json" } };
	const env = (success: boolean) => ({ LIMIT_HEAVY: { limit: async () => ({ success }) } });
	const answer = await ask(`${AT}?locale=en`, init, env(true));
	expect(answer.headers.get("ratelimit-policy")).toBe('"heavy";q=60;w=60');
	expect(answer.headers.get("cache-control")).toBe("no-store");
	asAnswer(answer, SimulationSchema);
	asProblem(await ask(AT, init, env(false)), 429, "rate-limited");
});

const places = INPUTS.map(({ pointer }) => pointer);
const pointer = fc.oneof(
	fc.constantFrom(...places),
	fc
		.tuple(fc.constantFrom(...places), fc.nat(1))
		.map(([pattern, position]) => pattern.replaceAll("*", String(position))),
	fc.constantFrom("/costs/oneTime/*", "/benefits/*/*", "/labor/*", "/nope"),
);
const end = fc.oneof(evenly(0, 2), fc.integer({ min: -9, max: 99 }));
const variable = fc.oneof(
	{ weight: 2, arbitrary: fc.record({ pointer, low: end, high: end }) },
	{
		weight: 5,
		arbitrary: fc.record({
			pointer,
			low: evenly(-1, 1),
			high: evenly(1, 1e6),
			mode: fc.constant("scale"),
			distribution: fc.constantFrom("pert", "triangular", "uniform", null),
		}),
	},
	{ weight: 1, arbitrary: fc.jsonValue() },
);

test("whatever varies over whatever input, the answer is a declared one", async () => {
	const seen = new Set<number>();
	await fc.assert(
		fc.asyncProperty(
			soundInputs(),
			fc.array(variable, { minLength: 1, maxLength: 3 }),
			async (input, variables) => {
				const answer = await post(AT, { input, variables, samples: 100 });
				seen.add(answer.status);
				if (answer.status !== 200) asProblem(answer, 422, "invalid-input");
				else
					for (const { histogram, none } of Object.values(
						asAnswer(answer, SimulationSchema).metrics,
					))
						expect((histogram?.counts ?? []).reduce((a, b) => a + b, none)).toBe(100);
			},
		),
		{ numRuns: 60 },
	);
	expect([...seen].sort()).toEqual([200, 422]);
});
