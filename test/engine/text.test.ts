import { describe, expect, it } from "vitest";
import { enHelps, enInputs, formatOf, INPUTS, sayError, zhHelps } from "../../src/engine/index.ts";

describe("numbers in words", () => {
	const { money, count, percent } = formatOf("en", "USD");
	it.each([
		[money(0), "$0.00"],
		[money(4), "$4.00"],
		[money(-0.99), "-$0.99"],
		[money(1234567.8), "$1,234,568"],
		[money(0.004), "$0.004"],
		[money(-1e-9), "$0"],
		[money(999.999), "$1,000.00"],
		[money(1e30), "$1e+30"],
		[count(40_000), "40,000"],
		[count(1.5), "1.5"],
		[count(0), "0"],
		[count(-12.345), "-12.35"],
		[percent(0.4), "40%"],
		[percent(3.2), "320%"],
		[percent(-0.125), "-12.5%"],
		[percent(0.0005), "0.05%"],
		[formatOf("en", "JPY").money(1234.5), "¥1,235"],
		[formatOf("en", "JPY").money(1.475), "¥1.48"],
		[formatOf("en", "JPY").money(1), "¥1"],
		[formatOf("en", "JPY").money(600), "¥600"],
		[formatOf("tr", "TRY").percent(0.105), "%10,5"],
		[formatOf("en", "EUR").money(12), "€12.00"],
		[formatOf("de", "EUR").money(1234.5), "1.235 €"],
		[formatOf("de", "EUR").money(12.5), "12,50 €"],
	])("%s is %s", (said, expected) => expect(said.replace(/\s/g, " ")).toBe(expected));
});

describe("errors in words", () => {
	it("tell a percentage from a fraction", () => {
		const said = sayError(
			{ code: "too-large", variables: { min: 0, max: 1, value: 40, unit: "share" } },
			"en",
		);
		expect(said).toBe("Too large: expected a number from 0 to 1; use 0.4 for 40 %.");
	});
	it("exist, with a label and help for every input", () => {
		for (const { pointer } of INPUTS) {
			const [label, help] = [enInputs[pointer], enHelps[pointer]];
			expect(label.length, pointer).toBeGreaterThan(2);
			expect(help.length, pointer).toBeGreaterThan(label.length);
		}
	});
	it.each([
		["en", enHelps],
		["zh-CN", zhHelps],
	])("speak of percent where a field takes percent: %s", (_, helps) => {
		for (const spec of INPUTS) {
			const help = helps[spec.pointer];
			// How a request writes it, the API's description adds from the unit.
			expect(help).not.toMatch(/null|fraction|the request's currency|请求的货币/i);
			if (spec.kind === "number" && ["share", "rate", "factor"].includes(spec.unit))
				expect(help.replace(/[\d.]+ ?%/g, "")).not.toMatch(
					/\d\.\d|[^\d]1 (means|counts|credits)|1表示/,
				);
		}
	});
});
