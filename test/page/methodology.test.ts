/** The methodology page as it is written: everything stands in it, in both languages, and adds up. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PRESETS, VENDORS } from "../../src/data/index.ts";
import { dataOf } from "../../src/data/languages.ts";
import { SOURCES } from "../../src/data/sources.ts";
import { DATA_VERSIONS, MODEL_VERSIONS } from "../../src/data/versions.ts";
import { quantiles } from "../../src/engine/analysis/quantile.ts";
import {
	BENEFIT_IDS,
	CONTROLS,
	COST_IDS,
	type EstimateInput,
	EVIDENCE,
	INPUTS,
	isRecord,
	LANGUAGES,
	type LineId,
	LOCALES,
	type Locale,
	METRIC_GROUPS,
	type PhrasedEstimate,
	PLAN_LIMITS,
	resolve,
	SIGNAL_GROUPS,
	scorecard,
	specOf,
	USAGE_UNITS,
} from "../../src/engine/index.ts";
import { AMOUNT_MARGIN, LEAST_CASES, RATE_MARGIN } from "../../src/engine/scorecard/signals.ts";
import { wilson, Z_95 } from "../../src/engine/scorecard/statistics.ts";
import {
	benchmarkAnchor,
	figureAnchor,
	inputAnchor,
	lineAnchor,
	presetAnchor,
	vendorAnchor,
	warningAnchor,
} from "../../src/page/methodology/anchors.ts";
import { EVERY_LINE, estimateOf, OPENING } from "../../src/page/methodology/example.ts";
import { evaluate, parse, type Scope, substituted } from "../../src/page/methodology/expression.ts";
import { EVENTS, LINES, RESULTS, STEPS, UNIT_COSTS } from "../../src/page/methodology/formulas.ts";
import { movedBy } from "../../src/page/methodology/moved.ts";
import { methodologyPage } from "../../src/page/methodology/page.ts";
import { en } from "../../src/page/methodology/text-en.ts";
import { zh } from "../../src/page/methodology/text-zh.ts";
import { CALIBRATED } from "../../src/page/methodology/words.ts";
import { type Worked, workedMonth, workedResults } from "../../src/page/methodology/worked.ts";
import { latinWords, misset } from "../support/chinese.ts";

const template = readFileSync(new URL("../../src/page/methodology.html", import.meta.url), "utf8");
const pages = Object.fromEntries(
	LOCALES.map((locale) => [locale, methodologyPage(locale, template)]),
) as Record<Locale, string>; // every locale was just set

const unescaped = (text: string) =>
	text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
/** What a page shows, without its markup, one line for each element. */
const shown = (markup: string) => unescaped(markup.replaceAll(/<[^>]+>/g, "\n"));

const anchors = [
	...INPUTS.map(({ pointer }) => inputAnchor(pointer)),
	...[...BENEFIT_IDS, ...COST_IDS].map(lineAnchor),
	...Object.values(STEPS).flatMap((group) => Object.keys(group).map(figureAnchor)),
	...Object.keys(RESULTS).map(figureAnchor),
	...Object.keys(dataOf("en").benchmarks).map(benchmarkAnchor),
	...Object.keys(PRESETS).map(presetAnchor),
	...Object.keys(VENDORS).map(vendorAnchor),
	...Object.keys(LANGUAGES.en.answer.warnings).map(warningAnchor),
	...USAGE_UNITS.map((unit) => `unit-${unit}`),
	...[...MODEL_VERSIONS.map(({ version }) => `model-${version}`)],
	...[...DATA_VERSIONS.map(({ version }) => `data-${version}`)],
];

describe.each(LOCALES)("the page in %s", (locale) => {
	const page = pages[locale];
	const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1] ?? "");

	it("has a place for every input, line, figure, record, preset, vendor, warning and version", () => {
		expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
	});

	it("has each place once, plain enough for an address, and every link within it leads somewhere", () => {
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		expect(ids.filter((id) => !/^[A-Za-z][\w-]*$/.test(id))).toEqual([]);
		const links = [...page.matchAll(/href="#([^"]+)"/g)].map((found) => found[1] ?? "");
		expect(links.length).toBeGreaterThan(300);
		expect(links.filter((link) => !ids.includes(link))).toEqual([]);
	});

	it("names every pointer, source and control", () => {
		const text = unescaped(page);
		const urls = [...Object.values(SOURCES), ...Object.values(VENDORS).map(({ source }) => source)]
			.map(({ url }) => url)
			.filter((url) => url !== null);
		const controls = CONTROLS.map((key) => LANGUAGES[locale].scorecard.controls[key]);
		const wanted = [...INPUTS.map(({ pointer }) => `<code>${pointer}</code>`), ...controls];
		expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
		expect(urls.filter((url) => !text.includes(`href="${url}"`))).toEqual([]);
	});

	it("shows nothing that is nothing", () => {
		expect(page).not.toMatch(/undefined|NaN|\[object|<!--(head|body)/);
		// The policy of the site allows neither.
		expect(page).not.toMatch(/ style="|<style|<script(?! type="module" src)/);
	});

	it("has headings in order", () => {
		const levels = [...page.matchAll(/<h([1-6])/g)].map((found) => Number(found[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
	});
});

it("is Chinese in Chinese, but for names and what is written for machines", () => {
	const own = pages["zh-CN"]
		.replaceAll(/<(cite|code|pre|svg|script|title)[\s\S]*?<\/\1>/g, "")
		.replaceAll(/<(span|li|a)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/g, "")
		.replaceAll(/<a href="#(benchmark|unit)-[^>]*>[^<]*<\/a>/g, "");
	const names = [
		...Object.values(SOURCES).flatMap(({ publisher, via }) => [publisher, via]),
		...Object.values(VENDORS).flatMap(({ name, source }) => [source.publisher, ...name.split(" ")]),
		...["HubSpot", "Intercom", "Zendesk", "Procedure", "US$", "USD", "CNY", "GBP", "JSON", "null"],
		...["Crocus", "Puffy", "Manawa", "FCR", "JSON Pointer", "ISO", "EUR", "ecommerce", "neutral"],
		...INPUTS.flatMap(({ pointer }) => pointer.split("/")),
		...["actions-per-conversation", "messages-per-conversation"],
		...["handle-time-reduction-measured", "live", "deflection", "knowledge", "assist", "rework"],
		...["escalation", "recontact", "capacity", "coverage", "retention", "involvement-resolution"],
		...["xoshiro128", "MurmurHash3", "Fisher", "Yates"],
	].filter((name): name is string => typeof name === "string" && name !== "");
	const texts = [...new Set(shown(own).split("\n"))]
		.map((text) => text.trim())
		.filter((text) => /\p{Script=Han}|[A-Za-z]{2}/u.test(text) && !/^[\w.-]+$/.test(text));
	const latin = texts.filter((text) => /[A-Za-z]{2}/.test(text));
	expect(latin.filter((text) => latinWords(text, [...new Set(names)]).length > 0)).toEqual([]);
	expect(texts.filter((text) => misset(text).length > 0)).toEqual([]);
});

/** Every text of a language by its place; functions with the same values. */
function texts(of: unknown, place = ""): [string, string][] {
	if (typeof of === "string") return [[place, of]];
	if (typeof of === "function") return [[place, String(of("1", "2"))]];
	if (typeof of !== "object" || of === null) return [];
	return Object.entries(of).flatMap(([key, value]) => texts(value, `${place}/${key}`));
}

it("says the same figures and names in both languages", () => {
	const marks = (text: string) =>
		[...text.matchAll(/`[^`]+`|\(([#/][^)]+)\)/g)].map(([mark]) => mark).sort();
	const chinese = new Map(texts(zh));
	const differing = texts(en).filter(
		([place, text]) => String(marks(text)) !== String(marks(chinese.get(place) ?? "missing")),
	);
	expect(differing).toEqual([]);
	expect(chinese.size).toBe(texts(en).length);
});

it("says the bounds of the scorecard that the engine has", () => {
	const text = en.analyses.scorecard.text.join(" ");
	expect(text).toContain(`at least ${LEAST_CASES} cases`);
	expect([RATE_MARGIN, AMOUNT_MARGIN]).toEqual([0.02, 0.05]);
	expect(text).toContain("at most two percentage points");
	expect(text).toContain("more than 5 % worse");
});

/** What stands in the place of an id, up to the next of the same rank, one line for each element. */
function sectionOf(locale: Locale, id: string, end: string): string[] {
	const [, rest = ""] = pages[locale].split(` id="${id}"`);
	return shown(rest.split(end)[0] ?? "")
		.split("\n")
		.map((text) => text.trim())
		.filter((text) => text !== "");
}
const inSection = (locale: Locale, id: string, end = "<h3") => sectionOf(locale, id, end).join(" ");

describe("what a request may set", () => {
	it.each([
		[
			"simulate",
			[
				"/samples 100 to 20,000; samples × workflows × months at most 2,000,000 5,000, or the most allowed",
				"/seed 0 to 4,294,967,295 1 /variables/*/mode absolute , scale absolute /variables/*/distribution pert , triangular , uniform pert",
			],
		],
		["sensitivity", ["/metric roi , roiOnAllCosts , net , npv , paybackMonths npv"]],
		["break-even", ["roi , roiOnAllCosts , net , npv , paybackMonths net /target any number 0"]],
	])("of %s stands there, with what is taken where it is left out", (id, wanted) => {
		const text = inSection("en", id);
		for (const part of wanted) expect(text).toContain(part);
	});

	it("of a comparison, and the shape of a PERT distribution, are the engine's", () => {
		expect(PLAN_LIMITS).toEqual({ min: 2, max: 8 });
		expect(en.analyses.compare.text.join(" ")).toContain("two to eight plans");
		expect(en.analyses.simulate.text.join(" ")).toContain("λ = 4: the mean is");
		const [low, likely, high] = [2, 3, 10];
		const values = quantiles({ low, likely, high, distribution: "pert" }, 10_000);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(mean).toBeCloseTo((low + 4 * likely + high) / 6, 3);
	});
});

describe.each(LOCALES)("the scorecard in %s", (locale) => {
	const { measurements, controls, evidence, metricGroups } = LANGUAGES[locale].scorecard;
	const labels: Record<string, string> = { ...measurements, ...controls };
	const lines = sectionOf(locale, "scorecard", "<h3");
	const text = lines.join(" ");

	it("names every signal, metric and piece of evidence, with its key", () => {
		const groups = [...Object.values(SIGNAL_GROUPS), ...Object.values(METRIC_GROUPS)].flat();
		const wanted = [
			...groups.map((key) => `${labels[key]} ${key}`),
			...EVIDENCE.map((key) => `${evidence[key]} ${key}`),
			...Object.entries(metricGroups).map(([id, name]) => `${name} ${id}`),
		];
		expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
	});

	it("tells on what each is measured, and what settles it where no fault is seen", () => {
		const guardrails = {
			hallucinationRate: ["reviewedConversations", 1, "381"],
			wrongCommitmentRate: ["reviewedConversations", 0.2, "1,917"],
			evidenceCompleteness: ["reviewedConversations", 95, "73"],
			escalationPrecision: ["escalations", 90, "35"],
		} as const;
		const head = locale === "en" ? "Settled without a fault by" : "无问题时判定所需";
		const rows = lines.slice(lines.indexOf(head));
		for (const [key, [of, limit, cases]] of Object.entries(guardrails)) {
			const [label, measured, must, settled] = rows.slice(rows.indexOf(key) + 1);
			expect([label, measured, settled], key).toEqual([labels[of], of, cases]);
			expect(must, key).toContain(String(limit));
		}
		for (const [key, of] of Object.entries({ csat: "csatResponses", reopenRate: "conversations" }))
			expect(rows[rows.indexOf(key) + 2], key).toBe(of);
	});

	it("tells what cannot apply, where each stage leads, and the bounds of what was bought", () => {
		const named = (key: string) => `${labels[key]} ${key}`;
		const draft = [named("agentRequestRate"), named("escalationPrecision")].join(
			locale === "en" ? " , " : " 、",
		);
		expect(text).toContain(draft);
		expect(
			text.match(new RegExp(`highRiskActions [^*]*?${named("highRiskReviewedShare")}`)),
		).toBeTruthy();
		const cells = (stage: string) => {
			const row = pages[locale]
				.split("<tr")
				.find((one) => one.includes(`<code>${stage}</code> <span class="help">`));
			return [...(row ?? "").matchAll(/<td[^>]*><div><code>(\w+)</g)].map(([, to]) => to);
		};
		expect(cells("draft")).toEqual(["verification", "draft", "draft"]);
		expect(cells("verification")).toEqual(["reviewed", "draft", "verification"]);
		expect(cells("reviewed")).toEqual(["automated", "verification", "reviewed"]);
		expect(cells("automated")).toEqual(["automated", "reviewed", "automated"]);
		for (const bound of [
			/containmentRate [^,，]*85%/,
			/knowledgeHitRate [^,，]*80%/,
			/input [^;；]*0\.8/,
		])
			expect(text).toMatch(bound);
	});
});

/** A merge patch's leaves by pattern; a list without items is one. */
function leaves(value: unknown, pattern = ""): [string, unknown][] {
	if (Array.isArray(value) && value.length > 0 && pattern !== "/rollout")
		return value.flatMap((item) => leaves(item, `${pattern}/*`));
	if (!isRecord(value)) return [[pattern, value]];
	return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pattern}/${key}`));
}

it("tells of a calibration what it writes, and on which cases its intervals rest", () => {
	const baseline = { conversations: 900, handleMinutes: 8, reopenRate: 0.1, escalationRate: 0.2 };
	const pilot = {
		conversations: 400,
		handleMinutes: 7,
		reopenRate: 0.05,
		escalationRate: 0.1,
		deflectionRate: 0.5,
		containmentRate: 0.8,
	};
	const workflow = { name: "Chat", stage: "reviewed" } as const;
	const outcome = scorecard({ workflow, baseline, pilot }, dataOf("en"));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	const { patch, variables } = outcome.scorecard.calibration;
	const written = new Map(leaves(patch).filter(([pattern]) => pattern !== "/workflows/*/name"));
	expect([...written.keys()].sort()).toEqual([...CALIBRATED].sort());
	const c = pilot.deflectionRate * pilot.containmentRate;
	const expected = (baseline.handleMinutes * (1 - c * 0.8)) / (1 - c);
	const got = (key: string) => written.get(`/workflows/*/${key}`);
	expect(got("automation/deflectionCeiling")).toBe(0);
	expect(got("assist/share")).toBe(1);
	expect(got("assist/handleTimeReduction")).toBeCloseTo(1 - pilot.handleMinutes / expected, 12);
	expect(got("assist/activities")).toEqual([]);
	expect(written.get("/rollout")).toMatchObject([{ startMonth: 1, deflection: 1, assist: 1 }]);
	for (const words of [en, zh]) {
		const { values } = words.scorecard.calibration;
		const ranged = CALIBRATED.filter((pointer) => values[pointer][1]);
		expect(variables.map(({ pointer }) => pointer.replace("/0/", "/*/"))).toEqual(ranged);
		for (const { pointer, low, high } of variables) {
			const pattern = CALIBRATED.find((one) => one === pointer.replace("/0/", "/*/"));
			const [value, cases = ""] = pattern ? values[pattern] : [""];
			const before = /baseline|基线/.test(cases);
			expect(/baseline's|of the baseline|基线的/.test(value.split(/,|，/)[0] ?? "")).toBe(before);
			const n = cases.includes("conversations · deflectionRate")
				? pilot.conversations * pilot.deflectionRate
				: (before ? baseline : pilot).conversations;
			expect({ low, high }).toEqual(wilson({ share: Number(got(pointer.slice(13))), n }, Z_95));
		}
	}
});

describe("lines that an input feeds", () => {
	const all: LineId[] = [...BENEFIT_IDS, ...COST_IDS];
	const moved = (pointer: string) => {
		const spec = specOf(pointer);
		if (!spec) throw new Error(pointer);
		return movedBy(spec);
	};
	const fixed = ["implementation", "transition"];
	const contacts = [
		...["deflection", "knowledge", "assist", "rework", "recontact", "escalation", "capacity"],
		...["ai-errors", "launch-disruption", "review", "ai-fees"],
	];
	const others = (ids: string[]) => all.filter((id) => !ids.includes(id));

	it.each<[string, string[]]>([
		["/horizonMonths", others(fixed)],
		["/discountRate", []],
		["/workflows", contacts],
		["/workflows/*/monthlyContacts", contacts],
		["/workflows/*/annualGrowth", contacts],
		["/rollout", others([...fixed, "operating"])],
		["/rollout/*/startMonth", others([...fixed, "operating"])],
		["/rollout/*/deflection", contacts.filter((id) => id !== "launch-disruption")],
		["/workflows/*/automation/deflectionCeiling", contacts.filter((id) => !/defl|launch/.test(id))],
		["/workflows/*/quality/reopenRateAfter", ["rework", "capacity"]],
		["/workflows/*/assist/activities", ["assist", "rework", "capacity"]],
		["/labor/annualAttritionRate", contacts.slice(0, 7).filter((id) => id !== "escalation")],
		["/labor/outsourcedShare", contacts.slice(0, 7).filter((id) => id !== "escalation")],
		["/labor/paidHoursPerMonth", []],
		["/benefits/retention/csatAfter", ["retention"]],
		["/costs/usage/*/unit", ["ai-fees"]],
	])("are those that move with %s", (pointer, lines) => {
		expect(new Set<string>(moved(pointer).lines)).toEqual(new Set(lines));
	});

	it("are none where only figures move, and those are named", () => {
		expect(moved("/discountRate").figures).toEqual(["npv", "discountedPaybackMonths"]);
		expect(moved("/labor/paidHoursPerMonth").figures).toEqual(["fteFreed"]);
		const silent = INPUTS.filter(({ feeds }) => feeds.length > 0)
			.filter(({ pointer }) => moved(pointer).lines.length === 0)
			.map(({ pointer }) => pointer);
		expect(silent).toEqual(["/discountRate", "/labor/paidHoursPerMonth"]);
		const row = inSection("en", inputAnchor("/discountRate"), "</tr>");
		expect(row).toContain("no line; only npv , discountedPaybackMonths");
		const horizon = inSection("en", inputAnchor("/horizonMonths"), "</tr>");
		expect(horizon).toContain("every line but Set-up , Transition");
	});
});

it("names with a line the inputs of prices, wages, events and months in it", () => {
	const used = (id: LineId) => inSection("en", id, '<ul class="tags"');
	const { inputs } = LANGUAGES.en;
	for (const [id, pointer] of [
		["operating", "/costs/annualPriceIncrease"],
		["ai-fees", "/costs/annualPriceIncrease"],
		["ai-fees", "/costs/usage/*/unit"],
		["review", "/labor/annualWageIncrease"],
		["launch-disruption", "/costs/transition/launchDisruption/months"],
		["launch-disruption", "/rollout/*/startMonth"],
	] as const)
		expect(used(id).split("Inputs").at(-1), id).toContain(inputs[pointer]);
});

it("refuses labour removed twice where the formula says so", () => {
	const formula = "relativeEffort · containmentRate · max(deflectionRate, deflectionCeiling)";
	for (const words of [en, zh]) expect(words.completion.join(" ")).toContain(`\`${formula} > 1\``);
	for (const automation of [
		{ relativeEffort: 2, containmentRate: 1, deflectionRate: 0.5, deflectionCeiling: 0 },
		{ relativeEffort: 2, containmentRate: 1, deflectionRate: 0.51, deflectionCeiling: 0 },
		{ relativeEffort: 2, containmentRate: 0.9, deflectionRate: 0.2, deflectionCeiling: 0.56 },
		{ relativeEffort: 2, containmentRate: 0.9, deflectionRate: 0.2, deflectionCeiling: 0.55 },
	]) {
		const [workflow] = EVERY_LINE.workflows;
		const outcome = resolve({ workflows: [{ ...workflow, automation }] }, dataOf("en"));
		expect(outcome.ok).toBe(evaluate(parse(formula), automation) <= 1);
	}
});

it("gives no money as hours in Chinese", () => {
	expect(shown(pages["zh-CN"])).not.toMatch(/工时\s*US\$/);
	expect(zh.stepTexts.laborFreed).toContain("人工成本");
});

/** What a worked example shows, worked out by JavaScript instead of by the page's own reader. */
function calculated(numbers: string): number {
	const code = numbers
		.replaceAll(",", (comma, at: number) => (/\d/.test(numbers[at + 1] ?? "") ? "" : comma))
		.replaceAll("⌊", "Math.floor(")
		.replaceAll("⌋", ")")
		.replaceAll("−", "-")
		.replaceAll("·", "*")
		.replaceAll("^", "**")
		.replaceAll(/\b(max|min)\(/g, "Math.$1(");
	return Number(new Function(`return ${code}`)());
}

describe("worked examples", () => {
	const { steps, lines, events, unitCosts, estimate } = workedMonth(EVERY_LINE);
	const { results } = workedResults(OPENING);
	const all: [string, Worked][] = [
		...Object.entries(steps),
		...Object.entries(lines),
		...Object.values(lines).flatMap(({ where }) => Object.entries(where)),
		...Object.entries(events),
		...Object.entries(unitCosts),
		...Object.entries(results).flatMap(([id, worked]): [string, Worked][] =>
			worked?.numbers ? [[id, worked]] : [],
		),
	];

	it.each(all)("of %s come to what is shown", (_, { numbers, value }) => {
		const result = calculated(value);
		expect(Math.abs(calculated(numbers) - result)).toBeLessThanOrEqual(
			2e-4 * Math.max(Math.abs(result), 0.01),
		);
	});

	it("have every line in use, and are what the engine says", () => {
		for (const { id, total, steadyState } of estimate.lines) {
			expect(total, id).not.toBe(0);
			const said = calculated(lines[id].value);
			if (id === "operating") expect(said).toBeCloseTo(steadyState, 2);
		}
		expect(calculated(lines.deflection.value)).toBeCloseTo(
			estimate.lines.find(({ id }) => id === "deflection")?.steadyState ?? 0,
			2,
		);
	});

	const [workflow] = EVERY_LINE.workflows;
	if (!workflow) throw new Error("the example has no workflow");
	const { automation, quality } = workflow;
	const with_ = (changes: object, rest: object = {}): EstimateInput => ({
		...EVERY_LINE,
		...rest,
		workflows: [{ ...workflow, ...changes }],
	});
	it.each<[string, EstimateInput]>([
		["a cost and no minutes", with_({ handleMinutes: null, costPerContact: 6.1 })],
		["a cost beside minutes", with_({ costPerContact: 6.1 })],
		["growth", with_({ annualGrowth: 0.2 })],
		["nothing learnt", with_({ automation: { ...automation, monthlyLearningRate: 0 } })],
		["involvement below the rate", with_({ automation: { ...automation, involvementRate: 0.1 } })],
		[
			"more work than before",
			with_({ automation: { ...automation, containmentRate: 0.05, recontactPenalty: 2 } }),
		],
		[
			"more reopened and escalated",
			with_({ quality: { ...quality, reopenRateAfter: 0.2, escalationRateAfter: 0.2 } }),
		],
		[
			"little that can be avoided",
			with_({}, { labor: { ...EVERY_LINE.labor, annualAttritionRate: 0.01, outsourcedShare: 0 } }),
		],
		[
			"a later, partial go-live",
			with_(
				{},
				{
					rollout: [
						{
							stage: "pilot",
							startMonth: 9,
							deflection: 0.6,
							assist: 0.7,
							review: 0.3,
							benefits: 0.4,
						},
					],
				},
			),
		],
	])("agree with the engine on %s", (_, input) => {
		expect(() => workedMonth(input)).not.toThrow();
	});

	it("stop the build where a formula is another one", () => {
		const { formula } = LINES.assist;
		LINES.assist.formula = "Σ assistSaved";
		try {
			expect(() => workedMonth(EVERY_LINE)).toThrow("assist = Σ assistSaved is");
		} finally {
			LINES.assist.formula = formula;
		}
	});
});

/** A plan's inputs and steps as formulas name them; what is of one kind of contacts stands with each kind. */
function scopeOf({ resolvedInput: input, horizonMonths }: PhrasedEstimate): Scope {
	const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Scope;
	const { costs, benefits, workflows, rollout, ...rest } = input;
	const stage = plain(rollout[0]);
	const kinds = workflows.map(plain);
	const scope: Scope = {
		...plain({ ...rest, ...benefits, ...costs, ...costs.transition, costs }),
		rollout: stage,
		m: horizonMonths,
		s: 1,
		wagesAtStart: 1,
		earlierMonths: Array.from({ length: horizonMonths - 1 }, () => ({ rollout: stage })),
		kinds,
	};
	for (const kind of kinds) {
		const atStart = { ...scope, ...kind, m: 1, wages: 1 };
		const [contacts = 0, cost = 0] = [STEPS.contacts.contacts, STEPS.time.contactCost].map((one) =>
			evaluate(parse(one), atStart),
		);
		kind.laborAtStart = contacts * cost;
	}
	for (const [name, formula] of Object.values(STEPS).flatMap((group) => Object.entries(group))) {
		const node = parse(formula);
		try {
			scope[name] = evaluate(node, scope);
		} catch {
			for (const kind of kinds) kind[name] = evaluate(node, { ...scope, ...kind });
		}
	}
	return scope;
}

it("adds several kinds of contacts up as the engine does", () => {
	const [first] = EVERY_LINE.workflows;
	if (!first) throw new Error("the example has no workflow");
	const second = {
		...first,
		name: "Phone",
		monthlyContacts: 3000,
		handleMinutes: 12,
		utilization: 0.6,
		automation: { ...first.automation, deflectionRate: 0.2, aiCostPerContact: 0.4 },
		assist: { share: 0.9, handleTimeReduction: 0.05 },
		quality: { ...first.quality, costPerEscalation: 25 },
	};
	const usage = USAGE_UNITS.map((unit, i) => ({ unit, price: 0.1 + i / 10, quantityPerEvent: 2 }));
	const costs = { ...EVERY_LINE.costs, usage };
	const estimate = estimateOf({ ...EVERY_LINE, workflows: [first, second], costs });
	const { operations } = estimate;
	const scope = scopeOf(estimate);
	scope.usage = usage.map(({ unit, price, quantityPerEvent }) => ({
		...{ price, quantityPerEvent, includedPerMonth: 0, minimumPerMonth: 0 },
		events: evaluate(parse(EVENTS[unit]), scope),
	}));
	const steady: Record<string, number> = { benefits: estimate.steadyState.benefits };
	for (const { id, formula: said } of estimate.lines) {
		const { formula, where = {} } = LINES[id];
		for (const [name, one] of Object.entries(where)) scope[name] = evaluate(parse(one), scope);
		steady[id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] = said.result;
		// Its result is of the months that it falls in.
		if (id === "launch-disruption") continue;
		const value = evaluate(parse(formula), scope);
		expect(Math.abs(value / said.result - 1), id).toBeLessThan(1e-9);
	}
	scope.steady = steady;
	for (const [name, formula] of Object.entries(UNIT_COSTS)) {
		const value = evaluate(parse(formula), scope);
		expect(value, name).toBeCloseTo(operations[name as keyof typeof UNIT_COSTS] ?? Number.NaN, 9);
	}
	for (const name of ["aiInvolved", "handoffs", "humanHandled", "hoursFreed", "fteFreed"] as const)
		expect(evaluate(parse(`Σ ${name}`), scope), name).toBeCloseTo(operations[name] ?? 0, 6);
});

describe("formulas", () => {
	const scope = { a: 2, none: null, list: [{ n: 3 }, { n: 4 }], all: { x: 1, y: 2 }, o: { b: 5 } };
	const put = (formula: string) => substituted(parse(formula), scope, String);

	it.each([
		["1 + 2 · 3 − 4/2", 5],
		["−a^3 + 10", 2],
		["(1 + a)^2", 9],
		["2^⌊a/3 + 1⌋", 2],
		["max(1, a, o.b) − min(3, 2)", 3],
		["Σ list(n · a) + Σ all + Σ a", 19],
		["1 if a ≤ 1 else o.b", 5],
		["1 if none ≠ null else 2 if a > 1 else 3", 2],
		["8/2/2", 2],
	])("%s is %d", (formula, value) => expect(evaluate(parse(formula), scope)).toBe(value));

	it.each([
		["a · (o.b − Σ list(n)) if none ≠ null else max(a, 1)", "max(2, 1)"],
		["⌊a/3⌋ + −a", "⌊2/3⌋ + −2"],
		["o.b − Σ list(n · −1)", "5 − (-7)"],
	])("%s is written with figures", (formula, written) => expect(put(formula)).toBe(written));

	it.each(["a +", "(a", "a b", "a ! b", "max(a", "unknown", "Σ list", "list(n)"])(
		"%s is refused",
		(formula) => expect(() => Number.isNaN(evaluate(parse(formula), scope)) && fail()).toThrow(),
	);
	const fail = () => {
		throw new Error("not a number");
	};
});
