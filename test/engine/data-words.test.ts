/**
 * What languages say of the data: each says as much as English, of the same figures and with the same
 * numbers, in its own script; and without any language the figures are still all there.
 */
import { describe, expect, it } from "vitest";
import { BARE_DATA } from "../../src/data/bare.ts";
import { dataInWords } from "../../src/data/in-words.ts";
import { BENCHMARKS, MODEL_DATA, VENDORS } from "../../src/data/index.ts";
import { mapped } from "../../src/data/mapped.ts";
import { vendorsInWords } from "../../src/data/vendors-in-words.ts";
import { en } from "../../src/data/words/en.ts";
import { enPilot } from "../../src/data/words/en-pilot.ts";
import { enVendors } from "../../src/data/words/en-vendors.ts";
import { zh } from "../../src/data/words/zh.ts";
import { zhPilot } from "../../src/data/words/zh-pilot.ts";
import { zhVendors } from "../../src/data/words/zh-vendors.ts";
import { isRecord, type ModelData } from "../../src/engine/index.ts";

/** The set with every text of it silenced, and of the benchmarks only what figures are held against. */
const silenced = (data: ModelData): ModelData => ({
	...data,
	context: [],
	benchmarks: Object.fromEntries(
		[...new Set(Object.values(data.plausible))].map((id) => {
			const source = { publisher: "", title: "", year: null, url: null };
			return [id, { ...data.benchmarks[id], population: "", source, note: null }];
		}),
	) as ModelData["benchmarks"], // each id is a benchmark's, or the comparison below fails

	presets: mapped(data.presets, (preset) => ({
		...preset,
		name: "",
		description: "",
		evidence: {},
	})) as ModelData["presets"], // under the same keys
});

it.each([
	["English", MODEL_DATA],
	["Chinese", dataInWords(zh)],
])("%s has the figures of the bare set and nothing but words beside them", (_, data) => {
	expect(silenced(data)).toEqual(BARE_DATA);
});

it("vendors charge the same in Chinese", () => {
	const charged = (vendors: typeof VENDORS) =>
		Object.values(vendors).map(({ name: _, billing: __, note: ___, source, ...vendor }) => ({
			...vendor,
			source: [source.year, source.url],
			usage: vendor.usage.map(({ name: _name, ...item }) => item),
			annual: vendor.annual.map(({ amount }) => amount),
		}));
	expect(charged(vendorsInWords(zhVendors))).toEqual(charged(VENDORS));
});

/** Every text by its place, null where nothing is said; functions are asked to say something. */
function textsOf(value: unknown, place = ""): [place: string, text: string | null][] {
	if (typeof value === "function") return [[place, value("Gartner", "Zendesk")]];
	if (value === null || typeof value === "string") return [[place, value]];
	if (!isRecord(value)) throw new Error(`${place} is no text`);
	return Object.entries(value).flatMap(([key, below]) => textsOf(below, `${place}/${key}`));
}

const english = textsOf({ ...en, ...enVendors, ...enPilot });
const chinese = new Map(textsOf({ ...zh, ...zhVendors, ...zhPilot }));

/** Whole names that stay as they are, longer ones first, since some begin alike. */
const NAMES = [
	"HubSpot customer agent",
	"Salesforce Agentforce",
	"Freshworks Freddy",
	"Zendesk AI agents",
	"support.zendesk.com",
	"Alhena AI",
	"fin.ai",
	"Intercom",
	"Fin Voice",
	"Fin",
	"Procedure",
	"Agentforce",
	"HubSpot",
	"Zendesk",
	"Gartner",
	"Gorgias",
	"Crocus",
	"Puffy",
	"Manawa",
	"3Chat",
	"SaaS",
	"AI",
].sort((a, b) => b.length - a.length);
const withoutNames = (text: string): string =>
	NAMES.reduce((rest, name) => rest.replaceAll(name, ""), text);

/** A month in English letters is a number in Chinese. */
const numbersIn = (text: string): number[] =>
	(text.replace("January", "1").match(/\d+(?:[.,]\d+)*/g) ?? [])
		.map((digits) => Number(digits.replaceAll(",", "")))
		.sort((a, b) => a - b);

/** What is wrong with a Chinese text against its English counterpart. */
function faultsOf(said: string | null, original: string | null): string[] {
	if (said === null || original === null) return said === original ? [] : ["said in one only"];
	const faults: string[] = [];
	const own = withoutNames(said);
	if (/[A-Za-z]/.test(own)) faults.push("a Latin word");
	// A name alone is the same in both.
	if (!/\p{Script=Han}/u.test(said) && said !== original) faults.push("no Chinese");
	if (!/\p{Script=Han}/u.test(said) && withoutNames(original).trim() !== "") faults.push("English");
	if (String(numbersIn(said)) !== String(numbersIn(original))) faults.push("other numbers");
	if (/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(said)) faults.push("narrow marks");
	if (/\p{Script=Han} | \p{Script=Han}|您/u.test(said)) faults.push("not the house's style");
	return faults;
}

it("say of a saving of time that was measured as work done why it is taken as it stands", () => {
	const place = "/workflows/*/assist/handleTimeReduction";
	for (const data of [dataInWords(en), dataInWords(zh)]) {
		const measured = data.benchmarks["handle-time-reduction-measured"].typical ?? Number.NaN;
		// 14 % more in an hour is 12 % less time on each.
		const time = 1 - 1 / (1 + measured);
		expect(time).toBeCloseTo(0.12, 2);
		for (const { id, workflowDefaults, evidence } of Object.values(data.presets))
			if ((workflowDefaults.assist?.handleTimeReduction ?? 0) > time)
				expect(evidence[place]?.reason, id).toMatch(/14\s?%.*12\s?%/);
	}
});

it("no text shows a benchmark's id in place of words", () => {
	const ids = Object.keys(BENCHMARKS).filter((id) => id.includes("-"));
	for (const [place, text] of [...english, ...chinese])
		expect(
			ids.filter((id) => text?.includes(id)),
			place,
		).toEqual([]);
});

describe("the Chinese words", () => {
	it("are there for every English one, with its numbers and in Chinese", () => {
		expect([...chinese.keys()]).toEqual(english.map(([place]) => place));
		const faults = english.flatMap(([place, text]) =>
			faultsOf(chinese.get(place) ?? null, text).map((fault) => `${place}: ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	it.each([
		["said in one only", null, "text"],
		["a Latin word", "每次resolution", "each resolution"],
		["no Chinese", "AI", "Gorgias"],
		["English", "12", "12 contacts"],
		["other numbers", "约13家", "about 12"],
		["other numbers", "约12家", "about 12 of 12"],
		["narrow marks", "价格,条款", "price, terms"],
		["not the house's style", "约 12家", "about 12"],
	])("are found to be wrong: %s", (fault, said, original) => {
		expect(faultsOf(said, original)).toContain(fault);
	});
});
