import { expect, test } from "vitest";
import { SimulationSchema } from "../../src/schema/document/simulate.ts";
import { asAnswer, asProblem, faultsOf, post } from "./support.ts";

const AT = "/v1/simulate";
/** Two workflows priced by the contact. */
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
const refused = async (body: object) => faultsOf(await post(AT, { input: own, ...body }));
const refusedFor = (...variables: unknown[]) => refused({ variables });

test.each([
	["/nope", "no-such-input"],
	["nope", "no-such-input"],
	["", "no-such-input"],
	["x", "no-such-input"],
	["/", "no-such-input"],
	["#/labor/cashableShare", "no-such-input"],
	["/__proto__", "no-such-input"],
	["/workflows/0/__proto__/monthlyContacts", "no-such-input"],
	["/workflows/constructor/monthlyContacts", "no-such-input"],
	["/workflows/length", "no-such-input"],
	["/workflows/-1/monthlyContacts", "no-such-input"],
	["/labor/cashableShare/", "no-such-input"],
	["/workflows/2/monthlyContacts", "names-nothing"],
	["/workflows/00/monthlyContacts", "names-nothing"],
	["/workflows/*/assist/activities/*/reduction", "names-nothing"],
	["/costs/usage/0/price", "names-nothing"],
	["/workflows/0/name", "not-a-figure"],
	["/workflows/*/channel", "not-a-figure"],
	["/currency", "not-a-figure"],
	["/workflows", "not-a-figure"],
	["/*", "not-a-figure"],
	["/workflows/0/automation", "not-a-figure"],
	["/workflows/0/handleMinutes", "value-unknown"],
	["/labor/annualAttritionRate", "value-unknown"],
	["/workflows/0/name\u0000", "wrong-type"],
	["/\u202eworkflows", "wrong-type"],
	[5, "wrong-type"],
	[["/labor/cashableShare"], "wrong-type"],
	[`/${"x".repeat(200)}`, "too-long"],
])("the pointer %j is refused: %s", async (pointer, code) => {
	expect(await refusedFor({ pointer, low: 0, high: 2, mode: "scale" })).toEqual([
		`/variables/0/pointer ${code}`,
	]);
	expect(await refusedFor({ pointers: [FIRST, pointer], low: 0, high: 2, mode: "scale" })).toEqual([
		`/variables/0/pointers/1 ${code}`,
	]);
});

test("a variable names its places by pointer or by pointers", async () => {
	const range = { low: 0, high: 2, mode: "scale" };
	const fault = ["/variables/0 pointer-or-pointers"];
	expect(await refusedFor({ pointer: FIRST, pointers: [FIRST], ...range })).toEqual(fault);
	expect(await refusedFor(range)).toEqual(fault);
	expect(await refusedFor({ pointer: null, pointers: null, ...range })).toEqual(fault);
	expect(await refusedFor({ pointers: [], ...range })).toEqual([
		"/variables/0/pointers too-few-items",
	]);
	expect(await refusedFor({ pointers: [null], ...range })).toEqual([
		"/variables/0/pointers/0 required",
	]);
	expect(await refusedFor({ pointers: Array(51).fill(FIRST), ...range })).toEqual([
		"/variables/0/pointers too-many-items",
	]);
	expect(await refusedFor({ pointers: FIRST, ...range })).toEqual([
		"/variables/0/pointers wrong-type",
	]);
	const { variables } = await simulated({
		input: own,
		variables: [{ pointer: null, pointers: [FIRST], ...range }],
	});
	expect(variables[0]?.pointers).toEqual([FIRST]);
});

test.each([
	[{ pointer: FIRST, low: 0.41, high: 0.5 }, "/low likely-outside"],
	[{ pointer: FIRST, low: 0.1, high: 0.39 }, "/high likely-outside"],
	[{ pointer: FIRST, low: 1.1, high: 2, mode: "scale" }, "/low likely-outside"],
	[{ pointer: FIRST, low: 0, high: 0.9, mode: "scale" }, "/high likely-outside"],
	[{ pointer: FIRST, low: 0.5, high: 0.3 }, "/low low-above-high"],
	[{ pointer: ALL, low: 0, high: 1 }, "/pointer values-differ"],
	[{ pointers: [ALL], low: 0, high: 1 }, "/pointers values-differ"],
	[{ pointers: [ALL, FIRST], low: 0, high: 1, mode: "scale" }, "/pointers/1 varied-twice"],
	[{ pointer: FIRST, high: 1 }, "/low required"],
	[{ pointer: FIRST, low: 0, high: null }, "/high required"],
	[{ pointer: FIRST, low: "0", high: 1 }, "/low not-a-number"],
	[{ pointer: FIRST, low: -1.1e12, high: 1 }, "/low too-small"],
	[{ pointer: FIRST, low: 0, high: 1.1e12 }, "/high too-large"],
	[{ pointer: FIRST, low: 0, high: 1, mode: "relative" }, "/mode not-a-choice"],
	[{ pointer: FIRST, low: 0, high: 1, distribution: "normal" }, "/distribution not-a-choice"],
	[{ pointer: FIRST, low: 0, high: 1, likely: 0.4 }, "/likely unknown-key"],
])("the variable %j is refused: %s", async (variable, fault) =>
	expect(await refusedFor(variable)).toEqual([`/variables/0${fault}`]),
);

test("a place is named once, however it is written", async () => {
	const scale = { low: 0.5, high: 2, mode: "scale" };
	const answer = await post(AT, {
		input: own,
		variables: [
			{ pointer: FIRST, ...scale },
			{ pointers: ["/labor/cashableShare", ALL], ...scale },
			{ pointer: "/workflows/*/*/deflectionRate", ...scale },
		],
	});
	const { errors } = asProblem(answer, 422, "invalid-input");
	expect(errors).toEqual([
		{
			pointer: "/variables/1/pointers/1",
			code: "varied-twice",
			detail: `${FIRST} is varied already: each place may be named once.`,
		},
		{
			pointer: "/variables/2/pointer",
			code: "varied-twice",
			detail: `${FIRST} is varied already: each place may be named once.`,
		},
	]);
});

test("samples, seed and variables have their bounds", async () => {
	expect(await refused({ samples: 99, seed: -1 })).toEqual([
		"/samples too-small",
		"/seed too-small",
	]);
	expect(await refused({ samples: 21_000, seed: 2 ** 32 })).toEqual([
		"/samples too-large",
		"/seed too-large",
	]);
	expect(await refused({ samples: 100.5, seed: 0.5 })).toEqual([
		"/samples not-whole",
		"/seed not-whole",
	]);
	expect(await refused({ samples: "100", seed: true })).toEqual([
		"/samples not-a-number",
		"/seed not-a-number",
	]);
	const one = { pointer: FIRST, low: 0, high: 1 };
	expect(await refused({ variables: Array(51).fill(one) })).toEqual(["/variables too-many-items"]);
	expect(await refused({ variables: one })).toEqual(["/variables wrong-type"]);
	expect(await refusedFor(null, "x", [])).toEqual([
		"/variables/0 required",
		"/variables/1 wrong-type",
		"/variables/2 wrong-type",
	]);
	expect(await refused({ input: null })).toEqual(["/input required"]);
	expect(faultsOf(await post(AT, []))).toEqual([" wrong-type"]);
	expect(faultsOf(await post(`${AT}?seed=1`, { input: own }))).toEqual(["seed unknown-parameter"]);
});

test("more work than allowed names the largest number of samples, which is the usual one then", async () => {
	const workflow = { monthlyContacts: 100, costPerContact: 5, automation: { deflectionRate: 0.3 } };
	const input = { horizonMonths: 120, workflows: Array(50).fill(workflow) };
	const { errors } = asProblem(await post(AT, { input, samples: 400 }), 422, "invalid-input");
	expect(errors).toEqual([
		{
			pointer: "/samples",
			code: "too-much-work",
			detail:
				"samples × workflows × months may be 2000000 at most: with 50 workflows and 120 months the largest number of samples is 333.",
		},
	]);
	expect((await simulated({ input, samples: null })).samples).toBe(333);
	// A horizon that varies counts with its longest.
	const variables = [{ pointer: "/horizonMonths", low: 1, high: 3, mode: "scale" }];
	const years = { ...input, horizonMonths: 40 };
	expect(await refused({ input: years, samples: 334, variables })).toEqual([
		"/samples too-much-work",
	]);
});

test("every fault at once, with a sound input", async () => {
	const faults = await refused({
		samples: 20_001,
		color: "red",
		variables: [
			{ pointer: "/nope", low: 2, high: 1 },
			{ pointer: FIRST, low: "x", high: 1 },
			{ pointers: [FIRST], pointer: FIRST, high: 0 },
			{ pointer: ALL, low: 0.5, high: 2, mode: "scale" },
			"x",
			{ pointers: [5], low: 3, high: 1, mode: 1 },
			{ pointer: "/workflows/1/automation/deflectionRate", low: 0.3, high: 1, extra: 1 },
		],
	});
	expect(faults).toEqual([
		"/color unknown-key",
		"/samples too-large",
		"/variables/0/low low-above-high",
		"/variables/0/pointer no-such-input",
		"/variables/1/low not-a-number",
		"/variables/2 pointer-or-pointers",
		"/variables/2/low required",
		"/variables/4 wrong-type",
		"/variables/5/low low-above-high",
		"/variables/5/mode not-a-choice",
		"/variables/5/pointers/0 wrong-type",
		"/variables/6/extra unknown-key",
		"/variables/6/low likely-outside",
		"/variables/6/pointer varied-twice",
	]);
});

test("of an input that is refused itself, variables tell only what they tell alone", async () => {
	const workflows = [{ monthlyContacts: 1, automation: { deflectionRate: 40 } }];
	const faults = await refused({
		input: { workflows, horizon: 3 },
		samples: 99,
		variables: [
			{ pointer: "/nope", low: 0, high: 1 },
			{ low: 2, high: 1 },
			{ pointer: FIRST, low: 0, high: "1" },
		],
	});
	expect(faults).toEqual([
		"/input/horizon unknown-key",
		"/input/workflows/0/automation/deflectionRate too-large",
		"/input/workflows/0/costPerContact no-contact-price",
		"/samples too-small",
		"/variables/0/pointer no-such-input",
		"/variables/1 pointer-or-pointers",
		"/variables/1/low low-above-high",
		"/variables/2/high not-a-number",
	]);
});

test("hostile patterns are refused without walking them all", async () => {
	const pointers = (pattern: string) => Array(50).fill(pattern);
	const input = { workflows: Array(50).fill(own.workflows[0]) };
	for (const pattern of ["/workflows/*/automation/*", "/*/*/*/*"]) {
		const variables = Array(40).fill({
			pointers: pointers(pattern),
			low: 0,
			high: 2,
			mode: "scale",
		});
		const { errors } = asProblem(await post(AT, { input, variables }), 422, "invalid-input");
		expect(errors.length).toBeGreaterThan(40);
	}
});
