/**
 * The data set against its rules: every record says who said it, every value of a preset says what
 * it rests on, and the figures are those of the published tables, written down here once more.
 * Each rule is a function that lists faults; the last group spoils records and sees each one caught.
 */
import { describe, expect, it } from "vitest";
import {
	BENCHMARKS,
	DATA_VERSION,
	MODEL_DATA,
	PRESETS,
	VENDORS,
	type Vendor,
} from "../../src/data/index.ts";
import { numberFault, patternOf, specOf } from "../../src/engine/inputs.ts";
import type { Benchmark, Preset, Source } from "../../src/engine/types.ts";

type Leaf = string | number | null;
type Range = readonly [number | null, number | null, number | null];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const GRADES = ["study", "survey", "vendor", "aggregator", "judgement"];

/** Every leaf below a value with its pointer. An empty object or list has none. */
function leaves(value: unknown, pointer = ""): [pointer: string, leaf: Leaf][] {
	if (value === undefined) return [];
	if (value === null || typeof value === "string" || typeof value === "number") {
		return [[pointer, value]];
	}
	if (typeof value !== "object") throw new Error(`${pointer} holds a ${typeof value}`);
	return Object.entries(value).flatMap(([key, below]) => leaves(below, `${pointer}/${key}`));
}

/** What a preset sets; its workflow stands at list position 0. */
const presetLeaves = (preset: Preset) => [
	...leaves(preset.values),
	...leaves(preset.workflowDefaults, "/workflows/0"),
];

/** A day that exists, as YYYY-MM-DD. */
const isDate = (text: string): boolean => {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

function sourceFaults(of: { source: Source; grade: string; checked: string }): string[] {
	const faults: string[] = [];
	if (of.source.publisher.trim() === "") faults.push("no publisher");
	if (of.source.title.trim() === "") faults.push("no title");
	if (of.source.url !== null && !URL.canParse(of.source.url)) faults.push("url is none");
	if (of.source.year !== null && !(of.source.year >= 2000 && of.source.year <= 2026)) {
		faults.push("impossible year");
	}
	if (!GRADES.includes(of.grade)) faults.push("no grade");
	if (!isDate(of.checked)) faults.push("no date of check");
	return faults;
}

function benchmarkFaults(record: Benchmark): string[] {
	const faults = sourceFaults(record);
	const known = [record.low, record.typical, record.high].filter((value) => value !== null);
	if (known.length === 0) faults.push("no value");
	if (known.some((value) => !Number.isFinite(value))) faults.push("value is not a number");
	if (known.some((value, i) => i > 0 && value < Number(known[i - 1]))) faults.push("out of order");
	if (record.unit === "" || record.population === "") faults.push("no unit or population");
	if (/^money\b/.test(record.unit) !== (record.currency !== null)) faults.push("currency");
	if (record.unit.startsWith("share") && !record.unit.includes("investment")) {
		if (known.some((value) => value > 1)) faults.push("share above 1");
	}
	if (record.grade === "judgement") {
		if (record.source.publisher !== "Support ROI") faults.push("judgement not owned");
		if (!/^Judgement: \S/.test(record.source.title)) faults.push("judgement without why");
		if (known.length < 3) faults.push("judgement without range");
	}
	return faults;
}

/** The value between cautious and bold: the typical one, else the midpoint of the range. */
function middle({ low, typical, high }: Benchmark): number | null {
	if (typical !== null) return typical;
	return low === null || high === null ? null : (low + high) / 2;
}

// Inputs that rest on something published, by the side of the middle that is the cautious one.
const CAUTIOUS_BELOW = [
	"/workflows/*/costPerContact",
	"/workflows/*/handleMinutes",
	"/workflows/*/automation/deflectionRate",
	"/workflows/*/assist/handleTimeReduction",
	"/labor/cashableShare",
	"/labor/annualAttritionRate",
];
const CAUTIOUS_ABOVE = ["/costs/usage/*/price"];

/** Why a value needs a line of reason; null when it speaks for itself. */
function needsReason(pattern: string, value: number, record: Benchmark): string | null {
	if (record.grade === "judgement") return "judgement";
	if (record.low !== null && value < record.low) return "below the range";
	if (record.high !== null && value > record.high) return "above the range";
	const centre = middle(record);
	if (centre === null) return "no middle to compare with";
	if (CAUTIOUS_BELOW.includes(pattern)) {
		if (value > centre) return "bolder than the middle";
		return record.grade === "vendor" && value === centre ? "as bold as a vendor" : null;
	}
	if (CAUTIOUS_ABOVE.includes(pattern)) return value < centre ? "bolder than the middle" : null;
	return "no cautious side is known";
}

function presetFaults(preset: Preset, benchmarks: Record<string, Benchmark>): string[] {
	const faults: string[] = [];
	const set = new Set<string>();
	for (const [pointer, value] of presetLeaves(preset)) {
		const pattern = patternOf(pointer);
		const spec = specOf(pattern);
		if (spec === undefined || spec.kind === "list") {
			faults.push(`${pointer}: no such input`);
			continue;
		}
		set.add(pattern);
		if (spec.kind === "text") {
			if (typeof value !== "string") faults.push(`${pointer}: not a text`);
			if (spec.choices !== null && !spec.choices.includes(String(value))) {
				faults.push(`${pointer}: not a choice`);
			}
			if (!pattern.endsWith("/unit")) continue; // names and labels claim nothing
		} else if (typeof value !== "number" || numberFault(spec, value) !== null) {
			faults.push(`${pointer}: not allowed`);
		}
		const evidence = preset.evidence[pattern];
		if (evidence === undefined) {
			faults.push(`${pointer}: no evidence`);
			continue;
		}
		const record = benchmarks[evidence.benchmark];
		if (record === undefined) continue; // said below, once for each piece of evidence
		if (evidence.reason !== null || typeof value !== "number") continue;
		const need = needsReason(pattern, value, record);
		if (need !== null) faults.push(`${pointer}: ${need}, without a reason`);
	}
	if (preset.resolutionRateOfInvolved !== null) {
		// Not a leaf of the preset: derived from the deflection rate when an input is resolved.
		const pattern = "/workflows/*/automation/involvementRate";
		set.add(pattern);
		const record = benchmarks[preset.evidence[pattern]?.benchmark ?? ""];
		if (record === undefined) faults.push(`${pattern}: no evidence`);
		else if (preset.resolutionRateOfInvolved !== record.low) {
			faults.push(`${pattern}: not the lower published resolution rate`);
		}
	}
	for (const [pattern, evidence] of Object.entries(preset.evidence)) {
		if (!set.has(pattern)) faults.push(`${pattern}: evidence for what is not set`);
		const record = benchmarks[evidence.benchmark];
		if (record === undefined) faults.push(`${pattern}: unknown benchmark`);
		if (evidence.reason?.trim() === "") faults.push(`${pattern}: empty reason`);
		if (record?.grade === "judgement" && evidence.reason === null) {
			faults.push(`${pattern}: judgement, without a reason`);
		}
	}
	return faults;
}

function vendorFaults(vendor: Vendor): string[] {
	const faults = sourceFaults(vendor);
	if (!isDate(vendor.asOf)) faults.push("no date of price");
	if (vendor.asOf > vendor.checked) faults.push("price from after the check");
	if (vendor.billing.trim() === "") faults.push("does not say what is billed");
	const amounts = vendor.usage.length + vendor.annual.length;
	const fixed = vendor.monthlySubscription + vendor.seats.count * vendor.seats.monthlyPrice;
	if (vendor.pricing === "published") {
		if (amounts + fixed === 0) faults.push("no price");
		if (vendor.currency === null) faults.push("no currency");
		const units = vendor.usage.map((usage) => usage.unit);
		if (String(units) !== String(vendor.units)) faults.push("units differ from usage");
	} else {
		if (amounts + fixed > 0) faults.push("a price that is not published");
		if (vendor.currency !== null) faults.push("currency without an amount");
		if (vendor.note === null) faults.push("does not say that own figures are needed");
	}
	if (vendor.usage.some((usage) => usage.quantityPerEvent !== 1)) {
		if (!vendor.note?.includes("judgement")) faults.push("assumed quantity not called so");
	}
	return faults;
}

const idFaults = (ids: string[]): string[] =>
	ids.flatMap((id, i) => [
		...(KEBAB.test(id) ? [] : [`${id}: not kebab-case`]),
		...(ids.indexOf(id) === i ? [] : [`${id}: twice`]),
	]);

// The published figures, as low, typical, high.
const PUBLISHED: Record<string, Range> = {
	"human-cost-per-contact": [3, 5, 12],
	"human-cost-per-ticket-ecommerce": [5, 8, 12],
	"ai-cost-per-contact": [0.25, 0.5, 1],
	"ai-cost-per-resolution-ecommerce": [1, 1.5, 2],
	"ai-cost-per-message-cn": [null, 0.18, null],
	"uk-call-cost": [null, 6.26, null],
	"us-cost-per-contact-phone": [null, 5.25, null],
	"us-cost-per-contact-email": [null, 4.42, null],
	"us-cost-per-contact-chat": [null, 3.82, null],
	"live-contact-cost": [null, 8.01, null],
	"self-service-contact-cost": [null, 0.1, null],
	"handle-minutes": [4, null, 12],
	"handle-minutes-email": [4, null, 6],
	"handle-minutes-phone": [null, 7.5, null],
	"handle-minutes-chat": [8, null, 12],
	"deflection-ecommerce": [0.6, 0.7, 0.86],
	"deflection-common-questions-cn": [0.6, 0.7, 0.8],
	"deflection-enterprise": [null, 0.412, 0.587],
	"deflection-target-general": [null, 0.4, null],
	"involvement-resolution": [0.67, null, 0.76],
	fcr: [0.7, 0.75, 0.8],
	"one-contact-resolution": [null, 0.59, null],
	"handle-time-reduction": [0.1, 0.14, 0.3],
	"handle-time-reduction-measured": [0, 0.14, 0.34],
	"labor-savings-cn": [0.5, null, 0.8],
	"cash-share": [null, 0.2, 0.45],
	"headcount-held-stable": [null, 0.55, null],
	"agent-replacement-cost": [null, 14113, null],
	turnover: [0.3, 0.35, 0.45],
	occupancy: [0.48, 0.706, 0.87],
	shrinkage: [null, 0.24, null],
	"conversion-without-guidance": [null, 0.05, null],
	"conversion-with-guidance": [null, 0.07, null],
	"aov-lift": [0.2, 0.2, 0.38],
	"ai-attributed-revenue-share": [0.1, 0.11, 0.2],
	"csat-ai": [0.84, 0.9, 0.92],
	"first-response-before": [null, 40, null],
	"first-response-after": [null, null, 1],
	"cost-share-of-value": [0.3, null, 0.4],
	"return-per-dollar": [null, 3.5, 8],
	payback: [6, 12, 18],
	"first-year-roi": [1.5, null, 4],
	"no-material-earnings": [null, 0.8, null],
	"genai-resolution-2030": [null, 3, null],
	"ai-price-per-resolution": [0.5, 0.99, 2],
};

// Section 9 of the methodology: what the four presets share, and the table of what differs.
const COMMON: Record<string, Leaf> = {
	"/horizonMonths": 36,
	"/discountRate": 0.1,
	"/workflows/0/utilization": 0.54,
	"/workflows/0/automation/relativeEffort": 0.8,
	"/workflows/0/automation/recontactPenalty": 0.25,
	"/workflows/0/automation/inducedContactRate": 0.05,
	"/labor/cashableShare": 0.7,
	"/labor/annualAttritionRate": 0.35,
	"/benefits/grossMargin": 0.4,
	"/benefits/incrementality": 0.5,
	"/benefits/aiErrors/perThousandConversations": 2,
	"/costs/review/minutesPerReview": 2,
	"/costs/transition/launchDisruption/productivityLoss": 0.03,
};
const STAGES: [string, number, number, number, number, number][] = [
	["draft", 1, 0, 0.5, 1, 0],
	["verification", 3, 0.3, 0.8, 0.5, 0.25],
	["reviewed", 5, 0.6, 1, 0.25, 0.5],
	["automated", 7, 1, 1, 0.05, 1],
];
const STAGE_KEYS = ["stage", "startMonth", "deflection", "assist", "review", "benefits"];
const ROLLOUT = Object.fromEntries(
	STAGES.flatMap((row, at) => row.map((cell, i) => [`/rollout/${at}/${STAGE_KEYS[i]}`, cell])),
);
const ROWS = [
	"/workflows/0/costPerContact",
	"/workflows/0/handleMinutes",
	"/workflows/0/automation/deflectionRate",
	"/workflows/0/automation/containmentRate",
	"/workflows/0/assist/share",
	"/workflows/0/assist/handleTimeReduction",
	"/costs/usage/0/name",
	"/costs/usage/0/unit",
	"/costs/usage/0/price",
	"/costs/seats/count",
	"/costs/seats/monthlyPrice",
	"/costs/oneTime/platformSetup",
	"/costs/oneTime/dataPreparation",
	"/costs/oneTime/integration",
	"/costs/oneTime/trainingAndChange",
	"/costs/monthly/knowledgeMaintenance",
	"/costs/monthly/monitoring",
	"/costs/monthly/teamTime",
	"/costs/review/reviewerHourlyCost",
	"/benefits/aiErrors/costPerError",
	"/costs/transition/launchDisruption/months",
];
// biome-ignore format: one line for each preset's column of the table
const TABLE: Record<string, { typicalVolume: number; column: Leaf[] }> = {
	ecommerce: { typicalVolume: 5000, column: [6, 7, 0.4, 0.84, 0, 0, "AI resolutions", "resolution", 0.99, 0, 0, 2000, 2000, 4000, 2000, 400, 0, 400, 30, 20, 2] },
	"cross-border": { typicalVolume: 8000, column: [3, 8, 0.3, 0.84, 0.5, 0.14, "AI conversations", "conversation", 0.3, 13, 20, 2000, 3000, 5000, 2000, 400, 0, 400, 12, 15, 2] },
	saas: { typicalVolume: 3000, column: [7.5, 12, 0.3, 0.84, 0.5, 0.1, "AI resolutions", "resolution", 0.99, 7, 30, 2000, 3000, 4000, 2000, 500, 0, 400, 35, 40, 2] },
	"contact-center": { typicalVolume: 40000, column: [6, 7.5, 0.2, 0.8, 0.5, 0.14, "AI resolutions", "resolution", 0.99, 58, 40, 15000, 15000, 40000, 20000, 2000, 1000, 3000, 30, 40, 3] },
};

/** What a preset must set, and nothing else: a 0 of the table is neutral, so it is left out. */
const expectedLeaves = (column: Leaf[]): Record<string, Leaf> => ({
	...COMMON,
	...ROLLOUT,
	...Object.fromEntries(
		ROWS.map((row, i): [string, Leaf] => [row, column[i] ?? null]).filter(([, cell]) => cell !== 0),
	),
});

// Vendor prices: currency, date of the price, and unit, price, quantity of each usage item.
const PRICES: Record<string, [string | null, string, ...[string, number, number][]]> = {
	"intercom-fin": ["USD", "2026-11-21", ["resolution", 0.99, 1]],
	"intercom-fin-voice": ["USD", "2026-09-01", ["resolution", 1.99, 1]],
	"zendesk-ai-agents-committed": ["USD", "2026-05-18", ["verified-resolution", 1.5, 1]],
	"zendesk-ai-agents-pay-as-you-go": ["USD", "2026-05-18", ["verified-resolution", 2, 1]],
	"hubspot-customer-agent": ["USD", "2026-04-14", ["resolution", 0.5, 1]],
	"salesforce-agentforce-conversation": ["USD", "2026-03-01", ["conversation", 2, 1]],
	"salesforce-agentforce-action": ["USD", "2026-03-01", ["conversation", 0.1, 8]],
	"freshworks-freddy": ["USD", "2026-11-21", ["conversation", 0.49, 1]],
	"3chat": ["CNY", "2025-11-11", ["message", 0.18, 5]],
	gorgias: [null, "2026-11-21"],
	"own-build": [null, "2026-11-21"],
};

const benchmarks = Object.values(BENCHMARKS);
const vendors = Object.values(VENDORS);
const presets = Object.entries<Preset>(PRESETS);
const required = <T>(value: T | undefined): T => {
	if (value === undefined) throw new Error("record is missing");
	return value;
};

describe("benchmarks", () => {
	it("have kebab-case ids and stand under them", () => {
		expect(idFaults(Object.keys(BENCHMARKS))).toEqual([]);
		for (const [id, record] of Object.entries(BENCHMARKS)) expect(record.id).toBe(id);
	});

	it.each(Object.entries(BENCHMARKS))("%s is sound", (_, record) => {
		expect(benchmarkFaults(record)).toEqual([]);
	});

	it("hold the published figures and no others", () => {
		const published = benchmarks.filter((record) => record.grade !== "judgement");
		expect(
			Object.fromEntries(published.map(({ id, low, typical, high }) => [id, [low, typical, high]])),
		).toEqual(PUBLISHED);
	});

	it("leave the reopen rate and churn per point of satisfaction to the caller", () => {
		expect(Object.keys(BENCHMARKS).filter((id) => /reopen|churn/.test(id))).toEqual([]);
	});
});

describe("presets", () => {
	it("are the five of the methodology, under kebab-case ids", () => {
		expect(Object.keys(PRESETS)).toEqual(["neutral", ...Object.keys(TABLE)]);
		expect(idFaults(presets.map(([, preset]) => preset.id))).toEqual([]);
		for (const [id, preset] of presets) expect(preset.id).toBe(id);
	});

	it("neutral sets nothing", () => {
		expect(presetLeaves(PRESETS.neutral)).toEqual([]);
		expect(PRESETS.neutral.evidence).toEqual({});
		expect(PRESETS.neutral.resolutionRateOfInvolved).toBeNull();
	});

	it.each(Object.entries(TABLE))("%s has the table's figures and no others", (id, row) => {
		const preset = required(MODEL_DATA.presets[id]);
		expect(row.column).toHaveLength(ROWS.length);
		expect(Object.fromEntries(presetLeaves(preset))).toEqual(expectedLeaves(row.column));
		expect(preset.typicalVolume).toBe(row.typicalVolume);
		expect(preset.resolutionRateOfInvolved).toBe(0.67);
	});

	it.each(presets)("%s says what every value rests on", (_, preset) => {
		expect(presetFaults(preset, BENCHMARKS)).toEqual([]);
	});

	it.each(presets)("%s leaves out what is neutral anyway", (_, preset) => {
		const idle = presetLeaves(preset).filter(([pointer, value]) => {
			const spec = specOf(patternOf(pointer));
			// The horizon is named because it is a choice; a stage names all its factors.
			return spec?.neutral === value && pointer !== "/horizonMonths" && !/^\/rollout/.test(pointer);
		});
		expect(idle).toEqual([]);
	});

	it.each(Object.keys(TABLE))("%s buys a seat for each agent its volume keeps busy", (id) => {
		const preset = required(MODEL_DATA.presets[id]);
		const at = new Map(presetLeaves(preset));
		const seats = at.get("/costs/seats/count");
		if (seats === undefined) return expect(id).toBe("ecommerce"); // no assist, no seats
		const minutes = Number(at.get("/workflows/0/handleMinutes"));
		const utilization = Number(at.get("/workflows/0/utilization"));
		expect(seats).toBe(Math.ceil((preset.typicalVolume * minutes) / 60 / utilization / 160));
	});
});

describe("vendors", () => {
	it("have kebab-case ids and stand under them", () => {
		expect(idFaults(Object.keys(VENDORS))).toEqual([]);
		for (const [id, vendor] of Object.entries(VENDORS)) expect(vendor.id).toBe(id);
	});

	it.each(Object.entries(VENDORS))("%s is sound", (_, vendor) => {
		expect(vendorFaults(vendor)).toEqual([]);
	});

	it("bill the published events at the published prices", () => {
		expect(
			Object.fromEntries(
				vendors.map(({ id, currency, asOf, usage }) => [
					id,
					[currency, asOf, ...usage.map((row) => [row.unit, row.price, row.quantityPerEvent])],
				]),
			),
		).toEqual(PRICES);
		expect(VENDORS["3chat"]?.annual).toEqual([{ name: "Subscription", amount: 9800 }]);
		expect(VENDORS.gorgias?.pricing).toBe("unpublished");
		expect(VENDORS["own-build"]?.pricing).toBe("own-cost");
	});

	it("assume the quantities that the benchmarks name", () => {
		const quantity = (id: string) => VENDORS[id]?.usage[0]?.quantityPerEvent;
		expect(quantity("salesforce-agentforce-action")).toBe(
			BENCHMARKS["actions-per-conversation"]?.typical,
		);
		expect(quantity("3chat")).toBe(BENCHMARKS["messages-per-conversation"]?.typical);
	});
});

describe("model data", () => {
	it("carries the version and the records", () => {
		expect(DATA_VERSION).toBe("2026-11-21");
		expect(isDate(DATA_VERSION)).toBe(true);
		expect(MODEL_DATA.dataVersion).toBe(DATA_VERSION);
		expect(MODEL_DATA.presets).toBe(PRESETS);
		expect(MODEL_DATA.benchmarks).toBe(BENCHMARKS);
	});

	it.each(Object.entries(MODEL_DATA.plausible))("%s can leave its range", (pattern, id) => {
		const spec = required(specOf(pattern));
		const { low, high, currency } = required(BENCHMARKS[id]);
		expect(spec.kind).toBe("number");
		expect(low).not.toBeNull();
		expect(high).not.toBeNull();
		expect(spec.kind === "number" && spec.unit === "money").toBe(currency !== null);
	});

	it("warns about no value of its own presets", () => {
		const outside = presets.flatMap(([id, preset]) =>
			presetLeaves(preset).flatMap(([pointer, value]) => {
				const record = BENCHMARKS[MODEL_DATA.plausible[patternOf(pointer)] ?? ""];
				if (record === undefined || typeof value !== "number") return [];
				const inside = Number(record.low) <= value && value <= Number(record.high);
				return inside ? [] : [`${id}${pointer}`];
			}),
		);
		expect(outside).toEqual([]);
	});

	it("shows published ranges beside four results, none of them judgement", () => {
		expect(MODEL_DATA.context).toEqual([
			{ metric: "paybackMonths", benchmark: "payback" },
			{ metric: "firstYearRoi", benchmark: "first-year-roi" },
			{ metric: "returnPerUnit", benchmark: "return-per-dollar" },
			{ metric: "costShareOfValue", benchmark: "cost-share-of-value" },
		]);
		for (const { benchmark } of MODEL_DATA.context) {
			expect(required(BENCHMARKS[benchmark]).grade).not.toBe("judgement");
		}
	});
});

describe("the rules catch", () => {
	const spoiltBenchmark = (spoil: (record: Benchmark) => void): string[] => {
		const record = structuredClone(required(BENCHMARKS["human-cost-per-contact"]));
		spoil(record);
		return benchmarkFaults(record);
	};
	const spoiltPreset = (spoil: (preset: Preset) => void): string[] => {
		const preset = structuredClone<Preset>(PRESETS.saas);
		spoil(preset);
		return presetFaults(preset, BENCHMARKS);
	};
	const spoiltVendor = (spoil: (vendor: Vendor) => void): string[] => {
		const vendor = structuredClone(required(VENDORS["intercom-fin"]));
		spoil(vendor);
		return vendorFaults(vendor);
	};
	const cost = "/workflows/*/costPerContact";

	it.each<[string, (record: Benchmark) => void]>([
		["no publisher", (record) => (record.source.publisher = " ")],
		["no title", (record) => (record.source.title = "")],
		["url is none", (record) => (record.source.url = "example")],
		["impossible year", (record) => (record.source.year = 1026)],
		["no grade", (record) => Object.assign(record, { grade: "rumour" })],
		["no date of check", (record) => (record.checked = "2026-02-30")],
		["no date of check", (record) => (record.checked = "2026-13-01")],
		["no value", (record) => Object.assign(record, { low: null, typical: null, high: null })],
		["out of order", (record) => (record.low = 6)],
		["out of order", (record) => Object.assign(record, { low: 13, typical: null })],
		["currency", (record) => (record.currency = null)],
		["share above 1", (record) => Object.assign(record, { unit: "share", currency: null })],
		["judgement without why", (record) => (record.grade = "judgement")],
	])("a benchmark with: %s", (fault, spoil) => {
		expect(spoiltBenchmark(() => {})).toEqual([]);
		expect(spoiltBenchmark(spoil)).toContain(fault);
	});

	it.each<[string, (preset: Preset) => void]>([
		["/workflows/0/costPerContact: no evidence", ({ evidence }) => delete evidence[cost]],
		["/costs/usage/0/unit: no evidence", ({ evidence }) => delete evidence["/costs/usage/*/unit"]],
		["/rollout/2/review: no evidence", ({ evidence }) => delete evidence["/rollout/*/review"]],
		[
			"/workflows/*/automation/involvementRate: no evidence",
			({ evidence }) => delete evidence["/workflows/*/automation/involvementRate"],
		],
		[
			`${cost}: unknown benchmark`,
			({ evidence }) => (evidence[cost] = { benchmark: "hearsay", reason: null }),
		],
		[
			"/costs/contingency: evidence for what is not set",
			({ evidence }) => (evidence["/costs/contingency"] = { benchmark: "payback", reason: null }),
		],
		["/surprise: no such input", ({ values }) => Object.assign(values, { surprise: 1 })],
		["/horizonMonths: not allowed", ({ values }) => (values.horizonMonths = 1.5)],
		[
			"/workflows/0/costPerContact: above the range, without a reason",
			({ evidence, workflowDefaults }) => {
				workflowDefaults.costPerContact = 13;
				evidence[cost] = { benchmark: "human-cost-per-contact", reason: null };
			},
		],
		[
			"/workflows/0/costPerContact: below the range, without a reason",
			({ evidence, workflowDefaults }) => {
				workflowDefaults.costPerContact = 2;
				evidence[cost] = { benchmark: "human-cost-per-contact", reason: null };
			},
		],
		[
			"/workflows/0/costPerContact: bolder than the middle, without a reason",
			({ evidence }) => (evidence[cost] = { benchmark: "human-cost-per-contact", reason: null }),
		],
		[
			"/costs/usage/0/price: bolder than the middle, without a reason",
			({ values }) => Object.assign(values.costs?.usage?.[0] ?? {}, { price: 0.98 }),
		],
		[
			"/discountRate: judgement, without a reason",
			({ evidence }) => (evidence["/discountRate"] = { benchmark: "discount-rate", reason: null }),
		],
		[
			"/discountRate: empty reason",
			({ evidence }) => (evidence["/discountRate"] = { benchmark: "discount-rate", reason: " " }),
		],
		[
			"/workflows/*/automation/involvementRate: not the lower published resolution rate",
			(preset) => (preset.resolutionRateOfInvolved = 0.76),
		],
	])("a preset with: %s", (fault, spoil) => {
		expect(spoiltPreset(() => {})).toEqual([]);
		expect(spoiltPreset(spoil)).toContain(fault);
	});

	it.each<[string, (vendor: Vendor) => void]>([
		["no publisher", (vendor) => (vendor.source.publisher = "")],
		["no date of check", (vendor) => (vendor.checked = "")],
		["no date of price", (vendor) => (vendor.asOf = "2026-09")],
		["price from after the check", (vendor) => (vendor.asOf = "2027-01-01")],
		["does not say what is billed", (vendor) => (vendor.billing = "")],
		["no price", (vendor) => (vendor.usage = [])],
		["no currency", (vendor) => (vendor.currency = null)],
		["units differ from usage", (vendor) => (vendor.units = ["message"])],
		["a price that is not published", (vendor) => (vendor.pricing = "unpublished")],
		[
			"assumed quantity not called so",
			(vendor) => Object.assign(vendor.usage[0] ?? {}, { quantityPerEvent: 3 }),
		],
	])("a vendor with: %s", (fault, spoil) => {
		expect(spoiltVendor(() => {})).toEqual([]);
		expect(spoiltVendor(spoil)).toContain(fault);
	});

	it("ids that are not kebab-case or stand twice", () => {
		expect(idFaults(["a-1", "A", "a_b", "a-", "a-1"])).toEqual([
			"A: not kebab-case",
			"a_b: not kebab-case",
			"a-: not kebab-case",
			"a-1: twice",
		]);
	});
});
