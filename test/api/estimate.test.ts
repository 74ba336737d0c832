import { expect, test } from "vitest";
import { PRESETS } from "../../src/data/index.ts";
import { fromFragment } from "../../src/engine/index.ts";
import { EstimateResultSchema, EstimateSummarySchema } from "../../src/schema/document/result.ts";
import examples from "../examples/estimates.json" with { type: "json" };
import { asAnswer, ask, ORIGIN, post } from "./support.ts";

const deflection = examples.cases.find(({ id }) => id === "deflection-100k")?.input;
const full = async (body: unknown, query = "") =>
	asAnswer(await post(`/v1/estimate${query}`, body), EstimateResultSchema);
const complete = "?include=timeline,resolvedInput";

test.each(examples.cases)(
	"$id: every published and computed figure",
	async ({ input, ...expected }) => {
		const result = await full(input, complete);
		const figures = { ...expected.published, ...expected.computed };
		for (const [pointer, figure] of Object.entries(figures)) {
			const path = pointer.split("/").slice(1);
			const start =
				path[0] === "lines"
					? result.lines.find(({ id }) => id === path[1])
					: result[path[0] as "summary"];
			const value = path.slice(path[0] === "lines" ? 2 : 1).reduce<unknown>(
				// The pointers of the examples lead through objects and arrays only.
				(at, key) => (at as Record<string, unknown>)[key],
				start,
			);
			if (typeof figure === "number") expect(value, pointer).toBeCloseTo(figure, 5);
			else expect(value, pointer).toEqual(figure);
		}
	},
);

test("the published example returns 3.2 by POST", async () => {
	const { summary, headline, currency, modelVersion, dataVersion } = await full(deflection);
	expect(summary.roi).toBe(3.2);
	expect(summary.roiOnAllCosts).toBe(2);
	expect([currency, modelVersion, dataVersion]).toEqual(["USD", "2026-11", "2026-11-21"]);
	expect(headline).toMatch(/^Over 1 year .*\$3\.00 for every \$1\.00/);
});

test("the order of keys changes neither hash nor figures", async () => {
	const first = await full({
		currency: "EUR",
		workflows: [
			{
				monthlyContacts: 10,
				costPerContact: 2,
				automation: { deflectionRate: 0.3, containmentRate: 0.9 },
			},
		],
	});
	const second = await full({
		workflows: [
			{
				automation: { containmentRate: 0.9, deflectionRate: 0.3 },
				costPerContact: 2,
				monthlyContacts: 10,
			},
		],
		currency: "EUR",
	});
	expect(second.inputHash).toBe(first.inputHash);
	expect(second).toEqual({ ...first, links: second.links });
	const other = await full({ workflows: [{ monthlyContacts: 11, costPerContact: 2 }] });
	expect(other.inputHash).not.toBe(first.inputHash);
});

test("null and leaving out are the same input where there is no preset", async () => {
	const one = await full({ workflows: [{ monthlyContacts: 10, costPerContact: 2 }] });
	const other = await full({
		preset: null,
		costs: null,
		rollout: null,
		workflows: [
			{ monthlyContacts: 10, costPerContact: 2, automation: null, assist: { activities: null } },
		],
	});
	expect(other.inputHash).toBe(one.inputHash);
});

test.each(Object.keys(PRESETS).filter((id) => id !== "neutral"))(
	"preset %s: posting resolvedInput back gives the same hash and figures",
	async (preset) => {
		const first = await full({ preset, workflows: [{ monthlyContacts: 4321 }] }, complete);
		const again = await full(first.resolvedInput, complete);
		expect(again.inputHash).toBe(first.inputHash);
		expect(again.resolvedInput).toEqual(first.resolvedInput);
		for (const key of [
			"summary",
			"years",
			"operations",
			"lines",
			"frameworks",
			"timeline",
		] as const)
			expect(again[key], key).toEqual(first[key]);
		expect(first.assumptions.length).toBeGreaterThan(10);
		expect(again.assumptions).toEqual([]);
	},
);

test("resolvedInput is not rounded, everything else has at most six decimals", async () => {
	const rate = 0.123456789012;
	const { resolvedInput, ...rounded } = await full(
		{
			workflows: [
				{ monthlyContacts: 1 / 3, costPerContact: 1 / 7, automation: { deflectionRate: rate } },
			],
		},
		complete,
	);
	expect(resolvedInput?.workflows[0]?.automation.deflectionRate).toBe(rate);
	expect(resolvedInput?.workflows[0]?.monthlyContacts).toBe(1 / 3);
	const numbers = JSON.stringify(rounded).match(/-?\d+\.\d+(?=[,\]}])/g) ?? [];
	expect(numbers.length).toBeGreaterThan(20);
	expect(numbers.filter((number) => (number.split(".")[1]?.length ?? 0) > 6)).toEqual([]);
	expect(JSON.stringify(rounded)).not.toMatch(/-0[,}\]]/);
});

test("large figures leave unharmed", async () => {
	const { summary } = await full({
		horizonMonths: 1,
		workflows: [{ monthlyContacts: 1e9, costPerContact: 1e12, automation: { deflectionRate: 1 } }],
	});
	expect(summary.benefits).toBe(1e21);
});

test("timeline and resolvedInput are null unless asked for", async () => {
	const plain = await full(deflection);
	expect([plain.timeline, plain.resolvedInput]).toEqual([null, null]);
	const timeline = await full(deflection, "?include=timeline");
	expect(timeline.timeline).toHaveLength(13);
	expect(timeline.resolvedInput).toBeNull();
	const resolved = await full(deflection, "?include=resolvedInput");
	expect(resolved.timeline).toBeNull();
	expect(resolved.resolvedInput?.horizonMonths).toBe(12);
});

test("view=summary leaves exactly the short form's keys", async () => {
	const answer = await post("/v1/estimate?view=summary&include=timeline", deflection);
	const short = asAnswer(answer, EstimateSummarySchema);
	expect(Object.keys(short).sort()).toEqual(
		[
			"currency",
			"dataVersion",
			"headline",
			"inputHash",
			"links",
			"modelVersion",
			"operations",
			"summary",
			"warnings",
		].sort(),
	);
	const long = await full(deflection);
	expect(short).toEqual(
		Object.fromEntries(Object.keys(short).map((key) => [key, long[key as "links"]])),
	);
});

test("the calculator's link carries the caller's input, not the preset's", async () => {
	const input = { preset: "saas", workflows: [{ monthlyContacts: 3000, name: "Q&A #1" }] };
	const { links } = await full(input);
	const [address = "", fragment = ""] = links.calculator.split("#");
	expect(address).toBe(`${ORIGIN}/`);
	expect(fromFragment(fragment)).toEqual(input);
	expect(links.self).toBeNull();
});

test("an answer to POST is not stored", async () => {
	const { headers } = await post("/v1/estimate", deflection);
	expect(headers.get("cache-control")).toBe("no-store");
	expect(headers.has("etag")).toBe(false);
});

// GET

const get = async (query: string) =>
	asAnswer(await ask(`/v1/estimate?${query}`), EstimateResultSchema);

test("GET equals the POST of the same input, hash and all", async () => {
	const query =
		"currency=EUR&horizonMonths=24&discountRate=0.1&monthlyContacts=5e3&costPerContact=6.5&handleMinutes=7&agentHourlyCost=25&channel=chat&deflectionRate=.4&containmentRate=0.84&cashableShare=0.7&aiPrice=0.99&monthlyOperatingCost=800&oneTimeCost=10000";
	const input = {
		currency: "EUR",
		horizonMonths: 24,
		discountRate: 0.1,
		workflows: [
			{
				monthlyContacts: 5000,
				costPerContact: 6.5,
				handleMinutes: 7,
				agentHourlyCost: 25,
				channel: "chat",
				automation: { deflectionRate: 0.4, containmentRate: 0.84 },
			},
		],
		labor: { cashableShare: 0.7 },
		costs: {
			usage: [{ name: "AI", unit: "resolution", price: 0.99 }],
			monthly: { other: 800 },
			oneTime: { other: 10_000 },
		},
	};
	const byQuery = await get(`${query}&include=timeline,resolvedInput&locale=en`);
	expect(byQuery).toEqual(await full(input, `${complete}&locale=en`));
});

test("GET of the published example returns 3.2", async () => {
	const { summary } = await get(
		"horizonMonths=12&monthlyContacts=100000&costPerContact=4&deflectionRate=0.4&aiPrice=0.5&monthlyOperatingCost=33333.333333333336",
	);
	expect(summary.roi).toBe(3.2);
});

test("a flat cost replaces the preset's whole group, and only that", async () => {
	const { resolvedInput } = await get(
		"preset=ecommerce&monthlyContacts=5000&oneTimeCost=700&aiPrice=0.5&aiPriceUnit=conversation&include=resolvedInput",
	);
	const { oneTime, monthly, usage, review } = resolvedInput?.costs ?? {};
	expect(oneTime).toEqual({
		development: 0,
		platformSetup: 0,
		dataPreparation: 0,
		integration: 0,
		trainingAndChange: 0,
		other: 700,
	});
	expect(usage).toEqual([
		{
			name: "AI",
			unit: "conversation",
			price: 0.5,
			quantityPerEvent: 1,
			includedPerMonth: 0,
			minimumPerMonth: 0,
		},
	]);
	expect(monthly?.knowledgeMaintenance).toBe(
		PRESETS.ecommerce.values.costs?.monthly?.knowledgeMaintenance,
	);
	expect(review?.reviewerHourlyCost).toBe(30);
});

test("a flat monthly cost leaves the preset's one-time costs", async () => {
	const { resolvedInput } = await get(
		"preset=ecommerce&monthlyContacts=5000&monthlyOperatingCost=1&include=resolvedInput",
	);
	expect(resolvedInput?.costs.monthly).toMatchObject({
		knowledgeMaintenance: 0,
		teamTime: 0,
		other: 1,
	});
	expect(resolvedInput?.costs.oneTime.integration).toBe(4000);
});

test("GET takes view=summary and can be kept", async () => {
	const answer = await ask("/v1/estimate?preset=saas&monthlyContacts=3000&view=summary");
	const short = asAnswer(answer, EstimateSummarySchema);
	const long = await get("preset=saas&monthlyContacts=3000");
	expect(short.inputHash).toBe(long.inputHash);
	expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
	expect(answer.headers.get("etag")).toMatch(/^"[^"]+"$/);
});
