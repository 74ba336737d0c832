import fc from "fast-check";
import { expect, test } from "vitest";
import { DATA_VERSION, PILOT_GUIDANCE } from "../../src/data/index.ts";
import { CONTROLS, EVIDENCE, MEASUREMENTS, MODEL_VERSION } from "../../src/engine/index.ts";
import { EstimateSummarySchema } from "../../src/schema/document/result.ts";
import { ScorecardSchema } from "../../src/schema/document/scorecard-answer.ts";
import { evenly } from "../support/numbers.ts";
import { asAnswer, ask, asProblem, faultsOf, post } from "./support.ts";

const AT = "/v1/scorecard";
const workflow = { name: "Order status", stage: "reviewed" };
const empty = { workflow, baseline: {}, pilot: {} };
const input = {
	preset: "ecommerce",
	workflows: [{ name: "Order status", monthlyContacts: 1 / 3 + 5000 }],
};
const measured = {
	workflow,
	baseline: { conversations: 4000, handleMinutes: 7, reopenRate: 0.09 },
	pilot: {
		conversations: 3000,
		handleMinutes: 7.1,
		reopenRate: 0.08,
		deflectionRate: 0.31,
		containmentRate: 0.9,
	},
	input,
};
const scored = async (body: unknown, query = "") =>
	asAnswer(await post(AT + query, body), ScorecardSchema);

test("the examples of the document: one may expand, a thin one holds", async () => {
	const { json } = await ask("/openapi.json");
	// The document is of our own making; only this much of it is read.
	const { paths } = json as {
		paths: Record<
			string,
			{
				post: {
					requestBody: {
						content: Record<string, { examples: Record<string, { value: unknown }> }>;
					};
				};
			}
		>;
	};
	const examples = paths[AT]?.post.requestBody.content["application/json"]?.examples ?? {};
	const [proven, thin] = await Promise.all(
		["may-expand", "too-thin"].map((name) => scored(examples[name]?.value)),
	);
	expect(proven).toMatchObject({
		decision: "expand",
		nextStage: "reviewed",
		currency: "USD",
		readiness: { ready: true, missing: [] },
		buyingStandard: { verdict: "execution-platform" },
		calibration: { missing: [], refused: [] },
		testsMade: 8,
	});
	expect(proven?.headline).toMatch(/^Expand: all four groups pass/);
	expect(thin).toMatchObject({
		decision: "hold",
		nextStage: "draft",
		currency: null,
		before: null,
		after: null,
	});
});

test("with an estimate it is shown before and after, as the estimate itself says them", async () => {
	const answer = await scored(measured);
	const { before, after, calibration } = answer;
	const estimated = async (body: unknown) =>
		asAnswer(await post("/v1/estimate?view=summary", body), EstimateSummarySchema);
	expect(before).toEqual(await estimated(input));
	// A list of a merge patch replaces the list, so that here patching is putting together.
	expect(after).toEqual(await estimated({ ...input, ...calibration.patch }));
	expect(after?.inputHash).not.toBe(before?.inputHash);
	// What was sent comes back as it was, not rounded.
	expect(calibration.patch).toMatchObject({ workflows: [{ monthlyContacts: 1 / 3 + 5000 }] });
	expect([answer.modelVersion, answer.dataVersion]).toEqual([MODEL_VERSION, DATA_VERSION]);
	expect(answer.guidance).toEqual(PILOT_GUIDANCE);
});

test("an estimate of which nothing was measured stays as it is", async () => {
	const reopened = { conversations: 1000, reopenRate: 0.1 };
	for (const baseline of [{}, reopened]) {
		const { before, after, calibration } = await scored({
			...empty,
			baseline,
			pilot: { conversations: 1000 },
			input,
		});
		expect(before).not.toBeNull();
		expect(after).toEqual(before);
		expect(calibration).toMatchObject({ patch: {}, variables: [], refused: [] });
	}
});

test("figures of its own have at most six decimals", async () => {
	const { calibration: _, before: __, after: ___, ...own } = await scored(measured);
	const numbers = JSON.stringify(own).match(/-?\d+\.\d+(?=[,\]}])/g) ?? [];
	expect(numbers.length).toBeGreaterThan(5);
	expect(numbers.filter((number) => (number.split(".")[1]?.length ?? 0) > 6)).toEqual([]);
});

test("an input that no longer fits what was measured: no figures after, and the reason", async () => {
	const { before, after, calibration } = await scored({
		...measured,
		input: {
			workflows: [{ monthlyContacts: 10, costPerContact: 6, automation: { relativeEffort: 1.5 } }],
		},
		pilot: { ...measured.pilot, deflectionRate: 0.9 },
	});
	expect(before).not.toBeNull();
	expect(after).toBeNull();
	expect(calibration.refused).toEqual([expect.stringMatching(/^relativeEffort × /)]);
});

test("nothing measured is a hold that names everything; null is as good as nothing", async () => {
	const nothing = await scored(empty);
	expect(nothing).toMatchObject({ decision: "hold", nextStage: "reviewed", testsMade: 0 });
	expect(nothing.readiness.missing).toEqual(EVIDENCE);
	const nulls = Object.fromEntries(Object.keys(MEASUREMENTS).map((key) => [key, null]));
	const { conversations, csat, nps } = nulls;
	expect(
		await scored({
			workflow,
			baseline: { conversations, csat, nps },
			pilot: nulls,
			controls: null,
			evidence: Object.fromEntries(EVIDENCE.map((key) => [key, null])),
			thresholds: { hallucinationRate: null },
			input: null,
		}),
	).toEqual(nothing);
});

test("all faults at once, each at its place", async () => {
	const answer = await post(`${AT}?locale=xx&view=summary`, {
		workflow: { stage: "live", owner: "me" },
		baseline: { csat: 86, nps: -101, deflectionRate: 0.3, conversations: "many" },
		pilot: { handleMinutes: -1, reopenRate: [], csat: 1.01, backlog: 1e13 },
		controls: { rollbackPath: "yes", luck: true },
		evidence: { ticketIds: 1 },
		thresholds: { hallucinationRate: 2, csat: 0.5 },
		input: { workflows: [{ monthlyContacts: 5, automation: { deflectionRate: 7 } }], preset: "x" },
		verbose: true,
	});
	expect(faultsOf(answer)).toEqual([
		"/baseline/conversations not-a-number",
		"/baseline/csat too-large",
		"/baseline/deflectionRate unknown-key",
		"/baseline/nps too-small",
		"/controls/luck unknown-key",
		"/controls/rollbackPath wrong-type",
		"/evidence/ticketIds wrong-type",
		"/input/preset unknown-preset",
		"/input/workflows/0/automation/deflectionRate too-large",
		"/pilot/backlog too-large",
		"/pilot/csat too-large",
		"/pilot/handleMinutes too-small",
		"/pilot/reopenRate not-a-number",
		"/thresholds/csat unknown-key",
		"/thresholds/hallucinationRate too-large",
		"/verbose unknown-key",
		"/workflow/name required",
		"/workflow/owner unknown-key",
		"/workflow/stage not-a-choice",
		"locale not-a-choice",
		"view unknown-parameter",
	]);
	const { errors } = asProblem(answer, 422, "invalid-input");
	const at = (place: string) => errors.find(({ pointer }) => pointer === place);
	expect(at("/baseline/csat")?.detail).toMatch(/use 0\.86 for 86 %/);
	expect(at("/controls/rollbackPath")?.detail).toBe("Expected true or false.");
	expect(at("/workflow/stage")?.allowed).toEqual([
		"draft",
		"verification",
		"reviewed",
		"automated",
	]);
	expect(at("/controls/luck")?.allowed).toEqual(CONTROLS);
});

test("what is required is said, and the model's own rules hold for the input", async () => {
	expect(faultsOf(await post(AT, {}))).toEqual([
		"/baseline required",
		"/pilot required",
		"/workflow required",
	]);
	expect(faultsOf(await post(AT, null))).toEqual([" wrong-type"]);
	const unpriced = { ...empty, input: { workflows: [{ monthlyContacts: 5 }] } };
	expect(faultsOf(await post(AT, unpriced))).toEqual([
		"/input/workflows/0/costPerContact no-contact-price",
	]);
	const unsafe = { ...empty, workflow: { ...workflow, name: "see https://x.example" } };
	expect(faultsOf(await post(AT, unsafe))).toEqual(["/workflow/name unsafe-text"]);
	asProblem(await post(AT, "{"), 400, "malformed-json");
	asProblem(await ask(AT), 405, "method-not-allowed");
});

const junk = fc.oneof(
	fc.constantFrom(-1e300, 1e300, -0, 5e-324, 1e12, 0.5, 1, 0, "", "0.4", true, false, [], {}, null),
	fc.jsonValue(),
);

test("whatever is sent, the answer is a declared one", async () => {
	const seen = new Set<number>();
	const side = fc.dictionary(fc.constantFrom(...Object.keys(MEASUREMENTS), "__proto__"), junk, {
		maxKeys: 6,
	});
	const part = fc.oneof({ weight: 4, arbitrary: side }, { weight: 1, arbitrary: junk });
	const broken = fc.record(
		{
			workflow: fc.oneof({ weight: 5, arbitrary: fc.constant(workflow) }, junk),
			baseline: part,
			pilot: part,
			controls: fc.dictionary(fc.constantFrom(...CONTROLS), junk, { maxKeys: 2 }),
			thresholds: side,
			input: fc.oneof(fc.constant(input), junk),
		},
		{ requiredKeys: ["workflow", "baseline", "pilot"] },
	);
	const sound = fc.record({
		workflow: fc.constant(workflow),
		baseline: fc.record({ conversations: evenly(0, 1e12) }),
		pilot: fc.record({
			conversations: evenly(0, 1e12),
			deflectionRate: evenly(0, 1),
			hallucinationRate: evenly(0, 1),
			reviewedConversations: evenly(0, 1e12),
		}),
		input: fc.constantFrom(input, null),
	});
	await fc.assert(
		fc.asyncProperty(fc.oneof(broken, sound), async (body) => {
			const answer = await post(AT, body);
			seen.add(answer.status);
			if (answer.status === 200) asAnswer(answer, ScorecardSchema);
			else asProblem(answer, 422, "invalid-input");
		}),
		{ numRuns: 100 },
	);
	expect([...seen].sort()).toEqual([200, 422]);
});

test("the language is asked for by locale", async () => {
	expect(await scored(measured, "?locale=en")).toEqual(await scored(measured));
});

test("it counts as a heavy analysis and is not stored", async () => {
	const limits = { LIMIT_HEAVY: { limit: async () => ({ success: false }) } };
	const sent = { method: "POST", body: JSON.stringify(empty) };
	const headers = { "content-type": "application/json" };
	const refused = await ask(AT, { ...sent, headers }, limits);
	asProblem(refused, 429, "rate-limited");
	expect(refused.headers.get("retry-after")).toBe("60");
	const answered = await post(AT, empty);
	expect(answered.headers.get("ratelimit-policy")).toBe('"heavy";q=60;w=60');
	expect(answered.headers.get("cache-control")).toBe("no-store");
});
