import fc from "fast-check";
import { expect, test } from "vitest";
import { CHANNELS, LOCALES, specOf } from "../../src/engine/index.ts";
import { EstimateResultSchema } from "../../src/schema/document/result.ts";
import { shapedInputs, soundInputs } from "../support/inputs.ts";
import { type Answer, asAnswer, ask, asProblem, post } from "./support.ts";

const RUNS = { numRuns: 150 };
const QUERY = "/v1/estimate?include=timeline,resolvedInput";

/** Either the declared answer or the declared refusal, whatever was sent. */
function asDeclared(answer: Answer): "answered" | "refused" {
	if (answer.status === 200) {
		asAnswer(answer, EstimateResultSchema);
		return "answered";
	}
	asProblem(answer, 422, "invalid-input");
	return "refused";
}

test("a sound input is answered, and its resolved form gives the same hash and figures", async () => {
	await fc.assert(
		fc.asyncProperty(soundInputs(), async (input) => {
			const first = asAnswer(await post(QUERY, input), EstimateResultSchema);
			const again = asAnswer(await post(QUERY, first.resolvedInput), EstimateResultSchema);
			expect(again.inputHash).toBe(first.inputHash);
			expect([again.summary, again.lines, again.timeline]).toEqual([
				first.summary,
				first.lines,
				first.timeline,
			]);
		}),
		RUNS,
	);
});

/** Every leaf of an input with a way to set it. */
function* leavesOf(value: unknown, pointer = ""): Generator<[string, (junk: unknown) => void]> {
	if (typeof value !== "object" || value === null) return;
	for (const [key, child] of Object.entries(value)) {
		const place = `${pointer}/${key}`;
		if (typeof child === "object" && child !== null) yield* leavesOf(child, place);
		else yield [place, (junk) => Object.assign(value, { [key]: junk })];
	}
}

const junk = fc.oneof(
	fc.constantFrom(-1e300, 1e300, -0, 5e-324, 1e12, 1e13, 0.5, "", "0.4", true, [], {}, [{}], null),
	fc.jsonValue(),
);

test("whatever is broken in an input, the answer is a declared one", async () => {
	const seen = new Set<string>();
	const broken = fc.tuple(
		shapedInputs(),
		fc.array(fc.tuple(fc.nat(), junk), { maxLength: 5 }),
		fc.dictionary(fc.string(), junk, { maxKeys: 2 }),
	);
	await fc.assert(
		fc.asyncProperty(broken, async ([input, breaks, unknown]) => {
			const body = structuredClone(input);
			for (const [position, value] of breaks) {
				const leaves = [...leavesOf(body)];
				leaves[position % leaves.length]?.[1](value);
			}
			seen.add(asDeclared(await post(QUERY, { ...unknown, ...body })));
		}),
		{ numRuns: 300 },
	);
	expect([...seen].sort()).toEqual(["answered", "refused"]);
});

test("every number that is too small is named, each at its place", async () => {
	const picked = fc.tuple(shapedInputs(), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }));
	await fc.assert(
		fc.asyncProperty(picked, async ([input, positions]) => {
			const body = structuredClone(input);
			const numbers = [...leavesOf(body)].filter(([place]) => specOf(place)?.kind === "number");
			const chosen = new Set(positions.map((position) => numbers[position % numbers.length]));
			for (const number of chosen) number?.[1](-1e15);
			const answer = await post(QUERY, body);
			const { errors } = asProblem(answer, 422, "invalid-input");
			const small = errors.filter(({ code }) => code === "too-small");
			expect(small.map(({ pointer }) => pointer).sort()).toEqual(
				[...chosen].map((number) => number?.[0]).sort(),
			);
		}),
		RUNS,
	);
});

test("any JSON and any text has a declared answer", async () => {
	const bodies = fc.oneof(fc.json(), fc.string(), fc.string({ unit: "binary" }));
	await fc.assert(
		fc.asyncProperty(bodies, async (body) => {
			const answer = await post(QUERY, body);
			if (answer.status === 400) asProblem(answer, 400, "malformed-json");
			else asDeclared(answer);
		}),
		RUNS,
	);
});

const number = fc.oneof(
	fc.double({ min: 0, max: 1 }).map(String),
	fc.integer({ min: 0, max: 200 }).map(String),
	fc.string({ maxLength: 5 }),
);
const flat = fc.record(
	{
		preset: fc.constantFrom("saas", "ecommerce", "neutral", "nope"),
		currency: fc.constantFrom("USD", "EUR", "usd"),
		horizonMonths: number,
		discountRate: number,
		monthlyContacts: number,
		costPerContact: number,
		handleMinutes: number,
		agentHourlyCost: number,
		channel: fc.constantFrom(...CHANNELS, "fax"),
		deflectionRate: number,
		containmentRate: number,
		cashableShare: number,
		aiPrice: number,
		aiPriceUnit: fc.constantFrom("resolution", "handoff", "message"),
		monthlyOperatingCost: number,
		oneTimeCost: number,
		include: fc.constantFrom("timeline", "resolvedInput,timeline", ""),
		locale: fc.constantFrom(...LOCALES, "xx"),
		other: fc.string(),
	},
	{ requiredKeys: [] },
);
const likely = fc
	.tuple(flat, fc.boolean())
	.map(([query, sound]) =>
		sound
			? { preset: "saas", monthlyContacts: "3000", deflectionRate: query.deflectionRate ?? "0.4" }
			: query,
	);

test("any query has a declared answer", async () => {
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(likely, async (query) => {
			const sent = Object.entries(query).filter(([, value]) => value !== undefined);
			const answer = await ask(`/v1/estimate?${new URLSearchParams(sent as [string, string][])}`);
			const outcome = asDeclared(answer);
			seen.add(outcome);
			if (outcome === "answered") return;
			for (const { parameter } of asProblem(answer, 422, "invalid-input").errors)
				expect(parameter).toBeTypeOf("string");
		}),
		RUNS,
	);
	expect([...seen].sort()).toEqual(["answered", "refused"]);
});
