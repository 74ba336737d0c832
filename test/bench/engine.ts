/**
 * What an estimate costs, as ratios within one run: machines differ and are busy, ratios hold.
 * Competitors take turns, and every result is used, so that nothing is optimised away.
 */
import { irr, npv } from "financial";
import { MODEL_DATA } from "../../src/data/index.ts";
import { type EstimateInput, estimate, inWords, resolve } from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";
import { FULL, sized, USUAL } from "./inputs.ts";
import { measureAll } from "./measure.ts";

const run = (input: EstimateInput) => () => {
	const outcome = estimate(input, MODEL_DATA);
	return outcome.ok ? outcome.estimate.summary.net : 0;
};
const outcome = estimate(FULL, MODEL_DATA);
const withPreset = estimate(USUAL, MODEL_DATA);
const resolution = resolve(FULL, MODEL_DATA);
if (!outcome.ok || !withPreset.ok || !resolution.ok) throw new Error("an example is refused");
const cash = outcome.estimate.timeline.map(({ net }) => net);
const cashOfPreset = withPreset.estimate.timeline.map(({ net }) => net);
const monthly = 1.1 ** (1 / 12) - 1;

const cost = await measureAll({
	library: () => npv(monthly, cash) + irr(cash),
	estimate: run(FULL),
	libraryOnPreset: () => npv(monthly, cashOfPreset) + irr(cashOfPreset),
	preset: run(USUAL),
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
