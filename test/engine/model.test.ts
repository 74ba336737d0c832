/** What must hold for every input, whatever the figures. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import {
	BENEFIT_IDS,
	type EstimateInput,
	estimate,
	INPUTS,
	type LineId,
	type PhrasedEstimate,
	type ResolvedInput,
} from "../../src/engine/index.ts";
import { estimated } from "../support/analyses.ts";
import { soundInputs, withValue } from "../support/inputs.ts";
import { evenly } from "../support/numbers.ts";

type Result = PhrasedEstimate;

const total = ({ lines }: Result, id: LineId): number => {
	const line = lines.find((candidate) => candidate.id === id);
	if (!line) throw new Error(id);
	return line.total;
};
/** Equal up to the rounding of sums of this size. */
function close(a: number, b: number, gross = 0): void {
	expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b), gross));
}
const grossOf = ({ lines }: Result) => lines.reduce((sum, line) => sum + Math.abs(line.total), 0);

const shop: EstimateInput = {
	horizonMonths: 24,
	discountRate: 0.08,
	workflows: [
		{
			name: "Order status",
			monthlyContacts: 5000,
			costPerContact: 6,
			automation: {
				deflectionRate: 0.4,
				containmentRate: 0.8,
				involvementRate: 0.6,
				recontactPenalty: 0.2,
				inducedContactRate: 0.05,
			},
		},
	],
	labor: { cashableShare: 0.7 },
	costs: {
		oneTime: { platformSetup: 10_000 },
		monthly: { subscription: 800 },
		usage: [{ name: "AI", unit: "resolution", price: 0.99 }],
	},
};

describe("every estimate", () => {
	it("conserves contacts, of the month and over the horizon", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const { operations, operationsTotal, resolvedInput } = estimated(input);
				const coverage = resolvedInput.benefits.coverage;
				for (const o of [operations, operationsTotal]) {
					// V + U = (C + U − Ur) + N, where Ur is what of U ends at a human.
					const inducedToHuman = o.humanHandled - o.contacts + o.contained;
					expect(inducedToHuman).toBeGreaterThanOrEqual(-1e-6 * Math.max(1, o.contacts));
					expect(inducedToHuman).toBeLessThanOrEqual(o.induced + 1e-6 * Math.max(1, o.contacts));
					// N = (V − I) + X + R + Ur
					close(
						o.humanHandled,
						o.contacts - o.aiInvolved + o.handoffs + o.recontacts + inducedToHuman,
						o.contacts,
					);
					if (coverage.monthlyUnservedContacts === 0)
						close(o.aiConversations, o.aiInvolved + o.induced, o.contacts);
				}
			}),
		);
	});

	it("adds up: lines, years, periods, months, frameworks and yearly values", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const result = estimated(input);
				const { summary, years, periods, timeline, frameworks, netAnnualValue } = result;
				const gross = grossOf(result);
				const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
				const benefits = sum(BENEFIT_IDS.map((id) => total(result, id)));
				close(summary.benefits, benefits, gross);
				close(summary.net, benefits - summary.investment - summary.aiFees, gross);
				for (const parts of [years, periods, timeline])
					close(sum(parts.map(({ net }) => net)), summary.net, gross);
				for (const last of [years, periods, timeline])
					close(last.at(-1)?.cumulative ?? Number.NaN, summary.net, gross);
				for (const headings of Object.values(frameworks))
					close(sum(Object.values(headings)), benefits, gross);
				close((netAnnualValue.net * result.horizonMonths) / 12, summary.net, gross);
				close(timeline.at(-1)?.cumulativeDiscounted ?? Number.NaN, summary.npv, gross);
			}),
		);
	});

	it("has no figure that is not finite, at any bound of any input", () => {
		const extremes = INPUTS.flatMap((spec) =>
			spec.kind === "number"
				? ([
						[spec, spec.exclusiveMin ? 5e-324 : spec.min],
						[spec, spec.max],
					] as const)
				: [],
		);
		const positions = (pointer: string) =>
			pointer
				.split("/")
				.slice(1)
				.map((key) => (key === "*" ? 0 : key));
		const endless = (value: unknown, at: string): string[] => {
			if (typeof value === "number") return Number.isFinite(value) ? [] : [at];
			if (typeof value !== "object" || value === null) return [];
			return Object.entries(value).flatMap(([key, below]) => endless(below, `${at}/${key}`));
		};
		fc.assert(
			fc.property(soundInputs(), fc.subarray(extremes, { maxLength: 12 }), (input, chosen) => {
				let extreme = estimated(input).resolvedInput;
				for (const [spec, value] of chosen) {
					const path = positions(spec.pointer);
					// Items that the input has none of stay away.
					const list = path.indexOf(0);
					const holder = path
						.slice(0, list)
						.reduce<unknown>((v, key) => (v as never)?.[key], extreme);
					if (list === -1 || (Array.isArray(holder) && holder.length > 0))
						extreme = withValue(extreme, path, value);
				}
				const outcome = estimate(extreme, MODEL_DATA);
				if (outcome.ok) expect(endless(outcome.estimate, "")).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});

	it("saves nothing on contacts that take no time, whatever its activities would take", () => {
		const activities = [{ name: "Look up", minutes: 0, reduction: 0.5 }];
		const workflow = { monthlyContacts: 100, handleMinutes: 0, agentHourlyCost: 20 };
		const result = estimated({ workflows: [{ ...workflow, assist: { share: 1, activities } }] });
		expect(result.summary.benefits).toBe(0);
		expect(result.operations.hoursFreed).toBe(0);
	});

	it("knows no hours of contacts whose price says nothing of time", () => {
		const automation = { deflectionRate: 0.5 };
		for (const agentHourlyCost of [null, 0, 1e-320]) {
			const workflow = { monthlyContacts: 100, costPerContact: 5, agentHourlyCost, automation };
			const { operations } = estimated({ workflows: [workflow] });
			expect(operations).toMatchObject({ hoursFreed: null, fteFreed: null, laborFreed: 250 });
		}
	});

	it("computes its own resolved input to the same figures", () => {
		fc.assert(
			fc.property(
				soundInputs(1),
				fc.constantFrom(...Object.keys(MODEL_DATA.presets)),
				(input, preset) => {
					const first = estimated({ ...input, preset });
					const second = estimated(first.resolvedInput);
					expect(second.resolvedInput).toEqual(first.resolvedInput);
					expect(second.summary).toEqual(first.summary);
				},
			),
		);
	});

	it("gives nothing away that the next answer is made of", () => {
		/** Writes over whatever can be written to. */
		const spoil = (value: unknown): void => {
			if (typeof value !== "object" || value === null) return;
			for (const [key, below] of Object.entries(value)) {
				spoil(below);
				Reflect.set(value, key, "spoilt");
			}
			Reflect.deleteProperty(value, Object.keys(value)[0] ?? "");
		};
		/** Its parts, as texts. */
		const partsOf = (input: EstimateInput) =>
			Object.entries(estimated(input)).map(([key, part]) => `${key}: ${JSON.stringify(part)}`);
		for (const preset of Object.keys(MODEL_DATA.presets)) {
			const input = { preset, workflows: [{ monthlyContacts: 5000, costPerContact: 5 }] };
			// The next caller may say the same, or more.
			const rollout = [{ stage: "live", startMonth: 2 }];
			const more = { ...input, labor: null, rollout, costs: { usage: [], seats: null } };
			const before = [...partsOf(input), ...partsOf(more)];
			spoil(estimated(input));
			spoil(estimated(more));
			const after = [...partsOf(input), ...partsOf(more)];
			const changed = after.filter((part, i) => part !== before[i]);
			expect(changed.map((part) => `${preset} ${part.slice(0, 100)}`)).toEqual([]);
		}
	});

	it("does not depend on the order of workflows", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const { resolvedInput, summary, ...rest } = estimated(input);
				const turned = estimated({
					...resolvedInput,
					workflows: resolvedInput.workflows.toReversed(),
				});
				const gross = grossOf({ summary, ...rest, resolvedInput });
				close(turned.summary.net, summary.net, gross);
				close(turned.summary.npv, summary.npv, gross);
				expect(turned.summary.paybackStatus).toBe(summary.paybackStatus);
			}),
		);
	});

	it("takes the neutral value for what is left out", () => {
		// Each input in turn: its neutral value, and null, give what leaving it out gives.
		const { resolvedInput, ...plain } = estimated(shop);
		const without = (r: Result) => ({
			...r,
			resolvedInput: undefined,
			assumptions: undefined,
			warnings: undefined,
		});
		let tried = 0;
		for (const spec of INPUTS) {
			if (spec.kind !== "number" || spec.required || spec.pointer.includes("/*/activities"))
				continue;
			if (
				/^\/(rollout|costs\/usage|benefits\/(incidents|other)|costs\/annual)\/\*/.test(spec.pointer)
			)
				continue;
			const path = spec.pointer
				.split("/")
				.slice(1)
				.map((key) => (key === "*" ? 0 : key));
			const own = path.reduce<unknown>((v, key) => (v as never)?.[key], shop);
			if (own !== undefined) continue;
			for (const value of [spec.neutral, null]) {
				tried++;
				expect(without(estimated(withValue(shop, path, value))), spec.pointer).toEqual(
					without({ ...plain, resolvedInput }),
				);
			}
		}
		expect(tried).toBeGreaterThan(120);
	});
});

describe("the model moves the way it must", () => {
	it("no AI, no benefit from it", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const { resolvedInput } = estimated(input);
				const off: ResolvedInput = {
					...resolvedInput,
					workflows: resolvedInput.workflows.map((workflow) => ({
						...workflow,
						automation: {
							...workflow.automation,
							deflectionRate: 0,
							deflectionCeiling: 0,
							involvementRate: 0,
						},
						assist: { share: 0, handleTimeReduction: 0, activities: [] },
						quality: {
							...workflow.quality,
							reopenRateAfter: workflow.quality.reopenRateBefore,
							escalationRateAfter: workflow.quality.escalationRateBefore,
						},
					})),
				};
				const result = estimated(off);
				for (const id of [
					"deflection",
					"knowledge",
					"assist",
					"rework",
					"recontact",
					"escalation",
					"capacity",
				] as const)
					expect(Math.abs(total(result, id)), id).toBe(0);
				expect(Math.abs(result.operations.laborFreed)).toBe(0);
			}),
		);
	});

	it("twice the contacts, twice what contacts drive", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const { resolvedInput } = estimated(input);
				// Attrition caps cash by head count, which scales too; coverage is volume of its own.
				const once: ResolvedInput = {
					...resolvedInput,
					benefits: {
						...resolvedInput.benefits,
						coverage: { monthlyUnservedContacts: 0, servedShare: 1, valuePerContact: 0 },
					},
					costs: { ...resolvedInput.costs, usage: [] },
				};
				const twice = {
					...once,
					workflows: once.workflows.map((w) => ({ ...w, monthlyContacts: 2 * w.monthlyContacts })),
				};
				const [a, b] = [estimated(once), estimated(twice)];
				const driven = [
					"deflection",
					"knowledge",
					"assist",
					"rework",
					"recontact",
					"escalation",
					"capacity",
					"ai-errors",
					"launch-disruption",
					"review",
					"ai-fees",
				] as const;
				for (const id of driven) close(total(b, id), 2 * total(a, id), grossOf(b));
			}),
		);
	});

	it("a higher price never helps", () => {
		fc.assert(
			fc.property(soundInputs(), evenly(0, 10), (input, more) => {
				const { resolvedInput } = estimated(input);
				const priced = (price: number) =>
					estimated({
						...resolvedInput,
						costs: {
							...resolvedInput.costs,
							usage: [
								{
									name: "AI",
									unit: "conversation",
									price,
									quantityPerEvent: 1,
									includedPerMonth: 0,
									minimumPerMonth: 0,
								},
							],
						},
					});
				const [cheap, dear] = [priced(0.5), priced(0.5 + more)];
				expect(dear.summary.net).toBeLessThanOrEqual(cheap.summary.net + 1e-9 * grossOf(dear));
			}),
		);
	});

	it("more contacts solved, more labour freed", () => {
		const rates = evenly(0, 1);
		fc.assert(
			fc.property(rates, rates, rates, (a, b, containmentRate) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const at = (deflectionRate: number) =>
					estimated({
						workflows: [
							{
								monthlyContacts: 1000,
								costPerContact: 5,
								automation: { deflectionRate, containmentRate },
							},
						],
					});
				expect(at(high).operations.laborFreed).toBeGreaterThanOrEqual(
					at(low).operations.laborFreed,
				);
				expect(at(high).summary.net).toBeGreaterThanOrEqual(at(low).summary.net);
			}),
		);
	});

	it("present value at rate 0 is the net", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const result = estimated({ ...input, discountRate: 0 });
				close(result.summary.npv, result.summary.net, grossOf(result));
				expect(result.summary.discountedPaybackMonths).toBe(result.summary.paybackMonths);
			}),
		);
	});

	it("the same bill gives the same returns wherever it is entered", () => {
		const fee = (costs: EstimateInput["costs"], aiCostPerContact = 0) =>
			estimated({
				workflows: [
					{
						monthlyContacts: 1000,
						costPerContact: 5,
						automation: { deflectionRate: 0.5, aiCostPerContact },
					},
				],
				costs: { ...costs, monthly: { subscription: 100 } },
			}).summary;
		const perContact = fee({}, 0.8);
		const asUsage = fee({ usage: [{ name: "AI", unit: "conversation", price: 0.8 }] });
		expect(asUsage.roi).toBeCloseTo(perContact.roi ?? Number.NaN, 12);
		expect(asUsage.roiOnAllCosts).toBeCloseTo(perContact.roiOnAllCosts ?? Number.NaN, 12);
	});
});
