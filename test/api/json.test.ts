import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	canonical,
	hashOf,
	JsonText,
	jsonBytes,
	rounded,
	roundedDeep,
} from "../../src/api/json.ts";
import { freeze } from "../../src/engine/tree.ts";

const textOf = (value: unknown) => new TextDecoder().decode(jsonBytes(value));
/** The platform's own way to the same text. */
const reference = (value: unknown) =>
	JSON.stringify(value, (_, held) => (typeof held === "number" ? rounded(held) : held));
/** Numbers that may leave, and texts with anything in them, halves of signs included. */
const values = fc.jsonValue({ stringUnit: "binary" });

describe("the bytes of an answer", () => {
	test("are JSON.stringify's of the rounded value, whatever of it is frozen", () => {
		const parts = fc.tuple(values, values, fc.boolean());
		fc.assert(
			fc.property(parts, ([open, shut, twice]) => {
				freeze(shut);
				const value = { open, shut, again: twice ? [shut, shut, open] : [] };
				const expected = reference(value);
				expect(textOf(value)).toBe(expected);
				expect(JSON.stringify(roundedDeep(value))).toBe(expected);
				// What was frozen is kept by now.
				expect(textOf(value)).toBe(expected);
			}),
			// What was found once is asked every time.
			{ examples: [[[{}, JSON.parse('{"__proto__":null}'), false]]] },
		);
	});

	test("leave out what is undefined, keep a text that stands, and grow beyond the first room", () => {
		const long = "€×“”😀".repeat(40_000);
		const value = { a: undefined, b: [1.23456789, -0, null, true], long };
		expect(textOf(value)).toBe(reference(value));
		expect(textOf({ exact: new JsonText("1.23456789") })).toBe('{"exact":1.23456789}');
	});

	test("have the platform's digits of every number, rounded or exact", () => {
		const near = fc.constantFrom(0, 1, 10, 999_999, 2 ** 31, 2 ** 33, 2 ** 53);
		const number = fc.oneof(
			fc.double({ noNaN: true, min: -(2 ** 34), max: 2 ** 34 }),
			fc.maxSafeInteger().map((millionths) => millionths / 1e6),
			fc.tuple(near, fc.integer({ min: -99, max: 99 })).map(([at, off]) => at + off / 3e6),
			fc.double(),
		);
		fc.assert(
			fc.property(number, (value) => {
				expect(textOf(value)).toBe(reference(value));
				expect(new TextDecoder().decode(canonical(value))).toBe(JSON.stringify(value));
			}),
			// Where the digits of millionths end, and where numbers are no longer rounded.
			{
				numRuns: 3000,
				examples: [[2 ** 31 - 3e-7], [3e-7 - 2 ** 31], [2 ** 31], [2 ** 33 - 1e-6]],
			},
		);
	});

	test("have long texts as short ones, with whatever must be escaped", () => {
		const text = fc.string({ unit: "binary", maxLength: 90 });
		fc.assert(
			fc.property(text, (value) => {
				expect(textOf(value)).toBe(JSON.stringify(value));
			}),
		);
	});

	test("are the caller's own: the next answer does not write over them", () => {
		const first = jsonBytes({ a: 1 });
		jsonBytes({ b: 22222 });
		expect(new TextDecoder().decode(first)).toBe('{"a":1}');
	});
});

/** The same value with its keys the other way round. */
const turned = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).reverse();
	return Object.fromEntries(entries.map(([key, held]) => [key, turned(held)]));
};

test("the hash is of a value, not of how it was written, and of every digit", async () => {
	await fc.assert(
		fc.asyncProperty(values, async (value) => {
			const hash = await hashOf(value);
			expect(hash).toMatch(/^[0-9a-f]{64}$/);
			expect(JSON.parse(new TextDecoder().decode(canonical(value)))).toEqual(
				JSON.parse(JSON.stringify(value)),
			);
			freeze(value);
			expect(await hashOf(value)).toBe(hash);
			expect(await hashOf(turned(value))).toBe(hash);
		}),
	);
	expect(await hashOf({ a: 0.1234567 })).not.toBe(await hashOf({ a: 0.1234568 }));
});
