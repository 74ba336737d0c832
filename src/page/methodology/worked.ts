/**
 * The formulas with the figures of an example in them. What a formula comes to is held against what
 * the engine computed: where the two differ, the page cannot be built.
 */
import {
	type EstimateInput,
	formatOf,
	type LineId,
	type PhrasedEstimate,
	USAGE_UNITS,
	type UsageUnit,
} from "../../engine/index.ts";
import { estimateOf } from "./example.ts";
import { evaluate, parse, type Scope, substituted } from "./expression.ts";
import {
	EVENTS,
	LINES,
	RESULTS,
	type ResultId,
	STEPS,
	type StepId,
	UNIT_COSTS,
	type UnitCostId,
} from "./formulas.ts";

/** A formula, the same with numbers in it, and what it comes to. */
export interface Worked {
	formula: string;
	numbers: string;
	value: string;
}
export interface WorkedLine extends Worked {
	where: Record<string, Worked>;
}

const { exact } = formatOf("en", "USD");

/** A figure as the worked examples write it: the same in every language. */
export function figure(value: number): string {
	const size = Math.abs(value);
	const shown = exact(size, size >= 1000 ? 2 : size >= 1 ? 4 : 6);
	return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}

/** Values are plain JSON, which an interface does not say of itself. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Scope;

const close = (one: number, other: number, size = Math.abs(other)): boolean =>
	Math.abs(one - other) <= 1e-7 * Math.max(1, size);

/**
 * @param expected the engine's figure; null where it publishes none, which a later formula uses
 * @throws where the formula does not come to it
 */
function work(name: string, formula: string, scope: Scope, expected: number | null): Worked {
	const node = parse(formula);
	const value = evaluate(node, scope);
	if (!Number.isFinite(value) || (expected !== null && !close(value, expected)))
		throw new Error(`${name} = ${formula} is ${value}, but the engine says ${expected}`);
	return { formula, numbers: substituted(node, scope, figure), value: figure(value) };
}

/** The variables of a line's sentence; which ones there are hangs on the line. */
function variables(estimate: PhrasedEstimate, id: LineId): Record<string, number> {
	const line = estimate.lines.find((one) => one.id === id);
	if (!line) throw new Error(id);
	return { ...line.formula.variables, result: line.formula.result };
}

/** What the engine says of each step, where it says it. */
function stepFigures(estimate: PhrasedEstimate, scope: Scope): Record<StepId, number | null> {
	const { operations } = estimate;
	const of = (id: LineId, name: string) => variables(estimate, id)[name] ?? Number.NaN;
	const { relativeEffort } = plain(scope.automation) as Record<string, number>; // numbers all
	const { deflection } = plain(scope.rollout) as Record<string, number>; // all but its name
	const atFirst = of("deflection", "contacts") * of("deflection", "costEach");
	const removed = atFirst + of("knowledge", "contacts") * of("knowledge", "costEach");
	return {
		prices: of("operating", "prices"),
		wages: of("review", "wages"),
		contactCost: of("deflection", "costEach") / (relativeEffort ?? Number.NaN),
		contactMinutes: null,
		contacts: operations.contacts,
		monthsLearnt: null,
		reach: operations.deflected / operations.contacts / (deflection ?? Number.NaN),
		deflected: operations.deflected,
		contained: operations.contained,
		recontacts: operations.recontacts,
		aiInvolved: operations.aiInvolved,
		handoffs: operations.handoffs,
		induced: operations.induced,
		inducedToHuman: of("recontact", "induced"),
		humanHandled: operations.humanHandled,
		covered: of("coverage", "conversations"),
		aiConversations: operations.aiConversations,
		laborBefore: of("assist", "labor") + removed - of("recontact", "labor"),
		laborRemoved: removed,
		laborRemovedAtFirst: atFirst,
		laborAdded: of("recontact", "labor"),
		laborLeft: of("assist", "labor"),
		assistReduction: of("assist", "share"),
		assistSaved: of("assist", "labor") * of("assist", "share"),
		reopenSaved: of("rework", "labor") * of("rework", "share"),
		laborFreed: operations.laborFreed,
		escalationBefore: null,
		escalationSaved: of("escalation", "contacts") * of("escalation", "savedEach"),
		hoursFreed: operations.hoursFreed,
		fteFreed: operations.fteFreed,
		avoidableLabor: null,
		cashShare: of("deflection", "cashShare"),
		escalationCashShare: of("escalation", "cashShare"),
		laborFreedAsCash: operations.laborFreedAsCash,
		uncountedCapacity: operations.uncountedCapacity,
	};
}

/** What the formulas of a month may name before anything is worked out; the plan has one workflow. */
function inputScope({ resolvedInput: input, horizonMonths }: PhrasedEstimate): Scope {
	const [stage] = input.rollout;
	const [workflow] = input.workflows;
	if (!stage || input.rollout.length > 1 || !workflow || input.workflows.length > 1)
		throw new Error("The example has one kind of contacts and one stage.");
	const { costs, benefits } = input;
	const scope = plain({ ...input, ...workflow, ...benefits, ...costs, costs, rollout: stage });
	const { adaptation, launchDisruption } = plain(costs.transition);
	return {
		...scope,
		adaptation: adaptation ?? null,
		launchDisruption: launchDisruption ?? null,
		m: horizonMonths,
		s: stage.startMonth,
		wagesAtStart: 1,
		earlierMonths: Array.from({ length: horizonMonths - stage.startMonth }, () =>
			plain({ rollout: stage }),
		),
	};
}

/** A month of a plan in which every line is in use, step by step. */
export interface WorkedMonth {
	estimate: PhrasedEstimate;
	steps: Record<StepId, Worked>;
	lines: Record<LineId, WorkedLine>;
	events: Record<UsageUnit, Worked>;
	unitCosts: Record<UnitCostId, Worked>;
}

/** The last month of a plan with one kind of contacts and one stage, by the page's formulas. */
export function workedMonth(input: EstimateInput): WorkedMonth {
	const estimate = estimateOf(input);
	const scope = inputScope(estimate);
	const add = (name: string, formula: string) => {
		scope[name] = evaluate(parse(formula), scope);
	};
	const atStart = { ...scope, m: scope.s ?? null, wages: 1 };
	const [contacts, cost] = [STEPS.contacts.contacts, STEPS.time.contactCost].map((formula) =>
		evaluate(parse(formula), atStart),
	);
	scope.laborAtStart = (contacts ?? Number.NaN) * (cost ?? Number.NaN);

	const known = stepFigures(estimate, scope);
	const steps: Partial<Record<StepId, Worked>> = {};
	for (const group of Object.values(STEPS))
		for (const [name, formula] of Object.entries(group)) {
			const id = name as StepId; // the keys of STEPS
			steps[id] = work(name, formula, scope, known[id]);
			add(name, formula);
		}

	const events: Partial<Record<UsageUnit, Worked>> = {};
	for (const unit of USAGE_UNITS) events[unit] = work(unit, EVENTS[unit], scope, null);
	scope.usage = estimate.resolvedInput.costs.usage.map((item) => ({
		...plain(item),
		events: evaluate(parse(EVENTS[item.unit]), scope),
	}));

	const lines: Partial<Record<LineId, WorkedLine>> = {};
	for (const { id } of estimate.lines) {
		const { formula, where: uses = {} } = LINES[id];
		const where: Record<string, Worked> = {};
		for (const [name, definition] of Object.entries(uses)) {
			where[name] = work(name, definition, scope, null);
			add(name, definition);
		}
		const { result = Number.NaN, months = Number.NaN, labor = null } = variables(estimate, id);
		// Of the dip a month is shown, with what handling costs in that month.
		const isDip = id === "launch-disruption";
		const used = isDip ? { ...scope, laborBefore: labor } : scope;
		lines[id] = { ...work(id, formula, used, isDip ? result / months : result), where };
	}

	const steady = (id: LineId) => variables(estimate, id).result ?? Number.NaN;
	scope.steady = {
		benefits: estimate.steadyState.benefits,
		aiErrors: steady("ai-errors"),
		aiFees: steady("ai-fees"),
		operating: steady("operating"),
		review: steady("review"),
	};
	const unitCosts: Partial<Record<UnitCostId, Worked>> = {};
	for (const [name, formula] of Object.entries(UNIT_COSTS)) {
		const id = name as UnitCostId; // the keys of UNIT_COSTS
		unitCosts[id] = work(name, formula, scope, estimate.operations[id]);
	}
	// Every key was set above: the records that were gone through are closed.
	return { estimate, steps, lines, events, unitCosts } as WorkedMonth;
}

/** The figures of merit of a plan by the page's formulas; null for those without one. */
export function workedResults(input: EstimateInput): {
	estimate: PhrasedEstimate;
	results: Record<ResultId, Worked | null>;
} {
	const estimate = estimateOf(input);
	const { summary, timeline, lines } = estimate;
	const linesOf = (kind: string) =>
		lines.filter((one) => one.kind === kind).map(({ total }) => ({ total }));
	const lastBelow = (key: "cumulative" | "cumulativeDiscounted") =>
		timeline.findLastIndex((month) => month[key] < 0);
	const at = (month: number, key: "cumulative" | "cumulativeDiscounted") =>
		timeline[month]?.[key] ?? Number.NaN;
	const last = lastBelow("cumulative");
	const lastDiscounted = lastBelow("cumulativeDiscounted");
	const scope: Scope = {
		...plain(summary),
		discountRate: estimate.resolvedInput.discountRate,
		timeline: timeline.map(plain),
		benefitLines: linesOf("benefit"),
		investmentLines: linesOf("investment"),
		feeLines: linesOf("fee"),
		last,
		cumulative: at(last, "cumulative"),
		cumulativeNext: at(last + 1, "cumulative"),
		lastDiscounted,
		cumulativeDiscounted: at(lastDiscounted, "cumulativeDiscounted"),
		cumulativeDiscountedNext: at(lastDiscounted + 1, "cumulativeDiscounted"),
		lowestCumulative: Math.min(...timeline.map(({ cumulative }) => cumulative)),
	};
	const results: Partial<Record<ResultId, Worked | null>> = {};
	for (const [name, formula] of Object.entries(RESULTS)) {
		const id = name as ResultId; // the keys of RESULTS
		if (formula === null) results[id] = null;
		else if (id === "irr") {
			// An equation: its left side is 0 at the rate, to what adding up leaves.
			const rest = evaluate(parse(formula), scope);
			if (Math.abs(rest) > 1e-6 * summary.costs) throw new Error(`irr leaves ${rest}`);
			results[id] = {
				formula: `${formula} = 0`,
				numbers: "",
				value: figure(summary.irr ?? Number.NaN),
			};
		} else results[id] = work(name, formula, scope, Number(summary[id]));
	}
	// Every key was set above.
	return { estimate, results: results as Record<ResultId, Worked | null> };
}
