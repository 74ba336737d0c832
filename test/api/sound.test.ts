import fc from "fast-check";
import { expect, test } from "vitest";
import { INPUT_TREE, type InputNode } from "../../src/engine/index.ts";
import { inputSchemaAt } from "../../src/schema/input.ts";
import { isSound } from "../../src/schema/sound.ts";

type ObjectNode = Extract<InputNode, { kind: "object" }>;

/** An input has some two hundred places: few go wrong, so that some inputs are sound. */
const OFTEN = 200;

/** What a place may be sent, right and wrong. */
function partOf(node: InputNode): fc.Arbitrary<unknown> {
	const odd = fc.constantFrom(null, undefined, "", "x", true, [], {}, Number.NaN, -1, 1e308, [
		null,
	]);
	const usual =
		node.kind === "leaf" ? leafOf(node) : node.kind === "list" ? listOf(node) : of(node);
	return fc.oneof({ weight: OFTEN, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

function leafOf({ spec }: Extract<InputNode, { kind: "leaf" }>): fc.Arbitrary<unknown> {
	if (spec.kind === "number") {
		const { min, max, integer, exclusiveMin } = spec;
		const middle = integer ? Math.round((min + max) / 2) : (min + max) / 2;
		const edges = [exclusiveMin ? max : min, max, middle];
		const wrong = [min - 1e-9, min, middle + 0.1, max + 1, String(max), Number.POSITIVE_INFINITY];
		return fc.oneof(
			{ weight: OFTEN, arbitrary: fc.constantFrom(...edges) },
			{ weight: 1, arbitrary: fc.constantFrom(...wrong) },
		);
	}
	if (spec.choices) return fc.constantFrom<unknown>(...spec.choices);
	if (spec.pointer === "/currency") return fc.constantFrom("USD", "EUR", "JPY");
	const texts = ["Chat", "é".repeat(80), "😀".repeat(80), "退款"];
	const wrong = ["😀".repeat(81), "<b>", "a\u0000b", "https://example.com", "\ud800"];
	return fc.oneof(
		{ weight: OFTEN, arbitrary: fc.constantFrom(...texts) },
		{ weight: 1, arbitrary: fc.constantFrom(...wrong) },
	);
}

function listOf({ spec, item }: Extract<InputNode, { kind: "list" }>): fc.Arbitrary<unknown> {
	const usual = fc.array(of(item), { minLength: spec.minItems, maxLength: 3 });
	const edge = of(item).chain((one) =>
		fc.constantFrom([], Array(spec.maxItems).fill(one), Array(spec.maxItems + 1).fill(one)),
	);
	return fc.oneof({ weight: OFTEN, arbitrary: usual }, { weight: 1, arbitrary: edge });
}

/** An object with some of its keys, all that are required most of the time. */
function of(node: ObjectNode): fc.Arbitrary<unknown> {
	const parts = node.entries.map(([key, child]) => {
		const must = child.kind !== "object" && child.spec.required;
		const some = must ? { nil: undefined, freq: OFTEN } : { nil: undefined, freq: 2 };
		return fc.option(partOf(child), some).map((value) => [key, value] as const);
	});
	const strange = fc.oneof(
		{ weight: 60, arbitrary: fc.constant(null) },
		{ weight: 1, arbitrary: fc.constantFrom("", "__proto__", "constructor", "monthlyContact") },
	);
	return fc.tuple(strange, ...parts).map(([key, ...entries]) => {
		const sent = entries.filter(([, value]) => value !== undefined);
		return Object.fromEntries(key === null ? sent : [...sent, [key, 1]]);
	});
}

test("an input is found sound exactly where the schema finds no fault in a value", () => {
	const schema = inputSchemaAt("");
	const found = { sound: 0, faulty: 0 };
	fc.assert(
		fc.property(partOf(INPUT_TREE), (value) => {
			// The whole cannot be null; its schema as a part can.
			const expected = value !== null && schema.safeParse(value).success;
			expect(isSound(INPUT_TREE, value)).toBe(expected);
			found[expected ? "sound" : "faulty"]++;
		}),
		{ numRuns: 1500 },
	);
	expect(Math.min(found.sound, found.faulty)).toBeGreaterThan(100);
});
