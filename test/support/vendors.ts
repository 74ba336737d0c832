import { MODEL_DATA, VENDORS } from "../../src/data/index.ts";
import {
	compareVendors,
	type EstimateInput,
	type VendorRequest,
	type VendorTerms,
} from "../../src/engine/index.ts";

/** Every vendor of the data. */
export const RECORDS: VendorTerms[] = Object.values(VENDORS);

/** AI joins 3,000 of 5,000 contacts, answers 2,000, of which 1,600 stay solved. */
export const automation = { deflectionRate: 0.4, containmentRate: 0.8, involvementRate: 0.6 };
export const INPUT: EstimateInput = {
	horizonMonths: 12,
	workflows: [{ monthlyContacts: 5000, costPerContact: 6, automation }],
};

/** A vendor that charges nothing until the test says what. */
export const vendor = (id: string, terms: Partial<VendorTerms> = {}): VendorTerms => ({
	id,
	name: id.toUpperCase(),
	currency: "USD",
	pricing: "published",
	usage: [],
	monthlySubscription: 0,
	seats: { count: 0, monthlyPrice: 0 },
	annual: [],
	billing: "As the test says.",
	note: null,
	source: { publisher: "Test", title: "Test", year: 2026, url: null },
	asOf: "2026-11-21",
	...terms,
});
/** A price with every value filled in. */
export const item = (unit: VendorTerms["usage"][number]["unit"], price: number, rest = {}) => ({
	name: unit,
	unit,
	price,
	quantityPerEvent: 1,
	includedPerMonth: 0,
	minimumPerMonth: 0,
	...rest,
});

/** The comparison of INPUT, unless the request has another, with the data's vendors. */
export const compared = (request: Partial<VendorRequest>, vendors = RECORDS) => {
	const outcome = compareVendors({ input: INPUT, ...request }, MODEL_DATA, vendors);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.comparison;
};
