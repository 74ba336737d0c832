/** One seed, one answer: in Node, in the Worker and in the browser. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";
import { roundedDeep } from "../../src/api/json.ts";
import type { EstimateInput } from "../../src/engine/index.ts";
import { MODEL_DATA, simulate } from "../support/simulation.ts";
import { baseUrl, open } from "./harness.ts";

const request: { input: EstimateInput; samples: number; seed: number } = {
	input: {
		preset: "contact-center",
		workflows: [
			{ name: "Calls", monthlyContacts: 30_000, annualGrowth: 0.05 },
			{ name: "Chats", monthlyContacts: 10_000, automation: { deflectionRate: 0.3 } },
		],
	},
	samples: 1000,
	seed: 20_261,
};

/** The engine and the data as one script for a page, as a bundler makes it. */
async function script(): Promise<string> {
	const entry = fileURLToPath(new URL("../support/simulation.ts", import.meta.url));
	const output = await build({
		configFile: false,
		logLevel: "error",
		build: { write: false, lib: { entry, formats: ["iife"], name: "engine" } },
	});
	const [bundle] = [output].flat();
	if (!bundle || !("output" in bundle)) throw new Error("nothing was built");
	return bundle.output[0].code;
}

test("the same seed gives the same figures in Node, in workerd and in Chromium", async () => {
	const outcome = simulate(request, MODEL_DATA);
	if (!outcome.ok) throw new Error("refused");
	const { metrics, probabilities, drivers, variables, base } = outcome.simulation;
	const figures = { metrics, probabilities, drivers, variables, base };

	const response = await fetch(`${baseUrl}/v1/simulate`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(request),
	});
	expect(await response.json()).toMatchObject(roundedDeep(figures));

	await using visit = await open("/");
	const inBrowser = await visit.page.evaluate(
		`(() => { ${await script()}; return engine.simulate(${JSON.stringify(request)}, engine.MODEL_DATA); })()`,
	);
	const { simulation } = inBrowser as typeof outcome;
	expect(numbersOf(simulation).length).toBeGreaterThan(400);
	expect(numbersOf(simulation)).toEqual(numbersOf(outcome.simulation));
});

/** Every figure of an answer to nine digits: engines may differ in the very last ones. */
function numbersOf(value: unknown): unknown[] {
	if (typeof value === "number") return [value.toPrecision(9)];
	if (typeof value !== "object" || value === null) return [value];
	return Object.entries(value).flatMap(([key, below]) => [key, ...numbersOf(below)]);
}
