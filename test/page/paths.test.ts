/** Places in a sparse input, by their JSON Pointers: taken out, nothing of them stays and nothing else moves. */
import { expect, it } from "vitest";
import { without, withValue } from "../../src/page/state/paths.ts";

const automation = { deflectionRate: 0.4 };

it.each([
	[
		"the objects that it leaves empty go too",
		{ labor: { cashableShare: 1 } },
		"/labor/cashableShare",
		{},
	],
	[
		"one with another value stays",
		{ costs: { monthly: { other: 1 }, oneTime: { other: 2 } } },
		"/costs/monthly/other",
		{ costs: { oneTime: { other: 2 } } },
	],
	[
		"an item that it leaves empty keeps its place, and so does the next",
		{ workflows: [{ automation }, { monthlyContacts: 7 }] },
		"/workflows/0/automation/deflectionRate",
		{ workflows: [{}, { monthlyContacts: 7 }] },
	],
	[
		"what is not there is not missed",
		{ preset: "saas" },
		"/labor/cashableShare",
		{ preset: "saas" },
	],
] as const)("%s", (_, input, pointer, expected) => {
	const before = structuredClone(input);
	expect(without(input, pointer)).toEqual(expected);
	expect(input).toEqual(before);
});

it("makes what lies on the way, and leaves off beside it what was switched off whole", () => {
	expect(withValue({}, "/workflows/0/automation/deflectionRate", 0.4)).toEqual({
		workflows: [{ automation }],
	});
	const off = { benefits: { aiErrors: null } };
	expect(withValue(off, "/benefits/aiErrors/perThousandConversations", 3)).toEqual({
		benefits: { aiErrors: { perThousandConversations: 3, costPerError: null } },
	});
});
