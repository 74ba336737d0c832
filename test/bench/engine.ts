/**
 * What an estimate costs, as ratios within one run: machines differ and are busy, ratios hold.
 * Competitors take turns, and every result is used, so that nothing is optimised away.
 */
import { irr, npv } from "financial";
import { MODEL_DATA } from "../../src/data/index.ts";
import { createFlows } from "../../src/engine/flows.ts";
import { type EstimateInput, estimate, inWords, resolve } from "../../src/engine/index.ts";
import { computeFlows } from "../../src/engine/kernel.ts";
import { EXAMPLES } from "../support/examples.ts";

const ROUNDS = 40;
const CALLS = 100;
let used = 0;

/** Median seconds per call of each task, the tasks taking turns. */
function measure<K extends string>(tasks: Record<K, () => number>): Record<K, number> {
	const names = Object.keys(tasks) as K[]; // the record's own keys
	const times = new Map<K, number[]>(names.map((name) => [name, []]));
	for (let round = -5; round < ROUNDS; round++)
		for (const name of names) {
			const start = performance.now();
			for (let call = 0; call < CALLS; call++) used += tasks[name]();
			// The first rounds warm up.
			if (round >= 0) times.get(name)?.push((performance.now() - start) / CALLS);
		}
	const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
	const rows = names.map((name) => [name, median(times.get(name) ?? [])]);
	return Object.fromEntries(rows) as Record<K, number>;
}

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
const outcome = estimate(usual, MODEL_DATA);
const resolution = resolve(usual, MODEL_DATA);
if (!outcome.ok || !resolution.ok) throw new Error("the example is refused");
const flows = createFlows(36);
const cash = outcome.estimate.timeline.map(({ net }) => net);
const monthly = 1.1 ** (1 / 12) - 1;

const cost = measure({
	library: () => npv(monthly, cash) + irr(cash),
	estimate: run(usual),
	kernel: () => computeFlows(resolution.input, flows).lines.deflection[36] ?? 0,
	words: () => inWords(outcome.estimate, "en").headline.length,
	"1×12": run(sized(1, 12)),
	"1×120": run(sized(1, 120)),
	"10×12": run(sized(10, 12)),
	"10×120": run(sized(10, 120)),
});

const ratio = (a: keyof typeof cost, b: keyof typeof cost) => (cost[a] / cost[b]).toFixed(2);
console.log(`three workflows, 36 months, against npv + irr of the package financial:
  estimate()      ${ratio("estimate", "library")} times
  kernel alone    ${ratio("kernel", "library")} times
  putting words   ${ratio("words", "library")} times
ten times the months:     ${ratio("1×120", "1×12")} times the cost (1 workflow), ${ratio("10×120", "10×12")} (10 workflows)
ten times the workflows:  ${ratio("10×12", "1×12")} times the cost (12 months), ${ratio("10×120", "1×120")} (120 months)`);
if (!Number.isFinite(used)) throw new Error("a result was not finite");
