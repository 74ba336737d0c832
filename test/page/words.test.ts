/** The page says in Chinese all that it says in English, with the same numbers, and nothing in English. */
import { describe, expect, it } from "vitest";
import { INPUTS } from "../../src/engine/index.ts";
import { en } from "../../src/page/text/en.ts";
import { enBelow } from "../../src/page/text/en-below.ts";
import { enCompare } from "../../src/page/text/en-compare.ts";
import { enDocs } from "../../src/page/text/en-docs.ts";
import { enEmbed } from "../../src/page/text/en-embed.ts";
import { enExport } from "../../src/page/text/en-export.ts";
import { enReport } from "../../src/page/text/en-report.ts";
import { enScorecardPage } from "../../src/page/text/en-scorecard.ts";
import { enShare } from "../../src/page/text/en-share.ts";
import { enSheet } from "../../src/page/text/en-sheet.ts";
import { enSite } from "../../src/page/text/en-site.ts";
import { zh } from "../../src/page/text/zh.ts";
import { zhBelow } from "../../src/page/text/zh-below.ts";
import { zhCompare } from "../../src/page/text/zh-compare.ts";
import { zhDocs } from "../../src/page/text/zh-docs.ts";
import { zhEmbed } from "../../src/page/text/zh-embed.ts";
import { zhExport } from "../../src/page/text/zh-export.ts";
import { zhReport } from "../../src/page/text/zh-report.ts";
import { zhScorecardPage } from "../../src/page/text/zh-scorecard.ts";
import { zhShare } from "../../src/page/text/zh-share.ts";
import { zhSheet } from "../../src/page/text/zh-sheet.ts";
import { zhSite } from "../../src/page/text/zh-site.ts";
import { latinWords, misset } from "../support/chinese.ts";

/** As texts, which numbers in sentences are too; no multiples of twelve, which are said as years. */
const ARGUMENTS = ["17", "23", "29", "31"];

/** Arguments of those that ask for more than numbers, one text for each. */
const SPECIAL: Record<string, unknown[]> = {
	"/answer/range/odds()": [
		{ kind: "never" },
		{ kind: "rarely" },
		{ kind: "about", cases: 17, of: 23 },
		{ kind: "mostly" },
		{ kind: "always" },
	],
};

/** Inputs by their names in files and formulas, and what has no other name either. */
const CODE = [
	...INPUTS.flatMap(({ pointer }) => pointer.split("/").slice(-1)),
	// How a request is sent, and what its code runs on.
	...["GET", "POST", "macOS", "Linux", "WSL", "Git Bash", "Node", "Python"],
];

interface Text {
	place: string;
	said: string;
}

/** Every text by its place; those that take arguments are given some. */
function textsOf(value: unknown, place: string): Text[] {
	if (typeof value === "string") return [{ place, said: value }];
	if (typeof value === "function") {
		const called = `${place}()`;
		const all = SPECIAL[called]?.map((one) => [one]) ?? [ARGUMENTS.slice(0, value.length)];
		return all.map((given) => ({ place: called, said: String(value(...given)) }));
	}
	return Object.entries(value as object).flatMap(([key, child]) =>
		textsOf(child, `${place}/${key}`),
	);
}

/** The languages may have their keys in another order. */
const inOrder = (texts: Text[]) =>
	texts.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));

/** All digits: numbers that follow one another in Chinese without a word between them are two. */
const digitsIn = (text: string) => (text.match(/\d/g) ?? []).sort();

describe.each([
	["first screen", en, zh],
	["sections below", enBelow, zhBelow],
	["saved calculation", enReport, zhReport],
	["saving", enShare, zhShare],
	["comparing", enCompare, zhCompare],
	["scorecard", enScorecardPage, zhScorecardPage],
	["sheet", enSheet, zhSheet],
	["files", enExport, zhExport],
	["API reference", enDocs, zhDocs],
	["on other sites", { section: enSite, frame: enEmbed }, { section: zhSite, frame: zhEmbed }],
])("%s", (_, english, chinese) => {
	const translated = inOrder(textsOf(chinese, ""));
	const pairs = inOrder(textsOf(english, "")).map((text, i) => ({
		...text,
		chinese: translated[i],
	}));

	it("has the same texts in both languages", () => {
		expect(pairs.length).toBeGreaterThan(20);
		for (const { place, chinese } of pairs) expect(chinese?.place).toBe(place);
	});

	it("is Chinese, down to its punctuation", () => {
		for (const { place, said, chinese } of pairs) {
			const text = chinese?.said ?? "";
			expect(latinWords(text, CODE), `${place}: ${text}`).toEqual([]);
			expect(misset(text), `${place}: ${text}`).toEqual([]);
			const hasWords = latinWords(said).length > 0;
			expect(/\p{Script=Han}/u.test(text) || !hasWords, `${place}: ${text}`).toBe(true);
		}
	});

	it("has the same numbers in both languages", () => {
		for (const { place, said, chinese } of pairs)
			expect(digitsIn(chinese?.said ?? ""), place).toEqual(digitsIn(said));
	});
});
