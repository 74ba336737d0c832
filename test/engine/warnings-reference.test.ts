/** Warnings against section 8 of the methodology read a second time, over random inputs. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import type { EstimateInput } from "../../src/engine/index.ts";
import { expectedWarnings } from "../reference/warnings.ts";
import { estimated } from "../support/analyses.ts";
import { soundInputs } from "../support/inputs.ts";

const presets = Object.keys(MODEL_DATA.presets);

function compare(input: EstimateInput, preset: string): void {
	const sent = { ...input, preset };
	const answer = estimated(sent);
	const { warnings } = answer;
	const expected = expectedWarnings(sent, answer, MODEL_DATA);
	expect(warnings.map(({ code, pointer }) => `${code} ${pointer}`).toSorted()).toEqual(
		expected.map(([code, pointer]) => `${code} ${pointer}`).toSorted(),
	);
	for (const [code, pointer, said] of expected) {
		const found = warnings.find((one) => one.code === code && one.pointer === pointer);
		expect(found?.message).toMatchObject({ kind: "warning", code, variables: said });
	}
}

it.each([
	["with most keys set", 4],
	["with some", 1],
	["with few", 0.3],
])("an estimate warns of what section 8 names and of nothing else: inputs %s", (_, fullness) => {
	fc.assert(fc.property(soundInputs(fullness), fc.constantFrom(...presets), compare));
});

it("a value at the end of its published range is inside", () => {
	const workflow = { monthlyContacts: 1000, costPerContact: 5 };
	for (const [costPerContact, outside] of [
		[2.999, true],
		[3, false],
		[12, false],
		[12.001, true],
		[null, false],
	] as const) {
		const priced = costPerContact === null ? { handleMinutes: 8, agentHourlyCost: 30 } : {};
		const workflows = [{ ...workflow, costPerContact, ...priced }];
		const codes = estimated({ workflows }).warnings.map(({ code }) => code);
		expect(codes.includes("outside-benchmark"), `${costPerContact}`).toBe(outside);
	}
});
