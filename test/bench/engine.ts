/**
 * What an estimate costs, as ratios within one run: machines differ and are busy, ratios hold.
 * Competitors take turns, and every result is used, so that nothing is optimised away.
 */
import { irr, npv } from "financial";
import { MODEL_DATA } from "../../src/data/index.ts";
import { type EstimateInput, estimate, inWords, resolve } from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";
import { EXAMPLES } from "../support/examples.ts";
import { measureAll } from "./measure.ts";

const example = EXAMPLES.find(({ id }) => id === "everything-on");
if (!example) throw new Error("the example with every input is gone");
const [workflow] = example.input.workflows ?? [];
const sized = (workflows: number, horizonMonths: number): EstimateInput => ({
	...example.input,
	horizonMonths,
	workflows: Array.from({ length: workflows }, () => ({ ...workflow })),
});
const run = (input: EstimateInput) => () => {
	const outcome = estimate(input, MODEL_DATA);
	return outcome.ok ? outcome.estimate.summary.net : 0;
};
const usual = sized(3, 36);
const preset: EstimateInput = {
	preset: "ecommerce",
	horizonMonths: 36,
	workflows: [
		{ name: "Chat", monthlyContacts: 8000 },
		{ name: "E-mail", monthlyContacts: 3000, costPerContact: 7 },
		{ name: "Phone", monthlyContacts: 1000 },
	],
};
const outcome = estimate(usual, MODEL_DATA);
const withPreset = estimate(preset, MODEL_DATA);
const resolution = resolve(usual, MODEL_DATA);
if (!outcome.ok || !withPreset.ok || !resolution.ok) throw new Error("an example is refused");
const cash = outcome.estimate.timeline.map(({ net }) => net);
const cashOfPreset = withPreset.estimate.timeline.map(({ net }) => net);
const monthly = 1.1 ** (1 / 12) - 1;

const cost = await measureAll({
	library: () => npv(monthly, cash) + irr(cash),
	estimate: run(usual),
	libraryOnPreset: () => npv(monthly, cashOfPreset) + irr(cashOfPreset),
	preset: run(preset),
	kernel: () => computeFlows(resolution.input).lines.deflection[36] ?? 0,
	words: () => inWords(outcome.estimate, "en").headline.length,
	"1×12": run(sized(1, 12)),
	"1×120": run(sized(1, 120)),
	"10×12": run(sized(10, 12)),
	"10×120": run(sized(10, 120)),
});

const ratio = (a: keyof typeof cost, b: keyof typeof cost) =>
	(cost[a].median / cost[b].median).toFixed(2);
console.log(`three workflows, 36 months, against npv + irr of the package financial:
  estimate()      ${ratio("estimate", "library")} times with every input set, ${ratio("preset", "libraryOnPreset")} with a preset's
  kernel alone    ${ratio("kernel", "library")} times
  putting words   ${ratio("words", "library")} times
ten times the months:     ${ratio("1×120", "1×12")} times the cost (1 workflow), ${ratio("10×120", "10×12")} (10 workflows)
ten times the workflows:  ${ratio("10×12", "1×12")} times the cost (12 months), ${ratio("10×120", "1×120")} (120 months)`);
