import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	enHelps,
	enScorecardHelps,
	formatOf,
	INPUTS,
	isRecord,
	LANGUAGES,
	sayError,
	zhHelps,
	zhScorecardHelps,
} from "../../src/engine/index.ts";
import { duration } from "../../src/engine/text/zh-duration.ts";
import { ERRORS, SENTENCES } from "../support/phrases.ts";

const { en, "zh-CN": zh } = LANGUAGES;
// Amounts in a currency whose sign is not written in letters.
const formats = [formatOf("en", "CNY"), formatOf("zh-CN", "CNY")] as const;

/** Words that stay as they are: terms, codes, and the names that a request is written with. */
const KEPT = new Set([
	..."AI ROI NPV CSAT NPS ISO UUID POST JSON Pointer CNY USD EUR".split(" "),
	..."null true false neutral ecommerce en zh-CN locale".split(" "),
	..."mode scale low high pointer pointers A–Z a–z".split(" "),
	...INPUTS.flatMap(({ pointer }) => pointer.split("/")),
]);

/** Words of another language in a Chinese sentence; JSON Pointers are places, not words. */
const foreign = (said: string) =>
	(said.replace(/\/[\w/*]+/g, "").match(/[A-Za-z][A-Za-z–-]*/g) ?? []).filter(
		(word) => !KEPT.has(word),
	);

const numbers = (said: string) => (said.match(/\d[\d.,]*\d|\d/g) ?? []).sort();

/** What every Chinese sentence or label is held to, beside the English one. */
function check(english: string, chinese: string) {
	expect(chinese).toMatch(/\p{Script=Han}/u);
	expect([chinese, foreign(chinese)]).toEqual([chinese, []]);
	expect([chinese, numbers(chinese)]).toEqual([chinese, numbers(english)]);
	// Chinese has marks of its own, and no spaces but around signs of arithmetic.
	expect(chinese).not.toMatch(/\p{Script=Han}[,;:!?()"]|[,;:!?()"]\p{Script=Han}/u);
	expect(chinese).not.toMatch(/\p{Script=Han} (?![×÷+=])|(?<![×÷+=]) \p{Script=Han}/u);
	expect(chinese).not.toMatch(/。。|，，|；；|，。|undefined|NaN|\[object/);
}

describe("every sentence in Chinese says the same figures, in Chinese", () => {
	it.each(SENTENCES)("%s", (_, sentences) => {
		fc.assert(
			fc.property(sentences, (said) => {
				const [english, chinese] = [said(en, formats[0]), said(zh, formats[1])];
				check(english, chinese);
				if (!english.includes(" = ")) expect(chinese).toMatch(/。$/);
			}),
			{ numRuns: 40 },
		);
	});

	it.each(Object.entries(ERRORS))("error %s", (code, examples) => {
		for (const variables of examples) {
			// A key of ERRORS.
			const error = { code: code as keyof typeof ERRORS, variables };
			check(sayError(error, "en"), sayError(error, "zh-CN"));
		}
	});
});

/** Every text that is no function, by its place. */
function texts(of: unknown, place = ""): [string, string][] {
	if (typeof of === "string") return [[place, of]];
	if (!isRecord(of)) return [];
	return Object.entries(of).flatMap(([key, value]) => texts(value, `${place}|${key}`));
}

describe("every name in Chinese", () => {
	it("is Chinese, and has the figures of the English one", () => {
		const english = new Map(texts({ ...en, helps: enHelps, scorecardHelps: enScorecardHelps }));
		const chinese = texts({ ...zh, helps: zhHelps, scorecardHelps: zhScorecardHelps }).filter(
			([place]) => place !== "|answer|locale",
		);
		expect(chinese.map(([place]) => place)).toEqual(
			[...english.keys()].filter((place) => place !== "|answer|locale"),
		);
		for (const [place, text] of chinese) check(english.get(place) ?? "", text);
	});

	it("tells inputs apart", () => {
		const labels = INPUTS.filter(({ pointer }) => pointer.startsWith("/costs/")).map(
			({ pointer }) => zh.inputs[pointer],
		);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

it.each([
	[1, "1个月"],
	[12, "1年"],
	[18, "18个月"],
	[36, "3年"],
])("%i months are %s", (months, said) => expect(duration(months)).toBe(said));
