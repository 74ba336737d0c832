/** What people type and paste as numbers, by the browser's language. */
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

/** Reads texts as a browser of that language does: it asks for its manner once. */
async function reader(language: string) {
	vi.stubGlobal("navigator", { language });
	vi.resetModules();
	const { parseNumber } = await import("../../src/page/numbers/parse.ts");
	return (text: string) => {
		const parsed = parseNumber(text);
		return parsed.ok ? parsed.value : parsed.fault;
	};
}

const READ: Record<string, [text: string, value: number][]> = {
	en: [
		["5,000", 5000],
		["5000.5", 5000.5],
		[".5", 0.5],
		["5.", 5],
		["-3", -3],
		["\u22123", -3],
		["+3", 3],
		["1,00,000", 100000],
		["  7 ", 7],
		["$5,000", 5000],
		["$ 5", 5],
		["US$5,000", 5000],
		["CA$5", 5],
		["R$ 5", 5],
		["USD 5", 5],
		["5 USD", 5],
		["5USD", 5],
		["€40", 40],
		["40 €", 40],
		["¥1,200", 1200],
		["￥1,200", 1200],
		["40%", 40],
		["40 %", 40],
		["５，０００", 5000],
		["４０％", 40],
		["１２．５", 12.5],
		["5000元", 5000],
		["$-5", -5],
	],
	"de-DE": [
		["1.000,50", 1000.5],
		["1.000", 1000],
		["1000,5", 1000.5],
		["1.000,50 €", 1000.5],
	],
	"fr-FR": [
		["1 000,5", 1000.5],
		["1\u202f000,5", 1000.5],
		["1\u00a0000", 1000],
		["1000 €", 1000],
	],
	"de-CH": [
		["1’000.50", 1000.5],
		["1'000.50", 1000.5],
		["CHF 1’000", 1000],
		["Fr. 5", 5],
	],
	"sv-SE": [
		["1 234 kr", 1234],
		["\u22125,5", -5.5],
	],
	"pl-PL": [
		["1 234,00 zł", 1234],
		["1234", 1234],
	],
	"tr-TR": [["%50", 50]],
	"en-IN": [["Rs 1,00,000", 100000]],
	he: [
		["\u200e-5", -5],
		["1,234 \u200f₪", 1234],
	],
	fa: [["\u200e\u22125", -5]],
	"zh-CN": [
		["5,000", 5000],
		["５，０００", 5000],
		["US$5,000", 5000],
	],
};

const REFUSED: Record<string, string[]> = {
	en: [
		"1.2万",
		"5万",
		"5千",
		"5k",
		"5 K",
		"1½",
		"½",
		"(500)",
		"5²",
		"①",
		"5e3",
		"1e999",
		"--5",
		"5-",
		"1,0",
		"1,0000",
		"1.2.3",
		"5 6",
		"1 000",
		"about 5",
		"5 apples",
		"五",
		"$",
		"%",
		"-",
		"5%%",
		"$$5",
		"5/2",
		"٥",
		"NaN",
		"Infinity",
		"5000 usd",
		"12:30",
		"X 5",
	],
	"de-DE": ["1.5万", "1'000", "1,000.5"],
	"zh-CN": ["1.2万", "5，０００万", "5千"],
};

describe.each(Object.keys(READ))("a browser that speaks %s", (language) => {
	it.each(READ[language] ?? [])("reads %s as %d", async (text, value) => {
		expect((await reader(language))(text)).toBe(value);
	});
});
describe.each(Object.keys(REFUSED))("a browser that speaks %s guesses nothing", (language) => {
	it.each(REFUSED[language] ?? [])("of %s", async (text) => {
		expect((await reader(language))(text)).toBeTypeOf("string");
	});
});

it.each(["en", "de-DE", "fr-FR", "de-CH", "pl-PL", "hi-IN"])(
	"comes to an end with whatever a link holds: %s",
	async (language) => {
		const read = await reader(language);
		// Digits that could be grouped in two ways would be tried in all of them, and never be done.
		const long = ["1".repeat(5000), "1 ".repeat(2500), "1,".repeat(2500), "12 345 ".repeat(700)];
		for (const digits of long)
			for (const end of ["x", " x", ",,", " "])
				expect(["number", "string"]).toContain(typeof read(digits + end));
	},
);

it.each(["en", "de-CH", "fr-FR", "pl-PL", "sv-SE", "hi-IN", "pt-BR", "he", "ar", "fa", "ur"])(
	"reads what a field writes: %s",
	async (language) => {
		const read = await reader(language);
		const tag = new Intl.Locale(language, { numberingSystem: "latn" }).toString();
		for (const value of [0, 5, -5, 0.125, -1234.5, 1234567, 12345678.25])
			expect(read(new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }).format(value))).toBe(
				value,
			);
	},
);

it("tells emptiness from nonsense, and the other convention from both", async () => {
	const english = await reader("en");
	expect([" ", "x", "1,5"].map(english)).toEqual(["empty", "not-a-number", "separator"]);
	expect((await reader("de-DE"))("1.5")).toBe("separator");
});
