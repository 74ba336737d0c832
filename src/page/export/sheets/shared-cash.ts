/** What turns into cash, month by month: κ, κe and the coverage of section 4 as formulas. */
import { fillAvoidable } from "../../../engine/benefits.ts";
import { at, firstStart } from "../../../engine/flows.ts";
import { monthCell } from "../months.ts";
import type { Plan } from "../plan.ts";
import { type Column, summed } from "./shared-sums.ts";

/** What of the freed labour and the escalations saved turns into cash (κ and κe of section 4). */
export function cashColumns(plan: Plan): Column[] {
	const { words, places, input, flows, months } = plan;
	const { own, down } = places.shared;
	const { sums } = flows;
	const { cashableShare, annualAttritionRate, capacityValueShare } = input.labor;
	const heads = words.sharedColumns;
	const goLive = firstStart(input);
	const cap: number[] = [];
	fillAvoidable(cap, input, sums.laborBefore);
	const ofGoLive = (key: "L0" | "g") => `INDEX(${down(key, 1, months)},goLive)`;
	return [
		{
			key: "cap",
			head: heads.cap,
			symbol: "cap",
			as: "amount",
			total: null,
			formula: (m) => {
				const stay = `(1-annualAttritionRate)^((${monthCell(m)}-goLive+1)/12)`;
				const employed = `${own("g", m)}/${ofGoLive("g")}*${ofGoLive("L0")}*(1-outsourcedShare)*${stay}`;
				const counts = `AND(ISNUMBER(annualAttritionRate),${monthCell(m)}>=goLive)`;
				return `IF(${counts},MAX(0,${own("L0", m)}-${employed}),"")`;
			},
			value: (m) => (annualAttritionRate === null || m < goLive ? "" : at(cap, m)),
		},
		{
			key: "cash",
			head: heads.cash,
			symbol: "κ",
			as: "percent",
			total: null,
			formula: (m) => {
				const [freed, cap] = [own("F", m), own("cap", m)];
				const capped = `IF(ISNUMBER(${cap}),MIN(cashableShare,${cap}/${freed}),cashableShare)`;
				return `IF(${freed}<=0,1,${capped})`;
			},
			value: (m) => at(sums.cashShare, m),
		},
		{
			key: "cashed",
			head: heads.cashed,
			symbol: "κΣF",
			as: "amount",
			total: "sum",
			formula: (m) => `${own("cash", m)}*${own("F", m)}`,
			value: (m) => at(sums.cashShare, m) * at(sums.laborFreed, m),
		},
		{
			key: "idle",
			head: heads.idle,
			symbol: null,
			as: "amount",
			total: "sum",
			formula: (m) => `(1-${own("cash", m)})*${own("F", m)}*(1-capacityValueShare)`,
			value: (m) => (1 - at(sums.cashShare, m)) * at(sums.laborFreed, m) * (1 - capacityValueShare),
		},
		summed(plan, "Se", "amount", (m) => at(sums.escalationSaved, m)),
		{
			key: "escalationCash",
			head: heads.escalationCash,
			symbol: "κe",
			as: "percent",
			total: null,
			formula: (m) => `IF(${own("Se", m)}<=0,1,cashableShare)`,
			value: (m) => (at(sums.escalationSaved, m) <= 0 ? 1 : cashableShare),
		},
		{
			key: "Y",
			head: heads.Y,
			symbol: "Y",
			as: "count",
			total: "sum",
			formula: (m) => `${own("fb", m)}*coverage_monthlyUnservedContacts*coverage_servedShare`,
			value: (m) => at(sums.coverage, m),
		},
	];
}
