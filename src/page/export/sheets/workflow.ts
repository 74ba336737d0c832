/** One kind of contacts, month by month: section 4 of the methodology as formulas. */
import { at } from "../../../engine/flows.ts";
import type { Workflow } from "../../../engine/index.ts";
import { contactCost, learnable } from "../../../engine/workflow.ts";
import type { NumberLook, Sheet, Value } from "../cells.ts";
import { type MonthColumn, monthCell, monthSheet } from "../months.ts";
import type { Plan, WorkflowKey } from "../plan.ts";

interface Step {
	as: NumberLook;
	symbol?: string | null;
	total?: MonthColumn<WorkflowKey>["total"];
	formula: (month: number) => string;
	value: (month: number) => Value;
}

/** The sheet of the kind of contacts at a position; `workflow` is that one's input. */
export function workflowSheet(plan: Plan, workflow: Workflow, position: number): Sheet {
	const { places, words, months } = plan;
	const place = places.workflows[position];
	if (!place) throw new Error(`no kind of contacts ${position}`);
	const steps = stepsOf(plan, workflow, position);
	return monthSheet({
		place,
		title: words.workflow.heading(workflow.name),
		lead: words.workflow.lead,
		words: words.months,
		// Object.keys loses the key type; the record below is closed.
		columns: (Object.keys(steps) as WorkflowKey[]).map((key) => ({
			key,
			head: words.workflowColumns[key],
			...steps[key],
			symbol: steps[key].symbol === undefined ? key : steps[key].symbol,
			total: steps[key].total === undefined ? "sum" : steps[key].total,
		})),
		first: 1,
		months,
	});
}

function stepsOf(plan: Plan, workflow: Workflow, position: number): Record<WorkflowKey, Step> {
	const { places, input } = plan;
	const { shared } = places;
	const place = places.workflows[position];
	const flows = plan.each[position];
	if (!place || !flows) throw new Error(`no kind of contacts ${position}`);
	const { sums } = flows;
	const own = place.own;
	/** An input or a figure worked out once, of this kind of contacts. */
	const name = (key: string) => `${key}_${position + 1}`;
	const wages = (m: number) => (1 + input.labor.annualWageIncrease) ** Math.floor((m - 1) / 12);
	const reduction = (m: number) =>
		`${shared.at("fa", m)}*${name("assist_share")}*${name("assistReduction")}`;
	const left = (m: number) => `(${own("L0", m)}-${own("S", m)}+${own("W", m)})`;
	const escalations = `(${name("escalationRateBefore")}-${name("escalationRateAfter")})*${name("costPerEscalation")}`;
	return {
		V: {
			as: "count",
			formula: (m) =>
				`${name("monthlyContacts")}*(1+${name("annualGrowth")})^((${monthCell(m)}-1)/12)`,
			value: (m) => at(sums.contacts, m),
		},
		h: {
			as: "amount",
			total: null,
			formula: (m) => `${name("contactCost")}*${shared.at("g", m)}`,
			value: (m) => contactCost(workflow) * wages(m),
		},
		d: {
			as: "percent",
			symbol: "d*",
			total: null,
			formula: (m) => {
				const before = shared.at("k", m);
				const learnt = `1-(1-${name("monthlyLearningRate")})^${before}`;
				// No program agrees with another on 0^0.
				return `${name("deflectionRate")}+${name("learnable")}*IF(${before}=0,0,${learnt})`;
			},
			value: (m) => reached(plan, workflow, m),
		},
		D: {
			as: "count",
			formula: (m) => `${own("V", m)}*${shared.at("fd", m)}*${own("d", m)}`,
			value: (m) => at(sums.deflected, m),
		},
		C: {
			as: "count",
			formula: (m) => `${own("D", m)}*${name("containmentRate")}`,
			value: (m) => at(sums.contained, m),
		},
		I: {
			as: "count",
			formula: (m) =>
				`MAX(${own("D", m)},${own("V", m)}*${shared.at("fd", m)}*${name("involvementRate")})`,
			value: (m) => at(sums.aiInvolved, m),
		},
		X: {
			as: "count",
			formula: (m) => `${own("I", m)}-${own("D", m)}`,
			value: (m) => at(sums.aiInvolved, m) - at(sums.deflected, m),
		},
		U: {
			as: "count",
			formula: (m) => `${own("D", m)}*${name("inducedContactRate")}`,
			value: (m) => at(sums.induced, m),
		},
		Ur: {
			as: "count",
			formula: (m) => `${own("U", m)}*(1-${name("containmentRate")})`,
			value: (m) => at(sums.inducedToHuman, m),
		},
		N: {
			as: "count",
			formula: (m) => `${own("V", m)}-${own("C", m)}+${own("Ur", m)}`,
			value: (m) => at(sums.humanHandled, m),
		},
		L0: {
			as: "amount",
			formula: (m) => `${own("V", m)}*${own("h", m)}`,
			value: (m) => at(sums.laborBefore, m),
		},
		S: {
			as: "amount",
			formula: (m) => `${own("C", m)}*${name("relativeEffort")}*${own("h", m)}`,
			value: (m) => at(sums.containedLabor, m),
		},
		S0: {
			as: "amount",
			formula: (m) =>
				`${own("V", m)}*${shared.at("fd", m)}*${name("deflectionRate")}*${name("containmentRate")}*${name("relativeEffort")}*${own("h", m)}`,
			value: (m) => at(sums.containedLaborUnlearned, m),
		},
		W: {
			as: "amount",
			formula: (m) =>
				`((${own("D", m)}-${own("C", m)})*${name("recontactPenalty")}+${own("Ur", m)})*${own("h", m)}`,
			value: (m) => at(sums.addedLabor, m),
		},
		Sa: {
			as: "amount",
			formula: (m) => `${left(m)}*${reduction(m)}`,
			value: (m) => at(sums.assistLabor, m),
		},
		Sr: {
			as: "amount",
			formula: (m) =>
				`${left(m)}*${shared.at("fa", m)}*(${name("reopenRateBefore")}-${name("reopenRateAfter")})*(1-${reduction(m)})`,
			value: (m) => at(sums.reopenLabor, m),
		},
		F: {
			as: "amount",
			formula: (m) => `${own("S", m)}+${own("Sa", m)}+${own("Sr", m)}-${own("W", m)}`,
			value: (m) => at(sums.laborFreed, m),
		},
		E0: {
			as: "amount",
			formula: (m) =>
				`${own("V", m)}*${name("escalationRateBefore")}*${name("costPerEscalation")}*${shared.at("g", m)}`,
			value: (m) => at(sums.escalationBefore, m),
		},
		Se: {
			as: "amount",
			formula: (m) => `${own("N", m)}*${shared.at("fa", m)}*${escalations}*${shared.at("g", m)}`,
			value: (m) => at(sums.escalationSaved, m),
		},
		assisted: {
			as: "count",
			symbol: null,
			formula: (m) => `${own("N", m)}*${shared.at("fa", m)}*${name("assist_share")}`,
			value: (m) => at(sums.assisted, m),
		},
		fee: {
			as: "amount",
			symbol: null,
			formula: (m) => `(${own("I", m)}+${own("U", m)})*${name("aiCostPerContact")}`,
			value: (m) => at(sums.aiContactCost, m),
		},
		hours: {
			as: "count",
			symbol: null,
			total: "known",
			formula: (m) => {
				const minutes = name("contactMinutes");
				const known = `IF(ISNUMBER(${minutes}),${own("F", m)}/${own("h", m)}*${minutes}/60,"")`;
				return `IF(OR(${own("V", m)}=0,${own("h", m)}=0),0,${known})`;
			},
			value: (m) => (flows.hoursKnown ? at(sums.hoursFreed, m) : ""),
		},
		paid: {
			as: "count",
			symbol: null,
			total: "known",
			formula: (m) =>
				`IF(ISNUMBER(${own("hours", m)}),${own("hours", m)}/${name("utilization")},"")`,
			value: (m) => (flows.hoursKnown ? at(sums.paidHoursFreed, m) : ""),
		},
	};
}

/** d*: the share that AI answers in a month, with what has been learnt before it. */
function reached({ automatedBefore }: Plan, workflow: Workflow, month: number): number {
	const { deflectionRate, monthlyLearningRate } = workflow.automation;
	const learnt = 1 - (1 - monthlyLearningRate) ** (automatedBefore[month] ?? 0);
	return deflectionRate + learnable(workflow) * learnt;
}
