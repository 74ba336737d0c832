import fc from "fast-check";
import { expect, test } from "vitest";
import { VENDORS } from "../../src/data/index.ts";
import { fromFragment } from "../../src/engine/index.ts";
import { EstimateSummarySchema } from "../../src/schema/document/result.ts";
import { VendorComparisonSchema } from "../../src/schema/document/vendor-compare.ts";
import { asAnswer, ask, asProblem, faultsOf, ORIGIN, post } from "./support.ts";

const AT = "/v1/vendors/compare";
const IDS = Object.keys(VENDORS);
/** AI joins 3,000 of 5,000 contacts, answers 2,000, of which 1,600 stay solved. */
const input = {
	workflows: [
		{
			monthlyContacts: 5000,
			costPerContact: 6,
			automation: { deflectionRate: 0.4, containmentRate: 0.8, involvementRate: 0.6 },
		},
	],
};
const price = (unit: string, amount: number) => ({ name: unit, unit, price: amount });

const compared = async (body: object) =>
	asAnswer(await post(AT, { input, ...body }), VendorComparisonSchema);
const refused = async (body: object) => faultsOf(await post(AT, { input, ...body }));

test("all vendors, the cheapest per verified resolution first", async () => {
	const { vendors, headline, ...rest } = await compared({});
	expect(vendors.map(({ id }) => id).sort()).toEqual([...IDS].sort());
	expect(vendors.slice(0, 3)).toMatchObject([
		{ id: "hubspot-customer-agent", annualCost: 12_000, costPerVerifiedResolution: 0.625 },
		{ id: "freshworks-freddy", annualCost: 17_640, costPerConversation: 0.49 },
		{ id: "intercom-fin", annualCost: 23_760, costPerVerifiedResolution: 1.2375, reason: null },
	]);
	expect(vendors.slice(-3).map(({ id }) => id)).toEqual(["3chat", "gorgias", "own-build"]);
	expect(headline).toMatch(/^Per verified resolution .*HubSpot.*; 3 of 11 could not be priced/);
	expect(rest).toMatchObject({
		modelVersion: "2026-11",
		dataVersion: "2026-11-21",
		currency: "USD",
		horizonMonths: 36,
		conversations: 36_000,
		verifiedResolutions: 19_200,
	});
});

test("hash and link are those of the input; a vendor's summary that of its own estimate", async () => {
	const { inputHash, links, vendors } = await compared({});
	const short = async (body: object) =>
		asAnswer(await post("/v1/estimate?view=summary", body), EstimateSummarySchema);
	expect(inputHash).toBe((await short(input)).inputHash);
	const [address = "", fragment = ""] = links.calculator.split("#");
	expect([address, fromFragment(fragment), links.self]).toEqual([`${ORIGIN}/`, input, null]);
	const fin = vendors.find(({ id }) => id === "intercom-fin");
	const usage = [price("resolution", 0.99)];
	expect(fin?.summary).toEqual((await short({ ...input, costs: { usage } })).summary);
	expect(fin?.price).toEqual({
		origin: "published",
		asOf: VENDORS["intercom-fin"]?.asOf,
		source: VENDORS["intercom-fin"]?.source,
	});
	expect(fin?.usage).toEqual(VENDORS["intercom-fin"]?.usage);
});

test("an input in euros lists vendors priced in dollars without figures, and says why", async () => {
	const { vendors, headline } = await compared({ input: { ...input, currency: "EUR" } });
	expect(vendors.map(({ id }) => id)).toEqual(IDS);
	for (const vendor of vendors.slice(0, 8))
		expect(vendor).toMatchObject({
			currency: "USD",
			annualCost: null,
			annualFees: null,
			annualFixedCost: null,
			costPerConversation: null,
			costPerVerifiedResolution: null,
			summary: null,
			reason: "Priced in USD, and amounts are never converted: give your own prices in EUR.",
		});
	expect(vendors[10]).toMatchObject({ id: "own-build", annualCost: null, currency: null });
	expect(vendors[10]?.summary).not.toBeNull();
	expect(headline).toBe("None of the 11 vendors could be priced in full in EUR.");
});

test("own prices stand for published ones, in the input's currency", async () => {
	const prices = { gorgias: [price("contact", 0.3), price("resolution", 0.9)], "3chat": null };
	const vendors = ["gorgias", "3chat", "gorgias"];
	const euros = { ...input, currency: "EUR" };
	const answer = await compared({ input: euros, vendors, prices });
	expect(answer.vendors).toMatchObject([
		{
			id: "gorgias",
			currency: "EUR",
			annualCost: 39_600,
			note: null,
			price: { origin: "request", asOf: null, source: null },
			reason: null,
		},
		{ id: "3chat", annualCost: null },
	]);
	expect(answer.vendors[0]?.usage[1]).toEqual({
		name: "resolution",
		unit: "resolution",
		price: 0.9,
		quantityPerEvent: 1,
		includedPerMonth: 0,
		minimumPerMonth: 0,
	});
});

test("null is as good as leaving out", async () => {
	expect(await compared({ vendors: null, prices: null })).toEqual(await compared({}));
});

test("unknown vendors and unknown keys are told what there is", async () => {
	const answer = await post(AT, {
		input,
		vendors: ["intercom-fin", "fin", "constructor"],
		prices: { fin: [price("contact", 1)], constructor: null },
		vendor: "fin",
	});
	const { errors } = asProblem(answer, 422, "invalid-input");
	expect(errors.map(({ pointer, code, allowed }) => [pointer, code, allowed])).toEqual([
		["/vendors/1", "not-a-choice", IDS],
		["/vendors/2", "not-a-choice", IDS],
		["/prices/fin", "unknown-key", IDS],
		["/prices/constructor", "unknown-key", IDS],
		["/vendor", "unknown-key", ["input", "vendors", "prices"]],
	]);
});

test("prices of a vendor left out are told which ones are compared", async () => {
	const prices = { "intercom-fin": [price("contact", 1)], gorgias: null };
	const answer = await post(AT, { input, vendors: ["own-build"], prices });
	expect(asProblem(answer, 422, "invalid-input").errors).toEqual([
		{
			pointer: "/prices/intercom-fin",
			code: "not-compared",
			detail: "Prices are given for a vendor that is not among those compared.",
			allowed: ["own-build"],
		},
	]);
	// It may be the one whose name is wrong.
	expect(await refused({ vendors: ["fin"], prices })).toEqual(["/vendors/0 not-a-choice"]);
});

test("every fault of input, vendors and prices at once", async () => {
	const faults = await refused({
		input: {
			currency: "eur",
			workflows: [{ monthlyContacts: 1, automation: { deflectionRate: 40 } }],
		},
		vendors: ["gorgias", null, 5, "own-build", "3chat"],
		prices: {
			gorgias: [
				{ name: "m", unit: "message", price: 1 },
				{ name: "m", unit: "message", price: -1, quantityPerEvent: "5" },
				{ name: "m", unit: "ticket", quantityPerEvents: 5 },
				"free",
				null,
			],
			"own-build": [],
			"3chat": { unit: "message" },
			"intercom-fin": [{ name: "m", unit: "message", price: 1, quantityPerEvent: null }],
		},
		color: "red",
	});
	expect(faults).toEqual([
		"/color unknown-key",
		"/input/currency not-a-currency",
		"/input/workflows/0/automation/deflectionRate too-large",
		"/input/workflows/0/costPerContact no-contact-price",
		"/prices/3chat wrong-type",
		"/prices/gorgias/0/quantityPerEvent message-quantity-required",
		"/prices/gorgias/1/price too-small",
		"/prices/gorgias/1/quantityPerEvent not-a-number",
		"/prices/gorgias/2/price required",
		"/prices/gorgias/2/quantityPerEvents unknown-key",
		"/prices/gorgias/2/unit not-a-choice",
		"/prices/gorgias/3 wrong-type",
		"/prices/gorgias/4 required",
		"/prices/own-build too-few-items",
		"/vendors/1 required",
		"/vendors/2 not-a-choice",
	]);
});

test("a rule of prices holds beside an unknown key, and null counts as sent", async () => {
	const message = { name: "m", unit: "message", price: 1 };
	expect(await refused({ color: "red", prices: { gorgias: [message] } })).toEqual([
		"/color unknown-key",
		"/prices/gorgias/0/quantityPerEvent message-quantity-required",
	]);
	const { vendors } = await compared({
		vendors: ["gorgias"],
		prices: { gorgias: [{ ...message, quantityPerEvent: null }] },
	});
	expect(vendors[0]?.annualCost).toBe(36_000);
});

test("vendors, prices and input must be what they are called", async () => {
	expect(await refused({ vendors: [] })).toEqual(["/vendors too-few-items"]);
	expect(await refused({ vendors: Array(51).fill("gorgias") })).toEqual([
		"/vendors too-many-items",
	]);
	expect(await refused({ vendors: "gorgias", prices: [] })).toEqual([
		"/prices wrong-type",
		"/vendors wrong-type",
	]);
	expect(await refused({ input: null })).toEqual(["/input required"]);
	expect(faultsOf(await post(AT, {}))).toEqual(["/input required"]);
	expect(faultsOf(await post(AT, "[]"))).toEqual([" wrong-type"]);
	expect(faultsOf(await post(`${AT}?include=x`, { input }))).toEqual(["include unknown-parameter"]);
});

test("names that every object has are no vendors", async () => {
	const answer = await post(
		AT,
		`{"input":${JSON.stringify(input)},"vendors":["__proto__","toString"],"prices":{"__proto__":[{"name":"m","unit":"contact","price":1}],"toString":[]},"__proto__":{"vendors":[]}}`,
	);
	expect(faultsOf(answer)).toEqual([
		"/__proto__ unknown-key",
		"/prices/__proto__ unknown-key",
		"/prices/toString unknown-key",
		"/vendors/0 not-a-choice",
		"/vendors/1 not-a-choice",
	]);
});

test("the address is no vendor's, and takes POST", async () => {
	for (const method of ["GET", "PUT", "DELETE"]) {
		const answer = await ask(AT, { method });
		asProblem(answer, 405, "method-not-allowed");
		expect(answer.headers.get("allow"), method).toBe("POST");
	}
});

test("it counts against the limit of heavy analyses", async () => {
	const headers = { "content-type": "application/json" };
	const init = { method: "POST", body: JSON.stringify({ input }), headers };
	const env = (success: boolean) => ({ LIMIT_HEAVY: { limit: async () => ({ success }) } });
	const answer = await ask(AT, init, env(true));
	expect(answer.headers.get("ratelimit-policy")).toBe('"heavy";q=60;w=60');
	asAnswer(answer, VendorComparisonSchema);
	asProblem(await ask(AT, init, env(false)), 429, "rate-limited");
});

test("any junk has a declared answer", async () => {
	const names = fc.constantFrom("__proto__", "constructor", "gorgias", "own-build", "");
	const junk = fc.oneof(
		fc.constantFrom(null, [], {}, [null], [{}], ["gorgias"]),
		fc.array(fc.oneof(names, fc.jsonValue())),
		fc.dictionary(names, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))),
	);
	await fc.assert(
		fc.asyncProperty(junk, junk, async (vendors, prices) => {
			const answer = await post(AT, { input, vendors, prices });
			if (answer.status === 200) asAnswer(answer, VendorComparisonSchema);
			else asProblem(answer, 422, "invalid-input");
		}),
		{ numRuns: 100 },
	);
});
