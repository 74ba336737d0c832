import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFragment } from "../../src/engine/index.ts";
import { ComparisonSchema } from "../../src/schema/document/compare.ts";
import { EstimateSummarySchema } from "../../src/schema/document/result.ts";
import { asAnswer, ask, asProblem, faultsOf, ORIGIN, post } from "./support.ts";

const AT = "/v1/compare";
const workflow = { monthlyContacts: 100_000, costPerContact: 4 };
const plan = (label: string, deflectionRate = 0.4, more: object = {}) => ({
	label,
	input: {
		horizonMonths: 12,
		workflows: [{ ...workflow, automation: { deflectionRate, aiCostPerContact: 0.5 } }],
		costs: { monthly: { subscription: 400_000 / 12 } },
		...more,
	},
});
const compared = async (...plans: unknown[]) =>
	asAnswer(await post(AT, { plans }), ComparisonSchema);
const refused = async (body: unknown) => faultsOf(await post(AT, body));

test("a plan against half of what it claims", async () => {
	const answer = await compared(plan("Claim"), plan("Half", 0.2));
	expect(answer.differences).toEqual([
		{
			label: "Half",
			net: -840_000,
			roi: -2.1,
			roiOnAllCosts: -1.153846,
			npv: -840_000,
			costs: -120_000,
			paybackMonths: 0,
		},
	]);
	expect(answer.headline).toBe(
		"“Claim” returns $840,000 more than “Half” over 1 year, for $120,000 more.",
	);
	expect([answer.modelVersion, answer.dataVersion, answer.currency]).toEqual([
		"2026-11",
		"2026-11-21",
		"USD",
	]);
	expect(answer.plans.map(({ label }) => label)).toEqual(["Claim", "Half"]);
});

test("each plan is the short estimate that its input gives alone", async () => {
	const saas = { preset: "saas", workflows: [{ monthlyContacts: 3000, name: "Q&A" }] };
	const { plans } = await compared(plan("A"), { label: "B", input: saas });
	const { label, horizonMonths, ...short } = plans[1] ?? {};
	const alone = asAnswer(await post("/v1/estimate?view=summary", saas), EstimateSummarySchema);
	const { modelVersion: _, dataVersion: __, currency: ___, ...rest } = alone;
	expect([label, horizonMonths]).toEqual(["B", 36]);
	expect(short).toEqual(rest);
	const [address = "", fragment = ""] = plans[1]?.links.calculator.split("#") ?? [];
	expect([address, fromFragment(fragment)]).toEqual([`${ORIGIN}/`, saas]);
});

test("eight plans in one currency are fine, labels may repeat", async () => {
	const euros = Array.from({ length: 8 }, (_, i) => plan("Plan", i / 10, { currency: "EUR" }));
	const { currency, differences, headline } = await compared(...euros);
	expect([currency, differences.length]).toEqual(["EUR", 7]);
	expect(headline).toMatch(/^Of 8 plans .*€/);
});

test("too few and too many plans are refused", async () => {
	for (const plans of [[], [plan("A")]])
		expect(await refused({ plans })).toEqual(["/plans too-few-items"]);
	expect(await refused({ plans: Array(9).fill(plan("A")) })).toEqual(["/plans too-many-items"]);
	expect(await refused({})).toEqual(["/plans required"]);
	expect(await refused({ plans: null })).toEqual(["/plans required"]);
	expect(await refused({ plans: plan("A") })).toEqual(["/plans wrong-type"]);
	expect(await refused([])).toEqual([" wrong-type"]);
});

test("another currency than the first plan's names both", async () => {
	const answer = await post(AT, {
		plans: [plan("A", 0.4, { currency: null }), plan("B", 0.4, { currency: "EUR" }), plan("C")],
	});
	const { errors } = asProblem(answer, 422, "invalid-input");
	expect(errors).toEqual([
		{
			pointer: "/plans/1/input/currency",
			code: "other-currency",
			detail:
				"This plan is in EUR, the first one in USD; amounts are never converted, so plans must share a currency.",
		},
	]);
});

test("every fault of every plan at once", async () => {
	const faults = await refused({
		locale: "en",
		plans: [
			{ ...plan("A"), color: "red" },
			{ input: { ...plan("").input, currency: "EUR", horizon: 12 } },
			plan("x".repeat(81), 40, { currency: "GBP" }),
			plan("see https://example.com", 0.4, { currency: "usd" }),
			{ label: "E", input: { workflows: [{ monthlyContacts: 1 }], currency: "CHF" } },
			{ label: null, input: null },
			"plan",
			{ label: 5, input: [] },
		],
	});
	expect(faults).toEqual([
		"/locale unknown-key",
		"/plans/0/color unknown-key",
		"/plans/1/input/currency other-currency",
		"/plans/1/input/horizon unknown-key",
		"/plans/1/label required",
		"/plans/2/input/currency other-currency",
		"/plans/2/input/workflows/0/automation/deflectionRate too-large",
		"/plans/2/label too-long",
		"/plans/3/input/currency not-a-currency",
		"/plans/3/label unsafe-text",
		"/plans/4/input/currency other-currency",
		"/plans/4/input/workflows/0/costPerContact no-contact-price",
		"/plans/5/input required",
		"/plans/5/label required",
		"/plans/6 wrong-type",
		"/plans/7/input wrong-type",
		"/plans/7/label wrong-type",
	]);
});

test("nothing is said of currencies when the first one is at fault", async () => {
	const plans = [plan("A", 0.4, { currency: 5 }), plan("B"), plan("C", 0.4, { currency: "EUR" })];
	expect(await refused({ plans })).toEqual(["/plans/0/input/currency not-a-currency"]);
});

test("a locale that is not known is refused beside the body", async () => {
	const answer = await post(`${AT}?locale=xx&view=summary`, { plans: [plan("A")] });
	expect(faultsOf(answer)).toEqual([
		"/plans too-few-items",
		"locale not-a-choice",
		"view unknown-parameter",
	]);
	expect((await post(`${AT}?locale=en`, { plans: [plan("A"), plan("B")] })).status).toBe(200);
});

test("it counts against the limit of heavy analyses", async () => {
	const body = JSON.stringify({ plans: [plan("A"), plan("B")] });
	const init = { method: "POST", body, headers: { "content-type": "application/json" } };
	const env = (success: boolean) => ({ LIMIT_HEAVY: { limit: async () => ({ success }) } });
	const answer = await ask(AT, init, env(true));
	expect(answer.headers.get("ratelimit-policy")).toBe('"heavy";q=60;w=60');
	expect(answer.headers.get("cache-control")).toBe("no-store");
	asAnswer(answer, ComparisonSchema);
	asProblem(await ask(AT, init, env(false)), 429, "rate-limited");
});

test("any junk has a declared answer", async () => {
	const junk = fc.oneof(
		fc.constantFrom(null, 5, "", [], {}, plan("A"), { __proto__: null, input: {} }),
		fc.jsonValue(),
		fc.record({ label: fc.jsonValue(), input: fc.jsonValue() }),
		fc.dictionary(fc.constantFrom("__proto__", "constructor", "label", "input"), fc.jsonValue()),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(junk, { maxLength: 10 }), async (plans) => {
			const answer = await post(AT, { plans });
			if (answer.status === 200) asAnswer(answer, ComparisonSchema);
			else asProblem(answer, 422, "invalid-input");
		}),
		{ numRuns: 100 },
	);
});
