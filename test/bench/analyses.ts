/**
 * What a simulation costs, as ratios within one run: against estimates one by one, and against
 * Squiggle, a language made for this, on a model that both can say. The milliseconds beside them are
 * this machine's.
 */
import { run } from "@quri/squiggle-lang";
import { MODEL_DATA } from "../../src/data/index.ts";
import { breakEven } from "../../src/engine/analysis/break-even.ts";
import type { VariableRequest } from "../../src/engine/analysis/requested.ts";
import { sensitivity } from "../../src/engine/analysis/sensitivity.ts";
import { type SimulateRequest, simulate } from "../../src/engine/analysis/simulate.ts";
import { type EstimateInput, estimate } from "../../src/engine/index.ts";
import { FULL } from "./inputs.ts";
import { measureAll } from "./measure.ts";

const SAMPLES = 5000;

function simulated(request: SimulateRequest) {
	const outcome = simulate({ samples: SAMPLES, ...request }, MODEL_DATA);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
	return outcome.simulation;
}
const npvOf = (request: SimulateRequest) => () => simulated(request).metrics.npv.p50 ?? 0;

const presetInput = (preset: string, workflows = 3): EstimateInput => ({
	preset,
	horizonMonths: 36,
	workflows: Array.from({ length: workflows }, (_, i) => ({
		name: `Kind ${i + 1}`,
		monthlyContacts: 2000 + 1000 * i,
	})),
});
// One month and one workflow: what is left of the model when time and people are taken out of it. Both
// sides say the same of net and the two ROIs; ours adds present value, payback, histograms and drivers.
const reduced: EstimateInput = {
	horizonMonths: 1,
	workflows: [
		{
			monthlyContacts: 1_080_000,
			costPerContact: 6,
			automation: { deflectionRate: 0.4, containmentRate: 0.84, relativeEffort: 0.8 },
		},
	],
	labor: { cashableShare: 0.7 },
	costs: {
		usage: [{ name: "AI", unit: "resolution", price: 0.99 }],
		oneTime: { integration: 10_000 },
	},
};
const scaled = (pointer: string, low: number, high: number): VariableRequest => ({
	pointer,
	low,
	high,
	mode: "scale",
});
const variables = [
	scaled("/workflows/*/automation/deflectionRate", 0.6, 1.3),
	scaled("/workflows/*/automation/containmentRate", 0.83, 1.1),
	scaled("/workflows/*/automation/relativeEffort", 0.75, 1.25),
	scaled("/labor/cashableShare", 0.55, 1.3),
	scaled("/costs/oneTime/integration", 0.9, 1.6),
];
const SQUIGGLE = `
pert(low, likely, high) = low + (high - low) * SampleSet.fromDist(Sym.beta(1 + 4 * (likely - low) / (high - low), 5 - 4 * (likely - low) / (high - low)))
deflection = 0.4 * pert(0.6, 1, 1.3)
containment = 0.84 * pert(0.83, 1, 1.1)
effort = 0.8 * pert(0.75, 1, 1.25)
cash = 0.7 * pert(0.55, 1, 1.3)
once = 10000 * pert(0.9, 1, 1.6)
fees = 1080000 * deflection * 0.99
net = 1080000 * deflection * containment * effort * 6 * cash - fees - once
said(figure) = { mean: mean(figure), sd: stdev(figure), p: [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] -> map({|p| quantile(figure, p)}) }
{ net: said(net), roi: said(net / once), roiOnAllCosts: said(net / (once + fees)), loss: cdf(net, 0) }`;

let seed = 0;
async function squiggleMean(): Promise<number> {
	const environment = {
		sampleCount: SAMPLES,
		xyPointLength: 1000,
		seed: `${++seed}`,
		profile: false,
	};
	const { result } = await run(SQUIGGLE, { environment });
	if (!result.ok) throw new Error(result.value.toString());
	const mean = /mean: (-?[\d.]+)/.exec(result.value.result.toString())?.[1];
	return Number(mean);
}

const shop = presetInput("ecommerce");
const one = () => {
	const outcome = estimate(shop, MODEL_DATA);
	return outcome.ok ? outcome.estimate.summary.npv : 0;
};
const cost = await measureAll(
	{
		estimate: one,
		ecommerce: npvOf({ input: shop }),
		"cross-border": npvOf({ input: presetInput("cross-border") }),
		"contact-center": npvOf({ input: presetInput("contact-center") }),
		everything: npvOf({ input: FULL }),
		"one workflow": npvOf({ input: presetInput("ecommerce", 1) }),
		sensitivity: () => {
			const outcome = sensitivity({ input: shop }, MODEL_DATA);
			return outcome.ok ? (outcome.sensitivity.base ?? 0) : 0;
		},
		breakEven: () => {
			const pointer = "/workflows/*/automation/deflectionRate";
			const outcome = breakEven({ input: shop, pointer }, MODEL_DATA);
			return outcome.ok ? (outcome.breakEven.value ?? 0) : 0;
		},
		reduced: () => simulated({ input: reduced, variables }).metrics.net.mean ?? 0,
		squiggle: squiggleMean,
	},
	3,
);

// The two say the same, or their times would not compare.
const ours = simulated({ input: reduced, variables }).metrics.net;
const theirs = await squiggleMean();
if (Math.abs((ours.mean ?? 0) / theirs - 1) > 0.03)
	throw new Error(`the reduced models differ: ${ours.mean} and ${theirs}`);

const ms = (name: keyof typeof cost) =>
	`${cost[name].median.toFixed(1)} ms (least ${cost[name].least.toFixed(1)})`;
const times = (a: keyof typeof cost, b: keyof typeof cost) =>
	(cost[a].median / cost[b].median).toFixed(1);
console.log(`${SAMPLES} samples, three workflows, 36 months, default variables:
  ecommerce        ${ms("ecommerce")}
  cross-border     ${ms("cross-border")}
  contact-center   ${ms("contact-center")}
  every input set  ${ms("everything")}
  one workflow     ${ms("one workflow")}
  against as many estimates, one by one: ${((SAMPLES * cost.estimate.median) / cost.ecommerce.median).toFixed(0)} times the samples a second
sensitivity ${ms("sensitivity")}, break-even ${ms("breakEven")}
reduced model, ${SAMPLES} samples: ${ms("reduced")}, Squiggle ${ms("squiggle")}: ${times("squiggle", "reduced")} times the samples a second`);
// Squiggle keeps a worker pool alive.
process.exit(0);
