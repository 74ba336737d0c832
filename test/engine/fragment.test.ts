/** An input as a link's fragment: carried whole, and read with care from whatever an address says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	type EstimateInput,
	estimate,
	fromFragment,
	INPUT_TREE,
	type InputNode,
	toFragment,
} from "../../src/engine/index.ts";
import { shapedInputs } from "../support/inputs.ts";

describe("the link to the calculator", () => {
	it("carries exactly what was sent", () => {
		fc.assert(
			fc.property(shapedInputs(1), (input) => {
				// An object without keys says nothing, in a link as in an input; -0 is 0.
				expect(fromFragment(toFragment(input))).toEqual(withoutEmpty(input));
			}),
		);
	});

	it("reads null, empty lists and text that needs escaping", () => {
		const input: EstimateInput = {
			currency: "EUR",
			workflows: [{ name: "a=b&c#d + 100 % 退款!", monthlyContacts: 1.5, costPerContact: null }],
			costs: { usage: [], monthly: null },
		};
		expect(fromFragment(`#${toFragment(input)}`)).toEqual(input);
	});

	it.each([
		["nothing", "", null],
		["another format", "v=2&horizonMonths=12", null],
		["somebody's anchor", "#how", null],
		[
			"unknown keys",
			"v=1&nonsense.deep=1&costs.nonsense=2&__proto__.polluted=1&horizonMonths=12",
			{ horizonMonths: 12, costs: {} },
		],
		["a list with a hole", "v=1&costs.usage.7.price=1", { costs: { usage: [] } }],
		["words for a number", "v=1&horizonMonths=soon", { horizonMonths: Number.NaN }],
		["no number", "v=1&horizonMonths=+", { horizonMonths: Number.NaN }],
		["a position of another kind", "v=1&workflows.00.name=A&workflows.1.name=B", { workflows: [] }],
		["an empty list where there is none", "v=1&costs[]=&costs.usage[]=", { costs: { usage: [] } }],
		["null before more of it", "v=1&costs!=&costs.contingency=1", { costs: { contingency: 1 } }],
		["a broken escape", "v=1&currency=%E0%A4%A", { currency: "%E0%A4%A" }],
		[
			"a key used as leaf and as object",
			"v=1&horizonMonths=1&horizonMonths.x=2",
			{ horizonMonths: 1 },
		],
	])("survives %s", (_, fragment, expected) => {
		expect(fromFragment(fragment)).toEqual(expected);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it("has the shape of an input, whatever stands in the address", () => {
		const keys = [
			"workflows",
			"costs",
			"usage",
			"name",
			"monthlyContacts",
			"automation",
			"rollout",
		];
		const odd = ["__proto__", "constructor", "length", "", "*", "00", "1e0", "-1", "999"];
		const key = fc.constantFrom(...keys, ...keys, "0", "0", "1", "2", ...odd);
		const path = fc.array(key, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
		const marked = fc.tuple(path, fc.constantFrom("", "", "!", "[]"), fc.constantFrom("1", "x"));
		const isOdd = (value: unknown, node: InputNode | undefined): boolean => {
			if (value === undefined || value === null) return node === undefined;
			if (node?.kind === "leaf") return typeof value === "object";
			if (node?.kind !== "list" && Array.isArray(value)) return true;
			return Object.entries(value as object).some(([name, below], i) =>
				node?.kind === "object"
					? isOdd(below, node.children.get(name))
					: node?.kind !== "list" || name !== `${i}` || isOdd(below, node.item),
			);
		};
		fc.assert(
			fc.property(fc.array(marked, { maxLength: 12 }), (parts) => {
				const fragment = parts.map(([at, marker, text]) => `${at}${marker}=${text}`);
				const input = fromFragment(["v=1", ...fragment].join("&"));
				expect(input && isOdd(input, INPUT_TREE)).toBe(false);
			}),
			{ numRuns: 1000 },
		);
		const many = Array.from({ length: 60 }, (_, i) => `workflows.${i}.name=A`).join("&");
		expect(fromFragment(`v=1&${many}`)?.workflows).toHaveLength(50);
	});

	it("leads back to the same estimate", () => {
		const shop = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };
		const outcome = estimate(shop, MODEL_DATA);
		const again = estimate(fromFragment(toFragment(shop)) ?? {}, MODEL_DATA);
		expect(again).toEqual(outcome);
	});
});

/** The input without empty objects and with 0 for -0. */
function withoutEmpty(value: unknown, node: InputNode = INPUT_TREE): unknown {
	if (value === 0) return 0;
	if (Array.isArray(value))
		return value.map((item) => withoutEmpty(item, node.kind === "list" ? node.item : node));
	if (typeof value !== "object" || value === null || node.kind !== "object") return value;
	const kept = Object.entries(value)
		.map(([key, below]) => [key, withoutEmpty(below, node.children.get(key))] as const)
		.filter(
			([, below]) =>
				typeof below !== "object" ||
				below === null ||
				Array.isArray(below) ||
				Object.keys(below).length > 0,
		);
	return Object.fromEntries(kept);
}
