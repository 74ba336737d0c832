import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	compareVendors,
	type EstimateInput,
	sayReason,
	sayVendors,
	type VendorRequest,
} from "../../src/engine/index.ts";
import { compared, INPUT, item, RECORDS, vendor } from "../support/vendors.ts";

const by = (request: Partial<VendorRequest>, id: string) => {
	const found = compared(request).vendors.find((result) => result.id === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
describe("a vendor without a price that fits", () => {
	const input: EstimateInput = { ...INPUT, currency: "CNY" };

	it("in another currency has neither costs nor summary, and says why", () => {
		const { summary, reason, ...rest } = by({ input }, "intercom-fin");
		expect(summary).toBeNull();
		expect(rest).toMatchObject({ annualCost: null, costPerConversation: null, currency: "USD" });
		expect(reason && sayReason(reason, "en")).toBe(
			"Priced in USD, and amounts are never converted: give your own prices in CNY.",
		);
	});

	it("is priced in its own currency: 9,800 a year and 5 messages at 0.18", () => {
		const { vendors } = compared({ input });
		expect(vendors.map(({ id }) => id)[0]).toBe("3chat");
		expect(vendors[0]).toMatchObject({
			annualFixedCost: 9800,
			annualFees: expect.closeTo(32_400, 6),
			costPerVerifiedResolution: expect.closeTo(42_200 / 19_200, 9),
			reason: null,
		});
	});

	it("publishes none: no figures, no summary", () => {
		const { annualCost, summary, reason } = by({}, "gorgias");
		expect([annualCost, summary]).toEqual([null, null]);
		expect(reason && sayReason(reason, "en")).toContain("publishes no amounts");
	});

	it("is your own build: the input's other costs are in the summary", () => {
		const costs = { oneTime: { development: 90_000 }, seats: { count: 5, monthlyPrice: 30 } };
		const { annualCost, summary, reason } = by({ input: { ...INPUT, costs } }, "own-build");
		expect([annualCost, summary?.costs, summary?.aiFees]).toEqual([null, 90_000, 0]);
		expect(reason?.code).toBe("own-costs");
	});
});

describe("own prices", () => {
	it.each([
		["a subscription", { monthlySubscription: 100 }, "fixed-left-out"],
		["seats", { seats: { count: 2, monthlyPrice: 30 } }, "fixed-left-out"],
		["annual fees", { annual: [{ name: "Platform", amount: 9 }] }, "fixed-left-out"],
		["nothing fixed", { annual: [{ name: "None", amount: 0 }] }, undefined],
		["seats without a price", { seats: { count: 2, monthlyPrice: 0 } }, undefined],
	])("stand alone where a vendor's own amounts are in another currency: %s", (_, fixed, code) => {
		const prices = { other: [{ name: "Own", unit: "resolution" as const, price: 1 }] };
		const euros = { currency: "EUR", ...fixed };
		const [found] = compared({ prices }, [vendor("other", euros)]).vendors;
		expect(found?.reason?.code).toBe(code);
		expect(found).toMatchObject({ annualFixedCost: 0, annualFees: 24_000 });
		const [same] = compared({ prices }, [vendor("other", fixed)]).vendors;
		expect(same?.reason).toBeNull();
	});

	it("that equal the published ones give the same figures", () => {
		const prices = { "intercom-fin": [{ name: "Fin", unit: "resolution" as const, price: 0.99 }] };
		const { usage, price, note: _, billing, ...own } = by({ prices }, "intercom-fin");
		const {
			usage: listed,
			price: source,
			note: __,
			billing: ___,
			...published
		} = by({}, "intercom-fin");
		// The sentence about what is billed is about the published price.
		expect(billing).toBeNull();
		expect(own).toEqual(published);
		expect(usage).toEqual(listed.map((one) => ({ ...one, name: "Fin" })));
		expect(price).toEqual({ origin: "request", asOf: null, source: null });
		expect(source).toMatchObject({ origin: "published", asOf: "2026-11-21" });
	});

	it("price what nobody publishes: 5,000 tickets at 0.30 and 2,000 resolutions at 0.90", () => {
		const prices = { gorgias: [item("contact", 0.3), item("resolution", 0.9)] };
		expect(by({ prices }, "gorgias")).toMatchObject({ annualCost: 39_600, reason: null });
	});

	it("are in the input's currency; fixed amounts stay only in that", () => {
		const prices = { "3chat": [item("message", 0.1, { quantityPerEvent: 4 })] };
		const inYuan = by({ input: { ...INPUT, currency: "CNY" }, prices }, "3chat");
		expect(inYuan).toMatchObject({ annualFixedCost: 9800, annualFees: 14_400, reason: null });
		const inDollars = by({ prices }, "3chat");
		expect(inDollars).toMatchObject({ annualFixedCost: 0, currency: "USD", annualCost: 14_400 });
		expect(inDollars.reason && sayReason(inDollars.reason, "en")).toMatch(/CNY and left out/);
		// Nothing is left out where there is nothing.
		const fin = { "intercom-fin": [item("resolution", 0.9)] };
		const inEuros = by({ input: { ...INPUT, currency: "EUR" }, prices: fin }, "intercom-fin");
		expect(inEuros).toMatchObject({ annualCost: 21_600, currency: "EUR", reason: null });
	});

	it("of an own build are counted, but are not all it costs", () => {
		const prices = { "own-build": [item("conversation", 0.01)] };
		const { vendors, headline } = compared({ prices });
		expect(vendors[0]).toMatchObject({ id: "own-build", annualCost: 360 });
		expect(vendors[0]?.reason?.code).toBe("own-costs-beside");
		expect(sayVendors(headline, "en", "USD")).toContain("the cheapest is HubSpot");
	});

	it("and the input are refused by the model's own rules, each in its place", () => {
		const message = { name: "m", unit: "message" as const, price: 1 };
		const outcome = compareVendors(
			{
				input: { workflows: [{ monthlyContacts: 1 }] },
				prices: { gorgias: [item("contact", 1), message], "own-build": null },
			},
			MODEL_DATA,
			RECORDS,
		);
		if (outcome.ok) throw new Error("accepted");
		expect(outcome.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
			"/input/workflows/0/costPerContact no-contact-price",
			"/prices/gorgias/1/quantityPerEvent message-quantity-required",
		]);
		expect(outcome.errors[1]?.involves).toContain("/prices/gorgias/1/unit");
	});
});

describe("the choice and the headline", () => {
	const said = (request: Partial<VendorRequest>, vendors = RECORDS) => {
		const { headline, resolvedInput } = compared(request, vendors);
		return sayVendors(headline, "en", resolvedInput.currency);
	};
	const euros = { input: { ...INPUT, currency: "EUR" } };

	it("takes the vendors that are asked for, each once", () => {
		const vendors = ["gorgias", "intercom-fin", "intercom-fin", "hubspot-customer-agent"];
		const ids = compared({ vendors }).vendors.map(({ id }) => id);
		expect(ids).toEqual(["hubspot-customer-agent", "intercom-fin", "gorgias"]);
	});

	it.each([
		[
			"Per verified resolution the cheapest is Freshworks Freddy at $0.92, the dearest Intercom Fin at $1.24; 3 of 5 could not be priced in full.",
			said({ vendors: ["3chat", "freshworks-freddy", "gorgias", "intercom-fin", "own-build"] }),
		],
		[
			"Per verified resolution the cheapest is A at $1.25, the dearest B at $3.75.",
			said({}, [
				vendor("b", { usage: [item("conversation", 2)] }),
				vendor("a", { usage: [item("resolution", 1)] }),
			]),
		],
		[
			"All 2 vendors with a price come to $1.50 per verified resolution; 1 of 3 could not be priced in full.",
			said({
				vendors: ["zendesk-ai-agents-committed", "salesforce-agentforce-action", "gorgias"],
			}),
		],
		["Intercom Fin comes to $1.24 per verified resolution.", said({ vendors: ["intercom-fin"] })],
		["None of the 11 vendors could be priced in full in EUR.", said(euros)],
		["The vendor could not be priced in full in USD.", said({ vendors: ["own-build"] })],
	])("says: %s", (sentence, spoken) => expect(spoken).toBe(sentence));
});
