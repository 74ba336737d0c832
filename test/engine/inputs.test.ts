import { describe, expect, it } from "vitest";
import {
	INPUTS,
	type InputPointer,
	numberFault,
	patternOf,
	type ResolvedInput,
	specOf,
} from "../../src/engine/index.ts";

/** Every pointer of a type: its leaves, and its lists themselves. */
type Pointers<T, At extends string = ""> = T extends readonly (infer Item)[]
	? At | Pointers<Item, `${At}/*`>
	: T extends object
		? { [K in keyof T & string]: Pointers<T[K], `${At}/${K}`> }[keyof T & string]
		: T extends null
			? never
			: At;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe("the table of inputs", () => {
	it("has a row for every value of a resolved input, and no other", () => {
		// A type that does not hold fails the type check of this file.
		const same: Same<Pointers<ResolvedInput>, InputPointer> = true;
		expect(same).toBe(true);
		expect(new Set(INPUTS.map(({ pointer }) => pointer)).size).toBe(INPUTS.length);
	});

	/** Section 3 of the methodology, written down once more. */
	const bounds: Record<string, [number, number]> = {
		"/horizonMonths": [1, 120],
		"/discountRate": [0, 1],
		"/workflows/*/monthlyContacts": [0, 1e9],
		"/workflows/*/annualGrowth": [-0.9, 5],
		"/workflows/*/utilization": [0.1, 1],
		"/workflows/*/automation/relativeEffort": [0, 2],
		"/workflows/*/automation/recontactPenalty": [0, 3],
		"/labor/annualWageIncrease": [-0.5, 1],
		"/rollout/*/startMonth": [1, 1e12],
		"/benefits/guidedSelling/orderValueLift": [-1, 10],
		"/costs/contingency": [0, 2],
		"/costs/annualPriceIncrease": [-0.5, 1],
	};
	it("has the bounds of the methodology", () => {
		for (const spec of INPUTS) {
			if (spec.kind !== "number") continue;
			const usual = spec.unit === "share" ? [0, 1] : [0, 1e12];
			expect([spec.min, spec.max], spec.pointer).toEqual(bounds[spec.pointer] ?? usual);
			expect(spec.integer, spec.pointer).toBe(["months", "month"].includes(spec.unit));
		}
		const lists = INPUTS.filter((spec) => spec.kind === "list");
		expect(lists.map(({ pointer, minItems, maxItems }) => [pointer, minItems, maxItems])).toEqual([
			["/workflows", 1, 50],
			["/workflows/*/assist/activities", 0, 50],
			["/rollout", 1, 50],
			["/benefits/incidents", 0, 50],
			["/benefits/other", 0, 50],
			["/costs/annual", 0, 50],
			["/costs/usage", 0, 50],
		]);
	});

	it("has neutral values that it accepts itself", () => {
		for (const spec of INPUTS)
			if (spec.kind === "number" && spec.neutral !== null)
				expect(numberFault(spec, spec.neutral), spec.pointer).toBeNull();
	});

	it("has nothing in a list of which nobody speaks, but at the top, where a preset always speaks", () => {
		// What is neutral is shared with its lists empty (ObjectNode.blank).
		for (const spec of INPUTS)
			if (spec.kind === "list" && spec.pointer.lastIndexOf("/") > 0)
				expect(spec.neutral, spec.pointer).toEqual([]);
	});

	it("finds a row by where a value stands", () => {
		expect(patternOf("/workflows/12/assist/activities/0/minutes")).toBe(
			"/workflows/*/assist/activities/*/minutes",
		);
		expect(specOf("/rollout/3/review")?.pointer).toBe("/rollout/*/review");
		expect(specOf("/rollout/3/nonsense")).toBeUndefined();
	});

	it("refuses what is out of bounds, not whole or no number", () => {
		const fault = (pointer: string, value: number) => {
			const spec = specOf(pointer);
			if (spec?.kind !== "number") throw new Error(pointer);
			return numberFault(spec, value);
		};
		expect(fault("/horizonMonths", 12.5)).toBe("not-whole");
		expect(fault("/horizonMonths", 0)).toBe("too-small");
		expect(fault("/labor/paidHoursPerMonth", 0)).toBe("too-small");
		expect(fault("/labor/paidHoursPerMonth", 0.1)).toBeNull();
		expect(fault("/labor/cashableShare", 40)).toBe("too-large");
		expect(fault("/labor/cashableShare", Number.NaN)).toBe("not-a-number");
	});
});
