/**
 * What all kinds of contacts share, month by month: the stage, the indices, the sums, what turns into
 * cash, and the events that AI is paid for (sections 3 to 6 of the methodology).
 */
import { at } from "../../../engine/flows.ts";
import { stageAt } from "../../../engine/formulas.ts";
import type { Sheet } from "../cells.ts";
import { monthCell, monthSheet } from "../months.ts";
import type { Plan } from "../plan.ts";
import { cashColumns } from "./shared-cash.ts";
import { eventColumns, feeColumns } from "./shared-fees.ts";
import { type Column, summed } from "./shared-sums.ts";

export function sharedSheet(plan: Plan): Sheet {
	const { words, places, months } = plan;
	return monthSheet({
		place: places.shared,
		title: words.shared.heading,
		lead: words.shared.lead,
		words: words.months,
		columns: [
			...stageColumns(plan),
			...countColumns(plan),
			...laborColumns(plan),
			...cashColumns(plan),
			...eventColumns(plan),
			...feeColumns(plan),
		],
		first: 1,
		months,
	});
}

/** The stage in force and its factors, months of automation behind it, and the two indices. */
function stageColumns({ words, places, input, automatedBefore }: Plan): Column[] {
	const { own } = places.shared;
	const heads = words.sharedColumns;
	const factor = (
		key: "fd" | "fa" | "fv" | "fb",
		symbol: string,
		field: "deflection" | "assist" | "review" | "benefits",
	): Column => ({
		key,
		head: heads[key],
		symbol,
		as: "percent",
		total: null,
		formula: (m) => `IF(${own("stage", m)}=0,0,INDEX(rollout_${field},${own("stage", m)}))`,
		value: (m) => stageAt(input, m)[field],
	});
	const index = (key: "p" | "g", rate: string, value: number): Column => ({
		key,
		head: heads[key],
		symbol: key,
		as: "factor",
		total: null,
		formula: (m) => `(1+${rate})^INT((${monthCell(m)}-1)/12)`,
		value: (m) => (1 + value) ** Math.floor((m - 1) / 12),
	});
	return [
		{
			key: "stage",
			head: heads.stage,
			symbol: null,
			as: "general",
			total: null,
			formula: (m) => `IF(${monthCell(m)}<goLive,0,MATCH(${monthCell(m)},rollout_startMonth,1))`,
			value: (m) => input.rollout.findLastIndex(({ startMonth }) => startMonth <= m) + 1,
		},
		factor("fd", "f_d", "deflection"),
		factor("fa", "f_a", "assist"),
		factor("fv", "f_v", "review"),
		factor("fb", "f_b", "benefits"),
		{
			key: "k",
			head: heads.k,
			symbol: "k",
			as: "factor",
			total: null,
			formula: (m) => (m === 1 ? null : `${own("k", m - 1)}+${own("fd", m - 1)}`),
			value: (m) => automatedBefore[m] ?? 0,
		},
		index("p", "annualPriceIncrease", input.costs.annualPriceIncrease),
		index("g", "annualWageIncrease", input.labor.annualWageIncrease),
	];
}

/** Contacts and conversations of the month. */
function countColumns(plan: Plan): Column[] {
	const { sums } = plan.flows;
	return [
		summed(plan, "V", "count", (m) => at(sums.contacts, m)),
		summed(plan, "I", "count", (m) => at(sums.aiInvolved, m)),
		summed(plan, "D", "count", (m) => at(sums.deflected, m)),
		summed(plan, "C", "count", (m) => at(sums.contained, m)),
		summed(plan, "X", "count", (m) => at(sums.aiInvolved, m) - at(sums.deflected, m)),
		summed(plan, "U", "count", (m) => at(sums.induced, m)),
		summed(plan, "Ur", "count", (m) => at(sums.inducedToHuman, m)),
		summed(plan, "N", "count", (m) => at(sums.humanHandled, m)),
	];
}

/** Labour amounts of the month. */
function laborColumns(plan: Plan): Column[] {
	const { sums } = plan.flows;
	return [
		summed(plan, "L0", "amount", (m) => at(sums.laborBefore, m)),
		summed(plan, "E0", "amount", (m) => at(sums.escalationBefore, m)),
		summed(plan, "S", "amount", (m) => at(sums.containedLabor, m)),
		summed(plan, "S0", "amount", (m) => at(sums.containedLaborUnlearned, m)),
		summed(plan, "W", "amount", (m) => at(sums.addedLabor, m)),
		summed(plan, "Sa", "amount", (m) => at(sums.assistLabor, m)),
		summed(plan, "Sr", "amount", (m) => at(sums.reopenLabor, m)),
		summed(plan, "F", "amount", (m) => at(sums.laborFreed, m)),
	];
}
