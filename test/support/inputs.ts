import fc from "fast-check";
import type {
	EstimateInput,
	InputNode,
	NumberSpec,
	ResolvedInput,
} from "../../src/engine/index.ts";
import { INPUT_TREE } from "../../src/engine/index.ts";
import { contactCost } from "../../src/engine/workflow.ts";
import { evenly } from "./numbers.ts";

/** Amounts a real caller could send; bounds themselves are tested apart. */
const REALISTIC: Record<NumberSpec["unit"], number> = {
	share: 1,
	rate: 1,
	factor: 2,
	money: 50_000,
	count: 50_000,
	minutes: 60,
	hours: 200,
	weeks: 30,
	months: 40,
	month: 40,
	years: 5,
};

function numbers(spec: NumberSpec): fc.Arbitrary<number> {
	const min = Math.max(spec.min, -0.5) + (spec.exclusiveMin ? 0.01 : 0);
	const max = Math.min(spec.max, spec.pointer === "/horizonMonths" ? 120 : REALISTIC[spec.unit]);
	if (spec.integer) return fc.integer({ min, max });
	// Nobody's contacts number 1e-300; what such values do is asked of the engine apart.
	const between = evenly(min, max).map((value) =>
		Math.abs(value) < 1e-6 ? Math.max(min, 0) : value,
	);
	// People write 0.35, not 0.34999999; both must work.
	const rounded = between.map((value) =>
		Math.min(max, Math.max(min, Math.round(value * 100) / 100)),
	);
	return fc.oneof({ weight: 4, arbitrary: rounded }, { weight: 1, arbitrary: between });
}

/** Part of an input: keys left out, null or set. `fullness` is how likely an optional key is set. */
function part(node: InputNode, fullness: number): fc.Arbitrary<unknown> {
	if (node.kind === "leaf") {
		const { spec } = node;
		if (spec.kind === "number") return numbers(spec);
		return spec.choices ? fc.constantFrom(...spec.choices) : fc.constantFrom("A", "b c", "退款");
	}
	if (node.kind === "list")
		return fc.array(part(node.item, fullness), { minLength: node.spec.minItems, maxLength: 3 });
	const skipped = ["preset", "currency", "modelVersion", "dataVersion"];
	const keys = [...node.children].filter(([key]) => !skipped.includes(key));
	return fc
		.tuple(
			...keys.map(([, child]) => {
				const value = part(child, fullness);
				const optional = !(child.kind !== "object" && child.spec.required);
				if (!optional) return value;
				return fc.oneof(
					{ weight: 10 * fullness, arbitrary: value },
					{ weight: 10, arbitrary: fc.constant(undefined) },
					{ weight: 3, arbitrary: fc.constant(null) },
				);
			}),
		)
		.map((values) => {
			const filled = keys.map(([key], i) => [key, values[i]] as const);
			return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
		});
}

/** Inputs of the right shape, with all their keys from the table; they may still break rules. */
export const shapedInputs = (fullness = 3): fc.Arbitrary<EstimateInput> =>
	// Built along the table's tree, so it has the shape of an input.
	part(INPUT_TREE, fullness) as fc.Arbitrary<EstimateInput>;

/** The same, mended where they break one of the model's rules, so that an estimate comes out. */
export const soundInputs = (fullness = 3): fc.Arbitrary<EstimateInput> =>
	shapedInputs(fullness).map(mend);

function mend(input: EstimateInput): EstimateInput {
	const workflows = (input.workflows ?? []).map((workflow, i) => {
		const { automation, assist, ...rest } = workflow ?? {};
		// No preset's rate is higher than 0.4.
		const rate = automation?.deflectionRate ?? 0.4;
		const ceiling = Math.max(rate, automation?.deflectionCeiling ?? 1);
		const minutes = rest.handleMinutes ?? 5;
		const activities = assist?.activities ?? [];
		const priced = rest.costPerContact != null;
		return {
			...rest,
			...(rest.agentHourlyCost == null && !priced ? { costPerContact: 3 + i } : {}),
			...(rest.agentHourlyCost != null && !priced ? { handleMinutes: minutes } : {}),
			...(activities.length > 0 ? { handleMinutes: minutes + 1 } : {}),
			...(automation === null ? { automation } : {}),
			...(automation
				? {
						automation: {
							...automation,
							...(automation.deflectionCeiling ? { deflectionCeiling: ceiling } : {}),
							...(automation.relativeEffort
								? { relativeEffort: Math.min(1 / ceiling, automation.relativeEffort) }
								: {}),
						},
					}
				: {}),
			...(assist === null ? { assist } : {}),
			...(assist
				? {
						assist: {
							...assist,
							...(activities.length > 0
								? {
										activities: activities.map((activity) => ({
											...activity,
											minutes: Math.min(activity?.minutes ?? 0, (minutes + 1) / 4),
										})),
									}
								: {}),
						},
					}
				: {}),
		};
	});
	const retention = input.benefits?.retention;
	let start = 0;
	const rollout = input.rollout?.map((stage) => {
		// Every stage later than the one before, the first any time in the first two years.
		start += 1 + ((stage?.startMonth ?? 0) % 24);
		return { ...stage, startMonth: start };
	});
	const usage = input.costs?.usage?.map((item) => ({
		...item,
		...(item?.unit === "message" ? { quantityPerEvent: item.quantityPerEvent ?? null } : {}),
	}));
	const { csatBefore: _, csatAfter: __, ...byChurn } = retention ?? {};
	const { annualChurnBefore: ___, annualChurnAfter: ____, ...bySatisfaction } = retention ?? {};
	// Only one of the two ways to say it is sound.
	const oneWay = (retention?.csatAfter ?? 0) > 0.5 ? bySatisfaction : byChurn;
	// The parts were rebuilt from an input, key by key.
	return {
		...input,
		workflows,
		...(rollout ? { rollout } : {}),
		...(retention ? { benefits: { ...input.benefits, retention: oneWay } } : {}),
		...(usage ? { costs: { ...input.costs, usage } } : {}),
	} as EstimateInput;
}

/** A copy with one value set, at a path of keys and positions. */
export function withValue<T extends EstimateInput | ResolvedInput>(
	input: T,
	path: readonly (string | number)[],
	value: unknown,
): T {
	const copy = structuredClone(input);
	let holder = copy as unknown as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) {
		holder[key] ??= {};
		holder = holder[key] as Record<string | number, unknown>;
	}
	const last = path.at(-1);
	if (last !== undefined) holder[last] = value;
	return copy;
}

/**
 * The amounts that an estimate takes differences of, at most: the labour of all contacts, of which AI
 * may leave next to nothing, and what vendors would bill if all were handed off, which is the difference
 * of two counts. A result is as exact as these are, however small it is.
 */
export function amountsWithin({ workflows, labor, costs, horizonMonths }: ResolvedInput): number {
	const years = horizonMonths / 12;
	const grown = (rate: number) => Math.max(1, 1 + rate) ** years;
	const feePerHandoff = costs.usage
		.filter(({ unit }) => unit === "handoff")
		.reduce((sum, item) => sum + item.price * item.quantityPerEvent, 0);
	const fee = feePerHandoff * (1 + costs.contingency) * grown(costs.annualPriceIncrease);
	return workflows.reduce((sum, workflow) => {
		const contacts = workflow.monthlyContacts * grown(workflow.annualGrowth) * horizonMonths;
		return sum + contacts * (contactCost(workflow) * grown(labor.annualWageIncrease) + fee);
	}, 0);
}
